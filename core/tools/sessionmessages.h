// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QJsonArray>

namespace claw::tools {

struct MessageLimits
{
    qsizetype bytes = 80 * 1024; //!< Of all messages as JSON; the last one is always there.
    qsizetype textChars = 8000; //!< Of each text.
    qsizetype messages = 1000;
    bool withTools = false; //!< Results of tools as well.
};

//! Messages of a transcript for a model to read.
struct ShownMessages
{
    QJsonArray messages; //!< The newest that fit, oldest first.
    bool isCut = false; //!< There were older ones.
};

//! Images are left out but for their size, as are signatures, which mean nothing to another model;
//! long texts end in `…(truncated)…`. Takes JSON texts as sessions::readHistory() gives them. Too much
//! work for the control thread.
[[nodiscard]] ShownMessages shownMessages(const QByteArrayList &messages,
                                          const MessageLimits &limits);

} // namespace claw::tools
