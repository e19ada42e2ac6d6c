// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/categories.h"

Q_LOGGING_CATEGORY(lcAgent, "claw.agent", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "claw.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApprovals, "claw.approvals", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "claw.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcClient, "claw.client", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConfig, "claw.config", QtInfoMsg)
// Variables of the environment that change what the gateway does.
Q_LOGGING_CATEGORY(lcEnv, "claw.env", QtInfoMsg)
Q_LOGGING_CATEGORY(lcFiles, "claw.files", QtInfoMsg)
Q_LOGGING_CATEGORY(lcFlight, "claw.flight", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLog, "claw.log", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "claw.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNodes, "claw.nodes", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProcess, "claw.process", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRemote, "claw.remote", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "claw.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSessions, "claw.sessions", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUsage, "claw.usage", QtInfoMsg)
// What goes over the WebSockets, as far as log::WsLogMode lets it.
Q_LOGGING_CATEGORY(lcWs, "claw.ws", QtInfoMsg)
