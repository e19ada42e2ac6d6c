// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/ownenvironment.h"

#include "app/loginshell.h"

#include <utility>

namespace claw::app {

OwnEnvironment::OwnEnvironment(QProcessEnvironment environment)
    : m_variables(std::move(environment))
{ }

void OwnEnvironment::adopt(const std::optional<QMap<QString, QString>> &imported)
{
    m_askedShell = imported.has_value();
    if (imported)
        insert(*imported);
}

void OwnEnvironment::importMissingKeys(const Launch &launch)
{
    const auto &config = launch.config.inForce.config->shellEnv;
    const auto wanted = config::wantedShellImport(config, launch.environment);
    if (wanted && !std::exchange(m_askedShell, true))
        m_scope.start(import(*wanted, launch.environment));
}

QCoro::Task<> OwnEnvironment::import(config::ShellImport wanted, QProcessEnvironment environment)
{
    const auto stop = m_scope.token();
    const auto imported = co_await importFromLoginShell(wanted, environment, stop);
    if (!stop.stop_requested()) // Else there is nobody left to tell.
        insert(imported);
}

void OwnEnvironment::insert(const QMap<QString, QString> &imported)
{
    for (auto it = imported.begin(); it != imported.end(); ++it) {
        m_variables.insert(it.key(), *it);
        qputenv(it.key().toLatin1().constData(), it->toLocal8Bit());
    }
}

} // namespace claw::app
