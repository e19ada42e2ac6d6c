// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/devicekey.h"
#include "auth/opensslptr.h"
#include "auth/scopes.h"
#include "base/result.h"
#include "protocol/connectparams.h"

#include <QByteArray>
#include <QStringList>

namespace claw::auth {

//! What a device signs when it connects (protocol spec 3.6).
struct SignedClaims
{
    QString deviceId;
    QString clientId;
    QString clientMode;
    QString role;
    QStringList scopes; //!< As requested, before defaulting.
    qint64 signedAtMs = 0;
    QString token; //!< `auth.token` exactly as sent; empty when absent.
    QString nonce; //!< Trimmed. Empty makes a v1 payload, anything else a v2 one.
};

//! The bytes that are signed: the claims joined by `|`, in UTF-8.
[[nodiscard]] QByteArray signaturePayload(const SignedClaims &claims);

//! Checks Ed25519 signatures. Reuses one OpenSSL context, so keep one and use it from one thread.
class SignatureVerifier
{
public:
    SignatureVerifier();

    [[nodiscard]] bool verify(const DevicePublicKey &key, const QByteArray &message,
                              const QByteArray &signature);

private:
    OpenSslPtr<EVP_MD_CTX> m_context;
};

//! What the gateway knows about the connection a proof came in on.
struct ProofContext
{
    Role role = Role::Operator;
    bool isLocal = false; //!< Only local clients may leave the nonce out.
    QString nonce; //!< The challenge this socket was sent.
    qint64 nowMs = 0;
};

//! Rows 8 to 13 of protocol spec 3.5: the key of the device, or InvalidRequest with the text of the
//! first row that fails. `params.device` must be there.
[[nodiscard]] Result<DevicePublicKey> checkDeviceProof(const protocol::ConnectParams &params,
                                                       const ProofContext &context,
                                                       SignatureVerifier &verifier);

} // namespace claw::auth
