// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/cronlines.h"

#include "cli/clitr.h"
#include "cli/textwidth.h"
#include "cron/job.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

struct Column
{
    const char *title;
    qsizetype width;
};

constexpr Column columns[] = {{"ID", 36},
                              {QT_TRANSLATE_NOOP("claw::cli", "Name"), 24},
                              {QT_TRANSLATE_NOOP("claw::cli", "Schedule"), 32},
                              {QT_TRANSLATE_NOOP("claw::cli", "Next"), 10},
                              {QT_TRANSLATE_NOOP("claw::cli", "Last"), 10},
                              {QT_TRANSLATE_NOOP("claw::cli", "Status"), 9},
                              {QT_TRANSLATE_NOOP("claw::cli", "Target"), 9},
                              {QT_TRANSLATE_NOOP("claw::cli", "Agent"), 10}};

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

//! Rounded to the largest unit that fits.
QString spanText(qint64 ms)
{
    const auto count = [ms](qint64 unit) { return std::llround(double(ms) / double(unit)); };
    if (ms < hourMs)
        return u"%1m"_s.arg(count(minuteMs));
    return ms < dayMs ? u"%1h"_s.arg(count(hourMs)) : u"%1d"_s.arg(count(dayMs));
}

QString relativeText(const std::optional<qint64> &atMs, qint64 nowMs)
{
    if (!atMs)
        return u"-"_s;
    const qint64 delta = *atMs - nowMs;
    const QString span = std::abs(delta) < minuteMs ? u"<1m"_s : spanText(std::abs(delta));
    return delta >= 0 ? Tr::tr("in %1").arg(span) : Tr::tr("%1 ago").arg(span);
}

QString scheduleText(const cron::Schedule &schedule)
{
    if (const auto *at = std::get_if<cron::At>(&schedule))
        return QDateTime::fromMSecsSinceEpoch(at->atMs, Qt::UTC)
            .toString(u"'at' yyyy-MM-dd hh:mm'Z'");
    if (const auto *every = std::get_if<cron::Every>(&schedule)) {
        const qint64 seconds = std::max<qint64>(1, std::llround(double(every->everyMs) / 1000));
        return Tr::tr("every %1")
            .arg(every->everyMs < minuteMs ? u"%1s"_s.arg(seconds) : spanText(every->everyMs));
    }
    const auto &byClock = std::get<cron::ByExpression>(schedule);
    return u"cron "_s + byClock.expr + (byClock.tz.isEmpty() ? QString() : u" @ "_s + byClock.tz);
}

QString statusText(const cron::Job &job)
{
    if (!job.enabled)
        return u"disabled"_s;
    if (job.state.runningAtMs)
        return u"running"_s;
    return job.state.lastStatus ? QString(config::toWord(*job.state.lastStatus)) : u"idle"_s;
}

Tone toneOfStatus(const QString &status)
{
    if (status == "ok"_L1)
        return Tone::Success;
    if (status == "error"_L1)
        return Tone::Failure;
    return status == "running"_L1 ? Tone::Warning : Tone::Muted;
}

QString jobLine(const cron::Job &job, qint64 nowMs, const Terminal &terminal)
{
    const QString status = statusText(job);
    const bool isMain = job.sessionTarget == cron::SessionTarget::Main;
    const std::pair<QString, Tone> cells[] = {
        {job.id, Tone::Accent},
        {job.name, Tone::Info},
        {scheduleText(job.schedule), Tone::Info},
        {job.enabled ? relativeText(job.state.nextRunAtMs, nowMs) : u"-"_s, Tone::Muted},
        {relativeText(job.state.lastRunAtMs, nowMs), Tone::Muted},
        {status, toneOfStatus(status)},
        {QString(config::toWord(job.sessionTarget)), isMain ? Tone::Accent : Tone::Heading},
        {job.agentId.value_or(Tr::tr("default")), job.agentId ? Tone::Info : Tone::Muted}};
    QStringList texts;
    for (size_t i = 0; i < std::size(columns); ++i) {
        const qsizetype width = columns[i].width;
        const QString text = i == 0 ? cells[i].first : elided(cells[i].first, width);
        const bool isLast = i + 1 == std::size(columns);
        texts.append(terminal.paint(cells[i].second, isLast ? text : padded(text, width)));
    }
    return texts.join(u' ');
}

} // namespace

QStringList cronLines(const QJsonArray &jobs, qint64 nowMs, const Terminal &terminal)
{
    if (jobs.isEmpty())
        return {Tr::tr("No cron jobs.")};
    QStringList titles;
    for (const Column &column : columns)
        titles.append(padded(Tr::tr(column.title), column.width));
    QStringList lines{terminal.paint(Tone::Heading, titles.join(u' ').trimmed())};
    for (const QJsonValue value : jobs) {
        const auto job = json::fromJson<cron::Job>(value);
        lines.append(job ? jobLine(*job, nowMs, terminal)
                         : Tr::tr("%1 (not understood: %2)")
                               .arg(value["id"_L1].toString(), job.error().message));
    }
    return lines;
}

} // namespace claw::cli
