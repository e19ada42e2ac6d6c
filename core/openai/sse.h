// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace claw::openai {

// Server-sent events. The data is JSON on one line.

[[nodiscard]] inline QByteArray sseData(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}
[[nodiscard]] inline QByteArray sseEvent(const QByteArray &type, const QByteArray &json)
{
    return "event: " + type + '\n' + sseData(json);
}
//! The last one of a stream.
[[nodiscard]] inline QByteArray sseDone()
{
    return sseData("[DONE]");
}

} // namespace claw::openai
