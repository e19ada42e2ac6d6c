// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "gatewaystart/devprofile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::gatewaystart;
using claw::ErrorCode;

class tst_DevProfile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QString at(const QString &path) const { return m_home->filePath(path); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_home->path());
        return environment;
    }

    DevProfile profile() const { return *DevProfile::forEnvironment(environment()); }

    void put(const QString &path, const QByteArray &text = "x") const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(path)).path()));
        QFile file(at(path));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }

    //! A dev profile that was used, and a real one beside it.
    void use() const
    {
        put(u".clawdbot-dev/clawdbot.json"_s);
        put(u".clawdbot-dev/clawdbot.json.bak.1"_s);
        put(u".clawdbot-dev/credentials/telegram/x.json"_s);
        put(u".clawdbot-dev/agents/dev/sessions/sessions.json"_s);
        put(u".clawdbot-dev/agents/other/sessions/a.jsonl"_s);
        put(u".clawdbot-dev/agents/dev/agent/auth.json"_s);
        put(u".clawdbot-dev/logs/gateway.log"_s);
        put(u"clawd-dev/deep/er/note.md"_s);
        put(u".clawdbot/clawdbot.json"_s, "real");
        put(u"clawd/AGENTS.md"_s, "real");
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void aConfigurationThatSomebodyBeganBecomesALocalOne()
    {
        const auto dev = profile();
        put(u".clawdbot-dev/clawdbot.json"_s, "{ // mine\n  logging: { level: 'debug' } }");
        QVERIFY(!*dev.ensureConfig());
        QFile file(dev.paths.configPath);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.startsWith("{ // mine\n  logging: { level: 'debug' }"), text.constData());
        QVERIFY2(text.contains("local"), text.constData());

        // Who says otherwise means it, and what is broken is left to its owner.
        for (const QByteArray said :
             {"{gateway: {mode: 'remote'}}", "{gateway: {zed: 1}}", "{oops"}) {
            put(u".clawdbot-dev/clawdbot.json"_s, said);
            QVERIFY(!*dev.ensureConfig());
            QFile left(dev.paths.configPath);
            QVERIFY(left.open(QFile::ReadOnly));
            QCOMPARE(left.readAll(), said);
        }
    }

    void aFreshProfileGetsALocalConfigurationAndAWorkspace()
    {
        const auto dev = profile();
        QCOMPARE(dev.paths.configPath, at(u".clawdbot-dev/clawdbot.json"_s));
        QVERIFY(*dev.ensureConfig());
        QVERIFY(*dev.ensureWorkspace());
        QFile file(dev.paths.configPath);
        QVERIFY(file.open(QFile::ReadOnly));
        const auto config = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(config["gateway"_L1]["mode"_L1].toString(), u"local"_s);
        QCOMPARE(config["agents"_L1]["defaults"_L1]["workspace"_L1].toString(), at(u"clawd-dev"_s));
        for (const auto &name :
             {u"AGENTS.md"_s, u"SOUL.md"_s, u"TOOLS.md"_s, u"IDENTITY.md"_s, u"USER.md"_s})
            QVERIFY2(QFileInfo(at(u"clawd-dev/"_s + name)).size() > 0, qPrintable(name));
        QVERIFY(!QFile::exists(at(u"clawd-dev/BOOT.md"_s)));
    }

    void whatIsThereIsLeftAlone()
    {
        put(u".clawdbot-dev/clawdbot.json"_s, "{}");
        put(u"clawd-dev/SOUL.md"_s, "mine");
        QVERIFY(!*profile().ensureConfig());
        QVERIFY(*profile().ensureWorkspace());
        QVERIFY(!*profile().ensureWorkspace());
        QCOMPARE(QFileInfo(at(u"clawd-dev/SOUL.md"_s)).size(), 4);
    }

    void aResetTakesTheDevStateAndNothingElse()
    {
        use();
        QVERIFY(profile().reset());
        for (const auto &gone :
             {u".clawdbot-dev/clawdbot.json"_s, u".clawdbot-dev/clawdbot.json.bak.1"_s,
              u".clawdbot-dev/credentials"_s, u".clawdbot-dev/agents/dev/sessions"_s,
              u".clawdbot-dev/agents/other/sessions"_s, u"clawd-dev"_s})
            QVERIFY2(!QFileInfo::exists(at(gone)), qPrintable(gone));
        for (const auto &kept :
             {u".clawdbot-dev/agents/dev/agent/auth.json"_s, u".clawdbot-dev/logs/gateway.log"_s,
              u".clawdbot/clawdbot.json"_s, u"clawd/AGENTS.md"_s})
            QVERIFY2(QFileInfo::exists(at(kept)), qPrintable(kept));
    }

    void aResetOfNothingIsFine() { QVERIFY(profile().reset()); }

    void aLinkInThePlaceOfSomethingToDeleteStopsTheReset_data()
    {
        QTest::addColumn<QString>("link");
        for (const auto &link :
             {u"clawd-dev"_s, u".clawdbot-dev"_s, u".clawdbot-dev/credentials"_s,
              u".clawdbot-dev/clawdbot.json"_s, u".clawdbot-dev/agents"_s,
              u".clawdbot-dev/agents/dev"_s, u".clawdbot-dev/agents/dev/sessions"_s})
            QTest::newRow(qPrintable(link)) << link;
    }

    void aLinkInThePlaceOfSomethingToDeleteStopsTheReset()
    {
        QFETCH(QString, link);
        use();
        const auto treasure = at(u"treasure"_s);
        QVERIFY(QDir().rename(at(link), treasure)); // What the attacker wants deleted.
        QVERIFY(QFile::link(treasure, at(link)));
        const auto before = QDir(treasure).entryList(QDir::AllEntries | QDir::Hidden);

        const auto reset = profile().reset();
        QVERIFY(!reset);
        QCOMPARE(reset.error().code, ErrorCode::Forbidden);
        QVERIFY(QFileInfo(at(link)).isSymLink());
        QCOMPARE(QDir(treasure).entryList(QDir::AllEntries | QDir::Hidden), before);
        QVERIFY(QFileInfo::exists(at(u"clawd-dev"_s))); // Nothing at all was deleted.
    }

    void aLinkInsideIsRemovedAndNotFollowed()
    {
        use();
        QVERIFY(QFile::link(at(u"clawd"_s), at(u"clawd-dev/inside"_s)));
        QVERIFY(QFile::link(at(u".clawdbot"_s), at(u".clawdbot-dev/credentials/inside"_s)));
        QVERIFY(profile().reset());
        QVERIFY(!QFileInfo::exists(at(u"clawd-dev"_s)));
        QVERIFY(QFileInfo::exists(at(u"clawd/AGENTS.md"_s)));
        QVERIFY(QFileInfo::exists(at(u".clawdbot/clawdbot.json"_s)));
    }

    void pathsThatWereMovedElsewhereAreNotDeleted_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("state") << u"CLAWDBOT_STATE_DIR"_s << u".clawdbot"_s;
        QTest::newRow("config") << u"CLAWDBOT_CONFIG_PATH"_s << u".clawdbot/clawdbot.json"_s;
        QTest::newRow("up") << u"CLAWDBOT_CONFIG_PATH"_s
                            << u".clawdbot-dev/../.clawdbot/clawdbot.json"_s;
        QTest::newRow("beside") << u"CLAWDBOT_STATE_DIR"_s << u".clawdbot-development"_s;
        QTest::newRow("credentials") << u"CLAWDBOT_OAUTH_DIR"_s << u".clawdbot"_s;
    }

    void pathsThatWereMovedElsewhereAreNotDeleted()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        use();
        put(u".clawdbot-development/clawdbot.json"_s);
        auto moved = environment();
        moved.insert(variable, at(value));
        const auto reset = DevProfile::forEnvironment(moved)->reset();
        QVERIFY(!reset);
        QCOMPARE(reset.error().code, ErrorCode::Forbidden);
        QVERIFY(QFileInfo::exists(at(u".clawdbot/clawdbot.json"_s)));
        QVERIFY(QFileInfo::exists(at(u"clawd-dev"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_DevProfile)
#include "tst_devprofile.moc"
