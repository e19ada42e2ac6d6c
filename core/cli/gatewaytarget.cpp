// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewaytarget.h"

#include "cli/clitr.h"
#include "config/gatewayresolution.h"

#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

Secret firstOf(const std::optional<QString> &option, const QString &variable, const Secret &config)
{
    if (option && !option->trimmed().isEmpty())
        return Secret(option->trimmed());
    if (!variable.trimmed().isEmpty())
        return Secret(variable.trimmed());
    return config;
}

void resolveCredentials(const TargetInput &input, GatewayTarget &target)
{
    const auto &gateway = input.gateway;
    const auto passwordVariable = input.environment.value(u"CLAWDBOT_GATEWAY_PASSWORD"_s);
    if (target.isRemoteMode) {
        // The variable holds the token of the gateway on this machine, not of that one.
        target.token = firstOf(input.token, {}, gateway.remote.token);
        target.password = firstOf(input.password, passwordVariable, gateway.remote.password);
        return;
    }
    const auto tokenVariable = input.environment.value(u"CLAWDBOT_GATEWAY_TOKEN"_s);
    target.token = firstOf(input.token, tokenVariable, gateway.auth.token);
    target.password = firstOf(input.password, passwordVariable, gateway.auth.password);
}

Result<> useUrl(const QString &text, TargetSource source, const QString &sourceText,
                GatewayTarget &target)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWebSocket = url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1;
    if (!url.isValid() || !isWebSocket || url.host().isEmpty())
        return fail(ErrorCode::InvalidRequest,
                    Tr::tr("invalid gateway URL: %1").arg(url.toString(QUrl::RemoveUserInfo)),
                    Tr::tr("use ws://host:port or wss://host:port"));
    target.url = url;
    target.source = source;
    target.sourceText = sourceText;
    return {};
}

void useThisMachine(const TargetInput &input, GatewayTarget &target)
{
    const auto &gateway = input.gateway;
    const bool hasTailnet =
        gateway.bind == config::BindMode::Tailnet && !input.tailnetAddress.isEmpty();
    target.url.setScheme(gateway.tls.enabled ? u"wss"_s : u"ws"_s);
    target.url.setHost(hasTailnet ? input.tailnetAddress : u"127.0.0.1"_s);
    target.url.setPort(target.port);
    target.bind = config::toWord(gateway.bind);
    if (target.source == TargetSource::RemoteMissing)
        return;
    target.source = hasTailnet ? TargetSource::Tailnet : TargetSource::Loopback;
    target.sourceText = hasTailnet ? Tr::tr("local tailnet %1").arg(input.tailnetAddress)
                                   : Tr::tr("local loopback");
}

} // namespace

QStringList GatewayTarget::details() const
{
    QStringList lines{Tr::tr("Gateway target: %1").arg(url.toString(QUrl::RemoveUserInfo)),
                      Tr::tr("Source: %1").arg(sourceText), Tr::tr("Config: %1").arg(configPath)};
    if (!bind.isEmpty())
        lines.append(Tr::tr("Bind: %1").arg(bind));
    if (source == TargetSource::RemoteMissing)
        lines.append(Tr::tr("Warn: gateway.mode=remote but gateway.remote.url is missing; set "
                            "gateway.remote.url or switch gateway.mode=local."));
    return lines;
}

Result<GatewayTarget> resolveTarget(const TargetInput &input)
{
    GatewayTarget target;
    target.port = config::resolvePort(input.gateway, {}, input.environment);
    target.configPath = input.configPath;
    target.isRemoteMode = input.gateway.mode == config::GatewayMode::Remote;
    resolveCredentials(input, target);

    Result<> chosen;
    const QString remoteUrl = input.gateway.remote.url.trimmed();
    if (input.url && !input.url->trimmed().isEmpty()) {
        chosen = useUrl(*input.url, TargetSource::CommandLine, Tr::tr("cli --url"), target);
    } else if (target.isRemoteMode && !remoteUrl.isEmpty()) {
        chosen =
            useUrl(remoteUrl, TargetSource::Remote, Tr::tr("config gateway.remote.url"), target);
        target.tlsFingerprint = input.gateway.remote.tlsFingerprint;
    } else if (target.isRemoteMode && input.withoutRemoteUrl == WithoutRemoteUrl::Fail) {
        return fail(
            ErrorCode::InvalidConfig,
            Tr::tr("gateway remote mode misconfigured: gateway.remote.url missing\nConfig: %1\n"
                   "Fix: set gateway.remote.url, or set gateway.mode=local.")
                .arg(input.configPath));
    } else {
        if (target.isRemoteMode) {
            target.source = TargetSource::RemoteMissing;
            target.sourceText = Tr::tr("missing gateway.remote.url (fallback local)");
        }
        useThisMachine(input, target);
    }
    if (!chosen)
        return tl::unexpected(chosen.error());
    return target;
}

QString findTailnetAddress()
{
    const auto addresses = QNetworkInterface::allAddresses();
    const auto found =
        std::find_if(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
            return address.protocol() == QAbstractSocket::IPv4Protocol
                && address.isInSubnet(QHostAddress(u"100.64.0.0"_s), 10);
        });
    return found == addresses.end() ? QString() : found->toString();
}

} // namespace claw::cli
