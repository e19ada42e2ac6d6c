// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/foreignservices.h"

#include "files/atomicfile.h"
#include "service/systemdunit.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

constexpr qsizetype mostFiles = 1000;
constexpr qint64 largestUnit = 256 * 1024;

bool isOurGateway(const InstalledService &service)
{
    return valueOf(service.environment, serviceMarkerVariable) == "clawdbot"_L1
        && valueOf(service.environment, u"CLAWDBOT_SERVICE_KIND"_s) == "gateway"_L1;
}

bool isNode(const InstalledService &service)
{
    return valueOf(service.environment, u"CLAWDBOT_SERVICE_KIND"_s) == "node"_L1;
}

QString removalOf(const QString &unit, const QString &path, Reach reach)
{
    if (reach == Reach::System)
        return u"sudo systemctl disable --now %1"_s.arg(unit);
    return u"systemctl --user disable --now %1 && rm '%2'"_s.arg(unit, path);
}

} // namespace

std::vector<ForeignService> foreignSystemdServices(const QString &directory, Reach reach)
{
    std::vector<ForeignService> found;
    const QDir units(directory);
    const auto names = units.entryList({u"*.service"_s}, QDir::Files, QDir::Name);
    for (const auto &name : names.first(std::min(mostFiles, names.size()))) {
        const auto path = units.filePath(name);
        const auto bytes = files::readAll(path, largestUnit);
        if (!bytes || !bytes->toLower().contains("clawdbot"))
            continue;
        const auto service = readSystemdUnit({QString::fromUtf8(*bytes)});
        const bool runsGateway = service && service->command.contains("gateway"_L1);
        // A gateway of ours for the whole machine is a second one all the same.
        const bool isExpected = service && isOurGateway(*service) && reach == Reach::User;
        if (!service || isNode(*service) || isExpected
            || (name.startsWith("clawdbot-gateway"_L1) && runsGateway && reach == Reach::User))
            continue;
        found.push_back({.label = name,
                         .path = path,
                         .isSystemWide = reach == Reach::System,
                         .removal = removalOf(name, path, reach)});
    }
    return found;
}

} // namespace claw::service
