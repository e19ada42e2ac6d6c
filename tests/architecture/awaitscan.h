// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace claw::architecture {

//! Finds statements with `co_await` that g++ 12 compiles into a double destruction: a braced value, a
//! lambda or an initialiser list beside the co_await, or a second co_await. A scan of the text, not
//! a parser: it knows enough of C++ to tell a block from a braced value in this project's formatting.
//! `code` has comments and literals blanked; each fault reads "line N: …".
[[nodiscard]] QStringList awaitFaults(const QString &code);

} // namespace claw::architecture
