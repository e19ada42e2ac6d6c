// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/enumwords.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <variant>

namespace claw::agent {

//! Why a run was stopped before its end.
enum class StopCause {
    Rpc, //!< `chat.abort`
    Word, //!< Somebody said stop.
    Timeout, //!< The time of the run was up.
    Interrupted, //!< A newer message took its place.
};

// What happens in a run, in the order in which it happens: one RunStarted, then anything, then one of
// RunEnded and RunFailed. An input that needs no run has one Answered instead.

struct RunStarted
{
    qint64 startedAtMs = 0;
};
struct RunEnded
{
    qint64 startedAtMs = 0;
    qint64 endedAtMs = 0;
    bool aborted = false;
};
struct RunFailed
{
    qint64 startedAtMs = 0;
    qint64 endedAtMs = 0;
    QString error; //!< For people.
};
//! A person or a newer message stopped the run; RunEnded follows when it has come to rest.
struct RunStopped
{
    StopCause cause = StopCause::Rpc;
};
//! The visible text of the current message of the model grew.
struct AssistantText
{
    QString text; //!< From the beginning of the message.
    QString delta; //!< What is new.
    QStringList mediaUrls;
};
//! What the model thinks, where people want to see it.
struct ThoughtText
{
    QString text; //!< Of the message so far.
    QString delta; //!< What is new.
};
struct ToolStarted
{
    QString name;
    QString callId;
    QJsonObject arguments;
};
struct ToolProgressed
{
    QString name;
    QString callId;
    QJsonObject partialResult;
};
struct ToolEnded
{
    QString name;
    QString callId;
    QString hint; //!< What it was about, for people; may be empty.
    bool isError = false;
    QJsonObject result;
};
struct CompactionStarted
{ };
struct CompactionEnded
{
    bool willRetry = false;
};
//! The input is dealt with, or waits behind a running turn: no model was asked under its id.
struct Answered
{
    QString text; //!< Empty: there is nothing to say.
};

using RunEventBody = std::variant<RunStarted, RunEnded, RunFailed, RunStopped, AssistantText,
                                  ThoughtText, ToolStarted, ToolProgressed, ToolEnded,
                                  CompactionStarted, CompactionEnded, Answered>;

struct RunEvent
{
    QString runId;
    QString sessionKey; //!< As the client spelled it; empty: the run has no session.
    qint64 seq = 0; //!< From 1, for each run.
    qint64 tsMs = 0;
    bool showsTools = false; //!< Clients are told of tools.
    RunEventBody body;
};

} // namespace claw::agent

namespace claw::config {

//! As `stopReason` of a `chat` event.
template<>
inline constexpr auto words<agent::StopCause> =
    std::to_array<Word<agent::StopCause>>({{agent::StopCause::Rpc, "rpc"_L1},
                                           {agent::StopCause::Word, "stop"_L1},
                                           {agent::StopCause::Timeout, "timeout"_L1},
                                           {agent::StopCause::Interrupted, "interrupt"_L1}});

} // namespace claw::config
