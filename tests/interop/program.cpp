// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/interop/program.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::interop {

namespace {

// The reference needs about 4 s for a command on an idle machine, 15 s on a cold or busy one.
constexpr int commandLimitMs = 90'000;
constexpr auto startLimit = 60s;
constexpr int stopLimitMs = 8'000;

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

Program Program::ours()
{
    if (qEnvironmentVariable("CLAW_SUBJECT") == "reference"_L1)
        return reference().value_or(Program());
    return {.path = QStringLiteral(CLAW_PROGRAM), .arguments = {}};
}

std::optional<Program> Program::reference()
{
    const QDir modules(qEnvironmentVariable("CLAW_REFERENCE_DIR") + u"/node_modules");
    const QString entry = modules.filePath(u"clawdbot/dist/entry.js"_s);
    if (!modules.isAbsolute() || !QFile::exists(entry))
        return {};
    const QStringList nodes = modules.entryList({u"node-*-*"_s}, QDir::Dirs);
    for (const QString &name : nodes) {
        const QString node = modules.filePath(name + u"/bin/node");
        if (QFile::exists(node))
            return Program{.path = node, .arguments = {entry}};
    }
    return {};
}

Home::Home()
    : m_port(freePort())
{
    const QDir home(m_directory.path());
    home.mkdir(u".clawdbot"_s);
    QFile config(home.filePath(u".clawdbot/clawdbot.json"_s));
    if (!config.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(config.fileName()));
    config.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    config.write(u"{gateway: {mode: 'local', bind: 'loopback', port: %1,"
                 " auth: {mode: 'token', token: 'interop-token'}}}\n"_s.arg(m_port)
                     .toUtf8());
}

QProcessEnvironment Home::environment() const
{
    QProcessEnvironment environment;
    const auto system = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_s, u"LANG"_s, u"TMPDIR"_s, u"ASAN_OPTIONS"_s}) {
        if (system.contains(name))
            environment.insert(name, system.value(name));
    }
    environment.insert(u"HOME"_s, m_directory.path());
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    // Neither side shall announce itself to the machines around.
    environment.insert(u"CLAWDBOT_DISABLE_BONJOUR"_s, u"1"_s);
    return environment;
}

Outcome Home::run(const Program &program, const QStringList &arguments,
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

GatewayProcess::GatewayProcess(const Program &program, const Home &home)
    : m_port(home.port())
{
    m_process.setProcessEnvironment(home.environment());
    m_process.setWorkingDirectory(home.path());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // The reference runs its gateway in a child of a child.
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    m_process.start(program.path, program.arguments + QStringList{u"gateway"_s});
}

GatewayProcess::~GatewayProcess()
{
    const auto group = pid_t(m_process.processId());
    if (group <= 0)
        return;
    ::kill(-group, SIGTERM);
    if (!m_process.waitForFinished(stopLimitMs))
        ::kill(-group, SIGKILL);
    m_process.waitForFinished(stopLimitMs);
}

bool GatewayProcess::waitUntilListening()
{
    return QTest::qWaitFor(
               [this] {
                   QTcpSocket probe;
                   probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
                   return probe.waitForConnected(200) || m_process.state() == QProcess::NotRunning;
               },
               int(std::chrono::milliseconds(startLimit).count()))
        && m_process.state() == QProcess::Running;
}

QByteArray GatewayProcess::output()
{
    m_output += m_process.readAll();
    return m_output;
}

} // namespace claw::interop
