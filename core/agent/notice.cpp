// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/notice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::agent {

QJsonObject noticeMessage(const QString &text, qint64 nowMs)
{
    return {{u"role"_s, u"assistant"_s},
            {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}},
            {u"timestamp"_s, nowMs},
            {u"stopReason"_s, u"injected"_s},
            {u"usage"_s, QJsonObject{{u"input"_s, 0}, {u"output"_s, 0}, {u"totalTokens"_s, 0}}}};
}

} // namespace claw::agent
