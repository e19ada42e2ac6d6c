// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodes/nodeinvoker.h"

#include "json/jsontext.h"
#include "json/jsonwriter.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::nodes {

namespace {

constexpr std::chrono::milliseconds longestTimeout = 24h;

QJsonObject errorObject(const QString &code, const QString &message)
{
    QJsonObject error;
    error.insert("code"_L1, code);
    error.insert("message"_L1, message);
    return error;
}

QByteArray requestPayload(const QString &id, const NodeInvocation &invocation)
{
    json::ObjectWriter writer;
    writer.add("id"_L1, id)
        .add("nodeId"_L1, invocation.nodeId)
        .add("command"_L1, invocation.command);
    if (invocation.params.isEmpty())
        writer.add("paramsJSON"_L1, QJsonValue());
    else
        writer.add("paramsJSON"_L1, QString::fromUtf8(invocation.params));
    if (invocation.timeout)
        writer.add("timeoutMs"_L1, qint64(invocation.timeout->count()));
    writer.add("idempotencyKey"_L1, invocation.idempotencyKey);
    return writer.take();
}

Result<NodeResult> outcomeOf(NodeResult result)
{
    if (result.ok)
        return result;
    if (!result.hasError)
        return tl::unexpected(nodeError(u"node invoke failed"_s, QJsonValue::Null));
    QJsonObject error;
    if (result.errorCode)
        error.insert("code"_L1, *result.errorCode);
    if (result.errorMessage)
        error.insert("message"_L1, *result.errorMessage);
    return tl::unexpected(nodeError(result.errorMessage.value_or(u"node invoke failed"_s), error));
}

} // namespace

Error nodeError(const QString &message, const QJsonValue &nodeError)
{
    Error error{.code = ErrorCode::Unavailable, .message = message};
    error.details.insert("nodeError"_L1, nodeError);
    return error;
}

QJsonValue NodeResult::content() const
{
    if (!payloadJson || payloadJson->isEmpty())
        return payload;
    const auto value = json::parse(payloadJson->toUtf8());
    if (value)
        return *value;
    QJsonObject text;
    text.insert("payloadJSON"_L1, *payloadJson);
    return text;
}

NodeInvoker::NodeInvoker(NodeRegistry &registry, const Clock &clock, Random &random,
                         QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_clock(clock)
    , m_random(random)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &NodeInvoker::expire);
    connect(&m_registry, &NodeRegistry::connectionLost, this, &NodeInvoker::onConnectionLost);
}

NodeInvoker::~NodeInvoker()
{
    stopWaiting();
}

QCoro::Task<Result<NodeResult>> NodeInvoker::invoke(NodeInvocation invocation)
{
    const auto id = send(invocation);
    if (!id)
        co_return tl::unexpected(id.error());
    const QFuture<Outcome> answer = m_pending.at(*id).promise.future();
    const Outcome outcome = co_await answer;
    co_return outcome;
}

Result<QString> NodeInvoker::send(const NodeInvocation &invocation)
{
    const ConnectedNode *node = m_registry.find(invocation.nodeId);
    if (!node) {
        const QString text = u"node not connected"_s;
        return tl::unexpected(nodeError(text, errorObject(u"NOT_CONNECTED"_s, text)));
    }
    const QString unavailable = u"UNAVAILABLE"_s;
    if (pendingFor(invocation.nodeId) >= mostForNode) {
        const QString text = u"too many requests to this node are pending"_s;
        return tl::unexpected(nodeError(text, errorObject(unavailable, text)));
    }
    const QString id = m_random.uuid();
    const QString connId = node->connId;
    if (!m_registry.send(invocation.nodeId, "node.invoke.request"_L1,
                         requestPayload(id, invocation))) {
        const QString text = u"failed to send invoke to node"_s;
        return tl::unexpected(nodeError(text, errorObject(unavailable, text)));
    }
    const auto timeout = std::min(invocation.timeout.value_or(defaultTimeout), longestTimeout);
    Pending pending{.nodeId = invocation.nodeId,
                    .connId = connId,
                    .command = invocation.command,
                    .deadlineMs = m_clock.monotonicMs() + timeout.count(),
                    .promise = {}};
    pending.promise.start();
    m_pending.emplace(id, std::move(pending));
    schedule();
    return id;
}

int NodeInvoker::pendingFor(const QString &nodeId) const
{
    return int(std::count_if(m_pending.cbegin(), m_pending.cend(), [&nodeId](const auto &entry) {
        return entry.second.nodeId == nodeId;
    }));
}

bool NodeInvoker::take(NodeResult result)
{
    const auto it = m_pending.find(result.id);
    if (it == m_pending.end() || it->second.nodeId != result.nodeId)
        return false;
    finish(it, outcomeOf(std::move(result)));
    schedule();
    return true;
}

void NodeInvoker::expire()
{
    const QString text = u"node invoke timed out"_s;
    for (auto it = m_pending.begin(); it != m_pending.end();) {
        const auto next = std::next(it);
        if (it->second.deadlineMs <= m_clock.monotonicMs())
            finish(it, tl::unexpected(nodeError(text, errorObject(u"TIMEOUT"_s, text))));
        it = next;
    }
    schedule();
}

void NodeInvoker::onConnectionLost(const QString &, const QString &connId)
{
    for (auto it = m_pending.begin(); it != m_pending.end();) {
        const auto next = std::next(it);
        if (it->second.connId == connId)
            finish(it,
                   fail(ErrorCode::Unavailable,
                        u"Error: node disconnected (%1)"_s.arg(it->second.command)));
        it = next;
    }
    schedule();
}

void NodeInvoker::stopWaiting()
{
    while (!m_pending.empty())
        finish(m_pending.begin(), fail(ErrorCode::Aborted, u"the gateway is going down"_s));
    m_deadline.stop();
}

void NodeInvoker::finish(std::map<QString, Pending>::iterator it, Outcome outcome)
{
    QPromise<Outcome> promise = std::move(it->second.promise);
    m_pending.erase(it);
    promise.addResult(std::move(outcome));
    promise.finish();
}

void NodeInvoker::schedule()
{
    if (m_pending.empty()) {
        m_deadline.stop();
        return;
    }
    const auto first = std::min_element(m_pending.cbegin(), m_pending.cend(),
                                        [](const auto &left, const auto &right) {
                                            return left.second.deadlineMs < right.second.deadlineMs;
                                        });
    const std::chrono::milliseconds left(first->second.deadlineMs - m_clock.monotonicMs());
    m_deadline.start(std::max(left, 0ms));
}

} // namespace claw::nodes
