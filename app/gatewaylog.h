// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launch.h"
#include "base/clock.h"
#include "log/logsink.h"

namespace claw::app {

//! The log of a running gateway: what the configuration and the command line say about it, applied to
//! the one sink of the process.
class GatewayLog
{
public:
    GatewayLog(const QProcessEnvironment &environment, const Clock &clock);

    //! `handler` is called in the event loop of `context`, which outlives the log; see
    //! log::LogWriter::TroubleHandler.
    void onFileTrouble(QObject *context, log::LogWriter::TroubleHandler handler);
    void apply(const Launch &launch, const gatewaystart::GatewayRunOptions &options);
    //! Where the JSON lines go; empty before apply().
    [[nodiscard]] const QString &file() const { return m_file; }
    //! A line for the log file alone: the person reads it in another form.
    void note(const QString &text);
    //! See LogSink::setWitness().
    void setWitness(log::LogWitness *witness) { m_sink.setWitness(witness); }
    //! Keeps the reason of a start that was refused, in the usual file when none is open yet: a
    //! service has no terminal to say it on.
    void noteRefusal(const QString &text);
    //! Writes what is left, for up to `bound` to each of console and file; before the process is
    //! replaced or ends without unwinding.
    void flush(std::chrono::milliseconds bound);

private:
    QProcessEnvironment m_environment;
    log::Redactor m_redactor;
    log::LogSink m_sink;
    log::LogLevel m_fileLevel = log::LogLevel::Info;
    log::LogLevel m_consoleLevel = log::LogLevel::Info;
    QString m_file;
};

} // namespace claw::app
