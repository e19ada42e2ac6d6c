// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/cronjoboptions.h"

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
    addOption(app, "--description", "<text>", m_description, u"What it is for"_s);
    addOption(app, "--agent", "<id>", m_agent, u"The agent that does it"_s);
    addOption(app, "--session", "<target>", m_session,
              u"Where: main, or isolated for a conversation of its own"_s);
    addOption(app, "--wake", "<mode>", m_wake,
              u"When the agent looks at it: now or next-heartbeat"_s);
    addOption(app, "--at", "<when>", m_at, u"Once: ISO time, or from now (20m)"_s);
    addOption(app, "--every", "<duration>", m_every, u"Again and again (10m, 1h, 1d)"_s);
    addOption(app, "--cron", "<expr>", m_cron, u"By a cron expression of 5 or 6 fields"_s);
    addOption(app, "--tz", "<iana>", m_tz, u"The time zone of the expression"_s);
    addOption(app, "--system-event", "<text>", m_systemEvent, u"Words for the main session"_s);
    addOption(app, "--message", "<text>", m_message, u"A message to an agent"_s);
    addOption(app, "--thinking", "<level>", m_thinking,
              u"How much it thinks (off, minimal, low, medium, high)"_s);
    addOption(app, "--model", "<model>", m_model, u"Which model it asks"_s);
    addOption(app, "--timeout-seconds", "<n>", m_timeoutSeconds, u"How long it may take"_s);
    addFlag(app, "--deliver", m_deliver, u"Send the reply out"_s);
    addOption(app, "--channel", "<channel>", m_channel, u"By which channel (default last)"_s);
    addOption(app, "--to", "<dest>", m_to, u"To whom"_s);
    addFlag(app, "--best-effort-deliver", m_bestEffort,
            u"A reply that cannot be sent is no failure"_s);
    addOption(app, "--post-prefix", "<prefix>", m_postPrefix,
              u"What the main session's notice begins with (default Cron)"_s);
    addFlag(app, "--delete-after-run", m_deleteAfterRun,
            u"Remove a one-shot job once it has succeeded"_s);
    addOption(app, "--missed", "<policy>", m_missed,
              u"Due times that were missed: skip, run-once or run-all"_s);
    addOption(app, "--missed-most", "<n>", m_missedMost,
              u"How many of them run-all runs (default 10)"_s);
}

void CronJobOptions::declareForAdd(CLI::App &app)
{
    addOption(app, "--name", "<name>", m_name, u"What it is called"_s);
    addFlag(app, "--disabled", m_isDisabled, u"Keep it without running it"_s);
    addOption(app, "--post-mode", "<mode>", m_postMode,
              u"What the main session hears: summary or full"_s);
    addOption(app, "--post-max-chars", "<n>", m_postMaxChars,
              u"The most of it in full (default 8000)"_s);
    declareCommon(app);
}

void CronJobOptions::declareForEdit(CLI::App &app)
{
    addOption(app, "--name", "<name>", m_name, u"A new name"_s);
    addFlag(app, "--enable", m_enable, u"Let it run"_s);
    addFlag(app, "--disable", m_disable, u"Keep it without running it"_s);
    addFlag(app, "--keep-after-run", m_keepAfterRun, u"Keep a one-shot job"_s);
    addFlag(app, "--clear-agent", m_clearAgent, u"Leave it to the default agent"_s);
    addFlag(app, "--no-deliver", m_noDeliver, u"Do not send the reply out"_s);
    addFlag(app, "--no-best-effort-deliver", m_noBestEffort,
            u"A reply that cannot be sent is a failure"_s);
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
            return refuse(u"Invalid --at; use ISO time or duration like 20m"_s);
        return cron::toJson(cron::Schedule(cron::At{*moment}));
    }
    if (const QString every = trimmed(m_every); !every.isEmpty()) {
        const auto span = spanIn(every);
        if (!span)
            return refuse(u"Invalid --every; use e.g. 10m, 1h, 1d"_s);
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
        return refuse(u"Choose exactly one payload: --system-event or --message"_s);
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
        return refuse(u"--session must be main or isolated"_s);
    if (m_wake && !config::fromWord<cron::WakeMode>(trimmed(m_wake)))
        return refuse(u"--wake must be now or next-heartbeat"_s);
    return {};
}

Result<std::optional<QJsonObject>> CronJobOptions::missed() const
{
    if (!m_missed && !m_missedMost)
        return std::nullopt;
    const QString policy = m_missed ? trimmed(m_missed) : u"run-all"_s;
    if (!config::fromWord<cron::MissedPolicy>(policy))
        return refuse(u"--missed must be skip, run-once or run-all"_s);
    QJsonObject missed{{u"policy"_s, policy}};
    if (m_missedMost) {
        const int most = trimmed(m_missedMost).toInt();
        if (most <= 0)
            return refuse(u"--missed-most must be a positive number"_s);
        missed.insert("most"_L1, most);
    }
    return missed;
}

Result<QJsonObject> CronJobOptions::newJob(qint64 nowMs) const
{
    if (schedules() != 1)
        return refuse(u"Choose exactly one schedule: --at, --every, or --cron"_s);
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
        return refuse(u"Main jobs require --system-event (systemEvent)."_s);
    if (session == "isolated"_L1 && isEvent)
        return refuse(u"Isolated jobs require --message (agentTurn)."_s);
    if (trimmed(m_name).isEmpty())
        return refuse(u"--name is required"_s);
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
            u"Main jobs cannot use --message; use --system-event or --session isolated."_s);
    if (session == "isolated"_L1 && m_systemEvent)
        return refuse(
            u"Isolated jobs cannot use --system-event; use --message or --session main."_s);
    if (session == "main"_L1 && m_postPrefix)
        return refuse(u"--post-prefix only applies to isolated jobs."_s);
    if (m_enable && m_disable)
        return refuse(u"Choose --enable or --disable, not both"_s);
    if (m_deleteAfterRun && m_keepAfterRun)
        return refuse(u"Choose --delete-after-run or --keep-after-run, not both"_s);
    if (m_agent && m_clearAgent)
        return refuse(u"Use --agent or --clear-agent, not both"_s);
    if (schedules() > 1)
        return refuse(u"Choose at most one schedule change"_s);
    if (m_systemEvent && !turnMembers().isEmpty())
        return refuse(u"Choose at most one payload change"_s);
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
