// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/tlsidentity.h"

#include "net/selfsigned.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::net {

namespace {

constexpr int lifetimeDays = 3650;
constexpr qint64 largestPem = 1024 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<Error> generationFailure(const QString &why)
{
    return fail(ErrorCode::InvalidConfig, u"gateway tls: failed to generate cert (%1)"_s.arg(why));
}

// The mode is set with the creation: there is no moment in which others could read the key.
Result<> writePrivately(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return generationFailure(u"cannot create %1"_s.arg(folder));
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, ownerOnly)
        || file.write(bytes) != bytes.size() || !file.flush())
        return generationFailure(u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

Result<> generate(const TlsOptions &options)
{
    const auto pair = makeSelfSigned("clawdbot-gateway", lifetimeDays);
    if (!pair)
        return generationFailure(pair.error().message);
    if (auto written = writePrivately(options.keyPath, pair->key); !written)
        return written;
    auto written = writePrivately(options.certPath, pair->certificate);
    if (!written)
        QFile::remove(options.keyPath); // Half a pair would never be completed.
    return written;
}

QByteArray readPem(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.read(largestPem) : QByteArray();
}

QSslKey readKey(const QString &path)
{
    const QByteArray pem = readPem(path);
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

Result<TlsIdentity> loadNow(const TlsOptions &options)
{
    TlsIdentity identity;
    const bool hasCert = QFileInfo::exists(options.certPath);
    const bool hasKey = QFileInfo::exists(options.keyPath);
    if (!hasCert && !hasKey && options.autoGenerate) {
        if (auto generated = generate(options); !generated)
            return tl::unexpected(generated.error());
        identity.generated = true;
    }
    const auto chain = QSslCertificate::fromData(readPem(options.certPath));
    const QSslKey key = readKey(options.keyPath);
    if (chain.isEmpty() || key.isNull())
        return fail(
            ErrorCode::InvalidConfig, u"gateway tls: cert/key missing"_s,
            u"Both %1 and %2 must be readable PEM files; remove both to have them generated."_s.arg(
                options.certPath, options.keyPath));
    identity.fingerprint =
        QString::fromLatin1(chain.front().digest(QCryptographicHash::Sha256).toHex());
    if (identity.fingerprint.isEmpty())
        return fail(ErrorCode::InvalidConfig,
                    u"gateway tls: unable to compute certificate fingerprint"_s);

    QSslConfiguration &tls = identity.configuration;
    tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(
        QSslSocket::VerifyNone); // Or browsers would ask for a client certificate.
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    if (!options.caPath.isEmpty())
        tls.addCaCertificates(QSslCertificate::fromData(readPem(options.caPath)));
    return identity;
}

} // namespace

QCoro::Task<Result<TlsIdentity>> loadTlsIdentity(TlsOptions options)
{
    auto loading = QtConcurrent::run(loadNow, std::move(options));
    auto identity = co_await loading;
    co_return identity;
}

QString normalizedFingerprint(const QString &text)
{
    static const QRegularExpression label(u"^sha-?256:?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression notHex(u"[^0-9a-f]"_s);
    return text.trimmed().remove(label).toLower().remove(notHex);
}

} // namespace claw::net
