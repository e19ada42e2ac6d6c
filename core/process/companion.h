// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoroTask>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>

namespace claw::process {

//! A program that runs beside us for as long as it is needed, such as a tunnel or a helper. Started
//! without a shell and in a process group of its own; it never outlives this object.
//!
//! What it prints comes as lines of at most 64 KiB; a longer one ends it. Of standard error the last
//! 4 KiB are kept.
class Companion : public QObject
{
    Q_OBJECT

public:
    //! `program` is a path, or a name as in ProcessRequest. Nothing is added to `environment`.
    Companion(QString program, QStringList arguments, QProcessEnvironment environment);
    //! Kills what still runs. stop() before it gives the program time.
    ~Companion() override;

    //! Once. Failure to start is told by ended().
    void start();
    //! Goes to its standard input; at most 64 KiB may wait there, more is dropped.
    void write(const QByteArray &bytes);
    //! Closes its standard input and asks it to end; kills it, and what it left in its group, after
    //! `grace`. Ends when it is gone. ended() is not emitted.
    [[nodiscard]] QCoro::Task<> stop(std::chrono::milliseconds grace = std::chrono::seconds(1));

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    //! In one line, at most 500 characters; what it said last on standard error.
    [[nodiscard]] QString lastWords() const;

Q_SIGNALS:
    //! Without the line feed.
    void lineRead(const QByteArray &line);
    //! It ended, or could not be started, and nobody here wanted that. `why` is for a person;
    //! `exitCode` is -1 unless it exited by itself. Once.
    void ended(const QString &why, int exitCode);

private:
    void onOutput();
    void onComplaint();
    void onFinished(int code, QProcess::ExitStatus status);
    void tellEnd(const QString &why, int exitCode);

    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
    QByteArray m_line; //!< The beginning of the next one.
    QByteArray m_said;
    bool m_isDone = false; //!< Ended, or told to.
};

} // namespace claw::process
