// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "config/clientedit.h"
#include "config/confighistory.h"
#include "config/secretmask.h"
#include "confighome.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

namespace {

const QByteArray written = "// mine\n{\n  gateway: { port: 4711, auth: { token: 'abc' } }, // odd\n"
                           "  logging: { level: \"debug\" },\n}\n";

} // namespace

class tst_ClientEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsATextThatSomebodyWrote()
    {
        const ConfigHome home;
        home.writeConfig(written);
        const QByteArray raw = "{ /* new */ gateway: {port: 1,\n auth: {token:"
                               " '__CLAWDBOT_REDACTED__'}} }";
        const auto edited = replace(home, raw);
        QVERIFY2(edited, qPrintable(problem(edited)));
        QCOMPARE(fileOf(home), QByteArray(raw).replace("__CLAWDBOT_REDACTED__", "abc"));
        QCOMPARE(edited->after.config->gateway.port.value_or(0), quint16(1));
    }

    void changesOnlyTheValuesThatAProgramSends()
    {
        const ConfigHome home;
        home.writeConfig(written);
        const auto shown = withoutSecrets(home.load().effective).toObject();
        QJsonObject sent = shown;
        QJsonObject gateway = sent["gateway"_L1].toObject();
        gateway["port"_L1] = 4712;
        sent["gateway"_L1] = gateway;
        const auto edited = replace(home, QJsonDocument(sent).toJson());
        QVERIFY2(edited, qPrintable(problem(edited)));
        QCOMPARE(fileOf(home), QByteArray(written).replace("4711", "4712"));
    }

    void writesNothingWhenNothingIsNew()
    {
        const ConfigHome home;
        home.writeConfig(written);
        QVERIFY(replace(home, written));
        QCOMPARE(fileOf(home), written);
        QVERIFY(!QFile::exists(home.configPath() + u".bak"_s));
        QVERIFY(!QFile::exists(ConfigHistory(home.paths()).path()));
    }

    void makesTheFirstFile()
    {
        const ConfigHome home;
        const auto edited = replaceConfig(editor(home), {.raw = "{gateway: {port: 1}}"});
        QVERIFY2(edited, qPrintable(problem(edited)));
        QVERIFY(home.load().config->gateway.port == quint16(1));
        QVERIFY(!home.load().config->meta.lastTouchedVersion.isEmpty());
    }

    void mergesAPatch()
    {
        const ConfigHome home;
        home.writeConfig(written);
        const auto edited = patch(home,
                                  "{gateway: {port: null, mode: 'local'}, logging: {level: 'info'},"
                                  " ui: {assistant: {name: 'C', avatar: null}}, hooks: null}");
        QVERIFY2(edited, qPrintable(problem(edited)));
        QCOMPARE(fileOf(home),
                 QByteArray("// mine\n{\n  gateway: { auth: { token: 'abc' }, mode: \"local\" }, "
                            "// odd\n  logging: { level: \"info\" },\n  ui: {\n    assistant: {\n"
                            "      name: \"C\",\n    },\n  },\n}\n"));
    }

    void aPatchLeavesVariablesAndSecretsAsTheyAre()
    {
        ConfigHome home;
        home.environment.insert(u"TOKEN"_s, u"from-env"_s);
        const QByteArray text = "{gateway: {auth: {token: '${TOKEN}', password: 'p'}, port: 1}}";
        home.writeConfig(text);
        const auto edited = patch(home,
                                  "{gateway: {port: 2, auth: {password: "
                                  "'__CLAWDBOT_REDACTED__'}}}");
        QVERIFY2(edited, qPrintable(problem(edited)));
        QCOMPARE(fileOf(home), QByteArray(text).replace("port: 1", "port: 2"));
    }

    void aPatchMayNameKeysOfGroupsByNumber()
    {
        const ConfigHome home;
        home.writeConfig("{}");
        QVERIFY(patch(home, "{channels: {telegram: {groups: {'12': {requireMention: false}}}}}"));
        QVERIFY2(fileOf(home).contains(R"("12")"), fileOf(home).constData());
        QVERIFY(home.load().valid);
    }

    void aPatchMayNameKeysOfOld()
    {
        const ConfigHome home;
        home.writeConfig("{ // mine\n}");
        const auto edited = patch(home, "{identity: {name: 'Clawd'}}");
        QVERIFY2(edited, qPrintable(problem(edited)));
        QVERIFY(home.load().config->agents.list.size() == 1);
        QVERIFY(fileOf(home).contains("// mine"));
    }

    void refusesInTheWordsOfTheProtocol_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("patches");
        QTest::addColumn<QString>("message");
        const QString good = u"good"_s;
        QTest::newRow("no base") << QByteArray("{}") << QString() << false
                                 << u"config base hash required; re-run config.get and retry"_s;
        QTest::newRow("blank base") << QByteArray("{}") << u"  "_s << true
                                    << u"config base hash required; re-run config.get and retry"_s;
        QTest::newRow("old base")
            << QByteArray("{}") << u"abc"_s << false
            << u"config changed since last load; re-run config.get and retry"_s;
        QTest::newRow("no JSON5") << QByteArray("{oops") << good << false
                                  << u"SyntaxError: JSON5: invalid end of input at 1:6"_s;
        QTest::newRow("no object")
            << QByteArray("[]") << good << true << u"config.patch raw must be an object"_s;
        QTest::newRow("unknown key")
            << QByteArray("{zed: 1}") << good << false << u"invalid config"_s;
        QTest::newRow("unknown key in a patch")
            << QByteArray("{zed: 1}") << good << true << u"invalid config"_s;
        QTest::newRow("a list") << QByteArray("[]") << good << false << u"invalid config"_s;
    }
    void refusesInTheWordsOfTheProtocol()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, base);
        QFETCH(bool, patches);
        QFETCH(QString, message);
        const ConfigHome home;
        home.writeConfig(written);
        const ClientEdit edit{.raw = raw,
                              .baseHash =
                                  base == "good"_L1 ? QString::fromLatin1(home.load().hash) : base};
        const auto edited =
            patches ? patchConfig(editor(home), edit) : replaceConfig(editor(home), edit);
        QVERIFY(!edited);
        QCOMPARE(edited.error().message, message);
        QCOMPARE(edited.error().details.contains("issues"_L1), message == "invalid config"_L1);
        QCOMPARE(fileOf(home), written);
    }

    void namesWhatIsWrong()
    {
        const ConfigHome home;
        home.writeConfig(written);
        const auto edited = replace(home, "{gateway: {zed: 1, port: 'x'}}");
        QVERIFY(!edited);
        const QJsonArray issues = edited.error().details["issues"_L1].toArray();
        QCOMPARE(issues.size(), 2);
        QCOMPARE(issues[0]["path"_L1].toString(), u"gateway.port"_s);
        QCOMPARE(issues[0]["message"_L1].toString(),
                 u"Invalid input: expected number, received string"_s);
        QCOMPARE(issues[1]["message"_L1].toString(), u"Unrecognized key: \"zed\""_s);
    }

    void patchesNoBrokenFile()
    {
        const ConfigHome home;
        home.writeConfig("{zed: 1}");
        const auto edited = patch(home, "{zed: null}");
        QVERIFY(!edited);
        QCOMPARE(edited.error().message, u"invalid config; fix before patching"_s);
        // To replace it mends it.
        QVERIFY(replace(home, "{}"));
    }

private:
    static ConfigEditor editor(const ConfigHome &home)
    {
        static const SystemClock clock;
        return ConfigEditor(home.loader(), clock, {.kind = ConfigAuthor::Kind::Client});
    }
    static ClientEdit from(const ConfigHome &home, const QByteArray &raw)
    {
        return {.raw = raw, .baseHash = QString::fromLatin1(home.load().hash)};
    }
    static Result<EditedConfig> replace(const ConfigHome &home, const QByteArray &raw)
    {
        return replaceConfig(editor(home), from(home, raw));
    }
    static Result<EditedConfig> patch(const ConfigHome &home, const QByteArray &raw)
    {
        return patchConfig(editor(home), from(home, raw));
    }
    static QByteArray fileOf(const ConfigHome &home)
    {
        return ConfigHome::contentOf(home.configPath());
    }
    static QString problem(const Result<EditedConfig> &edited)
    {
        return edited ? QString()
                      : edited.error().message + u' '
                + QString::fromUtf8(QJsonDocument(edited.error().details).toJson());
    }
};

QTEST_GUILESS_MAIN(tst_ClientEdit)
#include "tst_clientedit.moc"
