// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "webbench.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::testing;

namespace {

constexpr auto path = "/metrics";

//! What stands behind a sample; empty when there is none.
QByteArray sampleOf(const QByteArray &page, const QByteArray &name)
{
    const QByteArray start = name + ' ';
    for (const QByteArray &line : page.split('\n')) {
        if (line.startsWith(start))
            return line.sliced(name.size() + 1);
    }
    return {};
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForWhoeverHasTheSecret()
    {
        WebBench bench("'gateway':{}");
        QCOMPARE(bench.peer.ask("GET", path).status, 401);
        const auto answer = bench.peer.ask("GET", path, bearer);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.field("Content-Type"), "text/plain; version=0.0.4; charset=utf-8");
        QCOMPARE(answer.field("Cache-Control"), "no-store");
        const auto head = bench.peer.ask("HEAD", path, bearer);
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        QCOMPARE(bench.peer.ask("DELETE", path, bearer).status, 405);
    }

    void canBeOpenedForEverybody()
    {
        WebBench bench("'gateway':{'metrics':{'enabled':true}}");
        QCOMPARE(bench.peer.ask("GET", path).status, 200);
        QCOMPARE(bench.peer.ask("POST", path, {}, "x").status, 405);
    }

    void countsWhatHappens()
    {
        WebBench bench("'gateway':{'metrics':{'enabled':true}}");
        WireClient client(bench.tester.port);
        QVERIFY(client.connectWith(connectParams())["ok"_L1].toBool());
        QVERIFY(client.ask(u"1"_s, u"health"_s, {})["ok"_L1].toBool());
        QVERIFY(!client.ask(u"2"_s, u"no.such.method"_s, {})["ok"_L1].toBool());
        QVERIFY(!client.ask(u"3"_s, u"agent.wait"_s, {})["ok"_L1].toBool());
        const QByteArray page = bench.peer.ask("GET", path).body;
        QCOMPARE(sampleOf(page, "clawdbot_clients{role=\"operator\"}"), "1");
        QCOMPARE(sampleOf(page, "clawdbot_clients{role=\"node\"}"), "0");
        QCOMPARE(sampleOf(page, "clawdbot_connections_total"), "1");
        QCOMPARE(sampleOf(page, "clawdbot_rpc_duration_seconds_count{method=\"health\"}"), "1");
        QCOMPARE(sampleOf(page, "clawdbot_rpc_failures_total{method=\"health\"}"), "0");
        QCOMPARE(sampleOf(page, "clawdbot_rpc_failures_total{method=\"agent.wait\"}"), "1");
        QCOMPARE(sampleOf(page, "clawdbot_rpc_failures_total{method=\"unknown\"}"), "1");
        QVERIFY(!page.contains("no.such.method"));
        QVERIFY(sampleOf(page, "clawdbot_events_total{event=\"health\"}").toInt() > 0);
        QCOMPARE(sampleOf(page, "clawdbot_ledger_balanced"), "1");
        QCOMPARE(sampleOf(page, "clawdbot_runs{state=\"running\"}"), "0");
        const double delay = sampleOf(page, "clawdbot_loop_delay_seconds").toDouble();
        QVERIFY2(delay > 0 && delay < 30, qPrintable(QString::number(delay)));
        QVERIFY(!page.contains("t0k"));
    }

    void promtoolFindsNothingToSay()
    {
        const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
        if (promtool.isEmpty())
            QSKIP("promtool is not installed (Debian has it in the package prometheus)");
        WebBench bench("'gateway':{'metrics':{'enabled':true}},"
                       "'limits':{'costUsdPerDay':1,'tokensPerDay':1000}");
        WireClient client(bench.tester.port);
        QVERIFY(client.connectWith(connectParams())["ok"_L1].toBool());
        QVERIFY(client.ask(u"1"_s, u"health"_s, {})["ok"_L1].toBool());
        QProcess check;
        check.setProcessChannelMode(QProcess::MergedChannels);
        check.start(promtool, {u"check"_s, u"metrics"_s});
        check.write(bench.peer.ask("GET", path).body);
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.readAll(), QByteArray());
        QCOMPARE(check.exitCode(), 0);
    }

    //! The dashboard asks for no figure that there is not.
    void theDashboardFitsThePage()
    {
        WebBench bench("'gateway':{'metrics':{'enabled':true}},"
                       "'limits':{'costUsdPerDay':1,'tokensPerDay':1000}");
        QFile file(QStringLiteral(CLAW_SOURCE_DIR "/installer/grafana/clawdbot.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject dashboard = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray panels = dashboard["panels"_L1].toArray();
        QVERIFY(panels.size() > 5);
        const QByteArray page = bench.peer.ask("GET", path).body;
        static const QRegularExpression name(u"(?:clawdbot|process)_[a-z_]+"_s);
        for (const QJsonValue &panel : panels) {
            const QString asked = panel["targets"_L1][0]["expr"_L1].toString();
            QVERIFY2(!asked.isEmpty(), qPrintable(panel["title"_L1].toString()));
            for (auto it = name.globalMatch(asked); it.hasNext();) {
                QString family = it.next().captured();
                family.remove(QRegularExpression(u"_(bucket|count|sum)$"_s));
                const QByteArray head = "# TYPE " + family.toLatin1() + ' ';
                const bool isKnown = page.contains(head)
                    || family.startsWith("clawdbot_loop_stall"_L1); // There is no recorder here.
                QVERIFY2(isKnown, qPrintable(family));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
