// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/systemd/serviceuser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace claw::testing {

ServiceUser::ServiceUser(Program program, QString &obstacle)
    : m_program(std::move(program))
    , m_name(u"clawdbot-gateway-test%1"_s.arg(QCoreApplication::applicationPid()))
    , m_manager(m_home.environment())
{
    obstacle = m_manager.start();
    writeConfig();
}

QString ServiceUser::unitPath() const
{
    return m_home.path() + u"/.config/systemd/user/"_s + unit();
}

Outcome ServiceUser::run(const QString &words) const
{
    return m_home.run(
        m_program, words.split(u' '),
        {u"XDG_RUNTIME_DIR="_s + m_manager.runtimeDir(), u"CLAWDBOT_SYSTEMD_UNIT="_s + m_name});
}

Outcome ServiceUser::runAs(const QString &profile, const QString &words) const
{
    return m_home.run(m_program, QStringList{u"--profile"_s, profile} + words.split(u' '),
                      {u"XDG_RUNTIME_DIR="_s + m_manager.runtimeDir()});
}

void ServiceUser::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void ServiceUser::writeConfig(const QByteArray &extra) const
{
    write(
        m_home.path() + u"/.clawdbot/clawdbot.json"_s,
        u"{gateway: {mode: 'local', port: %1, auth: {token: '%2'}}, commands: {restart: true}}\n"_s
                .arg(m_home.port())
                .arg(m_home.token())
                .toUtf8()
            + extra);
}

void ServiceUser::setDropIn(const QByteArray &settings) const
{
    write(u"%1/systemd/user/%2.d/test.conf"_s.arg(m_manager.runtimeDir(), unit()),
          "[Service]\n" + settings);
    QCOMPARE(m_manager.systemctl({u"daemon-reload"_s}), QString());
}

qint64 ServiceUser::pid() const
{
    return m_manager.property(unit(), u"MainPID"_s).toLongLong();
}

bool ServiceUser::isActive() const
{
    return m_manager.property(unit(), u"ActiveState"_s) == "active"_L1;
}

bool ServiceUser::waitForNewProcess(qint64 before, int limitMs) const
{
    return QTest::qWaitFor(
        [&] {
            const auto now = pid();
            return now > 0 && now != before && isActive();
        },
        limitMs);
}

bool ServiceUser::send(qint64 process, int number)
{
    return process > 1 && ::kill(pid_t(process), number) == 0;
}

} // namespace claw::testing
