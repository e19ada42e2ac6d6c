// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commands/commandservices.h"
#include "config/config.h"
#include "directives/modelchoice.h"
#include "directives/runlevels.h"

namespace claw::commands {

//! Who says it, and where.
struct Sender
{
    QString channel; //!< `webchat`, `telegram`, …
    QString id;
    QString username; //!< With or without `@`; may be empty.
    QString chat; //!< The group; empty in a direct conversation.
    QString thread;
    bool isGroup = false;
    bool isAuthorized = true; //!< What others ask is not answered.
};

//! Whether commands outside of the sandbox may be asked for, and what forbids it.
struct ElevatedGate
{
    bool isOpen = false;
    QStringList failures; //!< `enabled (tools.elevated.enabled)`
};

//! All that an answer depends on. Copied into every command, so that nothing changes under it.
struct CommandContext
{
    CommandServices *services = nullptr; //!< Outlives every command.
    config::ConfigPtr config;
    QString sessionKey;
    QString agentId;
    QJsonObject entry; //!< Of the session; empty: it is new.
    Sender sender;
    directives::ModelChoices models;
    config::ModelRef model; //!< That the next run of the session uses.
    std::optional<config::ModelPrices> prices; //!< Of this model, when tokens are paid for.
    qint64 contextWindow = 0; //!< In tokens; 0: unknown.
    directives::RunLevels levels; //!< That hold for the next run if the message says nothing.
    ElevatedGate elevated;
    bool isSandboxed = false;
    qint64 nowMs = 0;
};

} // namespace claw::commands
