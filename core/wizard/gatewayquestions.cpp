// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "wizard/gatewayquestions.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace claw::wizard {

namespace {

template<typename E>
QString wordFor(E value)
{
    return QString(config::toWord(value));
}

QCoro::Task<Result<>> askPort(Inquiry inquiry)
{
    const quint16 now =
        inquiry.present->config.gateway.port.value_or(config::GatewayConfig::defaultPort);
    QString question = u"Gateway port"_s;
    while (!inquiry.plan->port) {
        WizardStep step{
            .id = {}, .message = question, .options = {}, .initialValue = QString::number(now)};
        const auto typed = co_await askText(inquiry.session, std::move(step));
        if (!typed)
            co_return tl::unexpected(typed.error());
        bool isNumber = false;
        const quint16 port = typed->toUShort(&isNumber);
        if (isNumber && port > 0)
            inquiry.plan->port = port;
        question = u"Gateway port (a number from 1 to 65535)"_s;
    }
    co_return Result<>();
}

WizardStep bindStep(config::BindMode now)
{
    return {.id = {},
            .message = u"Gateway bind"_s,
            .options = {{u"loopback"_s, u"Loopback (127.0.0.1)"_s, {}},
                        {u"lan"_s, u"LAN (0.0.0.0)"_s, {}},
                        {u"tailnet"_s, u"Tailnet (Tailscale IP)"_s, {}},
                        {u"auto"_s, u"Auto (Loopback → LAN)"_s, {}},
                        {u"custom"_s, u"Custom IP"_s, {}}},
            .initialValue = wordFor(now)};
}

QCoro::Task<Result<>> askBind(Inquiry inquiry)
{
    WizardStep step = bindStep(inquiry.present->config.gateway.bind);
    const auto chosen = co_await askSelect(inquiry.session, std::move(step));
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    inquiry.plan->bind = config::fromWord<config::BindMode>(*chosen);
    while (inquiry.plan->bind == config::BindMode::Custom && inquiry.plan->bindHost.isEmpty()) {
        WizardStep host{.id = {},
                        .message = u"Custom IP address"_s,
                        .options = {},
                        .placeholder = u"192.168.1.100"_s};
        const auto typed = co_await askText(inquiry.session, std::move(host));
        if (!typed)
            co_return tl::unexpected(typed.error());
        const QHostAddress address(*typed);
        if (address.protocol() == QAbstractSocket::IPv4Protocol)
            inquiry.plan->bindHost = address.toString();
    }
    co_return Result<>();
}

WizardStep authStep(const config::AuthConfig &now)
{
    return {.id = {},
            .message = u"Gateway auth"_s,
            .options = {{u"off"_s, u"Off (loopback only)"_s,
                         u"Not recommended unless you fully trust local processes"_s},
                        {u"token"_s, u"Token"_s, u"Recommended default (local + remote)"_s},
                        {u"password"_s, u"Password"_s, {}}},
            .initialValue = now.mode == config::AuthMode::Password ? u"password"_s : u"token"_s};
}

//! Empty is an answer only when `mayBeEmpty`.
QCoro::Task<Result<Secret>> askSecret(Inquiry inquiry, QString question, bool mayBeEmpty)
{
    for (;;) {
        WizardStep step{.id = {}, .message = question, .options = {}, .isSensitive = true};
        const auto typed = co_await askText(inquiry.session, std::move(step));
        if (!typed)
            co_return tl::unexpected(typed.error());
        if (mayBeEmpty || !typed->isEmpty())
            co_return Secret(*typed);
    }
}

QCoro::Task<Result<>> askAuth(Inquiry inquiry)
{
    const auto &now = inquiry.present->config.gateway.auth;
    WizardStep step = authStep(now);
    const auto chosen = co_await askSelect(inquiry.session, std::move(step));
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    if (*chosen == "off"_L1) {
        inquiry.plan->auth = SetupAuth::Off;
        co_return Result<>();
    }
    const bool isToken = *chosen == "token"_L1;
    inquiry.plan->auth = isToken ? SetupAuth::Token : SetupAuth::Password;
    const bool isThere = isToken ? !now.token.isEmpty() : !now.password.isEmpty();
    QString question = isToken ? u"Gateway token (blank to generate)"_s : u"Gateway password"_s;
    if (isThere)
        question = isToken ? u"Gateway token (blank to keep it)"_s
                           : u"Gateway password (blank to keep it)"_s;
    const auto secret = co_await askSecret(inquiry, question, isToken || isThere);
    if (!secret)
        co_return tl::unexpected(secret.error());
    (isToken ? inquiry.plan->token : inquiry.plan->password) = *secret;
    co_return Result<>();
}

WizardStep tailscaleStep(config::TailscaleMode now)
{
    return {
        .id = {},
        .message = u"Tailscale exposure"_s,
        .options = {{u"off"_s, u"Off"_s, u"No Tailscale exposure"_s},
                    {u"serve"_s, u"Serve"_s,
                     u"Private HTTPS for your tailnet (devices on Tailscale)"_s},
                    {u"funnel"_s, u"Funnel"_s, u"Public HTTPS via Tailscale Funnel (internet)"_s}},
        .initialValue = wordFor(now)};
}

//! What does not go together is changed by SetupPlan::repair(), except a password that is missing.
QCoro::Task<Result<>> askTailscale(Inquiry inquiry)
{
    const auto &now = inquiry.present->config.gateway;
    WizardStep step = tailscaleStep(now.tailscale.mode);
    const auto chosen = co_await askSelect(inquiry.session, std::move(step));
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    inquiry.plan->tailscale = config::fromWord<config::TailscaleMode>(*chosen);
    const bool lacksPassword = inquiry.plan->tailscale == config::TailscaleMode::Funnel
        && inquiry.plan->password.isEmpty() && now.auth.password.isEmpty();
    if (!lacksPassword)
        co_return Result<>();
    const QString question = u"Tailscale funnel requires a gateway password"_s;
    const auto password = co_await askSecret(inquiry, question, false);
    if (!password)
        co_return tl::unexpected(password.error());
    inquiry.plan->password = *password;
    co_return Result<>();
}

} // namespace

