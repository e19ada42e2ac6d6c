// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/traycontroller.h"

#include "tray/logwindow.h"
#include "tray/questions.h"
#include "tray/settingsdialog.h"
#include "tray/statetext.h"
#include "tray/traytext.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::tray {

namespace {

constexpr std::chrono::milliseconds panelPatience = 20s;

} // namespace

TrayController::TrayController(const TrayOptions &options)
    : m_options(options)
    , m_preferences(Preferences::load())
    , m_menu(m_actions)
    , m_window(m_actions, m_menu)
    , m_inbox(m_clock)
    , m_approvals(m_menu.approvals(), m_inbox)
    , m_choices(this)
{
    const auto profiles = findProfiles(options.profile, options.environment, options.home);
    for (const auto &profile : profiles)
        addGateway(profile, options.gatewayProgram);
    m_menu.gateways().menuAction()->setVisible(m_gateways.size() > 1);
    connectActions();
    connect(&m_menu, &TrayMenu::opened, this, [this] { current().watch().verify(); });
    connect(&m_window, &ControlWindow::opened, this, [this] { current().watch().verify(); });
    connect(&m_window, &ControlWindow::closed, this, &TrayController::onWindowClosed);
    connect(&m_place, &TrayPlace::found, this, &TrayController::showIcon);
    connect(&m_place, &TrayPlace::notThere, this, &TrayController::onNoTray);
    connect(&m_place, &TrayPlace::cameLate, this, [] { QApplication::exit(startOver); });
    connect(&m_inbox, &ApprovalInbox::arrived, this, &TrayController::tellOfApproval);
    connect(&m_inbox, &ApprovalInbox::gone, &m_notifier, &Notifier::withdraw);
    connect(&m_inbox, &ApprovalInbox::failed, this, [this](const Error &error) {
        showPlain(tr("The answer did not reach the gateway."), Questions::failureText(error));
    });
    connect(&m_notifier, &Notifier::actionInvoked, this, &TrayController::onNotificationAnswered);
    connect(&m_notifier, &Notifier::plainWanted, this, &TrayController::showPlain);
    connect(&m_wake, &WakeWatch::woke, this, [this] {
        for (const auto &gateway : m_gateways)
            gateway->watch().wake();
    });
}

TrayController::~TrayController() = default;

void TrayController::addGateway(const ProfileEnvironment &profile, const QString &program)
{
    const size_t index = m_gateways.size();
    m_gateways.push_back(std::make_unique<ManagedGateway>(profile.profile, profile.environment,
                                                          program, m_clock, m_random));
    auto &gateway = *m_gateways.back();
    auto *choice = m_menu.gateways().addAction(TrayText::name(gateway.watch()));
    choice->setCheckable(true);
    choice->setChecked(index == m_current);
    m_choices.addAction(choice);
    connect(choice, &QAction::triggered, this, [this, index] { choose(index); });
    connect(&gateway.watch(), &GatewayWatch::changed, this, [this, index] { onChanged(index); });
    connect(&gateway.watch(), &GatewayWatch::linkReplaced, this, [this, index] {
        if (index == m_current)
            m_inbox.follow(current().watch().link());
    });
    connect(&gateway.actions(), &GatewayActions::failed, this, &TrayController::onFailed);
}

void TrayController::connectActions()
{
    const auto on = [this](QAction *action, auto handler) {
        connect(action, &QAction::triggered, this, handler);
    };
    on(m_actions.status, [this] { m_window.present(); });
    on(m_actions.window, [this] { m_window.present(); });
    on(m_actions.url, [this] { copy(TrayText::url(current().watch())); });
    on(m_actions.copyUrl, [this] { copy(TrayText::url(current().watch())); });
    on(m_actions.process, [this] {
        if (const auto pid = current().watch().pid())
            copy(QString::number(*pid));
    });
    on(m_actions.start, &TrayController::startGateway);
    on(m_actions.stop, &TrayController::stopGateway);
    on(m_actions.restart, &TrayController::restartGateway);
    on(m_actions.dashboard,
       [this] { QDesktopServices::openUrl(QUrl(current().watch().findings().dashboardUrl)); });
    on(m_actions.logs, &TrayController::openLogs);
    on(m_actions.settings, &TrayController::openSettings);
    on(m_actions.about, [this] {
        const auto *link = current().watch().link();
        Questions::about(&m_window, link && link->isUp() ? link->facts().version : QString());
    });
    on(m_actions.quit, &TrayController::onQuit);
}

void TrayController::start()
{
    for (const auto &gateway : m_gateways)
        gateway->watch().start();
    showCurrent();
    if (m_options.wantsWindow)
        m_window.present();
    m_place.look(m_options.isAutostart ? panelPatience : 0ms);
}

void TrayController::comeForward()
{
    // A tray that belongs to the panel has no place of its own to open a menu at.
    if (m_icon && m_icon->geometry().isValid())
        m_menu.popup(m_icon->geometry().center());
    else
        m_window.present();
}

void TrayController::choose(size_t index)
{
    m_current = index;
    m_inbox.follow(current().watch().link());
    showCurrent();
    current().watch().verify();
}

