// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/statepaths.h"

#include "files/accounthome.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::files {

namespace {

constexpr auto longestPath = 4000; // PATH_MAX less room for the names we append.

QString variable(const StatePathsInput &input, const QString &name)
{
    return input.environment.value(name).trimmed();
}

QString absolute(const QString &path, const QString &base)
{
    return QDir::cleanPath(QDir(base).absoluteFilePath(QDir::fromNativeSeparators(path)));
}

QString expandedBelow(const QString &path, const QString &home, const QString &workingDir)
{
    const QString trimmed = path.trimmed();
    const bool inHome =
        trimmed == "~"_L1 || trimmed.startsWith("~/"_L1) || trimmed.startsWith("~\\"_L1);
    if (inHome)
        return absolute(QDir::fromNativeSeparators(trimmed.mid(2)), home);
    return absolute(trimmed, workingDir);
}

bool isProfileName(const QString &name)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9][A-Za-z0-9_-]{0,63}\\z"_s);
    return allowed.match(name).hasMatch();
}

bool isDefaultProfile(const QString &name)
{
    return name.isEmpty() || name.compare("default"_L1, Qt::CaseInsensitive) == 0;
}

//! The profile the command line asks for; empty when it asks for none.
Result<QString> requestedProfile(const StatePathsInput &input)
{
    if (input.dev && !input.profile.isEmpty() && input.profile != "dev"_L1)
        return fail(ErrorCode::InvalidRequest, u"Cannot combine --dev with --profile"_s);
    const QString profile = input.dev ? u"dev"_s : input.profile;
    if (!profile.isEmpty() && !isProfileName(profile))
        return fail(ErrorCode::InvalidRequest,
                    u"Invalid --profile (use letters, numbers, \"_\", \"-\" only)"_s);
    return profile;
}

//! What the profile is called: by the command line, else by the environment.
void resolveProfile(const StatePathsInput &input, const QString &requested, StatePaths &paths)
{
    const QString name = requested.isEmpty() ? variable(input, u"CLAWDBOT_PROFILE"_s) : requested;
    if (isDefaultProfile(name))
        return;
    if (isProfileName(name)) // It becomes part of a path.
        paths.profile = name;
    else
        paths.notes << u"CLAWDBOT_PROFILE is no profile name and is ignored (use letters, numbers, "
                       "\"_\", \"-\" only)."_s;
}

void resolveHome(const StatePathsInput &input, StatePaths &paths)
{
#ifdef Q_OS_WIN
    const QString fromEnvironment = variable(input, u"USERPROFILE"_s);
#else
    const QString fromEnvironment = variable(input, u"HOME"_s);
#endif
    if (!fromEnvironment.isEmpty()) {
        paths.homeDir = absolute(fromEnvironment, input.workingDir);
    } else if (!input.accountHome.isEmpty() && input.accountHome != "/"_L1) {
        paths.homeDir = absolute(input.accountHome, input.workingDir);
        paths.notes << u"HOME is not set; using %1, the home directory of this account."_s.arg(
            paths.homeDir);
    } else {
        paths.homeDir = absolute(u"clawdbot-home-%1"_s.arg(accountId()), input.tempDir);
        paths.notes << u"There is no home directory; state is kept in %1 and may be lost at a "
                       "reboot. Set HOME or CLAWDBOT_STATE_DIR."_s.arg(paths.homeDir);
    }
}

Result<> checkUsable(const QString &what, const QString &path)
{
    if (path.contains(QChar::Null))
        return fail(ErrorCode::InvalidRequest, u"%1 contains a NUL character"_s.arg(what));
    if (path.toUtf8().size() > longestPath)
        return fail(ErrorCode::InvalidRequest,
                    u"%1 is longer than %2 bytes"_s.arg(what).arg(longestPath));
    return {};
}

} // namespace

