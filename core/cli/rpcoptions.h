// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "cli/gatewaytarget.h"

#include <chrono>
#include <optional>

namespace CLI {
class App;
}

namespace claw::cli {

//! The options that every command has which talks to a gateway.
struct RpcOptions
{
    std::optional<QString> url;
    std::optional<QString> token;
    std::optional<QString> password;
    std::optional<QString> timeout;
    bool json = false;

    void declare(CLI::App &app, const char *defaultTimeout);
    //! All but --timeout, for commands whose time-outs are no milliseconds.
    void declareWithoutTimeout(CLI::App &app);
    //! Milliseconds; `fallback` when the option is absent. InvalidRequest for anything but a whole
    //! number of at least 1 and at most an hour.
    [[nodiscard]] Result<std::chrono::milliseconds> timeoutOr(
        std::chrono::milliseconds fallback) const;
    [[nodiscard]] Result<GatewayTarget> target(const CliSettings &settings,
                                               WithoutRemoteUrl withoutRemoteUrl) const;
};

//! The SHA-256 of the certificate that the gateway of this machine shows, for pinning it; empty
//! when TLS is off or the file cannot be read.
[[nodiscard]] QString localCertificateFingerprint(const CliSettings &settings);

} // namespace claw::cli
