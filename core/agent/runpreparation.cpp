// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/runpreparation.h"

#include "agent/followups.h"
#include "agent/promptinput.h"
#include "agent/sessionmodel.h"
#include "config/agentresolution.h"
#include "prompt/conversation.h"
#include "prompt/promptreport.h"
#include "prompt/pruning.h"
#include "prompt/runtrace.h"
#include "providers/modelcatalog.h"
#include "sessions/freshness.h"
#include "sessions/sessionentry.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

//! What the disk knows of the conversation.
struct Remembered
{
    prompt::RunTrace trace;
    Result<prompt::Conversation> conversation;
};

//! On a worker.
Remembered remember(const QString &transcript, const RunRequest &request)
{
    Remembered remembered;
    if (request.isRecovered)
        remembered.trace = prompt::traceOf(transcript, request.idempotencyKey,
                                           {request.runId, followupRunId(request.runId)});
    remembered.conversation = prompt::readConversation(transcript, prompt::ConversationLimits());
    return remembered;
}

QJsonObject membersFor(const RunRequest &request)
{
    QJsonObject members;
    if (!request.channel.isEmpty())
        members.insert(u"lastChannel"_s, request.channel);
    if (!request.to.isEmpty())
        members.insert(u"lastTo"_s, request.to);
    if (!request.label.isEmpty())
        members.insert(u"label"_s, request.label);
    if (!request.spawnedBy.isEmpty())
        members.insert(u"spawnedBy"_s, request.spawnedBy);
    return members;
}

//! Nobody waits for it, and each has a conversation of its own.
bool isOnItsOwn(const RunRequest &request)
{
    return request.kind == ledger::InputKind::Cron || request.kind == ledger::InputKind::Hook;
}

sessions::TurnBegin beginFor(const RunRequest &request, const config::Config &config)
{
    sessions::TurnBegin begin;
    begin.sessionId = request.sessionId;
    begin.members = membersFor(request);
    begin.startsOver = request.startsOver || isOnItsOwn(request);
    if (request.kind != ledger::InputKind::Agent)
        begin.policy =
            config.session.resets.of(sessions::resetTypeOf(request.sessionKey), request.channel);
    return begin;
}

providers::ModelRef modelOf(const RunRequest &request, const sessions::TurnSession &session,
                            const config::Config &config)
{
    if (!request.model.isEmpty())
        return providers::resolveModel(request.model, config.agents.defaults);
    return sessionModel(session.entry, session.agentId, config);
}

directives::RunLevels levelsOf(const RunRequest &request, const sessions::TurnSession &session,
                               const config::Config &config, const providers::Model &model)
{
    directives::Directives said;
    said.thinking.value = request.thinking;
    said.verbose.value = request.verbose;
    said.reasoning.value = request.reasoning;
    const directives::RunSurroundings around{
        .model = {.provider = model.ref.provider, .model = model.ref.model},
        .isReasoningModel = model.reasoning};
    auto levels = directives::runLevels(said, directives::sessionChoice(session.entry),
                                        config.agents.defaults, around);
    if (!model.reasoning)
        levels.thinking = config::ThinkingLevel::Off;
    return levels;
}

//! Clients of chat.send only lower the bound; clients of the method agent, jobs and hooks set it.
std::chrono::seconds timeoutOf(const RunRequest &request, const config::Config &config)
{
    const std::chrono::seconds configured = config.agents.defaults.timeout;
    const std::chrono::seconds wanted = request.timeout.value_or(configured);
    const bool isSet = request.kind == ledger::InputKind::Agent || isOnItsOwn(request);
    return isSet ? wanted : std::min(wanted, configured);
}

prompt::PromptBody bodyOf(const RunRequest &request, PreparedRun &prepared, const RunPorts &ports)
{
    prompt::PromptBody body;
    body.text = request.message;
    body.messageId = request.messageId;
    body.events = ports.takeNotices(prepared.session.key);
    for (const prompt::HappenedEvent &event : body.events)
        if (event.inputId != 0)
            prepared.toldInputs.push_back(event.inputId);
    body.eventZone = QTimeZone::systemTimeZone();
    body.previousRunAborted = prepared.session.entry.value("abortedLastRun"_L1).toBool();
    return body;
}

//! A transcript begins with what its first answer is asked from.
void openTranscript(PreparedRun &prepared, config::ThinkingLevel thinking)
{
    const providers::ModelRef &ref = prepared.model.ref;
    prepared.opening.push_back(
        {.type = u"model_change"_s,
         .fields = {{u"provider"_s, ref.provider}, {u"modelId"_s, ref.model}}});
    prepared.opening.push_back(
        {.type = u"thinking_level_change"_s,
         .fields = {{u"thinkingLevel"_s, QString(config::toWord(thinking))}}});
}

