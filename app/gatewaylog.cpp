// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/gatewaylog.h"

#include "files/accounthome.h"
#include "log/categories.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::app {

namespace {

log::LogLevel levelOf(config::LogLevel level)
{
    return log::logLevelFromName(QString(config::toWord(level))).value_or(log::LogLevel::Info);
}

log::ConsoleForm formOf(config::ConsoleStyle style)
{
    switch (style) {
    case config::ConsoleStyle::Pretty:
        return log::ConsoleForm::Pretty;
    case config::ConsoleStyle::Compact:
        return log::ConsoleForm::Compact;
    case config::ConsoleStyle::Json:
        return log::ConsoleForm::Json;
    }
    Q_UNREACHABLE();
}

} // namespace

GatewayLog::GatewayLog(const QProcessEnvironment &environment, const Clock &clock)
    : m_environment(environment)
    , m_sink(m_redactor, clock, log::ConsoleStreams::forGateway(environment))
{ }

void GatewayLog::onFileTrouble(QObject *context, log::LogWriter::TroubleHandler handler)
{
    m_sink.setFileTroubleHandler([context, handler](const QString &why) {
        QMetaObject::invokeMethod(
            context, [handler, why] { handler(why); }, Qt::QueuedConnection);
    });
}

void GatewayLog::apply(const Launch &launch, const gatewaystart::GatewayRunOptions &options)
{
    const auto &logging = launch.config.inForce.config->logging;
    m_redactor.registerSecret(launch.plan.auth.token);
    m_redactor.registerSecret(launch.plan.auth.password);
    for (const auto &pattern : logging.redactPatterns) {
        if (const auto added = m_redactor.addPattern(pattern); !added)
            qCWarning(lcApp).noquote() << added.error().message;
    }
    if (logging.consoleStyle) {
        auto streams = log::ConsoleStreams::forGateway(m_environment);
        streams.quietStyle.form = streams.loudStyle.form = formOf(*logging.consoleStyle);
        m_sink.setConsole(streams);
    }
    m_fileLevel = levelOf(logging.level);
    m_consoleLevel = options.verbose ? log::LogLevel::Debug : levelOf(logging.consoleLevel);
    m_sink.setLevels(m_fileLevel, m_consoleLevel);
    m_sink.setConsoleFilter(options.claudeCliLogs ? u"gateway/agent/claude-cli"_s : QString());
    const auto file =
        logging.file.isEmpty() ? launch.paths.logFile() : launch.paths.expanded(logging.file);
    if (file != m_file)
        m_sink.setFile(file);
    m_file = file;
}

void GatewayLog::note(const QString &text)
{
    m_sink.setLevels(m_fileLevel, log::LogLevel::Silent);
    qCInfo(lcApp).noquote() << text;
    m_sink.setLevels(m_fileLevel, m_consoleLevel);
}

void GatewayLog::noteRefusal(const QString &text)
{
    if (m_file.isEmpty()) {
        const auto paths = files::StatePaths::resolve(
            {.environment = m_environment, .accountHome = files::accountHomeDir()});
        if (!paths)
            return;
        m_file = paths->logFile();
        m_sink.setFile(m_file);
    }
    m_sink.setLevels(m_fileLevel, log::LogLevel::Silent);
    qCCritical(lcApp).noquote() << text;
    flush(1s);
}

void GatewayLog::flush(std::chrono::milliseconds bound)
{
    m_sink.flush(bound);
}

} // namespace claw::app
