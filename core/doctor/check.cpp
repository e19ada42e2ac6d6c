// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/check.h"

#include "doctor/checks/checks.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::doctor {

namespace {

// Most checks read files, which may be slow: they do it on a worker.
template<Findings (*Look)(const Patient &)>
QCoro::Task<Findings> onWorker(PatientPtr patient, std::stop_token)
{
    const auto looked = QtConcurrent::run([patient] { return Look(*patient); });
    auto findings = co_await looked;
    co_return findings;
}

} // namespace

std::vector<Check> allChecks()
{
    return {
        {u"config"_s, u"Configuration"_s, onWorker<checkConfig>},
        {u"state"_s, u"State directory"_s, onWorker<checkState>},
        {u"disk"_s, u"Disk"_s, onWorker<checkDisk>},
        {u"gateway"_s, u"Gateway"_s, onWorker<checkGateway>},
        {u"port"_s, u"Port"_s, onWorker<checkPort>},
        {u"auth"_s, u"Authentication"_s, onWorker<checkAuth>},
        {u"secrets"_s, u"Secrets"_s, onWorker<checkSecrets>},
        {u"exposure"_s, u"Exposure"_s, onWorker<checkExposure>},
        {u"service"_s, u"Service"_s, checkService, 6000ms},
        {u"linger"_s, u"After log-out"_s, onWorker<checkLinger>},
        {u"path"_s, u"PATH"_s, onWorker<checkPath>},
        {u"leftovers"_s, u"Leftovers"_s, onWorker<checkLeftovers>},
        {u"clock"_s, u"Clock"_s, onWorker<checkClock>},
        {u"provider"_s, u"Model provider"_s, checkProvider, 5000ms},
    };
}

} // namespace claw::doctor
