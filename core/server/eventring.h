// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "protocol/events.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace claw::server {

/*! The last broadcasts, in a mapped file, for clients that come back and ask what they missed.

    An event costs a copy into the mapping and no system call. Because it is there before anybody is
    told, the end of the process at any moment loses nothing. The end of the machine may: a ring that
    was not closed by this boot, or ends before the last number that was given out, gets a new
    identity, so that every older cursor is unknown and its owner is told.
*/
class EventRing
{
public:
    static constexpr qsizetype halfBytes = 2 * 1024 * 1024; //!< The older half goes as a whole.
    static constexpr qsizetype largestPayload = 512 * 1024;
    static constexpr qsizetype mostEvents = 20'000;
    static constexpr qint64 keptMs = qint64(60) * 60 * 1000;

    struct Event
    {
        quint64 number = 0;
        protocol::Audience audience = protocol::Audience::All;
        QByteArray name;
        QByteArray payload; //!< JSON text.
    };

    //! `bootId` names this run of the machine.
    EventRing(const Clock &clock, Random &random, const QByteArray &bootId);
    //! Returns when the ring is on the disk.
    ~EventRing();
    EventRing(const EventRing &) = delete;
    EventRing &operator=(const EventRing &) = delete;

    //! Maps `path`, made with mode 0600 when missing; what is damaged there is begun anew. Fails with
    //! Unavailable. Without it nothing is kept and no cursor is known.
    [[nodiscard]] Result<> open(const QString &path);

    //! To be called before anybody is told. False: this kind is not kept, or nothing can be.
    bool record(const protocol::EventKind &kind, const QByteArray &payload);

    //! Where a client is that has seen everything up to now; empty when nothing can be kept.
    [[nodiscard]] QString cursor() const;
    [[nodiscard]] QString cursorAt(quint64 number) const;
    //! All that is there, oldest first.
    [[nodiscard]] std::vector<Event> all() const;
    //! What came after `cursor`, in order. Nothing when that cannot be said in full, or would be
    //! more than `mostBytes` of payload.
    [[nodiscard]] std::optional<std::vector<Event>> since(const QString &cursor,
                                                          qsizetype mostBytes) const;

private:
    struct Header;
    struct Record;
    struct Place
    {
        quint64 number = 0;
        qint64 atMs = 0;
        qsizetype offset = 0; //!< Of the record, in the file.
        int half = 0;
    };

    [[nodiscard]] Header &header() const;
    [[nodiscard]] std::deque<Place> scan(int half) const;
    [[nodiscard]] bool takeUp();
    void beginAnew();
    void turnOver();
    void forgetOld();
    [[nodiscard]] Event eventAt(const Place &place) const;

    const Clock &m_clock;
    Random &m_random;
    quint64 m_boot; //!< A checksum of its name.
    QFile m_file;
    uchar *m_base = nullptr;
    int m_half = 0; //!< The one that is written.
    qsizetype m_used = 0; //!< Of it.
    std::deque<Place> m_places; //!< Oldest first, without holes.
};

} // namespace claw::server
