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

//! Connects to our own port as any client does, over the network stack, and asks for `health`. This is
//! what "listening" is allowed to be said after. `token` is the one-time secret the gateway was told
//! to expect; `tlsFingerprint` is empty for ws://. Ends within 5 s.
[[nodiscard]] QCoro::Task<Result<>> checkOwnHealth(QUrl url, Secret token, QString tlsFingerprint,
                                                   const Clock &clock, Random &random);

} // namespace claw::app
