// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/cli/commandfixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;
using testing::ScriptedGateway;

namespace {

//! Answers what a healthy gateway without channels answers.
void answer(QWebSocket &peer, const QJsonObject &request)
{
    const QString method = request.value("method"_L1).toString();
    const auto payload = [&method]() -> QByteArray {
        if (method == "health"_L1)
            return R"({"ok":true,"channels":{},"channelOrder":[],"agents":[{"agentId":"main",
                "isDefault":true,"heartbeat":{"enabled":true,"every":"30m"},
                "sessions":{"path":"/s.json","count":2,"recent":[{"key":"agent:main:main",
                "age":300000}]}}]})";
        if (method == "status"_L1)
            return R"({"heartbeat":{"agents":[{"agentId":"main","enabled":true,"every":"30m"}]},
                "queuedSystemEvents":[],"sessions":{"paths":["/s.json"],"count":0,
                "defaults":{"model":"claude-opus-4-5","contextTokens":200000},"recent":[]}})";
        if (method == "system-presence"_L1)
            return R"([{"mode":"gateway","reason":"self","host":"box","ip":"10.0.0.2",
                "version":"1","platform":"linux 6"}])";
        if (method == "config.get"_L1)
            return R"({"path":"/c.json","exists":true,"valid":true,"issues":[],
                "config":{"gateway":{"port":1,"auth":{"token":"hunter2"}}}})";
        if (method == "device.pair.list"_L1)
            return R"({"pending":[{"requestId":"r1","deviceId":"d1","role":"operator","ts":1}],
                "paired":[{"deviceId":"d2","roles":["operator"],"scopes":["operator.admin"],
                "tokens":[{"role":"operator"}],"remoteIp":"10.0.0.9"}]})";
        if (method == "device.pair.approve"_L1)
            return R"({"requestId":"r1","device":{"deviceId":"d1"}})";
        return {};
    }();
    if (payload.isEmpty())
        return ScriptedGateway::refuse(peer, request, u"INVALID_REQUEST"_s,
                                       u"unknown method: "_s + method);
    ScriptedGateway::respond(peer, request, *json::parse(payload));
}

} // namespace

class TestClientCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_gateway.onRequest = answer; }

    void tellsThatAGatewayIsHealthy();
    void tellsInWhatAGatewayIsDegraded();
    void printsHealthAsJson();
    void callsAMethod();
    void sendsTheParametersItIsGiven();
    void failsOnWhatTheGatewayRefuses();
    void refusesParametersThatAreNoJson();
    void refusesATimeoutThatIsNone();
    void namesCauseAndNextCommandWhenNothingListens();
    void namesCauseAndNextCommandWhenTheTokenIsWrong();
    void namesCauseAndNextCommandWhenThePeerIsNoGateway();
    void namesTheTimeout();
    void drawsTheTwoBoxes();
    void statusSucceedsWithoutAGateway();
    void statusSkipsTheProbeOnRequest();
    void statusHasAJsonForm();
    void showsTheLastErrorOfTheLog();
    void talksInSpiteOfABrokenConfiguration();
    void readsTheTokenFromTheDotEnvFile();
    void probesWhatCanBeReached();
    void probeFailsWhenNothingCanBeReached();
    void probeShowsNoSecret();
    void statusPageShowsTheGateway();
    void statusPageNeedsNoGateway();
    void listsDevices();
    void approvesADevice();

private:
    ScriptedGateway m_gateway;
    CommandFixture m_user;
};

void TestClientCommands::tellsThatAGatewayIsHealthy()
{
    for (const auto &command : {u"gateway health"_s, u"health"_s}) {
        QCOMPARE(m_user.run(command, m_gateway), 0);
        QCOMPARE(m_user.out,
                 QByteArray("✓ Gateway is healthy\n"
                            "✓ WebSocket connection: OK\n"
                            "✓ RPC methods: available\n"
                            "Agents: main (default)\n"
                            "Heartbeat interval: 30m (main)\n"
                            "Session store (main): /s.json (2 entries)\n"
                            "- agent:main:main (5m ago)\n"));
        QCOMPARE(m_user.err, QByteArray());
    }
}

void TestClientCommands::tellsInWhatAGatewayIsDegraded()
{
    m_gateway.onRequest = [](QWebSocket &peer, const QJsonObject &request) {
        ScriptedGateway::respond(
            peer, request,
            *json::parse(R"({"ok":true,"degraded":[{"part":"config","message":"line 3"}]})"));
    };
    QCOMPARE(m_user.run(u"gateway health"_s, m_gateway), 0);
    QVERIFY(m_user.out.startsWith("! Gateway is degraded (config): line 3\n"));
    QVERIFY(!m_user.out.contains("healthy"));
}

