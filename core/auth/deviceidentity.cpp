// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/deviceidentity.h"

#include "files/atomicfile.h"
#include "files/setaside.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "json/statejson.h"
#include "log/categories.h"

#include <QFileInfo>

#include <openssl/err.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

constexpr qint64 largestFile = 64 * 1024;

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

QByteArray encode(const DeviceIdentity &identity, qint64 createdAtMs, const QJsonObject &rest)
{
    json::ObjectWriter writer;
    writer.add("version"_L1, 1)
        .add("deviceId"_L1, identity.deviceId())
        .add("publicKeyPem"_L1, QString::fromLatin1(identity.publicKeyPem()))
        .add("privateKeyPem"_L1, QString::fromLatin1(identity.privateKeyPem()))
        .add("createdAtMs"_L1, createdAtMs);
    return json::indented(json::withRest(writer.take(), rest)) + '\n';
}

Result<> store(const QString &path, const QByteArray &bytes)
{
    return files::ensurePrivateDir(QFileInfo(path).path()).and_then([&] {
        return files::writeAtomically(path, bytes);
    });
}

Result<DeviceIdentity> create(const QString &path, const Clock &clock)
{
    auto identity = DeviceIdentity::generate();
    if (!identity)
        return identity;
    const auto stored = store(path, encode(*identity, clock.nowMs(), {}));
    if (!stored)
        return failWithin(u"cannot keep the identity of this device"_s, stored.error());
    return identity;
}

//! The identity in the text of a file; corrects a device id that belongs to another key.
Result<DeviceIdentity> read(const QByteArray &text, const QString &path)
{
    const auto value = json::parse(text);
    if (!value)
        return tl::unexpected(value.error());
    QJsonObject object = value->toObject();
    if (object.value("version"_L1).toInt() != 1)
        return fail(ErrorCode::InvalidRequest, u"not version 1"_s);
    auto identity =
        DeviceIdentity::fromPrivateKeyPem(object.value("privateKeyPem"_L1).toString().toLatin1());
    if (!identity || object.value("deviceId"_L1) == identity->deviceId())
        return identity;

    const qint64 createdAtMs = object.value("createdAtMs"_L1).toInteger();
    for (const auto key :
         {"version"_L1, "deviceId"_L1, "publicKeyPem"_L1, "privateKeyPem"_L1, "createdAtMs"_L1})
        object.remove(key);
    if (const auto stored = store(path, encode(*identity, createdAtMs, object)); !stored)
        qCWarning(lcAuth).noquote() << "device id not corrected:" << stored.error().message;
    return identity;
}

} // namespace

DeviceIdentity::DeviceIdentity(OpenSslPtr<EVP_PKEY> key, DevicePublicKey publicKey)
    : m_key(std::move(key))
    , m_publicKey(std::move(publicKey))
    , m_deviceId(m_publicKey.id())
{ }

Result<DeviceIdentity> DeviceIdentity::loadOrCreate(const QString &path, const Clock &clock)
{
    const auto text = files::readAll(path, largestFile);
    if (!text && text.error().code == ErrorCode::NotFound)
        return create(path, clock);
    if (!text && text.error().code != ErrorCode::TooLarge)
        return failWithin(u"cannot read the identity of this device"_s, text.error());

    auto identity = text.and_then([&](const QByteArray &bytes) { return read(bytes, path); });
    if (identity)
        return identity;
    const auto kept = files::setAside(path, clock.nowMs());
    if (!kept)
        return tl::unexpected(kept.error());
    qCWarning(lcAuth).noquote() << "device identity was unusable, made a new one; the old file is"
                                << *kept;
    return create(path, clock);
}

Result<DeviceIdentity> DeviceIdentity::fromKey(OpenSslPtr<EVP_PKEY> key)
{
    QByteArray raw(DevicePublicKey::rawSize, Qt::Uninitialized);
    auto size = static_cast<size_t>(raw.size());
    auto *const out = reinterpret_cast<unsigned char *>(raw.data());
    if (!key || EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519
        || EVP_PKEY_get_raw_public_key(key.get(), out, &size) != 1) {
        ERR_clear_error();
        return fail(ErrorCode::InvalidRequest, u"not an Ed25519 key"_s);
    }
    auto publicKey = DevicePublicKey::fromRaw(raw);
    if (!publicKey)
        return tl::unexpected(publicKey.error());
    return DeviceIdentity(std::move(key), *std::move(publicKey));
}

Result<DeviceIdentity> DeviceIdentity::fromPrivateKeyPem(const QByteArray &pem)
{
    const OpenSslPtr<BIO> source(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    // Without a callback OpenSSL would ask the terminal for the password of an encrypted key.
    const auto noPassword = [](char *, int, int, void *) { return -1; };
    return fromKey(
        OpenSslPtr<EVP_PKEY>(PEM_read_bio_PrivateKey(source.get(), nullptr, noPassword, nullptr)));
}

Result<DeviceIdentity> DeviceIdentity::generate()
{
    return fromKey(OpenSslPtr<EVP_PKEY>(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")));
}

Result<QString> DeviceIdentity::sign(const QByteArray &message) const
{
    const OpenSslPtr<EVP_MD_CTX> context(EVP_MD_CTX_new());
    QByteArray signature(64, Qt::Uninitialized);
    auto size = static_cast<size_t>(signature.size());
    const auto *const bytes = reinterpret_cast<const unsigned char *>(message.constData());
    if (EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          bytes, static_cast<size_t>(message.size()))
            != 1) {
        ERR_clear_error();
        return fail(ErrorCode::Internal, u"cannot sign with the device key"_s);
    }
    return toBase64Url(signature);
}

Result<protocol::DeviceProof> DeviceIdentity::prove(SignedClaims claims) const
{
    claims.deviceId = m_deviceId;
    auto signature = sign(signaturePayload(claims));
    if (!signature)
        return tl::unexpected(signature.error());
    protocol::DeviceProof proof{.id = m_deviceId,
                                .publicKey = m_publicKey.stored(),
                                .signature = *std::move(signature),
                                .signedAtMs = claims.signedAtMs,
                                .nonce = {}};
    if (!claims.nonce.isEmpty())
        proof.nonce = claims.nonce;
    return proof;
}

QByteArray DeviceIdentity::publicKeyPem() const
{
    const OpenSslPtr<BIO> sink(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(sink.get(), m_key.get());
    return contentOf(sink.get());
}

QByteArray DeviceIdentity::privateKeyPem() const
{
    const OpenSslPtr<BIO> sink(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(sink.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(sink.get());
}

} // namespace claw::auth
