// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wireclient.h"

namespace claw::testing {

inline QJsonObject nodeParams(const QStringList &commands = {u"system.run"_s, u" system.which "_s,
                                                             u"camera.snap"_s})
{
    QJsonObject params = connectParams(u"t0k"_s, u"node"_s);
    QJsonObject client = params["client"_L1].toObject();
    client["id"_L1] = u"node-host"_s;
    client["displayName"_L1] = u"N1"_s;
    params["client"_L1] = client;
    params["role"_L1] = u"node"_s;
    params["scopes"_L1] = QJsonArray();
    params["caps"_L1] = QJsonArray{u"system"_s};
    params["commands"_L1] = QJsonArray::fromStringList(commands);
    params["permissions"_L1] = QJsonObject{{u"x"_s, true}};
    params["pathEnv"_L1] = u"/usr/bin"_s;
    return params;
}

inline QJsonObject scoped(const QString &scope)
{
    QJsonObject params = connectParams();
    params["scopes"_L1] = QJsonArray{scope};
    return params;
}

inline QString messageOf(const QJsonObject &response)
{
    return response["error"_L1]["message"_L1].toString();
}

inline QByteArray requestOf(const QString &id, const QString &method, const QByteArray &params)
{
    return "{\"type\":\"req\",\"id\":\"" + id.toUtf8() + R"(","method":")" + method.toUtf8()
        + "\",\"params\":" + params + '}';
}

} // namespace claw::testing
