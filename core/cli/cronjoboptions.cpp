// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/cronjoboptions.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "config/agentresolution.h"
#include "config/duration.h"
#include "cron/job.h"
#include "cron/jobinput.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

tl::unexpected<Error> refuse(const QString &message)
{
    return fail(ErrorCode::InvalidRequest, message);
}

QString trimmed(const std::optional<QString> &option)
{
    return option.value_or(QString()).trimmed();
}

void putFilled(QJsonObject &object, QLatin1StringView key, const std::optional<QString> &option)
{
    if (const QString text = trimmed(option); !text.isEmpty())
        object.insert(key, text);
}

//! With a unit, and longer than nothing.
std::optional<qint64> spanIn(const QString &text)
{
    const bool hasUnit = !text.isEmpty() && text.back().isLetter();
    const auto span = hasUnit ? config::parseDuration(text) : std::nullopt;
    return span && span->count() > 0 ? std::optional<qint64>(span->count()) : std::nullopt;
}

//! Whichever of two opposite switches was given.
void putSwitch(QJsonObject &object, QLatin1StringView key, bool on, bool off)
{
    if (on || off)
        object.insert(key, on);
}

} // namespace

void CronJobOptions::declareCommon(CLI::App &app)
{
    addOption(app, "--description", "<text>", m_description, Tr::tr("What it is for"));
    addOption(app, "--agent", "<id>", m_agent, Tr::tr("The agent that does it"));
    addOption(app, "--session", "<target>", m_session,
              Tr::tr("Where: main, or isolated for a conversation of its own"));
    addOption(app, "--wake", "<mode>", m_wake,
              Tr::tr("When the agent looks at it: now or next-heartbeat"));
    addOption(app, "--at", "<when>", m_at, Tr::tr("Once: ISO time, or from now (20m)"));
    addOption(app, "--every", "<duration>", m_every, Tr::tr("Again and again (10m, 1h, 1d)"));
    addOption(app, "--cron", "<expr>", m_cron, Tr::tr("By a cron expression of 5 or 6 fields"));
    addOption(app, "--tz", "<iana>", m_tz, Tr::tr("The time zone of the expression"));
    addOption(app, "--system-event", "<text>", m_systemEvent, Tr::tr("Words for the main session"));
    addOption(app, "--message", "<text>", m_message, Tr::tr("A message to an agent"));
    addOption(app, "--thinking", "<level>", m_thinking,
              Tr::tr("How much it thinks (off, minimal, low, medium, high)"));
    addOption(app, "--model", "<model>", m_model, Tr::tr("Which model it asks"));
    addOption(app, "--timeout-seconds", "<n>", m_timeoutSeconds, Tr::tr("How long it may take"));
    addFlag(app, "--deliver", m_deliver, Tr::tr("Send the reply out"));
    addOption(app, "--channel", "<channel>", m_channel, Tr::tr("By which channel (default last)"));
    addOption(app, "--to", "<dest>", m_to, Tr::tr("To whom"));
    addFlag(app, "--best-effort-deliver", m_bestEffort,
            Tr::tr("A reply that cannot be sent is no failure"));
    addOption(app, "--post-prefix", "<prefix>", m_postPrefix,
              Tr::tr("What the main session's notice begins with (default Cron)"));
    addFlag(app, "--delete-after-run", m_deleteAfterRun,
            Tr::tr("Remove a one-shot job once it has succeeded"));
    addOption(app, "--missed", "<policy>", m_missed,
              Tr::tr("Due times that were missed: skip, run-once or run-all"));
    addOption(app, "--missed-most", "<n>", m_missedMost,
              Tr::tr("How many of them run-all runs (default 10)"));
}

void CronJobOptions::declareForAdd(CLI::App &app)
{
    addOption(app, "--name", "<name>", m_name, Tr::tr("What it is called"));
    addFlag(app, "--disabled", m_isDisabled, Tr::tr("Keep it without running it"));
    addOption(app, "--post-mode", "<mode>", m_postMode,
              Tr::tr("What the main session hears: summary or full"));
    addOption(app, "--post-max-chars", "<n>", m_postMaxChars,
              Tr::tr("The most of it in full (default 8000)"));
    declareCommon(app);
}

void CronJobOptions::declareForEdit(CLI::App &app)
{
    addOption(app, "--name", "<name>", m_name, Tr::tr("A new name"));
    addFlag(app, "--enable", m_enable, Tr::tr("Let it run"));
    addFlag(app, "--disable", m_disable, Tr::tr("Keep it without running it"));
    addFlag(app, "--keep-after-run", m_keepAfterRun, Tr::tr("Keep a one-shot job"));
    addFlag(app, "--clear-agent", m_clearAgent, Tr::tr("Leave it to the default agent"));
    addFlag(app, "--no-deliver", m_noDeliver, Tr::tr("Do not send the reply out"));
    addFlag(app, "--no-best-effort-deliver", m_noBestEffort,
            Tr::tr("A reply that cannot be sent is a failure"));
    declareCommon(app);
}

