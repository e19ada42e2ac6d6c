// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/launchagent.h"
#include "tests/service/planfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::service;
using claw::testing::environmentOf;
using claw::testing::planFor;

namespace {

const auto difficult = u"a < b & \"c\" > 'd' ü"_s;

ServicePlan difficultPlan()
{
    auto plan = planFor(environmentOf(u"/Users/u"_s), u"/Applications/My & Apps/clawdbot"_s,
                        claw::Secret(u"t0k3n"_s));
    plan.environment.append({u"MINE"_s, difficult});
    return plan;
}

} // namespace

class tst_LaunchAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void pythonReadsIt();
    void refusesWhatXmlCannotHold();
    void readsNothingFromOtherFiles();
    void findsOtherGateways();
};

void tst_LaunchAgent::readsWhatItWrote()
{
    const auto plan = difficultPlan();
    const auto text = renderLaunchAgent(plan);
    QVERIFY(text);
    QVERIFY(!text->contains("t0k3n"_L1));
    const auto service = readLaunchAgent(*text);
    QVERIFY(service);
    QCOMPARE(service->command, plan.command);
    QCOMPARE(service->environment, plan.environment);
    QCOMPARE(service->port(), quint16(18789));
}

void tst_LaunchAgent::pythonReadsIt()
{
    const auto python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not installed");
    const auto text = renderLaunchAgent(difficultPlan());
    QVERIFY(text);
    QProcess reader;
    reader.start(python,
                 {u"-c"_s,
                  u"import sys, plistlib, json\n"
                  "print(json.dumps(plistlib.loads(sys.stdin.buffer.read())))"_s});
    reader.write(text->toUtf8());
    reader.closeWriteChannel();
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardError(), QByteArray());
    const auto list = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    QCOMPARE(list[u"Label"], u"com.clawdbot.gateway"_s);
    QCOMPARE(list[u"ProgramArguments"].toArray().first(), u"/Applications/My & Apps/clawdbot"_s);
    QCOMPARE(list[u"RunAtLoad"], true);
    QCOMPARE(list[u"KeepAlive"], true);
    QCOMPARE(list[u"ExitTimeOut"], 20);
    QCOMPARE(list[u"Umask"], 63);
    QCOMPARE(list[u"SoftResourceLimits"].toObject()[u"NumberOfFiles"], 8192);
    QCOMPARE(list[u"EnvironmentVariables"].toObject()[u"MINE"], difficult);
    QCOMPARE(list[u"StandardErrorPath"],
             launchAgentErrorLog(planFor(environmentOf(u"/Users/u"_s)).logDir));
    QVERIFY(!list.contains(u"UserName"));
}

void tst_LaunchAgent::refusesWhatXmlCannotHold()
{
    auto plan = difficultPlan();
    plan.environment.append({u"BAD"_s, u"a\x01"_s});
    const auto text = renderLaunchAgent(plan);
    QVERIFY(!text);
    QCOMPARE(text.error().code, claw::ErrorCode::InvalidRequest);
    QVERIFY(text.error().message.contains("BAD"_L1));
}

void tst_LaunchAgent::readsNothingFromOtherFiles()
{
    QVERIFY(!readLaunchAgent({}));
    QVERIFY(!readLaunchAgent(u"bplist00..."_s));
    QVERIFY(!readLaunchAgent(u"<plist><dict><key>Label</key><string>x</string></dict></plist>"_s));
    QVERIFY(!readLaunchAgent(u"<plist><dict><key>ProgramArguments</key><array><string>x"_s));
}

void tst_LaunchAgent::findsOtherGateways()
{
    const QTemporaryDir directory;
    const auto write = [&directory](const QString &label, const ServicePlan &plan) {
        QFile file(directory.filePath(label + u".plist"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(renderLaunchAgent(plan)->toUtf8());
    };
    write(u"com.clawdbot.gateway"_s, difficultPlan());
    auto foreign = difficultPlan();
    foreign.environment.clear();
    foreign.command = QStringList{u"/opt/clawdbot/entry.js"_s, u"gateway"_s};
    write(u"com.example.bot"_s, foreign);
    const auto mine = foreignLaunchAgents(directory.path(), u"com.clawdbot.gateway"_s, false);
    QCOMPARE(mine.size(), size_t(1));
    QCOMPARE(mine.front().label, u"com.example.bot"_s);
    QVERIFY(mine.front().removal.startsWith("launchctl bootout gui/$UID/com.example.bot;"_L1));
    // For the whole machine, one of ours is a second one.
    QCOMPARE(foreignLaunchAgents(directory.path(), u"com.clawdbot.gateway"_s, true).size(),
             size_t(2));
}

QTEST_GUILESS_MAIN(tst_LaunchAgent)
#include "tst_launchagent.moc"
