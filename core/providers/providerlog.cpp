// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/providerlog.h"

Q_LOGGING_CATEGORY(lcProviders, "claw.providers", QtInfoMsg)
