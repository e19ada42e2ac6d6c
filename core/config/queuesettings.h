// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/messagesconfig.h"

namespace claw::config {

//! What a person's word for a mode or a way to drop means, whatever its case; nullopt: nothing.
[[nodiscard]] std::optional<QueueMode> queueModeOf(const QString &word);
[[nodiscard]] std::optional<QueueDrop> queueDropOf(const QString &word);

//! What holds for one message.
struct QueueSettings
{
    QueueMode mode = QueueMode::Collect;
    std::chrono::milliseconds debounce{1000};
    int cap = 20;
    QueueDrop drop = QueueDrop::Summarize;

    bool operator==(const QueueSettings &) const = default;
};

//! The first that says something: the message itself, its session, the channel, the configuration,
//! the built-in value.
[[nodiscard]] QueueSettings queueSettings(const QueueConfig &config, const QString &channel,
                                          const QueueChoice &session, const QueueChoice &message);

} // namespace claw::config
