// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace claw::testing {

//! A systemd user manager of the test's own: a real one, in a private mount namespace with a runtime
//! directory of its own, so that neither the machine's services nor its manager are touched. Needs
//! root, systemd, and control groups that can be written.
class UserManager
{
public:
    //! To be called before anything else of the process, threads above all: it moves the process into
    //! the namespace. Empty when it worked, else why it cannot.
    [[nodiscard]] static QString enterNamespace();

    explicit UserManager(const QProcessEnvironment &environment);
    ~UserManager();
    Q_DISABLE_COPY_MOVE(UserManager)

    //! Empty when it runs, else what it said.
    [[nodiscard]] QString start();
    //! What finds this manager: XDG_RUNTIME_DIR, and the rest of what it was made with.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] QString runtimeDir() const { return m_runtime.path(); }

    //! Runs `systemctl --user` and returns what it prints, on either stream.
    [[nodiscard]] QString systemctl(const QStringList &words) const;
    //! One property of a unit.
    [[nodiscard]] QString property(const QString &unit, const QString &name) const;

private:
    QTemporaryDir m_runtime;
    QProcessEnvironment m_environment;
    QProcess m_process;
};

} // namespace claw::testing
