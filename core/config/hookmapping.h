// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/enumwords.h"

#include <QJsonObject>

#include <chrono>
#include <optional>
#include <vector>

namespace claw::config {

enum class HookAction { Agent, Wake };

//! One of `hooks.mappings`: what a hook means that is neither `wake` nor `agent`. Texts are templates.
struct HookMapping
{
    QString id; //!< `mapping-<number>` where none is written.
    QString path; //!< The hook it is for, without slashes around it; empty: any.
    QString source; //!< What `source` in the body has to be; empty: anything.
    HookAction action = HookAction::Agent;
    bool canWait = false; //!< Until the next heartbeat.
    QString text; //!< What the agent, or the main session, is told.
    QString name;
    QString sessionKey;
    QString to;
    QString model;
    QString thinking;
    QString channel; //!< As written.
    std::optional<bool> deliver;
    std::optional<std::chrono::seconds> timeout;
    QString script; //!< The module that is to transform it, which nobody runs; empty: none.
};

//! The mappings of a valid section `hooks` in the order in which they are tried: those of the file, then
//! those of its presets. What is not known among the presets is left out.
[[nodiscard]] std::vector<HookMapping> readHookMappings(const QJsonObject &hooks);
//! The presets that are known.
[[nodiscard]] QStringList hookPresets();

template<>
inline constexpr auto words<HookAction> = std::to_array<Word<HookAction>>(
    {{HookAction::Agent, "agent"_L1}, {HookAction::Wake, "wake"_L1}});

} // namespace claw::config
