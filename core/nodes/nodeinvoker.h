// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "nodes/noderegistry.h"

#include <QCoroTask>
#include <QFuture>
#include <QJsonValue>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>

namespace claw::nodes {

//! Something that a node is asked to do.
struct NodeInvocation
{
    QString nodeId;
    QString command;
    QByteArray params; //!< JSON text; empty: none.
    std::optional<std::chrono::milliseconds> timeout; //!< Told to the node when there is one.
    std::optional<QString> idempotencyKey; //!< Only passed on.
};

//! What a node answers.
struct NodeResult
{
    QString id; //!< Of the invocation.
    QString nodeId;
    bool ok = false;
    QJsonValue payload = QJsonValue::Undefined;
    std::optional<QString> payloadJson;
    std::optional<QString> errorCode;
    std::optional<QString> errorMessage;
    bool hasError = false;

    //! `payload`, or what the text of `payloadJson` says; {payloadJSON: text} when it is no JSON.
    //! Undefined: nothing.
    [[nodiscard]] QJsonValue content() const;
};

/*! Asks nodes to do things and hands their answers to those who wait. An answer comes in time, or the
    time is over, or the connection that was asked is lost; what a node says after that is ignored.
*/
class NodeInvoker : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds defaultTimeout{30'000};
    static constexpr int mostForNode = 200; //!< More at a time are refused with Unavailable.

    //! All outlive it.
    NodeInvoker(NodeRegistry &registry, const Clock &clock, Random &random,
                QObject *parent = nullptr);
    ~NodeInvoker() override;

    //! Whether it may be asked is the caller's business. The errors are those of the protocol: a node
    //! that says no, or nothing, is Unavailable with `nodeError` in the details.
    [[nodiscard]] QCoro::Task<Result<NodeResult>> invoke(NodeInvocation invocation);
    //! False when nobody waits for it.
    bool take(NodeResult result);

    //! Ends what has waited too long; by itself at that time.
    void expire();
    //! Ends everything: the gateway goes.
    void stopWaiting();
    [[nodiscard]] qsizetype pendingCount() const { return qsizetype(m_pending.size()); }

private:
    using Outcome = Result<NodeResult>;

    struct Pending
    {
        QString nodeId;
        QString connId;
        QString command;
        qint64 deadlineMs = 0; //!< Monotonic.
        QPromise<Outcome> promise;
    };

    [[nodiscard]] Result<QString> send(const NodeInvocation &invocation);
    [[nodiscard]] int pendingFor(const QString &nodeId) const;
    void onConnectionLost(const QString &nodeId, const QString &connId);
    void finish(std::map<QString, Pending>::iterator it, Outcome outcome);
    void schedule();

    NodeRegistry &m_registry;
    const Clock &m_clock;
    Random &m_random;
    std::map<QString, Pending> m_pending; //!< By id of the invocation.
    QTimer m_deadline; //!< Runs while something is pending.
};

//! Unavailable with `details.nodeError` as the protocol has it.
[[nodiscard]] Error nodeError(const QString &message, const QJsonValue &nodeError);

} // namespace claw::nodes
