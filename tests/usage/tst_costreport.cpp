// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "tests/support/manualclock.h"
#include "usage/costreport.h"
#include "usage/transcriptscan.h"

#include <QCoroTask>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::usage;

namespace {

//! A home with transcripts. It is noon of 24 November 2026 in Berlin.
struct Bench
{
    QTemporaryDir home;
    QTimeZone zone{"Europe/Berlin"};
    testing::ManualClock clock;
    files::StatePaths paths;
    config::ConfigPtr config;
    std::unique_ptr<sessions::SessionStores> stores;
    std::unique_ptr<CostReport> report;

    Bench()
    {
        clock.setNow(at(24, 12));
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home.path());
        paths = files::StatePaths::resolve({.environment = environment}).value();
        config::Config inForce;
        inForce.models.providers = {
            {.id = u"own"_s, .models = {{.id = u"m"_s, .cost = {.input = 1, .output = 10}}}}};
        config = std::make_shared<const config::Config>(inForce);
        stores = std::make_unique<sessions::SessionStores>(paths);
        stores->configure(config);
        report = std::make_unique<CostReport>(
            *stores, [this] { return config; }, paths, clock, zone);
    }

    qint64 at(int day, int hour) const
    {
        return QDateTime(QDate(2026, 11, day), QTime(hour, 0), zone).toMSecsSinceEpoch();
    }
    QString path(const QString &name, const QString &agent = u"main"_s) const
    {
        return paths.sessionsDir(agent) + u'/' + name;
    }
    //! A reply as this program writes it.
    QByteArray reply(int day, int hour, double cost, int tokens = 10) const
    {
        const QString time =
            QDateTime::fromMSecsSinceEpoch(at(day, hour), Qt::UTC).toString(Qt::ISODateWithMs);
        const QJsonObject usage{{u"input"_s, tokens},
                                {u"output"_s, 0},
                                {u"totalTokens"_s, tokens},
                                {u"cost"_s, QJsonObject{{u"total"_s, cost}}}};
        const QJsonObject message{{u"role"_s, u"assistant"_s}, {u"usage"_s, usage}};
        return json::compact(QJsonObject{
                   {u"type"_s, u"message"_s}, {u"timestamp"_s, time}, {u"message"_s, message}})
            + '\n';
    }
    void write(const QString &path, const QByteArray &text, int day,
               QIODevice::OpenMode mode = QIODevice::WriteOnly) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(mode));
        file.write(text);
        file.flush();
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(at(day, 11)),
                                 QFileDevice::FileModificationTime));
    }
    CostSummary ask(qint64 days) const { return QCoro::waitFor(report->lastDays(days)).value(); }
};

QDate november(int day)
{
    return {2026, 11, day};
}

} // namespace

