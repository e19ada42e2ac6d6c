// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "config/configwriter.h"
#include "config/lastgood.h"
#include "config/legacymigration.h"
#include "json/json5document.h"
#include "tests/config/confighome.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

namespace {

QByteArray dataFile(const QString &name)
{
    return ConfigHome::contentOf(QStringLiteral(LEGACY_DATA_DIR) + u'/' + name);
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &entry : array)
        texts.append(entry.toString());
    return texts;
}

} // namespace

class tst_LegacyMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! What the reference makes of the same files.
    void movesWhatTheReferenceMoves_data()
    {
        QTest::addColumn<QString>("name");
        const QDir directory(QStringLiteral(LEGACY_DATA_DIR));
        const auto files = directory.entryList({u"*.before.json5"_s});
        QVERIFY(files.size() >= 5);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.section(u'.', 0, 0);
    }

    void movesWhatTheReferenceMoves()
    {
        QFETCH(QString, name);
        const auto before = json::Json5Document::parse(dataFile(name + u".before.json5"_s));
        QVERIFY(before);
        const auto after = QJsonDocument::fromJson(dataFile(name + u".after.json"_s)).object();
        const auto migrated = migrateLegacy(before->root());
        QCOMPARE(migrated.changes, textsOf(after.value("changes"_L1).toArray()));
        QCOMPARE(migrated.root.toJson().toObject(), after.value("next"_L1).toObject());
    }

    void aDocumentOfTodayIsLeftAlone()
    {
        const auto before = json::Json5Document::parse("{gateway:{mode:'local'}}");
        QVERIFY(migrateLegacy(before->root()).changes.isEmpty());
    }

    void startsOnTheMigratedDocumentAndChangesNoFile()
    {
        ConfigHome home;
        home.environment.insert(u"T"_s, u"s"_s);
        const QByteArray text = "{gateway:{mode:'local',token:'${T}'},agent:{workspace:'~/w'}}";
        home.writeConfig(text);
        const auto start = chooseStartConfig(home.loader());
        QVERIFY(start && start->upgrade && !start->problem);
        QCOMPARE(start->inForce.config->gateway.auth.token.reveal(), u"s"_s);
        QCOMPARE(start->inForce.config->agents.defaults.workspace, home.home() + u"/w"_s);
        QCOMPARE(ConfigHome::contentOf(home.configPath()), text);
    }

    void whatIsWrittenKeepsReferencesAndFillsInDefaults()
    {
        ConfigHome home;
        home.environment.insert(u"T"_s, u"s"_s);
        home.writeConfig("{gateway:{token:'${T}'},agent:{workspace:'~/w'}}");
        const auto start = chooseStartConfig(home.loader());
        QVERIFY(start && start->upgrade);
        const SystemClock clock;
        QVERIFY(ConfigWriter(home.configPath(), clock).write(start->upgrade->document));
        const auto document = home.load().parsed.toObject();
        QCOMPARE(document["gateway"_L1]["auth"_L1]["token"_L1].toString(), u"${T}"_s);
        QCOMPARE(document["gateway"_L1]["auth"_L1]["mode"_L1].toString(), u"token"_s);
        const auto defaults = document["agents"_L1]["defaults"_L1];
        QCOMPARE(defaults["workspace"_L1].toString(), u"~/w"_s);
        QCOMPARE(defaults["maxConcurrent"_L1].toInt(), 4);
        QVERIFY(!document.contains("agent"_L1));
    }

    void refusesWhatWouldStillBeWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("another fault")
            << QByteArray("{identity:{name:'x'},gateway:{prot:1}}") << u"prot"_s;
        QTest::newRow("made of several files")
            << QByteArray("{identity:{name:'x'},gateway:{$include:'./gateway.json'}}")
            << u"$include"_s;
    }

    void refusesWhatWouldStillBeWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const ConfigHome home;
        home.write(u"gateway.json"_s, "{mode:'local'}");
        home.writeConfig(text);
        const auto start = chooseStartConfig(home.loader());
        QVERIFY(!start);
        QVERIFY2(start.error().message.contains(reason), qPrintable(start.error().message));
        QVERIFY(start.error().hint.contains("identity"_L1));
        QCOMPARE(ConfigHome::contentOf(home.configPath()), text);
    }

    void leavesAManagedFileToItsManager()
    {
        ConfigHome home;
        home.environment.insert(u"CLAWDBOT_NIX_MODE"_s, u"1"_s);
        home.writeConfig("{identity:{name:'x'}}");
        const auto start = chooseStartConfig(home.loader());
        QVERIFY(!start);
        QVERIFY(start.error().message.contains("Nix mode"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_LegacyMigration)
#include "tst_legacymigration.moc"
