// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/runlog.h"
#include "json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::cron;

namespace {

LogEntry run(qint64 ts, std::optional<Receipt> receipt = {})
{
    LogEntry entry{.ts = ts, .jobId = u"a"_s};
    entry.run = RunRecord{.status = RunStatus::Error,
                          .error = u"e"_s,
                          .summary = u"s"_s,
                          .runAtMs = ts - 5,
                          .durationMs = 5,
                          .nextRunAtMs = ts + 100,
                          .runId = u"r"_s,
                          .delivery = u"d"_s};
    entry.receipt = std::move(receipt);
    return entry;
}

} // namespace

class tst_RunLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesSurviveARoundTrip()
    {
        LogEntry receipt{.ts = 9, .jobId = u"a"_s};
        receipt.receipt = Receipt{Receipt::Kind::Merged, 1, 7, u"why"_s};
        const LogEntry whole = run(10, Receipt{Receipt::Kind::Late, 3, 3, {}});
        for (const LogEntry &entry : {run(10), receipt, whole}) {
            const auto read = json::fromJson<LogEntry>(toJson(entry));
            QVERIFY(read);
            QCOMPARE(*read, entry);
        }
    }

    // A line of the reference, member for member.
    void writesTheReferencesMembers()
    {
        LogEntry entry = run(10);
        entry.run->runId.clear();
        entry.run->delivery.clear();
        QCOMPARE(toJson(entry),
                 json::parse(R"({"ts":10,"jobId":"a","action":"finished","status":"error",)"
                             R"("error":"e","summary":"s","runAtMs":5,"durationMs":5,)"
                             R"("nextRunAtMs":110})")
                     .value()
                     .toObject());
    }

    void readsTheNewestOldestFirst()
    {
        const QTemporaryDir home;
        const RunLog log(home.path() + u"/jobs.json"_s);
        LogEntry receipt{.ts = 3, .jobId = u"a"_s};
        receipt.receipt = Receipt{Receipt::Kind::Skipped, 1, 2, u"why"_s};
        QVERIFY(log.append(u"a"_s, {run(1), run(2), receipt, run(4)}));
        QCOMPARE(log.read(u"a"_s, 2, false).size(), 2);
        QCOMPARE(log.read(u"a"_s, 2, false)[0]["ts"_L1].toInt(), 2);
        QCOMPARE(log.read(u"a"_s, 2, true)[0]["ts"_L1].toInt(), 3);
        QCOMPARE(log.read(u"a"_s, 100, true).size(), 4);
        QCOMPARE(log.accountedUntil(u"a"_s), 2);
        QVERIFY(!log.accountedUntil(u"b"_s));
        QCOMPARE(log.read(u"b"_s, 100, true).size(), 0);
    }

    void passesOverWhatItDoesNotUnderstand()
    {
        const QTemporaryDir home;
        const RunLog log(home.path() + u"/jobs.json"_s);
        QVERIFY(log.append(u"a"_s, {run(1)}));
        QFile file(home.path() + u"/runs/a.jsonl"_s);
        QVERIFY(file.open(QFile::Append));
        file.write("\n{\"ts\":2,\"jobId\":\"b\",\"action\":\"finished\"}\nnull\n[]\n{\"ts\":3,");
        file.close();
        QCOMPARE(log.read(u"a"_s, 100, true).size(), 1);
    }

    void staysWithinItsBounds()
    {
        const QTemporaryDir home;
        const RunLog log(home.path() + u"/jobs.json"_s);
        LogEntry wordy = run(1);
        wordy.run->summary = QString(1500, u'x');
        std::vector<LogEntry> entries;
        for (int i = 0; i < 2100; ++i) {
            wordy.ts = i;
            entries.push_back(wordy);
        }
        QVERIFY(log.append(u"a"_s, entries));
        const QJsonArray kept = log.read(u"a"_s, 5000, false);
        QCOMPARE(kept.size(), RunLog::keptLines);
        QCOMPARE(kept[0]["ts"_L1].toInt(), 100);
        QCOMPARE(kept[kept.size() - 1]["ts"_L1].toInt(), 2099);
    }

    void writesNowhereElse()
    {
        const QTemporaryDir home;
        const RunLog log(home.path() + u"/x/jobs.json"_s);
        for (const QString &id :
             {u"../y"_s, u".."_s, u".hidden"_s, u"a/b"_s, u"a\\b"_s, QString()}) {
            QVERIFY(!log.append(id, {run(1)}));
            QCOMPARE(log.read(id, 10, true).size(), 0);
        }
        QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_RunLog)
#include "tst_runlog.moc"
