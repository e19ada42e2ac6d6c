// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>

namespace claw::wizard {

//! Marks the texts of this folder that people read; see translations/README.md.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(claw::wizard)
};

} // namespace claw::wizard
