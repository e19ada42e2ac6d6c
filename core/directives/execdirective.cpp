// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/execdirective.h"

#include "directives/directivescanner.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace claw::directives {

using namespace Qt::StringLiterals;

namespace {

Directive<QString> option(const QString &written, const QStringList &choices)
{
    const QString word = written.trimmed().toLower();
    Directive<QString> result{.isGiven = true, .written = written};
    if (choices.contains(word))
        result.value = word;
    return result;
}

// Takes `key=value`; false when the key is none of exec's.
bool take(ExecDirective &exec, const QString &key, const QString &value)
{
    if (key == "host"_L1)
        exec.host = option(value, {u"sandbox"_s, u"gateway"_s, u"node"_s});
    else if (key == "security"_L1)
        exec.security = option(value, {u"deny"_s, u"allowlist"_s, u"full"_s});
    else if (key == "ask"_L1)
        exec.ask = option(value, {u"off"_s, u"on-miss"_s, u"always"_s});
    else if (key == "node"_L1)
        exec.node = {.isGiven = true,
                     .written = value,
                     .value = value.isEmpty() ? std::nullopt : std::optional(value)};
    else
        return false;
    return true;
}

} // namespace

bool ExecDirective::isValid() const
{
    const auto options = std::to_array({&host, &security, &ask, &node});
    return hasOptions() && std::all_of(options.begin(), options.end(), [](const auto *option) {
               return !option->isGiven || option->value.has_value();
           });
}

ExecDirective readExec(const QString &text, qsizetype at, qsizetype &end)
{
    static const QRegularExpression separator(u"[=:]"_s);
    ExecDirective exec{.isGiven = true};
    end = at;
    while (at < text.size()) {
        const WordAt word = wordAt(text, at);
        const qsizetype split = word.text.indexOf(separator);
        if (split <= 0)
            break;
        if (!take(exec, word.text.first(split).toLower(), word.text.sliced(split + 1)))
            break;
        end = word.end;
        at = afterBlanks(text, end);
    }
    return exec;
}

} // namespace claw::directives
