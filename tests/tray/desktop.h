// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>

namespace claw::testing {

//! A desktop of the test's own: an X server without a screen and a session bus, which end with it.
class Desktop
{
public:
    Desktop();
    ~Desktop();
    Q_DISABLE_COPY_MOVE(Desktop)

    //! Empty when it runs, else what is missing on this machine.
    [[nodiscard]] QString start();
    //! `environment` with the variables that find this desktop, and with nothing of another one.
    [[nodiscard]] QProcessEnvironment in(QProcessEnvironment environment) const;
    //! The test's own connection to the session bus.
    [[nodiscard]] QDBusConnection bus() const;
    [[nodiscard]] const QString &display() const { return m_displayName; }
    //! A picture of the whole screen, as a PNG file.
    void takePicture(const QString &path) const;

private:
    QProcess m_display;
    QProcess m_bus;
    QString m_displayName;
    QString m_busAddress;
};

} // namespace claw::testing
