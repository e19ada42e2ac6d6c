// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/rpccommand.h"

namespace claw::cli {

//! `chat`: a conversation with an agent on the terminal. Without a terminal to read from, standard
//! input is one message and the answer goes to standard output.
class ChatCommand final : public RpcCommand
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;

protected:
    [[nodiscard]] Result<> check() override;
    [[nodiscard]] Result<> converse(GatewaySession &session,
                                    const CommandContext &context) override;
    [[nodiscard]] int exitCode() const override { return m_exitCode; }

private:
    [[nodiscard]] QString sessionKey() const;

    std::optional<QString> m_session;
    std::optional<QString> m_agent;
    std::optional<QString> m_message;
    std::optional<QString> m_thinking;
    std::optional<QString> m_limit;
    int m_historyLimit = 50;
    int m_exitCode = 0;
};

} // namespace claw::cli
