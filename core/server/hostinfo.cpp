// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/hostinfo.h"

#include "base/version.h"

#include <QNetworkInterface>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

QString firstLanAddress()
{
    QString other;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if (interface.flags().testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const bool isPreferred = interface.name() == "en0"_L1 || interface.name() == "eth0"_L1;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            if (isPreferred)
                return entry.ip().toString();
            if (other.isEmpty())
                other = entry.ip().toString();
        }
    }
    return other;
}

QString architecture()
{
    const QString name = QSysInfo::currentCpuArchitecture();
    return name == "x86_64"_L1 ? u"x64"_s : name;
}

QString platformName()
{
    const QString kernel = QSysInfo::kernelType();
    if (kernel == "darwin"_L1)
        return u"macos "_s + QSysInfo::productVersion();
    if (kernel == "winnt"_L1)
        return u"windows "_s + QSysInfo::kernelVersion();
    return kernel + u' ' + QSysInfo::kernelVersion();
}

QString familyName()
{
    const QString kernel = QSysInfo::kernelType();
    if (kernel == "darwin"_L1)
        return u"Mac"_s;
    return kernel == "winnt"_L1 ? u"Windows"_s : u"Linux"_s;
}

} // namespace

HostInfo HostInfo::ofThisMachine()
{
    HostInfo info{.host = QSysInfo::machineHostName(),
                  .ip = firstLanAddress(),
                  .platform = platformName(),
                  .deviceFamily = familyName(),
                  .modelIdentifier = architecture(),
                  .version = buildVersion()};
    if (info.ip.isEmpty())
        info.ip = info.host;
    return info;
}

} // namespace claw::server
