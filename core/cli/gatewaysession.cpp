// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewaysession.h"

#include "base/version.h"
#include "cli/platform.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

protocol::ClientInfo clientInfo(Persona persona, const QString &instanceId)
{
    return {.id = u"cli"_s,
            .displayName = {},
            .version = buildVersion(),
            .platform = platformName(),
            .deviceFamily = {},
            .modelIdentifier = {},
            .mode = persona == Persona::Cli ? u"cli"_s : u"probe"_s,
            .instanceId = instanceId};
}

QStringList scopesOf(Persona persona)
{
    const QStringList admin{u"operator.admin"_s};
    if (persona != Persona::Cli)
        return admin;
    return admin + QStringList{u"operator.approvals"_s, u"operator.pairing"_s};
}

} // namespace

GatewaySession::GatewaySession(const GatewayTarget &target, const files::StatePaths &paths,
                               Persona persona, std::chrono::milliseconds timeout)
    : m_target(target)
    , m_timeout(timeout)
    , m_startedMs(m_clock.monotonicMs())
{
    client::ConnectOptions options;
    options.url = target.url;
    options.tlsFingerprint = target.tlsFingerprint;
    options.client = clientInfo(persona, m_random.uuid());
    options.scopes = scopesOf(persona);
    if (persona != Persona::Stranger)
        introduce(options, paths);
    m_client = std::make_unique<client::GatewayClient>(std::move(options), m_clock, m_random);
}

void GatewaySession::introduce(client::ConnectOptions &options, const files::StatePaths &paths)
{
    options.token = m_target.token;
    options.password = m_target.password;
    // Without an identity (a home that cannot be written) a shared token still opens the door; a
    // gateway that wants one says so itself.
    auto identity = auth::DeviceIdentity::loadOrCreate(paths.deviceIdentityPath(), m_clock);
    if (identity) {
        m_identity.emplace(*std::move(identity));
        m_deviceTokens.emplace(paths.deviceTokensPath(), m_identity->deviceId(), m_clock);
        options.identity = &*m_identity;
        options.deviceTokens = &*m_deviceTokens;
    }
}

std::chrono::milliseconds GatewaySession::remaining() const
{
    return std::max(std::chrono::milliseconds(1),
                    m_timeout - std::chrono::milliseconds(elapsedMs()));
}

QCoro::Task<Result<QJsonObject>> GatewaySession::opened()
{
    auto hello = co_await m_client->open(remaining());
    m_wasConnected = hello.has_value();
    co_return hello;
}

QCoro::Task<Result<QJsonValue>> GatewaySession::answered(QString method, QJsonValue params,
                                                         client::Expect expect)
{
    return m_client->request(std::move(method), std::move(params), remaining(), expect);
}

Result<QJsonObject> GatewaySession::open()
{
    return QCoro::waitFor(opened());
}

Result<QJsonValue> GatewaySession::request(const QString &method, const QJsonValue &params,
                                           client::Expect expect)
{
    return QCoro::waitFor(answered(method, params, expect));
}

} // namespace claw::cli
