// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/stopwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace claw::directives {

bool isStopMessage(const QString &message)
{
    static const QSet<QString> words{u"/stop"_s, u"stop"_s, u"esc"_s,      u"abort"_s,
                                     u"wait"_s,  u"exit"_s, u"interrupt"_s};
    return words.contains(message.trimmed().toLower());
}

} // namespace claw::directives
