// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "service/servicestate.h"

namespace claw::service {

//! The text of the unit for `plan`, as systemd.service(5) of version 247 and newer reads it. Fails
//! with InvalidRequest for a value that no unit file can hold.
[[nodiscard]] Result<QString> renderSystemdUnit(const ServicePlan &plan);

//! The same for the whole machine: it runs as `user` and is started at boot.
[[nodiscard]] Result<QString> renderSystemUnit(const ServicePlan &plan, const QString &user);

//! What a unit says, from its file and the drop-ins that change it, in their order; nullopt when it
//! runs nothing.
[[nodiscard]] std::optional<InstalledService> readSystemdUnit(const QStringList &texts);

//! The environment files that a unit names, without the `-` of optional ones. `%h` is resolved to
//! `home`; other specifiers are not.
[[nodiscard]] QStringList environmentFilesOf(const QStringList &texts, const QString &home);

} // namespace claw::service
