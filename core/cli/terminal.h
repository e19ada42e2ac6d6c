// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/palette.h"

#include <QIODevice>
#include <QProcessEnvironment>

namespace claw::cli {

//! What a stream can show.
struct TerminalTraits
{
    bool isTty = false;
    ColourLevel colour = ColourLevel::None;
    int columns = 80; //!< 120 when the stream is no terminal, as tables expect.
};

enum class StandardStream { Output, Error };

//! Colours by NO_COLOR, FORCE_COLOR, COLORTERM and TERM, in this order of strength: NO_COLOR wins
//! unless FORCE_COLOR is set to something other than 0; FORCE_COLOR wins over "no terminal".
[[nodiscard]] ColourLevel detectColour(const QProcessEnvironment &environment, bool isTty);

//! Asks the operating system about one of the standard streams. On Windows this also switches the
//! console to UTF-8 and to escape sequences.
[[nodiscard]] TerminalTraits detectTerminal(StandardStream stream,
                                            const QProcessEnvironment &environment);

//! A person types what standard input reads.
[[nodiscard]] bool readsFromPerson();

//! From now on a closed pipe is an error of a write and not the end of the program (SIGPIPE).
void ignoreBrokenPipes();

//! One output stream of a command and its abilities. Text is written as UTF-8; a reader that has
//! gone away is not an error.
class Terminal
{
public:
    Terminal(QIODevice &device, TerminalTraits traits);

    //! Writes `text` and a line feed.
    void line(const QString &text = {});
    void write(const QByteArray &bytes);
    //! `text` in the colours of this stream.
    [[nodiscard]] QString paint(Tone tone, const QString &text) const;
    //! The reader has gone away; what is written since is lost.
    [[nodiscard]] bool isGone() const { return m_isGone; }
    [[nodiscard]] const TerminalTraits &traits() const { return m_traits; }

private:
    QIODevice &m_device;
    TerminalTraits m_traits;
    bool m_isGone = false;
};

} // namespace claw::cli
