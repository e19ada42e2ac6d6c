// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace claw::cli {

//! Who reads what a command prints: a person, in the language of their choice, or programs and logs,
//! in English.
enum class Audience { Person, Program };

//! By the words that are left when the global options are read. Whatever is asked for with --json or
//! --plain, and what runs in the foreground (`gateway`, `node run`), is for programs; help is for people.
[[nodiscard]] Audience audienceOf(const QStringList &words);

} // namespace claw::cli
