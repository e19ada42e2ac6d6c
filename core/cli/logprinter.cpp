// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/logprinter.h"

#include "cli/clitr.h"
#include "json/jsontext.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace claw::cli {

LogPrinter::LogPrinter(Options options, const CommandContext &context)
    : m_options(options)
    , m_context(context)
{ }

bool LogPrinter::print(const log::LogTail &tail)
{
    if (!std::exchange(m_isIntroduced, true))
        introduce(tail);
    std::vector<LogLine> chosen;
    for (const auto &raw : tail.lines) {
        auto line = LogLine::parse(raw);
        if (!m_options.least || line.isAtLeast(*m_options.least))
            chosen.push_back(std::move(line));
    }
    const auto surplus = std::max<std::ptrdiff_t>(0, std::ssize(chosen) - m_options.limit);
    for (auto line = chosen.begin() + surplus; line != chosen.end(); ++line)
        printLine(*line);
    if (tail.truncated)
        notice(Tr::tr("Log tail truncated (increase --max-bytes)."));
    if (tail.reset)
        notice(Tr::tr("Log cursor reset (file rotated)."));
    if (!m_context.out.isGone())
        return true;
    m_context.err.line(Tr::tr("clawdbot logs: output stdout closed (EPIPE). Stopping tail."));
    return false;
}

void LogPrinter::introduce(const log::LogTail &tail)
{
    auto &out = m_context.out;
    if (m_options.form == Form::Json)
        return printJson({{u"type"_s, u"meta"_s},
                          {u"file"_s, tail.file},
                          {u"cursor"_s, tail.cursor},
                          {u"size"_s, tail.size}},
                         out);
    const auto label = Tr::tr("Log file:");
    out.line((m_options.form == Form::Pretty ? out.paint(Tone::Muted, label) : label) + u' '
             + tail.file);
}

void LogPrinter::printLine(const LogLine &line)
{
    auto &out = m_context.out;
    switch (m_options.form) {
    case Form::Json:
        return printJson(line.toJson(), out);
    case Form::Plain:
        return out.line(line.plainText());
    case Form::Pretty:
        return out.line(line.prettyText(out));
    }
}

void LogPrinter::notice(const QString &text)
{
    if (m_options.form == Form::Json)
        printJson({{u"type"_s, u"notice"_s}, {u"message"_s, text}}, m_context.out);
    else
        m_context.err.line(text);
}

void LogPrinter::failure(const QString &reason, const GatewayTarget &target)
{
    auto &err = m_context.err;
    const auto message = Tr::tr("Gateway not reachable. Is it running and accessible?");
    const QString hint = Tr::tr("Hint: run `%1`.").arg(m_context.commandHint(u"clawdbot doctor"_s));
    const QString details = target.details().join(u'\n');
    if (m_options.form == Form::Json)
        return printJson({{u"type"_s, u"error"_s},
                          {u"message"_s, message},
                          {u"error"_s, reason},
                          {u"details"_s,
                           QJsonObject{{u"url"_s, target.url.toString(QUrl::RemoveUserInfo)},
                                       {u"urlSource"_s, target.sourceText},
                                       {u"message"_s, details}}},
                          {u"hint"_s, hint}},
                         err);
    err.line(err.paint(Tone::Failure, message));
    err.line(reason);
    err.line(details);
    err.line(err.paint(Tone::Muted, hint));
}

void LogPrinter::printJson(const QJsonObject &object, Terminal &terminal)
{
    terminal.line(QString::fromUtf8(json::compact(object)));
}

} // namespace claw::cli
