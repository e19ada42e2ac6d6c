// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/selfsigned.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

namespace claw::net {

namespace {

template<auto release>
struct Release
{
    template<typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Release<X509_free>>;
using BioPtr = std::unique_ptr<BIO, Release<BIO_free_all>>;

constexpr int keyBits = 2048;
constexpr long secondsPerDay = 86'400;

tl::unexpected<Error> opensslFailure()
{
    char text[256] = "unknown reason";
    if (const unsigned long code = ERR_get_error(); code != 0)
        ERR_error_string_n(code, text, sizeof text);
    ERR_clear_error();
    return fail(ErrorCode::Internal, QString::fromLatin1(text));
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, qsizetype(size)};
}

bool fill(X509 *certificate, EVP_PKEY *key, const QByteArray &commonName, int days)
{
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), days * secondsPerDay);
    X509_NAME *name = X509_get_subject_name(certificate);
    const QByteArray value = commonName;
    return X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(value.constData()),
                                      int(value.size()), -1, 0)
        == 1
        && X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}

} // namespace

Result<PemPair> makeSelfSigned(const QByteArray &commonName, int days)
{
    const KeyPtr key(EVP_RSA_gen(keyBits));
    const CertificatePtr certificate(X509_new());
    const BioPtr keyPem(BIO_new(BIO_s_mem()));
    const BioPtr certificatePem(BIO_new(BIO_s_mem()));
    if (!key || !certificate || !keyPem || !certificatePem)
        return opensslFailure();
    if (!fill(certificate.get(), key.get(), commonName, days))
        return opensslFailure();
    if (PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return opensslFailure();
    return PemPair{.certificate = contents(certificatePem.get()), .key = contents(keyPem.get())};
}

} // namespace claw::net
