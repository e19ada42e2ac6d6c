// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "servertester.h"

namespace claw::testing {

//! A gateway whose agent echoes, and an operator who may do everything.
struct CronBench
{
    QTemporaryDir workspace;
    std::unique_ptr<ServerTester> tester;
    std::unique_ptr<WireClient> client;
    int asked = 0;

    //! `agents` is what stands beside `agents.defaults`, with a comma before it.
    explicit CronBench(const QString &agents = {})
    {
        const QString config =
            QStringLiteral(
                "{agents: {defaults: {model: {primary: 'dev/echo'}, skipBootstrap: true, "
                "workspace: '%1', heartbeat: {prompt: 'HEARTBEAT_OK'}}%2}}")
                .arg(workspace.path(), agents);
        tester = std::make_unique<ServerTester>(
            auth::AuthSettings{.mode = auth::AuthMode::Token,
                               .token = Secret(QStringLiteral("t0k"))},
            config.toUtf8());
        tester->ledger.open();
        client = std::make_unique<WireClient>(tester->port);
        if (client->connectWith(connectParams())[QLatin1StringView("ok")] != QJsonValue(true))
            qFatal("an operator cannot connect");
    }

    QJsonObject ask(const QString &method, const QJsonValue &params)
    {
        return client->ask(QString::number(++asked), method, params);
    }
    QJsonObject ask(const QString &method, const QByteArray &params)
    {
        return ask(method, json::parse(params).value());
    }
    QJsonObject payload(const QString &method, const QByteArray &params)
    {
        return ask(method, params)[QLatin1StringView("payload")].toObject();
    }
    QJsonObject event()
    {
        return client->event(QStringLiteral("cron"))[QLatin1StringView("payload")].toObject();
    }
    QString added(const QByteArray &params)
    {
        const QString id =
            payload(QStringLiteral("cron.add"), params)[QLatin1StringView("id")].toString();
        if (event()[QLatin1StringView("action")] != QLatin1StringView("added"))
            qFatal("a job was not announced");
        return id;
    }
    QJsonObject about(const QString &id) const { return QJsonObject{{QStringLiteral("id"), id}}; }
    QStringList waiting(const QString &key) const
    {
        return tester->gateway.controlPlane().events().peek(key);
    }
};

inline const QByteArray reminder =
    R"({"name":"Tea","schedule":{"kind":"at","atMs":1},"sessionTarget":"main","enabled":false,)"
    R"("wakeMode":"next-heartbeat","payload":{"kind":"systemEvent","text":"tea time"}})";

inline QByteArray isolated(const QByteArray &more = {})
{
    return R"({"name":"News","schedule":{"kind":"every","everyMs":3600000},"enabled":false,)"
           R"("isolation":{"postToMainPrefix":"N"},"payload":{"kind":"agentTurn","message":"hi")"
        + more + "}}";
}

} // namespace claw::testing
