// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "async/pause.h"
#include "doctor/checks/tlsprobe.h"
#include "doctor/examination.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::doctor {

namespace {

QCoro::Task<Findings> answersAtOnce(PatientPtr, std::stop_token)
{
    Findings findings;
    findings.push_back(fine(u"well"_s));
    findings.push_back(warning(u"weak"_s, u"because"_s, u"do this"_s));
    co_return findings;
}

int stopped = 0;

QCoro::Task<Findings> answersWhenStopped(PatientPtr, std::stop_token stop)
{
    co_await async::pause(1h, stop);
    ++stopped;
    co_return Findings();
}

} // namespace

class TestExamination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAllAndWaitsForNobody()
    {
        auto examination = std::make_unique<Examination>(
            std::make_shared<Patient>(),
            std::vector<Check>{{u"slow"_s, u"Slow one"_s, answersWhenStopped, 50ms},
                               {u"quick"_s, u"Quick one"_s, answersAtOnce, 50ms}});
        const auto findings = QCoro::waitFor(examination->run());
        QCOMPARE(findings.size(), 3U);
        QCOMPARE(findings[0].check, u"slow"_s);
        QCOMPARE(findings[0].what, u"Slow one: no answer within 0.05 s"_s);
        QCOMPARE(findings[1].check, u"quick"_s);
        QVERIFY(findings[2].needsAttention());
        QVERIFY(examination->hasStragglers());
        examination.reset(); // Whoever still looks is told to stop.
        QTRY_COMPARE(stopped, 1);
    }

    void everyCheckHasANameOfItsOwn()
    {
        QStringList names;
        for (const auto &check : allChecks())
            names.append(check.name);
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!names.isEmpty());
    }

    void findingsAreReadByPrograms()
    {
        auto finding = warning(u"weak"_s, u"because"_s, u"do this"_s);
        finding.check = u"secrets"_s;
        finding.repair = MakeDirectory{u"/x"_s};
        QCOMPARE(finding.toJson(),
                 (QJsonObject{{u"check"_s, u"secrets"_s},
                              {u"severity"_s, u"warning"_s},
                              {u"what"_s, u"weak"_s},
                              {u"why"_s, u"because"_s},
                              {u"fix"_s, u"do this"_s},
                              {u"repairable"_s, true}}));
        finding.repaired = true;
        QVERIFY(!finding.needsAttention());
        QCOMPARE(finding.toJson().value("repaired"_L1), QJsonValue(true));
    }

    void aPeerWithoutTlsIsAFailure()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, this,
                [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 400 no\r\n\r\n"); });
        TlsProbe probe(u"127.0.0.1"_s, plain.serverPort());
        probe.start();
        QTRY_VERIFY(probe.isDone());
        QVERIFY(!probe.failure().isEmpty());
    }

    void aClosedPortIsAFailure()
    {
        TlsProbe probe(u"127.0.0.1"_s, 1);
        probe.start();
        QTRY_VERIFY(probe.isDone());
        QVERIFY2(probe.failure().contains(u"refused"_s), qPrintable(probe.failure()));
    }
};

} // namespace claw::doctor

QTEST_GUILESS_MAIN(claw::doctor::TestExamination)
#include "tst_examination.moc"
