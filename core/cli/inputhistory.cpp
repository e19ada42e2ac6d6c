// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/inputhistory.h"

#include "files/atomicfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::cli {

InputHistory::InputHistory(QString path)
    : m_path(std::move(path))
{
    constexpr qint64 maxBytes = maxLines * maxLength * 4;
    const auto bytes = files::readAll(m_path, maxBytes);
    if (bytes)
        m_lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts).mid(0, maxLines);
}

void InputHistory::add(const QString &line)
{
    const bool isKept = !line.trimmed().isEmpty() && line.size() <= maxLength
        && !line.contains(u'\n') && (m_lines.isEmpty() || m_lines.last() != line);
    if (!isKept)
        return;
    m_lines.append(line);
    if (m_lines.size() > maxLines)
        m_lines.removeFirst();
    const QByteArray text = m_lines.join(u'\n').toUtf8() + '\n';
    if (files::ensurePrivateDir(QFileInfo(m_path).path())) [[maybe_unused]]
        const auto written = files::writeAtomically(m_path, text);
}

} // namespace claw::cli
