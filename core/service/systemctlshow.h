// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "service/servicestate.h"

#include <QHash>

namespace claw::service {

//! What `systemctl show` prints: properties by name. Lines without `=` are passed over.
using UnitProperties = QHash<QString, QString>;
[[nodiscard]] UnitProperties parseUnitProperties(const QByteArray &output);

//! The properties that stateOf() and the reading of the files need, for `--property`.
[[nodiscard]] QString unitPropertyNames();

//! One moment on two clocks: systemd tells times as milliseconds since the start of the machine.
struct MonotonicNow
{
    [[nodiscard]] static MonotonicNow read();

    QDateTime wallClock;
    qint64 monotonicMs = 0;
};

//! Registration and process of a unit. `installed` and `linger` are left to the caller.
[[nodiscard]] ServiceState stateOf(const UnitProperties &properties, MonotonicNow now);

} // namespace claw::service
