// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/systemctl.h"

#include "service/servicetr.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::service {

using process::ProcessOutcome;

namespace {

// A start waits for READY=1 (TimeoutStartSec=90), a stop for TimeoutStopSec=20.
constexpr auto orderDeadline = 120s;
constexpr auto questionDeadline = 5s;

} // namespace

Systemctl::Systemctl(const QProcessEnvironment &environment, process::ProcessRunner &runner,
                     const SystemdPlaces &places)
    : m_environment(environment)
    , m_runner(runner)
    , m_places(places)
{ }

QCoro::Task<Result<ProcessOutcome>> Systemctl::run(QStringList words,
                                                   std::chrono::milliseconds deadline)
{
    const auto additions = userManagerEnvironment(m_environment, m_places);
    if (!additions)
        co_return tl::unexpected(additions.error());
    process::ProcessRequest request;
    request.program = u"systemctl"_s;
    request.arguments = QStringList(u"--user"_s) + words;
    request.environment = *additions;
    request.deadline = deadline;
    auto outcome = co_await m_runner.run(std::move(request));
    if (outcome.end == process::ProcessEnd::NotFound)
        co_return noUserManager(Tr::tr("systemctl is not installed"), m_environment, m_places);
    const auto complaint = outcome.complaint();
    if (!outcome.succeeded() && complaint.startsWith("Failed to connect to bus"_L1))
        co_return noUserManager(complaint, m_environment, m_places);
    co_return outcome;
}

QCoro::Task<Result<ProcessOutcome>> Systemctl::ask(QStringList words)
{
    return run(std::move(words), questionDeadline);
}

QCoro::Task<Result<ProcessOutcome>> Systemctl::attempt(QStringList words)
{
    return run(std::move(words), orderDeadline);
}

QCoro::Task<Result<>> Systemctl::order(QStringList words)
{
    const QString what = Tr::tr("systemctl %1 failed").arg(words.value(0));
    const auto outcome = co_await run(std::move(words), orderDeadline);
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    if (!outcome->succeeded())
        co_return outcome->failure(what);
    co_return Result<>();
}

} // namespace claw::service
