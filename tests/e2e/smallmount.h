// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

namespace claw::testing {

//! A real disk of half a megabyte, seen by one program only: a tmpfs in a mount namespace of its own.
class SmallMount
{
public:
    explicit SmallMount(QString directory);

    //! Why this machine does not let us mount one; empty when it does.
    [[nodiscard]] static QString whyNot();
    //! What the program runs before it becomes itself. `full`: the disk is filled up first.
    [[nodiscard]] std::function<void()> beforeExec(bool full = false) const;

    //! The directory as the program with this pid sees it.
    [[nodiscard]] QString seenBy(qint64 pid) const;
    //! Leaves no byte; false when something else than a lack of space came up.
    [[nodiscard]] bool fill(qint64 pid) const;
    //! Gives back what fill() or a full start took.
    [[nodiscard]] bool makeRoom(qint64 pid) const;

private:
    QString m_directory;
};

} // namespace claw::testing
