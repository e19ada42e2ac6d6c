// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/version.h"

namespace claw {

QString buildVersion()
{
    return QStringLiteral(CLAW_VERSION);
}

} // namespace claw
