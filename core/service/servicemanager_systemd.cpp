// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/servicemanager_systemd.h"

#include "files/accounthome.h"
#include "service/environmentfile.h"
#include "service/foreignservices.h"
#include "service/serviceaudit.h"
#include "service/servicefiles.h"
#include "service/servicetr.h"
#include "service/systemctlshow.h"
#include "service/systemdunit.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::service {

namespace {

QStringList textsOf(const QString &fragment, const QStringList &dropIns)
{
    QStringList texts{textOf(fragment)};
    for (const auto &path : dropIns)
        texts.append(textOf(path));
    return texts;
}

} // namespace

SystemdServiceManager::SystemdServiceManager(const QProcessEnvironment &environment,
                                             process::ProcessRunner &runner, SystemdPlaces places)
    : m_environment(environment)
    , m_runner(runner)
    , m_places(std::move(places))
    , m_names(ServiceNames::of(environment))
    , m_systemctl(m_environment, m_runner, m_places)
    , m_home(environment.value(u"HOME"_s))
{
    if (m_home.isEmpty())
        m_home = files::accountHomeDir();
}

ServiceWords SystemdServiceManager::words() const
{
    return {.label = u"systemd"_s,
            .loaded = u"enabled"_s,
            .notLoaded = u"disabled"_s,
            .kind = u"systemd service"_s,
            .name = m_names.systemdUnit,
            .installedLine = u"systemd service enabled"_s,
            .activeWord = u"active"_s,
            .startCommand = "systemctl --user start "_L1 + m_names.systemdUnit,
            .logCommand = u"journalctl --user -u %1 -n 200 --no-pager"_s.arg(m_names.systemdUnit),
            .unmaskCommand = "systemctl --user unmask "_L1 + m_names.systemdUnit};
}

QCoro::Task<Result<ServiceState>> SystemdServiceManager::query()
{
    QStringList words{u"show"_s, m_names.systemdUnit, u"--no-pager"_s, u"--property"_s,
                      unitPropertyNames()};
    const auto shown = co_await m_systemctl.ask(std::move(words));
    if (!shown)
        co_return tl::unexpected(shown.error());
    if (!shown->succeeded())
        co_return shown->failure(Tr::tr("systemctl show failed"));
    const auto properties = parseUnitProperties(shown->out);
    auto state = stateOf(properties, MonotonicNow::read());
    if (const auto fragment = properties.value(u"FragmentPath"_s); !fragment.isEmpty())
        state.installed =
            read(fragment, properties.value(u"DropInPaths"_s).split(u' ', Qt::SkipEmptyParts));
    state.linger = linger();
    co_return state;
}

std::optional<InstalledService> SystemdServiceManager::readInstalled()
{
    const QString fragment = defaultUnitDirectory() + u'/' + m_names.systemdUnit;
    const QDir dropIns(fragment + u".d"_s);
    QStringList paths;
    for (const auto &name : dropIns.entryList({u"*.conf"_s}, QDir::Files, QDir::Name))
        paths.append(dropIns.filePath(name));
    return read(fragment, paths);
}

std::optional<InstalledService> SystemdServiceManager::read(const QString &fragment,
                                                            const QStringList &dropIns) const
{
    const auto texts = textsOf(fragment, dropIns);
    auto service = readSystemdUnit(texts);
    if (!service)
        return std::nullopt;
    service->sourcePath = fragment;
    service->overrides = dropIns;
    for (const auto &path : environmentFilesOf(texts, m_home))
        service->environment += parseEnvironmentFile(textOf(path));
    return service;
}

QCoro::Task<Result<QString>> SystemdServiceManager::install(ServicePlan plan, StartNow start)
{
    const auto directory = co_await unitDirectory();
    if (!directory)
        co_return tl::unexpected(directory.error());
    const QString path = *directory + u'/' + m_names.systemdUnit;
    if (const auto present = readSystemdUnit({textOf(path)}))
        plan = keepingAdditions(std::move(plan), present->environment);
    if (const auto written = writeFiles(plan, path); !written)
        co_return tl::unexpected(written.error());

    QStringList reload{u"daemon-reload"_s};
    auto done = co_await m_systemctl.order(std::move(reload));
    if (!done)
        co_return tl::unexpected(done.error());
    QStringList enable{u"enable"_s, m_names.systemdUnit};
    done = co_await m_systemctl.order(std::move(enable));
    if (!done)
        co_return tl::unexpected(done.error());
    if (start == StartNow::Yes) {
        done = co_await restart();
        if (!done)
            co_return tl::unexpected(done.error());
    }
    co_return path;
}

Result<> SystemdServiceManager::writeFiles(const ServicePlan &plan, const QString &unitPath) const
{
    const auto unit = renderSystemdUnit(plan);
    if (!unit)
        return tl::unexpected(unit.error());
    if (auto stored = storeToken(plan); !stored)
        return stored;
    return replaceServiceFile(unitPath, unit->toUtf8());
}

QCoro::Task<Result<QString>> SystemdServiceManager::unitDirectory()
{
    QStringList words{u"show"_s, u"--no-pager"_s, u"--property"_s, u"UnitPath"_s};
    const auto shown = co_await m_systemctl.ask(std::move(words));
    if (!shown)
        co_return tl::unexpected(shown.error());
    const auto path =
        parseUnitProperties(shown->out).value(u"UnitPath"_s).split(u' ', Qt::SkipEmptyParts);
    const QString usual = defaultUnitDirectory();
    if (path.isEmpty() || path.contains(usual))
        co_return usual;
    // The manager was started with another HOME or XDG_CONFIG_HOME than ours, and reads only there.
    for (const auto &directory : path) {
        const bool isPersonal = directory.endsWith("/.config/systemd/user"_L1)
            || directory == m_environment.value(u"XDG_CONFIG_HOME"_s) + u"/systemd/user"_s;
        if (isPersonal)
            co_return directory;
    }
    co_return usual;
}

