// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/handshake.h"

#include "async/pause.h"
#include "json/jsonwriter.h"
#include "log/categories.h"
#include "protocol/limits.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

tl::unexpected<Refusal> refuse(Error error)
{
    const QString reason = error.message;
    return tl::unexpected(Refusal{.error = std::move(error), .closeReason = reason});
}

tl::unexpected<Refusal> refuse(ErrorCode code, const QString &text)
{
    return refuse(Error{.code = code, .message = text});
}

// The gateway's own trouble, not the client's.
tl::unexpected<Refusal> refuseInternally(Error error)
{
    auto refusal = refuse(std::move(error));
    refusal.value().closeCode = protocol::CloseCode::InternalError;
    return refusal;
}

QByteArray encodeDeviceAuth(const auth::DeviceToken &token)
{
    json::ObjectWriter writer;
    writer.add("deviceToken"_L1, token.token.reveal()).add("role"_L1, token.role);
    writer.add("scopes"_L1, token.scopes).add("issuedAtMs"_L1, token.issuedAtMs());
    return writer.take();
}

} // namespace

//! One `connect` on its way through the checks.
struct Handshake::Attempt
{
    QString connId;
    QString nonce;
    auth::ClientOrigin origin;
    protocol::ConnectParams params;
    auth::Role role = auth::Role::Operator;
    QStringList scopes; //!< After defaulting.
    auth::AuthMethod method = auth::AuthMethod::None;
    std::optional<auth::DevicePublicKey> key; //!< Verified.
    std::optional<auth::DeviceToken> token; //!< Issued.

    [[nodiscard]] bool hasSecret() const
    {
        return !params.authToken.isEmpty() || !params.authPassword.isEmpty();
    }
};

Handshake::Handshake(HandshakeServices services)
    : m_services(std::move(services))
{ }

QCoro::Task<HandshakeOutcome> Handshake::admit(QString connId, QString nonce,
                                               auth::ClientOrigin origin,
                                               protocol::ConnectParams params, std::stop_token stop)
{
    auto attempt = std::make_shared<Attempt>();
    attempt->connId = std::move(connId);
    attempt->nonce = std::move(nonce);
    attempt->origin = std::move(origin);
    attempt->params = std::move(params);

    if (const auto checked = checkClaims(*attempt); !checked)
        co_return tl::unexpected(checked.error());
    const auto authenticated = co_await checkSecret(attempt, stop);
    if (!authenticated)
        co_return tl::unexpected(authenticated.error());
    if (attempt->key) {
        const auto paired = co_await pairDevice(attempt);
        if (!paired)
            co_return tl::unexpected(paired.error());
    }
    co_return succeed(*attempt);
}

// Rows 2 to 13 of protocol spec 3.5: everything that needs no secret.
tl::expected<void, Refusal> Handshake::checkClaims(Attempt &attempt)
{
    const protocol::ConnectParams &params = attempt.params;
    if (params.maxProtocol < protocol::version || params.minProtocol > protocol::version) {
        auto refusal = refuse(ErrorCode::InvalidRequest, u"protocol mismatch"_s);
        refusal.value().error.details.insert("expectedProtocol"_L1, protocol::version);
        refusal.value().closeCode = protocol::CloseCode::ProtocolMismatch;
        return refusal;
    }
    const auto role = auth::roleFromText(params.role);
    if (!role)
        return refuse(ErrorCode::InvalidRequest, u"invalid role"_s);
    attempt.role = *role;
    attempt.scopes = auth::effectiveScopes(*role, params.scopes);

    // Behind `tailscale serve` the login is the credential; checkSecret() judges it.
    if (attempt.origin.untrustedProxy && m_services.auth.mode == auth::AuthMode::None
        && !auth::claimsTailnetLogin(m_services.auth, attempt.origin)) {
        auto refusal =
            refuse(ErrorCode::InvalidRequest, u"gateway auth required behind reverse proxy"_s);
        refusal.value().error.details.insert(
            "hint"_L1, u"set gateway.auth or configure gateway.trustedProxies"_s);
        refusal.value().closeReason = u"gateway auth required"_s;
        return refusal;
    }
    return params.device ? checkDevice(attempt) : checkDeviceless(attempt);
}

tl::expected<void, Refusal> Handshake::checkDeviceless(const Attempt &attempt) const
{
    const bool isInsecureAllowed = m_services.allowsInsecureControlUi();
    const bool isControlUi = attempt.params.client.isControlUi();
    if (isControlUi && !isInsecureAllowed)
        return refuse(ErrorCode::InvalidRequest,
                      u"control ui requires HTTPS or localhost (secure context)"_s);
    const bool hasSubstitute =
        isControlUi ? attempt.hasSecret() : !attempt.params.authToken.isEmpty();
    if (!hasSubstitute)
        return refuse(ErrorCode::NotPaired, u"device identity required"_s);
    return {};
}

tl::expected<void, Refusal> Handshake::checkDevice(Attempt &attempt)
{
    const auth::ProofContext context{.role = attempt.role,
                                     .isLocal = attempt.origin.isLocal,
                                     .nonce = attempt.nonce,
                                     .nowMs = m_services.clock.nowMs()};
    auto key = auth::checkDeviceProof(attempt.params, context, m_verifier);
    if (!key)
        return refuse(std::move(key.error()));
    attempt.key = *std::move(key);
    return {};
}

