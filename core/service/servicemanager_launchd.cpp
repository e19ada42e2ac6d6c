// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/servicemanager_launchd.h"

#include "files/accounthome.h"
#include "files/atomicfile.h"
#include "files/statepaths.h"
#include "service/environmentfile.h"
#include "service/launchagent.h"
#include "service/launchctlprint.h"
#include "service/serviceaudit.h"
#include "service/servicefiles.h"
#include "service/servicetr.h"

#include <QCoroTimer>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::service {

using process::ProcessOutcome;

namespace {

constexpr auto questionDeadline = 5s;
constexpr auto orderDeadline = 30s;
constexpr int looksAtLeaving = 50; // 25 s: ExitTimeOut of the agent and some.
constexpr int loadAttempts = 3;
constexpr qint64 largestErrorLog = 1024 * 1024;

// What `launchctl bootstrap` ends with while the job it replaces is still on its way out, and for an
// agent launchd does not like.
constexpr int inputOutputError = 5;
constexpr int alreadyInProgress = 37;
constexpr int nowInProgress = 36;
// There is no graphical log-in, which is what an agent lives in.
constexpr int noSuchDomain = 112;
constexpr int domainCannot = 125;

tl::unexpected<Error> loadFailure(const ProcessOutcome &outcome, const QString &domain)
{
    auto failure = outcome.failure(Tr::tr("launchctl bootstrap failed"));
    if (outcome.exitCode == domainCannot || outcome.exitCode == noSuchDomain)
        failure.value().hint =
            Tr::tr("LaunchAgents need a log-in at the screen of this Mac. Log in there, "
                   "or install for the whole machine: clawdbot gateway install "
                   "--system");
    else
        failure.value().hint =
            Tr::tr("See whether it is switched off: launchctl print-disabled %1").arg(domain);
    return failure;
}

} // namespace

LaunchdServiceManager::LaunchdServiceManager(const QProcessEnvironment &environment,
                                             process::ProcessRunner &runner, LaunchdPlaces places)
    : m_runner(runner)
    , m_places(std::move(places))
    , m_names(ServiceNames::of(environment))
    , m_home(environment.value(u"HOME"_s))
{
    if (m_home.isEmpty())
        m_home = files::accountHomeDir();
    if (m_places.userId.isEmpty())
        m_places.userId = files::accountId();
    if (const auto paths = files::StatePaths::resolve({.environment = environment})) {
        m_logDir = paths->logDir();
        m_secretsFile = secretsFileIn(paths->stateDir);
    }
}

ServiceWords LaunchdServiceManager::words() const
{
    return {.label = u"LaunchAgent"_s,
            .loaded = u"loaded"_s,
            .notLoaded = u"not loaded"_s,
            .kind = u"LaunchAgent"_s,
            .name = target(),
            .installedLine = u"LaunchAgent loaded"_s,
            .activeWord = u"active"_s,
            .startCommand = u"launchctl bootstrap gui/$UID ~/Library/LaunchAgents/%1.plist"_s.arg(
                m_names.launchdLabel),
            .logCommand = u"tail -n 200 '%1'"_s.arg(launchAgentErrorLog(m_logDir)),
            .unmaskCommand = "launchctl enable "_L1 + target()};
}

QCoro::Task<Result<ServiceState>> LaunchdServiceManager::query()
{
    ServiceState state;
    state.installed = readInstalled();
    QStringList print{u"print"_s, target()};
    const auto printed = co_await launchctl(std::move(print), questionDeadline);
    const bool isKnown = printed.succeeded();
    if (isKnown)
        state.runtime = parseLaunchctlPrint(printed.out);
    else if (isUnknownJob(printed))
        state.runtime.status = ServiceRuntime::Status::Stopped;
    else if (printed.end == process::ProcessEnd::Exited && state.installed)
        state.runtime.detail = printed.complaint(); // The file tells the rest, at the next log-in.
    else
        co_return printed.failure(Tr::tr("launchctl print failed"));
    state.runtime.isMissing = !isKnown && !state.installed;

    QStringList overrides{u"print-disabled"_s, domain()};
    const auto listed = co_await launchctl(std::move(overrides), questionDeadline);
    const bool isDisabled = listed.succeeded() && isDisabledJob(listed.out, m_names.launchdLabel);
    // An agent that is not with launchd now is loaded at the next log-in, if it may be.
    state.isLoaded = isKnown || state.installed.has_value();
    state.fileState = isDisabled ? u"disabled"_s : isKnown ? u"loaded"_s : u"not loaded"_s;
    co_return state;
}

