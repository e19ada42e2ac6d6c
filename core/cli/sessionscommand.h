// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/rpcoptions.h"
#include "cli/sessionlisting.h"

namespace claw::cli {

//! `sessions`: the conversations there are, as the gateway knows them, or as its files do while no
//! gateway of this machine answers.
class SessionsCommand final : public Command
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    [[nodiscard]] Result<std::optional<int>> activeMinutes() const;

    RpcOptions m_rpc;
    std::optional<QString> m_store;
    std::optional<QString> m_active;
    bool m_isVerbose = false; //!< Accepted, as by the reference, without effect.
};

} // namespace claw::cli
