// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/runningprocess.h"

#include "process/processgroup.h"

namespace claw::process {

RunningProcess::RunningProcess(ProcessRequest request, const QProcessEnvironment &environment)
    : m_request(std::move(request))
{
    m_process.setProgram(m_request.program);
    m_process.setArguments(m_request.arguments);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_request.workingDirectory);
    leadOwnGroup(m_process);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &RunningProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &RunningProcess::readOutput);
    connect(&m_process, &QProcess::finished, this, &RunningProcess::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &RunningProcess::onError);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RunningProcess::onTimeUp);
}

void RunningProcess::start()
{
    m_timer.start(m_request.deadline);
    if (m_request.input.isEmpty())
        m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start();
    if (m_hasEnded || m_request.input.isEmpty())
        return;
    m_process.write(m_request.input);
    m_process.closeWriteChannel();
}

void RunningProcess::stop()
{
    beginToEnd(ProcessEnd::Stopped);
}

void RunningProcess::onTimeUp()
{
    if (m_endedByUs)
        killGroup(m_process);
    else
        beginToEnd(ProcessEnd::TimedOut);
}

void RunningProcess::beginToEnd(ProcessEnd reason)
{
    if (m_endedByUs || m_hasEnded)
        return;
    m_endedByUs = reason;
    m_timer.start(m_request.grace);
    terminateGroup(m_process);
}

void RunningProcess::onFinished(int code, QProcess::ExitStatus status)
{
    readOutput();
    if (m_endedByUs) {
        m_outcome.end = *m_endedByUs;
    } else if (status == QProcess::CrashExit) {
        m_outcome.end = ProcessEnd::Signalled;
        m_outcome.signal = code; // QProcess hands the signal out as the code.
    } else {
        m_outcome.exitCode = code;
    }
    finish();
}

void RunningProcess::onError(QProcess::ProcessError error)
{
    // Everything else is followed by finished(), or is a broken pipe to a program that reads no input.
    if (error != QProcess::FailedToStart || m_hasEnded)
        return;
    m_outcome.end = ProcessEnd::NotStarted;
    m_outcome.err = m_process.errorString().toUtf8();
    finish();
}

void RunningProcess::readOutput()
{
    keep(m_outcome.out, m_process.readAllStandardOutput());
    keep(m_outcome.err, m_process.readAllStandardError());
}

//! Reads on beyond the limit, because a program whose output nobody takes waits for ever.
void RunningProcess::keep(QByteArray &kept, const QByteArray &more)
{
    const auto room = m_request.outputLimit - kept.size();
    kept += more.left(room);
    m_outcome.truncated = m_outcome.truncated || more.size() > room;
}

void RunningProcess::finish()
{
    m_timer.stop();
    m_hasEnded = true;
    Q_EMIT ended();
}

} // namespace claw::process