std::optional<InstalledService> LaunchdServiceManager::readInstalled()
{
    auto service = readLaunchAgent(textOf(agentPath()));
    if (!service)
        return std::nullopt;
    service->sourcePath = agentPath();
    service->environment += parseEnvironmentFile(textOf(m_secretsFile));
    return service;
}

QCoro::Task<Result<QString>> LaunchdServiceManager::install(ServicePlan plan, StartNow start)
{
    if (m_names.profile == "gateway"_L1 || m_names.profile == "node"_L1)
        co_return fail(ErrorCode::InvalidRequest,
                       Tr::tr("a profile named %1 would take the label of another service")
                           .arg(m_names.profile),
                       Tr::tr("Choose another profile name, or set CLAWDBOT_LAUNCHD_LABEL"));
    const QString before = textOf(agentPath());
    if (const auto present = readLaunchAgent(before))
        plan = keepingAdditions(std::move(plan), present->environment);
    const auto agent = renderLaunchAgent(plan);
    if (!agent)
        co_return tl::unexpected(agent.error());
    auto done = storeToken(plan);
    if (done)
        done = files::ensurePrivateDir(plan.logDir); // launchd makes no directories.
    if (done)
        done = replaceServiceFile(agentPath(), agent->toUtf8());
    if (!done)
        co_return tl::unexpected(done.error());
    if (start == StartNow::No) {
        QStringList enable{u"enable"_s, target()};
        done = co_await order(std::move(enable));
        if (!done)
            co_return tl::unexpected(done.error());
        co_return agentPath();
    }
    if (before != *agent) {
        // launchd reads a changed file only when the job is loaded anew.
        done = co_await unload();
        if (!done)
            co_return tl::unexpected(done.error());
    }
    done = co_await restart();
    if (!done)
        co_return tl::unexpected(done.error());
    co_return agentPath();
}

QCoro::Task<Result<Removal>> LaunchdServiceManager::uninstall(ServicePlan plan)
{
    const auto unloaded = co_await unload();
    if (!unloaded)
        co_return tl::unexpected(unloaded.error());
    const bool wasThere = QFile::exists(agentPath());
    if (wasThere && !QFile::remove(agentPath()))
        co_return fail(ErrorCode::Unavailable, Tr::tr("cannot remove %1").arg(agentPath()));
    QFile::remove(agentPath() + replacedSuffix);
    if (const auto cleaned = removeToken(plan.secretsFile); !cleaned)
        co_return tl::unexpected(cleaned.error());
    co_return Removal{.path = agentPath(), .wasThere = wasThere};
}

QCoro::Task<Result<>> LaunchdServiceManager::restart()
{
    const auto known = co_await isKnown();
    if (!known)
        co_return tl::unexpected(known.error());
    // A person's `disable` outlives files and log-ins; whoever starts the service means it to run.
    QStringList enable{u"enable"_s, target()};
    const auto enabled = co_await order(std::move(enable));
    if (!enabled)
        co_return tl::unexpected(enabled.error());
    if (QFileInfo(launchAgentErrorLog(m_logDir)).size() > largestErrorLog)
        QFile::remove(launchAgentErrorLog(m_logDir)); // Nobody else would shorten it.
    if (!*known)
        co_return co_await load();
    // Never bootout to restart: if the way back failed, the service would be gone.
    QStringList kick{u"kickstart"_s, u"-k"_s, target()};
    co_return co_await order(std::move(kick));
}

QCoro::Task<Result<>> LaunchdServiceManager::stop()
{
    return unload();
}

QCoro::Task<Result<>> LaunchdServiceManager::load()
{
    if (!QFile::exists(agentPath()))
        co_return fail(ErrorCode::NotFound, Tr::tr("there is no %1").arg(agentPath()),
                       Tr::tr("Run: clawdbot gateway install"));
    for (int attempt = 1;; ++attempt) {
        QStringList bootstrap{u"bootstrap"_s, domain(), agentPath()};
        const auto loaded = co_await launchctl(std::move(bootstrap), orderDeadline);
        if (loaded.succeeded())
            break;
        const bool mayPass =
            loaded.exitCode == inputOutputError || loaded.exitCode == alreadyInProgress;
        if (!mayPass || attempt == loadAttempts)
            co_return loadFailure(loaded, domain());
        co_await QCoro::sleepFor(m_places.pause);
    }
    // RunAtLoad has started it; a job that launchd holds back is started all the same.
    QStringList kick{u"kickstart"_s, target()};
    co_return co_await order(std::move(kick));
}

