// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/setupwizard.h"

#include "base/clock.h"
#include "cli/clitr.h"
#include "config/agentresolution.h"
#include "providers/credentials.h"
#include "wizard/keycheck.h"

#include <QCoroTask>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

QString nameOf(const QString &provider)
{
    const auto *facts = providers::BuiltInModels::instance().provider(provider);
    return facts ? facts->name : provider;
}

QString firstModelOf(const QString &provider)
{
    for (const auto &offered : wizard::offeredProviders) {
        if (offered.id == provider)
            return offered.model;
    }
    return {};
}

} // namespace

SetupWizard::SetupWizard(const SetupAnswers &answers, const CliSettings &settings,
                         Prompter &prompter)
    : m_answers(answers)
    , m_settings(settings)
    , m_prompter(prompter)
{ }

Result<> SetupWizard::askRisk()
{
    if (m_answers.acceptsRisk)
        return {};
    m_prompter.say(
        Tr::tr("An agent acts in your name: it can run programs, read and change files, and send\n"
               "messages. Messages from strangers can try to talk it into something. Keep it on a\n"
               "machine and an account where that is acceptable."));
    const auto goesOn = m_prompter.confirm(Tr::tr("Go on"), true);
    if (!goesOn)
        return tl::unexpected(goesOn.error());
    return *goesOn ? Result<>() : fail(ErrorCode::Aborted, Tr::tr("Setup cancelled."));
}

Result<> SetupWizard::askWhere(wizard::SetupPlan &plan)
{
    if (!m_answers.mode) {
        const auto place = m_prompter.choose(
            Tr::tr("Where does the gateway run"),
            {Tr::tr("On this machine"), Tr::tr("On another machine")}, plan.isRemote ? 1 : 0);
        if (!place)
            return tl::unexpected(place.error());
        plan.isRemote = *place == 1;
    }
    if (!plan.isRemote)
        return {};
    while (plan.remoteUrl.isEmpty()) {
        const auto url = m_prompter.text(Tr::tr("WebSocket URL of the gateway"),
                                         m_settings.config.gateway.remote.url);
        if (!url)
            return tl::unexpected(url.error());
        const QString scheme = QUrl(*url).scheme();
        if (scheme == "ws"_L1 || scheme == "wss"_L1)
            plan.remoteUrl = *url;
        else
            m_prompter.say(Tr::tr("It begins with ws:// or wss://."));
    }
    if (!m_answers.remoteToken) {
        const auto token = m_prompter.secret(Tr::tr("Its token (Enter: as it is)"));
        if (!token)
            return tl::unexpected(token.error());
        plan.remoteToken = *token;
    }
    return {};
}

Result<QString> SetupWizard::askProvider()
{
    QStringList names;
    for (const auto &offered : wizard::offeredProviders)
        names.append(nameOf(offered.id));
    names.append(Tr::tr("None for now"));
    const auto chosen = m_prompter.choose(Tr::tr("Whose models do you use"), names, 0);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto index = size_t(*chosen);
    return index < wizard::offeredProviders.size() ? QString(wizard::offeredProviders[index].id)
                                                   : QString();
}

Result<> SetupWizard::askModel(wizard::SetupPlan &plan)
{
    QString provider = plan.keyProvider.isEmpty() ? plan.model.provider : plan.keyProvider;
    if (provider.isEmpty()) {
        const auto chosen = askProvider();
        if (!chosen)
            return tl::unexpected(chosen.error());
        provider = *chosen;
    }
    if (provider.isEmpty())
        return {};
    if (plan.model.isEmpty()) {
        const QString suggestion = provider + u'/' + firstModelOf(provider);
        const auto name = m_prompter.text(Tr::tr("Model"), suggestion);
        if (!name)
            return tl::unexpected(name.error());
        plan.model = providers::ModelRef::parse(*name, provider);
    }
    const auto model = providers::findModel(plan.model, providers::BuiltInModels::instance(),
                                            m_settings.config.models);
    if (!model) {
        m_prompter.say(
            Tr::tr("%1. It is kept; no key is asked for.").arg(model.error().error.message));
        return {};
    }
    return askKey(plan, *model);
}

