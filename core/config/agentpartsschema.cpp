// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/duration.h"
#include "config/schema.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

// The fault of a time of day, or an empty string. Only an end may be 24:00.
QString timeFault(const QString &time, bool isEnd)
{
    static const QRegularExpression form(u"^([01][0-9]|2[0-4]):([0-5][0-9])\\z"_s);
    const auto match = form.match(time);
    if (!match.hasMatch())
        return u"invalid time (use \"HH:MM\" 24h format)"_s;
    if (match.captured(1) != "24"_L1)
        return {};
    if (match.captured(2) != "00"_L1)
        return u"invalid time (24:00 is the only allowed 24:xx value)"_s;
    return isEnd ? QString() : u"invalid time (start cannot be 24:00)"_s;
}

void checkTime(const json::Json5Node &heartbeat, const QString &key, Findings &findings)
{
    const QStringList path{u"activeHours"_s, key};
    const json::Json5Node *time = heartbeat.find(path);
    if (!time || time->scalar.toString().isEmpty())
        return;
    const QString fault = timeFault(time->scalar.toString(), key == "end"_L1);
    if (!fault.isEmpty())
        findings.report(heartbeat, fault, path);
}

void checkHeartbeat(const json::Json5Node &heartbeat, Findings &findings)
{
    // As the reference does it: without an interval nobody looks at the hours.
    const json::Json5Node *every = heartbeat.find({u"every"_s});
    if (!every || every->scalar.toString().isEmpty())
        return;
    if (!parseDuration(every->scalar.toString()))
        findings.report(heartbeat, u"invalid duration (use ms, s, m, h)"_s, {u"every"_s});
    checkTime(heartbeat, u"start"_s, findings);
    checkTime(heartbeat, u"end"_s, findings);
}

Shape dockerShape()
{
    const Shape limits = object({{"soft hard"_L1, nonNegative()}});
    const Shape ulimit = either({text(), number({.isInteger = false}), limits});
    return object({
        {"image containerPrefix workdir"_L1, text()},
        {"readOnlyRoot"_L1, boolean()},
        {"tmpfs"_L1, texts()},
        {"network user"_L1, text()},
        {"capDrop"_L1, texts()},
        {"env"_L1, textMap()},
        {"setupCommand"_L1, text()},
        {"pidsLimit"_L1, positive()},
        {"memory memorySwap"_L1, textOrNumber()},
        {"cpus"_L1, positiveNumber()},
        {"ulimits"_L1, map(ulimit)},
        {"seccompProfile apparmorProfile"_L1, text()},
        {"dns extraHosts binds"_L1, texts()},
    });
}

Shape sandboxBrowserShape()
{
    return object({
        {"enabled"_L1, boolean()},
        {"image containerPrefix"_L1, text()},
        {"cdpPort vncPort noVncPort"_L1, positive()},
        {"headless enableNoVnc allowHostControl"_L1, boolean()},
        {"allowedControlUrls allowedControlHosts"_L1, texts()},
        {"allowedControlPorts"_L1, list(positive())},
        {"autoStart"_L1, boolean()},
        {"autoStartTimeoutMs"_L1, positive()},
    });
}

Shape memoryRemoteShape()
{
    const Shape batch = object({
        {"enabled wait"_L1, boolean()},
        {"concurrency"_L1, positive()},
        {"pollIntervalMs"_L1, nonNegative()},
        {"timeoutMinutes"_L1, positive()},
    });
    return object({
        {"baseUrl"_L1, text()},
        {"apiKey"_L1, secret()},
        {"headers"_L1, map(secret())},
        {"batch"_L1, batch},
    });
}

Shape memoryStoreShape()
{
    const Shape vector = object({{"enabled"_L1, boolean()}, {"extensionPath"_L1, text()}});
    return object({
        {"driver"_L1, choice({u"sqlite"_s})},
        {"path"_L1, text()},
        {"vector"_L1, vector},
    });
}

Shape memorySyncShape()
{
    return object({
        {"onSessionStart onSearch watch"_L1, boolean()},
        {"watchDebounceMs intervalMinutes"_L1, nonNegative()},
        {"sessions"_L1, object({{"deltaBytes deltaMessages"_L1, nonNegative()}})},
    });
}

Shape memoryQueryShape()
{
    const Shape hybrid = object({
        {"enabled"_L1, boolean()},
        {"vectorWeight textWeight"_L1, ratio()},
        {"candidateMultiplier"_L1, positive()},
    });
    return object({{"maxResults"_L1, positive()}, {"minScore"_L1, ratio()}, {"hybrid"_L1, hybrid}});
}

} // namespace

Shape heartbeatShape()
{
    const Shape fields = object({
        {"every"_L1, text()},
        {"activeHours"_L1, object({{"start end timezone"_L1, text()}})},
        {"model session"_L1, text()},
        {"includeReasoning"_L1, boolean()},
        {"target to prompt"_L1, text()},
        {"ackMaxChars"_L1, nonNegative()},
    });
    return withRule(fields, checkHeartbeat);
}

Shape memorySearchShape()
{
    const QStringList providers{u"openai"_s, u"gemini"_s, u"local"_s};
    return object({
        {"enabled"_L1, boolean()},
        {"sources"_L1, list(choice({u"memory"_s, u"sessions"_s}))},
        {"experimental"_L1, object({{"sessionMemory"_L1, boolean()}})},
        {"provider"_L1, choice(providers)},
        {"remote"_L1, memoryRemoteShape()},
        {"fallback"_L1, choice(providers + QStringList(u"none"_s))},
        {"model"_L1, text()},
        {"local"_L1, object({{"modelPath modelCacheDir"_L1, text()}})},
        {"store"_L1, memoryStoreShape()},
        {"chunking"_L1, object({{"tokens"_L1, positive()}, {"overlap"_L1, nonNegative()}})},
        {"sync"_L1, memorySyncShape()},
        {"query"_L1, memoryQueryShape()},
        {"cache"_L1, object({{"enabled"_L1, boolean()}, {"maxEntries"_L1, positive()}})},
    });
}

Shape sandboxShape()
{
    return object({
        {"mode"_L1, choice({u"off"_s, u"non-main"_s, u"all"_s})},
        {"workspaceAccess"_L1, choice({u"none"_s, u"ro"_s, u"rw"_s})},
        {"sessionToolsVisibility"_L1, choice({u"spawned"_s, u"all"_s})},
        {"scope"_L1, choice({u"session"_s, u"agent"_s, u"shared"_s})},
        {"perSession"_L1, boolean()},
        {"workspaceRoot"_L1, text()},
        {"docker"_L1, dockerShape()},
        {"browser"_L1, sandboxBrowserShape()},
        {"prune"_L1, object({{"idleHours maxAgeDays"_L1, nonNegative()}})},
    });
}

} // namespace claw::config
