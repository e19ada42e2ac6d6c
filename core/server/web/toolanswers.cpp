// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/toolanswers.h"

#include "agent/toolresults.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "server/web/apibody.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

net::HttpResponse refused(int status, QLatin1StringView type, const QString &message)
{
    json::ObjectWriter error;
    error.add("type"_L1, type).add("message"_L1, message);
    json::ObjectWriter writer;
    writer.add("ok"_L1, false).addRaw("error"_L1, error.take());
    return apiResponse(status, writer.take());
}

QByteArray encode(const providers::InputBlock &block)
{
    json::ObjectWriter writer;
    if (const auto *text = std::get_if<providers::TextBlock>(&block)) {
        writer.add("type"_L1, "text"_L1).add("text"_L1, text->text);
    } else {
        const auto &image = std::get<providers::ImageBlock>(block);
        writer.add("type"_L1, "image"_L1).add("data"_L1, QString::fromLatin1(image.base64));
        writer.add("mimeType"_L1, image.mimeType);
    }
    return writer.take();
}

QByteArray encode(const std::vector<providers::InputBlock> &blocks)
{
    QByteArrayList encoded;
    for (const providers::InputBlock &block : blocks)
        encoded.append(encode(block));
    return '[' + encoded.join(',') + ']';
}

QString reasonOf(const tools::ToolOutput &output)
{
    QString reason = output.details.value("error"_L1).toString();
    for (const providers::InputBlock &block : output.content) {
        const auto *text = std::get_if<providers::TextBlock>(&block);
        if (reason.isEmpty() && text)
            reason = text->text;
    }
    return reason;
}

} // namespace

net::HttpResponse toolNotFound(const QString &name)
{
    return refused(404, "not_found"_L1, u"Tool not available: "_s + name);
}

net::HttpResponse toolFailed(const QString &why)
{
    return refused(400, "tool_error"_L1, why);
}

net::HttpResponse toolAnswered(const tools::ToolOutput &output)
{
    if (agent::countsAsError(output))
        return toolFailed(reasonOf(output));
    json::ObjectWriter result;
    result.addRaw("content"_L1, encode(output.content));
    if (!output.details.isEmpty())
        result.addRaw("details"_L1, json::compact(output.details));
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).addRaw("result"_L1, result.take());
    return apiResponse(200, writer.take());
}

} // namespace claw::server::web
