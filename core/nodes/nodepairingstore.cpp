// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodes/nodepairingstore.h"

#include "files/atomicfile.h"
#include "files/setaside.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "json/statejson.h"
#include "log/categories.h"
#include "log/logfield.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::nodes {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

QJsonObject readObject(const QString &path, qint64 nowMs)
{
    const auto bytes = files::readAll(path, largestFile);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return {};
    const auto value = bytes.and_then(json::parse);
    if (value && value->isObject())
        return value->toObject();
    const auto kept = files::setAside(path, nowMs);
    qCWarning(lcNodes).noquote() << path << "cannot be used, starting empty"
                                 << log::field("kept", kept.value_or(u"no"_s));
    return {};
}

template<typename T>
void readInto(QMap<QString, T> &records, const QJsonObject &object)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (auto record = T::fromJson(it->toObject()))
            records.insert(it.key(), *std::move(record));
    }
}

template<typename T>
QByteArray fileText(const QMap<QString, T> &records)
{
    QByteArray text("{");
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        json::appendMember(text, it.key(), it->toJson());
    text.append('}');
    return json::indented(text);
}

template<typename T>
QByteArray newestFirst(const QMap<QString, T> &records, qint64 T::*time)
{
    QList<T> sorted = records.values();
    std::stable_sort(sorted.begin(), sorted.end(),
                     [time](const T &left, const T &right) { return left.*time > right.*time; });
    QByteArray list("[");
    for (const T &record : sorted)
        list.append(list.size() > 1 ? "," : "").append(record.toJson());
    return list + ']';
}

} // namespace

QByteArray NodeResolution::toJson() const
{
    json::ObjectWriter writer;
    writer.add("requestId"_L1, requestId)
        .add("nodeId"_L1, nodeId)
        .add("decision"_L1, isApproved ? "approved"_L1 : "rejected"_L1)
        .add("ts"_L1, ts);
    return writer.take();
}

