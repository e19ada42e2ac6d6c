// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/execution.h"

#include "agent/memoryflush.h"
#include "agent/runresult.h"
#include "async/pause.h"
#include "log/categories.h"
#include "log/logfield.h"
#include "prompt/compactionplan.h"

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

//! What a person reads of something that failed.
QString textOf(const Error &error)
{
    return error.hint.isEmpty() ? error.message : error.message + u" — "_s + error.hint;
}

//! No model was spoken to: whoever called is told of an error, not of an answer.
bool wasNeverAsked(const TurnOutcome &outcome)
{
    return outcome.failure
        && (outcome.failure->reason == providers::FailureReason::NoKey
            || outcome.failure->reason == providers::FailureReason::UnknownModel);
}

} // namespace

Execution::Execution(RunPtr run, RunPorts ports)
    : m_run(std::move(run))
    , m_ports(std::move(ports))
    , m_startedAtMs(m_ports.clock.nowMs())
{ }

QCoro::Task<RunEnd> Execution::play()
{
    const auto begun = co_await begin();
    if (m_run->isAbandoned())
        co_return RunEnd();
    RunEnd end = failed(begun ? Error() : begun.error());
    if (begun) {
        m_startedAtMs = m_ports.clock.nowMs();
        auto prepared = co_await prepareRun(m_run, m_ports);
        if (m_run->isAbandoned())
            co_return RunEnd();
        if (prepared) {
            m_prepared = std::move(*prepared);
            end = co_await answer();
        } else {
            end = failed(prepared.error());
        }
        if (m_run->isAbandoned())
            co_return RunEnd();
    }
    end.endedAtMs = m_ports.clock.nowMs();
    tellEnd(end);
    co_return end;
}

//! Never at once: whoever asked is answered before the first event.
QCoro::Task<Result<>> Execution::begin()
{
    const RunRequest &request = m_run->request();
    if (request.inputId != 0) {
        auto started = co_await m_ports.ledger.start(request.inputId, request.runId);
        for (const AnsweredInput &merged : request.merged)
            if (started && !m_run->isAbandoned())
                started = co_await m_ports.ledger.start(merged.inputId, request.runId);
        co_return started;
    }
    co_await async::pause(std::chrono::milliseconds(0));
    co_return Result<>();
}

QCoro::Task<RunEnd> Execution::answer()
{
    m_run->showTools(m_prepared.levels.verbose != config::VerboseLevel::Off);
    m_run->begin(m_prepared.timeout);
    m_run->tell(RunStarted{.startedAtMs = m_startedAtMs});
    if (m_prepared.answer) {
        RunEnd end = co_await repeatAnswer();
        co_return end;
    }
    if (isMemoryFlushDue(m_prepared, m_run->request()))
        co_await rememberFirst();
    if (m_run->isAbandoned())
        co_return RunEnd();
    TurnOutcome outcome;
    const auto opened = co_await open();
    if (m_run->isAbandoned())
        co_return RunEnd();
    if (opened) {
        outcome = co_await turn();
        if (m_run->isAbandoned())
            co_return RunEnd();
    } else {
        outcome.trouble = opened.error();
    }
    co_await account(outcome);
    if (m_run->isAbandoned())
        co_return RunEnd();
    RunEnd end = ending(outcome);
    co_return end;
}

//! A conversation that is nearly too long: memories are written down and room is made, and then it
//! goes on. Without that it goes on as well.
QCoro::Task<> Execution::rememberFirst()
{
    const RunEnd end = co_await flushMemory();
    if (m_run->isAbandoned() || m_run->stopCause())
        co_return;
    if (end.state == ledger::InputState::Done) {
        const QJsonObject members = memoryFlushMembers(m_prepared, m_ports.clock.nowMs());
        co_await m_ports.sessions.note(m_prepared.session.key, members,
                                       sessions::ChangeReason::Turn);
    } else {
        qCWarning(lcAgent).noquote() << "no memories were written down:" << end.error
                                     << log::field("session", m_prepared.session.key);
    }
    if (!m_run->isAbandoned())
        co_await tidyUp();
    if (m_run->isAbandoned())
        co_return;
    auto anew = co_await withConversationAnew(m_prepared, m_run->request());
    if (anew && !m_run->isAbandoned())
        m_prepared = std::move(*anew);
}

