// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

constexpr qint64 mostBytes = 256 * 1024;

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

//! A service file that starts the npm package: a JavaScript runtime, and our name after it.
bool startsThePackage(const QByteArray &text)
{
    static const QRegularExpression runtime(
        uR"re((^ExecStart=|<string>)"?(\S*/)?(node|bun)("|\s|<))re"_s,
        QRegularExpression::MultilineOption);
    const QString unit = QString::fromUtf8(text);
    return unit.contains("clawdbot"_L1) && !unit.contains("CLAWDBOT_SERVICE_KIND=node"_L1)
        && runtime.match(unit).hasMatch();
}

void addServices(const Patient &patient, Findings &findings)
{
    const QString &home = patient.paths.homeDir;
    const QDir units(home + u"/.config/systemd/user"_s);
    for (const auto &name : units.entryList({u"*.service"_s}, QDir::Files)) {
        if (startsThePackage(textOf(units.filePath(name))))
            findings.push_back(warning(
                Tr::tr("%1 starts the npm package").arg(patient.paths.shown(units.filePath(name))),
                Tr::tr("two gateways fight for the port and for the sessions"),
                u"systemctl --user disable --now "_s + name));
    }
    const QDir agents(home + u"/Library/LaunchAgents"_s);
    for (const auto &name : agents.entryList({u"*.plist"_s}, QDir::Files)) {
        if (startsThePackage(textOf(agents.filePath(name))))
            findings.push_back(warning(
                Tr::tr("%1 starts the npm package").arg(patient.paths.shown(agents.filePath(name))),
                Tr::tr("two gateways fight for the port and for the sessions"),
                u"launchctl bootout gui/$UID/"_s + name.chopped(6)));
    }
}

//! Where the package keeps its lock for this configuration.
QString packageLock(const Patient &patient)
{
    const auto digest =
        QCryptographicHash::hash(patient.paths.configPath.toUtf8(), QCryptographicHash::Sha1);
    const QDir temp(patient.environment.value(u"TMPDIR"_s, u"/tmp"_s));
    const QString name = u"gateway.%1.lock"_s.arg(QString::fromLatin1(digest.toHex().left(8)));
    for (const auto &dir : temp.entryList({u"clawdbot-*"_s, u"clawdbot"_s}, QDir::Dirs)) {
        const QString path = temp.filePath(dir + u'/' + name);
        if (QFileInfo(path).isFile() && QFileInfo(path).isWritable())
            return path;
    }
    return {};
}

void addLock(const Patient &patient, Findings &findings)
{
    const QString path = packageLock(patient);
    const QString procDir = patient.systemRoot + u"proc"_s;
    if (path.isEmpty() || !QFileInfo::exists(procDir + u"/self"_s))
        return; // Without /proc nobody can tell whether its owner lives.
    const qint64 pid = QJsonDocument::fromJson(textOf(path)).object().value("pid"_L1).toInteger();
    if (pid > 0 && QFileInfo::exists(procDir + u"/%1"_s.arg(pid))) {
        findings.push_back(warning(
            Tr::tr("a gateway of the npm package seems to run with this configuration (pid %1)")
                .arg(pid),
            Tr::tr("both write to the same sessions"), u"kill %1"_s.arg(pid)));
        return;
    }
    auto finding = note(Tr::tr("%1 was left behind by the npm package").arg(path),
                        Tr::tr("its owner is gone; it stops nobody"), u"rm "_s + path);
    finding.repair = RemoveLeftover{path};
    findings.push_back(finding);
}

} // namespace

Findings checkLeftovers(const Patient &patient)
{
    Findings findings;
    addServices(patient, findings);
    addLock(patient, findings);
    if (findings.empty())
        findings.push_back(fine(Tr::tr("nothing of the npm package is in the way")));
    return findings;
}

} // namespace claw::doctor
