// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "metrics/exposition.h"
#include "metrics/processfacts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace claw::metrics;
using namespace std::chrono_literals;

class TestExposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFamiliesAndSamples()
    {
        Exposition page;
        page.family("clawdbot_clients", Type::Gauge, "Connected clients, by role.");
        page.sample({{"role"_L1, u"operator"_s}, {"kind"_L1, u"a"_s}}, 2);
        page.sample({{"role"_L1, u"node"_s}}, 0.25);
        page.counter("clawdbot_x_total", "X.", 9e15);
        QCOMPARE(page.text(),
                 "# HELP clawdbot_clients Connected clients, by role.\n"
                 "# TYPE clawdbot_clients gauge\n"
                 "clawdbot_clients{role=\"operator\",kind=\"a\"} 2\n"
                 "clawdbot_clients{role=\"node\"} 0.25\n"
                 "# HELP clawdbot_x_total X.\n"
                 "# TYPE clawdbot_x_total counter\n"
                 "clawdbot_x_total 9000000000000000\n");
    }

    void escapesLabels()
    {
        Exposition page;
        page.family("f", Type::Gauge, "F.");
        page.sample({{"l"_L1, u"a\"b\\c\nd}"_s}}, 1);
        QVERIFY(page.text().endsWith("f{l=\"a\\\"b\\\\c\\nd}\"} 1\n"));
    }

    void writesWhatIsNoNumber()
    {
        Exposition page;
        page.family("f", Type::Gauge, "F.");
        const double infinity = std::numeric_limits<double>::infinity();
        for (const double value : {infinity, -infinity, std::numeric_limits<double>::quiet_NaN()})
            page.sample(value);
        QVERIFY(page.text().endsWith("f +Inf\nf -Inf\nf NaN\n"));
    }

    void histogramsCountUpToTheirBounds()
    {
        Histogram times;
        for (const auto took : {0ms, 1ms, 2ms, 60'000ms, 60'001ms})
            times.observe(took);
        QCOMPARE(times.count(), quint64(5));
        QCOMPARE(times.atMost(0), quint64(2));
        QCOMPARE(times.atMost(1), quint64(3));
        QCOMPARE(times.atMost(Histogram::bounds.size() - 1), quint64(4));
        Exposition page;
        page.family("f_seconds", Type::Histogram, "F.");
        page.histogram({{"method"_L1, u"health"_s}}, times);
        QVERIFY(page.text().contains("f_seconds_bucket{method=\"health\",le=\"0.001\"} 2\n"));
        QVERIFY(page.text().contains("f_seconds_bucket{method=\"health\",le=\"+Inf\"} 5\n"));
        QVERIFY(page.text().contains("f_seconds_sum{method=\"health\"} 120.004\n"));
        QVERIFY(page.text().endsWith("f_seconds_count{method=\"health\"} 5\n"));
    }

    void knowsThisProcess()
    {
#ifdef Q_OS_LINUX
        const auto facts = ProcessFacts::now();
        QVERIFY(facts.residentBytes && *facts.residentBytes > 1'000'000);
        QVERIFY(facts.virtualBytes && *facts.virtualBytes > *facts.residentBytes);
        QVERIFY(facts.cpuSeconds && *facts.cpuSeconds >= 0);
        QVERIFY(facts.threads && *facts.threads >= 1);
        QVERIFY(facts.openFiles && *facts.openFiles >= 3);
        QVERIFY(facts.startedAt);
        const double age = double(QDateTime::currentSecsSinceEpoch()) - *facts.startedAt;
        QVERIFY2(age > -2 && age < 600, qPrintable(QString::number(age)));
#else
        QSKIP("only told on Linux");
#endif
    }
};

QTEST_GUILESS_MAIN(TestExposition)
#include "tst_exposition.moc"
