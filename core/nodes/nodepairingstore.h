// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "files/backgroundfile.h"
#include "nodes/nodepairing.h"

#include <QCoroTask>
#include <QMap>
#include <QObject>

namespace claw::nodes {

//! What became of a request.
struct NodeResolution
{
    QString requestId;
    QString nodeId;
    bool isApproved = false;
    qint64 ts = 0;

    //! The payload of `node.pair.resolved`.
    [[nodiscard]] QByteArray toJson() const;
};

//! The answer to a request: it may have been there before.
struct RequestedNode
{
    PendingNode request;
    bool isNew = false;
};

/*! The older registry of nodes (`<state>/nodes/`), apart from the devices that may connect: old apps ask
    for a token here, and people give nodes names.

    A change shows at once and completes when it is on the disk. When the disk refuses, it fails with
    Unavailable, holds until the gateway ends, and is written with the next change.
*/
class NodePairingStore : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 requestLifetimeMs = 300'000;
    static constexpr qsizetype mostPending = 200; //!< Then the oldest request goes.

    NodePairingStore(const QString &nodesDir, const Clock &clock, Random &random,
                     QObject *parent = nullptr);

    //! Blocks; before anything else. What makes no sense is set aside.
    void load();
    [[nodiscard]] QCoro::Task<Result<>> flush();

    //! {"pending":[...],"paired":[...]}: newest first, tokens in clear.
    [[nodiscard]] QByteArray listJson() const;
    //! The node when the token is its own, else nullptr.
    [[nodiscard]] const PairedNode *verify(const QString &nodeId, const QString &token) const;

    //! A request of the same node that is open already is answered in its place.
    [[nodiscard]] QCoro::Task<Result<RequestedNode>> request(QString nodeId,
                                                             NodeDescription description,
                                                             std::optional<bool> silent);
    // Unknown things are InvalidRequest, in the words of the protocol.
    [[nodiscard]] QCoro::Task<Result<PairedNode>> approve(QString requestId);
    [[nodiscard]] QCoro::Task<Result<PendingNode>> reject(QString requestId);
    [[nodiscard]] QCoro::Task<Result<>> rename(QString nodeId, QString displayName);
    //! Notes that a node came, when it is known here; written without waiting.
    void noteConnected(const QString &nodeId);

Q_SIGNALS:
    void requested(const claw::nodes::PendingNode &request);
    //! Not emitted when a request expires.
    void resolved(const claw::nodes::NodeResolution &resolution);

private:
    void dropExpired();
    void dropOldest();
    [[nodiscard]] Result<PendingNode> take(const QString &requestId);
    [[nodiscard]] QCoro::Task<Result<>> keep();
    void write();
    void announce(const PendingNode &request, bool isApproved);

    const Clock &m_clock;
    Random &m_random;
    files::BackgroundFile m_pendingFile;
    files::BackgroundFile m_pairedFile;
    QMap<QString, PendingNode> m_pending; //!< By request id.
    QMap<QString, PairedNode> m_paired; //!< By node id.
};

} // namespace claw::nodes
