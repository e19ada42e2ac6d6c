// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/pairingstore.h"

#include "json/jsonwriter.h"
#include "log/categories.h"
#include "log/logfield.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

//! The records that `isWanted`, as JSON, the newest first.
template<typename T, typename Wanted, typename Encode>
QByteArray listNewestFirst(const QHash<QString, T> &records, qint64 T::*time, Wanted isWanted,
                           Encode encode)
{
    std::vector<const T *> sorted;
    for (const T &record : records) {
        if (isWanted(record))
            sorted.push_back(&record);
    }
    std::sort(sorted.begin(), sorted.end(), [time](const T *left, const T *right) {
        return std::pair(right->*time, left->deviceId) < std::pair(left->*time, right->deviceId);
    });
    QByteArray list("[");
    for (const T *record : sorted) {
        if (list.size() > 1)
            list.append(',');
        list.append(encode(*record));
    }
    return list + ']';
}

tl::unexpected<Error> wrongToken(QString reason)
{
    return fail(ErrorCode::Unauthorized, std::move(reason));
}

} // namespace

QByteArray toJson(const PairingResolution &resolution)
{
    json::ObjectWriter writer;
    writer.add("requestId"_L1, resolution.requestId)
        .add("deviceId"_L1, resolution.deviceId)
        .add("decision"_L1, resolution.isApproved ? "approved"_L1 : "rejected"_L1)
        .add("ts"_L1, resolution.ts);
    return writer.take();
}

