// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "server/caller.h"
#include "server/hostinfo.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <list>
#include <optional>

namespace claw::server {

//! One line of the presence list. Absent members are left out on the wire.
struct PresenceEntry
{
    std::optional<QString> host;
    std::optional<QString> ip;
    std::optional<QString> version;
    std::optional<QString> platform;
    std::optional<QString> deviceFamily;
    std::optional<QString> modelIdentifier;
    std::optional<QString> mode;
    std::optional<qint64> lastInputSeconds;
    std::optional<QString> reason;
    std::optional<QString> deviceId;
    QStringList roles;
    QStringList scopes;
    std::optional<QString> instanceId;
    QString text; //!< One line for people; made from host and mode when empty.
    qint64 ts = 0; //!< Milliseconds since the epoch; set by Presence.

    [[nodiscard]] QByteArray encode() const;
};

//! Who has been seen lately: clients, nodes and the gateway itself.
//!
//! Entries live 5 minutes; of more than 200 the oldest go. Both rules act when the list is read.
class Presence
{
public:
    Presence(const Clock &clock, const HostInfo &host);

    //! A client connected: its entry replaces the old one, roles and scopes are united.
    void connected(const QString &key, PresenceEntry entry);
    //! Only the reason changes. Without an entry (it expired) a bare one appears.
    void disconnected(const QString &key);
    //! Members that are present overwrite, the others stay; roles and scopes are united.
    void merge(const QString &key, const PresenceEntry &update);

    //! The whole list as a JSON array, newest first, the gateway's own entry renewed.
    [[nodiscard]] QByteArray list();

    //! How many entries list() gave the last time, or more.
    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }

    //! {"presence":[...]}, the payload of the event.
    [[nodiscard]] QByteArray eventPayload();
    //! The entry stored under a key; a blank one when there is none.
    [[nodiscard]] PresenceEntry entry(const QString &key) const;

    //! The key and entry of a connection, by the rules of protocol 3.
    [[nodiscard]] static QString keyOf(const Caller &caller);
    [[nodiscard]] static PresenceEntry entryOf(const Caller &caller);

private:
    struct Stored
    {
        QString key;
        PresenceEntry entry;
        QByteArray json; //!< Made for the first list after a change; null until then.
    };
    using Entries = std::list<Stored>; //!< The newest first: whatever changes moves to the front.

    void store(const QString &key, PresenceEntry entry);
    [[nodiscard]] Stored &moveToFront(const QString &id);
    void renewOwnEntry();
    void dropStale();

    const Clock &m_clock;
    const QString m_ownKey;
    PresenceEntry m_ownEntry;
    const QByteArray
        m_ownJson; //!< Up to the value of `ts`, the last one and the only one to change.
    Entries m_entries;
    QHash<QString, Entries::iterator> m_byKey;
};

} // namespace claw::server