void TestClientCommands::printsHealthAsJson()
{
    QCOMPARE(m_user.run(u"health --json"_s, m_gateway), 0);
    QVERIFY(m_user.json().value("ok"_L1).toBool());
}

void TestClientCommands::callsAMethod()
{
    QCOMPARE(m_user.run(u"gateway call status"_s, m_gateway), 0);
    QVERIFY(m_user.out.startsWith("Gateway call: status\n{\n"));
    QCOMPARE(m_user.run(u"gateway call status --json"_s, m_gateway), 0);
    QVERIFY(m_user.json().contains("sessions"_L1));
}

void TestClientCommands::sendsTheParametersItIsGiven()
{
    m_gateway.onRequest = [](QWebSocket &peer, const QJsonObject &request) {
        ScriptedGateway::respond(peer, request, request.value("params"_L1));
    };
    QCOMPARE(m_user.run(u"gateway call echo --json --params {\"a\":[1]}"_s, m_gateway), 0);
    QCOMPARE(m_user.json().value("a"_L1)[0].toInt(), 1);
}

void TestClientCommands::failsOnWhatTheGatewayRefuses()
{
    QCOMPARE(m_user.run(u"gateway call nosuch"_s, m_gateway), 1);
    QCOMPARE(m_user.err, QByteArray("Gateway call failed: Error: unknown method: nosuch\n"));
    QCOMPARE(m_user.out, QByteArray());
}

void TestClientCommands::refusesParametersThatAreNoJson()
{
    QCOMPARE(m_user.run(u"gateway call health --params {oops"_s, m_gateway), 1);
    QVERIFY(m_user.err.startsWith("Gateway call failed: Error: --params is not JSON"));
}

void TestClientCommands::refusesATimeoutThatIsNone()
{
    for (const auto &value : {u"x"_s, u"0"_s, u"-5"_s, u"1.5"_s}) {
        QCOMPARE(m_user.run(u"health --timeout "_s + value, m_gateway), 1);
        QCOMPARE(m_user.err, "Error: invalid --timeout: " + value.toUtf8() + '\n');
    }
}

void TestClientCommands::namesCauseAndNextCommandWhenNothingListens()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const auto port = QString::number(placeholder.serverPort());
    placeholder.close();
    m_user.setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, port);
    QCOMPARE(m_user.run(u"gateway health"_s), 1);
    m_user.setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, {});
    const auto lines = m_user.err.split('\n');
    QCOMPARE(lines.value(0),
             "Error: gateway closed (1006 abnormal closure (no close frame)): no "
             "close reason"_ba);
    QCOMPARE(lines.value(1), "Gateway target: ws://127.0.0.1:" + port.toLatin1());
    QCOMPARE(lines.value(2), "Source: local loopback"_ba);
    QVERIFY(m_user.err.contains("Bind: loopback\n"));
    QVERIFY(m_user.err.contains("Cause: connection refused: nothing listens on 127.0.0.1:"));
    QVERIFY(m_user.err.contains("Try: clawdbot gateway\n"));
}

void TestClientCommands::namesCauseAndNextCommandWhenTheTokenIsWrong()
{
    ScriptedGateway strict;
    strict.onConnect = [](QWebSocket &peer, const QJsonObject &request) {
        const auto text = u"unauthorized: gateway token mismatch (set gateway.remote.token)"_s;
        ScriptedGateway::refuse(peer, request, u"INVALID_REQUEST"_s, text);
        peer.close(QWebSocketProtocol::CloseCodePolicyViolated, text);
    };
    QCOMPARE(m_user.run(u"gateway call health --token wrong"_s, strict), 1);
    QVERIFY(m_user.err.startsWith("gateway connect failed: Error: unauthorized: gateway token "
                                  "mismatch"));
    QVERIFY(m_user.err.contains("Gateway call failed: Error: gateway closed (1008): unauthorized"));
    QVERIFY(m_user.err.contains("Cause: the token is not the one of the gateway"));
    QVERIFY(m_user.err.contains("Try: clawdbot gateway status --token"));
    QVERIFY(!m_user.err.contains("wrong"));
}

void TestClientCommands::namesCauseAndNextCommandWhenThePeerIsNoGateway()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [peer] {
            peer->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            peer->disconnectFromHost();
        });
    });
    const auto url = u"ws://127.0.0.1:%1"_s.arg(server.serverPort());
    QCOMPARE(m_user.run(u"health --url "_s + url), 1);
    QVERIFY2(m_user.err.contains("is not a gateway"), m_user.err.constData());
    QVERIFY(m_user.err.contains("Try: clawdbot"));
}

