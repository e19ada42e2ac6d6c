// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/degradation.h"

#include "json/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace claw::server {

void Degradation::report(const QString &part, const QString &text)
{
    if (m_parts.value(part) == text)
        return;
    m_parts.insert(part, text);
    Q_EMIT changed();
}

void Degradation::clear(const QString &part)
{
    if (m_parts.remove(part) > 0)
        Q_EMIT changed();
}

QByteArray Degradation::encode() const
{
    QByteArray out("[");
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it) {
        json::ObjectWriter writer;
        writer.add("part"_L1, it.key()).add("message"_L1, it.value());
        if (out.size() > 1)
            out.append(',');
        out.append(writer.take());
    }
    return out.append(']');
}

QString Degradation::summary() const
{
    QStringList texts;
    for (const QString &text : m_parts)
        texts.append(text);
    return texts.join("; "_L1);
}

} // namespace claw::server
