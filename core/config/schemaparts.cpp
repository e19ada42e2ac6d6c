// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/schema.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

bool isHexColor(const QString &text)
{
    static const QRegularExpression form(u"^#?[0-9a-fA-F]{6}\\z"_s);
    return form.match(text).hasMatch();
}

bool isSafeExecutable(const QString &text)
{
    const QString value = text.trimmed();
    static const QRegularExpression unsafe(u"[;&|`$<>\"'\\x00\\r\\n]"_s);
    if (value.isEmpty() || value.contains(unsafe))
        return false;
    static const QRegularExpression path(u"^[.~]|[/\\\\]|^[A-Za-z]:[\\\\/]"_s);
    if (value.contains(path))
        return true;
    static const QRegularExpression bareName(u"^[A-Za-z0-9._+][A-Za-z0-9._+-]*\\z"_s);
    return value.contains(bareName);
}

} // namespace

Shape texts()
{
    return list(text());
}

Shape textMap()
{
    return map(text());
}

Shape textOrNumber()
{
    return either({text(), number({.isInteger = false})});
}

Shape allowDeny()
{
    return object({{"allow deny"_L1, texts()}});
}

Shape modelChoice()
{
    return object({{"primary"_L1, text()}, {"fallbacks"_L1, texts()}});
}

Shape modelOrChoice()
{
    return either({text(), modelChoice()});
}

Shape typingMode()
{
    return choice({u"never"_s, u"instant"_s, u"thinking"_s, u"message"_s});
}

Shape groupChatShape()
{
    return object({{"mentionPatterns"_L1, texts()}, {"historyLimit"_L1, positive()}});
}

Shape sendScopeShape()
{
    const Shape verdict = choice({u"allow"_s, u"deny"_s});
    const Shape match = object({
        {"channel"_L1, text()},
        {"chatType"_L1, choice({u"direct"_s, u"group"_s, u"channel"_s})},
        {"keyPrefix"_L1, text()},
    });
    const Shape rule = object({{"action"_L1, verdict, Presence::Required}, {"match"_L1, match}});
    return object({{"default"_L1, verdict}, {"rules"_L1, list(rule)}});
}

Shape humanDelayShape()
{
    return object({
        {"mode"_L1, choice({u"off"_s, u"natural"_s, u"custom"_s})},
        {"minMs maxMs"_L1, nonNegative()},
    });
}

Shape blockStreamingChunk()
{
    return object({
        {"minChars maxChars"_L1, positive()},
        {"breakPreference"_L1, choice({u"paragraph"_s, u"newline"_s, u"sentence"_s})},
    });
}

Shape blockStreamingCoalesce()
{
    return object({{"minChars maxChars"_L1, positive()}, {"idleMs"_L1, nonNegative()}});
}

Shape hexColor()
{
    return text({.accepts = isHexColor,
                 .message = u"expected hex color (RRGGBB)"_s,
                 .pattern = u"^#?[0-9a-fA-F]{6}$"_s});
}

Shape executable()
{
    return text(
        {.accepts = isSafeExecutable, .message = u"expected safe executable name or path"_s});
}

Shape limitsShape()
{
    return object({{"costUsdPerDay"_L1, positiveNumber()}, {"tokensPerDay"_L1, positive()}});
}

Shape installRecords()
{
    return map(object({
        {"source"_L1, choice({u"npm"_s, u"archive"_s, u"path"_s}), Presence::Required},
        {"spec sourcePath installPath version installedAt"_L1, text()},
    }));
}

} // namespace claw::config
