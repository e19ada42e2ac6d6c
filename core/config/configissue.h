// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/json5node.h"

#include <QString>

#include <vector>

namespace claw::config {

//! One fault of a configuration and where it stands.
struct ConfigIssue
{
    QString path; //!< Keys joined with dots; empty for the whole document.
    QString message; //!< As clients know it: `Invalid input: expected number, received string`.
    QString reason; //!< The same in plain words; empty when `message` is plain enough.
    QString file; //!< The file it stands in; an included one may differ from the main file.
    json::TextPosition position; //!< 1:1 when the whole file is meant.
};

using ConfigIssues = std::vector<ConfigIssue>;

} // namespace claw::config
