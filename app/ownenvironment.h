// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launch.h"
#include "async/taskscope.h"
#include "config/shellimport.h"

#include <QMap>
#include <QProcessEnvironment>

namespace claw::app {

//! The environment of this process, with what the login shell added: for the programs that are started
//! from here, and for a gateway that starts over.
class OwnEnvironment
{
public:
    explicit OwnEnvironment(QProcessEnvironment environment);

    [[nodiscard]] const QProcessEnvironment &variables() const { return m_variables; }
    //! What the login shell said before the start; nullopt when it was not asked.
    void adopt(const std::optional<QMap<QString, QString>> &imported);
    //! Asks the login shell for the keys that nobody had to wait for; once, in the background.
    void importMissingKeys(const Launch &launch);

private:
    [[nodiscard]] QCoro::Task<> import(config::ShellImport wanted, QProcessEnvironment environment);
    void insert(const QMap<QString, QString> &imported);

    QProcessEnvironment m_variables;
    bool m_askedShell = false;
    async::TaskScope m_scope;
};

} // namespace claw::app
