// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "client/tlspin.h"

#include <QCryptographicHash>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace claw::client {

bool matchesFingerprint(const QSslCertificate &certificate, const QString &fingerprint)
{
    QString wanted = fingerprint.trimmed().toLower();
    if (wanted.startsWith("sha256:"_L1))
        wanted.remove(0, 7);
    wanted.remove(u':');
    if (wanted.isEmpty() || certificate.isNull())
        return false;
    const QByteArray hash = certificate.digest(QCryptographicHash::Sha256).toHex();
    return wanted == QLatin1StringView(hash);
}

} // namespace claw::client
