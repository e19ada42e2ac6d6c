// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/eventring.h"

#include "base/checksum.h"
#include "files/atomicfile.h"
#include "files/diskbarrier.h"

#include <QFileInfo>

#include <atomic>
#include <cstring>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

constexpr quint64 ringMagic = 0x31474e4952574c43; // "CLWRING1"
constexpr quint32 recordMagic = 0x45574c43; // "CLWE"
constexpr qsizetype headerBytes = 4096;
constexpr qsizetype fileBytes = headerBytes + 2 * EventRing::halfBytes;

qsizetype aligned(qsizetype bytes)
{
    return (bytes + 7) & ~qsizetype(7);
}

qsizetype startOf(int half)
{
    return headerBytes + half * EventRing::halfBytes;
}

} // namespace

struct EventRing::Header
{
    quint64 magic;
    quint64 identity;
    quint64 last; //!< The newest number given out.
    quint64 boot; //!< A checksum of the boot's name.
    quint64 isClosed;
};

//! Followed by the name and the payload; the checksum is of all that comes after it.
struct EventRing::Record
{
    quint32 magic;
    quint32 audience;
    quint64 sum;
    quint64 number;
    qint64 atMs;
    quint32 nameBytes;
    quint32 payloadBytes;

    static constexpr size_t summedFrom = 16;
    [[nodiscard]] qsizetype bytes() const
    {
        return aligned(qsizetype(sizeof(Record)) + nameBytes + payloadBytes);
    }
    [[nodiscard]] quint64 rightSum() const
    {
        return checksum(reinterpret_cast<const char *>(this) + summedFrom,
                        sizeof(Record) - summedFrom + nameBytes + payloadBytes)
            + audience;
    }
};

EventRing::EventRing(const Clock &clock, Random &random, const QByteArray &bootId)
    : m_clock(clock)
    , m_random(random)
    , m_boot(checksum(bootId.constData(), size_t(bootId.size())))
{ }

EventRing::~EventRing()
{
    if (!m_base)
        return;
    // First the events, then the word that they are all there.
    if (files::syncToDisk(m_file)) {
        header().isClosed = 1;
        (void)files::syncToDisk(m_file); // Not closed is what the next one then finds.
    }
    m_file.unmap(m_base);
}

Result<> EventRing::open(const QString &path)
{
    if (QFileInfo(path).size() != fileBytes) {
        // Every block is allocated: a full disk must not end the process at a store.
        if (auto made = files::ensurePrivateDir(QFileInfo(path).path()); !made)
            return made;
        if (auto made = files::writeAtomically(path, QByteArray(fileBytes, '\0')); !made)
            return made;
    }
    m_file.setFileName(path);
    if (m_file.open(QFile::ReadWrite))
        m_base = m_file.map(0, fileBytes);
    if (!m_base)
        return fail(ErrorCode::Unavailable, u"cannot map %1: %2"_s.arg(path, m_file.errorString()));
    if (!takeUp())
        beginAnew();
    header().boot = m_boot;
    header().isClosed = 0;
    // Else a machine that dies would come back with "closed" and the numbers of today unknown.
    if (auto synced = files::syncToDisk(m_file); !synced) {
        m_file.unmap(m_base);
        m_base = nullptr;
        return synced;
    }
    return {};
}

EventRing::Header &EventRing::header() const
{
    return *reinterpret_cast<Header *>(m_base);
}

//! The records of a half up to its end or to the first that does not follow its predecessor.
std::deque<EventRing::Place> EventRing::scan(int half) const
{
    std::deque<Place> places;
    qsizetype used = 0;
    while (used + qsizetype(sizeof(Record)) <= halfBytes) {
        const auto *record = reinterpret_cast<const Record *>(m_base + startOf(half) + used);
        const bool fits = record->magic == recordMagic && record->nameBytes <= 256
            && record->payloadBytes <= largestPayload && used + record->bytes() <= halfBytes;
        if (!fits || record->audience > quint32(protocol::Audience::Approvals)
            || record->sum != record->rightSum())
            break;
        if (!places.empty() && record->number != places.back().number + 1)
            break;
        places.push_back({.number = record->number,
                          .atMs = record->atMs,
                          .offset = startOf(half) + used,
                          .half = half});
        used += record->bytes();
    }
    return places;
}

