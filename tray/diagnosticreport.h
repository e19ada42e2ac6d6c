// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace claw::tray {

class GatewayWatch;

//! What somebody who helps wants to know: versions, state and its reason, service, configuration, the
//! last lines of the log. In English, and without any secret: what is known to be one or looks like one
//! is `***`.
[[nodiscard]] QString diagnosticReport(const GatewayWatch &gateway, const QStringList &logLines);

} // namespace claw::tray
