// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "nodehost/hostfile.h"

#include <QUrl>

#include <optional>

namespace CLI {
class App;
}

namespace claw::cli {

//! What `node run` and `node install` take: whose node this machine is.
struct NodeOptions
{
    std::optional<QString> host;
    std::optional<QString> port;
    bool tls = false;
    std::optional<QString> tlsFingerprint;
    std::optional<QString> nodeId;
    std::optional<QString> displayName;

    void declare(CLI::App &app);
    //! The file of this machine with what the options change. InvalidRequest for a port that is none.
    [[nodiscard]] Result<nodehost::HostFile> over(nodehost::HostFile file) const;
};

//! The gateway that a node host connects to.
[[nodiscard]] QUrl gatewayUrl(const nodehost::HostFile &file);

} // namespace claw::cli