void TestClientCommands::namesTheTimeout()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto url = u"ws://127.0.0.1:%1"_s.arg(silent.serverPort());
    QCOMPARE(m_user.run(u"health --timeout 50 --url "_s + url), 1);
    QVERIFY(m_user.err.startsWith("Error: gateway timeout after 50ms\n"));
    QVERIFY(m_user.err.contains("Cause: 127.0.0.1:"));
}

void TestClientCommands::drawsTheTwoBoxes()
{
    QCOMPARE(m_user.run(u"gateway status"_s, m_gateway), 0);
    const auto lines = QString::fromUtf8(m_user.out).split(u'\n');
    QCOMPARE(lines.value(0), u"Gateway service status"_s);
    QCOMPARE(lines.value(1), u"┌──────────────────────────────────────┐"_s);
    QVERIFY(lines.value(2).contains("(not installed)"_L1));
    QVERIFY(lines.value(3).startsWith(u"│ Runtime: "_s));
    QCOMPARE(lines.value(4), u"│ Port: 18789                          │"_s);
    QCOMPARE(lines.value(5), u"│ Last gateway error: none             │"_s);
    QCOMPARE(lines.value(8), u"RPC probe"_s);
    QVERIFY(lines.value(10).startsWith(u"│ Target: ws://127.0.0.1:"_s));
    QCOMPARE(lines.value(11), u"│ Status: ✓ connected                  │"_s);
    QVERIFY(lines.value(12).startsWith(u"│ Latency: "_s));
    QVERIFY(m_user.out.contains("\nRPC probe: ok\n"));
}

void TestClientCommands::statusSucceedsWithoutAGateway()
{
    m_user.setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, u"1"_s);
    QCOMPARE(m_user.run(u"gateway status"_s), 0);
    m_user.setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, {});
    QVERIFY(m_user.out.contains("│ Runtime: stopped"));
    QVERIFY(m_user.out.contains("│ Status: ✗ failed                     │\n└"));
    QVERIFY(m_user.err.contains("RPC probe: failed\nRPC target: ws://127.0.0.1:1\n"));
    QVERIFY(m_user.err.contains("Try: clawdbot gateway\n"));
}

void TestClientCommands::statusSkipsTheProbeOnRequest()
{
    const auto before = m_gateway.connections();
    QCOMPARE(m_user.run(u"gateway status --no-probe"_s, m_gateway), 0);
    QVERIFY(!m_user.out.contains("\nRPC probe"));
    QCOMPARE(m_gateway.connections(), before);
}

void TestClientCommands::statusHasAJsonForm()
{
    QCOMPARE(m_user.run(u"gateway status --json"_s, m_gateway), 0);
    const auto json = m_user.json();
    QVERIFY(json.value("rpc"_L1)["ok"_L1].toBool());
    QCOMPARE(json.value("service"_L1)["loaded"_L1], QJsonValue(false));
    QCOMPARE(json.value("gateway"_L1)["port"_L1].toInt(), 18789);
    QCOMPARE(json.value("config"_L1)["cli"_L1]["exists"_L1], QJsonValue(false));
}

void TestClientCommands::showsTheLastErrorOfTheLog()
{
    CommandFixture user;
    const QByteArray beforeStart = R"JSON({"0":"{}","1":"old","_meta":{"logLevelName":"ERROR"}}
{"0":"{}","1":"listening on ws://127.0.0.1:18789 (PID 1)","_meta":{"logLevelName":"INFO"}}
)JSON";
    QVERIFY(user.writeLog(beforeStart));
    QCOMPARE(user.run(u"gateway status --no-probe"_s), 0);
    QVERIFY(user.out.contains("Last gateway error: none"));

    const QByteArray afterStart = R"JSON({"0":"{}","1":"disk full","_meta":{"logLevelName":"ERROR"}}
not json
{"0":"{}","1":"going on","_meta":{"logLevelName":"INFO"}}
)JSON";
    QVERIFY(user.writeLog(afterStart));
    QCOMPARE(user.run(u"gateway status --no-probe"_s), 0);
    QVERIFY(user.out.contains("Last gateway error: disk full"));
}

void TestClientCommands::talksInSpiteOfABrokenConfiguration()
{
    CommandFixture user;
    QVERIFY(user.writeConfig("{\"gateway\":{\"port\":4711,\"nosuch\":1}}"));
    QCOMPARE(user.run(u"health"_s, m_gateway), 0);
    QVERIFY(user.err.startsWith("Config invalid\nFile: ~/.clawdbot/clawdbot.json\nProblem:\n"));
    QVERIFY(user.err.endsWith("\nRun: clawdbot doctor --fix\n"));
    QCOMPARE(user.run(u"gateway status --no-probe --json"_s), 0);
    QCOMPARE(user.json().value("port"_L1)["port"_L1].toInt(), 4711);
    QCOMPARE(user.run(u"devices list"_s, m_gateway), 1);

    QVERIFY(user.writeConfig("{oops"));
    QCOMPARE(user.run(u"health"_s, m_gateway), 0);
}

