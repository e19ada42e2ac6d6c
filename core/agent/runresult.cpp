// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/runresult.h"

#include "json/jsonwriter.h"
#include "replies/finalpayloads.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

QJsonObject payload(const QString &text, const QStringList &media)
{
    QJsonObject object{{u"text"_s, text},
                       {u"mediaUrl"_s, media.isEmpty() ? QJsonValue() : QJsonValue(media.first())}};
    if (!media.isEmpty())
        object.insert("mediaUrls"_L1, QJsonArray::fromStringList(media));
    return object;
}

replies::RunOutcome forPeople(const PreparedRun &prepared, const TurnOutcome &outcome)
{
    replies::RunOutcome run;
    if (outcome.failure)
        run.error = outcome.failure->error.message;
    if (outcome.last) {
        run.rawError = outcome.last->errorMessage;
        run.endedInToolCall = !outcome.last->toolCalls().empty();
    }
    if (prepared.levels.reasoning == directives::ReasoningLevel::On)
        run.thoughts = outcome.thoughts;
    run.texts = outcome.texts;
    run.finalTag = prepared.setup.finalTag;
    run.toolFailure = outcome.toolFailure;
    return run;
}

QJsonArray payloadsOf(const PreparedRun &prepared, const TurnOutcome &outcome, bool aborted)
{
    QJsonArray payloads;
    if (aborted)
        return payloads;
    for (const replies::ReplyPayload &one : replies::finalPayloads(forPeople(prepared, outcome)))
        payloads.append(payload(one.text, one.wishes.media));
    return payloads;
}

QJsonObject encodeUsage(const providers::Usage &usage)
{
    return {{u"input"_s, usage.input},
            {u"output"_s, usage.output},
            {u"cacheRead"_s, usage.cacheRead},
            {u"cacheWrite"_s, usage.cacheWrite},
            {u"total"_s, usage.total}};
}

} // namespace

QByteArray encodeResult(const PreparedRun &prepared, const TurnOutcome &outcome,
                        std::chrono::milliseconds took, bool aborted)
{
    providers::ModelRef model = prepared.model.ref;
    if (outcome.last && !outcome.last->model.isEmpty())
        model = outcome.last->model;
    QJsonObject agentMeta{{u"sessionId"_s, prepared.session.sessionId},
                          {u"provider"_s, model.provider},
                          {u"model"_s, model.model}};
    if (outcome.last && outcome.last->usage.sum() > 0)
        agentMeta.insert("usage"_L1, encodeUsage(outcome.last->usage));
    QJsonObject meta{{u"durationMs"_s, qint64(took.count())}, {u"agentMeta"_s, agentMeta}};
    meta.insert("aborted"_L1, aborted);
    meta.insert("systemPromptReport"_L1, prepared.report);
    if (outcome.failure && outcome.failure->reason == providers::FailureReason::ContextOverflow)
        meta.insert("error"_L1,
                    QJsonObject{{u"kind"_s, u"context_overflow"_s},
                                {u"message"_s, outcome.failure->error.message}});
    json::ObjectWriter writer;
    writer.add("payloads"_L1, QJsonValue(payloadsOf(prepared, outcome, aborted)));
    writer.add("meta"_L1, QJsonValue(meta));
    return writer.take();
}

QJsonObject accountOf(const PreparedRun &prepared, const TurnOutcome &outcome, bool aborted,
                      qint64 nowMs)
{
    QJsonObject members{{u"updatedAt"_s, nowMs},
                        {u"systemSent"_s, true},
                        {u"abortedLastRun"_s, aborted},
                        {u"contextTokens"_s, prepared.model.contextWindow},
                        {u"systemPromptReport"_s, prepared.report}};
    if (!outcome.last)
        return members;
    const providers::AssistantMessage &last = *outcome.last;
    if (!last.model.isEmpty()) {
        members.insert("modelProvider"_L1, last.model.provider);
        members.insert("model"_L1, last.model.model);
    }
    const providers::Usage &usage = last.usage;
    if (usage.sum() > 0) {
        members.insert("inputTokens"_L1, usage.input);
        members.insert("outputTokens"_L1, usage.output);
        members.insert("totalTokens"_L1, usage.input + usage.cacheRead + usage.cacheWrite);
    }
    return members;
}

} // namespace claw::agent