PairingStore::PairingStore(const QString &devicesDir, const Clock &clock, Random &random,
                           QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(random)
    , m_journal(PairingFiles::in(devicesDir))
{ }

Result<> PairingStore::load()
{
    return m_journal.load(m_clock.nowMs());
}

QCoro::Task<Result<>> PairingStore::flush()
{
    const Result<> written = co_await m_journal.flush();
    co_return written;
}

const PairedDevice *PairingStore::find(const QString &deviceId) const
{
    const auto &paired = m_journal.state().paired;
    const auto device = paired.constFind(deviceId);
    return device == paired.constEnd() ? nullptr : &*device;
}

QList<const PairedDevice *> PairingStore::devicesWithRole(Role role) const
{
    QList<const PairedDevice *> devices;
    const QString name = toText(role);
    const auto &paired = m_journal.state().paired;
    for (const PairedDevice &device : paired) {
        if (device.hasRole(name))
            devices.append(&device);
    }
    return devices;
}

QByteArray PairingStore::listJson() const
{
    const PairingState &state = m_journal.state();
    const auto isAlive = [now = m_clock.nowMs()](const PendingPairing &request) {
        return !isExpired(request, now);
    };
    const auto isAnything = [](const PairedDevice &) { return true; };
    const auto encodeRequest = [](const PendingPairing &request) { return toJson(request); };
    json::ObjectWriter writer;
    writer
        .addRaw("pending"_L1,
                listNewestFirst(state.pending, &PendingPairing::ts, isAlive, encodeRequest))
        .addRaw(
            "paired"_L1,
            listNewestFirst(state.paired, &PairedDevice::approvedAtMs, isAnything, toRedactedJson));
    return writer.take();
}

Result<> PairingStore::checkToken(const QString &deviceId, Role role, const QStringList &scopes,
                                  const QString &token)
{
    const PairedDevice *device = find(deviceId);
    if (!device)
        return wrongToken(u"device-not-paired"_s);
    const QString name = toText(role);
    const auto entry = device->tokens.constFind(name);
    if (entry == device->tokens.constEnd())
        return wrongToken(u"token-missing"_s);
    if (entry->revokedAtMs)
        return wrongToken(u"token-revoked"_s);
    if (entry->token.isEmpty() || !entry->token.matches(token))
        return wrongToken(u"token-mismatch"_s);
    if (!entry->covers(normalizedScopes(scopes)))
        return wrongToken(u"scope-mismatch"_s);

    m_journal.amend([deviceId, name, now = m_clock.nowMs()](PairingState &state) {
        const auto known = state.paired.find(deviceId);
        if (known == state.paired.end() || !known->tokens.contains(name))
            return false;
        known->tokens[name].lastUsedAtMs = now;
        return true;
    });
    return {};
}

QCoro::Task<Result<DeviceToken>> PairingStore::admit(PairingClaim claim)
{
    if (claim.isTooLarge())
        co_return fail(ErrorCode::InvalidRequest, u"device description too large"_s);

    const PairedDevice *device = find(claim.deviceId);
    if (isConsented(device, claim)) {
        const DeviceToken *usable = usableToken(*device, toText(claim.role), claim.scopes);
        if (usable) {
            const DeviceToken token = *usable;
            noteConnect(*device, claim);
            co_return token;
        }
    }

    const QPointer<PairingStore> self(this);
    Verb<Admission> verb = [claim, when = moment()](PairingState &state) {
        return auth::admit(state, claim, when);
    };
    auto outcome = co_await commit(verb);
    const bool isDiskFault = !outcome && outcome.error().code == ErrorCode::Unavailable;
    if (isDiskFault && claim.isLocal && self && self->m_journal.isUsable())
        outcome = self->keepInMemory(verb);
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    if (outcome->approved && self)
        self->announceApproval(*outcome->approved);
    if (outcome->requested) {
        if (self)
            Q_EMIT self->pairingRequested(*outcome->requested);
        co_return pairingRequired(outcome->requested->requestId);
    }
    co_return *outcome->token;
}

void PairingStore::noteConnect(const PairedDevice &device, const PairingClaim &claim)
{
    PairedDevice merged = device;
    if (!mergeMetadata(merged, claim))
        return;
    m_journal.amend([claim](PairingState &state) {
        const auto known = state.paired.find(claim.deviceId);
        return known != state.paired.end() && mergeMetadata(*known, claim);
    });
}

QCoro::Task<Result<std::optional<DeviceToken>>> PairingStore::issueToken(QString deviceId,
                                                                         Role role,
                                                                         QStringList scopes)
{
    const PairedDevice *device = find(deviceId);
    if (!device)
        co_return std::optional<DeviceToken>();
    if (const DeviceToken *usable = usableToken(*device, toText(role), scopes))
        co_return std::optional(*usable);
    Verb<std::optional<DeviceToken>> verb = [deviceId, role, scopes, when = moment()](auto &state) {
        return Result<std::optional<DeviceToken>>(
            ensureToken(state, deviceId, toText(role), scopes, when));
    };
    auto token = co_await commit(std::move(verb));
    co_return token;
}

QCoro::Task<Result<PairedDevice>> PairingStore::approve(QString requestId)
{
    const QPointer<PairingStore> self(this);
    Verb<PairedDevice> verb = [requestId, when = moment()](PairingState &state) {
        return auth::approve(state, requestId, when);
    };
    auto device = co_await commit(std::move(verb));
    if (device && self)
        self->announce(requestId, device->deviceId, true);
    co_return device;
}

QCoro::Task<Result<PendingPairing>> PairingStore::reject(QString requestId)
{
    const QPointer<PairingStore> self(this);
    Verb<PendingPairing> verb = [requestId, when = moment()](PairingState &state) {
        return auth::reject(state, requestId, when);
    };
    auto request = co_await commit(std::move(verb));
    if (request && self)
        self->announce(requestId, request->deviceId, false);
    co_return request;
}

QCoro::Task<Result<DeviceToken>> PairingStore::rotateToken(QString deviceId, QString role,
                                                           std::optional<QStringList> scopes)
{
    Verb<DeviceToken> verb = [deviceId, role, scopes, when = moment()](PairingState &state) {
        return auth::rotateToken(state, deviceId, role, scopes, when);
    };
    auto token = co_await commit(std::move(verb));
    co_return token;
}

QCoro::Task<Result<DeviceToken>> PairingStore::revokeToken(QString deviceId, QString role)
{
    Verb<DeviceToken> verb = [deviceId, role, when = moment()](PairingState &state) {
        return auth::revokeToken(state, deviceId, role, when);
    };
    auto token = co_await commit(std::move(verb));
    co_return token;
}

//! Runs a verb on the state and answers when its effect is on the disk.
template<typename T>
QCoro::Task<Result<T>> PairingStore::commit(Verb<T> verb)
{
    // The verb may run after this frame is gone, so what it found out is shared.
    auto found = std::make_shared<Result<T>>(fail(ErrorCode::Internal, u"change never ran"_s));
    PairingJournal::Change change = [found, verb = std::move(verb)](PairingState &state) {
        *found = verb(state);
        return found->has_value();
    };
    const Result<> written = co_await m_journal.commit(std::move(change));
    if (!written)
        co_return tl::unexpected(written.error());
    co_return *found;
}

//! A device of this machine is approved without asking, so a full disk need not keep out the person
//! who wants to know what is wrong. Written with the next change that the disk takes.
Result<Admission> PairingStore::keepInMemory(const Verb<Admission> &verb)
{
    Result<Admission> admission = fail(ErrorCode::Internal, u"change never ran"_s);
    m_journal.amend([&admission, &verb](PairingState &state) {
        admission = verb(state);
        return admission.has_value();
    });
    return admission;
}

PairingMoment PairingStore::moment() const
{
    return {.nowMs = m_clock.nowMs(), .random = m_random};
}

void PairingStore::announceApproval(const PendingPairing &request)
{
    qCInfo(lcAuth).noquote() << "device pairing approved silently"
                             << log::field("device", request.deviceId)
                             << log::field("role", request.role);
    announce(request.requestId, request.deviceId, true);
}

void PairingStore::announce(const QString &requestId, const QString &deviceId, bool isApproved)
{
    Q_EMIT pairingResolved(PairingResolution{.requestId = requestId,
                                             .deviceId = deviceId,
                                             .isApproved = isApproved,
                                             .ts = m_clock.nowMs()});
}

} // namespace claw::auth
