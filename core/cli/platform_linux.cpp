// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/platform.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

ServiceState platformService()
{
    return {.label = u"systemd"_s, .loadedText = u"enabled"_s, .notLoadedText = u"disabled"_s};
}

QString platformName()
{
    return u"linux"_s;
}

} // namespace claw::cli
