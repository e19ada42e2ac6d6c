// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "nodes/connectednode.h"

#include <optional>

namespace claw::nodes {

//! What may be asked of which device: a phone may take a picture, a server may run a command.
struct CommandPolicy
{
    QStringList allowed; //!< `gateway.nodes.allowCommands`: besides those of the platform.
    QStringList denied; //!< `gateway.nodes.denyCommands`: wins.

    [[nodiscard]] bool allows(const ConnectedNode &node, const QString &command) const;
    //! What a node declared, trimmed and without what it may not be asked.
    [[nodiscard]] QStringList filtered(const ConnectedNode &node) const;
    //! Why a node cannot be asked this, in the words of the protocol; nullopt when it can.
    [[nodiscard]] std::optional<QString> objection(const ConnectedNode &node,
                                                   const QString &command) const;
};

} // namespace claw::nodes
