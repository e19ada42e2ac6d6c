// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/queuedirective.h"

#include "config/duration.h"
#include "config/queuesettings.h"
#include "directives/directivescanner.h"

#include <cmath>

namespace claw::directives {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::optional<std::chrono::milliseconds> debounceOf(const QString &word)
{
    const auto pause = config::parseDuration(word, 1ms);
    return pause && pause->count() > 0 ? pause : std::nullopt;
}

std::optional<int> capOf(const QString &word)
{
    bool isNumber = false;
    const double number = std::floor(word.toDouble(&isNumber));
    if (!isNumber || number < 1)
        return std::nullopt;
    return static_cast<int>(std::min(number, 1e9));
}

// The part behind `name:` or `name=`; nullopt when the word is another.
std::optional<QString> optionNamed(QLatin1StringView name, const QString &word)
{
    const bool isNamed = word.startsWith(name, Qt::CaseInsensitive) && word.size() > name.size()
        && (word[name.size()] == u':' || word[name.size()] == u'=');
    return isNamed ? std::optional(word.sliced(name.size() + 1)) : std::nullopt;
}

template<typename T>
Directive<T> option(const QString &written, std::optional<T> (*read)(const QString &))
{
    return {.isGiven = true, .written = written, .value = read(written)};
}

bool take(QueueDirective &queue, const QString &word)
{
    const QString lower = word.toLower();
    if (const auto debounce = optionNamed("debounce"_L1, word))
        queue.debounce = option(*debounce, debounceOf);
    else if (const auto cap = optionNamed("cap"_L1, word))
        queue.cap = option(*cap, capOf);
    else if (const auto drop = optionNamed("drop"_L1, word))
        queue.drop = option(*drop, config::queueDropOf);
    else if (const auto mode = config::queueModeOf(word))
        queue.mode = {.isGiven = true, .written = word, .value = mode};
    else if (lower == "default"_L1 || lower == "reset"_L1 || lower == "clear"_L1)
        queue.isReset = true;
    else
        return false;
    return true;
}

template<typename T>
bool isWrong(const Directive<T> &option)
{
    return option.isGiven && !option.value;
}

} // namespace

bool QueueDirective::isQuestion() const
{
    return isGiven && !isReset && !mode.isGiven && !debounce.isGiven && !cap.isGiven
        && !drop.isGiven;
}

bool QueueDirective::isValid() const
{
    return isGiven && !isQuestion() && !isWrong(mode) && !isWrong(debounce) && !isWrong(cap)
        && !isWrong(drop);
}

config::QueueChoice QueueDirective::choice() const
{
    if (isReset)
        return {};
    return {.mode = mode.value, .debounce = debounce.value, .cap = cap.value, .drop = drop.value};
}

QueueDirective readQueue(const QString &text, qsizetype at, qsizetype &end)
{
    QueueDirective queue{.isGiven = true};
    end = at;
    while (at < text.size() && !queue.isReset) {
        const WordAt word = wordAt(text, at);
        const bool isTaken = !word.text.isEmpty() && take(queue, word.text);
        // A single word that is none can only have been meant as a mode.
        if (!isTaken && queue.isQuestion() && word.end == text.size())
            queue.mode = {.isGiven = true, .written = word.text, .value = std::nullopt};
        else if (!isTaken)
            break;
        end = word.end;
        at = afterBlanks(text, end);
    }
    return queue;
}

} // namespace claw::directives
