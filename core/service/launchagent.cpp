// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/launchagent.h"

#include "files/atomicfile.h"
#include "service/propertylist.h"

#include <QDir>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

constexpr qsizetype mostFiles = 1000;
constexpr qint64 largestAgent = 256 * 1024;

// The longest a stop may take before launchd kills, as for the other service managers.
constexpr auto exitTimeOut = "20"_L1;
constexpr auto umask = "63"_L1; // 0077; a property list knows decimal numbers only.
constexpr auto openFiles = "8192"_L1; // launchd gives 256, too few for a gateway and its tools.

QStringList readStrings(QXmlStreamReader &in)
{
    QStringList strings;
    while (in.readNextStartElement())
        strings.append(in.readElementText(QXmlStreamReader::IncludeChildElements));
    return strings;
}

EnvironmentEntries readVariables(QXmlStreamReader &in)
{
    EnvironmentEntries entries;
    QString name;
    while (in.readNextStartElement()) {
        const bool isKey = in.name() == "key"_L1;
        const auto text = in.readElementText(QXmlStreamReader::IncludeChildElements);
        if (isKey)
            name = text;
        else
            entries.append({name, text.trimmed()});
    }
    return entries;
}

bool isKindOf(const InstalledService &service, const QString &kind)
{
    return valueOf(service.environment, serviceMarkerVariable) == "clawdbot"_L1
        && valueOf(service.environment, u"CLAWDBOT_SERVICE_KIND"_s) == kind;
}

} // namespace

QString launchAgentErrorLog(const QString &logDir)
{
    return logDir + u"/gateway.err.log"_s;
}

Result<QString> renderLaunchAgent(const ServicePlan &plan, const QString &user)
{
    if (auto checked = checkRepresentable(plan); !checked)
        return tl::unexpected(checked.error());
    QString text;
    PropertyList list(text);
    list.string(u"Label"_s, plan.names.launchdLabel);
    list.string(u"Comment"_s, plan.names.description(plan.version));
    if (!user.isEmpty())
        list.string(u"UserName"_s, user);
    list.yes(u"RunAtLoad"_s);
    list.yes(u"KeepAlive"_s);
    list.array(u"ProgramArguments"_s, plan.command);
    // Standard gives a gateway light throttling of processor and disk.
    list.string(u"ProcessType"_s, u"Interactive"_s);
    list.integer(u"ExitTimeOut"_s, exitTimeOut);
    list.integer(u"Umask"_s, umask);
    list.beginDict(u"SoftResourceLimits"_s);
    list.integer(u"NumberOfFiles"_s, openFiles);
    list.endDict();
    // The gateway keeps a bounded log of its own; launchd would let a copy of it grow for ever.
    list.string(u"StandardOutPath"_s, u"/dev/null"_s);
    list.string(u"StandardErrorPath"_s, launchAgentErrorLog(plan.logDir));
    list.beginDict(u"EnvironmentVariables"_s);
    for (const auto &entry : plan.environment)
        list.string(entry.name, entry.value);
    list.endDict();
    list.end();
    return text;
}

std::optional<InstalledService> readLaunchAgent(const QString &text)
{
    QXmlStreamReader in(text);
    if (!in.readNextStartElement() || in.name() != "plist"_L1 || !in.readNextStartElement()
        || in.name() != "dict"_L1)
        return std::nullopt;
    InstalledService service;
    QString key;
    while (in.readNextStartElement()) {
        if (in.name() == "key"_L1)
            key = in.readElementText();
        else if (key == "ProgramArguments"_L1 && in.name() == "array"_L1)
            service.command = readStrings(in);
        else if (key == "WorkingDirectory"_L1)
            service.workingDirectory = in.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (key == "EnvironmentVariables"_L1 && in.name() == "dict"_L1)
            service.environment = readVariables(in);
        else
            in.skipCurrentElement();
    }
    if (in.hasError() || service.command.isEmpty())
        return std::nullopt;
    return service;
}

std::vector<ForeignService> foreignLaunchAgents(const QString &directory, const QString &own,
                                                bool isSystemWide)
{
    std::vector<ForeignService> found;
    const QDir agents(directory);
    const auto names = agents.entryList({u"*.plist"_s}, QDir::Files, QDir::Name);
    for (const auto &name : names.first(std::min(mostFiles, names.size()))) {
        const auto path = agents.filePath(name);
        const auto label = name.chopped(QLatin1StringView(".plist").size());
        const auto bytes = files::readAll(path, largestAgent);
        if (!bytes || !bytes->toLower().contains("clawdbot"))
            continue;
        const auto service = readLaunchAgent(QString::fromUtf8(*bytes));
        if (!service || !service->command.contains("gateway"_L1) || isKindOf(*service, u"node"_s))
            continue;
        // A gateway of ours for the whole machine is a second one all the same.
        if (!isSystemWide && (label == own || isKindOf(*service, u"gateway"_s)))
            continue;
        const QString removal = isSystemWide
            ? u"sudo launchctl bootout system/%1; sudo rm '%2'"_s.arg(label, path)
            : u"launchctl bootout gui/$UID/%1; rm '%2'"_s.arg(label, path);
        found.push_back(
            {.label = label, .path = path, .isSystemWide = isSystemWide, .removal = removal});
    }
    return found;
}

} // namespace claw::service
