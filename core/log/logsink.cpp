// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/logsink.h"

#include <QLoggingCategory>

#include <algorithm>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::log {

namespace {

constexpr qsizetype longestMessage = 16 * 1024;
constexpr auto lastWords = 1s;

// Qt takes a plain function as its message handler, so the one sink is found through this. The
// lock also orders the lines of different threads and keeps the sink alive while one is in it.
struct Installed
{
    std::mutex mutex;
    LogSink *sink = nullptr;
};

Installed &installed()
{
    static Installed only;
    return only;
}

bool isWithin(const QString &subsystem, const QString &root)
{
    return root.isEmpty() || subsystem == root || subsystem.startsWith(root + u'/');
}

QString bounded(QString text)
{
    const qsizetype surplus = text.size() - longestMessage;
    if (surplus <= 0)
        return text;
    text.truncate(longestMessage);
    return text + u"… (%1 more characters)"_s.arg(surplus);
}

} // namespace

LogSink::LogSink(const Redactor &redactor, const Clock &clock, ConsoleStreams console)
    : m_redactor(redactor)
    , m_clock(clock)
{
    setConsole(console);
    setLevels(m_fileLevel, m_consoleLevel);
    const std::scoped_lock lock(installed().mutex);
    Q_ASSERT(!installed().sink);
    installed().sink = this;
    m_before = qInstallMessageHandler(&LogSink::onMessage);
}

LogSink::~LogSink()
{
    qInstallMessageHandler(m_before);
    const std::scoped_lock lock(installed().mutex);
    installed().sink = nullptr;
}

void LogSink::setFile(const QString &path, LogFilePolicy policy)
{
    std::unique_ptr<LogWriter> writer;
    if (!path.isEmpty()) {
        writer = std::make_unique<LogWriter>(std::make_unique<LogFile>(path, policy, m_clock),
                                             LogWriter::Limits{}, m_onFileTrouble);
    }
    const std::scoped_lock lock(installed().mutex);
    std::swap(m_file, writer);
}

void LogSink::setFileTroubleHandler(LogWriter::TroubleHandler handler)
{
    m_onFileTrouble = std::move(handler);
}

void LogSink::setConsole(ConsoleStreams console)
{
    auto writer =
        std::make_unique<LogWriter>(std::make_unique<ConsoleTarget>(console), LogWriter::Limits{});
    const std::scoped_lock lock(installed().mutex);
    std::swap(m_console, writer);
}

void LogSink::setLevels(LogLevel file, LogLevel console)
{
    m_fileLevel = file;
    m_consoleLevel = console;
    const bool debug = std::min(file, console) <= LogLevel::Debug;
    QLoggingCategory::setFilterRules(debug ? u"claw.*.debug=true"_s : QString());
}

void LogSink::setWitness(LogWitness *witness)
{
    const std::scoped_lock lock(installed().mutex);
    m_witness = witness;
}

void LogSink::setConsoleFilter(const QString &subsystem)
{
    const std::scoped_lock lock(installed().mutex);
    m_consoleFilter = subsystem;
}

bool LogSink::flush(std::chrono::milliseconds bound)
{
    const bool console = m_console->flush(bound);
    return (!m_file || m_file->flush(bound)) && console;
}

quint64 LogSink::droppedFileLines() const
{
    return m_file ? m_file->dropped() : 0;
}

void LogSink::onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // Should writing a line ever log, that line would wait for itself.
    static thread_local bool inside = false;
    if (std::exchange(inside, true))
        return;
    {
        const std::scoped_lock lock(installed().mutex);
        if (LogSink *sink = installed().sink)
            sink->deliver(type, context.category, text);
    }
    inside = false;
}

void LogSink::deliver(QtMsgType type, const char *category, const QString &text)
{
    const LogLevel level = logLevelOf(type);
    const bool toFile = m_file && level >= m_fileLevel;
    const bool toConsole = level >= m_consoleLevel;
    const bool toWitness = m_witness && level >= LogLevel::Warning;
    if (!toFile && !toConsole && !toWitness)
        return;
    const LogRecord record{.timeMs = m_clock.nowMs(),
                           .level = level,
                           .subsystem = subsystemOf(category),
                           .message = bounded(m_redactor.redacted(text))};
    if (toWitness)
        m_witness->noticed(record);
    if (toFile)
        m_file->add(record);
    if (toConsole && isWithin(record.subsystem, m_consoleFilter))
        m_console->add(record);
    if (level == LogLevel::Fatal) // The program ends when this returns.
        flush(lastWords);
}

} // namespace claw::log
