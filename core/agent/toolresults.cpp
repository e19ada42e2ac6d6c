// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/toolresults.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

constexpr qsizetype longestText = 8000;

QJsonObject encode(const providers::InputBlock &block)
{
    if (const auto *image = std::get_if<providers::ImageBlock>(&block))
        return {{u"type"_s, u"image"_s},
                {u"mimeType"_s, image->mimeType},
                {u"bytes"_s, qint64(image->base64.size())},
                {u"omitted"_s, true}};
    QString text = std::get<providers::TextBlock>(block).text;
    if (text.size() > longestText)
        text = text.first(longestText) + u"\n…(truncated)…"_s;
    return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
}

} // namespace

QJsonObject resultForClients(const tools::ToolOutput &output)
{
    QJsonArray content;
    for (const auto &block : output.content)
        content.append(encode(block));
    QJsonObject result{{u"content"_s, content}};
    if (!output.details.isEmpty())
        result.insert(u"details"_s, output.details);
    return result;
}

bool countsAsError(const tools::ToolOutput &output)
{
    const QString status = output.details.value("status"_L1).toString();
    return output.isError || status == "error"_L1 || status == "timeout"_L1;
}

} // namespace claw::agent
