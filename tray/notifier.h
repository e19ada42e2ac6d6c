// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

class QDBusPendingCallWatcher;

namespace claw::tray {

//! What a desktop notification says.
struct Notification
{
    QString key; //!< Ours, to find it again: an approval id.
    QString title;
    QString text;
    QStringList actions; //!< Id and label in turn; shown where the desktop can.
    bool isUrgent = false;
};

//! Desktop notifications with buttons. Never waits for the desktop.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    void show(const Notification &notification);
    //! Takes it away again: it was answered elsewhere.
    void withdraw(const QString &key);

Q_SIGNALS:
    void actionInvoked(const QString &key, const QString &action);
    //! This platform has none with buttons; the tray icon shows the text.
    void plainWanted(const QString &title, const QString &text);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id);

private:
    void onShown(const QString &key, QDBusPendingCallWatcher *call);

    QHash<QString, uint> m_ids; //!< Those that are shown, by key.
};

} // namespace claw::tray
