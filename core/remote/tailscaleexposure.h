// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "remote/tailscale.h"

#include <QObject>

namespace claw::remote {

//! What became of the wish to serve the gateway over Tailscale.
struct ExposureReport
{
    QStringList lines; //!< What succeeded, for a person, without the check marks.
    QString note; //!< The same for the log, with the URL that can be opened; may be empty.
    QString host; //!< Of this machine in the tailnet; empty on failure.
    QString problem; //!< "serve failed: ...", empty on success.
    QString fix; //!< The next step; may be empty.
};

//! Serves the gateway over Tailscale for as long as it runs, or longer: the arrangement is the
//! daemon's and stays when it is not taken back.
class TailscaleExposure : public QObject
{
    Q_OBJECT

public:
    //! `runner` outlives this object; `mode` is not Off.
    TailscaleExposure(process::ProcessRunner &runner, config::TailscaleMode mode, quint16 port,
                      QString basePath);

    //! Once; settled() follows within 25 s, never from inside.
    void start();
    [[nodiscard]] bool isSettled() const { return m_isSettled; }
    [[nodiscard]] const ExposureReport &report() const { return m_report; }
    //! Takes the arrangement back, if there is one. Empty, or "serve cleanup failed: ...".
    [[nodiscard]] QCoro::Task<QString> takeBack();

Q_SIGNALS:
    void settled();

private:
    [[nodiscard]] QCoro::Task<> establish(std::stop_token stop);
    [[nodiscard]] ExposureReport success(const TailscaleStatus &status) const;
    [[nodiscard]] ExposureReport failure(const Error &error) const;
    void settle(ExposureReport report);

    Tailscale m_tailscale;
    config::TailscaleMode m_mode;
    quint16 m_port;
    QString m_basePath; //!< Of the page; empty or with a leading slash.
    bool m_isSettled = false;
    bool m_isInForce = false;
    ExposureReport m_report;
    async::TaskScope m_scope;
};

} // namespace claw::remote
