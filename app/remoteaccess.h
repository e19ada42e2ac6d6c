// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launch.h"
#include "remote/advertisement.h"
#include "remote/tailscaleexposure.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace claw::app {

//! What other programs may see of our environment: all but the gateway's secrets and what the service
//! manager said to the gateway alone.
[[nodiscard]] QProcessEnvironment environmentOfPrograms(QProcessEnvironment environment);

//! What makes a running gateway reachable and findable from elsewhere: Tailscale and mDNS. Both are
//! optional, neither delays the start nor ends the gateway.
class RemoteAccess : public QObject
{
    Q_OBJECT

public:
    //! `runner` and `random` outlive this object. `tlsFingerprint` is empty without TLS.
    RemoteAccess(const Launch &launch, const QString &tlsFingerprint,
                 process::ProcessRunner &runner, Random &random);

    //! Begins both, from the event loop.
    void start();
    //! Ends when Tailscale has answered, at once where it is not asked for, and after `patience`
    //! whatever happens.
    [[nodiscard]] QCoro::Task<> settled(std::chrono::milliseconds patience);
    //! Says goodbye on the network and, where the configuration wants it and the gateway ends for
    //! good, takes the arrangement with Tailscale back.
    [[nodiscard]] QCoro::Task<> stop(bool forGood);

Q_SIGNALS:
    //! Something succeeded: lines for a person.
    void succeeded(const QStringList &lines);
    //! Something did not, and the gateway runs on without it.
    void failed(const QString &problem, const QString &fix);

private:
    void onExposed();
    void advertise(const QString &tailnetHost);

    process::ProcessRunner &m_runner;
    Random &m_random;
    QProcessEnvironment m_environment;
    remote::GatewayAdvert m_advert;
    bool m_resetsTailscale = false;
    std::unique_ptr<remote::TailscaleExposure> m_exposure; //!< Null when off.
    std::unique_ptr<remote::Advertisement> m_advertisement; //!< Null when off, or not yet.
};

} // namespace claw::app