int CronJobOptions::schedules() const
{
    return int(!trimmed(m_at).isEmpty()) + int(!trimmed(m_every).isEmpty())
        + int(!trimmed(m_cron).isEmpty());
}

//! The one that was chosen.
Result<QJsonObject> CronJobOptions::schedule(qint64 nowMs) const
{
    if (const QString at = trimmed(m_at); !at.isEmpty()) {
        const auto span = spanIn(at);
        const auto moment = span ? std::optional(nowMs + *span) : cron::momentFrom(at);
        if (!moment)
            return refuse(Tr::tr("Invalid --at; use ISO time or duration like 20m"));
        return cron::toJson(cron::Schedule(cron::At{*moment}));
    }
    if (const QString every = trimmed(m_every); !every.isEmpty()) {
        const auto span = spanIn(every);
        if (!span)
            return refuse(Tr::tr("Invalid --every; use e.g. 10m, 1h, 1d"));
        return cron::toJson(cron::Schedule(cron::Every{*span, std::nullopt}));
    }
    return cron::toJson(cron::Schedule(cron::ByExpression{trimmed(m_cron), trimmed(m_tz)}));
}

//! Members of a message to an agent, as far as they were given.
QJsonObject CronJobOptions::turnMembers() const
{
    QJsonObject turn;
    putFilled(turn, "message"_L1, m_message);
    putFilled(turn, "model"_L1, m_model);
    putFilled(turn, "thinking"_L1, m_thinking);
    if (const int seconds = trimmed(m_timeoutSeconds).toInt(); seconds > 0)
        turn.insert("timeoutSeconds"_L1, seconds);
    putSwitch(turn, "deliver"_L1, m_deliver, m_noDeliver);
    putFilled(turn, "channel"_L1, m_channel);
    putFilled(turn, "to"_L1, m_to);
    putSwitch(turn, "bestEffortDeliver"_L1, m_bestEffort, m_noBestEffort);
    return turn;
}

Result<QJsonObject> CronJobOptions::payload() const
{
    const bool isEvent = !trimmed(m_systemEvent).isEmpty();
    if (isEvent == !trimmed(m_message).isEmpty())
        return refuse(Tr::tr("Choose exactly one payload: --system-event or --message"));
    if (isEvent)
        return QJsonObject{{u"kind"_s, u"systemEvent"_s}, {u"text"_s, trimmed(m_systemEvent)}};
    QJsonObject turn = turnMembers();
    turn.insert("kind"_L1, u"agentTurn"_s);
    if (!turn.contains("channel"_L1))
        turn.insert("channel"_L1, u"last"_s);
    return turn;
}

QJsonObject CronJobOptions::isolation() const
{
    const QString prefix = trimmed(m_postPrefix);
    const QString mode = m_postMode.value_or(u"summary"_s);
    QJsonObject isolation{{u"postToMainPrefix"_s, prefix.isEmpty() ? u"Cron"_s : prefix}};
    if (mode == "summary"_L1 || mode == "full"_L1)
        isolation.insert("postToMainMode"_L1, mode);
    bool isNumber = false;
    const int most = m_postMaxChars.value_or(u"8000"_s).toInt(&isNumber);
    if (isNumber && most >= 0)
        isolation.insert("postToMainMaxChars"_L1, most);
    return isolation;
}

Result<> CronJobOptions::checkWords() const
{
    if (m_session && !config::fromWord<cron::SessionTarget>(trimmed(m_session)))
        return refuse(Tr::tr("--session must be main or isolated"));
    if (m_wake && !config::fromWord<cron::WakeMode>(trimmed(m_wake)))
        return refuse(Tr::tr("--wake must be now or next-heartbeat"));
    return {};
}

Result<std::optional<QJsonObject>> CronJobOptions::missed() const
{
    if (!m_missed && !m_missedMost)
        return std::nullopt;
    const QString policy = m_missed ? trimmed(m_missed) : u"run-all"_s;
    if (!config::fromWord<cron::MissedPolicy>(policy))
        return refuse(Tr::tr("--missed must be skip, run-once or run-all"));
    QJsonObject missed{{u"policy"_s, policy}};
    if (m_missedMost) {
        const int most = trimmed(m_missedMost).toInt();
        if (most <= 0)
            return refuse(Tr::tr("--missed-most must be a positive number"));
        missed.insert("most"_L1, most);
    }
    return missed;
}

