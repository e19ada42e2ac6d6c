// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/heartbeattext.h"

#include "replies/heartbeatreply.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::prompt {

bool isEffectivelyEmpty(const QString &heartbeatFile)
{
    static const QRegularExpression heading(u"^#+(\\s|$)"_s);
    static const QRegularExpression emptyItem(u"^[-*+]\\s*(\\[[\\sXx]?\\]\\s*)?$"_s);
    const QStringList lines = heartbeatFile.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        const QString trimmed = line.trimmed();
        return trimmed.isEmpty() || heading.match(trimmed).hasMatch()
            || emptyItem.match(trimmed).hasMatch();
    });
}

QString defaultHeartbeatPrompt()
{
    return u"Look into HEARTBEAT.md in your workspace, if there is one, and do exactly what it "
           u"says. "
           "Leave finished or older tasks of this conversation alone. When nothing needs "
           "attention, "
           "answer %1."_s.arg(replies::heartbeatToken);
}

} // namespace claw::prompt
