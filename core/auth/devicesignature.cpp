// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/devicesignature.h"

#include <openssl/err.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

constexpr qint64 largestSkewMs = 10 * 60 * 1000;
constexpr qsizetype signatureSize = 64;
constexpr qsizetype longestSignatureText = 1024;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

bool isSkewed(qint64 signedAtMs, qint64 nowMs)
{
    // The schema bounds signedAtMs from below only; this form cannot overflow.
    return signedAtMs < nowMs - largestSkewMs || signedAtMs > nowMs + largestSkewMs;
}

} // namespace

QByteArray signaturePayload(const SignedClaims &claims)
{
    QStringList fields{claims.nonce.isEmpty() ? u"v1"_s : u"v2"_s,
                       claims.deviceId,
                       claims.clientId,
                       claims.clientMode,
                       claims.role,
                       claims.scopes.join(u','),
                       QString::number(claims.signedAtMs),
                       claims.token};
    if (!claims.nonce.isEmpty())
        fields.append(claims.nonce);
    return fields.join(u'|').toUtf8();
}

SignatureVerifier::SignatureVerifier()
    : m_context(EVP_MD_CTX_new())
{
    Q_CHECK_PTR(m_context.get());
}

bool SignatureVerifier::verify(const DevicePublicKey &key, const QByteArray &message,
                               const QByteArray &signature)
{
    if (signature.size() != signatureSize)
        return false;
    const OpenSslPtr<EVP_PKEY> publicKey(EVP_PKEY_new_raw_public_key(
        EVP_PKEY_ED25519, nullptr, bytesOf(key.raw()), static_cast<size_t>(key.raw().size())));
    EVP_MD_CTX_reset(m_context.get());
    const bool isGenuine = publicKey
        && EVP_DigestVerifyInit(m_context.get(), nullptr, nullptr, nullptr, publicKey.get()) == 1
        && EVP_DigestVerify(m_context.get(), bytesOf(signature),
                            static_cast<size_t>(signature.size()), bytesOf(message),
                            static_cast<size_t>(message.size()))
            == 1;
    if (!isGenuine)
        ERR_clear_error(); // The queue belongs to the thread, and TLS reads it.
    return isGenuine;
}

Result<DevicePublicKey> checkDeviceProof(const protocol::ConnectParams &params,
                                         const ProofContext &context, SignatureVerifier &verifier)
{
    Q_ASSERT(params.device);
    const protocol::DeviceProof &proof = *params.device;
    auto key = DevicePublicKey::parse(proof.publicKey);
    if (!key || key->id() != proof.id)
        return fail(ErrorCode::InvalidRequest, u"device identity mismatch"_s);
    if (isSkewed(proof.signedAtMs, context.nowMs))
        return fail(ErrorCode::InvalidRequest, u"device signature expired"_s);
    const QString nonce = proof.nonce.value_or(QString()).trimmed();
    if (nonce.isEmpty() && !context.isLocal)
        return fail(ErrorCode::InvalidRequest, u"device nonce required"_s);
    if (!nonce.isEmpty() && nonce != context.nonce)
        return fail(ErrorCode::InvalidRequest, u"device nonce mismatch"_s);

    const QByteArray payload = signaturePayload({.deviceId = proof.id,
                                                 .clientId = params.client.id,
                                                 .clientMode = params.client.mode,
                                                 .role = toText(context.role),
                                                 .scopes = params.scopes,
                                                 .signedAtMs = proof.signedAtMs,
                                                 .token = params.authToken,
                                                 .nonce = nonce});
    const bool isSane = proof.signature.size() <= longestSignatureText;
    if (!isSane || !verifier.verify(*key, payload, decodeBase64Leniently(proof.signature)))
        return fail(ErrorCode::InvalidRequest, u"device signature invalid"_s);
    return key;
}

} // namespace claw::auth
