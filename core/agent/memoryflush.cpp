// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/memoryflush.h"

#include "prompt/compactionplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

int compactionCountOf(const QJsonObject &entry)
{
    return entry.value("compactionCount"_L1).toInt();
}

bool mayWrite(const PreparedRun &prepared)
{
    const auto &tools = prepared.setup.request.prompt.tools;
    return std::any_of(tools.begin(), tools.end(),
                       [](const providers::ToolSpec &tool) { return tool.name == "write"_L1; });
}

} // namespace

bool isMemoryFlushDue(const PreparedRun &prepared, const RunRequest &request)
{
    const bool isFirstTurn = prepared.session.isNew || prepared.session.startedOver;
    if (request.kind == ledger::InputKind::Wake || request.isRecovered || isFirstTurn
        || !mayWrite(prepared))
        return false;
    const QJsonObject &entry = prepared.session.entry;
    prompt::FlushState state{.totalTokens = entry.value("totalTokens"_L1).toInteger(),
                             .compactionCount = compactionCountOf(entry),
                             .flushedAtCount = {}};
    if (const QJsonValue at = entry.value("memoryFlushCompactionCount"_L1); at.isDouble())
        state.flushedAtCount = at.toInt();
    return prompt::wantsMemoryFlush(prepared.config->agents.defaults.compaction,
                                    prepared.model.contextWindow, state);
}

RunRequest memoryFlushRequest(const PreparedRun &prepared, const RunRequest &request,
                              const QString &runId)
{
    const auto &settings = prepared.config->agents.defaults.compaction.memoryFlush;
    RunRequest flush;
    flush.kind = ledger::InputKind::Wake;
    flush.runId = runId;
    flush.sessionKey = request.sessionKey;
    flush.agentId = request.agentId;
    flush.message = prompt::memoryFlushPrompt(settings);
    flush.model = request.model;
    flush.thinking = request.thinking;
    flush.extraSystemPrompt = prompt::memoryFlushSystemPrompt(settings);
    if (!request.extraSystemPrompt.isEmpty())
        flush.extraSystemPrompt.prepend(request.extraSystemPrompt + u"\n\n"_s);
    flush.channel = request.channel;
    flush.to = request.to;
    return flush;
}

QJsonObject memoryFlushMembers(const PreparedRun &prepared, qint64 nowMs)
{
    return {{u"memoryFlushAt"_s, nowMs},
            {u"memoryFlushCompactionCount"_s, compactionCountOf(prepared.session.entry)}};
}

} // namespace claw::agent
