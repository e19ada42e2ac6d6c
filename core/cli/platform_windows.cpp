// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/platform.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

QString platformName()
{
    return u"win32"_s;
}

} // namespace claw::cli
