// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/platform.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

ServiceState platformService()
{
    return {.label = u"LaunchAgent"_s, .loadedText = u"loaded"_s, .notLoadedText = u"not loaded"_s};
}

QString platformName()
{
    return u"darwin"_s;
}

} // namespace claw::cli
