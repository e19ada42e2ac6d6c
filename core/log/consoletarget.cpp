// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/consoletarget.h"

namespace claw::log {

ConsoleStreams ConsoleStreams::forGateway(const QProcessEnvironment &environment)
{
    return {.quiet = stdout,
            .loud = stderr,
            .quietStyle = ConsoleStyle::detect(environment, stdout),
            .loudStyle = ConsoleStyle::detect(environment, stderr)};
}

ConsoleStreams ConsoleStreams::forCommand(const QProcessEnvironment &environment)
{
    const ConsoleStyle style = ConsoleStyle::detect(environment, stderr);
    return {.quiet = stderr, .loud = stderr, .quietStyle = style, .loudStyle = style};
}

ConsoleTarget::ConsoleTarget(ConsoleStreams streams)
    : m_streams(streams)
{ }

Result<> ConsoleTarget::write(const LogRecord &record)
{
    const bool loud = record.level >= LogLevel::Warning;
    std::FILE *stream = loud ? m_streams.loud : m_streams.quiet;
    const QByteArray line = consoleLine(record, loud ? m_streams.loudStyle : m_streams.quietStyle);
    // Through stdio, so that these lines and what the program prints itself do not mix.
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fflush(stream);
    return {};
}

} // namespace claw::log
