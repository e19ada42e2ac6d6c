// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

namespace claw::bench {

//! What a busy assistant has gathered over the years.
struct Conversations
{
    int sessions = 10'000;
    qint64 transcriptBytes = qint64(200) * 1000 * 1000; //!< Of the main session.
};

//! Writes a session store and one transcript below this home directory, in the formats of protocol 3.
[[nodiscard]] Result<> writeConversations(const QString &homeDir, Conversations conversations);

} // namespace claw::bench
