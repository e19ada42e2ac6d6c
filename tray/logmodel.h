// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/logline.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <deque>

namespace claw::tray {

//! The newest lines of a log: at most 5000, older ones go.
class LogModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole }; //!< The whole line, as of cli::LogLine::plainText().
    static constexpr qsizetype mostLines = 5000;

    using QAbstractListModel::QAbstractListModel;

    void append(const QStringList &lines);
    void clear();
    [[nodiscard]] const cli::LogLine &line(int row) const { return m_lines[size_t(row)]; }
    //! The last `count` lines, as the log has them.
    [[nodiscard]] QStringList latest(qsizetype count) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::deque<cli::LogLine> m_lines;
};

//! Those lines of a LogModel that matter enough and hold a text.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLeast(log::LogLevel least);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    log::LogLevel m_least = log::LogLevel::Info;
    QString m_text;
};

} // namespace claw::tray
