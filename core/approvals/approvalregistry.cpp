// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/approvalregistry.h"

#include "files/atomicfile.h"
#include "files/setaside.h"
#include "json/jsontext.h"
#include "json/statejson.h"
#include "log/categories.h"
#include "log/logfield.h"

#include <QCoroFuture>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::approvals {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

// The wall clock can be set while a timer runs, so it is looked at again.
constexpr std::chrono::milliseconds longestSleep = 1min;

constexpr std::chrono::milliseconds longestTimeout = 24h;

} // namespace

ApprovalRegistry::ApprovalRegistry(const QString &stateDir, const Clock &clock, Random &random,
                                   QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(random)
    , m_file(stateDir + "/approvals/pending.json"_L1)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &ApprovalRegistry::expire);
}

ApprovalRegistry::~ApprovalRegistry()
{
    stopWaiting();
}

void ApprovalRegistry::load()
{
    const auto bytes = files::readAll(m_file.path(), largestFile);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return;
    const auto value = bytes.and_then(json::parse);
    if (!value || !value->isArray()) {
        const auto kept = files::setAside(m_file.path(), m_clock.nowMs());
        qCWarning(lcApprovals).noquote()
            << "open approvals cannot be read" << log::field("kept", kept.value_or(u"no"_s));
        return;
    }
    const QJsonArray list = value->toArray();
    for (const QJsonValue &element : list) {
        auto approval = PendingApproval::fromJson(element);
        const bool isAlive = approval && approval->expiresAtMs > m_clock.nowMs();
        if (isAlive && m_entries.size() < mostPending)
            insert(*std::move(approval)).isLeftOver = true;
    }
    schedule();
}

Result<PendingApproval> ApprovalRegistry::ask(ApprovalQuestion question, QString id,
                                              std::chrono::milliseconds timeout)
{
    expire();
    if (const auto known = m_entries.find(id); known != m_entries.end()) {
        Entry &entry = known->second;
        if (!entry.isLeftOver || entry.approval.question != question)
            return fail(ErrorCode::InvalidRequest, u"approval id already pending"_s);
        entry.isLeftOver = false;
        return entry.approval;
    }
    if (const auto room = roomFor(question); !room)
        return tl::unexpected(room.error());
    const qint64 now = m_clock.nowMs();
    PendingApproval approval{.id = id.isEmpty() ? m_random.uuid() : std::move(id),
                             .question = std::move(question),
                             .createdAtMs = now,
                             .expiresAtMs = now + std::min(timeout, longestTimeout).count()};
    insert(approval);
    keep();
    schedule();
    qCInfo(lcApprovals).noquote() << "approval requested" << log::field("id", approval.id)
                                  << log::field("agent",
                                                approval.question.agentId.value_or(u"-"_s));
    Q_EMIT requested(approval);
    return approval;
}

Result<> ApprovalRegistry::roomFor(const ApprovalQuestion &question) const
{
    const qsizetype bytes = std::accumulate(
        m_entries.cbegin(), m_entries.cend(), question.toJson().size(),
        [](qsizetype sum, const auto &entry) { return sum + entry.second.encoded.size(); });
    if (m_entries.size() >= mostPending || bytes > mostBytes)
        return fail(ErrorCode::Unavailable, u"too many approvals are pending"_s);
    return {};
}

QCoro::Task<Result<ApprovalAnswer>> ApprovalRegistry::wait(QString id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        co_return fail(ErrorCode::InvalidRequest, u"unknown approval id"_s);
    const QFuture<Outcome> answer = it->second.promise.future();
    if (it->second.decision)
        finish(it, it->second.decision);
    const Outcome outcome = co_await answer;
    co_return outcome;
}

Result<> ApprovalRegistry::resolve(const QString &id, Decision decision, const QString &resolvedBy)
{
    expire();
    const auto it = m_entries.find(id);
    if (it == m_entries.end() || it->second.decision)
        return fail(ErrorCode::InvalidRequest, u"unknown approval id"_s);
    const ApprovalResolution resolution{
        .id = id, .decision = decision, .resolvedBy = resolvedBy, .ts = m_clock.nowMs()};
    // The one who asked is still on the way back; the answer waits for as long as the question would.
    if (it->second.isLeftOver)
        it->second.decision = decision;
    else
        finish(it, decision);
    keep();
    qCInfo(lcApprovals).noquote() << "approval resolved" << log::field("id", id)
                                  << log::field("decision", toText(decision))
                                  << log::field("by", resolvedBy);
    Q_EMIT resolved(resolution);
    return {};
}

std::vector<PendingApproval> ApprovalRegistry::pending() const
{
    std::vector<PendingApproval> open;
    for (const auto &[id, entry] : m_entries) {
        if (!entry.decision && entry.approval.expiresAtMs > m_clock.nowMs())
            open.push_back(entry.approval);
    }
    std::sort(open.begin(), open.end(), [](const auto &left, const auto &right) {
        return std::pair(left.createdAtMs, left.id) < std::pair(right.createdAtMs, right.id);
    });
    return open;
}

void ApprovalRegistry::expire()
{
    const qint64 now = m_clock.nowMs();
    std::vector<PendingApproval> over;
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const auto next = std::next(it);
        if (it->second.approval.expiresAtMs <= now) {
            if (!it->second.decision)
                over.push_back(it->second.approval);
            finish(it, it->second.decision);
        }
        it = next;
    }
    if (!over.empty())
        keep();
    schedule();
    for (const PendingApproval &approval : over) {
        qCInfo(lcApprovals).noquote() << "approval expired" << log::field("id", approval.id);
        Q_EMIT expired(approval);
    }
}

void ApprovalRegistry::stopWaiting()
{
    for (auto &[id, entry] : m_entries) {
        if (entry.promise.future().isFinished())
            continue;
        entry.promise.addResult(fail(ErrorCode::Aborted, u"the gateway is going down"_s));
        entry.promise.finish();
        entry.isLeftOver = true;
    }
    m_expiry.stop();
}

ApprovalRegistry::Entry &ApprovalRegistry::insert(PendingApproval approval)
{
    Entry entry;
    entry.encoded = approval.toJson();
    entry.approval = std::move(approval);
    entry.promise.start();
    const QString id = entry.approval.id;
    return m_entries.insert_or_assign(id, std::move(entry)).first->second;
}

void ApprovalRegistry::finish(Entries::iterator it, std::optional<Decision> decision)
{
    Entry entry = std::move(it->second);
    m_entries.erase(it);
    entry.promise.addResult(
        ApprovalAnswer{.approval = std::move(entry.approval), .decision = decision});
    entry.promise.finish();
}

//! Only open questions: a decision without anybody to hear it is worth nothing after a restart.
void ApprovalRegistry::keep()
{
    QByteArray list("[");
    for (const auto &[id, entry] : m_entries) {
        if (!entry.decision)
            list.append(list.size() > 1 ? "," : "").append(entry.encoded);
    }
    list.append(']');
    m_file.write(json::indented(list));
}

void ApprovalRegistry::schedule()
{
    if (m_entries.empty()) {
        m_expiry.stop();
        return;
    }
    const auto first = std::min_element(
        m_entries.cbegin(), m_entries.cend(), [](const auto &left, const auto &right) {
            return left.second.approval.expiresAtMs < right.second.approval.expiresAtMs;
        });
    const std::chrono::milliseconds left(first->second.approval.expiresAtMs - m_clock.nowMs());
    m_expiry.start(std::clamp(left, 1ms, longestSleep));
}

} // namespace claw::approvals
