// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "gatewaystart/runoptions.h"

using namespace Qt::StringLiterals;

namespace claw::gatewaystart {

namespace {

std::optional<Secret> asSecret(const std::optional<QString> &text)
{
    return text ? std::optional(Secret(*text)) : std::nullopt;
}

// Frames are for those who want everything said; a console kept for one agent has room for none.
log::WsLogMode wsLogMode(const GatewayRunOptions &options, log::WsLogMode style)
{
    if (options.claudeCliLogs)
        return log::WsLogMode::Off;
    if (!options.verbose)
        return log::WsLogMode::Problems;
    return options.compact ? log::WsLogMode::Compact : style;
}

} // namespace

StartResult<RunChoices> understandOptions(const GatewayRunOptions &options)
{
    RunChoices choices;
    auto &overrides = choices.overrides;
    if (options.reset && !options.dev)
        return refuse({u"Use --reset with --dev."_s});

    const auto wsLog = log::wsLogModeFromName(options.wsLog.value_or(u"auto"_s));
    if (!wsLog)
        return refuse({u"Invalid --ws-log (use \"auto\", \"full\", \"compact\")"_s});
    choices.wsLog = wsLogMode(options, *wsLog);

    if (options.port) {
        overrides.port = config::parsePort(*options.port);
        if (!overrides.port)
            return refuse({u"Invalid port"_s});
    }
    if (options.auth) {
        overrides.auth = config::fromWord<config::AuthMode>(*options.auth);
        if (!overrides.auth)
            return refuse({u"Invalid --auth (use \"token\" or \"password\")"_s});
    }
    if (options.tailscale) {
        overrides.tailscale = config::fromWord<config::TailscaleMode>(*options.tailscale);
        if (!overrides.tailscale)
            return refuse({u"Invalid --tailscale (use \"off\", \"serve\", or \"funnel\")"_s});
    }
    overrides.token = asSecret(options.token);
    overrides.password = asSecret(options.password);
    return choices;
}

} // namespace claw::gatewaystart
