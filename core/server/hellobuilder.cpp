// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/hellobuilder.h"

#include "json/jsonwriter.h"
#include "protocol/limits.h"

using namespace Qt::StringLiterals;

namespace claw::server {

HelloBuilder::HelloBuilder(HelloFacts facts, HostInfo host, const Clock &clock,
                           const MethodRegistry &methods, Presence &presence,
                           const HealthMonitor &health, const Broadcaster &broadcaster, WsLog &log)
    : m_facts(std::move(facts))
    , m_host(std::move(host))
    , m_clock(clock)
    , m_methods(methods)
    , m_presence(presence)
    , m_health(health)
    , m_broadcaster(broadcaster)
    , m_log(log)
    , m_startedAt(clock.monotonicMs())
{ }

QByteArray HelloBuilder::build(const QString &connId, const QByteArray &deviceAuth,
                               const QByteArray &resume) const
{
    if (m_features.isEmpty()) {
        json::ObjectWriter features;
        features.add("methods"_L1, m_methods.names());
        features.add("events"_L1, protocol::announcedEvents());
        m_features = features.take();
    }
    json::ObjectWriter server;
    server.add("version"_L1, m_host.version);
    if (!m_facts.commit.isEmpty())
        server.add("commit"_L1, m_facts.commit);
    server.add("host"_L1, m_host.host).add("connId"_L1, connId);
    json::ObjectWriter policy;
    policy.add("maxPayload"_L1, protocol::maxPayloadBytes);
    policy.add("maxBufferedBytes"_L1, protocol::maxBufferedBytes);
    policy.add("tickIntervalMs"_L1, qint64(protocol::tickInterval.count()));

    json::ObjectWriter hello;
    hello.add("type"_L1, "hello-ok"_L1).add("protocol"_L1, protocol::version);
    hello.addRaw("server"_L1, server.take()).addRaw("features"_L1, m_features);
    hello.addRaw("snapshot"_L1, encodeSnapshot());
    if (!m_facts.canvasHostUrl.isEmpty())
        hello.add("canvasHostUrl"_L1, m_facts.canvasHostUrl);
    if (!deviceAuth.isNull())
        hello.addRaw("auth"_L1, deviceAuth);
    hello.addRaw("policy"_L1, policy.take());
    if (!resume.isNull())
        hello.addRaw("resume"_L1, resume);
    m_log.greeted(connId, m_methods.names().size(), m_presence.size(), m_broadcaster.versions());
    return hello.take();
}

QByteArray HelloBuilder::encodeSnapshot() const
{
    const AgentRoster &roster = m_health.roster();
    json::ObjectWriter defaults;
    defaults.add("defaultAgentId"_L1, roster.defaultId).add("mainKey"_L1, roster.mainKey);
    defaults.add("mainSessionKey"_L1, roster.mainSessionKey).add("scope"_L1, roster.sessionScope);

    json::ObjectWriter snapshot;
    snapshot.addRaw("presence"_L1, m_presence.list());
    snapshot.addRaw("health"_L1, m_health.snapshot());
    snapshot.addRaw("stateVersion"_L1, protocol::encodeStateVersion(m_broadcaster.versions()));
    snapshot.add("uptimeMs"_L1, m_clock.monotonicMs() - m_startedAt);
    snapshot.add("configPath"_L1, m_facts.configPath).add("stateDir"_L1, m_facts.stateDir);
    snapshot.addRaw("sessionDefaults"_L1, defaults.take());
    return snapshot.take();
}

} // namespace claw::server
