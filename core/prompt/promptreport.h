// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "prompt/systemprompt.h"
#include "providers/provider.h"

#include <QJsonObject>

namespace claw::prompt {

//! What a report says besides the sizes.
struct PromptReportFacts
{
    qint64 generatedAtMs = 0;
    QString sessionId;
    QString sessionKey; //!< Empty: none.
    providers::ModelRef model;
    qsizetype bootstrapMaxChars = 20'000;
    QString sandboxMode = QStringLiteral("off");
};

//! Where the characters of a system prompt come from: the member `systemPromptReport` of a session and
//! of an answer of `agent`. `tools` are those of the run, with their schemas.
[[nodiscard]] QJsonObject systemPromptReport(const SystemPromptInput &input, const QString &prompt,
                                             const std::vector<providers::ToolSpec> &tools,
                                             const PromptReportFacts &facts);

} // namespace claw::prompt
