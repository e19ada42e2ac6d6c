// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace claw::openai {

//! What a program asks wrongly, and what goes wrong here.
inline constexpr QLatin1StringView invalidRequest("invalid_request_error");
inline constexpr QLatin1StringView apiError("api_error");

//! `{"error":{"message":...,"type":...}}`
[[nodiscard]] QByteArray errorBody(const QString &message, QLatin1StringView type);

} // namespace claw::openai
