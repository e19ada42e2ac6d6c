// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "config/configeditor.h"
#include "tests/config/confighome.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

namespace {

const QByteArray written = "// mine\n{\n  gateway: { port: 4711 }, // odd\n  logging: {\n"
                           "    level: 'info',\n  },\n}\n";

const QStringList port{u"gateway"_s, u"port"_s};

} // namespace

class tst_ConfigEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesWhatItIsAskedToAndNothingElse()
    {
        const ConfigHome home;
        home.writeConfig(written);
        const auto edited = edit(home, {{port, 4712}, {{u"gateway"_s, u"mode"_s}, u"local"_s}});
        QVERIFY(edited);
        QByteArray expected = written;
        expected.replace("port: 4711", "port: 4712, mode: 'local'");
        // The quotes are those of the nearest neighbour with quotes; here there is none.
        expected.replace("'local'", "\"local\"");
        QCOMPARE(ConfigHome::contentOf(home.configPath()), expected);
        QCOMPARE(ConfigHome::contentOf(home.configPath() + u".bak"_s), written);
        QCOMPARE(edited->before.config->gateway.port.value_or(0), quint16(4711));
        QCOMPARE(edited->after.config->gateway.port.value_or(0), quint16(4712));
    }

    void takesKeysAway()
    {
        const ConfigHome home;
        home.writeConfig(written);
        QVERIFY(edit(home, {{{u"logging"_s}, QJsonValue::Undefined}}));
        QCOMPARE(ConfigHome::contentOf(home.configPath()),
                 QByteArray("// mine\n{\n  gateway: { port: 4711 }, // odd\n}\n"));
        const auto again = edit(home, {{{u"logging"_s}, QJsonValue::Undefined}});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
    }

    void makesAFileThatIsMissing()
    {
        const ConfigHome home;
        QVERIFY(edit(home, {{port, 4712}}));
        const auto outcome = home.load();
        QVERIFY(outcome.exists && outcome.valid);
        QCOMPARE(outcome.config->gateway.port.value_or(0), quint16(4712));
        QVERIFY(!outcome.config->meta.lastTouchedVersion.isEmpty());
    }

    void stampsOnlyWhereAStampIs()
    {
        const ConfigHome home;
        home.writeConfig("{gateway: {port: 1}, meta: {lastTouchedVersion: '1'}}");
        QVERIFY(edit(home, {{port, 2}}));
        QVERIFY(home.load().config->meta.lastTouchedVersion != "1"_L1);
        home.writeConfig("{gateway: {port: 1}}");
        QVERIFY(edit(home, {{port, 2}}));
        QCOMPARE(ConfigHome::contentOf(home.configPath()), QByteArray("{gateway: {port: 2}}"));
    }

    void writesNothingThatIsWrong()
    {
        const ConfigHome home;
        home.writeConfig(written);
        const auto edited = edit(home, {{port, u"many"_s}, {{u"x"_s}, 1}});
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::InvalidConfig);
        QCOMPARE(edited.error().message,
                 u"Config validation failed: gateway.port: "
                 "Invalid input: expected number, received string"_s);
        QCOMPARE(edited.error().details.value("issues"_L1).toArray().size(), 2);
        QCOMPARE(ConfigHome::contentOf(home.configPath()), written);
        QVERIFY(!QFile::exists(home.configPath() + u".bak"_s));
    }

    void mendsABrokenFile()
    {
        const ConfigHome home;
        home.writeConfig("{gateway: {port: 'many'}}");
        QVERIFY(edit(home, {{port, 1}}));
        QCOMPARE(ConfigHome::contentOf(home.configPath()), QByteArray("{gateway: {port: 1}}"));
    }

    void cannotEditWhatItCannotRead()
    {
        const ConfigHome home;
        home.writeConfig("{gateway: {port: 1}");
        const auto edited = edit(home, {{port, 1}});
        QVERIFY(!edited);
        QVERIFY2(edited.error().message.contains("line 1"_L1), qPrintable(edited.error().message));
    }

    void leavesVariablesAlone()
    {
        ConfigHome home;
        const QByteArray text = "{gateway: {auth: {token: '${NOT_SET_HERE}'}, port: 1}}";
        home.writeConfig(text);
        QVERIFY(edit(home, {{port, 2}}));
        QVERIFY(ConfigHome::contentOf(home.configPath()).contains("'${NOT_SET_HERE}'"));
        const auto wrong = edit(home, {{port, u"x"_s}});
        QVERIFY(!wrong);
        QVERIFY(wrong.error().message.contains("gateway.port"_L1));
    }

    void namesTheIncludedFileThatHoldsAKey()
    {
        const ConfigHome home;
        const QString included = home.write(u"gateway.json5"_s, "{\n  port: 1,\n}");
        const QByteArray text = "{\n  gateway: { $include: './gateway.json5' },\n}";
        home.writeConfig(text);
        const auto edited = edit(home, {{port, 2}});
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::Conflict);
        QCOMPARE(
            edited.error().message,
            u"gateway.port stands in %1, line 2, which the configuration includes"_s.arg(included));
        QCOMPARE(ConfigHome::contentOf(home.configPath()), text);
        // A key that stands nowhere yet goes beside the include.
        QVERIFY(edit(home, {{{u"gateway"_s, u"mode"_s}, u"local"_s}}));
        QVERIFY(home.load().config->gateway.port == quint16(1));
        QVERIFY(ConfigHome::contentOf(home.configPath()).contains("gateway.json5', mode: 'local'"));
    }

    void doesNotGuessInListsOfSeveralFiles()
    {
        const ConfigHome home;
        home.write(u"agents.json5"_s, "{agents: {list: [{id: 'a'}]}}");
        home.writeConfig("{$include: './agents.json5', agents: {list: [{id: 'b'}]}}");
        const auto edited = edit(home, {{{u"agents"_s, u"list"_s, u"0"_s, u"name"_s}, u"x"_s}});
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::Conflict);
    }

    void leavesAManagedFileToItsManager()
    {
        ConfigHome home;
        home.environment.insert(u"CLAWDBOT_NIX_MODE"_s, u"1"_s);
        home.writeConfig(written);
        const auto edited = edit(home, {{port, 2}});
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::Forbidden);
        QCOMPARE(ConfigHome::contentOf(home.configPath()), written);
    }

private:
    static Result<EditedConfig> edit(const ConfigHome &home,
                                     const std::vector<ConfigChange> &changes)
    {
        const SystemClock clock;
        return ConfigEditor(home.loader(), clock, {}).apply(changes);
    }
};

QTEST_GUILESS_MAIN(tst_ConfigEditor)
#include "tst_configeditor.moc"
