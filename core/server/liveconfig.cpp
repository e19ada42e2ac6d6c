// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/liveconfig.h"

namespace claw::server {

LiveConfig::LiveConfig(Outcome inForce, Outcome file, QObject *parent)
    : QObject(parent)
    , m_inForce(std::move(inForce))
    , m_file(std::move(file))
{ }

QString LiveConfig::logFile(const files::StatePaths &paths) const
{
    const QString &configured = config().logging.file;
    return configured.isEmpty() ? paths.logFile() : paths.expanded(configured);
}

void LiveConfig::replace(Outcome file)
{
    m_file = std::move(file);
    if (m_file->config)
        m_inForce = m_file;
    Q_EMIT changed();
}

} // namespace claw::server