//! A turn of its own that nobody is told of, and that ends with ours.
QCoro::Task<RunEnd> Execution::flushMemory()
{
    RunRequest request = memoryFlushRequest(m_prepared, m_run->request(), m_ports.random.uuid());
    const Run::Tell nobodyIsTold = [](const RunEvent &) {};
    const auto flush = std::make_shared<Run>(std::move(request), m_ports.clock, nobodyIsTold);
    const std::stop_callback follow(m_run->stopToken(), [run = m_run, flush] {
        run->isAbandoned() ? flush->abandon() : flush->stop(StopCause::Interrupted);
    });
    RunPorts ports = m_ports;
    ports.takeNotices = [](const QString &) { return std::vector<prompt::HappenedEvent>(); };
    Execution execution(flush, ports);
    RunEnd end = co_await execution.play();
    m_usedTokens = execution.m_usedTokens;
    co_return end;
}

//! The question, and with it what was to be told at the next opportunity.
QCoro::Task<Result<>> Execution::open()
{
    const bool tells = !m_prepared.toldInputs.empty();
    const auto durability = tells ? sessions::Durability::Synced : sessions::Durability::Buffered;
    const auto written = co_await write(m_prepared.opening, durability);
    if (!written)
        co_return tl::unexpected(written.error());
    const QByteArray nothing;
    for (const qint64 inputId : m_prepared.toldInputs)
        if (!m_run->isAbandoned())
            co_await m_ports.ledger.finish(inputId, ledger::InputState::Done, nothing);
    co_return Result<>();
}

QCoro::Task<TurnOutcome> Execution::turn()
{
    Turn first(m_run, turnPorts(), m_prepared.setup);
    TurnOutcome outcome = co_await first.play();
    const bool isTooLong =
        outcome.failure && outcome.failure->reason == providers::FailureReason::ContextOverflow;
    if (m_run->isAbandoned() || !isTooLong)
        co_return outcome;
    outcome = co_await turnAfterCompaction(std::move(outcome));
    co_return outcome;
}

//! Once: what does not fit then will not fit at all.
QCoro::Task<TurnOutcome> Execution::turnAfterCompaction(TurnOutcome overflow)
{
    const std::function<void()> onBegin = [run = m_run] { run->tell(CompactionStarted{}); };
    const auto compacted = co_await compactConversation(m_ports, compaction(true), onBegin);
    if (m_run->isAbandoned() || !compacted || !compacted->isDone)
        co_return overflow;
    m_run->tell(CompactionEnded{.willRetry = true});
    auto shorter = co_await promptAfterCompaction(m_prepared, m_run->request());
    if (m_run->isAbandoned() || !shorter)
        co_return overflow;
    m_prepared.setup.request.prompt.messages = std::move(*shorter);
    Turn second(m_run, turnPorts(), m_prepared.setup);
    TurnOutcome outcome = co_await second.play();
    co_return outcome;
}

CompactionWish Execution::compaction(bool isForced) const
{
    return {.sessionKey = m_prepared.session.key,
            .transcriptPath = m_prepared.session.transcriptPath,
            .agentId = m_prepared.session.agentId,
            .config = m_prepared.config,
            .model = m_prepared.model,
            .usedTokens = m_usedTokens,
            .isForced = isForced,
            .stop = m_run->stopToken()};
}

QCoro::Task<> Execution::tidyUp()
{
    if (!m_prepared.config || m_run->stopCause())
        co_return;
    const auto &settings = m_prepared.config->agents.defaults.compaction;
    const auto budget = prompt::compactionBudget(settings, m_prepared.model.contextWindow);
    if (m_usedTokens > 0 && m_usedTokens <= budget.threshold())
        co_return;
    const std::function<void()> onBegin = [run = m_run] { run->tell(CompactionStarted{}); };
    const auto compacted = co_await compactConversation(m_ports, compaction(false), onBegin);
    if (m_run->isAbandoned())
        co_return;
    if (!compacted)
        qCWarning(lcAgent).noquote()
            << "a conversation is too long and could not be compacted:" << compacted.error().message
            << log::field("session", m_prepared.session.key);
    else if (compacted->isDone)
        m_run->tell(CompactionEnded{.willRetry = false});
}

//! The gateway before this one had the answer: clients that wait for it get it from the transcript.
QCoro::Task<RunEnd> Execution::repeatAnswer()
{
    TurnOutcome outcome;
    outcome.last = m_prepared.answer;
    outcome.texts.append(outcome.last->text());
    outcome.replies.push_back(replies::visibleReply(outcome.last->text()));
    const replies::VisibleReply &reply = outcome.replies.front();
    m_run->tell(
        AssistantText{.text = reply.text, .delta = reply.text, .mediaUrls = reply.wishes.media});
    co_await account(outcome);
    RunEnd end = ending(outcome);
    co_return end;
}

