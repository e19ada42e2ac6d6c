// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/tailscaleexposure.h"

#include "async/pause.h"
#include "remote/tailscaleproblem.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::remote {

TailscaleExposure::TailscaleExposure(process::ProcessRunner &runner, config::TailscaleMode mode,
                                     quint16 port, QString basePath)
    : m_tailscale(runner)
    , m_mode(mode)
    , m_port(port)
    , m_basePath(std::move(basePath))
{ }

void TailscaleExposure::start()
{
    m_scope.start(establish(m_scope.token()));
}

QCoro::Task<> TailscaleExposure::establish(std::stop_token stop)
{
    co_await async::pause(0ms, stop);
    if (stop.stop_requested())
        co_return;
    const auto status = co_await m_tailscale.status(stop);
    if (stop.stop_requested())
        co_return;
    auto obstacle = status ? findObstacle(*status) : std::optional(status.error());
    if (obstacle) {
        settle(failure(*obstacle));
        co_return;
    }
    m_isInForce = true; // From now on it may be.
    const auto exposed = co_await m_tailscale.expose(m_mode, m_port, stop);
    if (stop.stop_requested())
        co_return;
    m_isInForce = exposed.has_value();
    settle(exposed ? success(*status) : failure(exposed.error()));
}

ExposureReport TailscaleExposure::success(const TailscaleStatus &status) const
{
    const QString host = status.host();
    const bool isFunnel = m_mode == config::TailscaleMode::Funnel;
    ExposureReport report{.lines = {u"Tailscale identity detected"_s}, .host = host};
    if (isFunnel)
        report.lines += {u"Tailscale Funnel enabled"_s,
                         u"Funnel URL: https://%1:%2"_s.arg(host, QString::number(m_port))};
    else
        report.lines +=
            {u"advertising gateway via Tailscale Serve"_s, u"MagicDNS: https://%1"_s.arg(host)};
    // Tailscale answers on 443, whatever the port of the gateway.
    report.note = u"%1 enabled: https://%2%3/ (WS via wss://%2)"_s.arg(
        QString(config::toWord(m_mode)), host, m_basePath);
    return report;
}

ExposureReport TailscaleExposure::failure(const Error &error) const
{
    return {.problem = u"%1 failed: %2"_s.arg(QString(config::toWord(m_mode)), error.message),
            .fix = error.hint};
}

void TailscaleExposure::settle(ExposureReport report)
{
    m_report = std::move(report);
    m_isSettled = true;
    Q_EMIT settled();
}

QCoro::Task<QString> TailscaleExposure::takeBack()
{
    const QString mode(config::toWord(m_mode));
    m_scope.cancel();
    if (!std::exchange(m_isInForce, false))
        co_return QString();
    const auto withdrawn = co_await m_tailscale.withdraw(m_mode);
    co_return withdrawn ? QString() : mode + u" cleanup failed: "_s + withdrawn.error().message;
}

} // namespace claw::remote
