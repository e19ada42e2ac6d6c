// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "servertester.h"
#include "webpeer.h"

namespace claw::testing {

inline const QByteArray bearer = "Authorization: Bearer t0k\r\n";

//! JSON with ' for ", so that it reads well in a test.
inline QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

//! A gateway whose model says what it was told, and a program that asks it over HTTP.
struct WebBench
{
    ServerTester tester;
    WebPeer peer{tester.port};

    //! `config` is JSON with ' for ", the members besides the model.
    explicit WebBench(const QByteArray &config,
                      const auth::AuthSettings &auth = {.mode = auth::AuthMode::Token,
                                                        .token = Secret(QStringLiteral("t0k"))},
                      const net::Limits &limits = {})
        : tester(auth,
                 quoted("{'agents':{'defaults':{'model':{'primary':'dev/echo'},"
                        "'skipBootstrap':true}},"
                        + config + '}'),
                 limits)
    {
        tester.intake.recover();
        tester.ledger.open();
    }

    //! Asks as somebody who knows the secret; `body` is JSON with ' for ".
    WebAnswer post(const QByteArray &target, const QByteArray &body,
                   const QByteArray &fields = bearer)
    {
        return peer.ask("POST", target, fields, quoted(body));
    }
    //! The words that were said to a session, and what it answered.
    QStringList conversation(const QString &sessionKey)
    {
        WireClient client(tester.port);
        if (client.connectWith(connectParams())[QLatin1StringView("ok")] != QJsonValue(true))
            return {QStringLiteral("an operator cannot connect")};
        const QJsonObject params{{QStringLiteral("sessionKey"), sessionKey}};
        const QJsonObject answer =
            client.ask(QStringLiteral("1"), QStringLiteral("chat.history"), params);
        QStringList texts;
        const QJsonArray messages =
            answer[QLatin1StringView("payload")][QLatin1StringView("messages")].toArray();
        for (const QJsonValue &message : messages)
            texts.append(
                message[QLatin1StringView("content")][0][QLatin1StringView("text")].toString());
        return texts;
    }
};

} // namespace claw::testing
