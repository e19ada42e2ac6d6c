// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/servicemanager.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

//! For platforms whose service manager this version does not drive yet: says so to every wish.
class NoServiceManager final : public ServiceManager
{
public:
    [[nodiscard]] ServiceWords words() const override
    {
        return {.label = u"service"_s,
                .loaded = u"installed"_s,
                .notLoaded = u"not installed"_s,
                .kind = u"service"_s,
                .name = u"clawdbot-gateway"_s,
                .installedLine = u"service installed"_s,
                .activeWord = u"active"_s,
                .startCommand = u"clawdbot gateway run"_s,
                .logCommand = {},
                .unmaskCommand = {}};
    }
    [[nodiscard]] QCoro::Task<Result<ServiceState>> query() override { co_return refusal(); }
    [[nodiscard]] std::optional<InstalledService> readInstalled() override { return {}; }
    [[nodiscard]] QCoro::Task<Result<QString>> install(ServicePlan, StartNow) override
    {
        co_return refusal();
    }
    [[nodiscard]] QCoro::Task<Result<Removal>> uninstall(ServicePlan) override
    {
        co_return refusal();
    }
    [[nodiscard]] QCoro::Task<Result<>> restart() override { co_return refusal(); }
    [[nodiscard]] QCoro::Task<Result<>> stop() override { co_return refusal(); }
    [[nodiscard]] std::vector<ServiceFinding> audit(const ServiceState &,
                                                    const ServicePlan &) override
    {
        return {};
    }
    [[nodiscard]] std::vector<ForeignService> findOthers(bool) override { return {}; }
    [[nodiscard]] QCoro::Task<Result<>> keepAfterLogout() override { co_return Result<>(); }
    [[nodiscard]] Result<SystemWideService> systemWide(const ServicePlan &) override
    {
        return refusal();
    }

private:
    static tl::unexpected<Error> refusal()
    {
        return fail(ErrorCode::Unavailable,
                    u"Gateway service install not supported on "_s + QSysInfo::kernelType(),
                    u"Run the gateway in the foreground: clawdbot gateway run"_s);
    }
};

} // namespace

std::unique_ptr<ServiceManager> platformServiceManager(const QProcessEnvironment &,
                                                       process::ProcessRunner &)
{
    return std::make_unique<NoServiceManager>();
}

} // namespace claw::service
