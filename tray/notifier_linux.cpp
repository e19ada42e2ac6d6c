// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this,
                SLOT(onActionInvoked(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint)));
}

void Notifier::show(const Notification &notification)
{
    const QVariantMap hints{
        {u"desktop-entry"_s, u"clawdbot-tray"_s},
        {u"urgency"_s, QVariant::fromValue(uchar(notification.isUrgent ? 2 : 1))}};
    auto call = callOf(u"Notify"_s);
    call << u"Clawdbot"_s << m_ids.value(notification.key, 0) << u"clawdbot"_s << notification.title
         << notification.text.toHtmlEscaped() << notification.actions << hints << -1;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key = notification.key, watcher] { onShown(key, watcher); });
    // Where nobody shows notifications, the tray may still have a way.
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notification, watcher] {
        if (watcher->isError())
            Q_EMIT plainWanted(notification.title, notification.text);
        watcher->deleteLater();
    });
}

void Notifier::onShown(const QString &key, QDBusPendingCallWatcher *call)
{
    const QDBusPendingReply<uint> reply = *call;
    if (!reply.isError())
        m_ids.insert(key, reply.value());
}

void Notifier::withdraw(const QString &key)
{
    const auto id = m_ids.take(key);
    if (id == 0)
        return;
    auto call = callOf(u"CloseNotification"_s);
    call << id;
    QDBusConnection::sessionBus().asyncCall(call);
}

void Notifier::onActionInvoked(uint id, const QString &action)
{
    const QString key = m_ids.key(id);
    if (!key.isEmpty())
        Q_EMIT actionInvoked(key, action);
}

void Notifier::onClosed(uint id)
{
    m_ids.remove(m_ids.key(id));
}

} // namespace claw::tray