TurnPorts Execution::turnPorts()
{
    return {.models = m_ports.models,
            .tools = m_ports.tools,
            .spending = m_ports.spending,
            .clock = m_ports.clock,
            .record =
                [this](const providers::Message &message, sessions::Durability durability) {
                    sessions::NewEntry entry{.fields = {{u"message"_s, providers::toJson(message)}},
                                             .runId = m_run->request().runId};
                    std::vector<sessions::NewEntry> entries;
                    entries.push_back(std::move(entry));
                    return write(std::move(entries), durability);
                },
            .beforeSideEffects = [this] { return noteSideEffects(); },
            .join = [this](const RunRequest &message) { return join(message); }};
}

//! A run that nobody was promised is never repeated.
QCoro::Task<Result<>> Execution::noteSideEffects()
{
    const qint64 inputId = m_run->request().inputId;
    if (inputId == 0)
        co_return Result<>();
    auto noted = co_await m_ports.ledger.noteSideEffects(inputId);
    co_return noted;
}

QCoro::Task<Result<providers::Message>> Execution::join(RunRequest message)
{
    if (message.inputId != 0) {
        const QString runId = m_run->request().runId;
        const auto started = co_await m_ports.ledger.start(message.inputId, runId);
        if (!started)
            co_return tl::unexpected(started.error());
    }
    message.runId = m_run->request().runId;
    prompt::PromptBody body;
    body.text = message.message;
    body.messageId = message.messageId;
    const auto said = userMessage(message, prompt::promptBody(body), m_ports.clock.nowMs());
    std::vector<sessions::NewEntry> entries;
    entries.push_back(userEntry(message, said));
    const auto written = co_await write(std::move(entries), sessions::Durability::Buffered);
    if (!written)
        co_return tl::unexpected(written.error());
    co_return providers::Message(said);
}

QCoro::Task<Result<>> Execution::write(std::vector<sessions::NewEntry> entries,
                                       sessions::Durability durability)
{
    const auto written =
        co_await m_ports.sessions.append(m_prepared.session.key, entries, true, durability);
    if (!written)
        co_return tl::unexpected(written.error());
    co_return Result<>();
}

QCoro::Task<> Execution::account(TurnOutcome outcome)
{
    if (outcome.last)
        m_usedTokens = outcome.last->usage.sum();
    const bool wasStopped = m_run->stopCause().has_value();
    const QJsonObject members = accountOf(m_prepared, outcome, wasStopped, m_ports.clock.nowMs());
    co_await m_ports.sessions.note(m_prepared.session.key, members, sessions::ChangeReason::Turn);
}

RunEnd Execution::failed(const Error &error) const
{
    return {.runId = m_run->request().runId,
            .state = ledger::InputState::Failed,
            .startedAtMs = m_startedAtMs,
            .error = textOf(error)};
}

RunEnd Execution::ending(const TurnOutcome &outcome) const
{
    if (outcome.trouble)
        return failed(*outcome.trouble);
    RunEnd end{.runId = m_run->request().runId, .startedAtMs = m_startedAtMs};
    if (outcome.failure)
        end = failed(outcome.failure->error);
    if (!outcome.replies.empty())
        end.reply = outcome.replies.back().text;
    const bool wasStopped = m_run->stopCause().has_value();
    if (wasStopped)
        end.state = ledger::InputState::Aborted;
    const std::chrono::milliseconds took(m_ports.clock.nowMs() - m_startedAtMs);
    if (m_run->request().kind == ledger::InputKind::Agent && !wasNeverAsked(outcome))
        end.result = encodeResult(m_prepared, outcome, took, wasStopped);
    return end;
}

void Execution::tellEnd(const RunEnd &end)
{
    if (end.state == ledger::InputState::Failed)
        m_run->tell(RunFailed{
            .startedAtMs = m_startedAtMs, .endedAtMs = end.endedAtMs, .error = end.error});
    else
        m_run->tell(RunEnded{.startedAtMs = m_startedAtMs,
                             .endedAtMs = end.endedAtMs,
                             .aborted = m_run->stopCause().has_value()});
}

} // namespace claw::agent
