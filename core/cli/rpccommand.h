// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/gatewaysession.h"
#include "cli/rpcoptions.h"

namespace claw::cli {

//! Why a command is to do without a gateway.
struct Alone
{
    const CliSettings &settings;
    QString obstacle; //!< Why the gateway of this machine cannot be reached; empty: none is wanted.
};

//! A command that is one conversation with a gateway: it resolves the target, connects, talks, and
//! turns every failure into exit code 1 with a cause and a next step on stderr.
class RpcCommand : public Command
{
public:
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) final;

protected:
    //! What happens once the gateway has let us in. A failure is reported by run().
    [[nodiscard]] virtual Result<> converse(GatewaySession &session,
                                            const CommandContext &context) = 0;
    //! Of a conversation that did not fail.
    [[nodiscard]] virtual int exitCode() const { return 0; }
    //! What is checked before anything is read or sent.
    [[nodiscard]] virtual Result<> check() { return {}; }
    //! How long the whole conversation may take: --timeout, else 10 s.
    [[nodiscard]] virtual Result<std::chrono::milliseconds> deadline(
        const CliSettings &settings) const;
    //! What an error line says.
    [[nodiscard]] virtual QString failureText(const QString &message) const;
    //! Whether there is to be a gateway at all.
    [[nodiscard]] virtual bool wantsGateway() const { return true; }
    //! Does without one, for commands that can; returns the exit code. nullopt: it cannot, and what
    //! went wrong is told. Asked when none is wanted, or when none listens on this machine.
    [[nodiscard]] virtual std::optional<int> runAlone(const Alone &alone,
                                                      const CommandContext &context);
    //! Tells of a failure, and returns the exit code.
    int reportFailure(const Error &error, const CommandContext &context) const;
    //! Commands that change something stop at a broken configuration file.
    [[nodiscard]] virtual bool needsValidConfig() const { return false; }

    RpcOptions m_rpc;

private:
    [[nodiscard]] int askGateway(const CliSettings &settings, std::chrono::milliseconds timeout,
                                 const CommandContext &context);
};

} // namespace claw::cli
