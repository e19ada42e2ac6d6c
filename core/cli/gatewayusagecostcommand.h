// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/rpccommand.h"

namespace claw::cli {

//! `gateway usage-cost`: what models used in the last days, as transcripts tell it.
class GatewayUsageCostCommand final : public RpcCommand
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;

protected:
    [[nodiscard]] Result<> converse(GatewaySession &session,
                                    const CommandContext &context) override;
    [[nodiscard]] QString failureText(const QString &message) const override;

private:
    std::optional<QString> m_days;
};

} // namespace claw::cli
