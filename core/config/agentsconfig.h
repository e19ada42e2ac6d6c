// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/blockstreamingconfig.h"
#include "config/compactionconfig.h"
#include "config/enumwords.h"
#include "config/limitsconfig.h"
#include "config/toolsconfig.h"

#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace claw::config {

//! A model and what to try after it; names are `provider/model` or an alias.
struct ModelChoice
{
    QString primary; //!< Empty: not set here.
    QStringList fallbacks;
};

//! One entry of `agents.defaults.models`.
struct ModelPreference
{
    QString alias; //!< Empty: none.
    std::optional<double> temperature;
    std::optional<int> maxTokens;
    QString cacheControlTtl; //!< `1h` keeps prompts cached for an hour instead of five minutes.
};

enum class ThinkingLevel { Off, Minimal, Low, Medium, High, XHigh };
template<>
inline constexpr auto words<ThinkingLevel> =
    std::to_array<Word<ThinkingLevel>>({{ThinkingLevel::Off, "off"_L1},
                                        {ThinkingLevel::Minimal, "minimal"_L1},
                                        {ThinkingLevel::Low, "low"_L1},
                                        {ThinkingLevel::Medium, "medium"_L1},
                                        {ThinkingLevel::High, "high"_L1},
                                        {ThinkingLevel::XHigh, "xhigh"_L1}});

enum class VerboseLevel { Off, On, Full };
template<>
inline constexpr auto words<VerboseLevel> = std::to_array<Word<VerboseLevel>>(
    {{VerboseLevel::Off, "off"_L1}, {VerboseLevel::On, "on"_L1}, {VerboseLevel::Full, "full"_L1}});

//! How far a command outside of the sandbox needs no approval.
enum class ElevatedLevel { Off, On, Ask, Full };
template<>
inline constexpr auto words<ElevatedLevel> =
    std::to_array<Word<ElevatedLevel>>({{ElevatedLevel::Off, "off"_L1},
                                        {ElevatedLevel::On, "on"_L1},
                                        {ElevatedLevel::Ask, "ask"_L1},
                                        {ElevatedLevel::Full, "full"_L1}});

//! When heartbeats may run. Times are HH:MM; the end is exclusive and may be 24:00.
struct ActiveHours
{
    QString start;
    QString end;
    QString timezone; //!< IANA name, `user` or `local`; empty: user.
};

//! `heartbeat` of the defaults or of one agent; what is not set falls back (see heartbeatFor()).
struct HeartbeatConfig
{
    std::optional<QString> every; //!< Duration, minutes without a unit; zero turns heartbeats off.
    std::optional<ActiveHours> activeHours;
    std::optional<QString> model;
    std::optional<QString> session;
    std::optional<QString> target; //!< last, none or a channel.
    std::optional<QString> to;
    std::optional<QString> prompt;
    std::optional<int> ackMaxChars;
    std::optional<bool> includeReasoning;
};

struct IdentityConfig
{
    QString name;
    QString theme;
    QString emoji;
    QString avatar; //!< Workspace-relative path, http(s) or data URI.
};

//! `agents.defaults.*`, the members that have a reader so far (configuration spec 12.2).
struct AgentDefaults
{
    ModelChoice model{.primary = QStringLiteral("anthropic/claude-opus-4-5"), .fallbacks = {}};
    ModelChoice imageModel;
    QMap<QString, ModelPreference>
        models; //!< By `provider/model`; when not empty, no others may run.
    QString workspace; //!< Empty: see defaultWorkspace().
    bool skipBootstrap = false;
    int bootstrapMaxChars = 20'000;
    QString userTimezone; //!< IANA; empty: the host's.
    std::optional<int> contextTokens; //!< nullopt: the model's window, else 200 000.
    std::optional<ThinkingLevel> thinkingDefault;
    VerboseLevel verboseDefault = VerboseLevel::Off;
    ElevatedLevel elevatedDefault = ElevatedLevel::On;
    std::chrono::seconds timeout{600};
    BlockStreamingConfig blockStreaming;
    std::optional<HeartbeatConfig> heartbeat;
    CompactionConfig compaction;
    ContextPruningConfig contextPruning;
    int maxConcurrent = 4;
    int maxConcurrentSubagents = 8;
};

//! One entry of `agents.list`.
struct AgentConfig
{
    QString id; //!< As written; see normalizedAgentId().
    bool isDefault = false;
    QString name;
    QString workspace;
    QString agentDir;
    std::optional<ModelChoice> model;
    IdentityConfig identity;
    std::optional<HeartbeatConfig> heartbeat;
    ToolRules tools; //!< Besides those of everybody.
    QStringList allowedSubagents; //!< Agents it may start as sub-agents; `*`: any.
    LimitsConfig limits; //!< Of this agent alone, besides those of all.
};

struct AgentsConfig
{
    AgentDefaults defaults;
    std::vector<AgentConfig> list; //!< In file order; the first of two equal ids counts.
};

} // namespace claw::config
