// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace claw::tray {

//! How our connection to the gateway stands.
enum class Link {
    Connecting, //!< Nothing is known yet.
    Up,
    Silent, //!< Open, but the gateway does not answer any more.
    Refused, //!< Nobody listens there.
    NoRoute, //!< No such host, or no way to it.
    Lost, //!< It broke, and no new one has come up yet.
    ShutDown, //!< The gateway said goodbye.
    WrongSecret, //!< It does not take our secret.
    NotPaired, //!< It wants to know this device first.
    NotAGateway, //!< Something else listens there.
    UntrustedCertificate,
};

struct LinkView
{
    Link state = Link::Connecting;
    QString detail; //!< What the gateway or the system said; may be empty.
    bool comesBack = false; //!< Of ShutDown: it announced to restart.

    friend bool operator==(const LinkView &, const LinkView &) = default;
};

//! What the service manager of this machine says.
enum class Service {
    NotAsked,
    NoManager, //!< There is none to ask.
    NotInstalled,
    Inactive,
    Starting,
    StartingAgain, //!< After an end that nobody wanted.
    Active,
    Stopping,
    Failed, //!< Given up until somebody starts it.
    Masked, //!< Somebody forbade starting it.
};

struct ServiceView
{
    Service standing = Service::NotAsked;
    std::optional<qint64> pid;
    std::optional<int> exitCode; //!< Of the last run.
    QString statusText; //!< The gateway's last line to the manager.
    QString detail; //!< Why the manager could not be asked.
};

//! The process that holds the state directory, if it lives.
struct ProcessView
{
    std::optional<qint64> pid;
    bool listens = false; //!< It has said where it listens.
    bool isOurs = false; //!< This tray started it.
};

//! How the last run ended, from the flight recorder.
struct LastRun
{
    enum class Kind { InOrder, Refused, Failed };

    Kind kind = Kind::InOrder;
    QString text; //!< "crashed with SIGSEGV while handling chat.send"
    qint64 endedMs = 0; //!< Since the epoch.

    friend bool operator==(const LastRun &, const LastRun &) = default;
};

//! What somebody asked for here that has not come true yet.
enum class Action { None, Start, Stop, Restart, Install, Uninstall };

//! All that is known about one gateway, from every source. Values only, so that each case is a row of a test.
struct Observations
{
    bool isRemote = false; //!< It runs on another machine: nothing there can be started from here.
    LinkView link;
    ServiceView service;
    ProcessView process;
    QStringList troubles; //!< What the gateway says is broken while it runs on.
    QString configFault; //!< "clawdbot.json:12:7: …"; empty: the file is sound.
    QString portHolder; //!< Who else listens on its port; empty: nobody, or not known.
    std::optional<LastRun> lastRun;
    Action underWay = Action::None;
    bool hasReconnected = false; //!< A connection came up since `underWay` began.
    bool wasStoppedHere = false; //!< The last thing asked for here was to stop it.
    bool hasDashboard = true;
};

} // namespace claw::tray