QCoro::Task<Result<>> LaunchdServiceManager::unload()
{
    auto known = co_await isKnown();
    if (!known)
        co_return tl::unexpected(known.error());
    if (!*known)
        co_return Result<>();
    QStringList bootout{u"bootout"_s, target()};
    const auto asked = co_await launchctl(std::move(bootout), orderDeadline);
    // bootout returns before the job is gone, and may call that a failure.
    for (int look = 0; look < looksAtLeaving; ++look) {
        known = co_await isKnown();
        if (!known)
            co_return tl::unexpected(known.error());
        if (!*known)
            co_return Result<>();
        if (!asked.succeeded() && asked.exitCode != nowInProgress)
            break;
        co_await QCoro::sleepFor(m_places.pause);
    }
    if (!asked.succeeded())
        co_return asked.failure(Tr::tr("launchctl bootout failed"));
    co_return fail(ErrorCode::Timeout,
                   Tr::tr("launchctl bootout failed: the service does not end"));
}

QCoro::Task<Result<bool>> LaunchdServiceManager::isKnown()
{
    QStringList print{u"print"_s, target()};
    const auto printed = co_await launchctl(std::move(print), questionDeadline);
    if (printed.succeeded())
        co_return true;
    // Without the domain there is no job in it; loading one says what is wrong.
    if (printed.end == process::ProcessEnd::Exited)
        co_return false;
    co_return printed.failure(Tr::tr("launchctl print failed"));
}

QCoro::Task<Result<>> LaunchdServiceManager::order(QStringList words)
{
    const QString what = Tr::tr("launchctl %1 failed").arg(words.value(0));
    const auto outcome = co_await launchctl(std::move(words), orderDeadline);
    if (!outcome.succeeded())
        co_return outcome.failure(what);
    co_return Result<>();
}

QCoro::Task<ProcessOutcome> LaunchdServiceManager::launchctl(QStringList words,
                                                             std::chrono::milliseconds deadline)
{
    process::ProcessRequest request;
    request.program = u"launchctl"_s;
    request.arguments = std::move(words);
    request.deadline = deadline;
    return m_runner.run(std::move(request));
}

std::vector<ServiceFinding> LaunchdServiceManager::audit(const ServiceState &state,
                                                         const ServicePlan &plan)
{
    if (!state.installed)
        return {};
    auto findings = auditService(*state.installed, plan);
    if (state.fileState == "disabled"_L1)
        findings.push_back({u"launchd-disabled"_s,
                            Tr::tr("The LaunchAgent is switched off and will not start at log-in"),
                            Tr::tr("run: clawdbot gateway start")});
    const auto text = textOf(state.installed->sourcePath);
    const auto written = readLaunchAgent(text);
    const auto wanted = renderLaunchAgent(
        keepingAdditions(plan, written ? written->environment : EnvironmentEntries()));
    // The special findings say more than "differs".
    if (findings.empty() && wanted && *wanted != text)
        findings.push_back({u"launchd-plist-drift"_s,
                            Tr::tr("The LaunchAgent is not the one an install would write"),
                            state.installed->sourcePath});
    if (written)
        auditTokenPrivacy(written->environment, state.installed->sourcePath, findings);
    return findings;
}

QCoro::Task<std::vector<ForeignService>> LaunchdServiceManager::findOthers(bool deep)
{
    const auto own = m_names.launchdLabel;
    auto found = foreignLaunchAgents(m_home + u"/Library/LaunchAgents"_s, own, false);
    if (!deep)
        co_return found;
    for (const auto &directory : {m_places.systemAgents, m_places.systemDaemons})
        std::ranges::move(foreignLaunchAgents(directory, own, true), std::back_inserter(found));
    co_return found;
}

QCoro::Task<Result<>> LaunchdServiceManager::keepAfterLogout()
{
    co_return Result<>(); // An agent belongs to the log-in; there is nothing to switch on.
}

Result<SystemWideService> LaunchdServiceManager::systemWide(const ServicePlan &plan)
{
    const auto text = renderLaunchAgent(plan, files::accountName());
    if (!text)
        return tl::unexpected(text.error());
    SystemWideService service;
    service.path = m_places.systemDaemons + u'/' + m_names.launchdLabel + u".plist"_s;
    service.text = *text;
    service.commands = QStringList{u"sudo chown root:wheel '%1'"_s.arg(service.path),
                                   u"sudo launchctl bootstrap system '%1'"_s.arg(service.path)};
    return service;
}

QString LaunchdServiceManager::domain() const
{
    return u"gui/"_s + m_places.userId;
}

QString LaunchdServiceManager::target() const
{
    return domain() + u'/' + m_names.launchdLabel;
}

QString LaunchdServiceManager::agentPath() const
{
    return m_home + u"/Library/LaunchAgents/"_s + m_names.launchdLabel + u".plist"_s;
}

} // namespace claw::service
