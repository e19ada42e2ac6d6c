// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "approvals/execpolicy.h"
#include "cli/nodescommand.h"

namespace claw::cli {

//! `nodes run`: runs a command on a node. The node's rules count, and the stricter ones of the
//! options; where they leave it to a person, the gateway asks one and this command waits.
class NodesRunCommand final : public NodesCommand
{
public:
    NodesRunCommand();
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;

protected:
    Result<> check() override;
    Result<std::chrono::milliseconds> deadline(const CliSettings &settings) const override;
    Result<> converse(GatewaySession &session, const CommandContext &context) override;
    [[nodiscard]] int exitCode() const override { return m_exitCode; }

private:
    struct Permission
    {
        bool isApproved = false;
        std::optional<approvals::Decision> decision;
    };

    [[nodiscard]] Result<approvals::ExecPolicy> policyOn(GatewaySession &session,
                                                         const QString &nodeId) const;
    [[nodiscard]] Result<Permission> permission(GatewaySession &session,
                                                const approvals::ExecPolicy &policy) const;
    [[nodiscard]] QJsonObject params(const Permission &permission) const;
    [[nodiscard]] QStringList argv() const;
    [[nodiscard]] QString shownCommand() const;
    void report(const QJsonValue &outcome, const CommandContext &context);

    QStringList m_words;
    std::optional<QString> m_node;
    std::optional<QString> m_cwd;
    QStringList m_env;
    std::optional<QString> m_raw;
    std::optional<QString> m_agent;
    std::optional<QString> m_ask;
    std::optional<QString> m_security;
    std::optional<QString> m_commandTimeout;
    std::optional<QString> m_invokeTimeout;
    bool m_needsScreen = false;
    QString m_platform; //!< Of the node.
    int m_exitCode = 0;
};

} // namespace claw::cli
