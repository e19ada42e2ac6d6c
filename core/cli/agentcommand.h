// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/rpccommand.h"

#include <functional>

namespace claw::cli {

//! Runs an agent in this process: params as of the method `agent`, and `verbose`; the answer is
//! `{payloads, meta}`. Fails with Conflict while a gateway holds the state directory.
using AgentHere =
    std::function<Result<QJsonObject>(const CliSettings &settings, const QJsonObject &params)>;

//! `agent --message`: one turn of an agent, and what it said. Without a gateway on this machine the
//! agent runs in this process.
class AgentCommand final : public RpcCommand
{
public:
    //! Without `agentHere` a gateway is needed.
    explicit AgentCommand(AgentHere agentHere)
        : m_agentHere(std::move(agentHere))
    { }

    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;

protected:
    [[nodiscard]] Result<> check() override;
    [[nodiscard]] Result<std::chrono::milliseconds> deadline(
        const CliSettings &settings) const override;
    [[nodiscard]] Result<> converse(GatewaySession &session,
                                    const CommandContext &context) override;
    [[nodiscard]] bool wantsGateway() const override { return !m_isLocal; }
    [[nodiscard]] std::optional<int> runAlone(const Alone &alone,
                                              const CommandContext &context) override;

private:
    [[nodiscard]] Result<std::optional<int>> timeoutSeconds() const;
    [[nodiscard]] QJsonObject params() const;
    [[nodiscard]] Result<> setVerbose(GatewaySession &session) const;
    //! Names the agents there are when the one asked for is not among them.
    [[nodiscard]] Error explained(const Error &error, GatewaySession &session) const;

    void print(const QJsonObject &answer, const CommandContext &context) const;

    AgentHere m_agentHere;
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
