// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/sessionchoice.h"

#include "config/queuesettings.h"
#include "sessions/levelwords.h"
#include "sessions/sessionentry.h"

namespace claw::directives {

using namespace Qt::StringLiterals;

namespace {

using LevelWord = std::optional<QString> (*)(const QString &);

template<typename E>
std::optional<E> levelOf(const QJsonObject &entry, QLatin1StringView key, LevelWord word)
{
    const auto stored = word(sessions::textOf(entry, key));
    return stored ? config::fromWord<E>(*stored) : std::nullopt;
}

std::optional<int> countOf(const QJsonObject &entry, QLatin1StringView key)
{
    const QJsonValue value = entry.value(key);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

template<typename E>
void insertLevel(QJsonObject &members, QLatin1StringView key, const Directive<E> &level)
{
    if (level.value)
        members.insert(key, QString(config::toWord(*level.value)));
}

} // namespace

SessionChoice sessionChoice(const QJsonObject &entry)
{
    SessionChoice choice;
    choice.thinking =
        levelOf<config::ThinkingLevel>(entry, "thinkingLevel"_L1, sessions::thinkingWord);
    choice.verbose = levelOf<config::VerboseLevel>(entry, "verboseLevel"_L1, sessions::verboseWord);
    choice.reasoning = levelOf<ReasoningLevel>(entry, "reasoningLevel"_L1, sessions::reasoningWord);
    choice.elevated =
        levelOf<config::ElevatedLevel>(entry, "elevatedLevel"_L1, sessions::elevatedWord);
    choice.queue.mode = config::queueModeOf(sessions::textOf(entry, "queueMode"_L1));
    if (const auto debounce = countOf(entry, "queueDebounceMs"_L1))
        choice.queue.debounce = std::chrono::milliseconds(*debounce);
    choice.queue.cap = countOf(entry, "queueCap"_L1);
    choice.queue.drop = config::queueDropOf(sessions::textOf(entry, "queueDrop"_L1));
    return choice;
}

QJsonObject patchMembers(const Directives &directives)
{
    QJsonObject members;
    insertLevel(members, "thinkingLevel"_L1, directives.thinking);
    insertLevel(members, "verboseLevel"_L1, directives.verbose);
    insertLevel(members, "reasoningLevel"_L1, directives.reasoning);
    insertLevel(members, "elevatedLevel"_L1, directives.elevated);
    const auto insertOption = [&members](QLatin1StringView key, const Directive<QString> &option) {
        if (option.value)
            members.insert(key, *option.value);
    };
    insertOption("execHost"_L1, directives.exec.host);
    insertOption("execSecurity"_L1, directives.exec.security);
    insertOption("execAsk"_L1, directives.exec.ask);
    insertOption("execNode"_L1, directives.exec.node);
    return members;
}

QJsonObject queueMembers(const QueueDirective &queue)
{
    QJsonObject members;
    if (queue.isReset) {
        for (const auto key : {"queueMode"_L1, "queueDebounceMs"_L1, "queueCap"_L1, "queueDrop"_L1})
            members.insert(key, QJsonValue::Null);
        return members;
    }
    if (queue.mode.value)
        members.insert("queueMode"_L1, QString(config::toWord(*queue.mode.value)));
    if (queue.debounce.value)
        members.insert("queueDebounceMs"_L1, qint64(queue.debounce.value->count()));
    if (queue.cap.value)
        members.insert("queueCap"_L1, *queue.cap.value);
    if (queue.drop.value)
        members.insert("queueDrop"_L1, QString(config::toWord(*queue.drop.value)));
    return members;
}

} // namespace claw::directives
