// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/rpcoptions.h"

namespace claw::cli {

//! `status`: one page about this installation. Needs no running gateway and never fails for want of
//! one.
class StatusCommand final : public Command
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    RpcOptions m_rpc;
    bool m_showsAll = false;
    bool m_showsUsage = false;
    bool m_isDeep = false;
    bool m_isVerbose = false;
    bool m_debugs = false; //!< --debug, another word for --verbose.
};

} // namespace claw::cli
