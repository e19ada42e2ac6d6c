// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/tray/desktop.h"
#include "tests/tray/shownitem.h"
#include "tests/tray/statusnotifierhost.h"

#include <memory>
#include <optional>

namespace claw::testing {

//! A user in front of a desktop with a tray, and the real tray program in it.
class TraySession
{
public:
    TraySession();
    ~TraySession();
    Q_DISABLE_COPY_MOVE(TraySession)

    //! Empty when there is a desktop, else what is missing on this machine.
    [[nodiscard]] QString start();
    //! Starts the tray and waits for its icon, where there is a host for it.
    [[nodiscard]] bool startTray(const QProcessEnvironment &environment,
                                 const QStringList &arguments = {});
    void stopTray();
    void stopHost() { m_host.reset(); }
    void startHost() { m_host = std::make_unique<StatusNotifierHost>(m_desktop.bus()); }

    [[nodiscard]] const Desktop &desktop() const { return m_desktop; }
    [[nodiscard]] const QProcess &tray() const { return m_tray; }
    //! The icon that registered last.
    [[nodiscard]] ShownItem item() const;
    [[nodiscard]] QString status() const { return item().status(); }

    //! Waits until the first line of the menu begins with `state`. False, and tells what it was, after
    //! `limitMs`.
    [[nodiscard]] bool shows(const QString &state, int limitMs = promptly) const;
    //! The same for another state than `state`, which must then stay away for a second.
    [[nodiscard]] bool leaves(const QString &state) const;

    //! What the tray has to tell within two seconds; sanitizers halve its speed.
#ifdef __SANITIZE_ADDRESS__
    static constexpr int promptly = 4000;
#else
    static constexpr int promptly = 2000;
#endif
    //! For what the gateway and the service manager take their time for.
    static constexpr int patiently = 30'000;

private:
    Desktop m_desktop;
    std::unique_ptr<StatusNotifierHost> m_host;
    QProcess m_tray;
};

} // namespace claw::testing
