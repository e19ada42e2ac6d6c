// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load.h"

#include "tests/bench/waiting.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::bench {

namespace {

// So many connections are opened at a time; more would only queue in the kernel.
constexpr int connectAtOnce = 16;
constexpr auto connectLimit = 30s;
constexpr int eventsInFlight = 4;

} // namespace

Load::Load(Target target)
    : m_target(std::move(target))
{ }

WireClient &Load::addClient(Proof proof)
{
    const auto name = u"bench-%1"_s.arg(m_clients.size());
    std::unique_ptr<auth::DeviceIdentity> device;
    if (proof == Proof::Device) {
        if (auto made = auth::DeviceIdentity::generate())
            device = std::make_unique<auth::DeviceIdentity>(*std::move(made));
        else
            m_fault = made.error().message;
    }
    WireClient &client =
        *m_clients.emplace_back(std::make_unique<WireClient>(name, std::move(device)));
    connect(&client, &WireClient::failed, this,
            [this](const QString &reason) { m_fault = reason; });
    connect(&client, &WireClient::delivered, this,
            [this](int count) { m_delivered += quint64(count); });
    return client;
}

bool Load::connectClients(int count)
{
    int open = 0;
    QObject whileCounting; // `open` ends with this function, and so do its connections.
    while (open < count && m_fault.isEmpty()) {
        const int batch = std::min(connectAtOnce, count - open);
        const int goal = open + batch;
        for (int i = 0; i < batch; ++i) {
            WireClient &client = addClient();
            connect(&client, &WireClient::ready, &whileCounting, [&open] { ++open; });
            client.open(m_target.port, m_target.token);
        }
        const bool arrived =
            waitUntil([&] { return open == goal || !m_fault.isEmpty(); }, connectLimit);
        if (!arrived)
            m_fault = u"%1 of %2 clients are connected after %3 s"_s.arg(open).arg(count).arg(
                connectLimit.count());
    }
    return m_fault.isEmpty();
}

IdleLoad::IdleLoad(Target target, int clients)
    : Load(std::move(target))
    , m_count(clients)
{ }

bool IdleLoad::start()
{
    return connectClients(m_count);
}

HandshakeLoad::HandshakeLoad(Target target, int clients, Proof proof)
    : Load(std::move(target))
    , m_count(clients)
    , m_proof(proof)
{ }

bool HandshakeLoad::start()
{
    for (int i = 0; i < m_count; ++i) {
        WireClient &client = addClient(m_proof);
        connect(&client, &WireClient::ready, this, [this, &client] {
            countDone(1);
            client.close();
        });
        // Queued: a socket cannot connect again while it reports its end.
        connect(
            &client, &WireClient::closed, this,
            [this, &client] { client.open(target().port, target().token); }, Qt::QueuedConnection);
        client.open(target().port, target().token);
    }
    return fault().isEmpty();
}

RequestLoad::RequestLoad(Target target, QByteArray request, int clients, int inFlight)
    : Load(std::move(target))
    , m_request(std::move(request))
    , m_count(clients)
    , m_inFlight(inFlight)
{ }

bool RequestLoad::start()
{
    if (!connectClients(m_count))
        return false;
    for (int i = 0; i < m_count; ++i) {
        WireClient &each = client(std::size_t(i));
        connect(&each, &WireClient::answered, this, [this, &each](int count) {
            countDone(count);
            each.send(m_request, count);
        });
        each.send(m_request, m_inFlight);
    }
    return true;
}

PatientLoad::PatientLoad(Target target, QByteArray request)
    : Load(std::move(target))
    , m_request(std::move(request))
{ }

bool PatientLoad::start()
{
    if (!connectClients(1))
        return false;
    connect(&client(0), &WireClient::answered, this, [this](int count) {
        m_times.append(double(m_asked.nsecsElapsed()) / 1e6);
        countDone(count);
        ask();
    });
    ask();
    return true;
}

void PatientLoad::ask()
{
    m_asked.start();
    client(0).send(m_request);
}

double PatientLoad::percentile99() const
{
    QList<double> times = m_times;
    if (times.isEmpty())
        return 0;
    std::ranges::sort(times);
    return times.at(times.size() * 99 / 100);
}

FanoutLoad::FanoutLoad(Target target, int listeners)
    : Load(std::move(target))
    , m_count(listeners)
{ }

bool FanoutLoad::start()
{
    if (!connectClients(m_count + 1))
        return false;
    const QByteArray request = WireClient::request(
        u"system-event"_s, {{u"text"_s, u"benchmark"_s}, {u"deviceId"_s, u"bench-sender"_s}});
    WireClient &sender = client(std::size_t(m_count));
    connect(&sender, &WireClient::answered, this, [this, &sender, request](int count) {
        countDone(count);
        sender.send(request, count);
    });
    sender.send(request, eventsInFlight);
    return true;
}

} // namespace claw::bench
