// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/clock.h"
#include "base/result.h"

#include <QJsonValue>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

namespace claw::tray {

class GatewayLink;

//! Something that waits for a person's yes or no.
struct PendingApproval
{
    enum class Kind { Device, Node, Command };

    Kind kind = Kind::Device;
    QString id;
    QString title; //!< Who asks: "Clawdbot on ada-laptop wants to connect".
    QString detail; //!< The whole command, or what is known of the device.
    std::optional<qint64> expiresAtMs; //!< Since the epoch; nobody can answer afterwards.

    friend bool operator==(const PendingApproval &, const PendingApproval &) = default;
};

enum class Decision { Once, Always, Deny };

//! What waits for an answer at one gateway: as many as it tells of, at most 50 (the oldest go). Follows
//! the gateway's events; a new connection begins with what it lists.
class ApprovalInbox : public QObject
{
    Q_OBJECT

public:
    explicit ApprovalInbox(const Clock &clock);

    //! Follows another connection; null: none, and nothing waits.
    void follow(GatewayLink *link);
    [[nodiscard]] const std::vector<PendingApproval> &pending() const { return m_pending; }
    //! Sends the decision. Whatever comes of it, failed() or the gateway's event tells.
    void answer(const QString &id, Decision decision);
    //! Seconds until it expires; nullopt: it does not, or is not known.
    [[nodiscard]] std::optional<qint64> secondsLeft(const PendingApproval &approval) const;

Q_SIGNALS:
    void changed();
    //! A new one, that was not there when the connection came up.
    void arrived(const claw::tray::PendingApproval &approval);
    //! It was answered here or elsewhere, or expired.
    void gone(const QString &id);
    void failed(const claw::Error &error);

private:
    void onConnected();
    void onEvent(const QString &name, const QJsonValue &payload);
    void onExpiry();
    QCoro::Task<> list();
    QCoro::Task<> send(PendingApproval approval, Decision decision);
    void add(PendingApproval approval);
    void remove(const QString &id);
    void clear();
    void scheduleExpiry();

    const Clock &m_clock;
    QPointer<GatewayLink> m_link;
    std::vector<PendingApproval> m_pending;
    QTimer m_expiry;
    async::TaskScope m_scope;
};

} // namespace claw::tray