QCoro::Task<Result<Removal>> SystemdServiceManager::uninstall(ServicePlan plan)
{
    const auto directory = co_await unitDirectory();
    if (!directory)
        co_return tl::unexpected(directory.error());
    const QString path = *directory + u'/' + m_names.systemdUnit;
    QStringList disable{u"disable"_s, u"--now"_s, m_names.systemdUnit};
    // Fails for a unit that is not there, which is what is wanted.
    const auto disabled = co_await m_systemctl.attempt(std::move(disable));
    if (!disabled)
        co_return tl::unexpected(disabled.error());
    const bool wasThere = QFile::exists(path);
    if (wasThere && !QFile::remove(path))
        co_return fail(ErrorCode::Unavailable, Tr::tr("cannot remove %1").arg(path));
    QFile::remove(path + replacedSuffix);
    QFile::remove(*directory + u"/default.target.wants/"_s + m_names.systemdUnit);
    if (const auto cleaned = removeToken(plan.secretsFile); !cleaned)
        co_return tl::unexpected(cleaned.error());
    QStringList reload{u"daemon-reload"_s};
    const auto reloaded = co_await m_systemctl.order(std::move(reload));
    if (!reloaded)
        co_return tl::unexpected(reloaded.error());
    QStringList forget{u"reset-failed"_s, m_names.systemdUnit};
    const auto forgotten = co_await m_systemctl.ask(std::move(forget));
    if (!forgotten)
        co_return tl::unexpected(forgotten.error());
    co_return Removal{.path = path, .wasThere = wasThere};
}

QCoro::Task<Result<>> SystemdServiceManager::restart()
{
    // Fails when nothing failed before.
    QStringList forget{u"reset-failed"_s, m_names.systemdUnit};
    const auto forgotten = co_await m_systemctl.ask(std::move(forget));
    if (!forgotten)
        co_return tl::unexpected(forgotten.error());
    QStringList words{u"restart"_s, m_names.systemdUnit};
    co_return co_await m_systemctl.order(std::move(words));
}

QCoro::Task<Result<>> SystemdServiceManager::stop()
{
    QStringList words{u"stop"_s, m_names.systemdUnit};
    co_return co_await m_systemctl.order(std::move(words));
}

std::vector<ServiceFinding> SystemdServiceManager::audit(const ServiceState &state,
                                                         const ServicePlan &plan)
{
    if (!state.installed)
        return {};
    const auto text = textOf(state.installed->sourcePath);
    auto findings = auditService(*state.installed, plan);
    if (state.linger == Linger::No)
        findings.push_back({u"systemd-linger-disabled"_s,
                            Tr::tr("Lingering is off: the gateway stops when you log out"),
                            Tr::tr("run: loginctl enable-linger")});
    if (state.runtime.needsReload)
        findings.push_back({u"systemd-need-daemon-reload"_s,
                            Tr::tr("The service file changed and systemd has not read it"),
                            Tr::tr("run: systemctl --user daemon-reload")});
    const auto written = readSystemdUnit({text});
    const auto wanted = renderSystemdUnit(
        keepingAdditions(plan, written ? written->environment : EnvironmentEntries()));
    // The special findings say more than "differs".
    if (findings.empty() && wanted && *wanted != text)
        findings.push_back({u"systemd-unit-drift"_s,
                            Tr::tr("The service file is not the one an install would write"),
                            state.installed->sourcePath});
    if (written)
        auditTokenPrivacy(written->environment, state.installed->sourcePath, findings);
    return findings;
}

QCoro::Task<std::vector<ForeignService>> SystemdServiceManager::findOthers(bool deep)
{
    auto found = foreignSystemdServices(defaultUnitDirectory(), Reach::User);
    if (!deep)
        co_return found;
    for (const auto &directory : QStringList(m_places.systemUnits) + m_places.otherSystemUnits) {
        if (directory != m_places.systemUnits && QFileInfo(QFileInfo(directory).path()).isSymLink())
            continue; // /lib is /usr/lib on merged systems.
        std::ranges::move(foreignSystemdServices(directory, Reach::System),
                          std::back_inserter(found));
    }
    co_return found;
}

QCoro::Task<Result<>> SystemdServiceManager::keepAfterLogout()
{
    process::ProcessRequest request;
    request.program = u"loginctl"_s;
    request.arguments = QStringList{u"enable-linger"_s};
    request.deadline = 30s;
    const auto outcome = co_await m_runner.run(std::move(request));
    if (!outcome.succeeded())
        co_return outcome.failure(u"loginctl enable-linger"_s);
    co_return Result<>();
}

Result<SystemWideService> SystemdServiceManager::systemWide(const ServicePlan &plan)
{
    const auto text = renderSystemUnit(plan, files::accountName());
    if (!text)
        return tl::unexpected(text.error());
    SystemWideService service;
    service.path = m_places.systemUnits + u'/' + m_names.systemdUnit;
    service.text = *text;
    service.commands = QStringList{u"sudo systemctl daemon-reload"_s,
                                   "sudo systemctl enable --now "_L1 + m_names.systemdUnit};
    return service;
}

QString SystemdServiceManager::defaultUnitDirectory() const
{
    return m_home + u"/.config/systemd/user"_s;
}

Linger SystemdServiceManager::linger() const
{
    // logind makes the directory with the first user who lingers.
    const bool stays = QFileInfo::exists(m_places.lingerDir + u'/' + files::accountName());
    return stays ? Linger::Yes : Linger::No;
}

} // namespace claw::service
