// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/sharedauth.h"
#include "log/loglevel.h"

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
namespace claw::cron {
class CronService;
}
namespace claw::approvals {
class ApprovalRegistry;
class ApprovalsStore;
} // namespace claw::approvals
namespace claw::providers {
class ModelClient;
}
namespace claw::auth {
class PairingStore;
class TailnetDirectory;
} // namespace claw::auth
namespace claw::config {
class ConfigLoader;
}
namespace claw::nodes {
class NodePairingStore;
}
namespace claw::files {
struct StatePaths;
}
namespace claw::ledger {
class Ledger;
}
namespace claw::sessions {
class Sessions;
}
namespace claw::process {
class ProcessRunner;
}
namespace claw::tools {
class ToolRegistry;
}
namespace claw::tts {
class Speaker;
}
namespace claw::usage {
class CostReport;
class SpendCap;
} // namespace claw::usage

namespace claw::server {

class LiveConfig;

//! What the control plane is built from. Everything outlives it.
struct ControlPlaneInput
{
    const files::StatePaths &paths;
    LiveConfig &config;
    const config::ConfigLoader &loader;
    auth::AuthSettings auth;
    auth::PairingStore &pairing;
    nodes::NodePairingStore &nodePairing;
    approvals::ApprovalRegistry &approvals; //!< Questions to people.
    approvals::ApprovalsStore &approvalRules; //!< What may run on this machine.
    sessions::Sessions &sessions;
    ledger::Ledger &ledger;
    usage::SpendCap &spending;
    usage::CostReport &costs;
    providers::ModelClient &models;
    agent::Intake &intake;
    agent::Runner &runner;
    agent::InboundQueue &queue;
    agent::Heartbeat &heartbeat;
    cron::CronService &cron;
    tts::Speaker &speaker;
    process::ProcessRunner &programs;
    tools::ToolRegistry &tools; //!< What programs may call over HTTP.
    const Clock &clock;
    Random &random;
    auth::TailnetDirectory *tailnet = nullptr; //!< See HandshakeServices.
    log::WsLogMode wsLog = log::WsLogMode::Problems;
};

} // namespace claw::server
