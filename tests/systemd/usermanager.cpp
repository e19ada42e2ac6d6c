// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/systemd/usermanager.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;

namespace claw::testing {

namespace {

constexpr int startLimitMs = 15'000;
constexpr int stopLimitMs = 10'000;
constexpr int questionLimitMs = 30'000;

QString failed(const char *what)
{
    return QString::fromLatin1(what) + u": "_s + QString::fromLocal8Bit(std::strerror(errno));
}

QString managerProgram()
{
    for (const QString &path : {u"/lib/systemd/systemd"_s, u"/usr/lib/systemd/systemd"_s}) {
        if (QFile::exists(path))
            return path;
    }
    return {};
}

} // namespace

QString UserManager::enterNamespace()
{
    if (::geteuid() != 0)
        return u"needs root, for a private mount namespace"_s;
    if (managerProgram().isEmpty() || !QFile::exists(u"/usr/bin/systemctl"_s))
        return u"systemd is not installed"_s;
    if (::unshare(CLONE_NEWNS) != 0)
        return failed("unshare");
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return failed("mount --make-rprivate");
    // Hides the machine's own manager, if it has one, and looks like a machine that has.
    const char *place = ::access("/run/systemd", F_OK) == 0 ? "/run/systemd" : "/run";
    if (::mount("tmpfs", place, "tmpfs", 0, "mode=0755") != 0)
        return failed("mount tmpfs");
    if (::access("/run/user", F_OK) == 0 && ::mount("tmpfs", "/run/user", "tmpfs", 0, nullptr) != 0)
        return failed("mount tmpfs");
    ::mkdir("/run/systemd", 0755);
    if (::mkdir("/run/systemd/system", 0755) != 0)
        return failed("mkdir /run/systemd/system");
    return {};
}

UserManager::UserManager(const QProcessEnvironment &environment)
    : m_environment(environment)
{
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
    m_process.setProcessEnvironment(m_environment);
    m_process.setWorkingDirectory(m_runtime.path());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // It stops its units when it is asked to end, also when the test is killed.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

UserManager::~UserManager()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(stopLimitMs))
        m_process.kill();
    m_process.waitForFinished(stopLimitMs);
}

QString UserManager::start()
{
    m_process.start(managerProgram(), {u"--user"_s});
    const bool isUp = QTest::qWaitFor(
        [this] {
            return m_process.state() == QProcess::NotRunning
                || !systemctl({u"show"_s, u"--property=Version"_s}).indexOf("Version="_L1);
        },
        startLimitMs);
    if (isUp && m_process.state() == QProcess::Running)
        return {};
    return u"the user manager does not start: "_s
        + QString::fromUtf8(m_process.readAll()).simplified().right(300);
}

QString UserManager::systemctl(const QStringList &words) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/usr/bin/systemctl"_s, QStringList{u"--user"_s, u"--no-pager"_s} + words);
    process.waitForFinished(questionLimitMs);
    return QString::fromUtf8(process.readAll()).trimmed();
}

QString UserManager::property(const QString &unit, const QString &name) const
{
    return systemctl({u"show"_s, u"--value"_s, u"--property"_s, name, unit});
}

} // namespace claw::testing
