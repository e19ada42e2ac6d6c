// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/turn.h"

#include "agent/toolresults.h"
#include "usage/cappedcall.h"

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

//! What a model that failed or was stopped leaves in the transcript.
providers::AssistantMessage brokenOff(const providers::Failure &failure, bool wasStopped,
                                      qint64 nowMs)
{
    providers::AssistantMessage message = failure.partial;
    message.stopReason = wasStopped ? providers::StopReason::Aborted : providers::StopReason::Error;
    message.errorMessage = wasStopped ? QString() : failure.error.message;
    message.timestampMs = nowMs;
    return message;
}

QStringList textsOf(const providers::AssistantMessage &message)
{
    QStringList texts;
    for (const providers::OutputBlock &block : message.content) {
        if (const auto *text = std::get_if<providers::TextBlock>(&block))
            texts.append(text->text);
    }
    return texts;
}

//! What people are told of a tool that failed when they hear nothing else.
replies::ToolFailure failureOf(const tools::PreparedCall &call, const tools::ToolOutput &output)
{
    QString error = output.details.value("error"_L1).toString();
    for (const providers::InputBlock &block : output.content) {
        const auto *text = std::get_if<providers::TextBlock>(&block);
        if (text && error.isEmpty())
            error = text->text.section(u'\n', 0, 0);
    }
    const QString summary = call.hint.isEmpty() ? call.name : call.name + u": "_s + call.hint;
    return {.summary = summary, .error = error};
}

} // namespace

Turn::Turn(RunPtr run, TurnPorts ports, TurnSetup setup)
    : m_run(std::move(run))
    , m_ports(std::move(ports))
    , m_setup(std::move(setup))
{ }

QCoro::Task<TurnOutcome> Turn::play()
{
    for (;;) {
        const providers::AssistantMessage message = co_await ask();
        if (m_run->isAbandoned())
            break;
        const auto calls = message.toolCalls();
        const bool isLast = isOver() || (calls.empty() && !m_run->isSteered());
        if (!m_run->stopCause() || !message.content.empty())
            co_await keep(message,
                          isLast ? sessions::Durability::Synced : sessions::Durability::Buffered);
        m_outcome.last = message;
        if (isOver() || isLast)
            break;
        co_await runTools(calls);
        if (isOver())
            break;
        co_await letJoin();
        if (isOver())
            break;
    }
    TurnOutcome outcome = std::move(m_outcome);
    co_return outcome;
}

bool Turn::isOver() const
{
    return m_run->isAbandoned() || m_run->stopCause() || m_outcome.failure || m_outcome.trouble;
}

QCoro::Task<providers::AssistantMessage> Turn::ask()
{
    const auto stream = std::make_shared<MessageStream>(m_setup.finalTag);
    m_shownThoughts.clear();
    providers::EventSink sink = [this, stream](const providers::StreamEvent &event) {
        show(stream->take(event));
        if (m_setup.reasoning == directives::ReasoningLevel::Stream)
            showThoughts(stream->thoughts());
    };
    const std::stop_token stop = m_run->stopToken();
    auto answer = co_await usage::askWithinCaps(m_ports.spending, m_ports.models, m_setup.request,
                                                sink, stop);
    if (m_run->isAbandoned())
        co_return providers::AssistantMessage();
    show(stream->finish());
    m_outcome.thoughts = stream->thoughts();
    if (m_setup.reasoning != directives::ReasoningLevel::Off)
        showThoughts(m_outcome.thoughts);
    m_outcome.replies.push_back(stream->reply());
    m_outcome.texts += textsOf(answer ? answer->message : answer.error().partial);
    if (answer)
        co_return std::move(answer->message);
    const bool wasStopped = m_run->stopCause().has_value();
    if (!wasStopped)
        m_outcome.failure = answer.error();
    co_return brokenOff(answer.error(), wasStopped, m_ports.clock.nowMs());
}

void Turn::showThoughts(const QString &thoughts)
{
    if (thoughts == m_shownThoughts)
        return;
    const bool goesOn = thoughts.startsWith(m_shownThoughts);
    m_run->tell(ThoughtText{.text = thoughts,
                            .delta = goesOn ? thoughts.sliced(m_shownThoughts.size()) : thoughts});
    m_shownThoughts = thoughts;
}

void Turn::show(const std::optional<replies::VisiblePart> &part)
{
    if (part)
        m_run->tell(
            AssistantText{.text = part->text, .delta = part->delta, .mediaUrls = part->media});
}

QCoro::Task<> Turn::runTools(std::vector<providers::ToolCallBlock> calls)
{
    for (const auto &wanted : calls) {
        if (isOver())
            co_return;
        tools::PreparedCall prepared =
            m_ports.tools.prepare(wanted.name, wanted.arguments, m_setup.toolPolicy);
        m_run->tell(ToolStarted{
            .name = prepared.name, .callId = wanted.id, .arguments = prepared.arguments});
        if (m_run->isSteered()) {
            prepared.tool = nullptr;
            prepared.refusal = tools::ToolOutput::refusal(u"Skipped due to queued user message."_s);
        }
        tools::ToolOutput output = co_await call(prepared, wanted.id);
        if (m_run->isAbandoned())
            co_return;
        co_await conclude(wanted, prepared, output);
    }
}

QCoro::Task<tools::ToolOutput> Turn::call(tools::PreparedCall prepared, QString callId)
{
    if (prepared.changesTheWorld && !m_hasSideEffects) {
        const auto noted = co_await m_ports.beforeSideEffects();
        if (!noted)
            co_return tools::ToolOutput::failure(prepared.name, noted.error());
        m_hasSideEffects = true;
    }
    tools::ToolContext context = m_setup.toolContext;
    context.stop = m_run->stopToken();
    context.onProgress = [run = m_run, name = prepared.name,
                          callId](const tools::ToolOutput &soFar) {
        run->tell(ToolProgressed{
            .name = name, .callId = callId, .partialResult = resultForClients(soFar)});
    };
    tools::ToolOutput output = co_await m_ports.tools.run(prepared, context);
    co_return output;
}

QCoro::Task<> Turn::conclude(providers::ToolCallBlock call, tools::PreparedCall prepared,
                             tools::ToolOutput output)
{
    providers::ToolResultMessage result{.toolCallId = call.id,
                                        .toolName = call.name,
                                        .content = output.content,
                                        .details = output.details,
                                        .isError = output.isError,
                                        .timestampMs = m_ports.clock.nowMs()};
    if (countsAsError(output))
        m_outcome.toolFailure = failureOf(prepared, output);
    m_run->tell(ToolEnded{.name = prepared.name,
                          .callId = call.id,
                          .hint = prepared.hint,
                          .isError = countsAsError(output),
                          .result = resultForClients(output)});
    providers::Message message = std::move(result);
    co_await keep(message, sessions::Durability::Buffered);
}

QCoro::Task<> Turn::letJoin()
{
    const std::deque<RunRequest> joining = m_run->takeSteering();
    for (const RunRequest &request : joining) {
        m_run->noteJoined(request);
        const auto message = co_await m_ports.join(request);
        if (m_run->isAbandoned())
            co_return;
        if (message)
            m_setup.request.prompt.messages.push_back(*message);
        else
            m_outcome.trouble = message.error();
    }
}

//! In the transcript and in what the model is told next.
QCoro::Task<> Turn::keep(providers::Message message, sessions::Durability durability)
{
    m_setup.request.prompt.messages.push_back(message);
    const auto recorded = co_await m_ports.record(message, durability);
    if (!recorded && !m_run->isAbandoned())
        m_outcome.trouble = recorded.error();
}

} // namespace claw::agent
