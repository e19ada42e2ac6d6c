// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "base/secret.h"

#include <QCoroTask>
#include <QUrl>

namespace claw::app {

//! The gateway's own look at itself: connects to its port as any client does, over the network stack,
//! and asks for `health`. This is what "listening" is allowed to be said after.
class SelfCheck
{
public:
    //! Both outlive the check.
    SelfCheck(const Clock &clock, Random &random);

    //! `token` is the one-time secret the gateway was told to expect; `tlsFingerprint` is empty for
    //! ws://. Ends within 5 s.
    [[nodiscard]] QCoro::Task<Result<>> run(QUrl url, Secret token, QString tlsFingerprint);

private:
    const Clock &m_clock;
    Random &m_random;
};

} // namespace claw::app
