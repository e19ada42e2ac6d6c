// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <mutex>
#include <vector>

namespace claw::log {

//! Takes secrets out of text before it is written anywhere: those it was told about, wherever they
//! stand, and whatever looks like one (bearer headers, `token=...`, JSON members, command line flags,
//! known key prefixes, PEM private keys, credentials in URLs). What is found becomes `***`.
//! A net below code that does not log secrets, not a licence to log them. Safe from any thread.
class Redactor
{
public:
    //! Never lets this very text through again, nor its JSON-escaped or percent-encoded form. Texts
    //! under 4 characters are not remembered, they would eat the log; of more than 256 the oldest go.
    void registerSecret(const Secret &secret);
    //! `logging.redactPatterns`: the first group of a match, or all of it, becomes `***`.
    [[nodiscard]] Result<> addPattern(const QString &pattern);

    [[nodiscard]] QString redacted(QString text) const;

private:
    void replaceSecrets(QString &text) const;

    mutable std::mutex m_mutex;
    QStringList m_secrets;
    std::vector<QRegularExpression> m_patterns;
};

} // namespace claw::log
