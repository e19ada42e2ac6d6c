// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/attemptlimiter.h"
#include "auth/clientaddress.h"
#include "auth/devicesignature.h"
#include "auth/onetimecodes.h"
#include "auth/pairingstore.h"
#include "auth/sharedauth.h"
#include "auth/tailnetdirectory.h"
#include "protocol/closecode.h"
#include "protocol/connectparams.h"
#include "server/caller.h"
#include "server/hellobuilder.h"
#include "server/resumption.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <stop_token>

namespace claw::server {

//! Why a client is not let in: the answer it gets, and the close that follows.
struct Refusal
{
    Error error;
    protocol::CloseCode closeCode = protocol::CloseCode::PolicyViolation;
    QString closeReason;
};

//! A client that is let in.
struct Admission
{
    std::shared_ptr<const Caller> caller;
    QByteArray hello; //!< The hello-ok payload.
    bool wantsCursors = false;
    std::vector<QByteArray> missed; //!< Messages to send behind it, before anything else is told.
};

using HandshakeOutcome = tl::expected<Admission, Refusal>;

//! The parts of the program a handshake asks or tells.
struct HandshakeServices
{
    const auth::AuthSettings &auth;
    auth::PairingStore &pairing;
    auth::AttemptLimiter &limiter;
    auth::OneTimeCodes &codes;
    Presence &presence;
    Broadcaster &broadcaster;
    const HelloBuilder &hello;
    const EventRing &ring;
    WsLog &wsLog;
    const Clock &clock;
    auth::TailnetDirectory *tailnet = nullptr; //!< Null: no Tailscale login is ever confirmed.
    //! `gateway.controlUi.allowInsecureAuth`, read for each handshake.
    std::function<bool()> allowsInsecureControlUi;
};

//! Decides whether a client that sent a well-formed `connect` is let in: the ordered checks of
//! protocol spec 3.5, pairing included, and the effects of success.
class Handshake
{
public:
    explicit Handshake(HandshakeServices services);

    //! Ends when the decision is durable. A wrong secret's answer is held back (AttemptLimiter).
    QCoro::Task<HandshakeOutcome> admit(QString connId, QString nonce, auth::ClientOrigin origin,
                                        protocol::ConnectParams params, std::stop_token stop);

    //! A secret that lets a local client without a device in, besides the configured ones: the
    //! gateway's own check at start. An empty secret ends it.
    void setSelfCheckToken(Secret token) { m_selfCheckToken = std::move(token); }

private:
    struct Attempt;

    [[nodiscard]] tl::expected<void, Refusal> checkClaims(Attempt &attempt);
    [[nodiscard]] tl::expected<void, Refusal> checkDevice(Attempt &attempt);
    [[nodiscard]] tl::expected<void, Refusal> checkDeviceless(const Attempt &attempt) const;
    [[nodiscard]] QCoro::Task<tl::expected<void, Refusal>> checkSecret(
        std::shared_ptr<Attempt> attempt, std::stop_token stop);
    [[nodiscard]] QCoro::Task<auth::TailnetProof> proveTailnetLogin(auth::ClientOrigin origin);
    [[nodiscard]] QCoro::Task<tl::expected<void, Refusal>> pairDevice(
        std::shared_ptr<Attempt> attempt);
    [[nodiscard]] bool hasDeviceToken(const Attempt &attempt);
    [[nodiscard]] std::optional<auth::AuthMethod> ownMethod(const Attempt &attempt);
    [[nodiscard]] bool isSelfCheck(const Attempt &attempt) const;
    [[nodiscard]] bool skipsPairing(const Attempt &attempt) const;
    [[nodiscard]] HandshakeOutcome succeed(const Attempt &attempt);

    HandshakeServices m_services;
    auth::SignatureVerifier m_verifier;
    Secret m_selfCheckToken;
};

} // namespace claw::server
