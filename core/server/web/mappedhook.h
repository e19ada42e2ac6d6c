// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/hookmapping.h"
#include "hooks/hookcall.h"
#include "net/httphead.h"
#include "server/web/askedhook.h"
#include "server/web/askedwake.h"

#include <variant>

namespace claw::server::web {

//! What any hook can ask for.
using HookDeed = std::variant<AskedWake, AskedHook>;

//! A call of the hook at `path` as its templates see it.
[[nodiscard]] hooks::HookCall hookCall(const net::HttpHead &head, const QByteArray &path,
                                       const QJsonObject &body, qint64 nowMs);

//! What a call means by its mapping. InvalidRequest: nothing is left to say, or a channel is named that
//! is not there; Unavailable: the mapping needs a script.
[[nodiscard]] Result<HookDeed> mappedHook(const config::HookMapping &mapping,
                                          const hooks::HookCall &call);

} // namespace claw::server::web
