// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "wizard/setupplan.h"

#include "base/random.h"
#include "base/version.h"
#include "config/agentresolution.h"
#include "config/gatewayresolution.h"
#include "providers/modelsettings.h"
#include "providers/profilestore.h"
#include "wizard/wizardtr.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace claw::wizard {

namespace {

using config::ConfigChange;

QString wordOf(SetupAuth auth)
{
    switch (auth) {
    case SetupAuth::Off:
        return u"off"_s;
    case SetupAuth::Token:
        return u"token"_s;
    case SetupAuth::Password:
        break;
    }
    return u"password"_s;
}

template<typename E>
QString wordFor(E value)
{
    return QString(config::toWord(value));
}

void addAuth(std::vector<ConfigChange> &changes, const SetupPlan &plan, const Present &present)
{
    const QStringList auth{u"gateway"_s, u"auth"_s};
    if (!plan.auth)
        return;
    if (*plan.auth == SetupAuth::Off) {
        const auto &now = present.config.gateway.auth;
        if (now.mode || !now.token.isEmpty() || !now.password.isEmpty())
            changes.push_back({auth});
        return;
    }
    changes.push_back({auth + QStringList{u"mode"_s}, wordOf(*plan.auth)});
    if (!plan.token.isEmpty())
        changes.push_back({auth + QStringList{u"token"_s}, plan.token.reveal()});
    if (!plan.password.isEmpty())
        changes.push_back({auth + QStringList{u"password"_s}, plan.password.reveal()});
}

} // namespace

QString keyProfileId(const QString &provider)
{
    return provider + ":default"_L1;
}

Result<> SetupPlan::repair(const Present &present)
{
    const auto &gateway = present.config.gateway;
    const auto usedTailscale = tailscale.value_or(gateway.tailscale.mode);
    if (usedTailscale != config::TailscaleMode::Off
        && bind.value_or(gateway.bind) != config::BindMode::Loopback)
        bind = config::BindMode::Loopback;
    if (usedTailscale == config::TailscaleMode::Funnel)
        auth = SetupAuth::Password;
    const bool isReachable = bind.value_or(gateway.bind) != config::BindMode::Loopback;
    if (isReachable && auth == SetupAuth::Off)
        auth = SetupAuth::Token;
    if (auth == SetupAuth::Token && token.isEmpty() && gateway.auth.token.isEmpty())
        token = Secret(QString::fromLatin1(SystemRandom().bytes(24).toHex()));
    if (auth == SetupAuth::Password && password.isEmpty() && gateway.auth.password.isEmpty())
        return fail(ErrorCode::InvalidRequest,
                    Tr::tr("Missing --gateway-password for password auth."));
    return {};
}

std::vector<ConfigChange> SetupPlan::changes(const Present &present, qint64 nowMs) const
{
    std::vector<ConfigChange> all;
    const auto gateway = [](const QString &key) { return QStringList{u"gateway"_s, key}; };
    all.push_back({gateway(u"mode"_s), isRemote ? u"remote"_s : u"local"_s});
    if (isRemote) {
        all.push_back({{u"gateway"_s, u"remote"_s, u"url"_s}, remoteUrl});
        if (!remoteToken.isEmpty())
            all.push_back({{u"gateway"_s, u"remote"_s, u"token"_s}, remoteToken.reveal()});
    }
    if (port)
        all.push_back({gateway(u"port"_s), int(*port)});
    if (bind)
        all.push_back({gateway(u"bind"_s), wordFor(*bind)});
    if (!bindHost.isEmpty())
        all.push_back({gateway(u"customBindHost"_s), bindHost});
    if (tailscale)
        all.push_back({{u"gateway"_s, u"tailscale"_s, u"mode"_s}, wordFor(*tailscale)});
    addAuth(all, *this, present);
    if (!workspace.isEmpty())
        all.push_back({{u"agents"_s, u"defaults"_s, u"workspace"_s}, workspace});
    if (!keyProvider.isEmpty()) {
        const QJsonObject profile{{u"provider"_s, keyProvider}, {u"mode"_s, u"api_key"_s}};
        all.push_back({{u"auth"_s, u"profiles"_s, keyProfileId(keyProvider)}, profile});
    }
    if (!model.isEmpty()) {
        for (auto &change : providers::choosingModel(providers::ModelRole::Text, model,
                                                     present.config.agents.defaults))
            all.push_back(std::move(change));
    }
    const QString now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(Qt::ISODateWithMs);
    const auto wizard = [&all](const QString &key, const QString &value) {
        all.push_back({{u"wizard"_s, key}, value});
    };
    wizard(u"lastRunAt"_s, now);
    wizard(u"lastRunVersion"_s, buildVersion());
    wizard(u"lastRunCommand"_s, command);
    wizard(u"lastRunMode"_s, isRemote ? u"remote"_s : u"local"_s);
    return all;
}

Result<> SetupPlan::storeKey(const Present &present) const
{
    if (keyProvider.isEmpty())
        return {};
    const auto &agents = present.config.agents;
    const QString directory =
        config::agentStateDir(agents, config::defaultAgentId(agents), present.paths);
    return providers::ProfileStore::save(directory,
                                         {.id = keyProfileId(keyProvider),
                                          .provider = keyProvider,
                                          .mode = config::CredentialMode::ApiKey,
                                          .secret = key});
}

QJsonObject SetupPlan::toJson(const Present &present) const
{
    if (isRemote) {
        return {{u"mode"_s, u"remote"_s},
                {u"remoteUrl"_s, remoteUrl},
                {u"auth"_s, remoteToken.isEmpty() ? u"none"_s : u"token"_s}};
    }
    const auto &now = present.config.gateway;
    const auto nowAuth = now.auth.mode == config::AuthMode::Password ? SetupAuth::Password
        : now.auth.mode || !now.auth.token.isEmpty()                 ? SetupAuth::Token
                                                                     : SetupAuth::Off;
    const QJsonObject gateway{
        {u"port"_s, int(port.value_or(now.port.value_or(config::GatewayConfig::defaultPort)))},
        {u"bind"_s, wordFor(bind.value_or(now.bind))},
        {u"authMode"_s, wordOf(auth.value_or(nowAuth))},
        {u"tailscaleMode"_s, wordFor(tailscale.value_or(now.tailscale.mode))}};
    return {{u"mode"_s, u"local"_s},
            {u"workspace"_s, workspace.isEmpty() ? QJsonValue() : QJsonValue(workspace)},
            {u"provider"_s, keyProvider.isEmpty() ? QJsonValue() : QJsonValue(keyProvider)},
            {u"model"_s, model.isEmpty() ? QJsonValue() : QJsonValue(model.text())},
            {u"gateway"_s, gateway}};
}

} // namespace claw::wizard
