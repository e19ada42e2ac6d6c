// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/composition.h"
#include "app/devwatcher.h"
#include "app/flight.h"
#include "app/gatewaylog.h"
#include "app/ownenvironment.h"
#include "app/remoteaccess.h"
#include "app/servicenotifier.h"
#include "app/signalwatcher.h"
#include "app/statekeeper.h"
#include "cli/commandcontext.h"
#include "net/tlsidentity.h"
#include "process/processrunner.h"
#include "remote/tailscalewhois.h"

#include <QElapsedTimer>

#include <memory>

namespace claw::app {

//! A gateway in the foreground, from the words of the command line to its exit code: starts it, obeys
//! signals, starts it over in the same process, ends it.
class Foreground : public QObject
{
    Q_OBJECT

public:
    Foreground(gatewaystart::GatewayRunOptions options, const cli::CommandContext &context);

    //! Ends when the gateway has ended, or was refused; once.
    [[nodiscard]] QCoro::Task<int> run();

Q_SIGNALS:
    //! Somebody wants the running gateway to end; see m_ending.
    void endingWanted();

private:
    //! Why a gateway ends, and what comes after it.
    enum class Ending {
        Stop,
        Restart, //!< In this process: same pid, same options.
        Replace, //!< By the program as it is on the disk now (dev mode).
    };

    using Tls = std::optional<net::TlsIdentity>;

    [[nodiscard]] QCoro::Task<gatewaystart::StartResult<void>> serve(Launch launch);
    [[nodiscard]] QCoro::Task<gatewaystart::StartResult<void>> answerSelf(net::ListenReport report,
                                                                          Tls tls);
    [[nodiscard]] QCoro::Task<> endServing();
    [[nodiscard]] QCoro::Task<> openRemoteAccess(QString tlsFingerprint);
    void leaveStuckWorkers();
    void announce(const QString &tlsFingerprint);
    void sayDone(const QStringList &lines);
    [[nodiscard]] QString statusLine() const;
    void watchForRebuilds();

    void onSignal(ProcessSignal signal);
    void onStopSignal(ProcessSignal signal);
    void onRestartSignal();
    void wantEnding(Ending ending, const QString &reason);
    //! Ends the process now, whatever is left to do.
    [[noreturn]] void leaveAtOnce(const QString &reason);
    [[nodiscard]] int giveUp(const gatewaystart::StartRefusal &refusal);
    [[nodiscard]] int replaceSelf();

    SignalWatcher m_signals; // First, so that a late signal finds its handler until the end.
    gatewaystart::GatewayRunOptions m_options;
    const cli::CommandContext &m_context;
    SystemClock m_clock;
    SystemRandom m_random;
    Flight m_flight; //!< Hears from the log.
    GatewayLog m_log;
    StateKeeper m_state;
    OwnEnvironment m_environment;
    ServiceNotifier m_notifier;
    process::LocalProcessRunner m_programs;
    remote::TailscaleWhois m_tailnet;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<RemoteAccess> m_remote;
    std::unique_ptr<DevWatcher> m_rebuilds;
    std::optional<Ending> m_ending;
    QString m_endingReason; //!< What the flight recorder calls it.
    QElapsedTimer m_sinceStopSignal;
    QElapsedTimer m_sinceEnding;
};

} // namespace claw::app
