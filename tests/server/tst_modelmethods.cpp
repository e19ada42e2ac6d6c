// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "servertester.h"

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::ServerTester;
using testing::WireClient;

class tst_ModelMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryModelThereIs()
    {
        ServerTester tester({.mode = auth::AuthMode::Token, .token = Secret(u"t0k"_s)},
                            "{models:{providers:{mock:{baseUrl:'http://m.test',models:["
                            "{id:'m1',name:'Mock One',contextWindow:64000}]}}}}");
        WireClient client(tester.port);
        client.connectWith(connectParams());
        const QJsonObject answer = client.ask(u"m"_s, u"models.list"_s, QJsonObject());
        const QJsonArray models = answer["payload"_L1]["models"_L1].toArray();
        QVERIFY(models.size() > 500);
        const QJsonObject mine{{u"id"_s, u"m1"_s},         {u"name"_s, u"Mock One"_s},
                               {u"provider"_s, u"mock"_s}, {u"contextWindow"_s, 64000},
                               {u"reasoning"_s, false},    {u"input"_s, QJsonArray{u"text"_s}}};
        QVERIFY(models.contains(mine));
        QString last;
        for (const QJsonValue &model : models) {
            const QString key =
                model["provider"_L1].toString() + u'\n' + model["name"_L1].toString();
            QVERIFY2(last <= key, qPrintable(key));
            last = key;
        }
        const auto refused =
            client.ask(u"n"_s, u"models.list"_s, QJsonObject{{u"provider"_s, u"x"_s}});
        QVERIFY(!refused["ok"_L1].toBool());
    }
};

QTEST_GUILESS_MAIN(tst_ModelMethods)
#include "tst_modelmethods.moc"
