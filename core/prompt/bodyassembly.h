// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QTimeZone>

#include <vector>

namespace claw::prompt {

// What the user's turn says to a model: the message that came in, and what it should know with it.

//! A file that came with the message and lies on this machine.
struct AttachedFile
{
    QString path;
    QString mimeType; //!< May be empty.
    QString url; //!< Where it came from; may be empty.
};

//! Something that happened since the model was last spoken to.
struct HappenedEvent
{
    qint64 timeMs = 0;
    QString text;
    qint64 inputId = 0; //!< Its row in the ledger; 0: nobody was promised anything.
};

struct PromptBody
{
    std::vector<AttachedFile> files;
    QString threadStarter; //!< Of a thread whose session begins with this message.
    std::vector<HappenedEvent> events; //!< Oldest first.
    QTimeZone eventZone = QTimeZone::utc(); //!< Their times are written in it.
    bool previousRunAborted = false;
    QString text; //!< What came in, with its envelope.
    QString messageId; //!< The channel's or the client's; empty: none.
};

//! The parts in their order. Events that only tell of heartbeats are left out.
[[nodiscard]] QString promptBody(const PromptBody &body);

//! One `System: [time] text` line; empty for an event that is not worth one.
[[nodiscard]] QString eventLine(const HappenedEvent &event, const QTimeZone &zone);
//! `[message_id: …]`, as readers of transcripts know it.
[[nodiscard]] QString messageIdLine(const QString &messageId);
//! `[media attached: …]`, one line for each file; empty without files.
[[nodiscard]] QString attachedFilesNote(const std::vector<AttachedFile> &files);

//! What `/new` or `/reset` alone says to the model.
[[nodiscard]] QString freshStartBody();
//! What a start of the gateway says to the model when the workspace has a BOOT.md with this text.
[[nodiscard]] QString bootBody(const QString &bootFile);
//! The reply to a message with nothing in it; no model is asked.
[[nodiscard]] QString emptyBodyReply();

} // namespace claw::prompt
