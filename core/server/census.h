// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace claw::server {

//! Who is connected.
struct Census
{
    qsizetype strangers = 0; //!< Before the end of their handshake.
    qsizetype operators = 0;
    qsizetype nodes = 0;

    [[nodiscard]] qsizetype all() const { return strangers + operators + nodes; }
};

} // namespace claw::server
