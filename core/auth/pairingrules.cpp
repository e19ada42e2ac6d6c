// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/pairingrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

tl::unexpected<Error> unknownRequest()
{
    return fail(ErrorCode::InvalidRequest, u"unknown requestId"_s);
}

void dropExpired(PairingState &state, qint64 nowMs)
{
    if (state.pending.isEmpty()) // A look must not detach the copy of a state.
        return;
    state.pending.removeIf([nowMs](const auto &entry) { return isExpired(*entry, nowMs); });
}

//! Old ones first, blanks and repetitions dropped.
QStringList united(const QStringList &old, const QStringList &added)
{
    QStringList all;
    for (const QString &text : old + added) {
        const QString trimmed = text.trimmed();
        if (!trimmed.isEmpty() && !all.contains(trimmed))
            all.append(trimmed);
    }
    return all;
}

Result<PairedDevice> approveRequest(PairingState &state, const PendingPairing &request,
                                    const PairingMoment &moment)
{
    const bool isNew = !state.paired.contains(request.deviceId);
    if (isNew && state.paired.size() >= mostPaired)
        return fail(ErrorCode::Unavailable, u"too many paired devices"_s,
                    u"remove devices that are no longer used from devices/paired.json"_s);

    PairedDevice &device = state.paired[request.deviceId];
    device.deviceId = request.deviceId;
    device.publicKey = request.publicKey;
    device.metadata = request.metadata;
    device.role = request.role;
    device.roles = united(device.roles, QStringList(request.role));
    device.scopes = united(device.scopes, request.scopes);
    if (const QString role = request.role.trimmed(); !role.isEmpty())
        mintToken(device, role, request.scopes, moment);
    if (isNew)
        device.createdAtMs = moment.nowMs;
    device.approvedAtMs = moment.nowMs;
    state.unreadablePaired.remove(request.deviceId);
    return device;
}

PendingPairing makeRequest(const PairingState &state, const PairingClaim &claim,
                           const PairingMoment &moment)
{
    return {.requestId = moment.random.uuid(),
            .deviceId = claim.deviceId,
            .publicKey = claim.publicKey,
            .metadata = claim.metadata,
            .role = toText(claim.role),
            .scopes = claim.scopes,
            .silent = claim.isLocal,
            .isRepair = state.paired.contains(claim.deviceId),
            .ts = moment.nowMs,
            .rest = {},
            .source = claim.source};
}

//! Puts a request on the list if there is a place for it.
Result<Admission> enqueue(PairingState &state, const PairingClaim &claim,
                          const PairingMoment &moment)
{
    const auto ofSource = std::count_if(
        state.pending.cbegin(), state.pending.cend(),
        [&claim](const PendingPairing &request) { return request.source == claim.source; });
    if (ofSource >= mostPendingPerSource || state.pending.size() >= mostPending)
        return fail(ErrorCode::Unavailable, u"too many pairing requests are waiting"_s,
                    u"approve or reject some, or try again in five minutes"_s);
    PendingPairing request = makeRequest(state, claim, moment);
    state.pending.insert(request.requestId, request);
    return Admission{.token = {}, .requested = std::move(request), .approved = {}};
}

//! Gets consent for what a claim asks: by itself on this machine, else by leaving a request.
Result<Admission> obtainConsent(PairingState &state, const PairingClaim &claim,
                                const PairingMoment &moment)
{
    dropExpired(state, moment.nowMs);
    const auto waiting = std::find_if(
        state.pending.cbegin(), state.pending.cend(),
        [&claim](const PendingPairing &request) { return request.deviceId == claim.deviceId; });
    if (waiting != state.pending.cend()) {
        // A request that came from elsewhere waits for a person even if the device now claims to be
        // here; a silent one is what a local attempt left when its approval could not be stored.
        if (!waiting->silent || !claim.isLocal)
            return pairingRequired(waiting->requestId);
        state.pending.erase(waiting);
    }
    if (!claim.isLocal)
        return enqueue(state, claim, moment);
    PendingPairing request = makeRequest(state, claim, moment);
    if (const auto device = approveRequest(state, request, moment); !device)
        return tl::unexpected(device.error());
    return Admission{.token = {}, .requested = {}, .approved = std::move(request)};
}

} // namespace

bool isExpired(const PendingPairing &request, qint64 nowMs)
{
    // The second half is for a clock that was set back: a request must not wait for years.
    const qint64 age = nowMs - request.ts;
    return age > pairingLifetime.count() || age < -pairingLifetime.count();
}

tl::unexpected<Error> pairingRequired(const QString &requestId)
{
    auto failure = fail(ErrorCode::NotPaired, u"pairing required"_s);
    failure.value().details = QJsonObject{{u"requestId"_s, requestId}};
    return failure;
}

Result<Admission> admit(PairingState &state, const PairingClaim &claim, const PairingMoment &moment)
{
    Admission admission;
    const auto known = state.paired.constFind(claim.deviceId);
    if (!isConsented(known == state.paired.constEnd() ? nullptr : &*known, claim)) {
        auto consent = obtainConsent(state, claim, moment);
        if (!consent || consent->requested)
            return consent;
        admission = *std::move(consent);
    }
    mergeMetadata(state.paired[claim.deviceId], claim);
    admission.token = ensureToken(state, claim.deviceId, toText(claim.role), claim.scopes, moment);
    return admission;
}

Result<PairedDevice> approve(PairingState &state, const QString &requestId,
                             const PairingMoment &moment)
{
    dropExpired(state, moment.nowMs);
    const auto request = state.pending.constFind(requestId);
    if (request == state.pending.constEnd())
        return unknownRequest();
    auto device = approveRequest(state, *request, moment);
    if (device)
        state.pending.remove(requestId);
    return device;
}

Result<PendingPairing> reject(PairingState &state, const QString &requestId,
                              const PairingMoment &moment)
{
    dropExpired(state, moment.nowMs);
    if (!state.pending.contains(requestId))
        return unknownRequest();
    return state.pending.take(requestId);
}

} // namespace claw::auth
