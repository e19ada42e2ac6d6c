// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/trayplace.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::tray {

namespace {

const auto watcherService = u"org.kde.StatusNotifierWatcher"_s;
const auto watcherPath = u"/StatusNotifierWatcher"_s;
// At log-in the tray may be up before the panel is.
constexpr auto panelPatience = 3s;

QDBusMessage hostQuestion()
{
    auto question = QDBusMessage::createMethodCall(watcherService, watcherPath,
                                                   u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << watcherService << u"IsStatusNotifierHostRegistered"_s;
    question.setAutoStartService(false);
    return question;
}

} // namespace

TrayPlace::TrayPlace(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_isFound)
            return;
        // Now it may decide for good: the older kind of tray, or none.
        if (QSystemTrayIcon::isSystemTrayAvailable()) {
            m_isFound = true;
            Q_EMIT found();
        } else {
            m_hasGivenUp = true;
            Q_EMIT notThere();
        }
    });
}

void TrayPlace::look()
{
    watchForHost();
    m_patience.start(panelPatience);
    auto *call =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(hostQuestion()), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        onAnswer(!reply.isError() && reply.value().variant().toBool());
        call->deleteLater();
    });
}

void TrayPlace::watchForHost()
{
    QDBusConnection::sessionBus().connect(watcherService, watcherPath, watcherService,
                                          u"StatusNotifierHostRegistered"_s, this,
                                          SLOT(onHostRegistered()));
}

void TrayPlace::onAnswer(bool hasHost)
{
    if (hasHost)
        onHostRegistered();
    else
        m_patience.start(0); // The older kind of tray answers at once.
}

void TrayPlace::onHostRegistered()
{
    if (m_isFound)
        return;
    m_isFound = true;
    m_patience.stop();
    Q_EMIT found();
}

} // namespace claw::tray
