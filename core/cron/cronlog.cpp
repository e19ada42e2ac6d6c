// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/cronlog.h"

Q_LOGGING_CATEGORY(lcCron, "claw.cron", QtInfoMsg)
