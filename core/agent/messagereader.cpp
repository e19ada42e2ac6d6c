// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/messagereader.h"

#include "agent/commandsurroundings.h"
#include "agent/notice.h"
#include "async/pause.h"
#include "commands/commands.h"
#include "config/agentresolution.h"
#include "directives/resetrequest.h"
#include "log/categories.h"
#include "log/logfield.h"
#include "prompt/bodyassembly.h"
#include "replies/responseprefix.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

//! Most messages ask for nothing, and are not looked at twice.
bool mayAskSomething(const RunRequest &request)
{
    const bool isPersons =
        request.kind == ledger::InputKind::ChatSend || request.kind == ledger::InputKind::Channel;
    return isPersons
        && (request.message.contains(u'/') || request.message.trimmed().startsWith(u'!'));
}

QString textOf(const std::vector<commands::CommandReply> &replies)
{
    QStringList texts;
    for (const commands::CommandReply &reply : replies) {
        if (!reply.text.isEmpty())
            texts.append(reply.text);
    }
    return texts.join(u"\n\n"_s);
}

//! What the directives of a mixed text mean for its run.
void apply(const directives::Directives &directives, const directives::ModelChoices &models,
           RunRequest &request)
{
    request.message = directives.text;
    if (directives.thinking.value)
        request.thinking = directives.thinking.value;
    if (directives.verbose.value)
        request.verbose = directives.verbose.value;
    if (directives.reasoning.value)
        request.reasoning = directives.reasoning.value;
    if (!directives.model.words.isEmpty()) {
        const auto model =
            directives::modelNamed(directives.model.words, models, directives::Nearness::Similar);
        if (model)
            request.model = model->provider + u'/' + model->model;
    }
}

} // namespace

MessageReader::MessageReader(RunPorts ports, Runner &runner, InboundQueue &queue,
                             commands::CommandServices &services, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_runner(runner)
    , m_queue(queue)
    , m_services(services)
{ }

void MessageReader::take(RunRequest request)
{
    if (mayAskSomething(request))
        m_scope.start(read(std::move(request)));
    else
        m_queue.take(std::move(request));
}

QCoro::Task<> MessageReader::read(RunRequest request)
{
    const QPointer<MessageReader> self(this);
    co_await async::pause(std::chrono::milliseconds(0));
    if (!self)
        co_return;
    const config::ConfigPtr config = m_ports.config();
    const sessions::SessionTarget target = m_ports.sessions.stores().target(request.sessionKey);
    const auto models = modelChoices(*config, m_ports);
    const auto &triggers = config->session.resetTriggers;
    if (const auto reset = directives::resetRequest(request.message, triggers, models)) {
        request.startsOver = true;
        request.message = reset->text.isEmpty() ? prompt::freshStartBody() : reset->text;
        if (reset->model)
            request.model = reset->model->provider + u'/' + reset->model->model;
        m_queue.take(std::move(request));
        co_return;
    }
    const commands::CommandContext context =
        commandContext(request, target.entry(), config, models, m_services, m_ports);
    const auto understood = co_await commands::understand(request.message, context);
    if (!self)
        co_return;
    if (!understood) {
        co_await refuse(request, understood.error());
    } else if (understood->reply) {
        for (const QString &event : understood->reply->events)
            m_ports.addNotice(target.key, event);
        co_await answer(request, understood->reply->text);
    } else {
        const QString beside = textOf(understood->asides);
        if (!beside.isEmpty())
            co_await answerBeside(request, beside);
        if (!self)
            co_return;
        apply(understood->directives, models, request);
        m_queue.take(std::move(request), understood->directives.queue.choice());
    }
}

QCoro::Task<> MessageReader::answer(RunRequest request, QString text)
{
    const QPointer<MessageReader> self(this);
    text = prefixed(text, request);
    if (!text.isEmpty())
        co_await keep(request, text);
    if (!self)
        co_return;
    tell(request, Answered{.text = text});
    RunEnd end{.runId = request.runId, .endedAtMs = m_ports.clock.nowMs(), .reply = text};
    co_await m_runner.settle(request, end);
}

//! To commands inside a text that a model answers: with a name of its own, since the run goes on.
QCoro::Task<> MessageReader::answerBeside(RunRequest request, QString text)
{
    const QPointer<MessageReader> self(this);
    text = prefixed(text, request);
    request.runId += u":aside"_s;
    co_await keep(request, text);
    if (self)
        tell(request, Answered{.text = text});
}

//! In the transcript, where a person looks for an answer later.
QCoro::Task<> MessageReader::keep(RunRequest request, QString text)
{
    const QPointer<MessageReader> self(this);
    const sessions::TurnBegin asItIs;
    const auto session = co_await m_ports.sessions.beginTurn(request.sessionKey, asItIs);
    if (!self)
        co_return;
    sessions::NewEntry entry;
    entry.fields.insert("message"_L1, noticeMessage(text, m_ports.clock.nowMs()));
    entry.runId = request.runId;
    const std::vector<sessions::NewEntry> entries(1, entry);
    const auto written = co_await m_ports.sessions.append(request.sessionKey, entries, true,
                                                          sessions::Durability::Synced);
    if (!session || !written)
        qCWarning(lcAgent).noquote() << "the answer of a command is not in the transcript"
                                     << log::field("run", request.runId);
}

//! As `messages.responsePrefix` asks for; no model has spoken.
QString MessageReader::prefixed(const QString &text, const RunRequest &request) const
{
    const config::ConfigPtr config = m_ports.config();
    const auto *agent = config::findAgent(config->agents, request.agentId);
    const replies::PrefixValues values{.provider = {},
                                       .model = {},
                                       .thinkingLevel = {},
                                       .identityName = agent ? agent->identity.name : QString()};
    return replies::withResponsePrefix(
        text, replies::responsePrefix(config->messages.responsePrefix, values));
}

QCoro::Task<> MessageReader::refuse(RunRequest request, Error error)
{
    const qint64 nowMs = m_ports.clock.nowMs();
    tell(request, RunFailed{.startedAtMs = nowMs, .endedAtMs = nowMs, .error = error.message});
    RunEnd end{.runId = request.runId,
               .state = ledger::InputState::Failed,
               .endedAtMs = nowMs,
               .error = error.message};
    co_await m_runner.settle(request, end);
}

void MessageReader::tell(const RunRequest &request, RunEventBody body)
{
    m_runner.announce({.runId = request.runId,
                       .sessionKey = request.shownKey,
                       .seq = 1,
                       .tsMs = m_ports.clock.nowMs(),
                       .body = std::move(body)});
}

} // namespace claw::agent
