// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/composition.h"
#include "gatewaystart/startrefusal.h"

namespace claw::app {

//! What is printed when the gateway has answered itself, without the check mark that begins each line.
[[nodiscard]] QStringList successLines(const Launch &launch,
                                       const std::vector<net::Endpoint> &endpoints,
                                       const QString &tlsFingerprint, const QString &logFile);

//! Where the gateway can reach itself: loopback when it listens there.
[[nodiscard]] QUrl selfCheckUrl(const std::vector<net::Endpoint> &endpoints, bool tls);

//! The refusal for a port that could not be opened. Looks up who holds it.
[[nodiscard]] QCoro::Task<gatewaystart::StartRefusal> explainListenFailure(Error error,
                                                                           quint16 port);

} // namespace claw::app