QCoro::Task<Result<>> askGateway(Inquiry inquiry)
{
    const auto port = co_await askPort(inquiry);
    if (!port)
        co_return port;
    const auto bind = co_await askBind(inquiry);
    if (!bind)
        co_return bind;
    const auto auth = co_await askAuth(inquiry);
    if (!auth)
        co_return auth;
    const auto tailscale = co_await askTailscale(inquiry);
    co_return tailscale;
}

QCoro::Task<Result<>> askRemote(Inquiry inquiry)
{
    QString question = u"Gateway WebSocket URL"_s;
    while (inquiry.plan->remoteUrl.isEmpty()) {
        WizardStep step{.id = {},
                        .message = question,
                        .options = {},
                        .initialValue = inquiry.present->config.gateway.remote.url,
                        .placeholder = u"ws://127.0.0.1:18789"_s};
        const auto url = co_await askText(inquiry.session, std::move(step));
        if (!url)
            co_return tl::unexpected(url.error());
        const QString scheme = QUrl(*url).scheme();
        if (scheme == "ws"_L1 || scheme == "wss"_L1)
            inquiry.plan->remoteUrl = *url;
        question = u"Gateway WebSocket URL (begins with ws:// or wss://)"_s;
    }
    const QString token = u"Gateway token (blank to leave it as it is)"_s;
    const auto secret = co_await askSecret(inquiry, token, true);
    if (!secret)
        co_return tl::unexpected(secret.error());
    inquiry.plan->remoteToken = *secret;
    co_return Result<>();
}

} // namespace claw::wizard
