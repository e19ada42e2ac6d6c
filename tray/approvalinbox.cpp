// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/approvalinbox.h"

#include "tray/gatewaylink.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

constexpr size_t mostPending = 50;

using Kind = PendingApproval::Kind;

QString nameOf(const QJsonObject &request)
{
    for (const auto &key : {"displayName"_L1, "clientId"_L1, "nodeId"_L1, "deviceId"_L1}) {
        const QString name = request.value(key).toString();
        if (!name.isEmpty())
            return name;
    }
    return request.value("requestId"_L1).toString();
}

QString originOf(const QJsonObject &request)
{
    QStringList parts;
    for (const auto &key : {"platform"_L1, "role"_L1, "remoteIp"_L1}) {
        const QString part = request.value(key).toString();
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

PendingApproval pairing(Kind kind, const QJsonObject &request)
{
    const QString title = kind == Kind::Device
        ? ApprovalInbox::tr("%1 wants to connect").arg(nameOf(request))
        : ApprovalInbox::tr("%1 wants to be a node").arg(nameOf(request));
    return {.kind = kind,
            .id = request.value("requestId"_L1).toString(),
            .title = title,
            .detail = originOf(request)};
}

PendingApproval command(const QJsonObject &payload)
{
    const auto request = payload.value("request"_L1).toObject();
    const QString agent = request.value("agentId"_L1).toString();
    const QString title = agent.isEmpty()
        ? ApprovalInbox::tr("A command waits for your approval")
        : ApprovalInbox::tr("%1 wants to run a command").arg(agent);
    PendingApproval approval{.kind = Kind::Command,
                             .id = payload.value("id"_L1).toString(),
                             .title = title,
                             .detail = request.value("command"_L1).toString()};
    if (payload.contains("expiresAtMs"_L1))
        approval.expiresAtMs = payload.value("expiresAtMs"_L1).toInteger();
    return approval;
}

QString methodOf(Kind kind, Decision decision)
{
    const bool isYes = decision != Decision::Deny;
    switch (kind) {
    case Kind::Device:
        return isYes ? u"device.pair.approve"_s : u"device.pair.reject"_s;
    case Kind::Node:
        return isYes ? u"node.pair.approve"_s : u"node.pair.reject"_s;
    case Kind::Command:
        return u"exec.approval.resolve"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(Decision decision)
{
    switch (decision) {
    case Decision::Once:
        return u"allow-once"_s;
    case Decision::Always:
        return u"allow-always"_s;
    case Decision::Deny:
        return u"deny"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ApprovalInbox::ApprovalInbox(const Clock &clock)
    : m_clock(clock)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &ApprovalInbox::onExpiry);
}

void ApprovalInbox::follow(GatewayLink *link)
{
    if (m_link)
        m_link->disconnect(this);
    m_link = link;
    clear();
    if (!link)
        return;
    connect(link, &GatewayLink::connected, this, &ApprovalInbox::onConnected);
    connect(link, &GatewayLink::eventReceived, this, &ApprovalInbox::onEvent);
    connect(link, &GatewayLink::viewChanged, this, [this] {
        // Nobody can answer without a connection, and the next one lists anew.
        if (m_link && m_link->view().state != Link::Up && m_link->view().state != Link::Silent)
            clear();
    });
    if (link->isUp())
        onConnected();
}

void ApprovalInbox::onConnected()
{
    m_scope.start(list());
}

QCoro::Task<> ApprovalInbox::list()
{
    const QPointer<ApprovalInbox> self(this);
    for (const auto kind : {Kind::Device, Kind::Node}) {
        const QString method = kind == Kind::Device ? u"device.pair.list"_s : u"node.pair.list"_s;
        if (!m_link || !m_link->offers(method))
            continue;
        const auto answer = co_await m_link->request(method, QJsonObject());
        if (!self)
            co_return;
        if (!answer)
            continue; // What arrives later is still told by events.
        const auto waiting = (*answer)["pending"_L1].toArray();
        for (const auto &request : waiting)
            add(pairing(kind, request.toObject()));
    }
}

void ApprovalInbox::onEvent(const QString &name, const QJsonValue &payload)
{
    std::optional<PendingApproval> approval;
    if (name == "device.pair.requested"_L1)
        approval = pairing(Kind::Device, payload.toObject());
    else if (name == "node.pair.requested"_L1)
        approval = pairing(Kind::Node, payload.toObject());
    else if (name == "exec.approval.requested"_L1)
        approval = command(payload.toObject());
    if (approval) {
        add(*approval);
        Q_EMIT arrived(*approval);
    } else if (name == "exec.approval.resolved"_L1) {
        remove(payload["id"_L1].toString());
    } else if (name == "device.pair.resolved"_L1 || name == "node.pair.resolved"_L1) {
        remove(payload["requestId"_L1].toString());
    }
}

void ApprovalInbox::answer(const QString &id, Decision decision)
{
    const auto found = std::ranges::find(m_pending, id, &PendingApproval::id);
    if (found != m_pending.end() && m_link)
        m_scope.start(send(*found, decision));
}

QCoro::Task<> ApprovalInbox::send(PendingApproval approval, Decision decision)
{
    const QPointer<ApprovalInbox> self(this);
    const bool isCommand = approval.kind == Kind::Command;
    QJsonObject params;
    params.insert(isCommand ? u"id"_s : u"requestId"_s, approval.id);
    if (isCommand)
        params.insert(u"decision"_s, wordOf(decision));
    QString method = methodOf(approval.kind, decision);
    const auto answer = co_await m_link->request(std::move(method), std::move(params));
    if (!self)
        co_return;
    if (answer)
        remove(approval.id);
    else
        Q_EMIT failed(answer.error());
}

void ApprovalInbox::add(PendingApproval approval)
{
    if (approval.id.isEmpty())
        return;
    // A request that is repeated replaces the one before.
    std::erase_if(m_pending, [&](const auto &other) { return other.id == approval.id; });
    if (m_pending.size() == mostPending)
        m_pending.erase(m_pending.begin());
    m_pending.push_back(std::move(approval));
    scheduleExpiry();
    Q_EMIT changed();
}

void ApprovalInbox::remove(const QString &id)
{
    if (std::erase_if(m_pending, [&](const auto &other) { return other.id == id; }) == 0)
        return;
    scheduleExpiry();
    Q_EMIT gone(id);
    Q_EMIT changed();
}

void ApprovalInbox::clear()
{
    const auto before = std::exchange(m_pending, {});
    for (const auto &approval : before)
        Q_EMIT gone(approval.id);
    scheduleExpiry();
    if (!before.empty())
        Q_EMIT changed();
}

std::optional<qint64> ApprovalInbox::secondsLeft(const PendingApproval &approval) const
{
    if (!approval.expiresAtMs)
        return std::nullopt;
    return std::max<qint64>(0, (*approval.expiresAtMs - m_clock.nowMs() + 999) / 1000);
}

void ApprovalInbox::scheduleExpiry()
{
    std::optional<qint64> next;
    for (const auto &approval : m_pending) {
        if (approval.expiresAtMs)
            next = std::min(next.value_or(*approval.expiresAtMs), *approval.expiresAtMs);
    }
    if (next)
        m_expiry.start(std::chrono::milliseconds(std::max<qint64>(0, *next - m_clock.nowMs())));
    else
        m_expiry.stop();
}

void ApprovalInbox::onExpiry()
{
    const qint64 now = m_clock.nowMs();
    const auto isOver = [now](const PendingApproval &approval) {
        return approval.expiresAtMs && *approval.expiresAtMs <= now;
    };
    for (auto found = std::ranges::find_if(m_pending, isOver); found != m_pending.end();
         found = std::ranges::find_if(m_pending, isOver)) {
        const QString id = found->id;
        m_pending.erase(found);
        Q_EMIT gone(id);
    }
    scheduleExpiry();
    Q_EMIT changed();
}

} // namespace claw::tray
