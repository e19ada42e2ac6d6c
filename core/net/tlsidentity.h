// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QCoroTask>
#include <QSslConfiguration>

namespace claw::net {

//! `gateway.tls`, with its paths made absolute.
struct TlsOptions
{
    QString certPath; //!< PEM; further certificates in it are sent as the chain.
    QString keyPath; //!< PEM, RSA or EC, without passphrase.
    QString caPath; //!< PEM of further authorities; may be empty.
    bool autoGenerate = true; //!< Make a self-signed pair when both files are missing.
};

//! What the gateway shows to its TLS clients.
struct TlsIdentity
{
    QSslConfiguration configuration; //!< For a server; TLS 1.2 at least.
    QString fingerprint; //!< SHA-256 of the certificate, lower-case hex.
    bool generated = false; //!< The files were written just now.
};

//! Loads the identity, or makes it and keeps it in files of mode 0600; off the control thread. Fails
//! with InvalidConfig `gateway tls: cert/key missing`, `gateway tls: failed to generate cert (<why>)`
//! or `gateway tls: unable to compute certificate fingerprint`.
[[nodiscard]] QCoro::Task<Result<TlsIdentity>> loadTlsIdentity(TlsOptions options);

//! The form in which fingerprints are compared: without a `sha256:` or `sha-256` label and without
//! anything that is not hex, lower case.
[[nodiscard]] QString normalizedFingerprint(const QString &text);

} // namespace claw::net
