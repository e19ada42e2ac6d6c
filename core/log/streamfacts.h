// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstdio>

namespace claw::log {

[[nodiscard]] bool isTerminal(std::FILE *stream);

//! Does `journalStream`, the value of JOURNAL_STREAM as `<device>:<inode>`, name this stream? Being set
//! proves nothing: children inherit the variable and have their output redirected.
[[nodiscard]] bool isJournal(const QString &journalStream, std::FILE *stream);

//! Is the open file still the one that the path names? Always on Windows, where an open file keeps its
//! name.
[[nodiscard]] bool isSameFile(int descriptor, const QString &path);

//! Keeps signals away from the calling thread: they are the control thread's business, and a full
//! disk or a closed pipe must be an error of the write, not the end of the program.
void blockSignalsInThisThread();

} // namespace claw::log
