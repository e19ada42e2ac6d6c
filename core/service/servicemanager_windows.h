// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processrunner.h"
#include "service/servicemanager.h"

#include <chrono>

namespace claw::service {

//! A Scheduled Task of the logged-in user, through `schtasks`. Stopping switches the task off,
//! because its clock would start it again; starting switches it on.
class WindowsServiceManager final : public ServiceManager
{
public:
    //! `pause` is what it waits between two looks at a task that is about to end.
    WindowsServiceManager(const QProcessEnvironment &environment, process::ProcessRunner &runner,
                          std::chrono::milliseconds pause = std::chrono::milliseconds(250));
    Q_DISABLE_COPY_MOVE(WindowsServiceManager)

    [[nodiscard]] ServiceWords words() const override;
    [[nodiscard]] QCoro::Task<Result<ServiceState>> query() override;
    [[nodiscard]] std::optional<InstalledService> readInstalled() override;
    [[nodiscard]] QCoro::Task<Result<QString>> install(ServicePlan plan, StartNow start) override;
    [[nodiscard]] QCoro::Task<Result<Removal>> uninstall(ServicePlan plan) override;
    [[nodiscard]] QCoro::Task<Result<>> restart() override;
    [[nodiscard]] QCoro::Task<Result<>> stop() override;
    [[nodiscard]] std::vector<ServiceFinding> audit(const ServiceState &state,
                                                    const ServicePlan &plan) override;
    //! Nothing: other tasks are not looked at.
    [[nodiscard]] QCoro::Task<std::vector<ForeignService>> findOthers(bool deep) override;
    [[nodiscard]] QCoro::Task<Result<>> keepAfterLogout() override;
    [[nodiscard]] Result<SystemWideService> systemWide(const ServicePlan &plan) override;

private:
    [[nodiscard]] QCoro::Task<process::ProcessOutcome> schtasks(QStringList words);
    [[nodiscard]] QCoro::Task<Result<>> order(QStringList words);
    [[nodiscard]] QCoro::Task<Result<bool>> isRegistered();
    [[nodiscard]] QCoro::Task<ServiceRuntime> runtime();
    [[nodiscard]] QCoro::Task<Result<>> endRun();
    [[nodiscard]] QCoro::Task<Result<>> registerTask(QString description, bool isEnabled);

    process::ProcessRunner &m_runner;
    std::chrono::milliseconds m_pause;
    ServiceNames m_names;
    QString m_user; //!< `DOMAIN\name`
    QString m_systemDir;
    QString m_script;
    QString m_secretsFile;
};

} // namespace claw::service
