// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/secret.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>

namespace claw {

Secret::Secret(QString text)
    : m_text(std::move(text))
{ }

bool Secret::matches(const QString &candidate) const
{
    // Digests have one length, so neither the length nor the first differing byte shows in the time.
    const auto own = QCryptographicHash::hash(m_text.toUtf8(), QCryptographicHash::Sha256);
    const auto other = QCryptographicHash::hash(candidate.toUtf8(), QCryptographicHash::Sha256);
    return CRYPTO_memcmp(own.constData(), other.constData(), static_cast<size_t>(own.size())) == 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << (secret.isEmpty() ? "[none]" : "[secret]");
    return debug;
}

} // namespace claw
