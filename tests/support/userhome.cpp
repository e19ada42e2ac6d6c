// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/support/userhome.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace claw::testing {

namespace {

// The reference needs about 4 s for a command on an idle machine, 15 s on a cold or busy one.
constexpr int commandLimitMs = 90'000;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : quint16(0);
}

} // namespace

QByteArray Outcome::story() const
{
    return u"exit code %1\nstdout: %2\nstderr: %3"_s.arg(exitCode).arg(out, err).toUtf8();
}

UserHome::UserHome(const QString &configuration)
    : m_port(freePort())
{
    const QDir home(m_directory.path());
    home.mkdir(u".clawdbot"_s);
    QFile config(home.filePath(u".clawdbot/clawdbot.json"_s));
    if (!config.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(config.fileName()));
    config.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    config.write(u"{gateway: {mode: 'local', bind: 'loopback', port: %1,"
                 " auth: {mode: 'token', token: '%2'}}%3}\n"_s.arg(m_port)
                     .arg(token(), configuration)
                     .toUtf8());
}

QString UserHome::token() const
{
    return u"token-of-this-test"_s;
}

QProcessEnvironment UserHome::environment() const
{
    QProcessEnvironment environment;
    const auto system = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"PATH"_s, u"LANG"_s, u"TMPDIR"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
        if (system.contains(name))
            environment.insert(name, system.value(name));
    }
    environment.insert(u"HOME"_s, m_directory.path());
    environment.insert(u"CLAWDBOT_LANG"_s, u"en"_s); // LANG is for the encoding.
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    // Neither side shall announce itself to the machines around.
    environment.insert(u"CLAWDBOT_DISABLE_BONJOUR"_s, u"1"_s);
    return environment;
}

Outcome UserHome::run(const Program &program, const QStringList &arguments,
                      const QStringList &extra) const
{
    auto variables = environment();
    for (const QString &pair : extra)
        variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_directory.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program.path, program.arguments + arguments);
    const bool ended =
        process.waitForFinished(commandLimitMs) && process.exitStatus() == QProcess::NormalExit;
    return {.exitCode = ended ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

} // namespace claw::testing
