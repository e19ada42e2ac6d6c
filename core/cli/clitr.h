// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>

namespace claw::cli {

//! Marks the texts of this folder that people read; see translations/README.md. They share one context,
//! so that the same words are translated once.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(claw::cli)
};

} // namespace claw::cli
