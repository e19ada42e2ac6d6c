// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/runtrace.h"

#include "json/jsontext.h"
#include "providers/message.h"
#include "sessions/backwardlines.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

bool isFinal(const QJsonObject &answer)
{
    const auto message = providers::messageFromJson(answer);
    const auto *reply = message ? std::get_if<providers::AssistantMessage>(&*message) : nullptr;
    if (reply == nullptr)
        return false;
    switch (reply->stopReason) {
    case providers::StopReason::Stop:
    case providers::StopReason::Length:
        return reply->toolCalls().empty();
    case providers::StopReason::Aborted:
        return true;
    case providers::StopReason::ToolUse:
    case providers::StopReason::Error:
        break;
    }
    return false;
}

bool carries(const QJsonObject &entry, QLatin1StringView member, const QString &value)
{
    return !value.isEmpty() && entry.value(member).toString() == value;
}

} // namespace

RunTrace traceOf(const QString &path, const QString &idempotencyKey, const QString &runId,
                 qint64 maxBytes)
{
    RunTrace trace;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return trace;
    sessions::BackwardLines lines(file, maxBytes);
    for (auto line = lines.previous(); line; line = lines.previous()) {
        // Cheaper than parsing what other runs have left.
        if (!line->contains("\"idempotencyKey\"") && !line->contains("\"runId\""))
            continue;
        const auto parsed = json::parse(*line);
        if (!parsed)
            continue;
        const QJsonObject entry = parsed->toObject();
        const QJsonObject message = entry.value("message"_L1).toObject();
        if (carries(entry, "idempotencyKey"_L1, idempotencyKey)) {
            trace.userWritten = true;
            trace.userEntryId = entry.value("id"_L1).toString();
            break; // Answers come after the question.
        }
        const bool isAnswer = message.value("role"_L1) == "assistant"_L1;
        if (isAnswer && !trace.answer && carries(entry, "runId"_L1, runId)) {
            trace.answerFinal = isFinal(message);
            trace.answer = message;
        }
    }
    return trace;
}

} // namespace claw::prompt
