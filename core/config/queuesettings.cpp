// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/queuesettings.h"

#include <QHash>

#include <algorithm>

namespace claw::config {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
T firstOf(std::initializer_list<std::optional<T>> choices, T fallback)
{
    for (const std::optional<T> &choice : choices) {
        if (choice)
            return *choice;
    }
    return fallback;
}

template<typename T>
std::optional<T> valueOf(const QMap<QString, T> &map, const QString &key)
{
    const auto it = map.constFind(key);
    return it == map.cend() ? std::nullopt : std::optional(*it);
}

} // namespace

std::optional<QueueMode> queueModeOf(const QString &word)
{
    static const QHash<QString, QueueMode> synonyms{
        {u"queue"_s, QueueMode::Steer},
        {u"queued"_s, QueueMode::Steer},
        {u"steering"_s, QueueMode::Steer},
        {u"abort"_s, QueueMode::Interrupt},
        {u"interrupts"_s, QueueMode::Interrupt},
        {u"followups"_s, QueueMode::Followup},
        {u"follow-ups"_s, QueueMode::Followup},
        {u"coalesce"_s, QueueMode::Collect},
        {u"steer+backlog"_s, QueueMode::SteerBacklog},
        {u"steer_backlog"_s, QueueMode::SteerBacklog},
    };
    const QString lower = word.trimmed().toLower();
    const auto it = synonyms.constFind(lower);
    return it == synonyms.cend() ? fromWord<QueueMode>(lower) : std::optional(*it);
}

std::optional<QueueDrop> queueDropOf(const QString &word)
{
    const QString lower = word.trimmed().toLower();
    if (lower == "oldest"_L1)
        return QueueDrop::Old;
    if (lower == "newest"_L1)
        return QueueDrop::New;
    if (lower == "summary"_L1)
        return QueueDrop::Summarize;
    return fromWord<QueueDrop>(lower);
}

QueueSettings queueSettings(const QueueConfig &config, const QString &channel,
                            const QueueChoice &session, const QueueChoice &message)
{
    using std::chrono::milliseconds;
    const QString key = channel.trimmed().toLower();
    const QueueSettings builtIn;
    const auto debounce =
        firstOf<milliseconds>({message.debounce, session.debounce,
                               valueOf(config.debounceByChannel, key), config.general.debounce},
                              builtIn.debounce);
    return {
        .mode = firstOf(
            {message.mode, session.mode, valueOf(config.modeByChannel, key), config.general.mode},
            builtIn.mode),
        .debounce = std::max(milliseconds(0), debounce),
        .cap = std::max(1, firstOf({message.cap, session.cap, config.general.cap}, builtIn.cap)),
        .drop = firstOf({message.drop, session.drop, config.general.drop}, builtIn.drop),
    };
}

} // namespace claw::config
