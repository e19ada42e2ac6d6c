// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "heardlines.h"
#include "servertester.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw;
using log::WsLogMode;
using server::Caller;
using server::Reply;
using server::WsLog;
using testing::connectParams;
using testing::HeardLines;
using testing::ServerTester;
using testing::WireClient;

namespace {

const auto uuid = u"3e5c1ac5-0c44-4b8e-9d0f-5a1c6f1b2c3d"_s;
const auto shortUuid = u"3e5c1ac5…2c3d"_s;

Caller callerOn(const QString &connId)
{
    Caller caller;
    caller.connId = connId;
    return caller;
}

// Ids and times differ from run to run.
QStringList comparable(QStringList lines)
{
    static const QRegularExpression uuids(u"[0-9a-f]{8}…[0-9a-f]{4}"_s);
    static const QRegularExpression times(u"\\b\\d+ms\\b"_s);
    static const QRegularExpression lasting(u"durationMs=\\d+"_s);
    static const QRegularExpression counts(u"(methods|events)=\\d+"_s);
    for (QString &line : lines) {
        line.replace(uuids, u"ID"_s).replace(times, u"Nms"_s).replace(lasting, u"durationMs=N"_s);
        line.replace(counts, u"\\1=N"_s);
    }
    return lines;
}

// What a conversation of connect, two requests and a goodbye leaves in the log.
QStringList conversation(WsLogMode mode)
{
    HeardLines lines("claw.ws");
    {
        ServerTester tester({.mode = auth::AuthMode::Token, .token = Secret(u"t0k"_s)}, "{}", {},
                            mode);
        WireClient client(tester.port);
        client.connectWith(connectParams());
        client.ask(u"h1"_s, u"last-heartbeat"_s);
        client.ask(u"h2"_s, u"nosuch"_s);
        client.socket.close(QWebSocketProtocol::CloseCodeNormal, u"bye"_s);
        const auto isAlone = [&] { return tester.gateway.controlPlane().census().all() == 0; };
        if (!QTest::qWaitFor(isAlone))
            return {};
    }
    QStringList told;
    const QStringList heard = comparable(lines.take());
    for (const QString &line : heard) {
        if (!line.startsWith(u"→ event "_s)) // When health is ready is a matter of time.
            told.append(line);
    }
    return told;
}

} // namespace

class tst_WsLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullTellsEveryFrame()
    {
        QCOMPARE(conversation(WsLogMode::Full),
                 QStringList({u"← open remoteAddr=127.0.0.1 conn=ID"_s,
                              u"← connect client=test version=1.0.0 mode=test clientId=test "
                              "platform=linux auth=token conn=ID"_s,
                              u"→ hello-ok methods=N events=N presence=2 stateVersion=2 conn=ID"_s,
                              u"← req last-heartbeat conn=ID id=h1"_s,
                              u"→ res ✓ last-heartbeat Nms conn=ID id=h1"_s,
                              u"← req nosuch conn=ID id=h2"_s,
                              u"→ res ✗ nosuch Nms errorCode=INVALID_REQUEST "
                              "errorMessage=unknown method: nosuch conn=ID id=h2"_s,
                              u"→ close code=1000 reason=bye durationMs=N handshake=connected "
                              "conn=ID"_s}));
    }

    void compactPairsRequestsAndNamesAConnectionOnce()
    {
        const QStringList lines = conversation(WsLogMode::Compact);
        QCOMPARE(lines.value(0), u"← open remoteAddr=127.0.0.1 conn=ID"_s);
        QVERIFY(lines.contains(u"⇄ res ✓ last-heartbeat Nms id=h1"_s));
        QVERIFY(lines.contains(u"⇄ res ✗ nosuch Nms errorCode=INVALID_REQUEST "
                               "errorMessage=unknown method: nosuch id=h2"_s));
        QCOMPARE(lines.filter(u"conn="_s).size(), 1);
        QVERIFY(lines.filter(u"req "_s).isEmpty());
    }

    void quietTellsOnlyProblems()
    {
        QCOMPARE(conversation(WsLogMode::Problems),
                 QStringList({u"⇄ res ✗ nosuch Nms errorCode=INVALID_REQUEST "
                              "errorMessage=unknown method: nosuch conn=ID id=h2"_s}));
        QVERIFY(conversation(WsLogMode::Off).isEmpty());
    }

    void slowAnswersAreProblems()
    {
        HeardLines lines("claw.ws");
        WsLog log(WsLogMode::Problems);
        const Reply reply(QByteArray("{}"));
        log.answered(callerOn(uuid), u"a"_s, u"health"_s, reply, 49ms);
        QVERIFY(lines.take().isEmpty());
        log.answered(callerOn(uuid), u"a"_s, u"health"_s, reply, 50ms);
        QCOMPARE(lines.take(),
                 QStringList(u"⇄ res ✓ health 50ms conn="_s + shortUuid + u" id=a"_s));
    }

    void theSelfCheckIsNobodysProblem()
    {
        HeardLines lines("claw.ws");
        WsLog log(WsLogMode::Problems);
        Caller caller = callerOn(uuid);
        caller.isSelfCheck = true;
        log.answered(caller, u"a"_s, u"health"_s, QByteArray("{}"), 5s);
        QVERIFY(lines.take().isEmpty());
    }

    void eventsTellTheirVersions()
    {
        HeardLines lines("claw.ws");
        WsLog log(WsLogMode::Compact);
        log.broadcast(protocol::event::health, 2, 1,
                      protocol::StateVersion{.presence = 1, .health = 3});
        log.broadcast(protocol::event::tick, 3, 0, std::nullopt);
        QCOMPARE(lines.take(),
                 QStringList({u"→ event health seq=2 clients=1 presenceVersion=1 healthVersion=3"_s,
                              u"→ event tick seq=3 clients=0 dropIfSlow=true"_s}));
    }

    void whatClientsChooseIsShortAndOnOneLine()
    {
        HeardLines lines("claw.ws");
        WsLog log(WsLogMode::Full);
        const QString huge(1024 * 1024, u'x');
        log.requested(uuid, huge, huge);
        log.requested(uuid, u"a\nb"_s, u"forged\n[gateway] all is well"_s);
        log.closed(huge, 1000, huge, 0ms, false);
        const QStringList heard = lines.take();
        QCOMPARE(heard.size(), 3);
        for (const QString &line : heard) {
            QVERIFY(line.size() < 400);
            QVERIFY(!line.contains(u'\n'));
        }
        QCOMPARE(heard[1],
                 u"← req forged [gateway] all is well conn="_s + shortUuid + u" id=a b"_s);
    }

    void messagesThatAreNotJsonAreToldOf()
    {
        HeardLines lines("claw.ws");
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        client.send("{\"type\":");
        client.ask(u"h"_s, u"last-heartbeat"_s);
        const QStringList heard = lines.take();
        QCOMPARE(heard.size(), 1);
        QVERIFY2(heard[0].startsWith(u"✗ parse-error error="_s), qPrintable(heard[0]));
    }
};

QTEST_GUILESS_MAIN(tst_WsLog)
#include "tst_wslog.moc"
