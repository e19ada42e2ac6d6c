// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace claw::cli {

//! The lines that a person typed, kept in a file that only they can read. Longer lines and older ones
//! over the limits are forgotten; a disk that refuses only means that nothing is remembered.
class InputHistory
{
public:
    static constexpr qsizetype maxLines = 1000;
    static constexpr qsizetype maxLength = 4096;

    //! Reads the file. Blocks on the disk.
    explicit InputHistory(QString path);

    //! Oldest first.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    //! Appends a line and writes the file. A repetition of the last line is no new one.
    void add(const QString &line);

private:
    QString m_path;
    QStringList m_lines;
};

} // namespace claw::cli
