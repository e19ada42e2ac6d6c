// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/approvalmenu.h"
#include "tray/controlwindow.h"
#include "tray/managedgateway.h"
#include "tray/notifier.h"
#include "tray/preferences.h"
#include "tray/trayactions.h"
#include "tray/trayicon.h"
#include "tray/traymenu.h"
#include "tray/trayplace.h"
#include "tray/wakewatch.h"

#include <QActionGroup>
#include <QSet>

namespace claw::tray {

//! What a tray is started with.
struct TrayOptions
{
    QString profile; //!< The gateway to begin with; empty: the default one.
    QProcessEnvironment environment; //!< With that profile.
    QString home;
    QString gatewayProgram; //!< Absolute; empty: there is none on this machine.
    bool wantsWindow = false; //!< Show the window although there is a tray.
    bool isAutostart = false; //!< Started by the desktop: the panel may come up later.
};

//! Turns wishes into what is to be done, and what is seen into what is shown.
class TrayController : public QObject
{
    Q_OBJECT

public:
    //! An exit code of the event loop: there is a tray now that this process cannot use.
    static constexpr int startOver = 1000;

    explicit TrayController(const TrayOptions &options);
    ~TrayController() override;

    void start();
    //! Somebody started the tray a second time.
    void comeForward();

private:
    void addGateway(const ProfileEnvironment &profile, const QString &program);
    void connectActions();
    void choose(size_t index);
    void onChanged(size_t index);
    void showCurrent();
    void showIcon();
    void onNoTray();
    void startGateway();
    void stopGateway();
    void restartGateway();
    void usePreferences(const Preferences &preferences);
    QCoro::Task<> openDashboard();
    void openLogs();
    void openSettings();
    void tellOfApproval(const PendingApproval &approval);
    void tellOfEnd(const GatewayWatch &watch);
    void onNotificationAnswered(const QString &key, const QString &action);
    void showPlain(const QString &title, const QString &text);
    void onFailed(Action action, const Error &error);
    void copy(const QString &text);
    void onWindowClosed();
    void onQuit();
    [[nodiscard]] ManagedGateway &current() { return *m_gateways[m_current]; }

    const TrayOptions m_options;
    SystemClock m_clock;
    SystemRandom m_random;
    std::vector<std::unique_ptr<ManagedGateway>> m_gateways;
    size_t m_current = 0;
    Preferences m_preferences;

    TrayActions m_actions;
    TrayMenu m_menu;
    ControlWindow m_window;
    ApprovalInbox m_inbox; //!< Of the chosen gateway.
    ApprovalMenu m_approvals;
    QActionGroup m_choices;
    TrayPlace m_place;
    WakeWatch m_wake;
    Notifier m_notifier;
    QSet<QString> m_told; //!< Profiles whose end somebody was told of; until they run again.
    std::unique_ptr<TrayIcon> m_icon; //!< Null while there is no tray.
    async::TaskScope m_scope;
};

} // namespace claw::tray
