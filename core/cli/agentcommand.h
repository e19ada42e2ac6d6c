// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/rpccommand.h"

namespace claw::cli {

//! `agent --message`: one turn of an agent, and what it said.
class AgentCommand final : public RpcCommand
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;

protected:
    [[nodiscard]] Result<> check() override;
    [[nodiscard]] Result<std::chrono::milliseconds> deadline(
        const CliSettings &settings) const override;
    [[nodiscard]] Result<> converse(GatewaySession &session,
                                    const CommandContext &context) override;

private:
    [[nodiscard]] Result<std::optional<int>> timeoutSeconds() const;
    [[nodiscard]] QJsonObject params() const;
    [[nodiscard]] Result<> setVerbose(GatewaySession &session) const;
    //! Names the agents there are when the one asked for is not among them.
    [[nodiscard]] Error explained(const Error &error, GatewaySession &session) const;

    QString m_message;
    std::optional<QString> m_to;
    std::optional<QString> m_sessionId;
    std::optional<QString> m_agent;
    std::optional<QString> m_thinking;
    std::optional<QString> m_verbose;
    std::optional<QString> m_channel;
    std::optional<QString> m_replyTo;
    std::optional<QString> m_replyChannel;
    std::optional<QString> m_replyAccount;
    std::optional<QString> m_timeout;
    bool m_delivers = false;
    bool m_isLocal = false;
};

//! What a person reads of the last answer of `agent`: texts, then `MEDIA:<url>` lines.
[[nodiscard]] QStringList agentReplyLines(const QJsonObject &answer);

} // namespace claw::cli
