// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw {
class Clock;
class Random;
} // namespace claw
namespace claw::agent {
class Heartbeat;
class InboundQueue;
class Intake;
class Runner;
} // namespace claw::agent
namespace claw::approvals {
class ApprovalRegistry;
class ApprovalsStore;
} // namespace claw::approvals
namespace claw::auth {
class OneTimeCodes;
class PairingStore;
} // namespace claw::auth
namespace claw::config {
class ConfigLoader;
}
namespace claw::cron {
class CronService;
}
namespace claw::nodes {
class NodePairingStore;
}
namespace claw::files {
struct StatePaths;
}
namespace claw::providers {
class ModelClient;
}

namespace claw::sessions {
class Sessions;
}

namespace claw::usage {
class CostReport;
}

namespace claw::server {

class Broadcaster;
class HealthMonitor;
class LiveConfig;
class MethodRegistry;
class NodeDesk;
class Presence;
class PresenceAnnouncer;
class RestartSchedule;
class StatusReport;
class SystemEvents;
class Wakes;

// One function for one file of this folder: it adds the methods of a domain to the table. What a
// method needs comes in as references, which outlive the table.

void addHealthMethods(MethodRegistry &registry, HealthMonitor &health, StatusReport &status);
void addLogMethods(MethodRegistry &registry, LiveConfig &config, const files::StatePaths &paths);
void addConfigMethods(MethodRegistry &registry, const config::ConfigLoader &loader,
                      const Clock &clock);
void addConfigEdits(MethodRegistry &registry, const config::ConfigLoader &loader,
                    const Clock &clock, RestartSchedule &restarts);
void addHeartbeatMethods(MethodRegistry &registry, agent::Heartbeat &heartbeat, Wakes &wakes);
void addModelMethods(MethodRegistry &registry, providers::ModelClient &models);
void addUsageMethods(MethodRegistry &registry, usage::CostReport &costs, const Clock &clock);
void addApprovalMethods(MethodRegistry &methods, approvals::ApprovalRegistry &registry,
                        approvals::ApprovalsStore &store);
void addDeviceMethods(MethodRegistry &registry, auth::PairingStore &pairing);
//! The code with which `clawdbot dashboard` opens the page.
void addDashboardMethods(MethodRegistry &registry, auth::OneTimeCodes &codes, LiveConfig &config);
void addPresenceMethods(MethodRegistry &registry, Presence &presence, PresenceAnnouncer &announcer,
                        SystemEvents &events, HealthMonitor &health, const Clock &clock);

void addSessionQuestions(MethodRegistry &registry, sessions::Sessions &sessions, LiveConfig &config,
                         const Clock &clock);
void addChatMethods(MethodRegistry &registry, sessions::Sessions &sessions, LiveConfig &config,
                    const Clock &clock, Broadcaster &broadcaster);
void addAgentMethods(MethodRegistry &registry, sessions::Sessions &sessions, LiveConfig &config,
                     const files::StatePaths &paths);

void addCronMethods(MethodRegistry &registry, cron::CronService &cron);

//! What the methods need that make an agent do something.
struct ConversationServices
{
    sessions::Sessions &sessions;
    LiveConfig &config;
    agent::Intake &intake;
    agent::Runner &runner;
    agent::InboundQueue &queue;
    const Clock &clock;
};
//! What the events of nodes set off.
struct NodeEventServices
{
    ConversationServices conversation;
    NodeDesk &desk;
    SystemEvents &events;
    agent::Heartbeat &heartbeat;
    Random &random;
};
void addNodeMethods(MethodRegistry &registry, NodeDesk &desk);
void addNodePairingMethods(MethodRegistry &registry, nodes::NodePairingStore &store);
void addNodeEvents(MethodRegistry &registry, const NodeEventServices &services);
void addChatRuns(MethodRegistry &registry, const ConversationServices &services);
void addSessionChanges(MethodRegistry &registry, const ConversationServices &services);
void addAgentRuns(MethodRegistry &registry, const ConversationServices &services);

} // namespace claw::server
