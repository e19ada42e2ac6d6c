// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/version.h"
#include "config/configwriter.h"
#include "config/lastgood.h"
#include "tests/config/confighome.h"
#include "tests/config/withoutroot.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return 1'700'000'000'123; }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }
};

constexpr auto privateMode =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

class tst_ConfigFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheFileAndRemembersIt()
    {
        ConfigHome home;
        home.environment.insert(u"SECRET"_s, u"s3cret"_s);
        home.write(u"part.json"_s, "{port:1234}");
        home.writeConfig("{gateway:{$include:'part.json',auth:{token:'${SECRET}'}}}");
        const auto start = chooseStartConfig(home.loader());
        QVERIFY(start && !start->problem);
        QCOMPARE(start->inForce.config->gateway.auth.token.reveal(), u"s3cret"_s);

        const QString lastGood = home.paths().lastGoodPath();
        QCOMPARE(lastGood, home.stateDir() + u"/config/last-good.json"_s);
        const QByteArray kept = ConfigHome::contentOf(lastGood);
        QVERIFY(kept.contains("1234") && kept.contains("${SECRET}"));
        QVERIFY(!kept.contains("s3cret") && !kept.contains("include"));
        QCOMPARE(QFileInfo(lastGood).permissions(), QFile::Permissions(privateMode));
    }

    void comesUpOnTheLastGoodCopy_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("reason");
        QTest::newRow("0 bytes") << QByteArray() << 1 << 1 << u"empty"_s;
        QTest::newRow("43 bytes") << QByteArray("{\n  gateway: {\n    port: 4711,\n    auth: { to")
                                  << 4 << 15 << u"expected ':' after the key \"to\""_s;
        QTest::newRow("wrong type") << QByteArray("{\n gateway: {port: 'x'}}") << 2 << 18
                                    << u"gateway.port: Invalid input: expected number"_s;
        QTest::newRow("unknown keys")
            << QByteArray("{gatway:{},gateway:{prt:1}}") << 1 << 21 << u"(and 1 more)"_s;
        QTest::newRow("moved key and another fault") << QByteArray("{agent:{},gatway:{}}") << 1 << 8
                                                     << u"cannot be migrated: Unrecognized key"_s;
        QTest::newRow("missing variable")
            << QByteArray("{ui:{seamColor:'${NOPE}'}}") << 1 << 16 << u"Missing env var \"NOPE\""_s;
        QTest::newRow("noise") << QByteArray("\x7f"
                                             "ELF\x02\x01\x01")
                               << 1 << 1 << u"expected a value"_s;
        QTest::newRow("50 MB") << QByteArray(50'000'000, ' ') << 1 << 1 << u"larger than"_s;
    }
    void comesUpOnTheLastGoodCopy()
    {
        QFETCH(QByteArray, broken);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, reason);
        const ConfigHome home;
        home.writeConfig("{gateway:{port:4711,mode:'local'}}");
        QVERIFY(chooseStartConfig(home.loader()));
        home.writeConfig(broken);

        const auto start = chooseStartConfig(home.loader());
        QVERIFY(start);
        QVERIFY(start->problem);
        QCOMPARE(start->inForce.config->gateway.port.value(), quint16(4711));
        QVERIFY(!start->current.valid);
        QCOMPARE(start->problem->file, home.configPath());
        QCOMPARE(start->problem->position.line, line);
        QCOMPARE(start->problem->position.column, column);
        QVERIFY2(start->problem->reason.contains(reason), qPrintable(start->problem->reason));
        QVERIFY(!start->problem->fix.isEmpty());
        QVERIFY(start->problem->text().startsWith(
            u"%1:%2:%3: "_s.arg(home.configPath()).arg(line).arg(column)));
    }

    void comesUpWhenTheFileIsADirectory()
    {
        const ConfigHome home;
        home.writeConfig("{gateway:{port:4711}}");
        QVERIFY(chooseStartConfig(home.loader()));
        QVERIFY(QFile::remove(home.configPath()) && QDir().mkpath(home.configPath()));
        const auto start = chooseStartConfig(home.loader());
        QVERIFY(start && start->problem);
        QVERIFY(start->problem->fix.contains(u"directory"_s));
    }

    void comesUpWithoutPermission()
    {
        const ConfigHome home;
        home.writeConfig("{gateway:{port:4711}}");
        QVERIFY(chooseStartConfig(home.loader()));
        QVERIFY(QFile::setPermissions(home.configPath(), QFile::Permissions()));
        const WithoutRoot user(home);
        const auto start = chooseStartConfig(home.loader());
        QVERIFY(start && start->problem);
        QVERIFY(start->problem->fix.contains(u"readable"_s));
    }

    void refusesToStartWithoutAnyGoodCopy()
    {
        const ConfigHome home;
        home.writeConfig("{\n  gateway: {\n    prt: 1 } }");
        const auto start = chooseStartConfig(home.loader());
        QVERIFY(!start);
        QVERIFY(start.error().code == ErrorCode::InvalidConfig);
        QCOMPARE(start.error().message,
                 home.configPath() + u":3:5: gateway: Unrecognized key: \"prt\""_s);
        QVERIFY(!start.error().hint.isEmpty());
        QCOMPARE(start.error().details.value("line"_L1).toInt(), 3);
        QVERIFY(!QFileInfo::exists(home.paths().lastGoodPath()));
    }

    void refusesWhenTheGoodCopyIsBrokenToo()
    {
        const ConfigHome home;
        home.writeConfig("{");
        home.write(u"config/last-good.json"_s, "{");
        QVERIFY(!chooseStartConfig(home.loader()));
    }

    void aMissingFileIsNotBroken()
    {
        const ConfigHome home;
        home.writeConfig("{gateway:{port:4711}}");
        QVERIFY(chooseStartConfig(home.loader()));
        QVERIFY(QFile::remove(home.configPath()));
        const auto start = chooseStartConfig(home.loader());
        QVERIFY(start && !start->problem);
        QVERIFY(!start->inForce.config->gateway.port);
        QVERIFY(QFileInfo::exists(home.paths().lastGoodPath())); // kept for the day it is needed
    }

    void startsEvenWhenNothingCanBeRemembered()
    {
        const ConfigHome home;
        home.writeConfig("{gateway:{port:4711}}");
        home.write(u"config"_s, "a file where the directory should be");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no last good copy"_s));
        const auto start = chooseStartConfig(home.loader());
        QVERIFY(start && !start->problem);
    }

    void writesInTheOrderOfTheSchema()
    {
        const ConfigHome home;
        const FixedClock clock;
        const ConfigWriter writer(home.configPath(), clock);
        const auto parsed = home.loader().loadText(
            "{gateway:{port:1,mode:'local',auth:{token:'${T}'}},agents:{list:[{name:'n',id:'i'}]},"
            "logging:{level:'info'},plugins:{},bindings:[]}",
            u"/x"_s, ConfigLoader::Expansion::None);
        const auto written = writer.write(parsed.resolved);
        QVERIFY(written);
        const QByteArray expected = "{\n  \"meta\": {\n    \"lastTouchedVersion\": \""
            + buildVersionText()
            + "\",\n    \"lastTouchedAt\": \"2023-11-14T22:13:20.123Z\"\n  },\n"
              "  \"logging\": {\n    \"level\": \"info\"\n  },\n"
              "  \"agents\": {\n    \"list\": [\n      {\n        \"id\": \"i\",\n"
              "        \"name\": \"n\"\n      }\n    ]\n  },\n  \"bindings\": [],\n"
              "  \"gateway\": {\n    \"port\": 1,\n    \"mode\": \"local\",\n"
              "    \"auth\": {\n      \"token\": \"${T}\"\n    }\n  },\n  \"plugins\": {}\n}\n";
        QCOMPARE(ConfigHome::contentOf(home.configPath()), expected);
        QCOMPARE(written->text, expected);
        QCOMPARE(written->hash,
                 QCryptographicHash::hash(expected, QCryptographicHash::Sha256).toHex());
        QCOMPARE(QFileInfo(home.configPath()).permissions(), QFile::Permissions(privateMode));
        QVERIFY(home.loader().loadText(expected, u"/x"_s, ConfigLoader::Expansion::None).valid);
    }

    void keepsFiveBackups()
    {
        const ConfigHome home;
        const FixedClock clock;
        const ConfigWriter writer(home.configPath(), clock);
        for (int port = 1; port <= 8; ++port) {
            const QJsonObject gateway{{u"port"_s, port}};
            QVERIFY(writer.write({{u"gateway"_s, gateway}}));
        }
        const auto portIn = [&home](const QString &suffix) {
            const auto outcome =
                home.loader().loadText(ConfigHome::contentOf(home.configPath() + suffix), u"/x"_s);
            return outcome.valid ? int(outcome.config->gateway.port.value_or(0)) : -1;
        };
        QCOMPARE(portIn(QString()), 8);
        QCOMPARE(portIn(u".bak"_s), 7);
        QCOMPARE(portIn(u".bak.1"_s), 6);
        QCOMPARE(portIn(u".bak.4"_s), 3);
        const QStringList names =
            QDir(home.stateDir()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(names.size(), 6); // no temporary file is left behind
    }

    void aFailedWriteLeavesTheFileAlone()
    {
        const ConfigHome home;
        const FixedClock clock;
        QVERIFY(QDir().mkpath(home.configPath()));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no backup was made"_s));
        const auto written = ConfigWriter(home.configPath(), clock).write({});
        QVERIFY(!written);
        QVERIFY(QFileInfo(home.configPath()).isDir());
    }

private:
    static QByteArray buildVersionText();
};

QByteArray tst_ConfigFiles::buildVersionText()
{
    return claw::buildVersion().toUtf8();
}

QTEST_GUILESS_MAIN(tst_ConfigFiles)
#include "tst_configfiles.moc"
