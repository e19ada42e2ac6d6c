// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace claw::sessions {

//! A line to be added to a transcript.
struct NewEntry
{
    QString type = QStringLiteral("message");
    QJsonObject fields; //!< What the type has besides id, parent and time, e.g. {"message": {...}}.
    QString idempotencyKey; //!< The client's, of what a user said; empty: none.
    QString runId; //!< The run that an answer belongs to; empty: none.
    //! What it continues; nullopt: the line before. Another one leaves what came after it out of the
    //! conversation; an empty id makes it a root.
    std::optional<QString> parentId;
};

//! What a line got when it was written.
struct WrittenEntry
{
    QString id; //!< Eight hex digits, never used twice for entries of ours in one transcript.
    qint64 seq = 0; //!< Grows by one with every line, also over a compaction; the header is 0.
};

enum class Durability {
    Buffered, //!< With the system; a crash of the machine may lose it.
    Synced, //!< On the disk.
};

struct TranscriptAppend
{
    QString path;
    QString sessionId;
    QString workspaceDir; //!< For the header of a new file.
    bool mayCreate = false; //!< Otherwise a missing file is NotFound.
    Durability durability = Durability::Buffered;
    std::vector<NewEntry> entries;
    qint64 nowMs = 0;
};

struct Appended
{
    std::vector<WrittenEntry> entries; //!< In the order of the request.
    QString torn; //!< Where the remains of a torn last line were put; empty: there were none.
};

/*! Adds lines to the end of a transcript (JSONL, version 3), each the child of the one before
    unless it says otherwise. The
    file is only ever appended to, with one exception: a last line that a crash tore is moved to a
    file of its own first. Blocks: for workers, one at a time for one path.

    Other programs ignore the members `seq`, `idempotencyKey` and `runId` that we add.
*/
[[nodiscard]] Result<Appended> appendToTranscript(const TranscriptAppend &append);

//! `<path>.<what>.<time>`, as archives of transcripts are called; `what` is bak, deleted or torn.
[[nodiscard]] QString archiveName(const QString &path, QLatin1StringView what, qint64 nowMs);

} // namespace claw::sessions