void TestClientCommands::readsTheTokenFromTheDotEnvFile()
{
    CommandFixture user;
    QVERIFY(user.writeConfig("{}"));
    QVERIFY(user.writeDotEnv("CLAWDBOT_GATEWAY_TOKEN=from-dot-env\n"));
    QCOMPARE(user.run(u"health"_s, m_gateway), 0);
    const auto auth = m_gateway.connects.back().value("auth"_L1);
    QCOMPARE(auth["token"_L1].toString(), u"from-dot-env"_s);
}

void TestClientCommands::probesWhatCanBeReached()
{
    QCOMPARE(m_user.run(u"gateway probe"_s, m_gateway), 0);
    QVERIFY(m_user.out.startsWith("Gateway Status\nReachable: yes\nProbe budget: 3000ms\n"));
    QVERIFY(m_user.out.contains("\nURL (explicit) ws://127.0.0.1:"));
    QVERIFY(m_user.out.contains("· RPC: ok\n"));
    QVERIFY(m_user.out.contains("  Gateway: box (10.0.0.2) · linux 6 · app 1\n"));
}

void TestClientCommands::probeFailsWhenNothingCanBeReached()
{
    m_user.setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, u"1"_s);
    QCOMPARE(m_user.run(u"gateway probe"_s), 1);
    QVERIFY(m_user.out.contains("Reachable: no\n"));
    QVERIFY(m_user.out.contains("Connect: failed - connect failed: "));
    QCOMPARE(m_user.run(u"gateway probe --json"_s), 1);
    m_user.setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, {});
    QCOMPARE(m_user.json().value("ok"_L1), QJsonValue(false));
    QVERIFY(m_user.json().value("primaryTargetId"_L1).isNull());
}

void TestClientCommands::probeShowsNoSecret()
{
    QCOMPARE(m_user.run(u"gateway probe --json"_s, m_gateway), 0);
    const auto target = m_user.json().value("targets"_L1)[0];
    QCOMPARE(m_user.json().value("primaryTargetId"_L1).toString(), u"explicit"_s);
    QVERIFY(target["config"_L1]["gateway"_L1]["authTokenConfigured"_L1].toBool());
    QVERIFY(!m_user.out.contains("hunter2"));
}

void TestClientCommands::statusPageShowsTheGateway()
{
    QCOMPARE(m_user.run(u"status"_s, m_gateway), 0);
    QVERIFY(m_user.out.startsWith("Clawdbot status\n\nOverview\n┌"));
    QVERIFY(m_user.out.contains("reachable"));
    QVERIFY(m_user.out.contains("no sessions yet"));
    QCOMPARE(m_user.run(u"status --json"_s, m_gateway), 0);
    QVERIFY(m_user.json().value("gateway"_L1)["reachable"_L1].toBool());
    QCOMPARE(m_user.json().value("sessions"_L1)["count"_L1].toInt(-1), 0);
}

void TestClientCommands::statusPageNeedsNoGateway()
{
    m_user.setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, u"1"_s);
    QCOMPARE(m_user.run(u"status"_s), 0);
    m_user.setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, {});
    QVERIFY(m_user.out.contains("unreachable"));
    QVERIFY(m_user.out.contains("Fix reachability first: clawdbot gateway probe\n"));
}

void TestClientCommands::listsDevices()
{
    QCOMPARE(m_user.run(u"devices list"_s, m_gateway), 0);
    QVERIFY(m_user.out.startsWith("Pending (1)\n┌"));
    QVERIFY(m_user.out.contains("\nPaired (1)\n┌"));
    QVERIFY(m_user.out.contains("operator.admin"));
    QCOMPARE(m_user.run(u"devices list --json"_s, m_gateway), 0);
    QCOMPARE(m_user.json().value("paired"_L1).toArray().size(), 1);
}

void TestClientCommands::approvesADevice()
{
    QCOMPARE(m_user.run(u"devices approve r1"_s, m_gateway), 0);
    QCOMPARE(m_user.out, QByteArray("Approved d1\n"));
    QCOMPARE(m_user.run(u"devices rotate --device d1"_s, m_gateway), 1);
    QCOMPARE(m_user.err, QByteArray("error: required option '--role <role>' not specified\n"));
}

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestClientCommands)
#include "tst_clientcommands.moc"
