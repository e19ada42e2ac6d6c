// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/webhooksconfig.h"

#include <QObject>

namespace claw::server {
class LiveConfig;
}

namespace claw::server::web {

//! The hooks in force: they follow the configuration while the gateway runs. What is written and does
//! nothing is said in the log once.
class HookSettings : public QObject
{
    Q_OBJECT

public:
    //! The configuration outlives it.
    explicit HookSettings(const LiveConfig &config);

    [[nodiscard]] const config::WebHooksConfig &current() const { return m_current; }

private:
    void follow();

    const LiveConfig &m_config;
    config::WebHooksConfig m_current;
};

} // namespace claw::server::web
