// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "flight/verdict.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace claw::flight {

//! What a record of the ring is about. The numbers are part of the file format.
enum class Kind : quint32 {
    Started = 1,
    Ready, //!< The gateway answered itself.
    Warning,
    Error,
    SlowRequest, //!< text: the method; value: ms.
    Stall, //!< The loop was busy for too long. text: with what; value: ms.
    Ending, //!< value: an Ending; text: why.
    Signal, //!< A fatal signal. value: its number; detail: the pid it came from, 0: from within.
};
//! One word, for JSON.
[[nodiscard]] QLatin1StringView wordOf(Kind kind);

//! How a run means to go on. The numbers are part of the file format.
enum class Ending : quint32 {
    Stopping = 1, //!< Not yet at the end.
    Restarting, //!< Starts over in the same process: not an end.
    Stopped,
    Replaced, //!< By another program in the same process.
    Refused, //!< The start was refused.
    Forced, //!< Left before the clean-up was done.
};

struct Entry
{
    quint64 sequence = 0;
    qint64 timeMs = 0;
    Kind kind = Kind::Started;
    qint64 value = 0;
    qint64 detail = 0;
    QString text;
};

//! What `flight.bin` says about the newest run in it.
struct FlightStory
{
    quint64 run = 0; //!< 0: no run has used the file yet.
    bool isWhole = true; //!< False: what the run was at its start is lost.
    quint64 lastSequence = 0; //!< Of all records, whatever run they are of.
    qint64 startedMs = 0;
    qint64 pid = 0;
    qint64 watchdogUs = 0;
    std::optional<qint64> cgroupOomKills; //!< At the start.
    std::optional<qint64> systemOomKills; //!< At the start.
    QString bootId;
    QString version;
    QString cgroup;

    qint64 aliveMs = 0; //!< The last sign of life of the loop.
    qint64 busySinceMs = 0; //!< 0: it was waiting.
    Phase phase = Phase::Starting;
    QString activity;

    std::optional<Verdict> before; //!< On the run before, which is no longer in the file.
    std::vector<Entry> entries; //!< Of this run, oldest first, as far as the ring reaches back.

    //! The run has said its last words.
    [[nodiscard]] bool hasEnded() const { return lastWords() != nullptr; }
    //! The record that says how it ended; null: there is none.
    [[nodiscard]] const Entry *lastWords() const;
    //! The last `count` entries.
    [[nodiscard]] std::vector<Entry> latest(size_t count) const;
};

//! Reads the bytes of a file, which may be written to meanwhile. Fails with InvalidRequest when they
//! are not ours.
[[nodiscard]] Result<FlightStory> readStory(const QByteArray &bytes);
//! Reads a file. Fails with NotFound, Unavailable or InvalidRequest.
[[nodiscard]] Result<FlightStory> readStoryFile(const QString &path);

} // namespace claw::flight
