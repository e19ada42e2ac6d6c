// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/logscommand.h"

#include "async/pause.h"
#include "cli/clitr.h"
#include "cli/options.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr int mostLines = 5000;
constexpr qint64 mostBytes = 1'000'000;
constexpr auto shortestInterval = 50ms;

Result<qint64> wholeNumber(const char *option, const std::optional<QString> &text, qint64 fallback,
                           qint64 least, qint64 most)
{
    if (!text)
        return fallback;
    bool isNumber = false;
    const qint64 number = text->trimmed().toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return fail(ErrorCode::InvalidRequest,
                Tr::tr("invalid %1: %2 (a whole number from %3 to %4)")
                    .arg(QLatin1StringView(option), *text)
                    .arg(least)
                    .arg(most));
}

bool isOfThisMachine(const GatewayTarget &target)
{
    return !target.bind.isEmpty();
}

} // namespace

QString LogsCommand::path() const
{
    return u"logs"_s;
}

QString LogsCommand::summary() const
{
    return Tr::tr("Show the gateway's log");
}

void LogsCommand::declare(CLI::App &app)
{
    addOption(app, "--limit,--lines", "<n>", m_limit, Tr::tr("Most lines to show (200)"));
    addOption(app, "--max-bytes", "<n>", m_maxBytes, Tr::tr("Most bytes to read (250000)"));
    addOption(app, "--level", "<level>", m_level,
              Tr::tr("Leave out what matters less: trace, debug, info, warn, error, fatal"));
    addFlag(app, "--follow", m_follows, Tr::tr("Go on with what is added"));
    addOption(app, "--interval", "<ms>", m_interval, Tr::tr("How often to look for more (1000)"));
    addFlag(app, "--plain", m_isPlain, Tr::tr("Full times, no colours"));
    addFlag(app, "--expect-final", m_expectsFinal, Tr::tr("Accepted for scripts; changes nothing"));
    m_rpc.declare(app, "10000");
}

Result<LogsCommand::Numbers> LogsCommand::readNumbers() const
{
    const auto limit = wholeNumber("--limit", m_limit, 200, 1, mostLines);
    const auto bytes = wholeNumber("--max-bytes", m_maxBytes, 250'000, 1, mostBytes);
    const auto interval =
        wholeNumber("--interval", m_interval, 1000, shortestInterval.count(), 3'600'000);
    const auto timeout = m_rpc.timeoutOr(10s);
    for (const auto *number : {&limit, &bytes, &interval}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    if (!timeout)
        return tl::unexpected(timeout.error());
    const auto least = m_level ? log::logLevelFromName(m_level->toLower()) : std::nullopt;
    if (m_level && !least)
        return fail(ErrorCode::InvalidRequest,
                    Tr::tr("invalid --level: %1 (use trace, debug, info, warn, error or fatal)")
                        .arg(*m_level));
    return Numbers{.limit = int(*limit),
                   .maxBytes = *bytes,
                   .interval = std::chrono::milliseconds(*interval),
                   .timeout = *timeout,
                   .least = least};
}

Result<LogFeed::Source> LogsCommand::readSource(const CommandContext &context,
                                                const Numbers &numbers) const
{
    const auto settings = readSettings(context);
    if (!settings)
        return tl::unexpected(settings.error());
    auto target = m_rpc.target(*settings, WithoutRemoteUrl::FallBackToLocal);
    if (!target)
        return tl::unexpected(target.error());
    const QString file = isOfThisMachine(*target) ? settings->logFile() : QString();
    return LogFeed::Source{.target = *std::move(target),
                           .paths = settings->paths,
                           .file = file,
                           .timeout = numbers.timeout};
}

LogPrinter::Form LogsCommand::form(const CommandContext &context) const
{
    if (m_rpc.json)
        return LogPrinter::Form::Json;
    return m_isPlain || !context.out.traits().isTty ? LogPrinter::Form::Plain
                                                    : LogPrinter::Form::Pretty;
}

int LogsCommand::run(const CommandContext &context)
{
    const auto numbers = readNumbers();
    const auto source = numbers ? readSource(context, *numbers) : tl::unexpected(numbers.error());
    if (!source) {
        context.err.line(
            context.err.paint(Tone::Failure, Tr::tr("Error: %1").arg(source.error().message)));
        return 1;
    }
    ignoreBrokenPipes();
    LogFeed feed(*source);
    LogPrinter printer({.form = form(context), .least = numbers->least, .limit = numbers->limit},
                       context);
    return show(feed, printer, source->target, *numbers);
}

int LogsCommand::show(LogFeed &feed, LogPrinter &printer, const GatewayTarget &target,
                      const Numbers &numbers) const
{
    // A choice by level is made here, so more lines are needed than will be shown.
    const int wanted = numbers.least ? mostLines : numbers.limit;
    bool wasWithoutGateway = false;
    bool hasShown = false;
    for (;;) {
        const auto tail = feed.next(wanted, numbers.maxBytes);
        const auto &reason = feed.withoutGateway();
        if (!tail && !hasShown) {
            printer.failure(tail.error().message, target);
            return 1;
        }
        if (reason && !wasWithoutGateway)
            printer.notice(
                Tr::tr("Gateway not reachable (%1); %2")
                    .arg(*reason, tail ? Tr::tr("reading the file.") : Tr::tr("trying again.")));
        else if (!reason && wasWithoutGateway)
            printer.notice(Tr::tr("The gateway answers again."));
        wasWithoutGateway = reason.has_value();
        hasShown = hasShown || tail;
        if (tail && !printer.print(*tail))
            return 0;
        if (!m_follows)
            return 0;
        QCoro::waitFor(async::pause(numbers.interval));
    }
}

} // namespace claw::cli
