// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/compactionreader.h"

#include "config/duration.h"
#include "config/sectionreader.h"

namespace claw::config {

namespace {

//! Patterns as they are compared: trimmed, in lower case, without empty ones.
QStringList patterns(const SectionReader &in, QLatin1StringView key)
{
    QStringList written;
    in.read(key, written);
    QStringList clean;
    for (const QString &pattern : std::as_const(written)) {
        const QString trimmed = pattern.trimmed().toLower();
        if (!trimmed.isEmpty())
            clean.append(trimmed);
    }
    return clean;
}

} // namespace

CompactionConfig readCompaction(const QJsonObject &section)
{
    const SectionReader in(section);
    CompactionConfig compaction;
    in.read("mode"_L1, compaction.mode);
    in.read("reserveTokensFloor"_L1, compaction.reserveTokensFloor);
    const SectionReader flush = in.section("memoryFlush"_L1);
    flush.read("enabled"_L1, compaction.memoryFlush.enabled);
    flush.read("softThresholdTokens"_L1, compaction.memoryFlush.softThresholdTokens);
    flush.read("prompt"_L1, compaction.memoryFlush.prompt);
    flush.read("systemPrompt"_L1, compaction.memoryFlush.systemPrompt);
    return compaction;
}

ContextPruningConfig readContextPruning(const QJsonObject &section)
{
    const SectionReader in(section);
    ContextPruningConfig pruning;
    in.read("mode"_L1, pruning.mode);
    pruning.ttl = parseDuration(in.value("ttl"_L1).toString()).value_or(pruning.ttl);
    in.read("keepLastAssistants"_L1, pruning.keepLastAssistants);
    in.read("softTrimRatio"_L1, pruning.softTrimRatio);
    in.read("hardClearRatio"_L1, pruning.hardClearRatio);
    in.read("minPrunableToolChars"_L1, pruning.minPrunableToolChars);
    pruning.allowTools = patterns(in.section("tools"_L1), "allow"_L1);
    pruning.denyTools = patterns(in.section("tools"_L1), "deny"_L1);
    const SectionReader softTrim = in.section("softTrim"_L1);
    softTrim.read("maxChars"_L1, pruning.softTrimMaxChars);
    softTrim.read("headChars"_L1, pruning.softTrimHeadChars);
    softTrim.read("tailChars"_L1, pruning.softTrimTailChars);
    in.section("hardClear"_L1).read("enabled"_L1, pruning.hardClear);
    const QString placeholder =
        in.section("hardClear"_L1).value("placeholder"_L1).toString().trimmed();
    if (!placeholder.isEmpty())
        pruning.placeholder = placeholder;
    return pruning;
}

} // namespace claw::config
