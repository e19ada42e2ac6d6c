// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/commanddesk.h"

#include "agent/commandsurroundings.h"
#include "agent/compactor.h"
#include "agent/sessionmodel.h"
#include "config/configeditor.h"
#include "config/secretmask.h"
#include "json/jsonpath.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

constexpr qint64 aMonth = 30; // Days.

sessions::ModelRules rulesFor(const config::ConfigPtr &config, const RunPorts &ports)
{
    sessions::ModelRules rules;
    const directives::ModelChoices choices = modelChoices(*config, ports);
    rules.defaultModel = choices.defaultModel;
    rules.choose = [choices](const QString &words) -> Result<config::ModelRef> {
        const auto model = directives::modelNamed(words, choices, directives::Nearness::Similar);
        if (!model)
            return fail(ErrorCode::InvalidRequest, u"model not allowed: "_s + words);
        return *model;
    };
    return rules;
}

tl::unexpected<Error> notFromHere(const QString &command)
{
    return fail(ErrorCode::Unavailable,
                u"This is not possible from a message yet. Run on the gateway's machine: "_s
                    + command);
}

// The file alone matters here: what a variable stands for is neither shown nor needed to edit.
config::ConfigLoader loaderFor(const files::StatePaths &paths)
{
    return {paths, QProcessEnvironment::systemEnvironment()};
}

Result<QJsonValue> shownConfig(const files::StatePaths &paths, const QStringList &path)
{
    const config::ConfigOutcome file = loaderFor(paths).load();
    if (!file.valid && file.resolved.isEmpty() && file.exists)
        return fail(ErrorCode::InvalidConfig, u"Config file is invalid; please fix it first."_s);
    return config::withoutSecrets(json::valueAt(file.resolved, path), path);
}

//! False when there was nothing to take away.
Result<bool> changeConfig(const files::StatePaths &paths, const config::ConfigChange &change,
                          const Clock *clock)
{
    const bool sets = !change.value.isUndefined();
    const QString why = (sets ? u"/config set "_s : u"/config unset "_s) + change.path.join(u'.');
    const config::ConfigEditor editor(loaderFor(paths), *clock,
                                      {.kind = config::ConfigAuthor::Kind::Message, .why = why});
    const auto edited = editor.apply({change});
    if (!edited && edited.error().code == ErrorCode::NotFound && !sets)
        return false;
    return edited.map([](const config::EditedConfig &) { return true; });
}

commands::SpanCost spanOf(const usage::DayUsage &usage)
{
    return {.dollars = usage.totalCost, .isPartial = usage.missingCostEntries > 0};
}

} // namespace

CommandDesk::CommandDesk(RunPorts ports, Runner &runner, InboundQueue &queue,
                         usage::CostReport &costs)
    : m_ports(std::move(ports))
    , m_runner(runner)
    , m_queue(queue)
    , m_costs(costs)
{ }

QCoro::Task<Result<QJsonObject>> CommandDesk::patch(QString key, QJsonObject members)
{
    sessions::ModelRules rules = rulesFor(m_ports.config(), m_ports);
    const auto patched = co_await m_ports.sessions.patch(key, members, std::move(rules));
    if (!patched)
        co_return tl::unexpected(patched.error());
    co_return patched->entry;
}

QCoro::Task<Result<>> CommandDesk::note(QString key, QJsonObject members)
{
    co_await m_ports.sessions.note(key, members, sessions::ChangeReason::Patched);
    co_return Result<>();
}

QCoro::Task<int> CommandDesk::abort(QString key)
{
    return m_queue.bringToRest(std::move(key), StopCause::Word);
}

QCoro::Task<Result<commands::Compacted>> CommandDesk::compact(QString key, QString instructions)
{
    const sessions::TurnBegin asItIs;
    const auto session = co_await m_ports.sessions.beginTurn(key, asItIs);
    if (!session)
        co_return tl::unexpected(session.error());
    const config::ConfigPtr config = m_ports.config();
    CompactionWish wish;
    wish.sessionKey = session->key;
    wish.transcriptPath = session->transcriptPath;
    wish.agentId = session->agentId;
    wish.config = config;
    wish.model = known(sessionModel(session->entry, session->agentId, *config), m_ports.models);
    wish.isForced = true;
    wish.focus = instructions;
    const std::function<void()> nobodyIsTold = [] {};
    const auto result = co_await compactConversation(m_ports, std::move(wish), nobodyIsTold);
    if (!result)
        co_return tl::unexpected(result.error());
    commands::Compacted compacted;
    compacted.isDone = result->isDone;
    compacted.tokensBefore = result->tokensBefore;
    compacted.tokensAfter = result->tokensAfter;
    if (!result->isDone)
        compacted.reason = u"the conversation is short"_s;
    co_return compacted;
}

QCoro::Task<Result<commands::UsageCosts>> CommandDesk::usageCosts(QString key)
{
    const QJsonObject entry = m_ports.sessions.stores().target(key).entry();
    const auto summary = co_await m_costs.lastDays(aMonth);
    if (!summary)
        co_return tl::unexpected(summary.error());
    commands::UsageCosts costs;
    costs.sessionTokens = entry.value("totalTokens"_L1).toInteger();
    costs.last30Days = spanOf(summary->totals);
    costs.today = spanOf(summary->daily.isEmpty() ? usage::DayUsage() : summary->daily.last());
    co_return costs;
}

QCoro::Task<Result<QJsonObject>> CommandDesk::contextReport(QString key)
{
    const QJsonObject entry = m_ports.sessions.stores().target(key).entry();
    const QJsonObject report = entry.value("systemPromptReport"_L1).toObject();
    if (report.isEmpty())
        co_return fail(ErrorCode::NotFound, u"Nothing was sent to a model in this session yet."_s);
    co_return report;
}

int CommandDesk::queueDepth(const QString &key) const
{
    return m_runner.waiting(key) + m_queue.waiting(key);
}

QString CommandDesk::credentialLabel(const QString &provider) const
{
    return m_ports.models.keySource(provider);
}

Result<> CommandDesk::checkProfile(const QString &profile, const QString & /*provider*/) const
{
    return fail(
        ErrorCode::Unavailable,
        u"A credential (\"%1\") cannot be chosen in a message yet; set auth.order."_s.arg(profile));
}

QCoro::Task<Result<QJsonValue>> CommandDesk::configValue(QStringList path)
{
    const auto reading = QtConcurrent::run(shownConfig, m_ports.paths, path);
    auto value = co_await reading;
    co_return value;
}

QCoro::Task<Result<bool>> CommandDesk::editConfig(QStringList path, std::optional<QJsonValue> value)
{
    const config::ConfigChange change{path, value.value_or(QJsonValue::Undefined)};
    const auto editing = QtConcurrent::run(changeConfig, m_ports.paths, change, &m_ports.clock);
    auto edited = co_await editing;
    co_return edited;
}

Result<> CommandDesk::restart()
{
    return notFromHere(u"clawdbot gateway restart"_s);
}

} // namespace claw::agent
