// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/traffic.h"

using namespace Qt::StringLiterals;

namespace claw::server {

void Traffic::answered(const QString &method, std::chrono::milliseconds took, bool succeeded)
{
    Requests &requests = m_requests[method.isEmpty() ? u"unknown"_s : method];
    requests.times.observe(took);
    requests.failures += !succeeded;
}

} // namespace claw::server
