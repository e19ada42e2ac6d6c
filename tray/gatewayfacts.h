// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/observations.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>

namespace claw::tray {

//! What a gateway tells about itself: from hello-ok, and kept up to date by its events.
struct GatewayFacts
{
    QString version;
    qint64 startedMs = 0; //!< On the monotonic clock of this machine.
    int sessions = 0;
    int clients = 0; //!< Without us: other programs that are connected.
    int nodes = 0;
    int channels = 0;
    QStringList troubles; //!< What is broken while it runs on.
    QStringList methods; //!< What may be asked of it.
    std::chrono::milliseconds tickInterval{30000};

    //! `nowMs` is monotonic; `ownIds` is what our entry in the presence list may be
    //! known by.
    [[nodiscard]] static GatewayFacts of(const QJsonObject &hello, qint64 nowMs,
                                         const QStringList &ownIds);
    void takeHealth(const QJsonObject &health);
    void takePresence(const QJsonArray &presence, const QStringList &ownIds);

    friend bool operator==(const GatewayFacts &, const GatewayFacts &) = default;
};

} // namespace claw::tray
