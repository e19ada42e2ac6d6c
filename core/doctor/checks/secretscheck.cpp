// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/gatewayresolution.h"
#include "doctor/checks/checks.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

constexpr qsizetype shortest = 16;
constexpr qsizetype fewest = 8; // Different characters.

// What guessers try first, alone or with something after it.
constexpr std::array wellKnown{"admin"_L1,   "changeme"_L1, "clawdbot"_L1, "default"_L1,
                               "gateway"_L1, "letmein"_L1,  "password"_L1, "qwerty"_L1,
                               "secret"_L1,  "test"_L1,     "token"_L1,    "123456"_L1};

//! Why it is weak; empty: it is not.
QString weaknessOf(const QString &secret)
{
    if (secret.size() < shortest)
        return u"is shorter than %1 characters"_s.arg(shortest);
    const QSet<QChar> different(secret.cbegin(), secret.cend());
    if (different.size() < fewest)
        return u"has only %1 different characters"_s.arg(different.size());
    const QString lower = secret.toLower();
    const bool isKnown = std::ranges::any_of(
        wellKnown, [&lower](QLatin1StringView word) { return lower.startsWith(word); });
    return isKnown ? u"begins with a word that guessers try first"_s : QString();
}

} // namespace

Findings checkSecrets(const Patient &patient)
{
    const auto auth = config::resolveAuth(patient.config.gateway, {}, patient.environment);
    Findings findings;
    for (const auto &[name, secret] :
         {std::pair{u"token"_s, auth.token}, std::pair{u"password"_s, auth.password}}) {
        if (secret.isEmpty())
            continue;
        const QString weakness = weaknessOf(secret.reveal());
        if (weakness.isEmpty())
            findings.push_back(fine(u"the %1 is hard to guess"_s.arg(name)));
        else
            findings.push_back(
                warning(u"the %1 %2"_s.arg(name, weakness), u"it can be guessed"_s,
                        u"set gateway.auth.%1 to what `openssl rand -hex 24` prints"_s.arg(name)));
    }
    if (findings.empty())
        findings.push_back(fine(u"none is set"_s));
    return findings;
}

} // namespace claw::doctor
