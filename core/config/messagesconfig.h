// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/enumwords.h"

#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace claw::config {

//! What happens to a message that arrives while its session is busy.
enum class QueueMode {
    Collect, //!< Waits; all that waited become one prompt.
    Followup, //!< Waits; each gets a run of its own.
    Steer, //!< Goes into the running turn.
    SteerBacklog, //!< Both: into the turn, and a run of its own afterwards.
    Interrupt, //!< Ends the running turn and takes its place.
};
template<>
inline constexpr auto words<QueueMode> =
    std::to_array<Word<QueueMode>>({{QueueMode::Collect, "collect"_L1},
                                    {QueueMode::Followup, "followup"_L1},
                                    {QueueMode::Steer, "steer"_L1},
                                    {QueueMode::SteerBacklog, "steer-backlog"_L1},
                                    {QueueMode::Interrupt, "interrupt"_L1}});

//! Which message a full queue gives up.
enum class QueueDrop { Old, New, Summarize };
template<>
inline constexpr auto words<QueueDrop> = std::to_array<Word<QueueDrop>>({{QueueDrop::Old, "old"_L1},
                                                                         {QueueDrop::New, "new"_L1},
                                                                         {QueueDrop::Summarize,
                                                                          "summarize"_L1}});

//! Queue settings as far as one place says something about them.
struct QueueChoice
{
    std::optional<QueueMode> mode;
    std::optional<std::chrono::milliseconds> debounce;
    std::optional<int> cap; //!< Messages, at least 1.
    std::optional<QueueDrop> drop;

    bool operator==(const QueueChoice &) const = default;
};

//! `messages.queue.*`. Channels are named in lower case.
struct QueueConfig
{
    QueueChoice general;
    QMap<QString, QueueMode> modeByChannel;
    QMap<QString, std::chrono::milliseconds> debounceByChannel;
};

//! `messages.*`, the members that have a reader so far.
struct MessagesConfig
{
    QString responsePrefix; //!< A template; `auto`: the name of the identity. Empty: none.
    QueueConfig queue;
};

//! `commands.*`: which slash commands a message may hold.
struct CommandsConfig
{
    bool text = true; //!< Off: on surfaces with commands of their own, text is only text.
    bool config = false;
    bool debug = false;
    bool bash = false;
    std::chrono::milliseconds bashForeground{2000}; //!< 0 to 30 s.
    bool restart = false; //!< Also allows SIGUSR1 from outside to restart the gateway.
    bool useAccessGroups = true;
};

} // namespace claw::config
