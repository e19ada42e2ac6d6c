// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QSslCertificate;

namespace claw::client {

//! Is this the one certificate that `fingerprint` names: its SHA-256 in hex, any case, with or
//! without colons and a leading "sha256:"? Never true for an empty fingerprint.
[[nodiscard]] bool matchesFingerprint(const QSslCertificate &certificate,
                                      const QString &fingerprint);

} // namespace claw::client
