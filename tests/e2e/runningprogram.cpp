// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace claw::testing {

namespace {

constexpr int patienceMs = 20'000;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : quint16(0);
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

Sandbox::Sandbox()
    : m_port(freePort())
{ }

QString Sandbox::path(const QString &relative) const
{
    return relative.isEmpty() ? m_home.path() : m_home.filePath(relative);
}

void Sandbox::putConfig(const QByteArray &text) const
{
    write(configPath(), text);
}

void Sandbox::putDevConfig() const
{
    const QString text =
        u"{gateway: {mode: 'local', bind: 'loopback', auth: {mode: 'token', token:"
        " 't0k'}}, agents: {defaults: {model: {primary: 'dev/echo'}, workspace:"
        " '%1', skipBootstrap: true}}, messages: {queue: {debounceMs: 0}}}"_s.arg(path(u"clawd"_s));
    write(path(u".clawdbot-dev/clawdbot.json"_s), text.toUtf8());
}

QStringList Sandbox::dev() const
{
    return {u"gateway"_s, u"--dev"_s, u"--port"_s, QString::number(m_port)};
}

QByteArray Sandbox::goodConfig() const
{
    return "{gateway: {mode: 'local', port: " + QByteArray::number(m_port) + "}}\n";
}

QProcessEnvironment Sandbox::environment() const
{
    QProcessEnvironment environment;
    const auto system = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_s, u"LANG"_s, u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s}) {
        if (system.contains(name))
            environment.insert(name, system.value(name));
    }
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"CLAWDBOT_LANG"_s, u"en"_s); // LANG is for the encoding.
    environment.insert(u"CLAWDBOT_DISABLE_BONJOUR"_s, u"1"_s); // The network is not the test's.
    return environment;
}

RunningProgram::RunningProgram(const QStringList &arguments, const QProcessEnvironment &environment,
                               const std::function<void()> &beforeExec, const QString &program)
{
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(QDir::tempPath());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier(beforeExec);
    m_process.start(program, arguments);
    m_process.waitForStarted();
}

RunningProgram::~RunningProgram()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

const QString &RunningProgram::out()
{
    return m_out += QString::fromUtf8(m_process.readAllStandardOutput());
}

const QString &RunningProgram::err()
{
    return m_err += QString::fromUtf8(m_process.readAllStandardError());
}

bool RunningProgram::waitFor(const QString &text)
{
    const auto isThere = [this, &text] { return out().contains(text) || err().contains(text); };
    return QTest::qWaitFor([&] { return isThere() || !isRunning(); }, patienceMs) && isThere();
}

int RunningProgram::waitForExit()
{
    const bool ended = QTest::qWaitFor([this] { return !isRunning(); }, patienceMs);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void RunningProgram::signal(int number) const
{
    if (pid() > 0) // 0 would be everybody in this process group.
        ::kill(pid_t(pid()), number);
}

const char *RunningProgram::story()
{
    const QString all = u"stdout:\n"_s + out() + u"\nstderr:\n"_s + err();
    m_story = all.toUtf8();
    return m_story.constData();
}

} // namespace claw::testing
