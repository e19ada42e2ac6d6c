// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QCoroTask>
#include <QMap>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <stop_token>

namespace claw::process {

//! A program to be run once, without a shell: the arguments arrive as they stand here.
struct ProcessRequest
{
    //! A path, or a name that is looked for where the system keeps its programs and then in PATH, so
    //! that a directory of the user's cannot stand in for a program of the system.
    QString program;
    QStringList arguments;
    QByteArray input; //!< All that the program reads; its standard input is closed after it.
    QMap<QString, QString> environment; //!< Added to what the runner was given.
    QString workingDirectory; //!< Empty: ours.
    //! The program is asked to end after `deadline` and killed when it has not by `grace` later,
    //! together with the children that stayed in its process group.
    std::chrono::milliseconds deadline{5000};
    std::chrono::milliseconds grace{2000};
    qsizetype outputLimit =
        1024 * 1024; //!< Bytes of each stream that are kept, from its beginning.
};

//! How a run came to its end.
enum class ProcessEnd {
    Exited, //!< By itself, with an exit code.
    Signalled, //!< A signal nobody here sent; a crash on Windows.
    TimedOut, //!< Ended by us after the deadline.
    Stopped, //!< Ended by us, or never started, because the stop token said so.
    NotFound, //!< There is no such program.
    NotStarted, //!< There is one, but the system would not start it.
};

//! What came of a run.
struct ProcessOutcome
{
    ProcessEnd end = ProcessEnd::Exited;
    int exitCode = 0; //!< Of Exited.
    int signal = 0; //!< Of Signalled.
    QByteArray out;
    QByteArray err; //!< Of NotStarted: what the system said.
    bool truncated = false; //!< One of the streams was longer than allowed.

    [[nodiscard]] bool succeeded() const { return end == ProcessEnd::Exited && exitCode == 0; }
    //! What the program had to say about its failure: standard error, else standard output, in one
    //! line of at most 500 characters.
    [[nodiscard]] QString complaint() const;
    //! The failure as a value: NotFound, Timeout, Aborted, and Unavailable for the rest. `what` begins
    //! the message, such as `systemctl start`.
    [[nodiscard]] tl::unexpected<Error> failure(const QString &what) const;
};

//! Runs programs. An interface, so that tests see exact argument vectors and decide the answers.
class ProcessRunner
{
public:
    virtual ~ProcessRunner() = default;

    //! Ends by the deadline of the request and its grace; `stop` starts the same ladder at once.
    //! Any number may run at a time. From the thread of the event loop.
    [[nodiscard]] virtual QCoro::Task<ProcessOutcome> run(ProcessRequest request,
                                                          std::stop_token stop = {}) = 0;
};

//! Runs them on this machine.
class LocalProcessRunner final : public ProcessRunner
{
public:
    //! `environment` is the whole environment of every program, before the additions of a request.
    explicit LocalProcessRunner(QProcessEnvironment environment);

    [[nodiscard]] QCoro::Task<ProcessOutcome> run(ProcessRequest request,
                                                  std::stop_token stop = {}) override;

private:
    QProcessEnvironment m_environment;
};

//! Where `program` is, by the rule of ProcessRequest::program; empty when it is nowhere.
[[nodiscard]] QString findProgram(const QString &program, const QProcessEnvironment &environment);

} // namespace claw::process
