// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/launch.h"

#include "async/pause.h"
#include "base/version.h"
#include "config/configwriter.h"
#include "config/dotenv.h"
#include "files/accounthome.h"
#include "service/environmentfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::app {

using gatewaystart::RefusalKind;
using gatewaystart::refuse;
using gatewaystart::StartResult;

namespace {

Result<files::StatePaths> statePaths(const QProcessEnvironment &environment, bool dev)
{
    if (dev) {
        auto profile = gatewaystart::DevProfile::forEnvironment(environment);
        return std::move(profile).map([](auto dev) { return std::move(dev.paths); });
    }
    const bool isHomeless = environment.value(files::homeVariable()).isEmpty();
    return files::StatePaths::resolve(
        {.environment = environment,
         .accountHome = isHomeless ? files::accountHomeDir() : QString()});
}

gatewaystart::StartRefusal asRefusal(const Error &error)
{
    gatewaystart::StartRefusal refusal{.lines = {error.message}};
    if (!error.hint.isEmpty())
        refusal.lines.append("Fix: "_L1 + error.hint);
    return refusal;
}

//! The configuration that ensureConfig() is going to write.
config::StartConfig freshDevConfig(const gatewaystart::DevProfile &profile,
                                   const config::ConfigLoader &loader)
{
    config::StartConfig start;
    start.current = loader.loadText(profile.configText(), profile.paths.configPath);
    start.current.exists = true;
    start.inForce = start.current;
    return start;
}

StartResult<config::StartConfig> readConfig(const gatewaystart::GatewayRunOptions &options,
                                            const config::ConfigLoader &loader,
                                            const QProcessEnvironment &environment)
{
    if (options.dev) {
        const auto profile = gatewaystart::DevProfile::forEnvironment(environment);
        if (profile && (options.reset || !QFileInfo::exists(profile->paths.configPath)))
            return freshDevConfig(*profile, loader);
    }
    auto start = config::chooseStartConfig(loader);
    if (start)
        return *std::move(start);
    auto refusal = asRefusal(start.error());
    refusal.lines.prepend(u"Config invalid"_s);
    return tl::unexpected(std::move(refusal));
}

StartResult<StateClaim> refuseHeld(const Error &error, const Launch &launch)
{
    QStringList lines{u"Gateway already running locally"_s};
    if (const auto holder = files::LockHolder::fromJson(error.details)) {
        QString who = u"pid %1, since %2"_s.arg(QString::number(holder->pid),
                                                holder->startedAt.toString(Qt::ISODate));
        if (!holder->url.isEmpty())
            who += u", "_s + holder->url;
        lines.append(who);
    }
    lines.append(
        u"It uses %1 and was left alone. Stop it (clawdbot gateway stop), or start this one "
        "with a state directory of its own (clawdbot --profile <name> gateway)."_s.arg(
            launch.paths.shown(launch.paths.stateDir)));
    return refuse(lines, RefusalKind::Conflict);
}

} // namespace

StartResult<LaunchFacts> readLaunch(const gatewaystart::GatewayRunOptions &options,
                                    const QProcessEnvironment &environment)
{
    auto choices = gatewaystart::understandOptions(options);
    if (!choices)
        return tl::unexpected(std::move(choices.error()));
    auto paths = statePaths(environment, options.dev);
    if (!paths)
        return tl::unexpected(asRefusal(paths.error()));

    const bool isService = environment.contains(service::serviceMarkerVariable);
    const auto given = isService
        ? service::withEnvironmentFile(environment, service::secretsFileIn(paths->stateDir))
        : environment;
    const auto full =
        config::withDotEnv(given, {QDir::current().filePath(u".env"_s), paths->dotEnvPath()});
    auto config = readConfig(options, config::ConfigLoader(*paths, full), full);
    if (!config)
        return tl::unexpected(std::move(config.error()));
    return LaunchFacts{.paths = *std::move(paths),
                       .environment = config::withVariables(full, config->inForce.variables),
                       .config = *std::move(config),
                       .choices = *std::move(choices)};
}

StartResult<Launch> planLaunch(const gatewaystart::GatewayRunOptions &options, LaunchFacts facts)
{
    const auto &document = facts.config.inForce.parsed;
    auto plan = gatewaystart::planStart({.options = options,
                                         .choices = facts.choices,
                                         .config = *facts.config.inForce.config,
                                         .configExists = facts.config.current.exists,
                                         .configDocument = document.toObject(),
                                         .environment = facts.environment,
                                         .local = gatewaystart::localAddresses()});
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    return Launch{.paths = std::move(facts.paths),
                  .environment = std::move(facts.environment),
                  .config = std::move(facts.config),
                  .choices = std::move(facts.choices),
                  .plan = *std::move(plan)};
}

StartResult<Launch> prepareLaunch(const gatewaystart::GatewayRunOptions &options,
                                  const QProcessEnvironment &environment)
{
    return readLaunch(options, environment).and_then([&options](LaunchFacts facts) {
        return planLaunch(options, std::move(facts));
    });
}

Result<> keepUpgrade(Launch &launch, const Clock &clock)
{
    auto &config = launch.config;
    if (!config.upgrade)
        return {};
    const config::ConfigWriter writer(launch.paths.configPath, clock);
    if (const auto written = writer.write(config.upgrade->document); !written)
        return failWithin(u"legacy configuration keys were moved in memory only"_s,
                          written.error());
    const config::ConfigLoader loader(launch.paths, launch.environment);
    if (auto outcome = loader.load(); outcome.valid)
        config.current = config.inForce = std::move(outcome);
    return config::rememberLastGood(config.inForce, launch.paths.lastGoodPath());
}

files::LockHolder describeSelf(const Launch &launch, const QString &url)
{
    static const auto startedAt = QDateTime::currentDateTimeUtc();
    return {.pid = QCoreApplication::applicationPid(),
            .startedAt = startedAt,
            .url = url,
            .configPath = launch.paths.configPath,
            .version = buildVersion()};
}

bool allowsSeveralGateways(const Launch &launch)
{
    return launch.environment.value(u"CLAWDBOT_ALLOW_MULTI_GATEWAY"_s) == "1"_L1;
}

QCoro::Task<StartResult<StateClaim>> claimState(Launch launch, std::chrono::milliseconds patience)
{
    if (allowsSeveralGateways(launch))
        co_return StateClaim{};
    constexpr auto poll = 50ms;
    const auto self = describeSelf(launch, {});
    auto lock = files::StateLock::tryAcquire(launch.paths.lockPath(), self);
    for (; !lock && lock.error().code == ErrorCode::Conflict && patience > 0ms; patience -= poll) {
        co_await async::pause(poll);
        lock = files::StateLock::tryAcquire(launch.paths.lockPath(), self);
    }
    if (lock)
        co_return StateClaim{.lock = *std::move(lock)};
    if (lock.error().code == ErrorCode::Conflict)
        co_return refuseHeld(lock.error(), launch);
    // A disk that takes no lock takes no second gateway's writes either.
    co_return StateClaim{.trouble = lock.error().message};
}

} // namespace claw::app
