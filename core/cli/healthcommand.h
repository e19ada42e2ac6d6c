// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/rpccommand.h"

namespace claw::cli {

//! `health` and `gateway health`: is the gateway there, and what does it say of itself.
class HealthCommand final : public RpcCommand
{
public:
    //! The two differ in their names and in what a developer may ask for.
    enum class Place { TopLevel, Gateway };
    explicit HealthCommand(Place place)
        : m_place(place)
    { }

    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;

protected:
    [[nodiscard]] Result<> converse(GatewaySession &session,
                                    const CommandContext &context) override;

private:
    Place m_place;
    bool m_isVerbose = false;
    bool m_debugs = false; //!< --debug, another word for --verbose.
};

} // namespace claw::cli
