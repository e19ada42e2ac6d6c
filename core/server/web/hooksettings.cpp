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
    const QStringList known = m_current.doubts;
    m_current = config::readWebHooks(m_config.document());
    for (const QString &doubt : std::as_const(m_current.doubts)) {
        if (!known.contains(doubt))
            qCWarning(lcServer).noquote() << doubt;
    }
}

} // namespace claw::server::web
