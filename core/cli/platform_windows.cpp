// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/platform.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

ServiceState platformService()
{
    return {
        .label = u"Scheduled Task"_s, .loadedText = u"registered"_s, .notLoadedText = u"missing"_s};
}

QString platformName()
{
    return u"win32"_s;
}

} // namespace claw::cli
