// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "sessions/messagetext.h"

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace claw::sessions {

// How a transcript is read: from its end, and never more than what is shown. Lines that are no JSON
// are skipped. All of this blocks: it is for workers.

//! Where the transcript of a session may be, in the order in which to look. Empty for an id that is
//! no plain file name and has no file.
struct TranscriptPlaces
{
    QString sessionId;
    QString sessionFile; //!< Of the entry; may be empty.
    QString storePath;
    QString homeDir; //!< For transcripts of very old installations.

    [[nodiscard]] QStringList candidates() const;
    //! The first candidate that exists; empty when none does.
    [[nodiscard]] QString existing() const;
    //! Where a new transcript of this session belongs.
    [[nodiscard]] QString preferred() const;
};

struct HistoryLimits
{
    int messages = 200;
    qint64 bytes = 6 * 1024 * 1024; //!< Of the JSON array; the last message always fits.
};

//! The last messages as JSON texts, oldest first, as clients see them (see sanitized()). A missing
//! or unreadable file has none.
[[nodiscard]] QByteArrayList readHistory(const QString &path, HistoryLimits limits);

struct PreviewLimits
{
    int items = 12;
    qsizetype chars = 240;
};
//! Of the last messages in the last MiB, oldest first.
[[nodiscard]] std::vector<PreviewItem> readPreview(const QString &path, PreviewLimits limits);

//! What the user said first, from the first 8 KiB.
[[nodiscard]] std::optional<QString> readFirstUserText(const QString &path);
//! What user or assistant said last, from the last 16 KiB.
[[nodiscard]] std::optional<QString> readLastText(const QString &path);

} // namespace claw::sessions
