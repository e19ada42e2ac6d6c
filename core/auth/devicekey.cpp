// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/devicekey.h"

#include "auth/opensslptr.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

constexpr qsizetype longestKeyText = 4096;

tl::unexpected<Error> notAKey()
{
    return fail(ErrorCode::InvalidRequest, u"not an Ed25519 public key"_s);
}

Result<DevicePublicKey> parsePem(const QString &text)
{
    const QByteArray pem = text.toUtf8();
    const OpenSslPtr<BIO> source(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const OpenSslPtr<EVP_PKEY> key(PEM_read_bio_PUBKEY(source.get(), nullptr, nullptr, nullptr));
    if (!key || EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519) {
        ERR_clear_error();
        return notAKey();
    }
    QByteArray raw(DevicePublicKey::rawSize, Qt::Uninitialized);
    auto size = static_cast<size_t>(raw.size());
    if (EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(raw.data()), &size)
        != 1)
        return notAKey();
    return DevicePublicKey::fromRaw(std::move(raw));
}

} // namespace

DevicePublicKey::DevicePublicKey(QByteArray raw)
    : m_raw(std::move(raw))
{ }

Result<DevicePublicKey> DevicePublicKey::parse(const QString &text)
{
    if (text.size() > longestKeyText)
        return notAKey();
    if (text.contains("BEGIN"_L1))
        return parsePem(text);
    return fromRaw(decodeBase64Leniently(text));
}

Result<DevicePublicKey> DevicePublicKey::fromRaw(QByteArray raw)
{
    if (raw.size() != rawSize)
        return notAKey();
    return DevicePublicKey(std::move(raw));
}

QString DevicePublicKey::id() const
{
    return QString::fromLatin1(QCryptographicHash::hash(m_raw, QCryptographicHash::Sha256).toHex());
}

QString DevicePublicKey::stored() const
{
    return toBase64Url(m_raw);
}

QByteArray decodeBase64Leniently(const QString &text)
{
    QByteArray plain = text.toLatin1();
    plain.replace('-', '+').replace('_', '/');
    return QByteArray::fromBase64(plain);
}

QString toBase64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace claw::auth
