// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wireclient.h"

namespace claw::testing {

inline QJsonObject nodeParams(const QStringList &commands = {QStringLiteral("system.run"),
                                                             QStringLiteral(" system.which "),
                                                             QStringLiteral("camera.snap")})
{
    QJsonObject params = connectParams(QStringLiteral("t0k"), QStringLiteral("node"));
    QJsonObject client = params[QLatin1StringView("client")].toObject();
    client[QLatin1StringView("id")] = QStringLiteral("node-host");
    client[QLatin1StringView("displayName")] = QStringLiteral("N1");
    params[QLatin1StringView("client")] = client;
    params[QLatin1StringView("role")] = QStringLiteral("node");
    params[QLatin1StringView("scopes")] = QJsonArray();
    params[QLatin1StringView("caps")] = QJsonArray{QStringLiteral("system")};
    params[QLatin1StringView("commands")] = QJsonArray::fromStringList(commands);
    params[QLatin1StringView("permissions")] = QJsonObject{{QStringLiteral("x"), true}};
    params[QLatin1StringView("pathEnv")] = QStringLiteral("/usr/bin");
    return params;
}

inline QJsonObject scoped(const QString &scope)
{
    QJsonObject params = connectParams();
    params[QLatin1StringView("scopes")] = QJsonArray{scope};
    return params;
}

inline QString messageOf(const QJsonObject &response)
{
    return response[QLatin1StringView("error")][QLatin1StringView("message")].toString();
}

inline QByteArray requestOf(const QString &id, const QString &method, const QByteArray &params)
{
    return "{\"type\":\"req\",\"id\":\"" + id.toUtf8() + R"(","method":")" + method.toUtf8()
        + "\",\"params\":" + params + '}';
}

} // namespace claw::testing
