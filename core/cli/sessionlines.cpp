// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/clitr.h"
#include "cli/healthtext.h"
#include "cli/sessionlisting.h"
#include "cli/textwidth.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr qsizetype kindWidth = 6;
constexpr qsizetype keyWidth = 26;
constexpr qsizetype ageWidth = 9;
constexpr qsizetype modelWidth = 14;
constexpr qsizetype tokensWidth = 20;

QString shortKey(const QString &key)
{
    return key.size() <= keyWidth ? key : key.left(keyWidth - 10) + "..."_L1 + key.right(6);
}

QString thousands(qint64 tokens)
{
    return QString::number(double(tokens) / 1000, 'f', tokens >= 10'000 ? 0 : 1) + u'k';
}

Tone toneOfKind(const QString &kind)
{
    if (kind == "group"_L1 || kind == "direct"_L1)
        return Tone::Accent;
    return kind == "global"_L1 ? Tone::Warning : Tone::Muted;
}

QString tokensCell(const QJsonObject &row, const Terminal &terminal)
{
    const qint64 total = row.value("totalTokens"_L1)
                             .toInteger(row.value("inputTokens"_L1).toInteger()
                                        + row.value("outputTokens"_L1).toInteger());
    const qint64 window = row.value("contextTokens"_L1).toInteger();
    if (total <= 0)
        return padded(u"-"_s, tokensWidth);
    if (window <= 0)
        return padded(thousands(total) + "/? (?%)"_L1, tokensWidth);
    const auto percent = std::min<qint64>(999, std::llround(double(total) * 100 / double(window)));
    const QString text =
        padded(u"%1/%2 (%3%)"_s.arg(thousands(total), thousands(window)).arg(percent), tokensWidth);
    if (percent >= 95)
        return terminal.paint(Tone::Failure, text);
    if (percent >= 80)
        return terminal.paint(Tone::Warning, text);
    return terminal.paint(percent >= 60 ? Tone::Success : Tone::Muted, text);
}

QString flagsCell(const QJsonObject &row)
{
    struct Flag
    {
        QLatin1StringView key;
        QLatin1StringView prefix;
    };
    static constexpr Flag flags[] = {
        {"thinkingLevel"_L1, "think:"_L1},      {"verboseLevel"_L1, "verbose:"_L1},
        {"reasoningLevel"_L1, "reasoning:"_L1}, {"elevatedLevel"_L1, "elev:"_L1},
        {"responseUsage"_L1, "usage:"_L1},      {"groupActivation"_L1, "activation:"_L1}};
    QStringList texts;
    for (const Flag &flag : flags) {
        if (const QString value = row.value(flag.key).toString(); !value.isEmpty())
            texts.append(flag.prefix + value);
    }
    if (row.value("systemSent"_L1).toBool())
        texts.append(u"system"_s);
    if (row.value("abortedLastRun"_L1).toBool())
        texts.append(u"aborted"_s);
    if (const QString id = row.value("sessionId"_L1).toString(); !id.isEmpty())
        texts.append("id:"_L1 + id);
    return texts.join(u' ');
}

QString sessionLine(const QJsonObject &row, const Terminal &terminal)
{
    const QString kind = row.value("kind"_L1).toString();
    const QJsonValue age = row.value("ageMs"_L1);
    QStringList cells;
    cells.append(terminal.paint(toneOfKind(kind), padded(kind, kindWidth)));
    cells.append(
        terminal.paint(Tone::Accent, padded(shortKey(row.value("key"_L1).toString()), keyWidth)));
    cells.append(terminal.paint(Tone::Muted,
                                padded(ageText(age.isDouble() ? age.toInteger() : -1), ageWidth)));
    cells.append(terminal.paint(Tone::Info, padded(row.value("model"_L1).toString(), modelWidth)));
    cells.append(tokensCell(row, terminal));
    if (const QString flags = flagsCell(row); !flags.isEmpty())
        cells.append(terminal.paint(Tone::Muted, flags));
    return cells.join(u' ');
}

} // namespace

QStringList sessionLines(const SessionListing &listing, std::optional<int> activeMinutes,
                         qint64 nowMs, const Terminal &terminal)
{
    const QJsonArray rows = toJson(listing, activeMinutes, nowMs).value("sessions"_L1).toArray();
    QStringList lines;
    lines.append(terminal.paint(Tone::Info, Tr::tr("Session store: %1").arg(listing.path)));
    lines.append(terminal.paint(Tone::Info, Tr::tr("Sessions listed: %1").arg(rows.size())));
    if (activeMinutes) {
        lines.append(terminal.paint(
            Tone::Info, Tr::tr("Filtered to last %n minute(s)", nullptr, *activeMinutes)));
    }
    if (rows.isEmpty()) {
        lines.append(Tr::tr("No sessions found."));
        return lines;
    }
    const QStringList header{padded(Tr::tr("Kind"), kindWidth),
                             padded(Tr::tr("Key"), keyWidth),
                             padded(Tr::tr("Age"), ageWidth),
                             padded(Tr::tr("Model"), modelWidth),
                             padded(Tr::tr("Tokens (ctx %)"), tokensWidth),
                             Tr::tr("Flags")};
    lines.append(terminal.paint(Tone::Heading, header.join(u' ')));
    for (const QJsonValue row : rows)
        lines.append(sessionLine(row.toObject(), terminal));
    return lines;
}

} // namespace claw::cli
