// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processrunner.h"
#include "service/servicemanager.h"

#include <chrono>

namespace claw::service {

//! Where launchd has its things, so that tests have places of their own.
struct LaunchdPlaces
{
    QString userId; //!< Of the domain `gui/<uid>`; empty: this account.
    QString systemAgents = QStringLiteral("/Library/LaunchAgents");
    QString systemDaemons = QStringLiteral("/Library/LaunchDaemons");
    std::chrono::milliseconds pause{500}; //!< Between two looks at a job that is on its way out.
};

//! A LaunchAgent of the logged-in user, through `launchctl`.
class LaunchdServiceManager final : public ServiceManager
{
public:
    LaunchdServiceManager(const QProcessEnvironment &environment, process::ProcessRunner &runner,
                          LaunchdPlaces places = {});
    Q_DISABLE_COPY_MOVE(LaunchdServiceManager)

    [[nodiscard]] ServiceWords words() const override;
    [[nodiscard]] QCoro::Task<Result<ServiceState>> query() override;
    [[nodiscard]] std::optional<InstalledService> readInstalled() override;
    [[nodiscard]] QCoro::Task<Result<QString>> install(ServicePlan plan, StartNow start) override;
    [[nodiscard]] QCoro::Task<Result<Removal>> uninstall(ServicePlan plan) override;
    [[nodiscard]] QCoro::Task<Result<>> restart() override;
    [[nodiscard]] QCoro::Task<Result<>> stop() override;
    [[nodiscard]] std::vector<ServiceFinding> audit(const ServiceState &state,
                                                    const ServicePlan &plan) override;
    [[nodiscard]] QCoro::Task<std::vector<ForeignService>> findOthers(bool deep) override;
    [[nodiscard]] QCoro::Task<Result<>> keepAfterLogout() override;
    [[nodiscard]] Result<SystemWideService> systemWide(const ServicePlan &plan) override;

private:
    [[nodiscard]] QCoro::Task<process::ProcessOutcome> launchctl(
        QStringList words, std::chrono::milliseconds deadline);
    [[nodiscard]] QCoro::Task<Result<>> order(QStringList words);
    [[nodiscard]] QCoro::Task<Result<bool>> isKnown();
    [[nodiscard]] QCoro::Task<Result<>> load();
    [[nodiscard]] QCoro::Task<Result<>> unload();
    [[nodiscard]] QString domain() const;
    [[nodiscard]] QString target() const;
    [[nodiscard]] QString agentPath() const;

    process::ProcessRunner &m_runner;
    LaunchdPlaces m_places;
    ServiceNames m_names;
    QString m_home;
    QString m_logDir;
    QString m_secretsFile;
};

} // namespace claw::service
