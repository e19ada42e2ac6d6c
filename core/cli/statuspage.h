// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "cli/gatewayprobe.h"
#include "service/servicemanager.h"

namespace claw::cli {

//! What `status` knows before it is printed.
struct StatusPage
{
    CliSettings settings;
    GatewayTarget target;
    GatewayProbe probe;
    service::ServiceWords words;
    service::ServiceState service; //!< Of the gateway; unknown when its manager is away.
    bool isDeep = false; //!< With the health table.
    bool showsUsage = false; //!< With what the providers say about limits.
};

//! The members of the reference that are known here; what needs a gateway is missing without one.
[[nodiscard]] QJsonObject toJson(const StatusPage &page);

void print(const StatusPage &page, const CommandContext &context);

//! "linux 6.1.0 (x64)".
[[nodiscard]] QString systemLabel();

} // namespace claw::cli
