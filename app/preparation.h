// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launch.h"
#include "cli/commandcontext.h"

namespace claw::app {

//! A start that may go on to the port.
struct Prepared
{
    Launch launch;
    StateClaim claim; //!< To be held until the process ends.
    //! From the login shell, if it was asked; `launch` knows them.
    std::optional<QMap<QString, QString>> imported;
};

//! Everything of a start that happens once in a process: the checks, `--force`, the lock, the dev
//! profile. In this order, so that what is refused has changed nothing.
class Preparation
{
public:
    //! `context` outlives the preparation.
    Preparation(gatewaystart::GatewayRunOptions options, const cli::CommandContext &context);

    [[nodiscard]] QCoro::Task<gatewaystart::StartResult<Prepared>> run();

private:
    [[nodiscard]] QCoro::Task<gatewaystart::StartResult<Launch>> makeLaunch();
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] gatewaystart::StartResult<void> prepareDevProfile();
    [[nodiscard]] QCoro::Task<gatewaystart::StartResult<void>> freePort(quint16 port);

    gatewaystart::GatewayRunOptions m_options;
    const cli::CommandContext &m_context;
    std::optional<QMap<QString, QString>> m_imported;
};

} // namespace claw::app
