// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/rpccommand.h"

namespace claw::cli {

//! `dashboard`: opens the control page of the gateway in the browser, signed in by a code that works
//! once; prints the link where there is no browser to open.
class DashboardCommand final : public RpcCommand
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;

protected:
    [[nodiscard]] Result<> converse(GatewaySession &session,
                                    const CommandContext &context) override;

private:
    void show(const QUrl &link, std::chrono::seconds lifetime, const CommandContext &context) const;

    bool m_staysHere = false; //!< --no-open.
};

} // namespace claw::cli