// Row 14. The right secret always passes; a wrong one waits for its answer.
QCoro::Task<tl::expected<void, Refusal>> Handshake::checkSecret(std::shared_ptr<Attempt> attempt,
                                                                std::stop_token stop)
{
    if (isSelfCheck(*attempt))
        co_return tl::expected<void, Refusal>();
    if (const auto retryAfter = m_services.limiter.refuses(attempt->origin))
        co_return refuse(auth::AttemptLimiter::refusal(*retryAfter));
    auth::Credentials credentials{.token = attempt->params.authToken,
                                  .password = attempt->params.authPassword};
    auto decision = auth::decideSharedAuth(m_services.auth, attempt->origin, credentials);
    const auto own = decision ? std::nullopt : ownMethod(*attempt);
    if (!decision && !own && auth::claimsTailnetLogin(m_services.auth, attempt->origin)) {
        credentials.tailnet = co_await proveTailnetLogin(attempt->origin);
        decision = auth::decideSharedAuth(m_services.auth, attempt->origin, credentials);
    }
    if (decision || own) {
        attempt->method = decision ? *decision : *own;
        m_services.limiter.right(attempt->origin);
        co_return tl::expected<void, Refusal>();
    }
    if (auth::isWrongGuess(decision.error())) {
        const auth::Penalty penalty = m_services.limiter.wrong(attempt->origin);
        if (penalty.delay.count() > 0)
            co_await async::pause(penalty.delay, stop);
    }
    co_return refuse(auth::authError(decision.error(), attempt->params.client));
}

QCoro::Task<auth::TailnetProof> Handshake::proveTailnetLogin(auth::ClientOrigin origin)
{
    if (!m_services.tailnet)
        co_return auth::TailnetProof::WhoisFailed;
    const auto found = co_await m_services.tailnet->loginAt(origin.tailscaleAddress);
    if (!found)
        qCWarning(lcServer).noquote()
            << "tailscale identity not confirmed:" << found.error().message;
    co_return auth::judgeTailnetLogin(origin.tailscaleUser, found);
}

//! What lets a device in without the shared secret.
std::optional<auth::AuthMethod> Handshake::ownMethod(const Attempt &attempt)
{
    if (hasDeviceToken(attempt))
        return auth::AuthMethod::DeviceToken;
    if (attempt.key && m_services.codes.redeem(attempt.params.authToken))
        return auth::AuthMethod::OneTimeCode;
    return std::nullopt;
}

bool Handshake::hasDeviceToken(const Attempt &attempt)
{
    return attempt.key && !attempt.params.authToken.isEmpty()
        && m_services.pairing.checkToken(attempt.key->id(), attempt.role, attempt.scopes,
                                         attempt.params.authToken);
}

// Row 15, and the token for hello-ok.
QCoro::Task<tl::expected<void, Refusal>> Handshake::pairDevice(std::shared_ptr<Attempt> attempt)
{
    if (skipsPairing(*attempt)) {
        auto issued = co_await m_services.pairing.issueToken(attempt->key->id(), attempt->role,
                                                             attempt->scopes);
        if (!issued)
            co_return refuseInternally(std::move(issued.error()));
        attempt->token = *std::move(issued);
        co_return tl::expected<void, Refusal>();
    }
    auto claim =
        auth::PairingClaim::from(attempt->params, *attempt->key, attempt->role, attempt->origin);
    // Whoever asked for the code may approve devices, and meant this one.
    if (attempt->method == auth::AuthMethod::OneTimeCode)
        claim.isLocal = true;
    auto admitted = co_await m_services.pairing.admit(std::move(claim));
    if (!admitted && admitted.error().code == ErrorCode::NotPaired)
        co_return refuse(std::move(admitted.error()));
    if (!admitted)
        co_return refuseInternally(std::move(admitted.error()));
    attempt->token = *std::move(admitted);
    co_return tl::expected<void, Refusal>();
}

bool Handshake::isSelfCheck(const Attempt &attempt) const
{
    return !m_selfCheckToken.isEmpty() && attempt.origin.localDirect && !attempt.params.device
        && m_selfCheckToken.matches(attempt.params.authToken);
}

// The Control UI without a secure context has no key of its own: the secret alone decides.
bool Handshake::skipsPairing(const Attempt &attempt) const
{
    return attempt.params.client.isControlUi() && attempt.hasSecret()
        && m_services.allowsInsecureControlUi();
}

HandshakeOutcome Handshake::succeed(const Attempt &attempt)
{
    const protocol::ConnectParams &params = attempt.params;
    auto caller = std::make_shared<Caller>(
        Caller{.connId = attempt.connId,
               .client = params.client,
               .role = attempt.role,
               .scopes = attempt.scopes,
               .permissions = auth::Permissions(attempt.role, attempt.scopes),
               .deviceId = attempt.key ? attempt.key->id() : QString(),
               .isSelfCheck = isSelfCheck(attempt),
               .remoteIp = attempt.origin.isLocal ? QString()
                                                  : attempt.origin.reportedIp().value_or(QString()),
               .offer = {.caps = params.caps,
                         .commands = params.commands,
                         .permissions = params.permissions,
                         .pathEnv = params.pathEnv,
                         .remoteIp = attempt.origin.reportedIp()}});
    if (!params.client.isCli()) {
        m_services.presence.connected(Presence::keyOf(*caller), Presence::entryOf(*caller));
        m_services.broadcaster.presenceChanged();
    }
    m_services.wsLog.connected(*caller, auth::toText(attempt.method));
    const QByteArray deviceAuth = attempt.token ? encodeDeviceAuth(*attempt.token) : QByteArray();
    Resumption resumption = resume(m_services.ring, params, *caller);
    return Admission{.caller = std::move(caller),
                     .hello = m_services.hello.build(attempt.connId, deviceAuth, resumption.member),
                     .wantsCursors = params.asksToResume,
                     .missed = std::move(resumption.missed)};
}

} // namespace claw::server
