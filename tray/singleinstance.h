// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocalServer>
#include <QProcessEnvironment>

namespace claw::tray {

//! One tray for one user. The second one asks the first to come forward, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QProcessEnvironment &environment);

    enum class Role { First, Second };
    //! Second: the first one was told. Waits for it at most half a second; before there are windows.
    [[nodiscard]] Role claim();

    //! Lets another one be the first.
    void release() { m_server.close(); }

Q_SIGNALS:
    //! Another start wants us to come forward.
    void raised();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace claw::tray
