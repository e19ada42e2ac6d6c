// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/usermanager.h"

#include "service/servicetr.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

bool isWindowsSubsystem(const QProcessEnvironment &environment, const SystemdPlaces &places)
{
    for (const auto &name : {u"WSL_INTEROP"_s, u"WSL_DISTRO_NAME"_s, u"WSLENV"_s}) {
        if (!environment.value(name).isEmpty())
            return true;
    }
    QFile release(places.kernelRelease);
    if (!release.open(QIODevice::ReadOnly))
        return false;
    const auto text = release.read(256).toLower();
    return text.contains("microsoft") || text.contains("wsl");
}

QString whatToDo(const QProcessEnvironment &environment, const SystemdPlaces &places)
{
    if (isWindowsSubsystem(environment, places))
        return Tr::tr("WSL2 needs systemd enabled: edit /etc/wsl.conf with [boot]\\nsystemd=true\n"
                      "Then run: wsl --shutdown (from PowerShell) and reopen your distro.\n"
                      "Verify: systemctl --user status");
    return Tr::tr(
        "systemd user services are unavailable; install/enable systemd or run the gateway "
        "under "
        "your supervisor.\n"
        "If you're in a container, run the gateway in the foreground: clawdbot gateway run");
}

bool hasManager(const QString &runtimeDir)
{
    return !runtimeDir.isEmpty()
        && (QFileInfo::exists(runtimeDir + u"/systemd/private"_s)
            || QFileInfo::exists(runtimeDir + u"/bus"_s));
}

} // namespace

tl::unexpected<Error> noUserManager(const QString &reason, const QProcessEnvironment &environment,
                                    const SystemdPlaces &places)
{
    return fail(ErrorCode::Unavailable, Tr::tr("systemctl --user unavailable: %1").arg(reason),
                whatToDo(environment, places));
}

Result<QMap<QString, QString>> userManagerEnvironment(const QProcessEnvironment &environment,
                                                      const SystemdPlaces &places)
{
    if (::getuid() == 0 && !environment.value(u"SUDO_UID"_s).isEmpty())
        return fail(ErrorCode::Forbidden, Tr::tr("the gateway is a user service"),
                    Tr::tr("Run this without sudo: the gateway is a user service."));
    if (!QFileInfo(places.booted).isDir())
        return noUserManager(Tr::tr("this system was not started by systemd"), environment, places);

    QMap<QString, QString> additions{{u"LC_ALL"_s, u"C.UTF-8"_s},
                                     {u"SYSTEMD_PAGER"_s, QString()},
                                     {u"SYSTEMD_COLORS"_s, u"0"_s}};
    if (hasManager(environment.value(u"XDG_RUNTIME_DIR"_s)))
        return additions;
    const QFileInfo usual(places.runtimeDirs + u'/' + QString::number(::getuid()));
    if (!usual.isDir() || usual.ownerId() != ::getuid() || !hasManager(usual.filePath()))
        return noUserManager(Tr::tr("no service manager runs for this user"), environment, places);
    additions.insert(u"XDG_RUNTIME_DIR"_s, usual.filePath());
    additions.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=%1/bus"_s.arg(usual.filePath()));
    return additions;
}

} // namespace claw::service
