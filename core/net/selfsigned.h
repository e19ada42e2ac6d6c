// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace claw::net {

//! A certificate and its private key, each in PEM.
struct PemPair
{
    QByteArray certificate;
    QByteArray key; //!< Secret.
};

//! Makes a self-signed RSA-2048 certificate, signed with SHA-256, that is its own issuer. Takes a
//! good part of a second: not for the control thread.
[[nodiscard]] Result<PemPair> makeSelfSigned(const QByteArray &commonName, int days);

} // namespace claw::net
