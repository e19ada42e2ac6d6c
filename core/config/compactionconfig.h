// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/enumwords.h"

#include <QStringList>

#include <chrono>

namespace claw::config {

//! `agents.defaults.compaction.memoryFlush`: a silent turn that writes down what should outlive a
//! compaction.
struct MemoryFlushConfig
{
    bool enabled = true;
    qint64 softThresholdTokens = 4000; //!< How long before the compaction it comes.
    QString prompt; //!< Empty: the built-in one.
    QString systemPrompt; //!< Empty: the built-in one.
};

enum class CompactionMode {
    Default, //!< One summary of everything.
    Safeguard //!< Summaries in parts that fit the window, and a stand-in when they fail.
};
template<>
inline constexpr auto words<CompactionMode> = std::to_array<Word<CompactionMode>>(
    {{CompactionMode::Default, "default"_L1}, {CompactionMode::Safeguard, "safeguard"_L1}});

//! `agents.defaults.compaction`.
struct CompactionConfig
{
    CompactionMode mode = CompactionMode::Safeguard;
    qint64 reserveTokensFloor = 20'000; //!< Of the window, kept free for the reply.
    MemoryFlushConfig memoryFlush;
};

enum class ContextPruningMode { Off, CacheTtl };
template<>
inline constexpr auto words<ContextPruningMode> = std::to_array<Word<ContextPruningMode>>(
    {{ContextPruningMode::Off, "off"_L1}, {ContextPruningMode::CacheTtl, "cache-ttl"_L1}});

//! `agents.defaults.contextPruning`: old tool results leave the context, not the transcript.
struct ContextPruningConfig
{
    ContextPruningMode mode = ContextPruningMode::Off;
    std::chrono::milliseconds ttl = std::chrono::minutes(5);
    int keepLastAssistants = 3;
    double softTrimRatio =
        0.3; //!< Of the window in characters; longer results are cut from here on.
    double hardClearRatio = 0.5; //!< From here on results go altogether, the oldest first.
    qint64 minPrunableToolChars = 50'000; //!< Clearing less than this is not worth it.
    QStringList allowTools; //!< Names with `*`, lower case; empty: all.
    QStringList denyTools; //!< Wins.
    qint64 softTrimMaxChars = 4000;
    qint64 softTrimHeadChars = 1500;
    qint64 softTrimTailChars = 1500;
    bool hardClear = true;
    QString placeholder = QStringLiteral("[Old tool result content cleared]");
};

} // namespace claw::config