NodePairingStore::NodePairingStore(const QString &nodesDir, const Clock &clock, Random &random,
                                   QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(random)
    , m_pendingFile(nodesDir + "/pending.json"_L1)
    , m_pairedFile(nodesDir + "/paired.json"_L1)
{ }

void NodePairingStore::load()
{
    readInto(m_pending, readObject(m_pendingFile.path(), m_clock.nowMs()));
    readInto(m_paired, readObject(m_pairedFile.path(), m_clock.nowMs()));
    dropExpired();
}

QCoro::Task<Result<>> NodePairingStore::flush()
{
    const QFuture<Result<>> pending = m_pendingFile.flush();
    const QFuture<Result<>> paired = m_pairedFile.flush();
    Result<> outcome = co_await pending;
    const Result<> second = co_await paired;
    co_return outcome ? second : outcome;
}

QByteArray NodePairingStore::listJson() const
{
    QMap<QString, PendingNode> alive = m_pending;
    erase_if(alive, [now = m_clock.nowMs()](const auto &entry) {
        return now - entry->ts > requestLifetimeMs;
    });
    json::ObjectWriter writer;
    writer.addRaw("pending"_L1, newestFirst(alive, &PendingNode::ts))
        .addRaw("paired"_L1, newestFirst(m_paired, &PairedNode::approvedAtMs));
    return writer.take();
}

const PairedNode *NodePairingStore::verify(const QString &nodeId, const QString &token) const
{
    const auto node = m_paired.constFind(nodeId.trimmed());
    const bool isIt =
        node != m_paired.constEnd() && !node->token.isEmpty() && node->token.matches(token);
    return isIt ? &*node : nullptr;
}

QCoro::Task<Result<RequestedNode>> NodePairingStore::request(QString nodeId,
                                                             NodeDescription description,
                                                             std::optional<bool> silent)
{
    const QString id = nodeId.trimmed();
    if (id.isEmpty())
        co_return fail(ErrorCode::Unavailable, u"Error: nodeId required"_s);
    dropExpired();
    const auto open = std::find_if(m_pending.cbegin(), m_pending.cend(),
                                   [&id](const PendingNode &node) { return node.nodeId == id; });
    if (open != m_pending.cend())
        co_return RequestedNode{.request = *open, .isNew = false};
    const PendingNode request{.requestId = m_random.uuid(),
                              .nodeId = id,
                              .description = std::move(description),
                              .silent = silent,
                              .isRepair = m_paired.contains(id),
                              .ts = m_clock.nowMs()};
    dropOldest();
    m_pending.insert(request.requestId, request);
    Q_EMIT requested(request);
    const Result<> kept = co_await keep();
    if (!kept)
        co_return tl::unexpected(kept.error());
    co_return RequestedNode{.request = request, .isNew = true};
}

QCoro::Task<Result<PairedNode>> NodePairingStore::approve(QString requestId)
{
    const auto request = take(requestId);
    if (!request)
        co_return tl::unexpected(request.error());
    const qint64 now = m_clock.nowMs();
    const PairedNode before = m_paired.value(request->nodeId);
    const PairedNode node{.nodeId = request->nodeId,
                          .token = Secret(m_random.hexToken()),
                          .description = request->description,
                          .bins = before.bins,
                          .createdAtMs = before.createdAtMs ? before.createdAtMs : now,
                          .approvedAtMs = now,
                          .lastConnectedAtMs = before.lastConnectedAtMs,
                          .rest = before.rest};
    m_paired.insert(node.nodeId, node);
    announce(*request, true);
    const Result<> kept = co_await keep();
    if (!kept)
        co_return tl::unexpected(kept.error());
    co_return node;
}

QCoro::Task<Result<PendingNode>> NodePairingStore::reject(QString requestId)
{
    const auto request = take(requestId);
    if (!request)
        co_return tl::unexpected(request.error());
    announce(*request, false);
    const Result<> kept = co_await keep();
    if (!kept)
        co_return tl::unexpected(kept.error());
    co_return *request;
}

QCoro::Task<Result<>> NodePairingStore::rename(QString nodeId, QString displayName)
{
    const auto node = m_paired.find(nodeId);
    if (node == m_paired.end())
        co_return fail(ErrorCode::InvalidRequest, u"unknown nodeId"_s);
    node->description.displayName = displayName;
    const Result<> kept = co_await keep();
    co_return kept;
}

void NodePairingStore::noteConnected(const QString &nodeId)
{
    const auto node = m_paired.find(nodeId);
    if (node == m_paired.end())
        return;
    node->lastConnectedAtMs = m_clock.nowMs();
    write();
}

void NodePairingStore::dropExpired()
{
    erase_if(m_pending, [now = m_clock.nowMs()](const auto &entry) {
        return now - entry->ts > requestLifetimeMs;
    });
}

void NodePairingStore::dropOldest()
{
    if (m_pending.size() < mostPending)
        return;
    const auto oldest =
        std::min_element(m_pending.begin(), m_pending.end(),
                         [](const auto &left, const auto &right) { return left.ts < right.ts; });
    m_pending.erase(oldest);
}

Result<PendingNode> NodePairingStore::take(const QString &requestId)
{
    dropExpired();
    if (!m_pending.contains(requestId))
        return fail(ErrorCode::InvalidRequest, u"unknown requestId"_s);
    return m_pending.take(requestId);
}

//! The reference writes both files at every change, and so do we: whoever reads them finds both.
QCoro::Task<Result<>> NodePairingStore::keep()
{
    write();
    const Result<> written = co_await flush();
    co_return written;
}

void NodePairingStore::write()
{
    m_pendingFile.write(fileText(m_pending));
    m_pairedFile.write(fileText(m_paired));
}

void NodePairingStore::announce(const PendingNode &request, bool isApproved)
{
    qCInfo(lcNodes).noquote() << "node pairing" << (isApproved ? "approved" : "rejected")
                              << log::field("node", request.nodeId);
    Q_EMIT resolved(NodeResolution{.requestId = request.requestId,
                                   .nodeId = request.nodeId,
                                   .isApproved = isApproved,
                                   .ts = m_clock.nowMs()});
}

} // namespace claw::nodes
