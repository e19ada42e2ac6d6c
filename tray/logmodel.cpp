// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/logmodel.h"

#include <QColor>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

QString shownText(const cli::LogLine &line)
{
    if (!line.isRecord)
        return line.raw;
    const auto time = QDateTime::fromString(line.time.value_or(QString()), Qt::ISODateWithMs);
    QString text = time.isValid() ? time.toLocalTime().toString(u"HH:mm:ss"_s) : QString();
    text += u' ' + line.level.value_or(QString()).leftJustified(5);
    if (line.subsystem)
        text += u' ' + *line.subsystem;
    return text + u' ' + line.message;
}

//! The level is in the text; the colour only helps to find it.
QVariant colourOf(const cli::LogLine &line)
{
    if (line.isRecord && line.isAtLeast(log::LogLevel::Error))
        return QColor(0xe0, 0x31, 0x31);
    if (line.isRecord && line.isAtLeast(log::LogLevel::Warning))
        return QColor(0xd9, 0x73, 0x06);
    return {};
}

} // namespace

void LogModel::append(const QStringList &lines)
{
    const auto fresh = lines.last(std::min(lines.size(), mostLines));
    const auto surplus = qsizetype(m_lines.size()) + fresh.size() - mostLines;
    if (surplus > 0) {
        beginRemoveRows({}, 0, int(surplus) - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + surplus);
        endRemoveRows();
    }
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size()) + int(fresh.size()) - 1);
    for (const auto &line : fresh)
        m_lines.push_back(cli::LogLine::parse(line));
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

QStringList LogModel::latest(qsizetype count) const
{
    QStringList lines;
    const auto total = qsizetype(m_lines.size());
    for (auto i = std::max<qsizetype>(0, total - count); i < total; ++i)
        lines.append(m_lines[size_t(i)].raw);
    return lines;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    const auto &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(line);
    case Qt::ForegroundRole:
        return colourOf(line);
    case LineRole:
        return line.isRecord ? line.plainText() : line.raw;
    default:
        return {};
    }
}

void LogFilter::setLeast(log::LogLevel least)
{
    m_least = least;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &line = static_cast<const LogModel *>(sourceModel())->line(row);
    if (line.isRecord && !line.isAtLeast(m_least))
        return false;
    return m_text.isEmpty() || line.raw.contains(m_text, Qt::CaseInsensitive);
}

} // namespace claw::tray
