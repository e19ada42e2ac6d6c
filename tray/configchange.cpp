// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/configchange.h"

#include "base/clock.h"
#include "cli/clisettings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace claw::tray {

Result<> changeConfig(const QProcessEnvironment &environment,
                      const std::vector<config::ConfigChange> &changes)
{
    const auto loader = cli::configLoader(environment);
    if (!loader)
        return tl::unexpected(loader.error());
    const SystemClock clock;
    const config::ConfigEditor editor(*loader, clock,
                                      {.kind = config::ConfigAuthor::Kind::Command,
                                       .client = u"clawdbot-tray"_s,
                                       .device = {},
                                       .pid = QCoreApplication::applicationPid(),
                                       .why = u"settings of the tray"_s});
    const auto edited = editor.apply(changes);
    return edited ? Result<>() : Result<>(tl::unexpected(edited.error()));
}

} // namespace claw::tray
