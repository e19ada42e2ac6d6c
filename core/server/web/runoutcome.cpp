// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/runoutcome.h"

#include "json/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

QString textsIn(const QJsonArray &payloads)
{
    QStringList texts;
    for (const QJsonValue &payload : payloads) {
        if (const QString text = payload["text"_L1].toString(); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(u"\n\n"_s);
}

openai::TokenUsage usageIn(const QJsonValue &usage)
{
    const qint64 cached = usage["cacheRead"_L1].toInteger() + usage["cacheWrite"_L1].toInteger();
    openai::TokenUsage tokens{.input = usage["input"_L1].toInteger(),
                              .cached = cached,
                              .output = usage["output"_L1].toInteger()};
    tokens.total = usage["total"_L1].toInteger(tokens.input + cached + tokens.output);
    return tokens;
}

} // namespace

RunOutcome outcomeOf(const agent::RunEnd &end)
{
    RunOutcome outcome;
    outcome.failure = end.error;
    if (end.result.isEmpty()) {
        outcome.isAnswered = end.error.isEmpty();
        outcome.text = end.reply;
        return outcome;
    }
    const QJsonValue result = json::parse(end.result).value_or(QJsonValue());
    outcome.text = textsIn(result["payloads"_L1].toArray());
    outcome.usage = usageIn(result["meta"_L1]["agentMeta"_L1]["usage"_L1]);
    return outcome;
}

QString noResponse()
{
    return u"No response from Clawdbot."_s;
}

} // namespace claw::server::web
