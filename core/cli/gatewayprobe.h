// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/gatewaysession.h"
#include "client/closeinfo.h"
#include "files/statepaths.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>

#include <chrono>

namespace claw::cli {

//! What one gateway said to a client that only wants to know how it is.
struct GatewayProbe
{
    bool isConnected = false;
    qint64 latencyMs = 0; //!< From the start to hello-ok.
    QString connectError; //!< "timeout" or "connect failed: ..."; empty when connected.
    client::CloseInfo close; //!< Of a connection that failed.
    QString rpcError; //!< Of the first request that failed; empty when all were answered.
    QJsonObject health;
    QJsonObject status;
    QJsonArray presence;
    QJsonObject config; //!< The answer of config.get.

    //! It is a gateway, but takes nobody in who shows what we showed.
    [[nodiscard]] bool isLocked() const
    {
        return close.cause == client::CloseCause::ConnectRefused;
    }
    //! The gateway's entry in its own presence list: host, ip, version, platform.
    [[nodiscard]] QJsonObject self() const;
};

//! Connects as a probe and asks for health, status, system-presence and config.get, all within
//! `timeout`.
[[nodiscard]] QCoro::Task<GatewayProbe> probeGateway(GatewayTarget target, files::StatePaths paths,
                                                     Persona persona,
                                                     std::chrono::milliseconds timeout);

} // namespace claw::cli
