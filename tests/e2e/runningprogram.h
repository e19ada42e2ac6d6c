// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <functional>

namespace claw::testing {

//! A machine of its own for one test: an empty home and a free loopback port.
class Sandbox
{
public:
    Sandbox();

    [[nodiscard]] QString path(const QString &relative = {}) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString configPath() const
    {
        return path(QStringLiteral(".clawdbot/clawdbot.json"));
    }
    //! Writes the configuration file byte by byte.
    void putConfig(const QByteArray &text) const;
    //! A configuration that starts: local mode and our port.
    [[nodiscard]] QByteArray goodConfig() const;
    //! A configuration for `--dev`: token t0k, and a model that says what it is told, slowly if it is asked to.
    void putDevConfig() const;
    //! The arguments of a gateway with it.
    [[nodiscard]] QStringList dev() const;
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    QTemporaryDir m_home;
    quint16 m_port;
};

//! The real program, its two streams kept apart. Killed with this object if it still runs.
class RunningProgram
{
public:
    RunningProgram(const QStringList &arguments, const QProcessEnvironment &environment,
                   const std::function<void()> &beforeExec = {},
                   const QString &program = QStringLiteral(CLAWDBOT_PROGRAM));
    ~RunningProgram();
    Q_DISABLE_COPY_MOVE(RunningProgram)

    //! True once `text` is on standard output or standard error; false at its end or after 20 s.
    [[nodiscard]] bool waitFor(const QString &text);
    //! The exit code; -1 when it crashed or did not end within 20 s.
    [[nodiscard]] int waitForExit();
    //! Nothing when it has ended.
    void signal(int number) const;
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] const QString &out();
    [[nodiscard]] const QString &err();
    //! Everything, for a failed check.
    [[nodiscard]] const char *story();

private:
    QProcess m_process;
    QString m_out;
    QString m_err;
    QByteArray m_story;
};

} // namespace claw::testing
