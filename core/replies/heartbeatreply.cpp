// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/heartbeatreply.h"

#include <QRegularExpression>

namespace claw::replies {

using namespace Qt::StringLiterals;

namespace {

// Markup that belongs to the token stands on both sides of it.
const auto mark = uR"((?:[*`~_]|<[^>]*>|&nbsp;))"_s;
const auto token = uR"(HEARTBEAT_OK(?![A-Za-z0-9]|_[A-Za-z0-9])[.!]*)"_s;

QString firstRemoved(const QString &text)
{
    static const QRegularExpression first(u"^\\s*(?:(%1+)\\s*)?%2(?(1)\\s*%1*)"_s.arg(mark, token));
    const auto match = first.match(text);
    return match.hasMatch() ? text.sliced(match.capturedEnd()).trimmed() : text;
}

QString lastRemoved(const QString &text)
{
    static const QRegularExpression last(
        u"(?<![A-Za-z0-9])(%1*)%2\\s*(%1*)\\s*$"_s.arg(mark, token));
    const auto match = last.match(text);
    if (!match.hasMatch())
        return text;
    const qsizetype end =
        match.capturedLength(2) > 0 ? match.capturedStart(1) : match.capturedEnd(1);
    return text.first(end).trimmed();
}

} // namespace

QString withoutHeartbeatToken(const QString &text)
{
    QString rest = text;
    while (rest.contains(heartbeatToken)) {
        const QString shorter = lastRemoved(firstRemoved(rest));
        if (shorter.size() == rest.size())
            break;
        rest = shorter;
    }
    return rest;
}

HeartbeatReply heartbeatReply(const QString &text, int ackMaxChars)
{
    const QString trimmed = text.trimmed();
    const QString rest = withoutHeartbeatToken(trimmed);
    const bool hadToken = rest.size() != trimmed.size();
    if (hadToken && rest.size() <= ackMaxChars)
        return {.text = {}, .isAcknowledged = true};
    return {.text = rest, .isAcknowledged = trimmed.isEmpty()};
}

} // namespace claw::replies
