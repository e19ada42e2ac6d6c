// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "providers/message.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace claw::tools {

//! What came of a tool call: `content` for the model, `details` for people and programs.
struct ToolOutput
{
    std::vector<providers::InputBlock> content;
    QJsonObject details; //!< Empty: none.
    bool isError = false; //!< The call could not even be made; see failure() for one that failed.

    [[nodiscard]] static ToolOutput text(const QString &text, QJsonObject details = {});
    //! Indented JSON as text, and the same as details.
    [[nodiscard]] static ToolOutput json(const QJsonObject &payload);
    //! A tool that was called and failed: JSON with `status` error, as transcripts have it. Clients
    //! take such a result for an error, whatever isError says.
    [[nodiscard]] static ToolOutput failure(const QString &tool, const Error &error);
    //! A call that cannot be made; isError is set.
    [[nodiscard]] static ToolOutput refusal(const QString &text);
};

} // namespace claw::tools
