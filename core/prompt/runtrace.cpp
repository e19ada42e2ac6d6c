// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/runtrace.h"

#include "json/jsontext.h"
#include "providers/message.h"
#include "sessions/backwardlines.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>

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

bool isSaid(const QJsonObject &entry, const QString &idempotencyKey)
{
    return !idempotencyKey.isEmpty()
        && (entry.value("idempotencyKey"_L1).toString() == idempotencyKey
            || entry.value(mergedKeysMember).toArray().contains(idempotencyKey));
}

} // namespace

RunTrace traceOf(const QString &path, const QString &idempotencyKey, QStringList runIds,
                 qint64 maxBytes)
{
    RunTrace trace;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return trace;
    QHash<QString, QJsonObject> answers; //!< The last one of each run.
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
        const QString ofRun = entry.value("runId"_L1).toString();
        if (isSaid(entry, idempotencyKey)) {
            trace.userWritten = true;
            trace.userEntryId = entry.value("id"_L1).toString();
            runIds.append(ofRun);
            break; // Answers come after the question.
        }
        const bool isAnswer = message.value("role"_L1) == "assistant"_L1;
        if (isAnswer && !ofRun.isEmpty() && !answers.contains(ofRun))
            answers.insert(ofRun, message);
    }
    for (const QString &runId : std::as_const(runIds)) {
        const auto answer = answers.constFind(runId);
        if (answer == answers.constEnd() || trace.answerFinal)
            continue;
        trace.answerFinal = isFinal(*answer);
        trace.answer = *answer;
    }
    return trace;
}

} // namespace claw::prompt
