// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <optional>

namespace claw::interop {

//! What came of one run of a program.
struct Outcome
{
    int exitCode = -1; //!< -1 when it crashed, could not start or ran out of time.
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    //! Everything a person needs to see when a check fails.
    [[nodiscard]] QByteArray story() const;
};

//! A command line that stands for `clawdbot`: ours, or the reference under its own node.
struct Program
{
    QString path;
    QStringList arguments; //!< Come before those of a call.

    //! The program of this build. CLAW_SUBJECT=reference puts the reference in its place, which shows
    //! that the checks themselves agree with it.
    [[nodiscard]] static Program ours();
    //! The one installed below CLAW_REFERENCE_DIR; nothing when there is none.
    [[nodiscard]] static std::optional<Program> reference();
};

//! A user with a HOME of their own, a configured local gateway on a free loopback port and a token.
class Home
{
public:
    Home();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString path() const { return m_directory.path(); }
    //! HOME, PATH and little else; nothing of the machine's own gateway.
    [[nodiscard]] QProcessEnvironment environment() const;
    //! Runs one command to its end; `extra` adds or replaces variables (NAME=value).
    [[nodiscard]] Outcome run(const Program &program, const QStringList &arguments,
                              const QStringList &extra = {}) const;

private:
    QTemporaryDir m_directory;
    quint16 m_port = 0;
};

//! A gateway in the foreground, in a process group that ends with this object.
class GatewayProcess
{
public:
    GatewayProcess(const Program &program, const Home &home);
    ~GatewayProcess();
    Q_DISABLE_COPY_MOVE(GatewayProcess)

    //! Waits until the port accepts connections; false when the gateway ended or took over a minute.
    [[nodiscard]] bool waitUntilListening();
    [[nodiscard]] QByteArray output();

private:
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port;
};

} // namespace claw::interop
