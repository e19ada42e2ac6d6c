// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace claw::cli {

//! While it lives, the terminal does not show what is typed. Ctrl-C still ends the program, and the
//! terminal is as it was then. Nothing happens where standard input is no terminal. One at a time.
class HiddenInput
{
public:
    HiddenInput();
    ~HiddenInput();
    Q_DISABLE_COPY_MOVE(HiddenInput)
};

} // namespace claw::cli