Result<QJsonObject> CronJobOptions::newJob(qint64 nowMs) const
{
    if (schedules() != 1)
        return refuse(Tr::tr("Choose exactly one schedule: --at, --every, or --cron"));
    const auto when = schedule(nowMs);
    if (!when)
        return when;
    if (const auto words = checkWords(); !words)
        return tl::unexpected(words.error());
    const auto what = payload();
    if (!what)
        return what;
    const QString session = m_session ? trimmed(m_session) : u"main"_s;
    const bool isEvent = what->value("kind"_L1) == "systemEvent"_L1;
    if (session == "main"_L1 && !isEvent)
        return refuse(Tr::tr("Main jobs require --system-event (systemEvent)."));
    if (session == "isolated"_L1 && isEvent)
        return refuse(Tr::tr("Isolated jobs require --message (agentTurn)."));
    if (trimmed(m_name).isEmpty())
        return refuse(Tr::tr("--name is required"));
    const auto late = missed();
    if (!late)
        return tl::unexpected(late.error());
    QJsonObject job{{u"name"_s, trimmed(m_name)},
                    {u"enabled"_s, !m_isDisabled},
                    {u"deleteAfterRun"_s, m_deleteAfterRun},
                    {u"schedule"_s, *when},
                    {u"sessionTarget"_s, session},
                    {u"wakeMode"_s, m_wake ? trimmed(m_wake) : u"next-heartbeat"_s},
                    {u"payload"_s, *what}};
    putFilled(job, "description"_L1, m_description);
    if (const QString agent = trimmed(m_agent); !agent.isEmpty())
        job.insert("agentId"_L1, config::normalizedAgentId(agent));
    if (session == "isolated"_L1)
        job.insert("isolation"_L1, isolation());
    if (*late)
        job.insert("missed"_L1, **late);
    return job;
}

Result<> CronJobOptions::checkContradictions() const
{
    const QString session = trimmed(m_session);
    if (session == "main"_L1 && m_message)
        return refuse(
            Tr::tr("Main jobs cannot use --message; use --system-event or --session isolated."));
    if (session == "isolated"_L1 && m_systemEvent)
        return refuse(
            Tr::tr("Isolated jobs cannot use --system-event; use --message or --session main."));
    if (session == "main"_L1 && m_postPrefix)
        return refuse(Tr::tr("--post-prefix only applies to isolated jobs."));
    if (m_enable && m_disable)
        return refuse(Tr::tr("Choose --enable or --disable, not both"));
    if (m_deleteAfterRun && m_keepAfterRun)
        return refuse(Tr::tr("Choose --delete-after-run or --keep-after-run, not both"));
    if (m_agent && m_clearAgent)
        return refuse(Tr::tr("Use --agent or --clear-agent, not both"));
    if (schedules() > 1)
        return refuse(Tr::tr("Choose at most one schedule change"));
    if (m_systemEvent && !turnMembers().isEmpty())
        return refuse(Tr::tr("Choose at most one payload change"));
    return checkWords();
}

Result<QJsonObject> CronJobOptions::patch(qint64 nowMs) const
{
    if (const auto fits = checkContradictions(); !fits)
        return tl::unexpected(fits.error());
    QJsonObject patch;
    if (m_name)
        patch.insert("name"_L1, *m_name);
    if (m_description)
        patch.insert("description"_L1, *m_description);
    putSwitch(patch, "enabled"_L1, m_enable, m_disable);
    putSwitch(patch, "deleteAfterRun"_L1, m_deleteAfterRun, m_keepAfterRun);
    putFilled(patch, "sessionTarget"_L1, m_session);
    putFilled(patch, "wakeMode"_L1, m_wake);
    if (const QString agent = trimmed(m_agent); !agent.isEmpty())
        patch.insert("agentId"_L1, config::normalizedAgentId(agent));
    if (m_clearAgent)
        patch.insert("agentId"_L1, QJsonValue());
    if (schedules() == 1) {
        const auto when = schedule(nowMs);
        if (!when)
            return when;
        patch.insert("schedule"_L1, *when);
    }
    QJsonObject turn = turnMembers();
    if (m_systemEvent) {
        turn = QJsonObject{{u"kind"_s, u"systemEvent"_s}, {u"text"_s, *m_systemEvent}};
    } else if (!turn.isEmpty()) {
        turn.insert("kind"_L1, u"agentTurn"_s);
    }
    if (!turn.isEmpty())
        patch.insert("payload"_L1, turn);
    if (m_postPrefix)
        patch.insert("isolation"_L1,
                     QJsonObject{{u"postToMainPrefix"_s,
                                  trimmed(m_postPrefix).isEmpty() ? u"Cron"_s : *m_postPrefix}});
    const auto late = missed();
    if (!late)
        return tl::unexpected(late.error());
    if (*late)
        patch.insert("missed"_L1, **late);
    return patch;
}

} // namespace claw::cli
