// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/configchange.h"

#include "base/clock.h"
#include "cli/clisettings.h"

namespace claw::tray {

Result<> changeConfig(const QProcessEnvironment &environment,
                      const std::vector<config::ConfigChange> &changes)
{
    const auto loader = cli::configLoader(environment);
    if (!loader)
        return tl::unexpected(loader.error());
    const SystemClock clock;
    const auto edited = config::ConfigEditor(*loader, clock).apply(changes);
    return edited ? Result<>() : Result<>(tl::unexpected(edited.error()));
}

} // namespace claw::tray
