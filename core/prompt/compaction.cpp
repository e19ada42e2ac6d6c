// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/compaction.h"

#include "prompt/conversationtext.h"
#include "prompt/summarychunks.h"
#include "prompt/tokenestimate.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

using config::CompactionMode;

// A history of many windows, such as an imported one, would cost hundreds of calls.
constexpr qint64 mostWindows = 8;

MessageRun allOf(const CompactionPlan &plan)
{
    MessageRun all = plan.history;
    all.insert(all.end(), plan.turnPrefix.begin(), plan.turnPrefix.end());
    return all;
}

SummaryJob jobOf(const CompactionOrder &order, SummaryKind kind)
{
    // A prefix is part of one turn and needs less room than the history.
    const qint64 share = kind == SummaryKind::History ? 8 : 5;
    return {.call = order.call,
            .kind = kind,
            .focus = kind == SummaryKind::History ? order.focus : QString(),
            .maxTokens = int(order.budget.reserveTokens * share / 10),
            .windowTokens = order.budget.windowTokens,
            .stop = order.stop};
}

//! What is summarised of the history: as much as a few calls can take, and less when what stays needs
//! more than half of the window.
MessageRun historyOf(const CompactionOrder &order)
{
    if (order.mode == CompactionMode::Default)
        return order.plan.history;
    const qint64 window = order.budget.windowTokens;
    const qint64 staying = order.plan.tokensBefore - estimatedTokens(order.plan.history)
        - estimatedTokens(order.plan.turnPrefix);
    return newestThatFit(order.plan.history,
                         staying > window / 2 ? window / 2 : window * mostWindows);
}

QCoro::Task<Result<QString>> summaryOf(CompactionMode mode, SummaryJob job, MessageRun messages,
                                       QString previous)
{
    if (messages.empty())
        co_return previous;
    if (mode == CompactionMode::Default) {
        auto whole = co_await summarise(std::move(job), std::move(messages), std::move(previous));
        co_return whole;
    }
    auto staged =
        co_await summariseInStages(std::move(job), std::move(messages), std::move(previous));
    co_return staged;
}

QCoro::Task<Result<QString>> wholeSummary(CompactionOrder order)
{
    const QString previous = order.plan.previous ? order.plan.previous->summary : QString();
    auto summary = co_await summaryOf(order.mode, jobOf(order, SummaryKind::History),
                                      historyOf(order), previous);
    if (!summary)
        co_return summary;
    auto prefix = co_await summaryOf(order.mode, jobOf(order, SummaryKind::TurnPrefix),
                                     order.plan.turnPrefix, QString());
    if (!prefix)
        co_return prefix;
    const QString history = summary->isEmpty() ? u"No prior history."_s : *summary;
    if (prefix->isEmpty())
        co_return history;
    co_return QString(history + u"\n\n---\n\n**Turn Context (split turn):**\n\n"_s + *prefix);
}

//! What stands where a summary should be.
QString standIn(const CompactionPlan &plan)
{
    const QString note =
        u"The messages before this point had to go, and no summary of them could be made."_s;
    return plan.previous ? QString(plan.previous->summary + u"\n\n"_s + note) : note;
}

sessions::NewEntry entryOf(const CompactionPlan &plan, const QString &summary, CompactionMode mode)
{
    const MessageRun gone = allOf(plan);
    const Compacted files = filesOf(gone, plan.previous);
    const QString failures =
        mode == CompactionMode::Safeguard ? toolFailureSection(gone) : QString();
    const QJsonObject details{
        {"readFiles"_L1, QJsonArray::fromStringList(files.readFiles)},
        {"modifiedFiles"_L1, QJsonArray::fromStringList(files.modifiedFiles)}};
    return {.type = u"compaction"_s,
            .fields = {{"summary"_L1, QString(summary + failures + fileSection(files))},
                       {"firstKeptEntryId"_L1, plan.firstKeptEntryId},
                       {"tokensBefore"_L1, plan.tokensBefore},
                       {"details"_L1, details}}};
}

} // namespace

QCoro::Task<Result<sessions::NewEntry>> compact(CompactionOrder order)
{
    auto summary = co_await wholeSummary(order);
    if (summary)
        co_return entryOf(order.plan, *summary, order.mode);
    const bool endsHere = order.mode == CompactionMode::Default || summary.error().retryable
        || summary.error().code == ErrorCode::Aborted || order.stop.stop_requested();
    if (endsHere)
        co_return tl::unexpected(summary.error());
    co_return entryOf(order.plan, standIn(order.plan), order.mode);
}

} // namespace claw::prompt