void TrayController::onChanged(size_t index)
{
    const auto &watch = m_gateways[index]->watch();
    auto *choice = m_menu.gateways().actions().at(qsizetype(index));
    const QString name = TrayText::name(watch);
    choice->setText(u"%1 — %2"_s.arg(name, StateText::word(watch.state().state)));
    choice->setIcon(stateDot(watch.state().state));
    if (index == m_current)
        showCurrent();
    tellOfEnd(watch);
}

void TrayController::showCurrent()
{
    const auto &watch = current().watch();
    m_actions.show(watch);
    m_window.show(watch);
    if (m_icon)
        m_icon->show(watch);
}

void TrayController::showIcon()
{
    m_icon = std::make_unique<TrayIcon>();
    m_icon->setStyle(m_preferences.icon);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    m_window.present();
            });
    m_icon->show(current().watch());
}

void TrayController::onNoTray()
{
    m_window.present();
}

void TrayController::startGateway()
{
    auto &actions = current().actions();
    if (actions.hasService()) {
        actions.start();
        return;
    }
    const bool canInstall = current().watch().state().hurdleOf(Wish::Install) == Hurdle::None;
    Questions::howToStart(
        &m_window, canInstall, [&actions] { actions.start(); }, [&actions] { actions.install(); });
}

void TrayController::stopGateway()
{
    auto &actions = current().actions();
    if (!actions.isStrangersProcess())
        actions.stop();
    else
        Questions::mayStop(&m_window, *current().watch().pid(), false,
                           [&actions] { actions.stop(); });
}

void TrayController::restartGateway()
{
    auto &actions = current().actions();
    if (!actions.isStrangersProcess())
        actions.restart();
    else
        Questions::mayStop(&m_window, *current().watch().pid(), true,
                           [&actions] { actions.restart(); });
}

void TrayController::onFailed(Action action, const Error &error)
{
    if (m_window.isVisible() || !m_icon)
        Questions::tellFailure(&m_window, action, error);
    else
        m_notifier.show({.key = u"failure"_s,
                         .title = Questions::failureTitle(action),
                         .text = Questions::failureText(error),
                         .isUrgent = true});
}

void TrayController::showPlain(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text, QSystemTrayIcon::Warning);
}

void TrayController::usePreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    if (m_icon)
        m_icon->setStyle(preferences.icon);
}

//! Signed in, by a code that works once: a secret has no place in an address.
QCoro::Task<> TrayController::openDashboard()
{
    const QPointer<TrayController> self(this);
    QUrl url(current().watch().findings().dashboardUrl);
    auto *link = current().watch().link();
    if (!link)
        co_return;
    const QString method = u"dashboard.code"_s;
    const auto answer = co_await link->request(method, QJsonObject());
    if (!self)
        co_return;
    if (answer) // Other gateways know no codes; the page asks then.
        url.setFragment("code="_L1 + (*answer)["code"_L1].toString());
    QDesktopServices::openUrl(url);
}

void TrayController::openLogs()
{
    auto *window = new LogWindow(current().watch());
    connect(this, &QObject::destroyed, window, &QObject::deleteLater);
    window->show();
}

void TrayController::openSettings()
{
    auto *dialog = new SettingsDialog(current(), m_options.home, m_preferences);
    connect(dialog, &SettingsDialog::preferencesChanged, this, &TrayController::usePreferences);
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->show();
}

void TrayController::tellOfApproval(const PendingApproval &approval)
{
    if (!m_preferences.notifies)
        return;
    const bool isCommand = approval.kind == PendingApproval::Kind::Command;
    m_notifier.show({.key = approval.id,
                     .title = approval.title,
                     .text = approval.detail,
                     .actions = {u"allow"_s, isCommand ? tr("Allow once") : tr("Approve"),
                                 u"deny"_s, tr("Deny")},
                     .isUrgent = true});
}

void TrayController::onNotificationAnswered(const QString &key, const QString &action)
{
    if (action == "allow"_L1 || action == "deny"_L1)
        m_inbox.answer(key, action == "allow"_L1 ? Decision::Once : Decision::Deny);
}

//! Once for each time that a gateway ends or freezes without anybody's wish.
void TrayController::tellOfEnd(const GatewayWatch &watch)
{
    const auto &state = watch.state();
    const QString key = "end "_L1 + watch.profile();
    const bool isBad = state.reason == Reason::RunFailed || state.reason == Reason::StartingAgain
        || state.reason == Reason::Frozen;
    if (state.state == GatewayState::Running && m_told.remove(key))
        m_notifier.withdraw(key);
    if (!isBad || m_told.contains(key) || !m_preferences.notifies)
        return;
    m_told.insert(key);
    m_notifier.show({.key = key,
                     .title = tr("%1: %2", "a gateway and its state")
                                  .arg(TrayText::name(watch), StateText::word(state.state)),
                     .text = StateText::reason(state)});
}

void TrayController::copy(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

void TrayController::onWindowClosed()
{
    if (!m_icon)
        onQuit(); // The window was all there is.
}

void TrayController::onQuit()
{
    auto &gateway = current();
    if (!gateway.watch().isOwnProcess()) {
        QApplication::quit();
        return;
    }
    Questions::keepRunning(
        &m_window, [] { QApplication::quit(); },
        [this, &gateway] {
            connect(&gateway.actions(), &GatewayActions::succeeded, this,
                    [] { QApplication::quit(); });
            gateway.actions().stop();
        });
}

} // namespace claw::tray
