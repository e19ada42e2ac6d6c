// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cronbench.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::cron;

class tst_JobsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatOthersHaveWritten()
    {
        CronBench bench;
        QVERIFY(QDir().mkpath(bench.home.path() + u"/cron"_s));
        QFile file(bench.settings.storePath);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(R"({version: 1, mark: "m", jobs: [
            {id: "a", name: "", tag: [1], enabled: true, createdAtMs: 5, updatedAtMs: 5,
             schedule: {kind: "every", everyMs: 60000}, wakeMode: "now",
             payload: {kind: "agentTurn", message: "\n first line \n", provider: "telegram"}},
            {id: "b", schedule: {kind: "lunar"}, payload: {kind: "systemEvent", text: "t"}}, 7]})");
        file.close();
        bench.start();
        QCOMPARE(bench.job(u"a"_s).name, u"first line"_s);
        QVERIFY(
            QCoro::waitFor(bench.service->update(u"a"_s, QJsonObject{{u"description"_s, u"d"_s}})));
        bench.stop();
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray text = file.readAll();
        const QJsonValue content = json::parse(text).value();
        QCOMPARE(content["mark"_L1].toString(), u"m"_s);
        QCOMPARE(content["version"_L1].toInt(), 1);
        QCOMPARE(content["jobs"_L1][0]["tag"_L1].toArray(), QJsonArray{1});
        QCOMPARE(content["jobs"_L1][0]["payload"_L1]["channel"_L1].toString(), u"telegram"_s);
        QCOMPARE(content["jobs"_L1][0]["revision"_L1].toInt(), 1);
        QCOMPARE(content["jobs"_L1][1]["schedule"_L1]["kind"_L1].toString(), u"lunar"_s);
        QCOMPARE(content["jobs"_L1][2].toInt(), 7);
        QFile copy(bench.settings.storePath + u".bak"_s);
        QVERIFY(copy.open(QFile::ReadOnly));
        QCOMPARE(copy.readAll(), text);
    }

    void setsABrokenFileAside()
    {
        CronBench bench;
        QVERIFY(QDir().mkpath(bench.home.path() + u"/cron"_s));
        QFile file(bench.settings.storePath);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{jobs: [");
        file.close();
        bench.start();
        (void)bench.add(everyMinute);
        bench.stop();
        const QStringList names = QDir(bench.home.path() + u"/cron"_s).entryList(QDir::Files);
        QCOMPARE(names.filter(u"corrupt"_s).size(), 1);
        QVERIFY(names.contains(u"jobs.json"_s));
    }

    void tellsWhenTheDiskRefuses()
    {
        CronBench bench;
        bench.settings.storePath = u"/proc/none/jobs.json"_s;
        bench.start();
        const auto kept = bench.tryToAdd(
            R"({"name":"j","schedule":{"everyMs":1000},"payload":{"kind":"systemEvent","text":"t"}})");
        QVERIFY(!kept);
        QCOMPARE(QCoro::waitFor(bench.service->status()).jobs, 0);
    }
};

QTEST_GUILESS_MAIN(tst_JobsFile)
#include "tst_jobsfile.moc"
