// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "config/webhooksconfig.h"
#include "server/wakes.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace claw::server::web {

//! What a program asks of an agent by a hook (protocol spec 10.3).
struct AskedHook
{
    QString message;
    QString name = QStringLiteral("Hook"); //!< What the main session is told it by.
    Wakes::Urgency urgency = Wakes::Urgency::Now; //!< Of telling the main session.
    QString sessionKey; //!< Empty: a conversation of this hook alone.
    QString model; //!< Empty: the agent's.
    QString thinking; //!< Empty: the agent's.
    std::optional<std::chrono::seconds> timeout;
    bool wantsDelivery = false; //!< Of the reply, to somebody on a channel.
};

//! Fails with InvalidRequest. No channel is there yet: any but `last` is refused.
[[nodiscard]] Result<AskedHook> askedHookIn(const QJsonObject &body);

//! For the session of a mail (`hook:gmail:...`): what the hook does not say itself `hooks.gmail` says. Its
//! model counts where `document`, the configuration, knows and allows it.
[[nodiscard]] AskedHook withGmailDefaults(AskedHook asked, const config::WebHooksConfig &hooks,
                                          const QJsonObject &document);

//! Whether replies can be meant for it; empty: none is named.
[[nodiscard]] bool isHookChannel(const QString &channel);

} // namespace claw::server::web
