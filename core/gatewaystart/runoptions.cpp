// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "gatewaystart/runoptions.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace claw::gatewaystart {

namespace {

//! The digits that `text` begins with, as the reference reads them: `19001x` is 19001.
std::optional<quint16> leadingPort(const QString &text)
{
    const auto trimmed = text.trimmed();
    qsizetype digits = 0;
    while (digits < trimmed.size() && trimmed.at(digits) >= u'0' && trimmed.at(digits) <= u'9')
        ++digits;
    bool fits = false;
    const uint value = QStringView(trimmed).first(digits).toUInt(&fits);
    if (!fits || value == 0 || value > std::numeric_limits<quint16>::max())
        return std::nullopt;
    return quint16(value);
}

} // namespace

StartResult<RunChoices> understandOptions(const GatewayRunOptions &options)
{
    RunChoices choices{.bind = options.bind};
    if (options.reset && !options.dev)
        return refuse({u"Use --reset with --dev."_s});

    const auto wsLog = log::wsLogModeFromName(options.wsLog.value_or(u"auto"_s));
    if (!wsLog)
        return refuse({u"Invalid --ws-log (use \"auto\", \"full\", \"compact\")"_s});
    choices.wsLog = options.compact ? log::WsLogMode::Compact : *wsLog;

    if (options.port) {
        choices.port = leadingPort(*options.port);
        if (!choices.port)
            return refuse({u"Invalid port"_s});
    }
    if (options.auth) {
        choices.auth = config::fromWord<config::AuthMode>(*options.auth);
        if (!choices.auth)
            return refuse({u"Invalid --auth (use \"token\" or \"password\")"_s});
    }
    if (options.tailscale) {
        choices.tailscale = config::fromWord<config::TailscaleMode>(*options.tailscale);
        if (!choices.tailscale)
            return refuse({u"Invalid --tailscale (use \"off\", \"serve\", or \"funnel\")"_s});
    }
    return choices;
}

} // namespace claw::gatewaystart
