// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "servertester.h"

namespace claw::testing {

inline const QByteArray echoConfig =
    R"({"agents":{"defaults":{"model":{"primary":"dev/echo"},"skipBootstrap":true}}})";

//! A gateway whose model says what it was told, and an operator who may do everything.
struct ChatBench
{
    ServerTester tester;
    WireClient client{tester.port};
    int asked = 0; //!< Requests so far: the id of the last one.

    explicit ChatBench(const QByteArray &config = echoConfig)
        : tester({.mode = auth::AuthMode::Token, .token = Secret(QStringLiteral("t0k"))}, config)
    {
        tester.intake.recover();
        tester.ledger.open();
        if (client.connectWith(connectParams())[QLatin1StringView("ok")] != QJsonValue(true))
            qFatal("an operator cannot connect");
    }

    QJsonObject ask(const QString &method, const QJsonObject &params)
    {
        return client.ask(QString::number(++asked), method, params);
    }
    QJsonObject payload(const QString &method, const QJsonObject &params)
    {
        return ask(method, params)[QLatin1StringView("payload")].toObject();
    }
    QJsonObject send(const QString &text, const QString &key,
                     const QString &session = QStringLiteral("main"))
    {
        return ask(QStringLiteral("chat.send"),
                   {{QStringLiteral("sessionKey"), session},
                    {QStringLiteral("message"), text},
                    {QStringLiteral("idempotencyKey"), key}});
    }
    //! The next event of this name in this state or phase.
    QJsonObject event(const QString &name, const QString &runId, const QString &state)
    {
        for (;;) {
            const QJsonObject frame = client.event(name);
            if (frame.isEmpty())
                return {};
            const QJsonObject body = frame[QLatin1StringView("payload")].toObject();
            const QString is = name == QLatin1StringView("chat")
                ? body[QLatin1StringView("state")].toString()
                : body[QLatin1StringView("data")][QLatin1StringView("phase")].toString();
            if (body[QLatin1StringView("runId")] == runId && is == state)
                return body;
        }
    }
    QString finalText(const QString &runId)
    {
        return textOf(event(QStringLiteral("chat"), runId,
                            QStringLiteral("final"))[QLatin1StringView("message")]
                          .toObject());
    }
    static QString textOf(const QJsonObject &message)
    {
        return message[QLatin1StringView("content")][0][QLatin1StringView("text")].toString();
    }
    QJsonArray history(const QString &session = QStringLiteral("main"))
    {
        return payload(QStringLiteral("chat.history"),
                       {{QStringLiteral("sessionKey"), session}})[QLatin1StringView("messages")]
            .toArray();
    }
};

} // namespace claw::testing
