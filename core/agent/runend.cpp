// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/runend.h"

#include "json/jsontext.h"
#include "json/jsonwriter.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::agent {

QByteArray encodeEnd(const RunEnd &end)
{
    json::ObjectWriter writer;
    writer.add("runId"_L1, end.runId).add("startedAt"_L1, end.startedAtMs);
    writer.add("endedAt"_L1, end.endedAtMs);
    if (!end.error.isEmpty())
        writer.add("error"_L1, end.error);
    if (!end.result.isEmpty())
        writer.addRaw("result"_L1, end.result);
    return writer.take();
}

RunEnd endOf(const ledger::Input &input)
{
    const auto kept = json::parse(input.answer);
    const QJsonObject object = kept ? kept->toObject() : QJsonObject();
    RunEnd end{.runId = object.value("runId"_L1).toString(input.idempotencyKey),
               .state = input.state,
               .endedAtMs = object.value("endedAt"_L1).toInteger(input.acceptedAtMs),
               .error = object.value("error"_L1).toString()};
    if (const QJsonValue started = object.value("startedAt"_L1); started.isDouble())
        end.startedAtMs = started.toInteger();
    if (const QJsonValue result = object.value("result"_L1); result.isObject())
        end.result = json::compact(result);
    if (input.state == ledger::InputState::Interrupted && end.error.isEmpty())
        end.error = interruptedText();
    return end;
}

QString interruptedText()
{
    return u"the gateway stopped while this was answered; a tool had already changed something, so "
           "it was not started again"_s;
}

} // namespace claw::agent
