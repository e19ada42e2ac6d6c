// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/gatewayresolution.h"
#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"

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
QString weaknessOf(const QString &name, const QString &secret)
{
    if (secret.size() < shortest)
        return Tr::tr("the %1 is shorter than %2 characters").arg(name).arg(shortest);
    const QSet<QChar> different(secret.cbegin(), secret.cend());
    if (different.size() < fewest)
        return Tr::tr("the %1 has only %2 different characters").arg(name).arg(different.size());
    const QString lower = secret.toLower();
    const bool isKnown = std::ranges::any_of(
        wellKnown, [&lower](QLatin1StringView word) { return lower.startsWith(word); });
    return isKnown ? Tr::tr("the %1 begins with a word that guessers try first").arg(name)
                   : QString();
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
        const QString weakness = weaknessOf(name, secret.reveal());
        if (weakness.isEmpty())
            findings.push_back(fine(Tr::tr("the %1 is hard to guess").arg(name)));
        else
            findings.push_back(warning(
                weakness, Tr::tr("it can be guessed"),
                Tr::tr("set gateway.auth.%1 to what `openssl rand -hex 24` prints").arg(name)));
    }
    if (findings.empty())
        findings.push_back(fine(Tr::tr("none is set")));
    return findings;
}

} // namespace claw::doctor
