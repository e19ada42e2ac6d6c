// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/tooloutput.h"

#include "json/jsontext.h"

using namespace Qt::StringLiterals;

namespace claw::tools {

ToolOutput ToolOutput::text(const QString &text, QJsonObject details)
{
    ToolOutput output;
    output.content.emplace_back(providers::TextBlock{.text = text});
    output.details = std::move(details);
    return output;
}

ToolOutput ToolOutput::json(const QJsonObject &payload)
{
    return text(QString::fromUtf8(json::pretty(payload)), payload);
}

ToolOutput ToolOutput::failure(const QString &tool, const Error &error)
{
    QJsonObject payload{{u"status"_s, u"error"_s}, {u"tool"_s, tool}, {u"error"_s, error.message}};
    if (!error.hint.isEmpty())
        payload.insert("hint"_L1, error.hint);
    return json(payload);
}

ToolOutput ToolOutput::refusal(const QString &text)
{
    ToolOutput output = ToolOutput::text(text);
    output.isError = true;
    return output;
}

} // namespace claw::tools
