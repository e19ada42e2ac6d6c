// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/hooksettings.h"

#include "log/categories.h"
#include "server/liveconfig.h"

namespace claw::server::web {

HookSettings::HookSettings(const LiveConfig &config)
    : m_config(config)
{
    connect(&m_config, &LiveConfig::changed, this, &HookSettings::follow);
    follow();
}

void HookSettings::follow()
{
    auto read = config::readWebHooks(m_config.document());
    if (read)
        m_current = *std::move(read);
    else
        qCWarning(lcServer).noquote()
            << "hooks config reload failed:" << read.error().message << "-" << read.error().hint;
}

} // namespace claw::server::web
