// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "gatewaystart/devprofile.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace claw::gatewaystart {

namespace {

//! There, a link that leads nowhere included.
bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

bool isBelow(const QString &path, const QString &directory)
{
    return path.startsWith(directory + u'/') && QDir::cleanPath(path) == path;
}

//! The first part of `path` below `home` that is a symbolic link; empty when there is none.
QString linkOnTheWay(const QString &path, const QString &home)
{
    QString reached = home;
    const auto steps = path.mid(home.size()).split(u'/', Qt::SkipEmptyParts);
    for (const auto &step : steps) {
        reached += u'/' + step;
        if (QFileInfo(reached).isSymLink())
            return reached;
    }
    return {};
}

QStringList configFiles(const files::StatePaths &paths)
{
    const QFileInfo config(paths.configPath);
    const QDir directory(config.path());
    QStringList found{paths.configPath, paths.lastGoodPath()};
    const auto backups = directory.entryList({config.fileName() + ".bak*"_L1},
                                             QDir::Files | QDir::System | QDir::Hidden);
    for (const auto &name : backups)
        found.append(directory.filePath(name));
    return found;
}

QStringList sessionDirs(const files::StatePaths &paths)
{
    const QDir agents(paths.stateDir + "/agents"_L1);
    QStringList found;
    const auto names = agents.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const auto &name : names)
        found.append(paths.sessionsDir(name));
    return found;
}

//! Deletes without following links: std::filesystem opens each directory relative to its parent.
Result<> removeTree(const QString &path)
{
    std::error_code failure;
    std::filesystem::remove_all(QFileInfo(path).filesystemFilePath(), failure);
    if (failure)
        return fail(
            ErrorCode::Unavailable,
            u"cannot delete %1: %2"_s.arg(path, QString::fromLocal8Bit(failure.message().c_str())));
    return {};
}

} // namespace

Result<QStringList> DevProfile::resettablePaths() const
{
    const QString stateRoot = paths.homeDir + "/.clawdbot-dev"_L1;
    QStringList found;
    const QStringList candidates = configFiles(paths) + QStringList{paths.credentialsDir}
        + sessionDirs(paths) + QStringList{workspaceDir};
    for (const auto &path : candidates) {
        if (!isThere(path))
            continue;
        if (path != workspaceDir && !isBelow(path, stateRoot))
            return fail(ErrorCode::Forbidden,
                        u"%1 is not inside the dev directories"_s.arg(paths.shown(path)),
                        u"Unset the variables that move the dev profile, or delete it yourself."_s);
        if (const auto link = linkOnTheWay(path, paths.homeDir); !link.isEmpty())
            return fail(ErrorCode::Forbidden, u"%1 is a symbolic link"_s.arg(paths.shown(link)),
                        u"Remove the link; what it points to is left alone."_s);
        found.append(path);
    }
    return found;
}

Result<> DevProfile::reset() const
{
    const auto doomed = resettablePaths();
    if (!doomed)
        return tl::unexpected(doomed.error());
    for (const auto &path : *doomed) {
        if (const auto removed = removeTree(path); !removed)
            return removed;
    }
    return {};
}

} // namespace claw::gatewaystart
