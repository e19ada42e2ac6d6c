// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "remote/beacon.h"
#include "remote/servicerecord.h"

#include <QObject>

#include <memory>

namespace claw::dnssd {

//! Why there is no more to come from an advertiser or a browser.
enum class Absence {
    NoDaemon, //!< There is none on this machine and none will start by itself.
    Broken, //!< There was one, or should be; a later attempt may work.
};

//! Keeps one service announced by the system's mDNS daemon. A daemon that goes away is waited for,
//! and told again when it comes back; a name that another machine has is changed as the daemon
//! proposes.
class Advertiser : public QObject
{
    Q_OBJECT

public:
    virtual void start() = 0;

Q_SIGNALS:
    void advertised(const QString &name);
    void lost(); //!< The daemon is gone; nothing is announced until advertised() comes again.
    void trouble(const QString &message); //!< It is there but would not.
    void ended(claw::dnssd::Absence absence, const QString &message);
};

//! Tells which services of a type are in the network, each interface and address family of its own.
class Browser : public QObject
{
    Q_OBJECT

public:
    virtual void start() = 0;

Q_SIGNALS:
    void found(const claw::remote::FoundService &service);
    void complete(); //!< All that is known for now has been told; once.
    void trouble(const QString &message);
    void ended(claw::dnssd::Absence absence, const QString &message);
};

//! By the daemon of the platform: Avahi, Bonjour. They may block for as long as the system does to
//! reach it, which is why they live in a program of their own.
[[nodiscard]] std::unique_ptr<Advertiser> makeAdvertiser(remote::ServiceRecord record);
[[nodiscard]] std::unique_ptr<Browser> makeBrowser(QStringList domains);

} // namespace claw::dnssd
