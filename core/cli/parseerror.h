// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace claw::cli {

//! The line for a command line that does not parse: "error: unknown option '--x'". `app` is the
//! innermost command that was recognised in `words`.
[[nodiscard]] QString parseErrorText(const CLI::App &root, const CLI::App &app,
                                     const CLI::ParseError &error, const QStringList &words);

} // namespace claw::cli
