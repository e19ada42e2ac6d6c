// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <vector>

namespace claw::prompt {

//! A file of the workspace as a model is shown it.
struct ContextFile
{
    QString name;
    QString content; //!< Or a note in brackets when the file is missing or cannot be read.
    bool isRead = true; //!< `content` is the file's.
    QString path;
    qsizetype rawChars = 0; //!< Of the file, blanks at its end not counted; 0 when it was not read.
};

struct ContextFileRules
{
    QString workspaceDir;
    bool forSubagent = false; //!< AGENTS.md and TOOLS.md only.
    qsizetype maxChars = 20'000; //!< Of each file; see trimmedToFit().
};

//! AGENTS.md, SOUL.md, TOOLS.md, IDENTITY.md, USER.md, HEARTBEAT.md and BOOTSTRAP.md, in this order,
//! those that are empty left out. A file over 4 MiB is not read but noted. Blocks: for workers.
[[nodiscard]] std::vector<ContextFile> readContextFiles(const ContextFileRules &rules);

//! A text of at most `maxChars`, else its first 70 and last 20 percent of so many, with a note between
//! them that names the file.
[[nodiscard]] QString trimmedToFit(const QString &text, const QString &fileName,
                                   qsizetype maxChars);

} // namespace claw::prompt
