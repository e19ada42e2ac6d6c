// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/toollog.h"

Q_LOGGING_CATEGORY(lcTools, "claw.tools", QtInfoMsg)
