// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/transcriptpath.h"

#include "json/jsontext.h"

using namespace Qt::StringLiterals;

namespace claw::prompt {

TranscriptPath::TranscriptPath(QIODevice &device, qint64 maxBytes)
    : m_lines(device, maxBytes)
{ }

std::optional<QJsonObject> TranscriptPath::previous()
{
    while (!m_isAtRoot) {
        const auto line = m_lines.previous();
        if (!line)
            return std::nullopt;
        // Cheaper than parsing what belongs to another branch.
        if (!line->contains(m_wantedId))
            continue;
        const auto parsed = json::parse(*line);
        if (!parsed || !parsed->isObject())
            continue;
        QJsonObject entry = parsed->toObject();
        if (entry.value("type"_L1) == "session"_L1) {
            m_isAtRoot = m_wantedId.isEmpty();
            return std::nullopt;
        }
        if (!m_wantedId.isEmpty() && entry.value("id"_L1).toString().toUtf8() != m_wantedId)
            continue;
        m_wantedId = entry.value("parentId"_L1).toString().toUtf8();
        m_isAtRoot = entry.contains("parentId"_L1) && m_wantedId.isEmpty();
        return entry;
    }
    return std::nullopt;
}

} // namespace claw::prompt
