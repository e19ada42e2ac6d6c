// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessions/backwardlines.h"

#include <QJsonObject>

#include <optional>

namespace claw::prompt {

/*! The way through the tree of a transcript from its leaf, the last line, up to the root, reading no
    more of the file than the entries that are asked for.

    A line without the member `parentId` continues the line above it: other programs add such lines.
    Lines that are no JSON, a torn last one among them, are passed over. Blocks: for workers.
*/
class TranscriptPath
{
public:
    //! The device must be random access. Reads at most `maxBytes` from its end.
    TranscriptPath(QIODevice &device, qint64 maxBytes);

    //! The next entry upwards; nullopt when there is none.
    [[nodiscard]] std::optional<QJsonObject> previous();
    //! After previous() gave nullopt: whether it was a root and not a parent that could not be found.
    [[nodiscard]] bool endedAtRoot() const { return m_isAtRoot; }

private:
    sessions::BackwardLines m_lines;
    QByteArray m_wantedId; //!< Of the next entry; empty: whatever the line above is.
    bool m_isAtRoot = false;
};

} // namespace claw::prompt
