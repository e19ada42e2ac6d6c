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

namespace claw::tray {

namespace {

const auto watcherService = u"org.kde.StatusNotifierWatcher"_s;
const auto watcherPath = u"/StatusNotifierWatcher"_s;

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
    connect(&m_patience, &QTimer::timeout, this, &TrayPlace::decide);
}

void TrayPlace::look(std::chrono::milliseconds patience)
{
    watchForHost();
    auto *call =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(hostQuestion()), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, patience] {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        onAnswer(!reply.isError() && reply.value().variant().toBool(), patience);
        call->deleteLater();
    });
}

//! Now Qt may look for good: the older kind of tray, or none.
void TrayPlace::decide()
{
    if (m_isFound)
        return;
    m_isFound = QSystemTrayIcon::isSystemTrayAvailable();
    m_hasGivenUp = !m_isFound;
    if (m_isFound)
        Q_EMIT found();
    else
        Q_EMIT notThere();
}

void TrayPlace::watchForHost()
{
    QDBusConnection::sessionBus().connect(watcherService, watcherPath, watcherService,
                                          u"StatusNotifierHostRegistered"_s, this,
                                          SLOT(onHostRegistered()));
}

void TrayPlace::onAnswer(bool hasHost, std::chrono::milliseconds patience)
{
    if (hasHost)
        onHostRegistered();
    else
        m_patience.start(patience);
}

void TrayPlace::onHostRegistered()
{
    if (m_hasGivenUp)
        Q_EMIT cameLate();
    if (m_isFound || m_hasGivenUp)
        return;
    m_isFound = true;
    m_patience.stop();
    Q_EMIT found();
}

} // namespace claw::tray