std::optional<providers::AssistantMessage> assistantMessage(const QJsonObject &object)
{
    const auto message = providers::messageFromJson(object);
    if (!message || !std::holds_alternative<providers::AssistantMessage>(*message))
        return std::nullopt;
    return std::get<providers::AssistantMessage>(*message);
}

void chooseModel(PreparedRun &prepared, const RunRequest &request, const RunPorts &ports)
{
    const config::Config &config = *prepared.config;
    const providers::ModelRef ref = modelOf(request, prepared.session, config);
    prepared.model = known(ref, ports.models);
    prepared.levels = levelsOf(request, prepared.session, config, prepared.model);
    prepared.setup.reasoning = prepared.levels.reasoning;
    prepared.timeout = timeoutOf(request, config);
    auto &wanted = prepared.setup.request;
    wanted.model = ref.text();
    wanted.agentId = prepared.session.agentId;
    wanted.prompt.thinking = prepared.levels.thinking;
    wanted.prompt.cacheKey = prepared.session.sessionId;
}

//! Nothing is left for a model to say.
bool endsWithAnswer(const std::vector<providers::Message> &messages)
{
    const auto *last =
        messages.empty() ? nullptr : std::get_if<providers::AssistantMessage>(&messages.back());
    return last != nullptr && last->toolCalls().empty();
}

//! After all that was said before, unless a gateway before this one has put it already.
void putQuestion(PreparedRun &prepared, const RunRequest &request, Remembered remembered,
                 const RunPorts &ports)
{
    auto &prompted = prepared.setup.request.prompt;
    prompted.messages = std::move(remembered.conversation->messages);
    const QString body = prompt::promptBody(bodyOf(request, prepared, ports));
    const providers::UserMessage question = userMessage(request, body, ports.clock.nowMs());
    const bool isWritten = remembered.trace.userWritten;
    if (!isWritten || remembered.conversation->endsWithUser || endsWithAnswer(prompted.messages))
        prompted.messages.emplace_back(question);
    if (prepared.session.isNew || prepared.session.startedOver)
        openTranscript(prepared, prompted.thinking);
    if (isWritten)
        return;
    sessions::NewEntry entry = userEntry(request, question);
    if (remembered.conversation->endsWithUser) // What nobody answered is left beside the path.
        entry.parentId = remembered.conversation->leafId;
    prepared.opening.push_back(std::move(entry));
}

//! Old tool results go when the provider has forgotten the prompt anyway.
void makeRoom(PreparedRun &prepared, const std::optional<qint64> &cacheTouchedMs, qint64 nowMs)
{
    const providers::Model &model = prepared.model;
    const auto &pruning = prepared.config->agents.defaults.contextPruning;
    if (pruning.mode == config::ContextPruningMode::Off || !prompt::cachesPrompts(model.ref))
        return;
    if (prompt::pruningIsDue(pruning, cacheTouchedMs, nowMs))
        prompt::prune(prepared.setup.request.prompt.messages, pruning, model.contextWindow);
    prepared.opening.push_back({.type = u"custom"_s,
                                .fields = {{u"customType"_s, prompt::cacheTouchType},
                                           {u"data"_s, prompt::cacheTouch(model.ref, nowMs)}}});
}

prompt::PromptReportFacts reportFacts(const PreparedRun &prepared, qint64 nowMs)
{
    return {.generatedAtMs = nowMs,
            .sessionId = prepared.session.sessionId,
            .sessionKey = prepared.session.key,
            .model = prepared.model.ref,
            .bootstrapMaxChars = prepared.config->agents.defaults.bootstrapMaxChars};
}

std::optional<skills::SkillSetting> skillsFor(const QString &agentId, const RunPorts &ports)
{
    return ports.skills ? std::optional(ports.skills(agentId)) : std::nullopt;
}

void instruct(PreparedRun &prepared, const prompt::SystemPromptInput &facts, qint64 nowMs)
{
    auto &asked = prepared.setup.request.prompt;
    asked.system = prompt::systemPrompt(facts);
    prepared.report =
        prompt::systemPromptReport(facts, asked.system, asked.tools, reportFacts(prepared, nowMs));
}

void offerTools(PreparedRun &prepared, const RunPorts &ports)
{
    const sessions::TurnSession &session = prepared.session;
    const providers::ModelRef &model = prepared.model.ref;
    const tools::ToolAsker asker{
        .agentId = session.agentId, .sessionKey = session.key, .model = model};
    prepared.setup.toolPolicy = tools::ToolPolicy::of(*prepared.config, asker);
    for (const tools::Tool *tool : ports.tools.allowed(prepared.setup.toolPolicy))
        prepared.setup.request.prompt.tools.push_back(tool->spec());
    const auto &agents = prepared.config->agents;
    prepared.setup.toolContext = {.agentId = session.agentId,
                                  .sessionKey = session.key,
                                  .sessionId = session.sessionId,
                                  .workspaceDir =
                                      config::agentWorkspace(agents, session.agentId, ports.paths),
                                  .config = prepared.config,
                                  .model = model};
}

} // namespace