Result<> SetupWizard::askKey(wizard::SetupPlan &plan, const providers::Model &model)
{
    const SystemClock clock;
    providers::Credentials credentials(m_settings.paths, m_settings.environment, clock);
    const QString agentId = config::defaultAgentId(m_settings.config.agents);
    const auto present = credentials.find(model, m_settings.config, agentId, {});
    if (plan.key.isEmpty() && present) {
        const auto keeps = m_prompter.confirm(
            Tr::tr("There is a key already (%1). Use it").arg(present->front().source), true);
        if (!keeps || *keeps)
            return keeps.map([](bool) {});
    }
    for (;;) {
        if (plan.key.isEmpty()) {
            const auto key = m_prompter.secret(
                Tr::tr("API key of %1 (Enter: later)").arg(nameOf(model.ref.provider)));
            if (!key)
                return tl::unexpected(key.error());
            if (key->isEmpty())
                return {};
            plan.key = *key;
        }
        plan.keyProvider = model.ref.provider;
        if (m_answers.skipsKeyTest)
            return {};
        m_prompter.say(Tr::tr("Trying it with %1…").arg(model.ref.text()));
        const auto checked =
            QCoro::waitFor(wizard::checkKey(model, plan.key, m_settings.environment, {}));
        if (checked) {
            m_prompter.say(Tr::tr("✓ The key works."));
            return {};
        }
        m_prompter.say(u"✗ %1"_s.arg(checked.error().error.message));
        const auto keeps = m_prompter.confirm(Tr::tr("Keep this key anyway"), false);
        if (!keeps || *keeps)
            return keeps.map([](bool) {});
        plan.key = Secret();
        plan.keyProvider.clear();
    }
}

Result<> SetupWizard::askWorkspace(wizard::SetupPlan &plan)
{
    if (!plan.workspace.isEmpty())
        return {};
    const auto &agents = m_settings.config.agents;
    const QString present =
        config::agentWorkspace(agents, config::defaultAgentId(agents), m_settings.paths);
    const auto workspace = m_prompter.text(Tr::tr("Where does the agent keep its files"),
                                           m_settings.paths.shown(present));
    if (!workspace)
        return tl::unexpected(workspace.error());
    plan.workspace = *workspace;
    return {};
}

Result<> SetupWizard::askGateway(wizard::SetupPlan &plan)
{
    const auto &gateway = m_settings.config.gateway;
    if (!plan.bind) {
        using config::BindMode;
        static constexpr std::array modes{BindMode::Loopback, BindMode::Lan, BindMode::Tailnet};
        const auto found = std::find(modes.begin(), modes.end(), gateway.bind);
        const int present = found == modes.end() ? 0 : int(found - modes.begin());
        const auto chosen =
            m_prompter.choose(Tr::tr("Who may reach the gateway"),
                              {Tr::tr("This machine only"), Tr::tr("The local network"),
                               Tr::tr("My tailnet (Tailscale)")},
                              present);
        if (!chosen)
            return tl::unexpected(chosen.error());
        plan.bind = modes[size_t(*chosen)];
    }
    while (!plan.port) {
        const quint16 present = gateway.port.value_or(config::GatewayConfig::defaultPort);
        const auto port = m_prompter.text(Tr::tr("Port"), QString::number(present));
        if (!port)
            return tl::unexpected(port.error());
        bool isNumber = false;
        const quint16 number = port->toUShort(&isNumber);
        if (isNumber && number > 0)
            plan.port = number;
        else
            m_prompter.say(Tr::tr("A port is a number from 1 to 65535."));
    }
    return askAuth(plan);
}

Result<> SetupWizard::askAuth(wizard::SetupPlan &plan)
{
    const auto &present = m_settings.config.gateway.auth;
    if (!plan.auth) {
        QStringList ways{Tr::tr("With a token (recommended)"), Tr::tr("With a password")};
        if (plan.bind == config::BindMode::Loopback)
            ways.append(Tr::tr("Not at all"));
        const auto chosen = m_prompter.choose(Tr::tr("How do clients prove themselves"), ways,
                                              present.mode == config::AuthMode::Password ? 1 : 0);
        if (!chosen)
            return tl::unexpected(chosen.error());
        static constexpr std::array all{wizard::SetupAuth::Token, wizard::SetupAuth::Password,
                                        wizard::SetupAuth::Off};
        plan.auth = all[size_t(*chosen)];
    }
    if (plan.auth == wizard::SetupAuth::Token && plan.token.isEmpty()) {
        const bool hasToken = !present.token.isEmpty();
        const auto token = m_prompter.secret(hasToken ? Tr::tr("Token (Enter: as it is)")
                                                      : Tr::tr("Token (Enter: make one)"));
        if (!token)
            return tl::unexpected(token.error());
        plan.token = *token;
    }
    while (plan.auth == wizard::SetupAuth::Password && plan.password.isEmpty()) {
        const bool hasPassword = !present.password.isEmpty();
        const auto password = m_prompter.secret(hasPassword ? Tr::tr("Password (Enter: as it is)")
                                                            : Tr::tr("Password"));
        if (!password)
            return tl::unexpected(password.error());
        plan.password = *password;
        if (hasPassword)
            break;
    }
    return {};
}

Result<bool> SetupWizard::askService()
{
    if (m_answers.installsService || m_answers.skipsService)
        return m_answers.installsService && !m_answers.skipsService;
    return m_prompter.confirm(Tr::tr("Keep the gateway running as a service"), true);
}

} // namespace claw::cli