Result<StatePaths> StatePaths::resolve(const StatePathsInput &given)
{
    StatePathsInput input = given;
    if (input.tempDir.isEmpty())
        input.tempDir = QDir::tempPath();
    if (input.workingDir.isEmpty())
        input.workingDir = QDir::currentPath();

    const auto requested = requestedProfile(input);
    if (!requested)
        return tl::unexpected(requested.error());

    StatePaths paths;
    resolveHome(input, paths);
    resolveProfile(input, *requested, paths);
    const auto pathOr = [&](const QString &name, const QString &otherwise) {
        const QString value = variable(input, name);
        return value.isEmpty() ? otherwise : expandedBelow(value, paths.homeDir, input.workingDir);
    };
    const QString name =
        isDefaultProfile(*requested) ? u".clawdbot"_s : u".clawdbot-"_s + *requested;
    paths.stateDir = pathOr(u"CLAWDBOT_STATE_DIR"_s, absolute(name, paths.homeDir));
    paths.configPath =
        pathOr(u"CLAWDBOT_CONFIG_PATH"_s, absolute(u"clawdbot.json"_s, paths.stateDir));
    paths.credentialsDir =
        pathOr(u"CLAWDBOT_OAUTH_DIR"_s, absolute(u"credentials"_s, paths.stateDir));
    for (const auto &[what, path] : {std::pair(u"the home directory"_s, paths.homeDir),
                                     std::pair(u"the state directory"_s, paths.stateDir),
                                     std::pair(u"the configuration path"_s, paths.configPath)}) {
        if (const auto usable = checkUsable(what, path); !usable)
            return tl::unexpected(usable.error());
    }
    return paths;
}

Result<StatePaths> StatePaths::resolveForProcess(const QString &profile, bool dev)
{
    return resolve({.environment = QProcessEnvironment::systemEnvironment(),
                    .profile = profile,
                    .dev = dev,
                    .accountHome = accountHomeDir(),
                    .tempDir = {},
                    .workingDir = {}});
}

QString StatePaths::logDir() const
{
    return stateDir + "/logs"_L1;
}
QString StatePaths::logFile() const
{
    return logDir() + "/gateway.log"_L1;
}
QString StatePaths::lockPath() const
{
    return stateDir + "/gateway.lock"_L1;
}
QString StatePaths::flightPath() const
{
    return stateDir + "/flight.bin"_L1;
}
QString StatePaths::lastGoodPath() const
{
    return stateDir + "/config/last-good.json"_L1;
}
QString StatePaths::devicesDir() const
{
    return stateDir + "/devices"_L1;
}
QString StatePaths::nodesDir() const
{
    return stateDir + "/nodes"_L1;
}
QString StatePaths::settingsDir() const
{
    return stateDir + "/settings"_L1;
}
QString StatePaths::identityDir() const
{
    return stateDir + "/identity"_L1;
}
QString StatePaths::deviceTokensPath() const
{
    return identityDir() + "/device-auth.json"_L1;
}
QString StatePaths::restartSentinelPath() const
{
    return stateDir + "/restart-sentinel.json"_L1;
}
QString StatePaths::dotEnvPath() const
{
    return stateDir + "/.env"_L1;
}

QString StatePaths::deviceIdentityPath() const
{
    return homeDir + "/.clawdbot/identity/device.json"_L1;
}

QString StatePaths::execApprovalsPath() const
{
    return homeDir + "/.clawdbot/exec-approvals.json"_L1;
}

QString StatePaths::agentDir(const QString &agentId) const
{
    return stateDir + "/agents/"_L1 + agentId + "/agent"_L1;
}

QString StatePaths::sessionsDir(const QString &agentId) const
{
    return stateDir + "/agents/"_L1 + agentId + "/sessions"_L1;
}

QString StatePaths::sessionsStorePath(const QString &agentId) const
{
    return sessionsDir(agentId) + "/sessions.json"_L1;
}

QString StatePaths::defaultWorkspaceDir() const
{
    return homeDir + "/clawd"_L1 + (profile.isEmpty() ? QString() : u'-' + profile);
}

QString StatePaths::expanded(const QString &path) const
{
    return expandedBelow(path, homeDir, QDir::currentPath());
}

QString StatePaths::shown(const QString &path) const
{
    if (path == homeDir)
        return u"~"_s;
    return path.startsWith(homeDir + u'/') ? u'~' + path.mid(homeDir.size()) : path;
}

} // namespace claw::files
