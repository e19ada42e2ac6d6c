// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/checksum.h"

#include <QtGlobal>

#include <array>
#include <bit>
#include <cstddef>
#include <type_traits>

//! The bytes of `flight.bin`: one page about the current run, then a ring of records. Numbers are in
//! the byte order of the machine that wrote them; another one's file is a foreign file.
namespace claw::flight::format {

constexpr std::array<char, 8> magic{'C', 'L', 'A', 'W', 'F', 'L', 'T', '\n'};
constexpr quint32 version = 1;
constexpr quint32 byteOrder = 0x0A0B0C0D;
constexpr qsizetype fileSize = 1024 * 1024;
constexpr qsizetype headerSize = 4096;
constexpr qsizetype recordSize = 256;
constexpr qsizetype recordCount = (fileSize - headerSize) / recordSize;

//! UTF-8, cut to fit, ended by a zero.
template<size_t Size>
using Text = std::array<char, Size>;

//! What the file is. Written once.
struct Identity
{
    std::array<char, 8> magic;
    quint32 version;
    quint32 byteOrder;
    quint32 recordSize;
    quint32 recordCount;
    quint64 checksum;
};

//! What a run was at its start.
struct Run
{
    quint64 number; //!< 1 for the first run that used this file.
    qint64 startedMs; //!< Since the Unix epoch, as all times here.
    qint64 pid;
    qint64
        watchdogUs; //!< What the service manager allows between signs of life; 0: it does not watch.
    qint64 cgroupOomKills; //!< -1: unknown
    qint64 systemOomKills; //!< -1: unknown
    Text<64> bootId;
    Text<64> version;
    Text<512> cgroup;
    quint64 checksum;
};

//! How the run before ended; see Verdict. `cause` is 0 when there was none.
struct Past
{
    quint32 cause;
    quint32 phase;
    qint64 signal;
    qint64 sender;
    qint64 startedMs;
    qint64 endedMs;
    qint64 busyMs;
    quint32 isCertain;
    quint32 reserved;
    Text<112> activity;
    Text<200> detail;
    quint64 checksum;
};

//! What changes all the time. No checksum: each number is one store, and a torn text is still a hint.
struct Live
{
    qint64 aliveMs; //!< The loop turned.
    qint64 busySinceMs; //!< 0: the loop is waiting.
    quint32 phase;
    quint32 reserved;
    Text<112> activity; //!< What the loop is, or was last, busy with.
};

struct Header
{
    Identity identity;
    Run run;
    Past past;
    Live live;
};

struct Record
{
    quint64 sequence; //!< From 1, across all runs; its place in the ring is sequence % recordCount.
    qint64 timeMs;
    quint64 run;
    quint32 kind;
    quint32 reserved;
    qint64 value;
    qint64 detail;
    Text<200> text;
    quint64 checksum;
};

static_assert(std::is_trivially_copyable_v<Header> && sizeof(Header) <= headerSize);
static_assert(std::is_trivially_copyable_v<Record> && sizeof(Record) == recordSize);

//! Of all that comes before the checksum, which is the last member.
template<typename T>
[[nodiscard]] quint64 checksumOf(const T &part)
{
    static_assert(offsetof(T, checksum) == sizeof(T) - sizeof(quint64));
    return claw::checksum(reinterpret_cast<const char *>(&part), offsetof(T, checksum));
}

template<typename T>
void seal(T &part)
{
    part.checksum = checksumOf(part);
}

template<typename T>
[[nodiscard]] bool isWhole(const T &part)
{
    return part.checksum == checksumOf(part);
}

//! Is this the head of a file that this program wrote, in this version?
[[nodiscard]] inline bool isOurs(const Identity &identity)
{
    return identity.magic == magic && identity.version == version && identity.byteOrder == byteOrder
        && identity.recordSize == recordSize && identity.recordCount == recordCount
        && isWhole(identity);
}

} // namespace claw::flight::format
