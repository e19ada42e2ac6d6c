// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/servicediagnosis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::cli;
using claw::service::ServiceRuntime;
using Status = ServiceRuntime::Status;

namespace {

constexpr qint64 servicePid = 4242;
const auto now = QDateTime::fromSecsSinceEpoch(1'700'000'000);

claw::process::PortOwner owner(qint64 pid, const QString &name)
{
    claw::process::PortOwner made;
    made.pid = pid;
    made.name = name;
    return made;
}

//! A service that runs, listens and answers.
GatewayStatusReport healthy()
{
    GatewayStatusReport report;
    report.target.port = 18789;
    report.words.logCommand = u"journalctl"_s;
    report.words.unmaskCommand = u"systemctl unmask"_s;
    report.service.isLoaded = true;
    report.service.installed.emplace();
    report.service.runtime.status = Status::Running;
    report.service.runtime.state = u"active"_s;
    report.service.runtime.pid = servicePid;
    report.service.runtime.since = now.addSecs(-3600);
    report.probe = ProbeResult{.isOk = true, .failure = {}};
    report.listeners.emplace();
    report.listeners->owners = {owner(servicePid, u"clawdbot"_s)};
    return report;
}

GatewayStatusReport silent()
{
    auto report = healthy();
    report.probe->isOk = false;
    return report;
}

GatewayStatusReport stopped()
{
    auto report = silent();
    report.service.runtime.status = Status::Stopped;
    report.service.runtime.state = u"inactive"_s;
    report.service.runtime.pid.reset();
    report.listeners->owners.clear();
    return report;
}

} // namespace

class tst_ServiceDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesAreToldApart_data()
    {
        QTest::addColumn<GatewayStatusReport>("report");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("next");

        QTest::addRow("inactive") << stopped() << u"inactive"_s << u"clawdbot gateway start"_s;
        auto report = stopped();
        report.service.runtime.lastExitStatus = 78;
        QTest::addRow("refused") << report << u"refused"_s << u"clawdbot doctor"_s;
        report = stopped();
        report.service.runtime.state = u"activating"_s;
        report.service.runtime.subState = u"auto-restart"_s;
        QTest::addRow("looping") << report << u"looping"_s << u"journalctl"_s;
        report.listeners->owners = {owner(9, u"nginx"_s)};
        QTest::addRow("looping because of the port")
            << report << u"port-taken"_s << u"kill 9 && clawdbot gateway restart"_s;
        report.listeners->owners = {owner(10, u"clawdbot"_s)};
        QTest::addRow("two gateways")
            << report << u"two-gateways"_s << u"kill 10 && clawdbot gateway restart"_s;
        report = stopped();
        report.service.isMasked = true;
        QTest::addRow("masked") << report << u"masked"_s << u"systemctl unmask"_s;
        QTest::addRow("frozen") << silent() << u"frozen"_s << u"clawdbot gateway restart"_s;
        report = silent();
        report.probe->wasRefused = true;
        QTest::addRow("no access")
            << report << u"no-access"_s << u"clawdbot gateway status --token <token>"_s;
        report = silent();
        report.listeners->owners.clear();
        QTest::addRow("not listening")
            << report << u"not-listening"_s << u"clawdbot gateway restart"_s;
        report.service.runtime.since = now.addSecs(-2);
        QTest::addRow("starting") << report << u"starting"_s << u"clawdbot gateway status"_s;
        report = stopped();
        report.managerAdvice = QStringList{u"do that"_s};
        QTest::addRow("manager away") << report << u"manager-away"_s << u"clawdbot gateway run"_s;
    }
    void casesAreToldApart()
    {
        QFETCH(GatewayStatusReport, report);
        const auto diagnosis = diagnose(report, now);
        QVERIFY(diagnosis);
        QTEST(toWord(diagnosis->kind), "code");
        QTEST(diagnosis->next, "next");
        QVERIFY(!diagnosis->lines.isEmpty());
    }

    void nothingIsMadeUp()
    {
        QVERIFY(!diagnose(healthy(), now));
        auto report = stopped();
        report.service.isLoaded = false;
        QVERIFY(!diagnose(report, now)); // Nobody asked for a service.
        report = healthy();
        report.probe.reset();
        QVERIFY(!diagnose(report, now));
        report = silent();
        report.listeners.reset(); // The system does not say.
        QVERIFY(!diagnose(report, now));
    }

    void anOrderlyEndIsNoFailure()
    {
        auto report = stopped();
        report.service.runtime.result = u"success"_s;
        report.service.runtime.lastExitStatus = 0;
        report.service.runtime.statusText = u"stopping"_s;
        QCOMPARE(diagnose(report, now)->lines,
                 QStringList{u"Service is loaded but not running: it was stopped."_s});
    }

    void theReasonOfTheGatewayIsPassedOn()
    {
        auto report = stopped();
        report.service.runtime.lastExitStatus = 78;
        report.service.runtime.result = u"exit-code"_s;
        report.service.runtime.statusText = u"Gateway start blocked: ..."_s;
        QVERIFY(diagnose(report, now)->lines.contains(u"Cause: Gateway start blocked: ..."_s));
    }
};

QTEST_GUILESS_MAIN(tst_ServiceDiagnosis)
#include "tst_servicediagnosis.moc"
