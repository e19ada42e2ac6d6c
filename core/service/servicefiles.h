// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "service/serviceplan.h"

namespace claw::service {

//! The content of a service file as UTF-8; empty when it cannot be read or is over 1 MiB.
[[nodiscard]] QString textOf(const QString &path);

//! What the copy of a replaced service file is called after it; no service manager reads such names.
inline constexpr auto replacedSuffix = QLatin1StringView(".before");

//! Writes a service file with mode 0600; what stood there with other content is kept beside it.
[[nodiscard]] Result<> replaceServiceFile(const QString &path, const QByteArray &bytes);

//! Puts the token of the plan into its secrets file; other lines stay. Nothing without a token.
[[nodiscard]] Result<> storeToken(const ServicePlan &plan);

//! Takes the token out of the secrets file, and the file away when nothing else is in it.
[[nodiscard]] Result<> removeToken(const QString &secretsFile);

} // namespace claw::service
