// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/selfcheck.h"

#include "base/version.h"
#include "client/gatewayclient.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::app {

namespace {

constexpr auto openDeadline = 3s;
constexpr auto healthDeadline = 2s;

//! A command-line client: those do not appear in presence.
client::ConnectOptions optionsFor(QUrl url, Secret token, QString tlsFingerprint)
{
    client::ConnectOptions options;
    options.url = std::move(url);
    options.token = std::move(token);
    options.tlsFingerprint = std::move(tlsFingerprint);
    options.client.id = u"cli"_s;
    options.client.mode = u"cli"_s;
    options.client.displayName = u"start check"_s;
    options.client.version = buildVersion();
    options.client.platform = QSysInfo::kernelType();
    options.scopes = QStringList{u"operator.read"_s};
    return options;
}

} // namespace

SelfCheck::SelfCheck(const Clock &clock, Random &random)
    : m_clock(clock)
    , m_random(random)
{ }

QCoro::Task<Result<>> SelfCheck::run(QUrl url, Secret token, QString tlsFingerprint)
{
    client::GatewayClient client(
        optionsFor(std::move(url), std::move(token), std::move(tlsFingerprint)), m_clock, m_random);
    const auto hello = co_await client.open(openDeadline);
    if (!hello)
        co_return failWithin(u"the gateway does not answer itself"_s, hello.error());
    const auto health =
        co_await client.request(u"health"_s, QJsonValue(QJsonValue::Undefined), healthDeadline);
    if (!health)
        co_return failWithin(u"the gateway does not know its health"_s, health.error());
    client.close();
    co_return Result<>();
}

} // namespace claw::app
