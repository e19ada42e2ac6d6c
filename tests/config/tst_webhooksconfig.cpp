// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/webhooksconfig.h"
#include "tests/config/confighome.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

config::WebHooksConfig reading(const QJsonObject &hooks)
{
    return config::readWebHooks({{u"hooks"_s, hooks}});
}

} // namespace

class TestWebHooksConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasDefaults()
    {
        QVERIFY(!config::readWebHooks({}).enabled);
        const auto hooks = reading({{u"enabled"_s, true}, {u"token"_s, u" t "_s}});
        QVERIFY(hooks.enabled);
        QVERIFY(hooks.token.matches(u"t"_s));
        QCOMPARE(hooks.path, "/hooks");
        QCOMPARE(hooks.maxBodyBytes, 262144);
    }

    void normalizesThePath_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("as it is") << u"/in"_s << QByteArray("/in");
        QTest::newRow("no slash before it") << u"in/side"_s << QByteArray("/in/side");
        QTest::newRow("slashes behind it") << u" /in// "_s << QByteArray("/in");
        QTest::newRow("blanks") << u"  "_s << QByteArray("/hooks");
    }
    void normalizesThePath()
    {
        QFETCH(QString, written);
        QFETCH(QByteArray, path);
        const auto hooks =
            reading({{u"enabled"_s, true}, {u"token"_s, u"t"_s}, {u"path"_s, written}});
        QCOMPARE(hooks.path, path);
    }

    void refusesWhatCannotBeServed_data()
    {
        QTest::addColumn<QByteArray>("hooks");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("why");
        const QString noToken = u"hooks.enabled requires hooks.token: "_s;
        QTest::newRow("no token") << QByteArray("{enabled: true}") << u"hooks.token"_s << noToken;
        QTest::newRow("blanks") << QByteArray("{enabled: true, token: ' '}") << u"hooks.token"_s
                                << noToken;
        QTest::newRow("every path") << QByteArray("{enabled: true, token: 't', path: '//'}")
                                    << u"hooks.path"_s << u"hooks.path may not be '/': "_s;
        QTest::newRow("off: nobody minds") << QByteArray("{path: '/'}") << QString() << QString();
    }
    void refusesWhatCannotBeServed()
    {
        QFETCH(QByteArray, hooks);
        QFETCH(QString, path);
        QFETCH(QString, why);
        const config::ConfigHome home;
        QVERIFY(!home.writeConfig("{\n hooks: " + hooks + "}").isEmpty());
        const auto outcome = home.load();
        QCOMPARE(outcome.valid, why.isEmpty());
        if (outcome.valid)
            return;
        QCOMPARE(outcome.issues.size(), size_t(1));
        QCOMPARE(outcome.issues.front().path, path);
        QCOMPARE(outcome.issues.front().position.line, 2);
        QVERIFY(outcome.issues.front().message.startsWith(why));
    }

    void readsMappings()
    {
        const QJsonObject written{
            {u"match"_s, QJsonObject{{u"path"_s, u"/ci/"_s}, {u"source"_s, u" ci "_s}}},
            {u"messageTemplate"_s, u"m"_s},
            {u"textTemplate"_s, u"t"_s},
            {u"timeoutSeconds"_s, 7},
            {u"deliver"_s, false}};
        const QJsonObject told{{u"id"_s, u"told"_s},
                               {u"action"_s, u"wake"_s},
                               {u"wakeMode"_s, u"next-heartbeat"_s},
                               {u"textTemplate"_s, u"t"_s}};
        const auto hooks = reading({{u"enabled"_s, true},
                                    {u"token"_s, u"t"_s},
                                    {u"presets"_s, QJsonArray{u"gmail"_s}},
                                    {u"mappings"_s, QJsonArray{written, told}}});
        QCOMPARE(hooks.mappings.size(), size_t(3));
        const config::HookMapping &first = hooks.mappings[0];
        QCOMPARE(first.id, u"mapping-1"_s);
        QCOMPARE(first.path, u"ci"_s);
        QCOMPARE(first.source, u"ci"_s);
        QCOMPARE(first.text, u"m"_s);
        QVERIFY(first.action == config::HookAction::Agent && !first.canWait);
        QVERIFY(first.timeout == std::chrono::seconds(7) && first.deliver == false);
        const config::HookMapping &second = hooks.mappings[1];
        QCOMPARE(second.id, u"told"_s);
        QCOMPARE(second.text, u"t"_s);
        QVERIFY(second.action == config::HookAction::Wake && second.canWait);
        QCOMPARE(hooks.mappings[2].sessionKey, u"hook:gmail:{{messages[0].id}}"_s);
        QVERIFY(hooks.doubts.isEmpty());
    }

    void doubtsWhatDoesNothing()
    {
        const QJsonObject scripted{{u"id"_s, u"mine"_s},
                                   {u"transform"_s, QJsonObject{{u"module"_s, u"t.mjs"_s}}}};
        const auto hooks = reading({{u"enabled"_s, true},
                                    {u"token"_s, u"t"_s},
                                    {u"presets"_s, QJsonArray{u"pigeon"_s}},
                                    {u"mappings"_s, QJsonArray{scripted}}});
        QCOMPARE(hooks.mappings.front().script, u"t.mjs"_s);
        QCOMPARE(hooks.doubts.size(), 2);
        QVERIFY(hooks.doubts[0].contains("\"mine\" has a transform module (t.mjs)"_L1));
        QVERIFY(hooks.doubts[1].contains("\"pigeon\" is not known"_L1));
    }
};

QTEST_GUILESS_MAIN(TestWebHooksConfig)
#include "tst_webhooksconfig.moc"
