// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/autostartentry.h"
#include "service/launchagent.h"
#include "service/runkey.h"
#include "service/trayagent.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::service;

namespace {

QProcessEnvironment environmentOf(const QString &profile = {})
{
    QProcessEnvironment environment;
    if (!profile.isEmpty())
        environment.insert(u"CLAWDBOT_PROFILE"_s, profile);
    return environment;
}

LoginItemPlan ownProgram()
{
    return {.command = {QCoreApplication::applicationFilePath(), u"--autostart"_s}};
}

std::unique_ptr<LoginItem> makeItem(const QString &kind, const QTemporaryDir &home)
{
    if (kind == u"autostart"_s)
        return std::make_unique<AutostartItem>(environmentOf(), home.path());
    if (kind == u"agent"_s)
        return std::make_unique<TrayAgentItem>(environmentOf(), home.path());
    return std::make_unique<RunKeyItem>(environmentOf(), home.filePath(u"run.ini"_s),
                                        home.filePath(u"approved.ini"_s), QSettings::IniFormat);
}

} // namespace

class tst_LoginItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAndGoes_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"autostart", "agent", "run key"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void comesAndGoes()
    {
        QFETCH(QString, kind);
        const QTemporaryDir home;
        const auto item = makeItem(kind, home);
        QVERIFY(!item->read());
        QCOMPARE(statusOf(item->read()), LoginItemStatus::Off);
        QVERIFY(item->remove());
        QVERIFY(item->write(ownProgram()));
        QCOMPARE(item->read()->command, ownProgram().command);
        QCOMPARE(statusOf(item->read()), LoginItemStatus::On);
        QVERIFY(item->write({.command = {u"/no/such/tray"_s}}));
        QCOMPARE(statusOf(item->read()), LoginItemStatus::Stale);
        QVERIFY(item->remove());
        QVERIFY(!item->read());
    }

    void everyWordComesBack_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word :
             {"plain", "two words", "", "100%", "a\\b", "$HOME", "`id`", "it's", "<&>", "end\\"})
            QTest::newRow(word) << QString::fromLatin1(word);
        QTest::newRow("beyond ASCII") << u"/Übersicht/🦞"_s;
    }
    void everyWordComesBack()
    {
        QFETCH(QString, word);
        const LoginItemPlan plan{.command = {u"/usr/bin/tray"_s, word, u"--last"_s}};
        const auto entry = renderAutostartEntry(plan);
        QVERIFY(entry);
        QCOMPARE(readAutostartEntry(*entry)->command, plan.command);
        const auto agent = renderTrayAgent(plan, u"com.clawdbot.tray"_s);
        QVERIFY(agent);
        QCOMPARE(readLaunchAgent(*agent)->command, plan.command);
        if (!word.isEmpty() && !word.endsWith(u'\\')) { // Not in the paths of Windows.
            const auto value = renderRunValue(plan);
            QVERIFY(value);
            QCOMPARE(readRunValue(*value), plan.command);
        }
    }

    void quotesComeBackWhereTheyCanBe()
    {
        const LoginItemPlan plan{.command = {u"/usr/bin/tray"_s, u"say \"hi\""_s}};
        QCOMPARE(readAutostartEntry(*renderAutostartEntry(plan))->command, plan.command);
        QVERIFY(!renderRunValue(plan));
    }

    void isWhatTheSpecificationsAskFor()
    {
        const auto entry =
            renderAutostartEntry({.command = {u"/opt/c d/tray"_s, u"--autostart"_s}});
        QVERIFY(entry->startsWith(u"[Desktop Entry]\nType=Application\nName=Clawdbot\n"_s));
        QVERIFY(entry->contains(u"\nExec=\"/opt/c d/tray\" \"--autostart\"\n"_s));
        QVERIFY(entry->contains(u"\nTryExec=/opt/c d/tray\n"_s));
        const auto escaped = renderAutostartEntry({.command = {u"/a\\b"_s}});
        QVERIFY(escaped->contains(u"\nExec=\"/a\\\\\\\\b\"\n"_s)); // Quoted, then escaped.
        const auto value = renderRunValue(
            {.command = {u"C:\\Program Files\\Clawdbot\\clawdbot-tray.exe"_s, u"--autostart"_s}});
        QCOMPARE(*value, u"\"C:\\Program Files\\Clawdbot\\clawdbot-tray.exe\" --autostart"_s);
    }

    void refusesWhatNoPlatformCanHold()
    {
        const LoginItemPlan twoLines{.command = {u"/usr/bin/tray"_s, u"a\nExec=evil"_s}};
        QVERIFY(!renderAutostartEntry(twoLines));
        QVERIFY(!renderTrayAgent(twoLines, u"x"_s));
        const auto tooLong = renderRunValue({.command = {u"C:\\"_s + QString(260, u'x')}});
        QVERIFY(!tooLong);
        QVERIFY(tooLong.error().message.contains(u"at most 260"_s));
    }

    void seesThatAPersonSwitchedItOff()
    {
        const QTemporaryDir home;
        auto entry = *readAutostartEntry(*renderAutostartEntry(ownProgram()));
        QCOMPARE(statusOf(entry), LoginItemStatus::On);
        const QString text = *renderAutostartEntry(ownProgram());
        auto blocked = text;
        blocked.replace(u"X-GNOME-Autostart-enabled=true"_s, u"X-GNOME-Autostart-enabled=false"_s);
        QCOMPARE(statusOf(readAutostartEntry(blocked)), LoginItemStatus::Blocked);
        QCOMPARE(statusOf(readAutostartEntry(text + u"Hidden=true\n"_s)), LoginItemStatus::Off);
        QVERIFY(!isSwitchedOff({}));
        QVERIFY(!isSwitchedOff(QByteArray::fromHex("020000000000000000000000")));
        QVERIFY(isSwitchedOff(QByteArray::fromHex("030000007c5f9d1b2ad5d901")));
        QSettings approved(home.filePath(u"approved.ini"_s), QSettings::IniFormat);
        const auto item = makeItem(u"run key"_s, home);
        QVERIFY(item->write(ownProgram()));
        approved.setValue(u"Clawdbot"_s, QByteArray::fromHex("0300"));
        approved.sync();
        const auto again = makeItem(u"run key"_s, home);
        QCOMPARE(statusOf(again->read()), LoginItemStatus::Blocked);
        QVERIFY(again->write(ownProgram())); // Whoever installs wants it.
        QCOMPARE(statusOf(again->read()), LoginItemStatus::On);
    }

    void everyProfileHasItsOwn()
    {
        const QTemporaryDir home;
        auto environment = environmentOf(u"rescue"_s);
        QCOMPARE(AutostartItem(environment, home.path()).place(),
                 home.filePath(u".config/autostart/clawdbot-tray-rescue.desktop"_s));
        QCOMPARE(TrayAgentItem(environment, home.path()).place(),
                 home.filePath(u"Library/LaunchAgents/com.clawdbot.tray.rescue.plist"_s));
        QVERIFY(RunKeyItem(environment, home.filePath(u"r"_s), home.filePath(u"a"_s),
                           QSettings::IniFormat)
                    .place()
                    .endsWith(u"Clawdbot (rescue)"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, u"/elsewhere"_s);
        QCOMPARE(AutostartItem(environment, home.path()).place(),
                 u"/elsewhere/autostart/clawdbot-tray-rescue.desktop"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, u"relative"_s);
        QVERIFY(AutostartItem(environment, home.path()).place().startsWith(home.path()));
    }

    void otherProgramsMayReadTheFile()
    {
        const QTemporaryDir home;
        AutostartItem item(environmentOf(), home.path());
        QVERIFY(item.write(ownProgram()));
        QVERIFY(QFileInfo(item.place()).permissions() & QFile::ReadOther);
        QVERIFY(!(QFileInfo(item.place()).permissions() & QFile::WriteOther));
    }
};

QTEST_GUILESS_MAIN(tst_LoginItem)
#include "tst_loginitem.moc"
