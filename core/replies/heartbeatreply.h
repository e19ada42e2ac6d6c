// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QString>

namespace claw::replies {

//! What a model answers to a heartbeat when nothing needs attention.
inline constexpr QLatin1StringView heartbeatToken("HEARTBEAT_OK");

//! `text` without heartbeatToken at its beginning and end, however often and in whatever light
//! markup (`**`, backticks, HTML tags) it stands there; elsewhere it is a word like others.
[[nodiscard]] QString withoutHeartbeatToken(const QString &text);

//! What the answer to a heartbeat means.
struct HeartbeatReply
{
    QString text; //!< What to tell people; empty: nothing.
    bool isAcknowledged = false; //!< The token was there and hardly anything else.
};

//! At most `ackMaxChars` characters besides the token are part of the acknowledgement.
[[nodiscard]] HeartbeatReply heartbeatReply(const QString &text, int ackMaxChars);

} // namespace claw::replies
