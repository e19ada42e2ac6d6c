// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processrunner.h"

#include <QProcess>
#include <QTimer>

namespace claw::process {

//! One run of a program, from its start to its end: feeds it, keeps what it says within the limits,
//! and ends it when it is told to or its time is up.
class RunningProcess : public QObject
{
    Q_OBJECT

public:
    //! `request.program` is a path.
    RunningProcess(ProcessRequest request, const QProcessEnvironment &environment);

    //! Once. Can end at once.
    void start();
    //! Asks it to end, and kills it after the grace of the request.
    void stop();
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    //! After ended(); once.
    [[nodiscard]] ProcessOutcome takeOutcome() { return std::move(m_outcome); }

Q_SIGNALS:
    //! Once.
    void ended();

private:
    void onTimeUp();
    void onFinished(int code, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);
    void beginToEnd(ProcessEnd reason);
    void readOutput();
    void keep(QByteArray &kept, const QByteArray &more);
    void finish();

    ProcessRequest m_request;
    QProcess m_process;
    QTimer m_timer; //!< The deadline, later the grace.
    ProcessOutcome m_outcome;
    std::optional<ProcessEnd> m_endedByUs;
    bool m_hasEnded = false;
};

} // namespace claw::process
