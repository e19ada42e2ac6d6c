// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>

#include <cstdio>
#include <memory>

namespace claw::cli {

/*! Lines that a person types at a terminal, with the editing, history and key bindings they know from
    their shell (`~/.editrc`). It never blocks: keys are read as they come.

    Between two lines keys are swallowed, but for Ctrl-C. The terminal is as it was once this object is
    gone.
*/
class LineEditor : public QObject
{
    Q_OBJECT

public:
    //! Both streams belong to one terminal and outlive the editor. `history` is oldest first.
    LineEditor(std::FILE *in, std::FILE *out, const QStringList &history,
               QObject *parent = nullptr);
    ~LineEditor() override;

    //! Asks for the next line. `prompt` may hold escape sequences (SGR).
    void ask(const QString &prompt);
    //! Stops asking; what was typed so far is dropped.
    void stopAsking();
    [[nodiscard]] bool isAsking() const;
    //! Writes whole lines above the one that is being edited.
    void show(const QString &text);

Q_SIGNALS:
    //! Without the end of the line. Nothing is asked any more.
    void entered(const QString &line);
    //! Ctrl-C; `hadText`: something was typed, which is dropped. Nothing is asked any more.
    void interrupted(bool hadText);
    //! The terminal is gone, or the user pressed Ctrl-D on an empty line.
    void ended();

private:
    class Terminal;

    void onReadable();

    std::unique_ptr<Terminal> m_terminal;
};

} // namespace claw::cli
