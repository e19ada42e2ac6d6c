// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/nativesocket.h"
#include "twoprotocolserver.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::testing;

namespace {

//! Plain sockets that say nothing, each from its own loopback address if the system lets us.
class Crowd
{
public:
    ~Crowd()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    bool add(quint16 port)
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        if (socket < 0)
            return false;
        m_sockets.push_back(socket);
        sockaddr_in from{};
        from.sin_family = AF_INET;
        from.sin_addr.s_addr = htonl(INADDR_LOOPBACK + quint32(m_sockets.size() / 100));
        ::bind(socket, reinterpret_cast<const sockaddr *>(&from), sizeof from);
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::connect(socket, reinterpret_cast<const sockaddr *>(&to), sizeof to);
        return true;
    }
    [[nodiscard]] size_t size() const { return m_sockets.size(); }

private:
    std::vector<int> m_sockets;
};

//! Takes every descriptor up to the soft limit, which it lowers so that there are few to take.
class Shortage
{
public:
    explicit Shortage(rlim_t most)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit few{.rlim_cur = most, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &few);
        for (int held = ::open("/dev/null", O_RDONLY); held >= 0;
             held = ::open("/dev/null", O_RDONLY))
            m_held.push_back(held);
    }
    ~Shortage() { end(); }
    void end()
    {
        for (const int held : std::exchange(m_held, {}))
            ::close(held);
        ::setrlimit(RLIMIT_NOFILE, &m_before);
    }

private:
    rlimit m_before{};
    std::vector<int> m_held;
};

} // namespace

class TestConnectionFlood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandIdleSocketsDoNotHurtOthers()
    {
        const int limit = net::raiseDescriptorLimit();
        const net::Limits limits;
        // Our own end of each connection, the server's end of those that wait, and some air.
        const auto wanted = size_t(std::min(10'000, limit - limits.waitingTotal - 300));
        QVERIFY2(wanted >= 1'500, "too few descriptors for a crowd");
        TwoProtocolServer server;
        const quint16 port = server.listen();
        RawPeer old(port);
        old.send(get("/hello"));
        QVERIFY(old.receives("hello"));

        Crowd crowd;
        qint64 slowest = 0;
        while (crowd.size() < wanted) {
            for (int i = 0; i < 500 && crowd.size() < wanted; ++i)
                QVERIFY(crowd.add(port));
            QElapsedTimer timer;
            timer.start();
            RawPeer client(port);
            client.send(get("/hello"));
            QVERIFY(client.receives("hello"));
            slowest = std::max(slowest, timer.elapsed());
        }
        qInfo() << "idle sockets:" << crowd.size() << "slowest answer, ms:" << slowest;
        QVERIFY(slowest < 1'000);
        QVERIFY(server.splitter.waitingCount() <= limits.waitingTotal);
        QVERIFY(server.splitter.connectionCount() <= limits.waitingTotal + 2);
    }

    void oneAddressCannotTakeTheSeatsOfOthers()
    {
        net::Limits limits;
        limits.waitingPerAddress = 4;
        limits.waitingTotal = 8;
        TwoProtocolServer server(limits);
        const quint16 port = server.listen();
        RawPeer patient(port); // Has begun to speak: silent ones go first.
        patient.send("GET /hello HTTP/1.1\r\n");
        QVERIFY(patient.wasConnected);
        std::vector<std::unique_ptr<RawPeer>> silent;
        for (int i = 0; i < 20; ++i)
            silent.push_back(std::make_unique<RawPeer>(port));
        QTRY_COMPARE(std::count_if(silent.begin(), silent.end(),
                                   [](const auto &peer) { return peer->hasEnded; }),
                     17);
        QCOMPARE(server.splitter.waitingCount(), 4);
        patient.send("Host: localhost\r\n\r\n");
        QVERIFY(patient.receives("hello"));
    }

    void livesThroughALackOfDescriptors()
    {
        net::Limits limits;
        limits.connectionsTotal = 10'000; // The lowered limit is not this test's subject.
        TwoProtocolServer server(limits);
        const quint16 port = server.listen();
        RawPeer inside(port);
        inside.send(get("/hello"));
        QVERIFY(inside.receives("hello"));

        const int client = ::socket(AF_INET, SOCK_STREAM, 0); // Before there are none left.
        QVERIFY(client >= 0);
        Shortage shortage(512);
        QTest::ignoreMessage(
            QtWarningMsg,
            QRegularExpression(u"no descriptors left: new connections are refused"_s));
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&to), sizeof to), 0);
        char byte = 0;
        QTRY_VERIFY(::recv(client, &byte, 1, MSG_DONTWAIT)
                    == 0); // It hears at once that it is refused.
        ::close(client);

        inside.received.clear(); // Who is in is served.
        inside.send(get("/hello"));
        QVERIFY(inside.receives("hello"));

        shortage.end();
        RawPeer next(port);
        next.send(get("/hello"));
        QVERIFY(next.receives("hello", 5000));
    }

    void raisesTheDescriptorLimitToTheHardOne()
    {
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        const int raised = net::raiseDescriptorLimit();
        QCOMPARE(raised, net::descriptorLimit());
        QVERIFY(rlim_t(raised) == std::min<rlim_t>(limit.rlim_max, 65'536));
    }
};

QTEST_GUILESS_MAIN(TestConnectionFlood)
#include "tst_connectionflood.moc"
