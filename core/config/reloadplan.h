// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/gatewayconfig.h"

#include <QJsonObject>
#include <QStringList>

namespace claw::config {

//! What a change of one key asks for.
enum class ChangeKind {
    Dynamic, //!< Nothing: it is read when it is needed.
    Hot, //!< A part of the gateway starts over.
    Restart, //!< The gateway starts over.
};

//! Parts that can start over by themselves.
enum class HotAction { Hooks, GmailWatcher, Heartbeat, Cron, Browser, Channel };

//! What is to be done about a change.
enum class ReloadDecision {
    Nothing, //!< No difference, or only dynamic keys.
    ApplyHot, //!< Carry out the hot actions.
    Restart,
    Refused, //!< Mode hot, and the change needs a restart: nothing of it is applied.
    Disabled, //!< Mode off.
};

struct ReloadPlan
{
    ReloadDecision decision = ReloadDecision::Nothing;
    QStringList changed; //!< Every changed key, dotted.
    QStringList restartKeys;
    QStringList hotKeys;
    QStringList dynamicKeys;
    QList<HotAction> actions; //!< Without repeats, in the order of the keys.
    QStringList channels; //!< Those to restart, for HotAction::Channel.

    //! The line for the log (configuration spec 9.4); empty when nothing changed.
    [[nodiscard]] QString logLine() const;
};

//! Dotted paths of all leaves that differ. A section that appears or disappears is named itself;
//! lists are compared by value and named as a whole.
[[nodiscard]] QStringList changedKeys(const QJsonObject &before, const QJsonObject &after);

//! Weighs the difference of two effective documents; `mode` is that of the new one. `loadedChannels`
//! are the channels that run in this process.
[[nodiscard]] ReloadPlan planReload(const QJsonObject &before, const QJsonObject &after,
                                    ReloadMode mode, const QStringList &loadedChannels = {});

} // namespace claw::config
