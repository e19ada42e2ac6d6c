// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/systemeventtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

// What follows the word at the start of a part; empty when the part starts otherwise.
QString after(QLatin1StringView word, const QString &part)
{
    return part.startsWith(word, Qt::CaseInsensitive) ? part.sliced(word.size()).trimmed()
                                                      : QString();
}

bool readNode(const QString &part, SystemEventText &fields)
{
    const QString node = after("Node:"_L1, part);
    const qsizetype open = node.indexOf(u'(');
    if (open <= 0 || !node.endsWith(u')'))
        return false;
    fields.host = node.first(open).trimmed();
    fields.ip = node.sliced(open + 1, node.size() - open - 2).trimmed();
    return !fields.host.isEmpty() && !fields.host.contains(u' ') && !fields.ip.isEmpty();
}

bool readLastInput(const QString &part, SystemEventText &fields)
{
    const QString ago = after("last input"_L1, part);
    if (!ago.endsWith("s ago"_L1))
        return false;
    bool isNumber = false;
    fields.lastInputSeconds = QStringView(ago).chopped(5).toLongLong(&isNumber);
    return isNumber && *fields.lastInputSeconds >= 0;
}

} // namespace

std::optional<SystemEventText> SystemEventText::parse(const QString &text)
{
    QStringList parts = text.split(u'·');
    if (parts.size() < 5)
        return std::nullopt;
    // A reason may contain the separator.
    const QString rest = parts.sliced(4).join(u'·').trimmed();
    for (QString &part : parts)
        part = part.trimmed();
    SystemEventText fields;
    fields.version = after("app"_L1, parts[1]);
    fields.mode = after("mode"_L1, parts[3]);
    fields.reason = after("reason"_L1, rest);
    const bool isWhole = readNode(parts[0], fields) && readLastInput(parts[2], fields)
        && !fields.version.isEmpty() && !fields.mode.isEmpty() && !fields.reason.isEmpty();
    return isWhole ? std::optional(fields) : std::nullopt;
}

} // namespace claw::server
