// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "mdnsdaemon.h"
#include "remote/advertisement.h"
#include "remote/discoveryhelper.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw;
using namespace claw::remote;
using testing::MdnsDaemon;

namespace {

const QString helper = QStringLiteral(CLAWDBOT_DISCOVERY_PROGRAM);

ServiceRecord record(quint16 port = 18789)
{
    return serviceRecordOf({.machineName = u"Kitchen"_s,
                            .hostLabel = u"kitchen"_s,
                            .port = port,
                            .tlsFingerprint = u"ab12"_s,
                            .cliPath = u"/usr/bin/clawdbot"_s,
                            .sshPort = 22});
}

} // namespace

//! The helper and what starts it, with a real Avahi. Each test has a network of its own.
class tst_Avahi : public QObject
{
    Q_OBJECT

private:
    BrowseOutcome browse(std::chrono::milliseconds timeout = 5s)
    {
        return QCoro::waitFor(browseGateways(helper, m_daemon->environment(), timeout));
    }
    std::unique_ptr<Advertisement> announce(const ServiceRecord &what)
    {
        auto advertisement =
            std::make_unique<Advertisement>(helper, what, m_daemon->environment(), m_random);
        advertisement->start();
        return advertisement;
    }

    std::unique_ptr<MdnsDaemon> m_daemon;
    SystemRandom m_random;

private Q_SLOTS:
    void initTestCase()
    {
        MdnsDaemon daemon;
        if (const QString why = daemon.start(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }
    void init()
    {
        m_daemon = std::make_unique<MdnsDaemon>();
        QCOMPARE(m_daemon->start(), QString());
    }
    void cleanup() { m_daemon.reset(); }

    void whatIsAnnouncedIsFound()
    {
        const auto kitchen = announce(record());
        QTRY_COMPARE_WITH_TIMEOUT(kitchen->announcedName(), u"Kitchen (Clawdbot)"_s, 15'000);
        const auto outcome = browse();
        QCOMPARE(outcome.problem, QString());
        QCOMPARE(outcome.beacons.size(), 1);
        const Beacon &beacon = outcome.beacons.first();
        QCOMPARE(beacon.instanceName, u"Kitchen (Clawdbot)"_s);
        QCOMPARE(beacon.displayName, u"Kitchen"_s);
        QCOMPARE(beacon.domain, u"local."_s);
        QCOMPARE(beacon.host, u"testbox.local"_s);
        QCOMPARE(beacon.address, u"127.0.0.1"_s);
        QCOMPARE(beacon.lanHost, u"kitchen.local"_s);
        QCOMPARE(beacon.port, quint16(18789));
        QCOMPARE(beacon.gatewayPort, quint16(18789));
        QCOMPARE(beacon.sshPort, quint16(22));
        QCOMPARE(beacon.role, u"gateway"_s);
        QCOMPARE(beacon.transport, u"gateway"_s);
        QCOMPARE(beacon.tlsFingerprint, u"ab12"_s);
        QCOMPARE(beacon.cliPath, u"/usr/bin/clawdbot"_s);
        QCOMPARE(beacon.wsUrl(), u"wss://kitchen.local:18789"_s);
    }

    void findsNothingWhereNothingIs()
    {
        const auto outcome = browse();
        QCOMPARE(outcome.problem, QString());
        QVERIFY(outcome.beacons.isEmpty());
    }

    void aSecondOneOfTheNameGetsAnother()
    {
        const auto first = announce(record());
        QTRY_VERIFY_WITH_TIMEOUT(!first->announcedName().isEmpty(), 15'000);
        const auto second = announce(record(18790));
        QTRY_VERIFY_WITH_TIMEOUT(!second->announcedName().isEmpty(), 15'000);
        QVERIFY(first->announcedName() != second->announcedName());
        QCOMPARE(browse().beacons.size(), 2);
    }

    void saysGoodbye()
    {
        const auto kitchen = announce(record());
        QTRY_VERIFY_WITH_TIMEOUT(!kitchen->announcedName().isEmpty(), 15'000);
        QCoro::waitFor(kitchen->stop());
        QCOMPARE(kitchen->helperPid(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(browse().beacons.isEmpty(), 15'000);
    }

    void comesBackWithTheDaemon()
    {
        const auto kitchen = announce(record());
        QTRY_VERIFY_WITH_TIMEOUT(!kitchen->announcedName().isEmpty(), 15'000);
        const qint64 pid = kitchen->helperPid();
        m_daemon->stopAvahi();
        QTRY_VERIFY_WITH_TIMEOUT(kitchen->announcedName().isEmpty(), 15'000);
        QVERIFY(m_daemon->startAvahi());
        QTRY_VERIFY_WITH_TIMEOUT(!kitchen->announcedName().isEmpty(), 15'000);
        QCOMPARE(kitchen->helperPid(), pid);
        QCOMPARE(browse().beacons.size(), 1);
    }

    void survivesItsHelper()
    {
        const auto kitchen = announce(record());
        QTRY_VERIFY_WITH_TIMEOUT(!kitchen->announcedName().isEmpty(), 15'000);
        const qint64 pid = kitchen->helperPid();
        QCOMPARE(::kill(pid_t(pid), SIGSEGV), 0);
        QTRY_VERIFY_WITH_TIMEOUT(kitchen->announcedName().isEmpty(), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(!kitchen->announcedName().isEmpty(), 15'000);
        QVERIFY(kitchen->helperPid() != pid);
    }

    void survivesTheBus()
    {
        const auto kitchen = announce(record());
        QTRY_VERIFY_WITH_TIMEOUT(!kitchen->announcedName().isEmpty(), 15'000);
        m_daemon->stopBus();
        m_daemon->stopAvahi();
        QTRY_VERIFY_WITH_TIMEOUT(kitchen->announcedName().isEmpty(), 15'000);
        QVERIFY(m_daemon->startBus());
        QVERIFY(m_daemon->startAvahi());
        QTRY_VERIFY_WITH_TIMEOUT(!kitchen->announcedName().isEmpty(), 25'000);
    }

    void doesNotInsistWhereThereIsNoDaemon()
    {
        m_daemon->stopAvahi();
        const auto kitchen = announce(record());
        QVERIFY(kitchen->helperPid() != 0);
        QTRY_COMPARE_WITH_TIMEOUT(kitchen->helperPid(), 0, 15'000);
        const auto outcome = browse();
        QCOMPARE(outcome.problem, u"there is no mDNS daemon on this machine"_s);
        QVERIFY(outcome.beacons.isEmpty());
    }

    void theHelperEndsWithWhoeverStartedIt()
    {
        QProcess orphan;
        orphan.setProcessEnvironment(m_daemon->environment());
        orphan.start(helper, {u"browse"_s});
        QVERIFY(orphan.waitForStarted());
        orphan.closeWriteChannel();
        QVERIFY(orphan.waitForFinished(15'000));
        QCOMPARE(orphan.exitCode(), 0);
        orphan.start(helper, {u"dance"_s});
        QVERIFY(orphan.waitForFinished(15'000));
        QCOMPARE(orphan.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_Avahi)
#include "tst_avahi.moc"
