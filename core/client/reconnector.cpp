// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "client/reconnector.h"

#include "log/categories.h"

namespace claw::client {

namespace {

QCoro::Task<> openQuietly(QPointer<GatewayClient> client, std::chrono::milliseconds deadline)
{
    // The outcome arrives as a signal of the client, which is also what happens later on.
    [[maybe_unused]] const auto hello = co_await client->open(deadline);
}

} // namespace

Reconnector::Reconnector(GatewayClient &client, Random &random, Plan plan)
    : m_client(client)
    , m_backoff(plan.backoff, random)
    , m_openDeadline(plan.openDeadline)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconnector::attempt);
    connect(&m_client, &GatewayClient::connected, this, [this] {
        m_backoff.reset();
        m_timer.stop(); // The client tried the shared token by itself and got in.
    });
    connect(&m_client, &GatewayClient::closed, this, [this](const CloseInfo &info) {
        if (!m_isRunning)
            return;
        const auto delay = m_backoff.next();
        qCInfo(lcClient).noquote()
            << describe(info) << "- next attempt in" << delay.count() << "ms";
        m_timer.start(delay);
        Q_EMIT retryScheduled(delay);
    });
}

void Reconnector::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    attempt();
}

void Reconnector::stop()
{
    m_isRunning = false;
    m_timer.stop();
    m_client.close();
}

void Reconnector::tryNow()
{
    if (!m_isRunning || !m_timer.isActive())
        return;
    m_timer.stop();
    m_backoff.reset();
    attempt();
}

void Reconnector::attempt()
{
    // open() may still try the shared token by itself; then there is nothing to do here.
    if (!m_client.isConnected())
        m_scope.start(openQuietly(QPointer<GatewayClient>(&m_client), m_openDeadline));
}

} // namespace claw::client
