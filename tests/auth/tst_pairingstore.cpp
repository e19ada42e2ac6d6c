// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/pairingstore.h"
#include "files/atomicfile.h"
#include "json/jsontext.h"
#include "tests/auth/countingrandom.h"
#include "tests/support/manualclock.h"
#include "tests/support/smalldisk.h"

#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::auth;

namespace {

PairingClaim claimOf(const QString &deviceId, bool isLocal,
                     const QStringList &scopes = {u"operator.admin"_s})
{
    return {.deviceId = deviceId,
            .publicKey = u"key"_s,
            .metadata = {.platform = u"linux"_s, .clientId = u"test"_s, .clientMode = u"test"_s},
            .scopes = scopes,
            .isLocal = isLocal,
            .source = isLocal ? u"local"_s : u"192.0.2.1"_s};
}

} // namespace

class tst_PairingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup()
    {
        m_store.reset();
        QThreadPool::globalInstance()->waitForDone(); // A write may outlive its store.
    }

    void remembersALocalDeviceOverARestart()
    {
        QSignalSpy resolved(m_store.get(), &PairingStore::pairingResolved);
        QSignalSpy requested(m_store.get(), &PairingStore::pairingRequested);
        const auto token = waitFor(m_store->admit(claimOf(u"d"_s, true)));
        QVERIFY(token);
        QCOMPARE(resolved.size(), 1);
        QCOMPARE(requested.size(), 0);
        reopen();
        QVERIFY(m_store->find(u"d"_s));
        const auto again = waitFor(m_store->admit(claimOf(u"d"_s, true)));
        QCOMPARE(again->token.reveal(), token->token.reveal());
    }

    void walksThroughApproval()
    {
        QSignalSpy requested(m_store.get(), &PairingStore::pairingRequested);
        QSignalSpy resolved(m_store.get(), &PairingStore::pairingResolved);
        const auto refused = waitFor(m_store->admit(claimOf(u"d"_s, false)));
        QCOMPARE(refused.error().code, ErrorCode::NotPaired);
        QCOMPARE(refused.error().message, u"pairing required"_s);
        const QString id = refused.error().details.value("requestId"_L1).toString();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<PendingPairing>().requestId, id);
        const auto repeated = waitFor(m_store->admit(claimOf(u"d"_s, false)));
        QCOMPARE(repeated.error().details.value("requestId"_L1), id);
        QCOMPARE(requested.size(), 1);

        reopen(); // A request survives a restart.
        QSignalSpy answered(m_store.get(), &PairingStore::pairingResolved);
        const auto device = waitFor(m_store->approve(id));
        QVERIFY(device);
        QCOMPARE(answered.size(), 1);
        const auto resolution = answered[0][0].value<PairingResolution>();
        QCOMPARE(toJson(resolution),
                 QByteArray("{\"requestId\":\"" + id.toLatin1()
                            + "\",\"deviceId\":\"d\",\"decision\":\"approved\",\"ts\":"
                            + QByteArray::number(m_clock.nowMs()) + "}"));
        QCOMPARE(waitFor(m_store->approve(id)).error().message, u"unknown requestId"_s);
        QVERIFY(waitFor(m_store->admit(claimOf(u"d"_s, false))));
        QCOMPARE(resolved.size(), 0);
    }

    void rejectsARequest()
    {
        const auto refused = waitFor(m_store->admit(claimOf(u"d"_s, false)));
        const QString id = refused.error().details.value("requestId"_L1).toString();
        QSignalSpy resolved(m_store.get(), &PairingStore::pairingResolved);
        QCOMPARE(waitFor(m_store->reject(id))->deviceId, u"d"_s);
        QVERIFY(!resolved[0][0].value<PairingResolution>().isApproved);
        QVERIFY(!m_store->find(u"d"_s));
        QCOMPARE(m_store->listJson(), QByteArray(R"({"pending":[],"paired":[]})"));
    }

    void checksDeviceTokens_data()
    {
        QTest::addColumn<QString>("deviceId");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("reason");
        const QStringList read{u"operator.read"_s};
        QTest::newRow("good") << u"d"_s << u"operator"_s << read << u"right"_s << u""_s;
        QTest::newRow("no scopes")
            << u"d"_s << u"operator"_s << QStringList() << u"right"_s << u""_s;
        QTest::newRow("unknown device")
            << u"e"_s << u"operator"_s << read << u"right"_s << u"device-not-paired"_s;
        QTest::newRow("other role")
            << u"d"_s << u"node"_s << read << u"right"_s << u"token-missing"_s;
        QTest::newRow("wrong token")
            << u"d"_s << u"operator"_s << read << u"wrong"_s << u"token-mismatch"_s;
        QTest::newRow("empty token")
            << u"d"_s << u"operator"_s << read << u""_s << u"token-mismatch"_s;
        QTest::newRow("more scopes") << u"d"_s << u"operator"_s << QStringList{u"operator.admin"_s}
                                     << u"right"_s << u"scope-mismatch"_s;
    }
    void checksDeviceTokens()
    {
        QFETCH(QString, deviceId);
        QFETCH(QString, role);
        QFETCH(QStringList, scopes);
        QFETCH(QString, shown);
        QFETCH(QString, reason);
        const auto token = waitFor(m_store->admit(claimOf(u"d"_s, true, {u"operator.read"_s})));
        const QString text = shown == "right"_L1 ? token->token.reveal() : shown;
        const auto checked = m_store->checkToken(deviceId, *roleFromText(role), scopes, text);
        QCOMPARE(checked ? QString() : checked.error().message, reason);
        const auto used = m_store->find(u"d"_s)->tokens[u"operator"_s].lastUsedAtMs;
        QCOMPARE(used.has_value(), reason.isEmpty());
    }

    void revokedTokensStopWorkingAndTheNextConnectGetsANewOne()
    {
        const auto token = waitFor(m_store->admit(claimOf(u"d"_s, true)));
        QVERIFY(waitFor(m_store->revokeToken(u"d"_s, u"operator"_s)));
        const auto checked = m_store->checkToken(u"d"_s, Role::Operator, {}, token->token.reveal());
        QCOMPARE(checked.error().message, u"token-revoked"_s);
        const auto fresh = waitFor(m_store->admit(claimOf(u"d"_s, true)));
        QVERIFY(fresh->token.reveal() != token->token.reveal());
        const auto rotated = waitFor(m_store->rotateToken(u"d"_s, u"operator"_s, {}));
        QVERIFY(m_store->checkToken(u"d"_s, Role::Operator, {}, rotated->token.reveal()));
        QVERIFY(!m_store->checkToken(u"d"_s, Role::Operator, {}, fresh->token.reveal()));
    }

    void issuesTokensOnlyToPairedDevices()
    {
        const auto none = waitFor(m_store->issueToken(u"d"_s, Role::Operator, {}));
        QVERIFY(none && !*none);
        const auto token = waitFor(m_store->admit(claimOf(u"d"_s, true)));
        const auto same = waitFor(m_store->issueToken(u"d"_s, Role::Operator, {}));
        QCOMPARE((*same)->token.reveal(), token->token.reveal());
        const auto node = waitFor(m_store->issueToken(u"d"_s, Role::Node, {}));
        QVERIFY((*node)->token.reveal() != token->token.reveal());
    }

    void listsNewestFirstWithoutTokens()
    {
        const auto first = waitFor(m_store->admit(claimOf(u"d1"_s, true)));
        m_clock.advance(1000);
        QVERIFY(waitFor(m_store->admit(claimOf(u"d2"_s, true))));
        QVERIFY(!waitFor(m_store->admit(claimOf(u"d3"_s, false))));
        m_clock.advance(1000);
        QVERIFY(!waitFor(m_store->admit(claimOf(u"d4"_s, false))));
        const QByteArray list = m_store->listJson();
        QVERIFY(!list.contains(first->token.reveal().toLatin1()));
        const QList<QByteArray> order{R"("pending":[{)", R"("d4")", R"("d3")",
                                      R"("paired":[{)",  R"("d2")", R"("d1")"};
        qsizetype at = 0;
        for (const QByteArray &mark : order) {
            at = list.indexOf(mark, at);
            QVERIFY2(at >= 0, mark.constData());
        }
        QVERIFY(list.endsWith(
            R"({"deviceId":"d1","publicKey":"key","platform":"linux","clientId":"test",)"
            R"("clientMode":"test","role":"operator","roles":["operator"],)"
            R"("scopes":["operator.admin"],"createdAtMs":1700000000000,)"
            R"("approvedAtMs":1700000000000,"tokens":[{"role":"operator",)"
            R"("scopes":["operator.admin"],"createdAtMs":1700000000000}]}]})"));
        m_clock.advance(pairingLifetime.count() + 1);
        QVERIFY(m_store->listJson().startsWith(R"({"pending":[],)"));
    }

    void manyChangesAtOnceKeepTheirOrderAndShareWrites()
    {
        std::vector<QCoro::Task<Result<DeviceToken>>> tasks;
        for (int i = 0; i < 100; ++i)
            tasks.push_back(m_store->admit(claimOf(u"d%1"_s.arg(i % 50), true)));
        tasks.push_back(m_store->revokeToken(u"d7"_s, u"operator"_s));
        tasks.push_back(m_store->rotateToken(u"d7"_s, u"operator"_s, {}));
        QMap<QString, QString> tokens;
        for (int i = 0; i < 100; ++i) {
            const auto token = waitFor(std::move(tasks[static_cast<size_t>(i)]));
            QVERIFY(token);
            const QString deviceId = u"d%1"_s.arg(i % 50);
            if (tokens.contains(
                    deviceId)) // The second connect of a device finds the first's token.
                QCOMPARE(token->token.reveal(), tokens[deviceId]);
            tokens.insert(deviceId, token->token.reveal());
        }
        QVERIFY(waitFor(std::move(tasks[100]))->revokedAtMs);
        QVERIFY(!waitFor(std::move(tasks[101]))->revokedAtMs);
        reopen();
        for (int i = 0; i < 50; ++i)
            QVERIFY(m_store->find(u"d%1"_s.arg(i)));
        QVERIFY(!m_store->find(u"d7"_s)->tokens[u"operator"_s].revokedAtMs);
    }

    void onlyOneOfTwoApprovalsWins()
    {
        const auto refused = waitFor(m_store->admit(claimOf(u"d"_s, false)));
        const QString id = refused.error().details.value("requestId"_L1).toString();
        QSignalSpy resolved(m_store.get(), &PairingStore::pairingResolved);
        auto first = m_store->approve(id);
        auto second = m_store->reject(id);
        QVERIFY(waitFor(std::move(first)));
        QCOMPARE(waitFor(std::move(second)).error().message, u"unknown requestId"_s);
        QCOMPARE(resolved.size(), 1);
    }

    void aKnownDeviceCostsNoInputOrOutput()
    {
        QVERIFY(waitFor(m_store->admit(claimOf(u"d"_s, true))));
        QVERIFY(QDir(devicesDir()).removeRecursively());
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i) {
            auto task = m_store->admit(claimOf(u"d"_s, true));
            QVERIFY(task.isReady()); // Decided without waiting for anything.
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(waitFor(m_store->flush()));
        QVERIFY(!QDir(devicesDir()).exists());
    }

    void smallPrintIsWrittenLater()
    {
        const auto token = waitFor(m_store->admit(claimOf(u"d"_s, true)));
        auto claim = claimOf(u"d"_s, true);
        claim.metadata.displayName = u"new name"_s;
        QVERIFY(m_store->checkToken(u"d"_s, Role::Operator, {}, token->token.reveal()));
        auto task = m_store->admit(claim);
        QVERIFY(task.isReady());
        QVERIFY(!pairedText().contains("new name"));
        QTRY_VERIFY(pairedText().contains("new name")); // By itself, within a second or so.
        QVERIFY(pairedText().contains("lastUsedAtMs"));
        claim.metadata.displayName = u"newer name"_s;
        QVERIFY(waitFor(m_store->admit(claim)));
        QVERIFY(waitFor(m_store->flush()));
        QVERIFY(pairedText().contains("newer name"));
    }

    void smallPrintDuringAWriteIsNotLost()
    {
        const auto token = waitFor(m_store->admit(claimOf(u"d"_s, true)));
        auto write = m_store->admit(claimOf(u"e"_s, true));
        QVERIFY(!write.isReady());
        QVERIFY(m_store->checkToken(u"d"_s, Role::Operator, {}, token->token.reveal()));
        QVERIFY(waitFor(std::move(write)));
        QVERIFY(m_store->find(u"d"_s)->tokens[u"operator"_s].lastUsedAtMs);
        QVERIFY(waitFor(m_store->flush()));
        QVERIFY(pairedText().contains("lastUsedAtMs"));
    }

    void aFullDiskFailsTheChangeAndNothingElse()
    {
        QVERIFY(waitFor(m_store->admit(claimOf(u"d"_s, true))));
        const QByteArray before = pairedText();
        QSignalSpy resolved(m_store.get(), &PairingStore::pairingResolved);
        {
            const testing::SmallDisk disk(16);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^pairing data not stored"_s));
            const auto refused = waitFor(m_store->admit(claimOf(u"e"_s, false)));
            QCOMPARE(refused.error().code, ErrorCode::Unavailable);
            QVERIFY(waitFor(m_store->admit(claimOf(u"d"_s, true)))); // Needs no disk.
        }
        QCOMPARE(resolved.size(), 0);
        QVERIFY(!m_store->find(u"e"_s));
        QCOMPARE(pairedText(), before);
        QVERIFY(waitFor(m_store->admit(claimOf(u"e"_s, true))));
        QCOMPARE(resolved.size(), 1);
    }

    void aLocalDeviceNeedNotWaitForTheDisk()
    {
        const auto admit = [this] { return waitFor(m_store->admit(claimOf(u"e"_s, true))); };
        QString token;
        {
            const testing::SmallDisk disk(16);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^pairing data not stored"_s));
            const auto admitted = admit();
            QVERIFY(admitted);
            token = admitted->token.reveal();
        }
        QVERIFY(waitFor(m_store->flush()));
        QVERIFY(pairedText().contains(token.toUtf8()));
        QCOMPARE(admit()->token.reveal(), token);
    }

    void refusesToWriteOverWhatItCouldNotRead()
    {
        m_store.reset();
        const QString path = QString(devicesDir() + u"/paired.json"_s);
        QVERIFY(QDir().mkpath(path));
        m_store = std::make_unique<PairingStore>(devicesDir(), m_clock, m_random);
        QVERIFY(!m_store->load());
        const auto refused = waitFor(m_store->admit(claimOf(u"d"_s, true)));
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QVERIFY(!refused.error().hint.isEmpty());
        QVERIFY(QFileInfo(path).isDir());
        QVERIFY(waitFor(m_store->flush()));
    }

    void refusesHugeDescriptions()
    {
        auto claim = claimOf(u"d"_s, true);
        claim.metadata.displayName = QString(100000, u'x');
        QCOMPARE(waitFor(m_store->admit(claim)).error().code, ErrorCode::InvalidRequest);
        QVERIFY(!m_store->find(u"d"_s));
    }

    void answersEvenWhenTheStoreGoesAway()
    {
        auto task = m_store->admit(claimOf(u"d"_s, true));
        auto queued = m_store->admit(claimOf(u"e"_s, true));
        m_store.reset();
        QCOMPARE(waitFor(std::move(task)).error().code, ErrorCode::Aborted);
        QCOMPARE(waitFor(std::move(queued)).error().code, ErrorCode::Aborted);
    }

private:
    void reopen()
    {
        m_store = std::make_unique<PairingStore>(devicesDir(), m_clock, m_random);
        QVERIFY(m_store->load());
    }

    QString devicesDir() const { return m_dir->filePath(u"devices"_s); }
    QByteArray pairedText() const
    {
        return files::readAll(QString(devicesDir() + u"/paired.json"_s), 1 << 20).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PairingStore> m_store;
    testing::ManualClock m_clock;
    testing::CountingRandom m_random;
};

QTEST_GUILESS_MAIN(tst_PairingStore)
#include "tst_pairingstore.moc"
