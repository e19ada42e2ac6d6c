// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/tailscaleexposure.h"
#include "remote/tailscaleproblem.h"
#include "remote/tailscalewhois.h"
#include "standintailscale.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::remote;
using config::TailscaleMode;
using testing::ManualClock;
using testing::StandInRunner;
using testing::StandInTailscale;

namespace {

const QByteArray noDaemon =
    "failed to connect to local tailscaled; it doesn't appear to be running "
    "(sudo systemctl start tailscaled ?)\n";
const QByteArray denied = "sending serve config: Access denied: serve config denied\n\n"
                          "Use 'sudo tailscale serve --bg --yes 18789'.\n"
                          "To not require root, use 'sudo tailscale set --operator=$USER' once.\n";

} // namespace

class tst_Tailscale : public QObject
{
    Q_OBJECT

private:
    //! What exposing port 18789 comes to.
    static ExposureReport expose(StandInTailscale &standIn, TailscaleMode mode,
                                 const QString &basePath = {})
    {
        StandInRunner runner(standIn);
        TailscaleExposure exposure(runner, mode, 18789, basePath);
        QSignalSpy settled(&exposure, &TailscaleExposure::settled);
        exposure.start();
        if (!settled.wait(20'000))
            return {.problem = u"did not settle"_s};
        return exposure.report();
    }

private Q_SLOTS:
    void readsStatusAmongWarnings()
    {
        const auto status = parseTailscaleStatus(
            "Warning: client version differs\n"
            + StandInTailscale::recorded(u"status-running.json"_s) + "# trailing\n");
        QVERIFY(status);
        QCOMPARE(status->backendState, u"Running"_s);
        QCOMPARE(status->host(), u"box.tail1234.ts.net"_s);
        QVERIFY(!findObstacle(*status));
        QVERIFY(!parseTailscaleStatus("nothing of use"));
        QVERIFY(!parseTailscaleStatus("{ broken }"));
        const auto nameless =
            parseTailscaleStatus(R"({"Self": {"DNSName": "", "TailscaleIPs": ["100.64.0.1"]}})");
        QCOMPARE(nameless->host(), u"100.64.0.1"_s);
    }

    void namesWhatIsInTheWay_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &status, const char *message) {
            QTest::newRow(name) << status << QString::fromLatin1(message);
        };
        row("logged out", StandInTailscale::recorded(u"status-loggedout.json"_s),
            "this machine is logged out of Tailscale");
        row("not approved", R"({"BackendState": "NeedsMachineAuth", "Self": {"HostName": "box"}})",
            "this machine waits for its approval in the tailnet");
        row("stopped", R"({"BackendState": "Stopped", "Self": {"DNSName": "box.ts.net."}})",
            "Tailscale is stopped on this machine");
        row("nobody", R"({"BackendState": "Running"})", "Could not determine Tailscale DNS or IP");
        row("no HTTPS",
            R"({"BackendState": "Running", "Self": {"DNSName": "box.ts.net."}, "CertDomains": null})",
            "HTTPS is not enabled for this tailnet");
    }
    void namesWhatIsInTheWay()
    {
        QFETCH(QByteArray, status);
        const auto obstacle = findObstacle(parseTailscaleStatus(status).value());
        QVERIFY(obstacle);
        QTEST(obstacle->message, "message");
        QVERIFY(!obstacle->hint.isEmpty());
    }

    void servesTheGateway()
    {
        StandInTailscale standIn;
        const auto report = expose(standIn, TailscaleMode::Serve, u"/ui"_s);
        QCOMPARE(report.problem, QString());
        const QStringList lines{u"Tailscale identity detected"_s,
                                u"advertising gateway via Tailscale Serve"_s,
                                u"MagicDNS: https://box.tail1234.ts.net"_s};
        QCOMPARE(report.lines, lines);
        QCOMPARE(report.note,
                 u"serve enabled: https://box.tail1234.ts.net/ui/ (WS via "
                 "wss://box.tail1234.ts.net)"_s);
        const QStringList calls{u"status --json"_s, u"serve --bg --yes 18789"_s};
        QCOMPARE(standIn.calls(), calls);
    }

    void funnelsTheGateway()
    {
        StandInTailscale standIn;
        const auto report = expose(standIn, TailscaleMode::Funnel);
        const QStringList lines{u"Tailscale identity detected"_s, u"Tailscale Funnel enabled"_s,
                                u"Funnel URL: https://box.tail1234.ts.net:18789"_s};
        QCOMPARE(report.lines, lines);
        QCOMPARE(standIn.calls().last(), u"funnel --bg --yes 18789"_s);
    }

