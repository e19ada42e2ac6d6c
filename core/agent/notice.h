// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

namespace claw::agent {

//! A message of the assistant that no model has written, as transcripts and `chat` events have it.
[[nodiscard]] QJsonObject noticeMessage(const QString &text, qint64 nowMs);

} // namespace claw::agent