class tst_CostReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsUpByDay()
    {
        const Bench bench;
        bench.write(bench.path(u"a.jsonl"_s),
                    R"({"type":"session","id":"a"})"
                    "\n" + bench.reply(20, 9, 0.5)
                        + bench.reply(24, 1, 0.25) + "not json\n" + bench.reply(24, 11, 1),
                    24);
        bench.write(bench.path(u"b.jsonl"_s), bench.reply(20, 23, 2), 21);
        bench.write(bench.path(u"c.jsonl.deleted.2026"_s), bench.reply(20, 23, 100), 21);
        bench.write(bench.path(u"d.jsonl"_s, u"other"_s), bench.reply(22, 23, 4), 22);
        bench.stores->configure(bench.config); // Without a list, agents are who has a directory.
        const CostSummary summary = bench.ask(30);
        QCOMPARE(summary.daily.keys(), QList<QDate>({november(20), november(22), november(24)}));
        QCOMPARE(summary.daily[november(20)].totalCost, 2.5);
        QCOMPARE(summary.daily[november(24)].totalCost, 1.25);
        QCOMPARE(summary.daily[november(24)].totalTokens, 20.0);
        QCOMPARE(summary.totals.totalCost, 7.75);
        QCOMPARE(summary.days, 30);
    }

    void aDayIsTheWholeDayAndTodayCounts()
    {
        const Bench bench;
        bench.write(bench.path(u"a.jsonl"_s),
                    bench.reply(22, 23, 1) + bench.reply(23, 0, 2) + bench.reply(24, 11, 4), 24);
        QCOMPARE(bench.ask(1).totals.totalCost, 4.0);
        QCOMPARE(bench.ask(2).totals.totalCost, 6.0);
        QCOMPARE(bench.ask(-5).days, 1);
        QCOMPARE(bench.ask(qint64(1) << 53).totals.totalCost, 7.0);
    }

    void readsNothingTwice()
    {
        const Bench bench;
        const QString path = bench.path(u"a.jsonl"_s);
        bench.write(path, bench.reply(24, 9, 1), 24);
        bench.write(bench.path(u"b.jsonl"_s), bench.reply(24, 9, 1), 24);
        bench.write(bench.path(u"old.jsonl"_s), bench.reply(2, 9, 1), 2);
        QCOMPARE(bench.ask(7).totals.totalCost, 2.0);
        QCOMPARE(bench.report->filesRead(), 2);
        QCOMPARE(bench.ask(2).totals.totalCost, 2.0);
        QCOMPARE(bench.report->filesRead(), 2);
        bench.write(path, bench.reply(24, 10, 4).chopped(5), 24, QIODevice::Append);
        QCOMPARE(bench.ask(7).totals.totalCost, 2.0); // Still being written.
        QCOMPARE(bench.report->filesRead(), 3);
        bench.write(path, bench.reply(24, 10, 4).right(5), 24, QIODevice::Append);
        QCOMPARE(bench.ask(7).totals.totalCost, 6.0);
    }

    void aTranscriptThatWasWrittenAnewIsReadAnew()
    {
        const Bench bench;
        const QString path = bench.path(u"a.jsonl"_s);
        bench.write(path, bench.reply(24, 9, 1) + bench.reply(24, 9, 1), 24);
        QCOMPARE(bench.ask(1).totals.totalCost, 2.0);
        bench.write(path, bench.reply(24, 9, 8, 1234567), 24); // Shorter.
        QCOMPARE(bench.ask(1).totals.totalCost, 8.0);
        bench.write(path, bench.reply(24, 9, 16) + bench.reply(24, 9, 16), 24); // Longer.
        QCOMPARE(bench.ask(1).totals.totalCost, 32.0);
        QVERIFY(QFile::remove(path));
        QCOMPARE(bench.ask(1).totals.totalCost, 0.0);
    }

    void newPricesCountForWhatWasRead()
    {
        Bench bench;
        bench.write(bench.path(u"a.jsonl"_s),
                    R"({"timestamp":"2026-11-24T09:00:00Z","message":{"role":"assistant",)"
                    R"("provider":"own","model":"m","usage":{"input":1000000,"output":1000}}})"
                    "\n",
                    24);
        QCOMPARE(bench.ask(1).totals.totalCost, 1.01);
        config::Config dearer = *bench.config;
        dearer.models.providers[0].models[0].cost.input = 2;
        bench.config = std::make_shared<const config::Config>(dearer);
        QCOMPARE(bench.ask(1).totals.totalCost, 2.01);
    }

    void readsWhatOthersWrite_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("counts");
        QTest::addColumn<double>("tokens");
        QTest::addColumn<double>("cost");
        QTest::addColumn<int>("missing");
        const auto row = [](const char *name, const QByteArray &usage, bool counts, double tokens,
                            double cost, int missing) {
            QTest::newRow(name) << QByteArray(
                R"({"timestamp":"2026-11-24T09:00:00Z","message":{"role":)"
                R"("assistant","provider":"anthropic","model":"claude-opus-4-5",)"
                R"("usage":)"
                + usage + "}}") << counts
                                << tokens << cost << missing;
        };
        row("our own", R"({"input":1,"output":2,"cacheRead":3,"cacheWrite":4,"cost":{"total":5}})",
            true, 10, 5, 0);
        row("anthropic",
            R"({"input_tokens":1,"output_tokens":2,"cache_read_input_tokens":3,)"
            R"("cache_creation_input_tokens":4,"cost":{"total":5}})",
            true, 10, 5, 0);
        row("openai", R"({"prompt_tokens":1,"completion_tokens":2,"total_tokens":7})", true, 7,
            (1 * 5 + 2 * 25) / 1e6, 0);
        row("catalogue", R"({"input":1000000})", true, 1e6, 5, 0);
        row("negative cost", R"({"input":0,"cost":{"total":-1}})", true, 0, 0, 0);
        row("no numbers", R"({"input":"many"})", false, 0, 0, 0);
        row("nothing", "null", false, 0, 0, 0);
        const auto whole = [](const char *name, const QByteArray &line, bool counts, int missing) {
            QTest::newRow(name) << line << counts << (counts ? 1.0 : 0.0) << 0.0 << missing;
        };
        whole("unknown model",
              R"({"timestamp":"2026-11-24T09:00:00Z","message":{"role":"assistant",)"
              R"("model":"gateway-injected","provider":"clawdbot","usage":{"input":1}}})",
              true, 1);
        whole("time of the message",
              R"({"message":{"role":"assistant","timestamp":1795510800000,"usage":{"input":1}}})",
              true, 1);
        whole("no time", R"({"message":{"role":"assistant","usage":{"input":1}}})", false, 0);
        whole("a user",
              R"({"timestamp":"2026-11-24T09:00:00Z","message":{"role":"user",)"
              R"("usage":{"input":1}}})",
              false, 0);
        whole("no message", R"({"usage":{"input":1}})", false, 0);
    }
    void readsWhatOthersWrite()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, counts);
        const Bench bench;
        const auto entry = usageIn(json::parse(line).value().toObject(),
                                   {.config = bench.config, .zone = bench.zone});
        QCOMPARE(entry.has_value(), counts);
        if (!entry)
            return;
        QCOMPARE(entry->date, november(24));
        QTEST(entry->usage.totalTokens, "tokens");
        QTEST(entry->usage.totalCost, "cost");
        QTEST(int(entry->usage.missingCostEntries), "missing");
    }

    void aReportThatGoesStopsReading()
    {
        Bench bench;
        QByteArray text;
        const QByteArray line = bench.reply(24, 9, 1);
        for (int i = 0; i < 20'000; ++i)
            text += line;
        bench.write(bench.path(u"a.jsonl"_s), text, 24);
        auto asked = bench.report->lastDays(1);
        bench.report.reset();
        const auto answer = QCoro::waitFor(asked);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Aborted);
    }
};

QTEST_GUILESS_MAIN(tst_CostReport)
#include "tst_costreport.moc"
