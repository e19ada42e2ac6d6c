// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace claw::commands {

//! The numbers of a session beside a report.
struct ContextNumbers
{
    std::optional<qint64> totalTokens;
    std::optional<qint64> inputTokens;
    std::optional<qint64> outputTokens;
    qint64 window = 0; //!< In tokens; 0: unknown.
};

enum class ReportDepth { Short, Detailed };

//! What a `systemPromptReport` says, for a person; four characters count as a token.
[[nodiscard]] QString contextText(const QJsonObject &report, const ContextNumbers &numbers,
                                  ReportDepth depth);
//! The same for a program.
[[nodiscard]] QString contextJson(const QJsonObject &report, const ContextNumbers &numbers);

} // namespace claw::commands