    void explainsFailures_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QByteArray>("complaint");
        QTest::addColumn<QString>("problem");
        const QString serve = u"serve --bg --yes 18789"_s;
        QTest::newRow("no daemon") << u"status --json"_s << noDaemon
                                   << u"serve failed: the Tailscale daemon does not run"_s;
        QTest::newRow("no permission")
            << serve << denied << u"serve failed: no permission to change Tailscale"_s;
        QTest::newRow("serve is off")
            << serve
            << QByteArray("Serve is not enabled on your tailnet.\nTo enable, visit:\n\n"
                          "         https://login.tailscale.com/f/serve?node=nABC\n")
            << u"serve failed: Serve is not enabled for this tailnet"_s;
        QTest::newRow("HTTPS is off")
            << serve
            << QByteArray("error: your Tailscale account does not support getting TLS certs\n")
            << u"serve failed: HTTPS is not enabled for this tailnet"_s;
        QTest::newRow("something new")
            << serve << QByteArray("the moon is in the way\n")
            << u"serve failed: tailscale serve: the moon is in the way"_s;
    }
    void explainsFailures()
    {
        QFETCH(QString, call);
        QFETCH(QByteArray, complaint);
        StandInTailscale standIn;
        standIn.refuse(call, complaint);
        const auto report = expose(standIn, TailscaleMode::Serve);
        QTEST(report.problem, "problem");
        QCOMPARE(report.lines, QStringList());
    }

    void saysWhenFunnelIsNotAllowed()
    {
        StandInTailscale standIn;
        standIn.refuse(u"funnel --bg --yes 18789"_s,
                       "error: Funnel not available; \"funnel\" node attribute not set. See "
                       "https://tailscale.com/s/no-funnel.\n");
        const auto report = expose(standIn, TailscaleMode::Funnel);
        QCOMPARE(report.problem, u"funnel failed: Funnel is not enabled for this tailnet"_s);
        QVERIFY(!report.fix.isEmpty());
    }

    void saysWhenTailscaleIsMissing()
    {
        StandInTailscale standIn;
        standIn.uninstall();
        const auto report = expose(standIn, TailscaleMode::Serve);
        QCOMPARE(report.problem, u"serve failed: Tailscale is not installed"_s);
    }

    void triesAsRootWhenItMayNot()
    {
        StandInTailscale standIn;
        standIn.refuse(u"serve --bg --yes 18789"_s, denied);
        standIn.installSudo();
        const auto report = expose(standIn, TailscaleMode::Serve);
        QCOMPARE(report.problem, QString());
        QCOMPARE(standIn.calls().last(), u"sudo -n tailscale serve --bg --yes 18789"_s);
    }

    void takesTheArrangementBack()
    {
        StandInTailscale standIn;
        StandInRunner runner(standIn);
        TailscaleExposure exposure(runner, TailscaleMode::Serve, 18789, {});
        QSignalSpy settled(&exposure, &TailscaleExposure::settled);
        exposure.start();
        QVERIFY(settled.wait(20'000));
        QCOMPARE(QCoro::waitFor(exposure.takeBack()), QString());
        QCOMPARE(standIn.calls().last(), u"serve reset"_s);
        // What is not there any more is not taken back again.
        const auto before = standIn.calls().size();
        QCOMPARE(QCoro::waitFor(exposure.takeBack()), QString());
        QCOMPARE(standIn.calls().size(), before);
    }

    void complainsWhenItCannotTakeItBack()
    {
        StandInTailscale standIn;
        standIn.refuse(u"funnel reset"_s, noDaemon);
        StandInRunner runner(standIn);
        TailscaleExposure exposure(runner, TailscaleMode::Funnel, 18789, {});
        QSignalSpy settled(&exposure, &TailscaleExposure::settled);
        exposure.start();
        QVERIFY(settled.wait(20'000));
        QCOMPARE(QCoro::waitFor(exposure.takeBack()),
                 u"funnel cleanup failed: the Tailscale daemon does not run"_s);
    }

    void canBeDroppedWhileItWaits()
    {
        StandInTailscale standIn;
        StandInRunner runner(standIn);
        auto exposure =
            std::make_unique<TailscaleExposure>(runner, TailscaleMode::Serve, 18789, QString());
        exposure->start();
        QTRY_VERIFY(!standIn.calls().isEmpty());
        exposure.reset();
        QCoreApplication::processEvents();
    }

    void confirmsLogins()
    {
        StandInTailscale standIn;
        standIn.answer(u"whois --json 100.64.0.9"_s,
                       StandInTailscale::recorded(u"whois-user.json"_s));
        StandInRunner runner(standIn);
        const ManualClock clock;
        TailscaleWhois whois(runner, clock);
        const auto login = QCoro::waitFor(whois.loginAt(u"100.64.0.9"_s));
        QCOMPARE(login.value(), u"Me@example.org"_s);
    }

    void asksOncePerMinute()
    {
        StandInTailscale standIn;
        standIn.answer(u"whois --json 100.64.0.9"_s,
                       StandInTailscale::recorded(u"whois-user.json"_s));
        standIn.refuse(u"whois --json 100.64.0.10"_s, "peer not found\n");
        StandInRunner runner(standIn);
        ManualClock clock;
        TailscaleWhois whois(runner, clock);
        const auto ask = [&whois](const QString &address) {
            return QCoro::waitFor(whois.loginAt(address));
        };
        QVERIFY(ask(u"100.64.0.9"_s) && ask(u"100.64.0.9"_s));
        QVERIFY(!ask(u"100.64.0.10"_s) && !ask(u"100.64.0.10"_s));
        QCOMPARE(standIn.calls().size(), 2);
        clock.advance(5'000); // A failure is forgotten sooner.
        QVERIFY(ask(u"100.64.0.9"_s) && !ask(u"100.64.0.10"_s));
        QCOMPARE(standIn.calls().size(), 3);
        clock.advance(60'000);
        QVERIFY(ask(u"100.64.0.9"_s));
        QCOMPARE(standIn.calls().size(), 4);
    }

    void asksNobodyForNonsense()
    {
        StandInTailscale standIn;
        StandInRunner runner(standIn);
        const ManualClock clock;
        TailscaleWhois whois(runner, clock);
        QVERIFY(!QCoro::waitFor(whois.loginAt(u"--help"_s)));
        QVERIFY(!QCoro::waitFor(whois.loginAt(QString())));
        QCOMPARE(standIn.calls(), QStringList());
    }

    void machinesOfNobodyHaveNoLogin()
    {
        QVERIFY(!parseWhoisLogin(R"({"UserProfile": {"LoginName": "tagged-devices"}})"));
        QVERIFY(!parseWhoisLogin(R"({"Node": {}})"));
        QCOMPARE(parseWhoisLogin(R"({"UserProfile": {"login": "me"}})").value(), u"me"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Tailscale)
#include "tst_tailscale.moc"
