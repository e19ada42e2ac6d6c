// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runner.h"
#include "app/signalwatcher.h"
#include "cli/clisettings.h"
#include "files/statelock.h"
#include "process/processrunner.h"
#include "providers/modelclient.h"
#include "tools/toolregistry.h"

#include <QJsonObject>
#include <QObject>

namespace claw::app {

/*! One run of an agent in this process, without a gateway: the parts of a gateway that a run needs, and
    the lock of the state directory around them. A gateway that runs keeps this from starting, and this
    keeps a gateway from starting: sessions have one writer.

    What a gateway was promised and has not done stays in its ledger; only what is spent is written
    there. Nothing is delivered to channels.
*/
class LocalAgent : public QObject
{
    Q_OBJECT

public:
    //! Fails with Conflict, and says who, while a gateway holds the state directory.
    [[nodiscard]] static Result<std::unique_ptr<LocalAgent>> create(
        const cli::CliSettings &settings);

    //! Runs what the params of the method `agent` ask for; `verbose` is a level that the session keeps.
    //! Yields `{payloads, meta}`. Once. A signal ends it early, a second one at once.
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> run(QJsonObject params);

private:
    LocalAgent(const cli::CliSettings &settings, std::optional<files::StateLock> lock);

    [[nodiscard]] agent::RunPorts ports();
    [[nodiscard]] Result<agent::RunRequest> requestFor(const QJsonObject &params);
    [[nodiscard]] QCoro::Task<Result<>> setVerbose(QString key, QString level);
    void onSignal();

    std::optional<files::StateLock> m_lock; //!< To the end of all that writes.
    files::StatePaths m_paths;
    process::LocalProcessRunner m_programs;
    config::ConfigPtr m_config;
    SystemClock m_clock;
    SystemRandom m_random;
    SignalWatcher m_signals;
    sessions::Sessions m_sessions;
    ledger::Ledger m_ledger;
    usage::SpendCap m_spending;
    providers::ModelClient m_models;
    tools::ToolRegistry m_tools;
    agent::Runner m_runner;
    QString m_runId;
    bool m_isStopping = false;
};

//! Does it for a command: blocks until the run has ended.
[[nodiscard]] Result<QJsonObject> runAgentHere(const cli::CliSettings &settings,
                                               const QJsonObject &params);

} // namespace claw::app
