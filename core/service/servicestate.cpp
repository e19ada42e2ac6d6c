// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/servicestate.h"

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

constexpr int manyRestarts = 3;

} // namespace

std::optional<quint16> InstalledService::port() const
{
    const auto asPort = [](const QString &text) -> std::optional<quint16> {
        bool isNumber = false;
        const auto port = text.toUShort(&isNumber);
        return isNumber && port > 0 ? std::optional(port) : std::nullopt;
    };
    for (qsizetype i = 0; i < command.size(); ++i) {
        if (command[i] == "--port"_L1)
            return asPort(command.value(i + 1));
        if (command[i].startsWith("--port="_L1))
            return asPort(command[i].section(u'=', 1));
    }
    return std::nullopt;
}

EnvironmentEntries InstalledService::shownEnvironment() const
{
    EnvironmentEntries shown;
    for (const auto &name :
         {u"CLAWDBOT_PROFILE"_s, u"CLAWDBOT_STATE_DIR"_s, u"CLAWDBOT_CONFIG_PATH"_s,
          u"CLAWDBOT_GATEWAY_PORT"_s, u"CLAWDBOT_NIX_MODE"_s}) {
        if (const auto value = valueOf(environment, name); !value.isEmpty())
            shown.append({name, value});
    }
    return shown;
}

QProcessEnvironment InstalledService::placedOver(const QProcessEnvironment &base) const
{
    QProcessEnvironment merged(base);
    for (const auto &name :
         {u"HOME"_s, u"CLAWDBOT_PROFILE"_s, u"CLAWDBOT_STATE_DIR"_s, u"CLAWDBOT_CONFIG_PATH"_s}) {
        if (const auto value = valueOf(environment, name); !value.isEmpty())
            merged.insert(name, value);
    }
    if (const auto listening = port())
        merged.insert(u"CLAWDBOT_GATEWAY_PORT"_s, QString::number(*listening));
    return merged;
}

QString ServiceRuntime::summary() const
{
    QStringList parts;
    if (pid)
        parts.append(u"pid %1"_s.arg(*pid));
    if (!state.isEmpty() && state.compare(toWord(status), Qt::CaseInsensitive) != 0)
        parts.append("state "_L1 + state);
    if (!subState.isEmpty())
        parts.append("sub "_L1 + subState);
    if (lastExitStatus)
        parts.append(u"last exit %1"_s.arg(*lastExitStatus));
    if (!lastExitReason.isEmpty())
        parts.append("reason "_L1 + lastExitReason);
    if (!detail.isEmpty())
        parts.append(detail);
    return parts.isEmpty() ? toWord(status) : toWord(status) + u" ("_s + parts.join(u", ") + u')';
}

QString ServiceRuntime::shortSummary() const
{
    if (pid)
        return u"%1 (pid %2)"_s.arg(toWord(status), QString::number(*pid));
    return state.isEmpty() ? toWord(status) : u"%1 (state %2)"_s.arg(toWord(status), state);
}

bool ServiceRuntime::isLooping() const
{
    return subState == "auto-restart"_L1 || (state == "activating"_L1 && restarts > manyRestarts);
}

QString toWord(ServiceRuntime::Status status)
{
    switch (status) {
    case ServiceRuntime::Status::Running:
        return u"running"_s;
    case ServiceRuntime::Status::Stopped:
        return u"stopped"_s;
    case ServiceRuntime::Status::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace claw::service
