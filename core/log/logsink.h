// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "log/consoletarget.h"
#include "log/logfile.h"
#include "log/logwitness.h"
#include "log/logwriter.h"
#include "log/redaction.h"

#include <atomic>
#include <memory>

namespace claw::log {

//! Takes all that is logged through Qt's categories for as long as it lives: redacts it, bounds it and
//! hands it to the console and to the log file, each on a thread of its own. main() owns the one
//! there is.
class LogSink
{
public:
    //! Starts with the console alone, at info.
    LogSink(const Redactor &redactor, const Clock &clock, ConsoleStreams console);
    //! Writes what is left, for up to a second for each target.
    ~LogSink();
    LogSink(const LogSink &) = delete;
    LogSink &operator=(const LogSink &) = delete;

    //! Where the JSON lines go from now on; an empty path: nowhere. When the file cannot be written
    //! the console says so once, and the file says later how many lines it has missed.
    void setFile(const QString &path, LogFilePolicy policy = {});
    //! For the files set from now on; see LogWriter::TroubleHandler.
    void setFileTroubleHandler(LogWriter::TroubleHandler handler);
    //! Another look of the console (`logging.consoleStyle`).
    void setConsole(ConsoleStreams console);
    //! `logging.level` and `logging.consoleLevel`; debug is what `--verbose` asks for.
    void setLevels(LogLevel file, LogLevel console);
    //! Who else hears of warnings and errors; null: nobody. Must outlive its time here.
    void setWitness(LogWitness *witness);
    //! True when all that was logged before is out within `bound` for each target.
    bool flush(std::chrono::milliseconds bound);
    //! The console shows this subsystem and what is below it, nothing else; empty: everything.
    void setConsoleFilter(const QString &subsystem);
    //! How many lines the log file has lost so far.
    [[nodiscard]] quint64 droppedFileLines() const;

private:
    static void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void deliver(QtMsgType type, const char *category, const QString &text);

    const Redactor &m_redactor;
    const Clock &m_clock;
    std::atomic<LogLevel> m_fileLevel = LogLevel::Info;
    std::atomic<LogLevel> m_consoleLevel = LogLevel::Info;
    QString m_consoleFilter;
    std::unique_ptr<LogWriter> m_console;
    std::unique_ptr<LogWriter> m_file;
    LogWitness *m_witness = nullptr;
    LogWriter::TroubleHandler m_onFileTrouble;
    QtMessageHandler m_before = nullptr;
};

} // namespace claw::log
