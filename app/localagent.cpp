// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/localagent.h"

#include "agent/agentcall.h"
#include "app/remoteaccess.h"
#include "app/workspacerepository.h"
#include "base/version.h"
#include "cli/clitr.h"
#include "json/jsontext.h"
#include "sessions/sendpermission.h"
#include "tools/builtintools.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::app {

namespace {

constexpr std::chrono::hours longestRun{24}; // The run itself has a shorter time.
constexpr std::chrono::minutes mostForTidyingUp{2}; // A long conversation is summarised afterwards.
constexpr int exitCodeOfInterrupt = 130;

Error held(const Error &error, const files::StatePaths &paths)
{
    Error told = error;
    QString who = cli::Tr::tr("another process");
    if (const auto holder = files::LockHolder::fromJson(error.details)) {
        who = cli::Tr::tr("the gateway with pid %1").arg(holder->pid);
        if (!holder->url.isEmpty())
            who += u" ("_s + holder->url + u')';
    }
    told.message = cli::Tr::tr("%1 works in %2, and sessions have one writer")
                       .arg(who, paths.shown(paths.stateDir));
    told.hint = cli::Tr::tr("Leave --local out, or stop it: clawdbot gateway stop");
    return told;
}

Result<std::optional<files::StateLock>> claim(const cli::CliSettings &settings)
{
    if (settings.environment.value(u"CLAWDBOT_ALLOW_MULTI_GATEWAY"_s) == "1"_L1)
        return std::nullopt; // Whoever sets this keeps gateways apart by themselves.
    const files::LockHolder self{.pid = QCoreApplication::applicationPid(),
                                 .startedAt = QDateTime::currentDateTimeUtc(),
                                 .url = {},
                                 .configPath = settings.paths.configPath,
                                 .version = buildVersion()};
    auto lock = files::StateLock::tryAcquire(settings.paths.lockPath(), self);
    if (lock)
        return *std::move(lock);
    if (lock.error().code == ErrorCode::Conflict)
        return tl::unexpected(held(lock.error(), settings.paths));
    return tl::unexpected(std::move(lock.error()));
}

} // namespace

Result<std::unique_ptr<LocalAgent>> LocalAgent::create(const cli::CliSettings &settings)
{
    auto lock = claim(settings);
    if (!lock)
        return tl::unexpected(std::move(lock.error()));
    return std::unique_ptr<LocalAgent>(new LocalAgent(settings, *std::move(lock)));
}

LocalAgent::LocalAgent(const cli::CliSettings &settings, std::optional<files::StateLock> lock)
    : m_lock(std::move(lock))
    , m_paths(settings.paths)
    , m_programs(environmentOfPrograms(settings.environment))
    , m_config(std::make_shared<const config::Config>(settings.config))
    , m_sessions(m_paths, m_clock, m_random)
    , m_ledger(m_paths.stateDir, m_clock)
    , m_spending({.ledger = m_ledger, .config = [this] { return m_config; }, .clock = m_clock})
    , m_models({.paths = m_paths,
                .environment = settings.environment,
                .config = [this] { return m_config; },
                .clock = m_clock,
                .random = m_random,
                .offersEcho = m_paths.profile == "dev"_L1})
    , m_runner(ports())
{
    tools::addFileTools(m_tools, m_paths);
    tools::addSessionTools(m_tools, m_sessions, m_clock, {});
    m_sessions.stores().configure(m_config);
    m_runner.configure(*m_config);
    connect(&m_signals, &SignalWatcher::received, this, &LocalAgent::onSignal);
}

agent::RunPorts LocalAgent::ports()
{
    return {.paths = m_paths,
            .sessions = m_sessions,
            .ledger = m_ledger,
            .models = m_models,
            .tools = m_tools,
            .config = [this] { return m_config; },
            .takeNotices = [](const QString &) { return std::vector<prompt::HappenedEvent>(); },
            .addNotice = [](const QString &, const QString &) {},
            .spending = m_spending,
            .clock = m_clock,
            .random = m_random,
            .makeRepository =
                [this](const QString &directory, std::stop_token stop) {
                    return makeRepository(m_programs, directory, std::move(stop));
                }};
}

Result<agent::RunRequest> LocalAgent::requestFor(const QJsonObject &params)
{
    if (const auto fault = agent::agentFault(params, *m_config))
        return fail(ErrorCode::InvalidRequest, *fault);
    const QString key = agent::agentSessionKey(params, m_sessions.stores());
    if (const auto fault = agent::runFault(params, key))
        return fail(ErrorCode::InvalidRequest, *fault);
    const sessions::SessionTarget target = m_sessions.stores().target(key);
    if (!sessions::maySend(target.entry(), key, m_config->session.sendPolicy))
        return fail(ErrorCode::InvalidRequest, u"send blocked by session policy"_s);
    return agent::agentRequest(params, target);
}

QCoro::Task<Result<>> LocalAgent::setVerbose(QString key, QString level)
{
    if (level.isEmpty())
        co_return Result<>();
    const QJsonObject members{{u"verboseLevel"_s, level}};
    sessions::ModelRules noModel;
    const auto patched = co_await m_sessions.patch(key, members, std::move(noModel));
    if (!patched)
        co_return tl::unexpected(patched.error());
    co_return Result<>();
}

QCoro::Task<Result<QJsonObject>> LocalAgent::run(QJsonObject params)
{
    m_ledger.open();
    co_await m_sessions.stores().refresh();
    auto request = requestFor(params);
    if (!request)
        co_return tl::unexpected(request.error());
    const QString level = params.value("verbose"_L1).toString();
    const auto set = co_await setVerbose(request->sessionKey, level);
    if (!set)
        co_return tl::unexpected(set.error());
    m_runId = request->runId;
    m_runner.take(*std::move(request));
    const auto end = co_await m_runner.board().ended(m_runId, longestRun);
    co_await m_runner.drain(mostForTidyingUp);
    const auto stored = co_await m_sessions.stores().flush();
    co_await m_ledger.flush();
    if (!end)
        co_return fail(ErrorCode::Timeout, cli::Tr::tr("the agent did not come to an end"));
    if (end->state == ledger::InputState::Aborted)
        co_return fail(ErrorCode::Aborted, cli::Tr::tr("the run was stopped"));
    if (end->result.isEmpty())
        co_return fail(ErrorCode::Unavailable, end->error);
    if (!stored)
        co_return tl::unexpected(stored.error());
    const auto result = json::parse(end->result);
    co_return result.map([](const QJsonValue &value) { return value.toObject(); });
}

//! Tools that have begun are told to end; who does not wait for them says so again.
void LocalAgent::onSignal()
{
    if (std::exchange(m_isStopping, true))
        std::_Exit(exitCodeOfInterrupt);
    m_runner.stop(m_runId, agent::StopCause::Word);
}

Result<QJsonObject> runAgentHere(const cli::CliSettings &settings, const QJsonObject &params)
{
    const auto agent = LocalAgent::create(settings);
    if (!agent)
        return tl::unexpected(agent.error());
    auto result = QCoro::waitFor((*agent)->run(params));
    QCoreApplication::processEvents(); // What waited for a connection ends from the event loop.
    return result;
}

} // namespace claw::app
