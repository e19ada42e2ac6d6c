// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/envsubstitution.h"
#include "tests/config/confighome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

//! `$include` and `${VAR}` (configuration spec 3 and 4).
class tst_ConfigExpansion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesVariables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("whole") << u"${A}"_s << u"one"_s;
        QTest::newRow("inside") << u"x${A}y${B_2}z"_s << u"xoneytwoz"_s;
        QTest::newRow("value is not scanned again") << u"${NESTED}"_s << u"${A}"_s;
        QTest::newRow("escaped") << u"$${A}"_s << u"${A}"_s;
        QTest::newRow("dollar before an escape") << u"$$${A}"_s << u"$${A}"_s;
        QTest::newRow("lower case") << u"${lower}"_s << u"${lower}"_s;
        QTest::newRow("dash") << u"${A-B}"_s << u"${A-B}"_s;
        QTest::newRow("unclosed") << u"${A"_s << u"${A"_s;
        QTest::newRow("bare") << u"$A $ $$"_s << u"$A $ $$"_s;
        QTest::newRow("empty name") << u"${}"_s << u"${}"_s;
        QTest::newRow("leading digit") << u"${2B}"_s << u"${2B}"_s;
        QTest::newRow("beside text that is no reference") << u"${${A}}"_s << u"${one}"_s;
    }
    void replacesVariables()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        QProcessEnvironment environment;
        environment.insert(u"A"_s, u"one"_s);
        environment.insert(u"B_2"_s, u"two"_s);
        environment.insert(u"NESTED"_s, u"${A}"_s);
        QStringList missing;
        QCOMPARE(substituted(text, environment, missing), result);
        QVERIFY(missing.isEmpty());
    }

    void namesEveryMissingVariable()
    {
        ConfigHome home;
        home.environment.insert(u"EMPTY"_s, QString());
        const auto outcome = home.loader().loadText(
            "{\n  gateway: {trustedProxies: ['a', '${NO_A}']},\n  ui: {assistant: {name: "
            "'${EMPTY}'}}}",
            u"/x"_s);
        QCOMPARE(
            texts(outcome.issues),
            QStringList(
                {u": Missing env var \"NO_A\" referenced at config path: gateway.trustedProxies[1]"_s,
                 u": Missing env var \"EMPTY\" referenced at config path: ui.assistant.name"_s}));
        QCOMPARE(outcome.issues[0].position.line, 2);
        QCOMPARE(outcome.issues[0].position.column, 35);
    }

    void variablesAreAlwaysText()
    {
        ConfigHome home;
        home.environment.insert(u"PORT"_s, u"5"_s);
        const auto outcome = home.loader().loadText("{gateway:{port:'${PORT}'}}", u"/x"_s);
        QCOMPARE(texts(outcome.issues),
                 QStringList(u"gateway.port: Invalid input: expected number, received string"_s));
    }

    void mergesWhatIsIncluded()
    {
        const ConfigHome home;
        QVERIFY(!home.write(u"parts/a.json5"_s,
                            "{gateway:{port:1,trustedProxies:['x']},ui:{$include:'../ui.json'}}")
                     .isEmpty());
        QVERIFY(
            !home.write(u"parts/b.json5"_s, "{gateway:{port:2,trustedProxies:['y']}}").isEmpty());
        QVERIFY(!home.write(u"ui.json"_s, "{seamColor:'#123456'}").isEmpty());
        QVERIFY(!home.write(u"list.json"_s, "[1, 'two']").isEmpty());
        home.writeConfig("{$include:['parts/a.json5','parts/b.json5'],gateway:{mode:'local'},"
                         "channels:{telegram:{allowFrom:{$include:'./list.json'}}}}");
        const auto outcome = home.load();
        QCOMPARE(texts(outcome.issues), QStringList());
        QCOMPARE(outcome.config->gateway.port.value(), quint16(2));
        QCOMPARE(outcome.config->gateway.trustedProxies, QStringList({u"x"_s, u"y"_s}));
        QVERIFY(outcome.config->gateway.mode == GatewayMode::Local);
        QCOMPARE(outcome.config->ui.seamColor, u"#123456"_s);
        const QJsonValue effective = outcome.effective;
        QCOMPARE(effective[u"channels"][u"telegram"][u"allowFrom"][1].toString(), u"two"_s);
        QCOMPARE(outcome.files.size(), 5);
        QVERIFY(outcome.parsed[u"$include"].isArray());
        QVERIFY(outcome.resolved.value("$include"_L1).isUndefined());
    }

    void namesTheFileAFaultStandsIn()
    {
        const ConfigHome home;
        const QString part = home.write(u"gw.json5"_s, "{\n  port: 1,\n  prot: 2,\n}");
        home.writeConfig("{gateway:{$include:'gw.json5',bind:'lan'}}");
        const auto outcome = home.load();
        QCOMPARE(texts(outcome.issues), QStringList(u"gateway: Unrecognized key: \"prot\""_s));
        QCOMPARE(outcome.issues[0].file, part);
        QCOMPARE(outcome.issues[0].position.line, 3);
        QCOMPARE(outcome.issues[0].position.column, 3);
    }

    void refusesBadIncludes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("number")
            << QByteArray("{$include:5}")
            << u"Invalid $include value: expected string or array of strings, got number"_s;
        QTest::newRow("null")
            << QByteArray("{$include:null}")
            << u"Invalid $include value: expected string or array of strings, got object"_s;
        QTest::newRow("item") << QByteArray("{$include:['list.json',true]}")
                              << u"Invalid $include array item: expected string, got boolean"_s;
        QTest::newRow("siblings") << QByteArray("{gateway:{$include:'list.json',port:1}}")
                                  << u"Sibling keys require included content to be an object"_s;
        QTest::newRow("missing file")
            << QByteArray("{$include:'no.json'}")
            << u"Failed to read include file: no.json (resolved: %1/no.json)"_s;
        QTest::newRow("directory")
            << QByteArray("{$include:'.'}") << u"Failed to read include file: . (resolved: %1)"_s;
        QTest::newRow("broken file")
            << QByteArray("{$include:'broken.json'}")
            << u"Failed to parse include file: broken.json (resolved: %1/broken.json)"_s;
        QTest::newRow("cycle")
            << QByteArray("{$include:'a.json'}")
            << u"Circular include detected: %1/clawdbot.json -> %1/a.json -> %1/b.json -> %1/a.json"_s;
        QTest::newRow("itself")
            << QByteArray("{$include:'clawdbot.json'}")
            << u"Circular include detected: %1/clawdbot.json -> %1/clawdbot.json"_s;
        QTest::newRow("depth") << QByteArray("{$include:'d0.json'}")
                               << u"Maximum include depth (10) exceeded at: d10.json"_s;
        QTest::newRow("number of files")
            << QByteArray("{$include:'wide0.json'}")
            << u"Maximum number of included files (256) exceeded at: wide3.json"_s;
    }
    void refusesBadIncludes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const ConfigHome home;
        home.write(u"list.json"_s, "[]");
        home.write(u"broken.json"_s, "{\n a: }");
        home.write(u"a.json"_s, "{$include:'b.json'}");
        home.write(u"b.json"_s, "{$include:'a.json'}");
        for (int i = 0; i < 11; ++i)
            home.write(u"d%1.json"_s.arg(i),
                       "{$include:'d" + QByteArray::number(i + 1) + ".json'}");
        for (int i = 0; i < 3; ++i) {
            const QByteArray next = "'wide" + QByteArray::number(i + 1) + ".json',";
            home.write(u"wide%1.json"_s.arg(i), "{$include:[" + next.repeated(10) + "]}");
        }
        home.write(u"wide3.json"_s, "{}");
        home.writeConfig(text);
        const auto outcome = home.load();
        QVERIFY(!outcome.valid);
        if (message.contains(u"%1"_s))
            message = message.arg(home.stateDir());
        QCOMPARE(texts(outcome.issues), QStringList(QString(u": "_s + message)));
    }

    void pointsIntoABrokenInclude()
    {
        const ConfigHome home;
        const QString broken = home.write(u"broken.json"_s, "{\n a: }");
        home.writeConfig("{$include:'broken.json'}");
        const auto outcome = home.load();
        QCOMPARE(outcome.issues.at(0).file, broken);
        QCOMPARE(outcome.issues.at(0).position.line, 2);
        QCOMPARE(outcome.issues.at(0).position.column, 5);
        QCOMPARE(outcome.issues.at(0).reason, u"expected a value"_s);
        QVERIFY(outcome.files.contains(broken)); // so that its repair is noticed
    }

    void tenNestedFilesAreAllowed()
    {
        const ConfigHome home;
        for (int i = 1; i < 10; ++i)
            home.write(u"d%1.json"_s.arg(i),
                       "{$include:'d" + QByteArray::number(i + 1) + ".json'}");
        home.write(u"d10.json"_s, "{gateway:{port:7}}");
        home.writeConfig("{$include:'d1.json'}");
        const auto outcome = home.load();
        QCOMPARE(texts(outcome.issues), QStringList());
        QCOMPARE(outcome.config->gateway.port.value(), quint16(7));
    }

    void includePathsAreTakenAsWritten()
    {
        ConfigHome home;
        home.environment.insert(u"DIR"_s, home.stateDir());
        home.write(u"x.json"_s, "{}");
        home.writeConfig("{$include:'${DIR}/x.json'}");
        QVERIFY(
            home.load().issues.at(0).message.startsWith(u"Failed to read include file: ${DIR}"_s));
        home.writeConfig("{$include:'" + home.stateDir().toUtf8() + "/x.json'}");
        QVERIFY(home.load().valid);
    }
};

QTEST_GUILESS_MAIN(tst_ConfigExpansion)
#include "tst_configexpansion.moc"
