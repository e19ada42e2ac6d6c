// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace claw::tray {

//! Notices that the machine woke up: connections that looked alive may be dead.
class WakeWatch : public QObject
{
    Q_OBJECT

public:
    explicit WakeWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void woke();

private Q_SLOTS:
    void onPrepareForSleep(bool isGoingToSleep);
};

} // namespace claw::tray
