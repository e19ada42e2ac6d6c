// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/agentsconfig.h"
#include "config/schema.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

Shape cliBackendShape()
{
    const Shape output = choice({u"json"_s, u"text"_s, u"jsonl"_s});
    return object({
        {"command"_L1, text(), Presence::Required},
        {"args"_L1, texts()},
        {"output resumeOutput"_L1, output},
        {"input"_L1, choice({u"arg"_s, u"stdin"_s})},
        {"maxPromptArgChars"_L1, positive()},
        {"env"_L1, textMap()},
        {"clearEnv"_L1, texts()},
        {"modelArg"_L1, text()},
        {"modelAliases"_L1, textMap()},
        {"sessionArg"_L1, text()},
        {"sessionArgs resumeArgs"_L1, texts()},
        {"sessionMode"_L1, choice({u"always"_s, u"existing"_s, u"none"_s})},
        {"sessionIdFields"_L1, texts()},
        {"systemPromptArg"_L1, text()},
        {"systemPromptMode"_L1, choice({u"append"_s, u"replace"_s})},
        {"systemPromptWhen"_L1, choice({u"first"_s, u"always"_s, u"never"_s})},
        {"imageArg"_L1, text()},
        {"imageMode"_L1, choice({u"repeat"_s, u"list"_s})},
        {"serialize"_L1, boolean()},
    });
}

Shape contextPruningShape()
{
    return object({
        {"mode"_L1, choice({u"off"_s, u"cache-ttl"_s})},
        {"ttl"_L1, text()},
        {"keepLastAssistants"_L1, nonNegative()},
        {"softTrimRatio hardClearRatio"_L1, ratio()},
        {"minPrunableToolChars"_L1, nonNegative()},
        {"tools"_L1, allowDeny()},
        {"softTrim"_L1, object({{"maxChars headChars tailChars"_L1, nonNegative()}})},
        {"hardClear"_L1, object({{"enabled"_L1, boolean()}, {"placeholder"_L1, text()}})},
    });
}

Shape compactionShape()
{
    const Shape memoryFlush = object({
        {"enabled"_L1, boolean()},
        {"softThresholdTokens"_L1, nonNegative()},
        {"prompt systemPrompt"_L1, text()},
    });
    return object({
        {"mode"_L1, choice({u"default"_s, u"safeguard"_s})},
        {"reserveTokensFloor"_L1, nonNegative()},
        {"memoryFlush"_L1, memoryFlush},
    });
}

Shape defaultSubagents()
{
    return object({
        {"maxConcurrent archiveAfterMinutes"_L1, positive()},
        {"model"_L1, modelOrChoice()},
    });
}

Shape defaultsShape()
{
    const Shape onOff = choice({u"on"_s, u"off"_s});
    const Shape model = object({{"alias"_L1, text()}, {"params"_L1, map(any())}});
    return object({
        {"model imageModel"_L1, modelChoice()},
        {"models"_L1, map(model)},
        {"workspace repoRoot"_L1, text()},
        {"skipBootstrap"_L1, boolean()},
        {"bootstrapMaxChars"_L1, positive()},
        {"userTimezone"_L1, text()},
        {"timeFormat"_L1, choice({u"auto"_s, u"12"_s, u"24"_s})},
        {"envelopeTimezone"_L1, text()},
        {"envelopeTimestamp envelopeElapsed"_L1, onOff},
        {"contextTokens"_L1, positive()},
        {"cliBackends"_L1, map(cliBackendShape())},
        {"memorySearch"_L1, memorySearchShape()},
        {"contextPruning"_L1, contextPruningShape()},
        {"compaction"_L1, compactionShape()},
        {"thinkingDefault"_L1, choice<ThinkingLevel>()},
        {"verboseDefault"_L1, choice<VerboseLevel>()},
        {"elevatedDefault"_L1, choice({u"off"_s, u"on"_s, u"ask"_s, u"full"_s})},
        {"blockStreamingDefault"_L1, onOff},
        {"blockStreamingBreak"_L1, choice({u"text_end"_s, u"message_end"_s})},
        {"blockStreamingChunk"_L1, blockStreamingChunk()},
        {"blockStreamingCoalesce"_L1, blockStreamingCoalesce()},
        {"humanDelay"_L1, humanDelayShape()},
        {"timeoutSeconds"_L1, positive()},
        {"mediaMaxMb"_L1, positiveNumber()},
        {"typingIntervalSeconds"_L1, positive()},
        {"typingMode"_L1, typingMode()},
        {"heartbeat"_L1, heartbeatShape()},
        {"maxConcurrent"_L1, positive()},
        {"subagents"_L1, defaultSubagents()},
        {"sandbox"_L1, sandboxShape()},
    });
}

Shape entryShape()
{
    const Shape subagents = object({{"allowAgents"_L1, texts()}, {"model"_L1, modelOrChoice()}});
    return object({
        {"id"_L1, text(), Presence::Required},
        {"default"_L1, boolean()},
        {"name workspace agentDir"_L1, text()},
        {"model"_L1, modelOrChoice()},
        {"memorySearch"_L1, memorySearchShape()},
        {"humanDelay"_L1, humanDelayShape()},
        {"heartbeat"_L1, heartbeatShape()},
        {"identity"_L1, object({{"name theme emoji avatar"_L1, text()}})},
        {"groupChat"_L1, groupChatShape()},
        {"subagents"_L1, subagents},
        {"sandbox"_L1, sandboxShape()},
        {"tools"_L1, agentToolsShape()},
        {"limits"_L1, limitsShape()},
    });
}

} // namespace

Shape agentsShape()
{
    return object({{"defaults"_L1, defaultsShape()}, {"list"_L1, list(entryShape())}});
}

Shape bindingsShape()
{
    const Shape peer = object({
        {"kind"_L1, choice({u"dm"_s, u"group"_s, u"channel"_s}), Presence::Required},
        {"id"_L1, text(), Presence::Required},
    });
    const Shape match = object({
        {"channel"_L1, text(), Presence::Required},
        {"accountId"_L1, text()},
        {"peer"_L1, peer},
        {"guildId teamId"_L1, text()},
    });
    return list(object({
        {"agentId"_L1, text(), Presence::Required},
        {"match"_L1, match, Presence::Required},
    }));
}

Shape broadcastShape()
{
    return objectWithRest({{"strategy"_L1, option({u"parallel"_s, u"sequential"_s})}}, texts());
}

} // namespace claw::config
