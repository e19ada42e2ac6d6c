// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/servicemanager_windows.h"

#include "files/atomicfile.h"
#include "files/statepaths.h"
#include "service/environmentfile.h"
#include "service/scheduledtask.h"
#include "service/serviceaudit.h"
#include "service/servicefiles.h"
#include "service/servicetr.h"
#include "service/taskscript.h"

#include <QCoroTimer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::service {

using process::ProcessOutcome;
using Status = ServiceRuntime::Status;

namespace {

constexpr auto deadline = 30s;
constexpr int looksAtEnding = 40; // 10 s.

QString userOf(const QProcessEnvironment &environment)
{
    const auto name = environment.value(u"USERNAME"_s);
    const auto domain = environment.value(u"USERDOMAIN"_s);
    return domain.isEmpty() || name.isEmpty() ? name : domain + u'\\' + name;
}

QString scriptOf(const QProcessEnvironment &environment, const QString &stateDir)
{
    if (const auto path = environment.value(u"CLAWDBOT_TASK_SCRIPT"_s).trimmed(); !path.isEmpty())
        return path;
    const auto name = environment.value(u"CLAWDBOT_TASK_SCRIPT_NAME"_s).trimmed();
    return stateDir + u'/' + (name.isEmpty() ? u"gateway.cmd"_s : name);
}

} // namespace

WindowsServiceManager::WindowsServiceManager(const QProcessEnvironment &environment,
                                             process::ProcessRunner &runner,
                                             std::chrono::milliseconds pause)
    : m_runner(runner)
    , m_pause(pause)
    , m_names(ServiceNames::of(environment))
    , m_user(userOf(environment))
    , m_systemDir(environment.value(u"SystemRoot"_s, u"C:\\Windows"_s) + u"\\System32"_s)
{
    if (const auto paths = files::StatePaths::resolve({.environment = environment})) {
        m_script = scriptOf(environment, paths->stateDir);
        m_secretsFile = secretsFileIn(paths->stateDir);
    }
}

ServiceWords WindowsServiceManager::words() const
{
    return {.label = u"Scheduled Task"_s,
            .loaded = u"registered"_s,
            .notLoaded = u"missing"_s,
            .kind = u"Scheduled Task"_s,
            .name = m_names.windowsTask,
            .installedLine = u"Scheduled Task registered"_s,
            .activeWord = u"running"_s,
            .startCommand = u"schtasks /Run /TN \"%1\""_s.arg(m_names.windowsTask),
            .logCommand = {},
            .unmaskCommand = u"schtasks /Change /TN \"%1\" /ENABLE"_s.arg(m_names.windowsTask)};
}

QCoro::Task<Result<ServiceState>> WindowsServiceManager::query()
{
    ServiceState state;
    QStringList words{u"/Query"_s, u"/TN"_s, m_names.windowsTask, u"/XML"_s};
    const auto shown = co_await schtasks(std::move(words));
    const auto task = shown.succeeded() ? readScheduledTask(shown.out) : std::nullopt;
    if (!task) {
        // No code tells a missing task from other failures, and the words are translated.
        const auto registered = co_await isRegistered();
        if (!registered)
            co_return tl::unexpected(registered.error());
        if (*registered)
            co_return shown.failure(Tr::tr("schtasks query failed"));
        state.runtime.status = Status::Stopped;
        state.runtime.isMissing = true;
        state.fileState = u"missing"_s;
        co_return state;
    }
    state.isLoaded = true;
    state.fileState = task->isEnabled ? u"registered"_s : u"disabled"_s;
    state.installed = readInstalled();
    state.runtime = co_await runtime();
    co_return state;
}

std::optional<InstalledService> WindowsServiceManager::readInstalled()
{
    auto service = readTaskScript(textOf(m_script));
    if (!service)
        return std::nullopt;
    service->sourcePath = m_script;
    service->environment += parseEnvironmentFile(textOf(m_secretsFile));
    return service;
}

