// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/servicenotifier.h"
#include "app/signalwatcher.h"
#include "approvals/approvalsstore.h"
#include "auth/deviceauthstore.h"
#include "auth/deviceidentity.h"
#include "cli/clisettings.h"
#include "cli/commandcontext.h"
#include "client/gatewayclient.h"
#include "nodehost/hostfile.h"
#include "nodehost/nodehost.h"
#include "process/processrunner.h"

#include <QObject>

#include <memory>

namespace claw::app {

//! A node host from its start to a signal. Tells the terminal, and a service manager, how it is.
class NodeForeground : public QObject
{
    Q_OBJECT

public:
    //! Fails when this machine has no key and cannot make one. `context` outlives it.
    [[nodiscard]] static Result<std::unique_ptr<NodeForeground>> create(
        const nodehost::HostFile &file, const cli::CliSettings &settings,
        const cli::CommandContext &context);

    //! Ends after SIGINT or SIGTERM.
    [[nodiscard]] QCoro::Task<int> run();

Q_SIGNALS:
    //! Once.
    void endingWanted();

private:
    NodeForeground(const nodehost::HostFile &file, const cli::CliSettings &settings,
                   auth::DeviceIdentity identity, const cli::CommandContext &context);

    [[nodiscard]] client::ConnectOptions connectOptions(const nodehost::HostFile &file,
                                                        const cli::CliSettings &settings);
    [[nodiscard]] nodehost::NodeHostServices hostServices(const cli::CliSettings &settings);
    void onConnected();
    void onSignal();
    void onClosed(const client::CloseInfo &info);

    const cli::CommandContext &m_context;
    SystemClock m_clock;
    SystemRandom m_random;
    SignalWatcher m_signals;
    ServiceNotifier m_notifier;
    nodehost::HostFile m_file;
    QProcessEnvironment m_programs; //!< What commands get.
    auth::DeviceIdentity m_identity;
    auth::DeviceAuthStore m_tokens;
    approvals::ApprovalsStore m_approvals;
    process::LocalProcessRunner m_runner;
    client::GatewayClient m_client;
    nodehost::NodeHost m_host;
    bool m_wasConnected = false;
    bool m_isEnding = false;
};

} // namespace claw::app
