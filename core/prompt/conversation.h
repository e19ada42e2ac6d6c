// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "providers/message.h"

#include <QIODevice>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace claw::prompt {

// What a model is to know of a conversation, from its transcript. All of this blocks: it is for
// workers.

//! What stands for everything that a compaction has taken out of a conversation.
struct Compacted
{
    QString summary;
    QStringList readFiles; //!< Files that were read back then, and not changed.
    QStringList modifiedFiles;
};

struct ConversationLimits
{
    //! Of the file, from its end; what lies before is left out (see Conversation::isCut).
    qint64 bytes = 64 * 1024 * 1024;
    int userTurns = 0; //!< Only so many of what the user said last, and what followed; 0: all.
};

struct Conversation
{
    std::vector<providers::Message> messages; //!< The context of a model, oldest first.
    std::vector<QString> entryIds; //!< Of the same messages; empty for lines without an id.
    //! What the summary in `messages.front()` was made of; nullopt: there is no such summary.
    std::optional<Compacted> compacted;
    //! Messages before this place are older than the last compaction, and so are their token counts.
    qsizetype sinceCompaction = 0;
    QString leafId; //!< The entry that the next one continues; empty: none, or it has no id.
    //! The transcript ends with a question that nobody answered. It is not part of `messages`, and
    //! `leafId` is what it was asked after: the parent of what comes instead of it.
    bool endsWithUser = false;
    bool isCut = false; //!< There is more above the byte limit.
    qint64 estimatedTokens = 0; //!< See contextTokens().
    //! When a prompt last went to a provider that caches, see pruningIsDue(); nullopt: not known.
    std::optional<qint64> cacheTouchedMs;
};

/*! The conversation that the last line of a transcript ends, as a model is to see it. A missing file
    has none; fails with Unavailable when it cannot be read.

    Reads from the end of the file and no more than needed: up to the first entry that the last
    compaction kept, or to the limits. Replies that failed or were stopped are left out.
*/
[[nodiscard]] Result<Conversation> readConversation(const QString &path,
                                                    const ConversationLimits &limits);
//! The same from an open device with random access.
[[nodiscard]] Conversation readConversation(QIODevice &transcript,
                                            const ConversationLimits &limits);

//! How a summary is put to a model: one message as if the user had written it.
[[nodiscard]] providers::UserMessage summaryMessage(const QString &summary, qint64 timestampMs);

} // namespace claw::prompt
