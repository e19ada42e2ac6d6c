// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "service/servicemanager.h"
#include "tray/gatewaylink.h"
#include "tray/localfindings.h"
#include "tray/processwatch.h"
#include "tray/servicewatch.h"
#include "tray/statefilewatch.h"
#include "tray/traystate.h"

#include <QTimer>

#include <memory>

namespace claw::tray {

//! One gateway as the tray knows it: the one of a profile of this machine, or the one elsewhere that the
//! profile points to. Brings all sources together and judges anew whenever one of them says something.
//!
//! Nothing is asked by the clock: the connection, the service manager, the files of the gateway and its
//! process tell by themselves when it is time to look.
class GatewayWatch : public QObject
{
    Q_OBJECT

public:
    //! `environment` names the profile (see cli::readGlobalOptions). All references outlive it.
    GatewayWatch(QString profile, const QProcessEnvironment &environment,
                 service::ServiceManager &manager, const Clock &clock, Random &random);
    ~GatewayWatch() override;

    void start();
    //! Somebody is looking: what is shown as running must be.
    void verify();
    //! The machine woke up, or the network came back.
    void wake();
    //! Asks every source anew, soon.
    void refresh();

    [[nodiscard]] const QString &profile() const { return m_profile; }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] const TrayState &state() const { return m_state; }
    [[nodiscard]] const Observations &seen() const { return m_seen; }
    [[nodiscard]] const LocalFindings &findings() const { return m_findings; }
    [[nodiscard]] const std::optional<service::ServiceState> &service() const { return m_service; }
    //! Null before the first look.
    [[nodiscard]] GatewayLink *link() const { return m_link.get(); }
    //! Empty before the first look.
    [[nodiscard]] QUrl url() const { return m_findings.target.url; }
    //! Of the process that serves; nullopt: none, or not on this machine.
    [[nodiscard]] std::optional<qint64> pid() const;
    //! Nullopt unless connected.
    [[nodiscard]] std::optional<std::chrono::milliseconds> upTime() const;

    //! What was asked for here; GatewayActions sets it.
    void begin(Action action);
    void end();
    //! The process that this tray started.
    void setOwnProcess(qint64 pid);
    [[nodiscard]] bool isOwnProcess() const { return m_seen.process.isOurs; }

Q_SIGNALS:
    //! The state, or something that is shown with it.
    void changed();
    //! There is another connection than before.
    void linkReplaced();

private:
    QCoro::Task<> lookAgain();
    void takeService(const Result<service::ServiceState> &service);
    void takeFindings(LocalFindings findings);
    void useTarget(const LocalFindings &before);
    void onLinkChanged();
    void onProcessEnded();
    void update();

    const QString m_profile;
    const QProcessEnvironment m_environment;
    service::ServiceManager &m_manager;
    const Clock &m_clock;
    Random &m_random;

    std::unique_ptr<GatewayLink> m_link;
    ServiceWatch m_serviceWatch;
    StateFileWatch m_files;
    ProcessWatch m_process;
    QTimer m_soon; //!< What comes together is looked at once.
    bool m_isLooking = false;
    bool m_isOutdated = false;
    std::optional<qint64> m_ownPid;
    std::optional<qint64> m_endedPid;

    std::optional<service::ServiceState> m_service;
    LocalFindings m_findings;
    Observations m_seen;
    TrayState m_state;
    async::TaskScope m_scope;
};

} // namespace claw::tray
