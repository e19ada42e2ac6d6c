// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

constexpr auto ownerAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto anybodyElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

//! Nothing when nobody else can get in. A link is the business of what it points to.
std::optional<Finding> openToOthers(const Patient &patient, const QString &path,
                                    const QString &holds)
{
    const QFileInfo info(path);
    if (!info.exists() || !(info.permissions() & anybodyElse))
        return std::nullopt;
    const bool isDir = info.isDir();
    auto finding =
        warning(Tr::tr("%1 can be read or changed by other users").arg(patient.paths.shown(path)),
                holds, u"chmod %1 %2"_s.arg(isDir ? u"700"_s : u"600"_s, path));
    finding.repair =
        MakePrivate{.path = info.canonicalFilePath(),
                    .mode = isDir ? QFile::Permissions(ownerAll) : QFile::Permissions(ownerFile)};
    return finding;
}

Finding missing(const Patient &patient)
{
    const QString &dir = patient.paths.stateDir;
    auto finding =
        warning(Tr::tr("%1 does not exist").arg(patient.paths.shown(dir)),
                Tr::tr("nothing is kept until the gateway has made it"), u"mkdir -m 700 "_s + dir);
    finding.repair = MakeDirectory{dir};
    return finding;
}

} // namespace

Findings checkState(const Patient &patient)
{
    const auto &paths = patient.paths;
    const QFileInfo dir(paths.stateDir);
    if (!dir.exists())
        return {missing(patient)};
    if (!dir.isDir())
        return {problem(Tr::tr("%1 is not a directory").arg(paths.shown(paths.stateDir)),
                        Tr::tr("the gateway can keep nothing"), Tr::tr("move it out of the way"))};
    Findings findings;
    if (!dir.isWritable())
        findings.push_back(
            problem(Tr::tr("%1 cannot be written to").arg(paths.shown(paths.stateDir)),
                    Tr::tr("pairings, sessions and the log are lost with each restart"),
                    u"chown -R \"$USER\" "_s + paths.stateDir));
    const QString keys = Tr::tr("keys, tokens and conversations are in there");
    const QString secrets = Tr::tr("it may hold a token or a password");
    for (const auto &[path, holds] :
         {std::pair{paths.stateDir, keys}, std::pair{paths.credentialsDir, keys},
          std::pair{paths.identityDir(), keys}, std::pair{paths.devicesDir(), keys},
          std::pair{paths.configPath, secrets}, std::pair{paths.dotEnvPath(), secrets}}) {
        if (const auto open = openToOthers(patient, path, holds))
            findings.push_back(*open);
    }
    if (findings.empty())
        findings.push_back(
            fine(Tr::tr("%1 is there, and yours alone").arg(paths.shown(paths.stateDir))));
    return findings;
}

} // namespace claw::doctor
