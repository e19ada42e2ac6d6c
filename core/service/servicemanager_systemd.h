// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "service/servicemanager.h"
#include "service/systemctl.h"

namespace claw::service {

//! A systemd user service, through `systemctl --user`.
class SystemdServiceManager final : public ServiceManager
{
public:
    SystemdServiceManager(const QProcessEnvironment &environment, process::ProcessRunner &runner,
                          SystemdPlaces places = {});
    Q_DISABLE_COPY_MOVE(SystemdServiceManager)

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
    [[nodiscard]] QCoro::Task<Result<QString>> unitDirectory();
    [[nodiscard]] Result<> writeFiles(const ServicePlan &plan, const QString &unitPath) const;
    [[nodiscard]] std::optional<InstalledService> read(const QString &fragment,
                                                       const QStringList &dropIns) const;
    [[nodiscard]] QString defaultUnitDirectory() const;
    [[nodiscard]] Linger linger() const;

    QProcessEnvironment m_environment;
    process::ProcessRunner &m_runner;
    SystemdPlaces m_places;
    ServiceNames m_names;
    Systemctl m_systemctl;
    QString m_home;
};

} // namespace claw::service
