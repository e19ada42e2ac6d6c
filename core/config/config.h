// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/agentsconfig.h"
#include "config/gatewayconfig.h"
#include "config/messagesconfig.h"
#include "config/modelsconfig.h"
#include "config/resetpolicy.h"
#include "config/sendpolicy.h"
#include "config/toolsconfig.h"

#include <memory>

namespace claw::config {

enum class LogLevel { Silent, Fatal, Error, Warn, Info, Debug, Trace };
template<>
inline constexpr auto words<LogLevel> =
    std::to_array<Word<LogLevel>>({{LogLevel::Silent, "silent"_L1},
                                   {LogLevel::Fatal, "fatal"_L1},
                                   {LogLevel::Error, "error"_L1},
                                   {LogLevel::Warn, "warn"_L1},
                                   {LogLevel::Info, "info"_L1},
                                   {LogLevel::Debug, "debug"_L1},
                                   {LogLevel::Trace, "trace"_L1}});

enum class ConsoleStyle { Pretty, Compact, Json };
template<>
inline constexpr auto words<ConsoleStyle> =
    std::to_array<Word<ConsoleStyle>>({{ConsoleStyle::Pretty, "pretty"_L1},
                                       {ConsoleStyle::Compact, "compact"_L1},
                                       {ConsoleStyle::Json, "json"_L1}});

enum class SessionScope { PerSender, Global };
template<>
inline constexpr auto words<SessionScope> = std::to_array<Word<SessionScope>>(
    {{SessionScope::PerSender, "per-sender"_L1}, {SessionScope::Global, "global"_L1}});

enum class DmScope { Main, PerPeer, PerChannelPeer };
template<>
inline constexpr auto words<DmScope> =
    std::to_array<Word<DmScope>>({{DmScope::Main, "main"_L1},
                                  {DmScope::PerPeer, "per-peer"_L1},
                                  {DmScope::PerChannelPeer, "per-channel-peer"_L1}});

enum class UpdateChannel { Stable, Beta, Dev };
template<>
inline constexpr auto words<UpdateChannel> =
    std::to_array<Word<UpdateChannel>>({{UpdateChannel::Stable, "stable"_L1},
                                        {UpdateChannel::Beta, "beta"_L1},
                                        {UpdateChannel::Dev, "dev"_L1}});

struct LoggingConfig
{
    LogLevel level = LogLevel::Info; //!< Of the log file.
    LogLevel consoleLevel = LogLevel::Info;
    QString file; //!< Empty: the built-in place.
    std::optional<ConsoleStyle> consoleStyle; //!< nullopt: pretty on a terminal, else compact.
    bool redactTools = true; //!< `redactSensitive` is not "off".
    QStringList redactPatterns; //!< Regular expressions besides the built-in ones.
};

struct SessionConfig
{
    SessionScope scope = SessionScope::PerSender;
    DmScope dmScope = DmScope::Main;
    QString mainKey = QStringLiteral("main"); //!< The file's value is ignored (spec 11).
    ResetRules resets; //!< When a conversation starts over by itself.
    SendPolicy sendPolicy;
    QString store; //!< Template with {agentId}; empty: <state>/agents/<id>/sessions/sessions.json.
    QStringList resetTriggers{QStringLiteral("/new"), QStringLiteral("/reset")};
};

//! `hooks.*`, the members that have a reader so far.
struct HooksConfig
{
    bool internal = false; //!< What the gateway does by itself at its events, such as BOOT.md.
};

struct UiConfig
{
    QString seamColor;
    QString assistantName; //!< Empty: the default agent's identity, then Assistant.
    QString assistantAvatar;
};

struct UpdateConfig
{
    std::optional<UpdateChannel> channel;
    bool checkOnStart = true;
};

//! Who wrote the file last. Set by every write of ours.
struct MetaConfig
{
    QString lastTouchedVersion;
    QString lastTouchedAt; //!< ISO 8601.
};

struct ShellEnvConfig
{
    bool enabled = false;
    std::optional<std::chrono::milliseconds> timeout; //!< nullopt: the environment's, else 15 s.
};

//! One immutable snapshot of the configuration: the members that the program reads, with the
//! defaults of the specification. Sections nobody reads yet are validated by the schema and stay in
//! ConfigOutcome::effective. Make one with ConfigLoader; share it as ConfigPtr.
struct Config
{
    GatewayConfig gateway;
    AgentsConfig agents;
    ModelsConfig models;
    CredentialsConfig credentials;
    LimitsConfig limits; //!< Of all agents together.
    SessionConfig session;
    MessagesConfig messages;
    ToolsConfig tools;
    LoggingConfig logging;
    CommandsConfig commands;
    HooksConfig hooks;
    UiConfig ui;
    UpdateConfig update;
    MetaConfig meta;
    ShellEnvConfig shellEnv;
};

using ConfigPtr = std::shared_ptr<const Config>;

} // namespace claw::config
