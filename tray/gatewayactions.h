// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processsystem.h"
#include "service/servicemanager.h"
#include "tray/gatewaywatch.h"

namespace claw::tray {

//! Does what is wished for one gateway: through the service where there is one, else with the process
//! itself. An action is over when its effect was seen, not when a command ended well.
//!
//! One at a time; the watch shows it as under way. Nothing here asks a person.
class GatewayActions : public QObject
{
    Q_OBJECT

public:
    //! All outlive it. `manager` is not the one that the watch asks: each takes one call at a time.
    GatewayActions(GatewayWatch &watch, service::ServiceManager &manager,
                   process::ProcessSystem &processes, QString gatewayProgram);

    //! Is there a service that start() would start?
    [[nodiscard]] bool hasService() const;
    //! The gateway runs, and neither as the service nor because this tray started it.
    [[nodiscard]] bool isStrangersProcess() const;

    //! Starts the service; without one, the gateway as a process that outlives the tray.
    void start();
    void stop();
    void restart();
    //! Installs the service and starts it, in the place of a gateway that this tray started.
    void install();
    void uninstall();

Q_SIGNALS:
    void succeeded(claw::tray::Action action);
    void failed(claw::tray::Action action, const claw::Error &error);

private:
    void carryOut(Action action);
    QCoro::Task<> ordered(Action action);
    [[nodiscard]] QCoro::Task<Result<>> order(Action action);
    [[nodiscard]] QCoro::Task<Result<>> startOne();
    [[nodiscard]] QCoro::Task<Result<>> stopThose();
    [[nodiscard]] QCoro::Task<Result<>> restartIt();
    [[nodiscard]] QCoro::Task<Result<>> installIt();
    [[nodiscard]] QCoro::Task<Result<>> startProcess();
    [[nodiscard]] QCoro::Task<Result<>> endProcess(qint64 pid);
    [[nodiscard]] service::ServicePlan plan() const;
    void checkEffect();
    void onChildEnded();
    void finish(const Result<> &outcome);

    GatewayWatch &m_watch;
    service::ServiceManager &m_manager;
    process::ProcessSystem &m_processes;
    const QString m_program;
    ProcessWatch m_child; //!< The one that was started last.
    bool m_isOrdered = false; //!< The order of the action under way went through.
    QTimer m_deadline;
    async::TaskScope m_scope;
};

} // namespace claw::tray