providers::UserMessage userMessage(const RunRequest &request, const QString &text, qint64 nowMs)
{
    providers::UserMessage message{.timestampMs = nowMs};
    message.content.emplace_back(providers::TextBlock{.text = text});
    for (const auto &image : request.images)
        message.content.emplace_back(image);
    return message;
}

sessions::NewEntry userEntry(const RunRequest &request, const providers::UserMessage &message)
{
    sessions::NewEntry entry{.fields = {{u"message"_s, providers::toJson(message)}},
                             .idempotencyKey = request.idempotencyKey,
                             .runId = request.runId};
    QJsonArray mergedKeys;
    for (const AnsweredInput &merged : request.merged)
        mergedKeys.append(merged.idempotencyKey);
    if (!mergedKeys.isEmpty())
        entry.fields.insert(prompt::mergedKeysMember, mergedKeys);
    return entry;
}

QCoro::Task<Result<PreparedRun>> prepareRun(RunPtr run, RunPorts ports)
{
    const RunRequest request = run->request();
    PreparedRun prepared;
    prepared.config = ports.config();
    const config::Config &config = *prepared.config;
    const sessions::TurnBegin begin = beginFor(request, config);
    const auto session = co_await ports.sessions.beginTurn(request.sessionKey, begin);
    if (run->isAbandoned())
        co_return fail(ErrorCode::Aborted, u"the gateway is stopping"_s);
    if (!session)
        co_return tl::unexpected(session.error());
    prepared.session = *session;

    const auto remembering = QtConcurrent::run(&remember, session->transcriptPath, request);
    Remembered remembered = co_await remembering;
    if (run->isAbandoned())
        co_return fail(ErrorCode::Aborted, u"the gateway is stopping"_s);
    if (!remembered.conversation)
        co_return tl::unexpected(remembered.conversation.error());
    if (remembered.trace.answerFinal)
        prepared.answer = assistantMessage(*remembered.trace.answer);
    chooseModel(prepared, request, ports);
    const std::optional<qint64> cacheTouchedMs = remembered.conversation->cacheTouchedMs;
    putQuestion(prepared, request, std::move(remembered), ports);
    makeRoom(prepared, cacheTouchedMs, ports.clock.nowMs());
    offerTools(prepared, ports);
    const auto &wanted = prepared.setup.request;
    const auto skills = skillsFor(prepared.session.agentId, ports);
    const auto describing = QtConcurrent::run(&promptFacts, request, prepared.session, wanted,
                                              config, ports.paths, skills);
    const PromptFacts facts = co_await describing;
    if (facts.wantsRepository && ports.makeRepository && !run->isAbandoned())
        co_await ports.makeRepository(facts.input.workspaceDir, run->stopToken());
    if (run->isAbandoned())
        co_return fail(ErrorCode::Aborted, u"the gateway is stopping"_s);
    instruct(prepared, facts.input, ports.clock.nowMs());
    co_return prepared;
}

QCoro::Task<Result<std::vector<providers::Message>>> promptAfterCompaction(PreparedRun prepared,
                                                                           RunRequest request)
{
    const providers::Message question = prepared.setup.request.prompt.messages.back();
    const auto reading = QtConcurrent::run(&remember, prepared.session.transcriptPath, request);
    const Remembered remembered = co_await reading;
    if (!remembered.conversation)
        co_return tl::unexpected(remembered.conversation.error());
    std::vector<providers::Message> messages = remembered.conversation->messages;
    if (remembered.conversation->endsWithUser)
        messages.push_back(question);
    co_return messages;
}

QCoro::Task<Result<PreparedRun>> withConversationAnew(PreparedRun prepared, RunRequest request)
{
    const providers::Message question = prepared.setup.request.prompt.messages.back();
    const auto reading = QtConcurrent::run(&remember, prepared.session.transcriptPath, request);
    Remembered remembered = co_await reading;
    if (!remembered.conversation)
        co_return tl::unexpected(remembered.conversation.error());
    const prompt::Conversation &conversation = *remembered.conversation;
    prepared.setup.request.prompt.messages = conversation.messages;
    prepared.setup.request.prompt.messages.push_back(question);
    for (sessions::NewEntry &entry : prepared.opening) {
        if (entry.fields.contains("message"_L1))
            entry.parentId =
                conversation.endsWithUser ? std::optional(conversation.leafId) : std::nullopt;
    }
    co_return prepared;
}

} // namespace claw::agent
