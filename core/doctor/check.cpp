// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/check.h"

#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"

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
        {u"config"_s, Tr::tr("Configuration"), onWorker<checkConfig>},
        {u"state"_s, Tr::tr("State directory"), onWorker<checkState>},
        {u"disk"_s, Tr::tr("Disk"), onWorker<checkDisk>},
        {u"gateway"_s, Tr::tr("Gateway"), onWorker<checkGateway>},
        {u"port"_s, Tr::tr("Port"), onWorker<checkPort>},
        {u"auth"_s, Tr::tr("Authentication"), onWorker<checkAuth>},
        {u"secrets"_s, Tr::tr("Secrets"), onWorker<checkSecrets>},
        {u"exposure"_s, Tr::tr("Exposure"), onWorker<checkExposure>},
        {u"service"_s, Tr::tr("Service"), checkService, 6000ms},
        {u"linger"_s, Tr::tr("After log-out"), onWorker<checkLinger>},
        {u"path"_s, u"PATH"_s, onWorker<checkPath>},
        {u"leftovers"_s, Tr::tr("Leftovers"), onWorker<checkLeftovers>},
        {u"clock"_s, Tr::tr("Clock"), onWorker<checkClock>},
        {u"provider"_s, Tr::tr("Model provider"), checkProvider, 5000ms},
    };
}

} // namespace claw::doctor
