// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "prompt/conversation.h"

#include <QString>

#include <vector>

namespace claw::prompt {

// A conversation told in text, for a model that is to summarise it and not to go on with it.

//! `[User]: …`, `[Assistant thinking]: …`, `[Assistant]: …`, `[Assistant tool calls]: name(k=v, …)` and
//! `[Tool result]: …`, blank lines between them. Images are left out.
[[nodiscard]] QString serialised(const std::vector<providers::Message> &messages);

//! The files that the tools read, write and edit were used on, sorted, those of an earlier compaction
//! with them. The summary is left empty.
[[nodiscard]] Compacted filesOf(const std::vector<providers::Message> &messages,
                                const std::optional<Compacted> &previous);
//! `<read-files>` and `<modified-files>`, to be put after a summary; empty without files.
[[nodiscard]] QString fileSection(const Compacted &files);
//! A summary as the model wrote it, without what was put after it.
[[nodiscard]] QString withoutSections(const QString &summary);

//! What went wrong with tools, at most eight of them, to be put after a summary; empty when nothing did.
[[nodiscard]] QString toolFailureSection(const std::vector<providers::Message> &messages);

} // namespace claw::prompt
