// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace claw::sessions {

// What becomes of transcripts that are not wanted any more. All of this blocks: it is for workers.

//! Renames each of these files that exists to `<file>.deleted.<time>`. Returns the new paths; what
//! the system refuses to rename stays where it is.
[[nodiscard]] QStringList archiveDeleted(const QStringList &paths, qint64 nowMs);

struct Compaction
{
    bool isCompacted = false;
    qsizetype keptLines = 0;
    QString archived; //!< The whole transcript as it was; empty when nothing was cut.
};

//! Cuts a transcript down to its header and its last lines, `maxLines` altogether, and keeps the
//! whole as `<file>.bak.<time>`. The first line kept becomes the root of the conversation. A crash
//! leaves the old or the new transcript, never none.
[[nodiscard]] Result<Compaction> compactTranscript(const QString &path, qsizetype maxLines,
                                                   qint64 nowMs);

//! What the archives of one directory may take.
struct DiskBudget
{
    qint64 archiveBytes = 512 * 1024 * 1024;
};

struct Pruned
{
    int files = 0;
    qint64 bytes = 0;
};

//! Removes archives (bak, deleted, torn) from a directory of transcripts, the oldest first, until the
//! rest is within the budget. Transcripts themselves are never removed.
[[nodiscard]] Pruned pruneArchives(const QString &directory, DiskBudget budget);

} // namespace claw::sessions
