// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/compactor.h"

#include "prompt/compaction.h"
#include "prompt/conversation.h"
#include "usage/cappedcall.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

Result<prompt::Conversation> read(const QString &path)
{
    return prompt::readConversation(path, prompt::ConversationLimits());
}

QCoro::Task<Result<QString>> summaryFrom(usage::SpendCap &caps, providers::ModelClient &models,
                                         providers::CompletionRequest request, std::stop_token stop)
{
    const providers::EventSink nobodyListens;
    const auto reply =
        co_await usage::askWithinCaps(caps, models, std::move(request), nobodyListens, stop);
    if (!reply)
        co_return tl::unexpected(reply.error().error);
    co_return reply->message.text();
}

prompt::SummaryCall callOf(const RunPorts &ports, const CompactionWish &wish)
{
    return [&caps = ports.spending, &models = ports.models, &clock = ports.clock,
            agentId = wish.agentId, model = wish.model.ref.text(),
            stop = wish.stop](const QString &system, const QString &text, int maxTokens) {
        providers::CompletionRequest request;
        request.model = model;
        request.agentId = agentId;
        request.prompt.system = system;
        request.prompt.maxTokens = maxTokens;
        providers::UserMessage message{.timestampMs = clock.nowMs()};
        message.content.emplace_back(providers::TextBlock{.text = text});
        request.prompt.messages.emplace_back(std::move(message));
        return summaryFrom(caps, models, std::move(request), stop);
    };
}

prompt::CompactionOrder orderFor(prompt::CompactionPlan plan,
                                 const prompt::CompactionBudget &budget, const RunPorts &ports,
                                 const CompactionWish &wish)
{
    prompt::CompactionOrder order;
    order.plan = std::move(plan);
    order.budget = budget;
    order.mode = wish.config->agents.defaults.compaction.mode;
    order.focus = wish.focus;
    order.call = callOf(ports, wish);
    order.stop = wish.stop;
    return order;
}

//! A conversation is compacted once more in a session.
QJsonObject countedMembers(const QJsonObject &entry)
{
    const int count = entry.value("compactionCount"_L1).toInt() + 1;
    return {{u"compactionCount"_s, count}};
}

} // namespace

QCoro::Task<Result<CompactionResult>> compactConversation(RunPorts ports, CompactionWish wish,
                                                          std::function<void()> onBegin)
{
    CompactionResult result;
    const auto reading = QtConcurrent::run(&read, wish.transcriptPath);
    const auto before = co_await reading;
    if (wish.stop.stop_requested())
        co_return fail(ErrorCode::Aborted, u"the run was stopped"_s);
    if (!before)
        co_return tl::unexpected(before.error());
    const auto budget =
        prompt::compactionBudget(wish.config->agents.defaults.compaction, wish.model.contextWindow);
    result.tokensBefore = before->estimatedTokens;
    result.tokensAfter = before->estimatedTokens;
    auto plan = prompt::planCompaction(*before, budget.keepRecentTokens);
    const qint64 usedTokens = std::max(before->estimatedTokens, wish.usedTokens);
    const bool isDue = wish.isForced || usedTokens > budget.threshold();
    if (!plan || !isDue)
        co_return result;

    onBegin();
    auto order = orderFor(*std::move(plan), budget, ports, wish);
    const auto entry = co_await prompt::compact(std::move(order));
    if (wish.stop.stop_requested())
        co_return fail(ErrorCode::Aborted, u"the run was stopped"_s);
    if (!entry)
        co_return tl::unexpected(entry.error());
    const std::vector<sessions::NewEntry> entries(1, *entry);
    const auto written = co_await ports.sessions.append(wish.sessionKey, entries, false,
                                                        sessions::Durability::Synced);
    if (wish.stop.stop_requested())
        co_return fail(ErrorCode::Aborted, u"the run was stopped"_s);
    if (!written)
        co_return tl::unexpected(written.error());
    const QJsonObject members =
        countedMembers(ports.sessions.stores().target(wish.sessionKey).entry());
    co_await ports.sessions.note(wish.sessionKey, members, sessions::ChangeReason::Compacted);
    const auto rereading = QtConcurrent::run(&read, wish.transcriptPath);
    const auto after = co_await rereading;
    result.isDone = true;
    if (after)
        result.tokensAfter = after->estimatedTokens;
    co_return result;
}

} // namespace claw::agent
