// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "nodes/nodepairingstore.h"
#include "tests/support/manualclock.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::nodes;

class tst_NodePairingStore : public QObject
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
        QThreadPool::globalInstance()->waitForDone();
    }

    void asksAndIsApproved()
    {
        QSignalSpy requested(m_store.get(), &NodePairingStore::requested);
        QSignalSpy resolved(m_store.get(), &NodePairingStore::resolved);
        const auto asked = waitFor(m_store->request(
            u"  n1  "_s,
            {.displayName = u"N One"_s, .platform = u"linux"_s, .caps = QStringList{u"a"_s}},
            false));
        QVERIFY(asked->isNew);
        const QString id = asked->request.requestId;
        const QByteArray now = QByteArray::number(m_clock.nowMs());
        QCOMPARE(asked->request.toJson(),
                 QByteArray("{\"requestId\":\"" + id.toLatin1()
                            + "\",\"nodeId\":\"n1\",\"displayName\":\"N "
                              "One\",\"platform\":\"linux\",\"caps\":[\"a\"],\"silent\":false,"
                              "\"isRepair\":false,\"ts\":"
                            + now + "}"));
        QCOMPARE(requested.size(), 1);
        const auto again = waitFor(m_store->request(u"n1"_s, {.displayName = u"Other"_s}, {}));
        QVERIFY(!again->isNew);
        QCOMPARE(again->request.toJson(), asked->request.toJson());
        QCOMPARE(requested.size(), 1);

        reopen(); // A request survives a restart.
        QSignalSpy answered(m_store.get(), &NodePairingStore::resolved);
        const auto node = waitFor(m_store->approve(id));
        QVERIFY(node);
        QCOMPARE(node->token.reveal().size(), 32);
        QCOMPARE(node->toJson(),
                 QByteArray("{\"nodeId\":\"n1\",\"token\":\"" + node->token.reveal().toLatin1()
                            + "\",\"displayName\":\"N "
                              "One\",\"platform\":\"linux\",\"caps\":[\"a\"],\"createdAtMs\":"
                            + now + ",\"approvedAtMs\":" + now + "}"));
        QCOMPARE(answered[0][0].value<NodeResolution>().toJson(),
                 QByteArray("{\"requestId\":\"" + id.toLatin1()
                            + "\",\"nodeId\":\"n1\",\"decision\":\"approved\",\"ts\":" + now
                            + "}"));
        QCOMPARE(waitFor(m_store->approve(id)).error().message, u"unknown requestId"_s);
        QVERIFY(m_store->verify(u" n1 "_s, node->token.reveal()));
        QVERIFY(!m_store->verify(u"n1"_s, u"bad"_s));
        QVERIFY(!m_store->verify(u"n2"_s, node->token.reveal()));
        QCOMPARE(resolved.size(), 0);
    }

    void aRepairGetsANewToken()
    {
        const auto first = approved(u"n"_s);
        m_clock.advance(1000);
        const auto asked = waitFor(m_store->request(u"n"_s, {}, {}));
        QVERIFY(asked->request.isRepair);
        const auto second = waitFor(m_store->approve(asked->request.requestId));
        QVERIFY(second->token.reveal() != first.token.reveal());
        QCOMPARE(second->createdAtMs, first.createdAtMs);
        QCOMPARE(second->approvedAtMs, first.approvedAtMs + 1000);
    }

    void rejects()
    {
        const auto asked = waitFor(m_store->request(u"n"_s, {}, {}));
        QSignalSpy resolved(m_store.get(), &NodePairingStore::resolved);
        QCOMPARE(waitFor(m_store->reject(asked->request.requestId))->nodeId, u"n"_s);
        QVERIFY(!resolved[0][0].value<NodeResolution>().isApproved);
        QCOMPARE(m_store->listJson(), QByteArray(R"({"pending":[],"paired":[]})"));
        QCOMPARE(waitFor(m_store->reject(asked->request.requestId)).error().message,
                 u"unknown requestId"_s);
    }

    void requestsExpire()
    {
        const auto asked = waitFor(m_store->request(u"n"_s, {}, {}));
        m_clock.advance(NodePairingStore::requestLifetimeMs + 1);
        QCOMPARE(m_store->listJson(), QByteArray(R"({"pending":[],"paired":[]})"));
        QCOMPARE(waitFor(m_store->approve(asked->request.requestId)).error().message,
                 u"unknown requestId"_s);
    }

    void requestsHaveALimit()
    {
        for (qsizetype i = 0; i <= NodePairingStore::mostPending; ++i) {
            QVERIFY(waitFor(m_store->request(u"n%1"_s.arg(i), {}, {})));
            m_clock.advance(1);
        }
        const auto list = json::parse(m_store->listJson())->toObject();
        QCOMPARE(list["pending"_L1].toArray().size(), NodePairingStore::mostPending);
        QCOMPARE(list["pending"_L1].toArray().first()["nodeId"_L1].toString(),
                 u"n%1"_s.arg(NodePairingStore::mostPending));
        QCOMPARE(list["pending"_L1].toArray().last()["nodeId"_L1].toString(), u"n1"_s);
    }

    void renamesAndNotesWhoCame()
    {
        approved(u"n"_s);
        QVERIFY(waitFor(m_store->rename(u"n"_s, u"Kitchen"_s)));
        QCOMPARE(waitFor(m_store->rename(u"x"_s, u"Kitchen"_s)).error().message,
                 u"unknown nodeId"_s);
        m_store->noteConnected(u"n"_s);
        m_store->noteConnected(u"x"_s);
        reopen();
        const auto list = json::parse(m_store->listJson())->toObject();
        const QJsonObject node = list["paired"_L1].toArray().first().toObject();
        QCOMPARE(node["displayName"_L1].toString(), u"Kitchen"_s);
        QCOMPARE(node["lastConnectedAtMs"_L1].toInteger(), m_clock.nowMs());
    }

    void keepsWhatOthersWrote()
    {
        put(u"paired.json"_s,
            R"({"n":{"nodeId":"n","token":"t","permissions":{"x":true},"bins":["ls"],"later":7,"createdAtMs":5,"approvedAtMs":6}})");
        reopen();
        QVERIFY(waitFor(m_store->rename(u"n"_s, u"N"_s)));
        const auto file = json::parse(content(u"paired.json"_s))->toObject();
        QCOMPARE(file["n"_L1]["later"_L1], QJsonValue(7));
        QCOMPARE(file["n"_L1]["permissions"_L1]["x"_L1], QJsonValue(true));
        QCOMPARE(file["n"_L1]["bins"_L1].toArray().size(), 1);
        QVERIFY(content(u"paired.json"_s).startsWith("{\n  \"n\": {\n    \"nodeId\": \"n\",\n"));
        QVERIFY(!content(u"paired.json"_s).endsWith('\n'));
    }

    void aBrokenFileIsSetAside()
    {
        put(u"paired.json"_s, "{oops");
        m_store = std::make_unique<NodePairingStore>(m_dir->path(), m_clock, m_random);
        m_store->load();
        QVERIFY(!QFile::exists(m_dir->filePath(u"paired.json"_s)));
        QCOMPARE(QDir(m_dir->path()).entryList({u"paired.json.corrupt-*"_s}).size(), 1);
    }

    void tellsWhenTheDiskRefuses()
    {
        m_store.reset();
        QFile obstacle(m_dir->filePath(u"nodes"_s));
        QVERIFY(obstacle.open(QFile::WriteOnly));
        m_store =
            std::make_unique<NodePairingStore>(m_dir->filePath(u"nodes"_s), m_clock, m_random);
        QCOMPARE(waitFor(m_store->request(u"n"_s, {}, {})).error().code, ErrorCode::Unavailable);
    }

    void refusesANodeWithoutAName()
    {
        QCOMPARE(waitFor(m_store->request(u" "_s, {}, {})).error().message,
                 u"Error: nodeId required"_s);
    }

private:
    PairedNode approved(const QString &nodeId)
    {
        const auto asked = waitFor(m_store->request(nodeId, {}, {}));
        return *waitFor(m_store->approve(asked->request.requestId));
    }
    void put(const QString &name, const QByteArray &text)
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    QByteArray content(const QString &name)
    {
        QFile file(m_dir->filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void reopen()
    {
        if (m_store)
            QVERIFY(waitFor(m_store->flush()));
        m_store = std::make_unique<NodePairingStore>(m_dir->path(), m_clock, m_random);
        m_store->load();
    }

    testing::ManualClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<NodePairingStore> m_store;
};

QTEST_GUILESS_MAIN(tst_NodePairingStore)
#include "tst_nodepairingstore.moc"