QCoro::Task<Result<QString>> WindowsServiceManager::install(ServicePlan plan, StartNow start)
{
    if (const auto present = readTaskScript(textOf(m_script)))
        plan = keepingAdditions(std::move(plan), present->environment);
    const auto script = renderTaskScript(plan);
    if (!script)
        co_return tl::unexpected(script.error());
    auto done = storeToken(plan);
    if (done)
        done = replaceServiceFile(m_script, script->toUtf8());
    if (!done)
        co_return tl::unexpected(done.error());
    QString description = plan.names.description(plan.version);
    const bool isEnabled = start == StartNow::Yes; // Else its clock would start it within a minute.
    done = co_await registerTask(std::move(description), isEnabled);
    if (!done)
        co_return tl::unexpected(done.error());
    if (start == StartNow::Yes) {
        done = co_await restart();
        if (!done)
            co_return tl::unexpected(done.error());
    }
    QString path(m_script); // g++ 12 moves out of a member that is returned.
    co_return path;
}

QCoro::Task<Result<>> WindowsServiceManager::registerTask(QString description, bool isEnabled)
{
    TaskPlan task;
    task.description = std::move(description);
    task.name = m_names.windowsTask;
    task.user = m_user;
    task.systemDir = m_systemDir;
    task.script = m_script;
    task.script.replace(u'/', u'\\'); // cmd.exe takes a slash for an option.
    task.isEnabled = isEnabled;
    const QString definition = m_script + u".xml"_s;
    const auto bytes = toTaskFile(renderScheduledTask(task));
    if (auto written = files::writeAtomically(definition, bytes); !written)
        co_return written;
    QStringList create{u"/Create"_s, u"/F"_s, u"/TN"_s, m_names.windowsTask, u"/XML"_s, definition};
    auto created = co_await order(std::move(create));
    QFile::remove(definition);
    if (!created)
        created.error().hint =
            Tr::tr("If access was denied: run PowerShell as Administrator, or run the "
                   "gateway in the foreground: clawdbot gateway run");
    co_return created;
}

QCoro::Task<Result<Removal>> WindowsServiceManager::uninstall(ServicePlan plan)
{
    const auto registered = co_await isRegistered();
    if (!registered)
        co_return tl::unexpected(registered.error());
    if (*registered) {
        const auto stopped = co_await stop();
        if (!stopped)
            co_return tl::unexpected(stopped.error());
        QStringList words{u"/Delete"_s, u"/F"_s, u"/TN"_s, m_names.windowsTask};
        const auto deleted = co_await order(std::move(words));
        if (!deleted)
            co_return tl::unexpected(deleted.error());
    }
    const bool wasThere = QFile::exists(m_script);
    if (wasThere && !QFile::remove(m_script))
        co_return fail(ErrorCode::Unavailable, Tr::tr("cannot remove %1").arg(m_script));
    QFile::remove(m_script + replacedSuffix);
    if (const auto cleaned = removeToken(plan.secretsFile); !cleaned)
        co_return tl::unexpected(cleaned.error());
    co_return Removal{.path = m_script, .wasThere = wasThere || *registered};
}

QCoro::Task<Result<>> WindowsServiceManager::restart()
{
    QStringList enable{u"/Change"_s, u"/TN"_s, m_names.windowsTask, u"/ENABLE"_s};
    const auto enabled = co_await order(std::move(enable));
    if (!enabled)
        co_return enabled;
    // While an instance runs a second start is ignored.
    const auto ended = co_await endRun();
    if (!ended)
        co_return ended;
    QStringList words{u"/Run"_s, u"/TN"_s, m_names.windowsTask};
    co_return co_await order(std::move(words));
}

QCoro::Task<Result<>> WindowsServiceManager::stop()
{
    QStringList disable{u"/Change"_s, u"/TN"_s, m_names.windowsTask, u"/DISABLE"_s};
    const auto disabled = co_await order(std::move(disable));
    if (!disabled)
        co_return disabled;
    co_return co_await endRun();
}

