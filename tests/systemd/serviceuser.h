// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/userhome.h"
#include "tests/systemd/usermanager.h"

namespace claw::testing {

//! A user with a systemd of their own and a configured gateway that is going to be its service.
class ServiceUser
{
public:
    //! `obstacle` gets the reason when there can be no such user here.
    ServiceUser(Program program, QString &obstacle);

    [[nodiscard]] const Program &program() const { return m_program; }
    [[nodiscard]] const UserHome &home() const { return m_home; }
    [[nodiscard]] const UserManager &manager() const { return m_manager; }
    //! Of the unit, without suffix: unique, so that tests that run at the same time share no control
    //! group.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString unit() const { return m_name + QStringLiteral(".service"); }
    [[nodiscard]] QString unitPath() const;

    //! Types a command; the words are separated by spaces.
    [[nodiscard]] Outcome run(const QString &words) const;
    [[nodiscard]] Outcome runAs(const QString &profile, const QString &words) const;
    void write(const QString &path, const QByteArray &bytes) const;
    //! The configuration of the gateway, with something after it.
    void writeConfig(const QByteArray &extra = {}) const;
    //! Settings of the [Service] section that overrule those of the unit.
    void setDropIn(const QByteArray &settings) const;

    [[nodiscard]] qint64 pid() const;
    [[nodiscard]] bool isActive() const;
    //! Waits for another process that is ready, which a gateway is when it has answered itself.
    [[nodiscard]] bool waitForNewProcess(qint64 before, int limitMs) const;
    //! Signals a process; never 0, which would mean this test and all it belongs to.
    [[nodiscard]] static bool send(qint64 process, int number);
    [[nodiscard]] static bool isAlive(qint64 process) { return send(process, 0); }

private:
    Program m_program;
    QString m_name;
    UserHome m_home;
    UserManager m_manager;
};

} // namespace claw::testing
