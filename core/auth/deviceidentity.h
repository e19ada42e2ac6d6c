// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/devicekey.h"
#include "auth/devicesignature.h"
#include "auth/opensslptr.h"
#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace claw::auth {

//! The key pair by which this machine's clients are known to gateways, kept in
//! `~/.clawdbot/identity/device.json` (protocol spec 9.4), readable by its owner alone.
class DeviceIdentity
{
public:
    //! Loads the file, or makes a key pair and writes it. A device id that does not belong to the key
    //! is corrected in the file. A file that makes no sense is replaced, after a copy was kept beside
    //! it. Fails when the file cannot be read (Forbidden and the like; a key that is there is never
    //! replaced for that) or a new one cannot be written (Unavailable). Blocks: for clients at start.
    [[nodiscard]] static Result<DeviceIdentity> loadOrCreate(const QString &path,
                                                             const Clock &clock);
    //! From a PKCS#8 PEM. InvalidRequest when that is no Ed25519 key.
    [[nodiscard]] static Result<DeviceIdentity> fromPrivateKeyPem(const QByteArray &pem);
    [[nodiscard]] static Result<DeviceIdentity> generate();

    [[nodiscard]] const DevicePublicKey &publicKey() const { return m_publicKey; }
    [[nodiscard]] const QString &deviceId() const { return m_deviceId; }
    //! Base64url without padding, as `device.signature` carries it.
    [[nodiscard]] Result<QString> sign(const QByteArray &message) const;
    //! The proof for a `connect`: fills in the device id and signs the claims.
    [[nodiscard]] Result<protocol::DeviceProof> prove(SignedClaims claims) const;

    //! SubjectPublicKeyInfo PEM.
    [[nodiscard]] QByteArray publicKeyPem() const;
    //! PKCS#8 PEM. A secret.
    [[nodiscard]] QByteArray privateKeyPem() const;

private:
    DeviceIdentity(OpenSslPtr<EVP_PKEY> key, DevicePublicKey publicKey);
    [[nodiscard]] static Result<DeviceIdentity> fromKey(OpenSslPtr<EVP_PKEY> key);

    OpenSslPtr<EVP_PKEY> m_key;
    DevicePublicKey m_publicKey;
    QString m_deviceId;
};

} // namespace claw::auth