QCoro::Task<Result<>> WindowsServiceManager::endRun()
{
    auto now = co_await runtime();
    if (now.status != Status::Running)
        co_return Result<>();
    QStringList words{u"/End"_s, u"/TN"_s, m_names.windowsTask};
    const auto ended = co_await order(std::move(words));
    for (int look = 0; look < looksAtEnding; ++look) {
        now = co_await runtime();
        if (now.status != Status::Running)
            co_return Result<>(); // Also when it ended by itself before it could be asked.
        if (!ended)
            co_return ended;
        co_await QCoro::sleepFor(m_pause);
    }
    co_return fail(ErrorCode::Timeout, Tr::tr("schtasks end failed: the task does not end"));
}

QCoro::Task<Result<bool>> WindowsServiceManager::isRegistered()
{
    QStringList words{u"/Query"_s, u"/FO"_s, u"CSV"_s, u"/NH"_s};
    const auto listed = co_await schtasks(std::move(words));
    if (!listed.succeeded())
        co_return listed.failure(Tr::tr("schtasks unavailable"));
    co_return listsTask(listed.out, m_names.windowsTask);
}

QCoro::Task<ServiceRuntime> WindowsServiceManager::runtime()
{
    QStringList words{u"/Query"_s, u"/TN"_s, m_names.windowsTask, u"/V"_s, u"/FO"_s,
                      u"CSV"_s,    u"/NH"_s};
    const auto shown = co_await schtasks(std::move(words));
    ServiceRuntime runtime;
    if (shown.succeeded())
        runtime = parseTaskQuery(shown.out);
    else
        runtime.detail = shown.complaint();
    co_return runtime;
}

QCoro::Task<Result<>> WindowsServiceManager::order(QStringList words)
{
    const QString what = Tr::tr("schtasks %1 failed").arg(words.value(0).mid(1).toLower());
    const auto outcome = co_await schtasks(std::move(words));
    if (!outcome.succeeded())
        co_return outcome.failure(what);
    co_return Result<>();
}

QCoro::Task<ProcessOutcome> WindowsServiceManager::schtasks(QStringList words)
{
    process::ProcessRequest request;
    request.program = m_systemDir + u"\\schtasks.exe"_s;
    request.arguments = std::move(words);
    request.deadline = deadline;
    return m_runner.run(std::move(request));
}

std::vector<ServiceFinding> WindowsServiceManager::audit(const ServiceState &state,
                                                         const ServicePlan &plan)
{
    if (!state.installed)
        return {};
    // The script leaves PATH to the user's own, which is what the plan has.
    auto installed = *state.installed;
    installed.environment.append({u"PATH"_s, valueOf(plan.environment, u"PATH"_s)});
    auto findings = auditService(installed, plan);
    if (state.fileState == "disabled"_L1)
        findings.push_back(
            {u"task-disabled"_s,
             Tr::tr("The Scheduled Task is switched off and will not start at log-in"),
             Tr::tr("run: clawdbot gateway start")});
    const auto text = textOf(installed.sourcePath);
    const auto written = readTaskScript(text);
    const auto wanted = renderTaskScript(
        keepingAdditions(plan, written ? written->environment : EnvironmentEntries()));
    // The special findings say more than "differs".
    if (findings.empty() && wanted && *wanted != text)
        findings.push_back({u"task-script-drift"_s,
                            Tr::tr("The task script is not the one an install would write"),
                            installed.sourcePath});
    return findings;
}

QCoro::Task<std::vector<ForeignService>> WindowsServiceManager::findOthers(bool deep)
{
    std::vector<ForeignService> found;
    if (!deep)
        co_return found; // The scheduler takes a second or more to describe all it knows.
    QStringList words{u"/Query"_s, u"/V"_s, u"/FO"_s, u"CSV"_s, u"/NH"_s};
    const auto listed = co_await schtasks(std::move(words));
    if (listed.succeeded())
        found = foreignTasks(listed.out, m_names.windowsTask);
    co_return found;
}

QCoro::Task<Result<>> WindowsServiceManager::keepAfterLogout()
{
    co_return Result<>(); // The task belongs to the log-in; there is nothing to switch on.
}

Result<SystemWideService> WindowsServiceManager::systemWide(const ServicePlan &)
{
    return fail(ErrorCode::Unavailable,
                Tr::tr("a service for the whole machine is not supported on Windows"),
                Tr::tr("Install for this user: clawdbot gateway install"));
}

} // namespace claw::service