//! False: what is in the file does not account for every number that was given out.
bool EventRing::takeUp()
{
    if (header().magic != ringMagic || (!header().isClosed && header().boot != m_boot))
        return false;
    std::deque<Place> halves[2] = {scan(0), scan(1)};
    const auto newest = [&halves](int half) {
        return halves[half].empty() ? 0 : halves[half].back().number;
    };
    m_half = newest(1) > newest(0) ? 1 : 0;
    const std::deque<Place> &older = halves[1 - m_half];
    const std::deque<Place> &newer = halves[m_half];
    if (newest(m_half) < header().last)
        return false;
    if (!older.empty() && older.back().number + 1 == newer.front().number)
        m_places = older;
    m_places.insert(m_places.end(), newer.begin(), newer.end());
    if (!newer.empty()) {
        const auto *last = reinterpret_cast<const Record *>(m_base + newer.back().offset);
        m_used = newer.back().offset - startOf(m_half) + last->bytes();
    }
    header().last = newest(m_half);
    return true;
}

void EventRing::beginAnew()
{
    m_places.clear();
    m_half = 0;
    m_used = 0;
    std::memset(m_base, 0, size_t(headerBytes) + sizeof(Record));
    std::memset(m_base + startOf(1), 0, sizeof(Record));
    header().magic = ringMagic;
    header().boot = m_boot;
    const QByteArray identity = m_random.bytes(sizeof(quint64));
    std::memcpy(&header().identity, identity.constData(), sizeof(quint64));
}

void EventRing::turnOver()
{
    m_half = 1 - m_half;
    m_used = 0;
    while (!m_places.empty() && m_places.front().half == m_half)
        m_places.pop_front();
}

void EventRing::forgetOld()
{
    const qint64 oldest = m_clock.nowMs() - keptMs;
    while (!m_places.empty()
           && (m_places.front().atMs < oldest || qsizetype(m_places.size()) > mostEvents))
        m_places.pop_front();
}

bool EventRing::record(const protocol::EventKind &kind, const QByteArray &payload)
{
    if (!m_base || !kind.isKept)
        return false;
    if (payload.size() > largestPayload) {
        beginAnew(); // Whoever misses this one is told so.
        return false;
    }
    const Record written{.magic = recordMagic,
                         .audience = quint32(kind.audience),
                         .sum = 0,
                         .number = header().last + 1,
                         .atMs = m_clock.nowMs(),
                         .nameBytes = quint32(kind.name.size()),
                         .payloadBytes = quint32(payload.size())};
    if (m_used + written.bytes() > halfBytes)
        turnOver();
    uchar *place = m_base + startOf(m_half) + m_used;
    std::memcpy(place, &written, sizeof(Record));
    std::memcpy(place + sizeof(Record), kind.name.data(), size_t(kind.name.size()));
    std::memcpy(place + sizeof(Record) + kind.name.size(), payload.constData(),
                size_t(payload.size()));
    auto *record = reinterpret_cast<Record *>(place);
    record->sum = record->rightSum();
    std::atomic_signal_fence(std::memory_order_release);
    header().last = written.number;
    m_places.push_back({.number = written.number,
                        .atMs = written.atMs,
                        .offset = startOf(m_half) + m_used,
                        .half = m_half});
    m_used += written.bytes();
    forgetOld();
    return true;
}

QString EventRing::cursor() const
{
    return m_base ? cursorAt(header().last) : QString();
}

QString EventRing::cursorAt(quint64 number) const
{
    return u"%1.%2"_s.arg(header().identity, 16, 16, QLatin1Char('0')).arg(number);
}

std::vector<EventRing::Event> EventRing::all() const
{
    std::vector<Event> events;
    for (const Place &place : m_places)
        events.push_back(eventAt(place));
    return events;
}

std::optional<std::vector<EventRing::Event>> EventRing::since(const QString &cursor,
                                                              qsizetype mostBytes) const
{
    const qsizetype dot = cursor.indexOf(u'.');
    bool isNumber = false;
    const quint64 seen = cursor.mid(dot + 1).toULongLong(&isNumber);
    if (!m_base || dot < 0 || !isNumber || cursor != cursorAt(seen) || seen > header().last)
        return std::nullopt;
    std::vector<Event> events;
    const quint64 missed = header().last - seen;
    if (missed > m_places.size())
        return std::nullopt;
    const qint64 oldest = m_clock.nowMs() - keptMs;
    for (size_t i = m_places.size() - size_t(missed); i < m_places.size(); ++i) {
        events.push_back(eventAt(m_places[i]));
        mostBytes -= events.back().payload.size();
        if (mostBytes < 0 || m_places[i].atMs < oldest)
            return std::nullopt;
    }
    return events;
}

EventRing::Event EventRing::eventAt(const Place &place) const
{
    const auto *record = reinterpret_cast<const Record *>(m_base + place.offset);
    const auto *name = reinterpret_cast<const char *>(record + 1);
    return {.number = record->number,
            .audience = protocol::Audience(record->audience),
            .name = QByteArray(name, qsizetype(record->nameBytes)),
            .payload = QByteArray(name + record->nameBytes, qsizetype(record->payloadBytes))};
}

} // namespace claw::server
