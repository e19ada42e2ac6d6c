// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/lsof.h"
#include "process/portowners.h"
#include "process/socktable.h"
#include "tests/process/listener.h"
#include "tests/support/ordinaryuser.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace claw::process;
using claw::testing::OrdinaryUser;

class tst_PortOwners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListenerIsFoundAndNamed()
    {
        const Listener child;
        QVERIFY(child.port() > 0);
        const auto found = QCoro::waitFor(listenersOf(child.port()));
        QVERIFY(found);
        QCOMPARE(found->owners.size(), size_t(1));
        QVERIFY(found->hidden.isEmpty());
        const PortOwner &owner = found->owners.front();
        QCOMPARE(owner.pid, child.processId());
        QCOMPARE(owner.name, u"portlistener"_s);
        QVERIFY(owner.commandLine.endsWith("portlistener"_L1));
        QVERIFY(!owner.user.isEmpty());
        QCOMPARE(owner.addresses, QStringList{u"127.0.0.1:%1"_s.arg(child.port())});
        QCOMPARE(owner.shown(), u"pid %1 (portlistener)"_s.arg(owner.pid));
    }

    void bothFamiliesAreSeen()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHostIPv6))
            QVERIFY(server.listen(QHostAddress::Any)); // A machine without IPv6.
        const auto found = findListeners(server.serverPort());
        QVERIFY(found);
        QCOMPARE(found->owners.size(), size_t(1));
        QCOMPARE(found->owners.front().pid, QCoreApplication::applicationPid());
        const bool v6 = server.serverAddress() == QHostAddress(QHostAddress::LocalHostIPv6);
        QCOMPARE(found->owners.front().addresses.first(),
                 (v6 ? u"[::1]:%1"_s : u"0.0.0.0:%1"_s).arg(server.serverPort()));
    }

    void aFreePortHasNoOwner()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        const auto found = findListeners(port);
        QVERIFY(found);
        QVERIFY(found->isEmpty());
    }

    void everyHolderOfASharedSocketIsNamed()
    {
        const Listener parent({u"child"_s});
        QTRY_COMPARE(findListeners(parent.port())->owners.size(), size_t(2));
    }

    void whatMayNotBeSeenIsSaidToBeThere()
    {
        if (geteuid() != 0)
            QSKIP("only root can leave a process behind that it may not see");
        const Listener child;
        const OrdinaryUser nobody;
        const auto found = findListeners(child.port());
        QVERIFY(found);
        QVERIFY(found->owners.empty());
        QCOMPARE(found->hidden, QStringList{u"root"_s});
    }

    void theKernelsTableIsRead()
    {
        const QByteArray table =
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid\n"
            "   0: 0100007F:4965 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000"
            "        0 4711 1 0000000000000000 100 0 0 10 0\n"
            "   1: 0100007F:4965 0100007F:C001 01 00000000:00000000 00:00000000 00000000  1000"
            "        0 4712 1 0000000000000000 100 0 0 10 0\n"
            "   2: 0100007F:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0"
            "        0 4713 1 0000000000000000 100 0 0 10 0\n"
            "   3: 00000000000000000000000001000000:4965 00000000000000000000000000000000:0000 0A "
            "00000000:00000000 00:00000000 00000000     0        0 4714 1\n"
            "garbage\n   9: nonsense 0A\n";
        const auto sockets = listeningSockets(table, 18789);
        QCOMPARE(sockets.size(), size_t(2));
        QCOMPARE(sockets[0].inode, 4711U);
        QCOMPARE(sockets[0].uid, 1000U);
        QCOMPARE(sockets[0].address, u"127.0.0.1:18789"_s);
        QCOMPARE(sockets[1].inode, 4714U);
        QCOMPARE(sockets[1].address, u"[::1]:18789"_s);
        QVERIFY(listeningSockets({}, 18789).empty());
    }

    void lsofIsRead()
    {
        const PortListeners found = parseLsof("p9876\ncnode\nLyou\nf22\nn127.0.0.1:18789\nf23\n"
                                              "n[::1]:18789\npx\ncbad\np12\ncnginx\n");
        QCOMPARE(found.owners.size(), size_t(2));
        QCOMPARE(found.owners[0].shown(), u"pid 9876 (node)"_s);
        QCOMPARE(found.owners[0].user, u"you"_s);
        QCOMPARE(found.owners[0].addresses, (QStringList{u"127.0.0.1:18789"_s, u"[::1]:18789"_s}));
        QCOMPARE(found.owners[1].shown(), u"pid 12 (nginx)"_s);
        QVERIFY(parseLsof("cstray\n").isEmpty());
        QVERIFY(parseLsof({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PortOwners)
#include "tst_portowners.moc"
