// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace claw::auth {

//! The Ed25519 public key (RFC 8032) that names a device.
class DevicePublicKey
{
public:
    static constexpr qsizetype rawSize = 32;

    //! Reads base64url or base64 of the raw key, lenient about padding and foreign characters, or a
    //! SubjectPublicKeyInfo PEM. InvalidRequest when that is no Ed25519 key, or is absurdly long.
    [[nodiscard]] static Result<DevicePublicKey> parse(const QString &text);
    [[nodiscard]] static Result<DevicePublicKey> fromRaw(QByteArray raw);

    [[nodiscard]] const QByteArray &raw() const { return m_raw; }
    //! The device id: lower-case hex SHA-256 of the raw key.
    [[nodiscard]] QString id() const;
    //! How it is kept and compared: base64url of the raw key without padding.
    [[nodiscard]] QString stored() const;

    friend bool operator==(const DevicePublicKey &, const DevicePublicKey &) = default;

private:
    explicit DevicePublicKey(QByteArray raw);

    QByteArray m_raw;
};

//! Decodes base64 or base64url; characters outside the alphabet are skipped, padding may be missing.
[[nodiscard]] QByteArray decodeBase64Leniently(const QString &text);
//! Base64url without padding.
[[nodiscard]] QString toBase64Url(const QByteArray &bytes);

} // namespace claw::auth
