// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/onetimecodes.h"

#include <algorithm>

namespace claw::auth {

OneTimeCodes::OneTimeCodes(const Clock &clock, Random &random)
    : m_clock(clock)
    , m_random(random)
{ }

OneTimeCodes::Code OneTimeCodes::issue()
{
    forgetOld();
    if (m_codes.size() == most)
        m_codes.removeFirst();
    m_codes.append({.secret = Secret(m_random.hexToken()),
                    .endsAt = m_clock.monotonicMs() + lifetime.count()});
    return m_codes.last();
}

bool OneTimeCodes::redeem(const QString &candidate)
{
    forgetOld();
    const auto it = std::find_if(m_codes.begin(), m_codes.end(), [&candidate](const Code &code) {
        return code.secret.matches(candidate);
    });
    if (it == m_codes.end())
        return false;
    m_codes.erase(it);
    return true;
}

void OneTimeCodes::forgetOld()
{
    const qint64 now = m_clock.monotonicMs();
    m_codes.removeIf([now](const Code &code) { return code.endsAt <= now; });
}

} // namespace claw::auth
