// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/secret.h"

#include <QList>

#include <chrono>

namespace claw::auth {

//! Codes that let one device in, once: made for somebody who is trusted already, and carried to a
//! browser of theirs. They live in memory alone.
class OneTimeCodes
{
public:
    static constexpr std::chrono::milliseconds lifetime{60'000};
    static constexpr qsizetype most = 16; //!< The oldest of more gives way.

    struct Code
    {
        Secret secret;
        qint64 endsAt = 0; //!< Monotonic ms.
    };

    OneTimeCodes(const Clock &clock, Random &random);

    [[nodiscard]] Code issue();
    //! True once for a code that was issued less than `lifetime` ago.
    [[nodiscard]] bool redeem(const QString &candidate);

private:
    void forgetOld();

    const Clock &m_clock;
    Random &m_random;
    QList<Code> m_codes; //!< Oldest first.
};

} // namespace claw::auth
