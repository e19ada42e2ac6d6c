// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace claw::sessions {

//! The lines of a file from the last to the first, without their ends, reading no more of it than
//! the lines that are asked for. The device stays open and must be random access.
class BackwardLines
{
public:
    //! Reads at most `maxBytes` from the end; a line that is cut off by this limit is given out as
    //! far as it was read.
    explicit BackwardLines(QIODevice &device, qint64 maxBytes = unlimited);

    //! The next line upwards; nullopt at the top, at the limit and when the device fails.
    [[nodiscard]] std::optional<QByteArray> previous();
    //! False while the first line that previous() gave out has no line end: it may be torn.
    [[nodiscard]] bool endsWithNewline() const { return m_endsWithNewline; }

private:
    static constexpr qint64 unlimited = -1;

    bool readMore();

    QIODevice &m_device;
    qint64 m_position; //!< What lies before it has not been read.
    qint64 m_floor; //!< Nothing before it is read.
    QByteArray m_buffer; //!< Read but not given out yet.
    bool m_isDone = false;
    bool m_endsWithNewline = true;
};

} // namespace claw::sessions
