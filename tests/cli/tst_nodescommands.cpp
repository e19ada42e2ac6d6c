// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/nodequery.h"
#include "json/jsontext.h"
#include "tests/cli/commandfixture.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;
using testing::ScriptedGateway;

namespace {

QByteArray nodeList()
{
    return R"({"ts":1,"nodes":[{"nodeId":"aaaaaa1111","displayName":"Den Box","platform":"linux","version":"1.2",
        "remoteIp":"10.0.0.5","caps":["system"],"commands":["system.run","system.which"],"pathEnv":"/a:/b:/c:/d",
        "permissions":{"x":true,"y":false},"connectedAtMs":1,"paired":true,"connected":true},
        {"nodeId":"bbbbbb2222","platform":"ios","caps":[],"commands":[],"paired":true,"connected":false}]})";
}

QByteArray answerTo(const QString &method)
{
    if (method == "node.list"_L1)
        return nodeList();
    if (method == "node.describe"_L1)
        return R"({"ts":1,"nodeId":"aaaaaa1111","displayName":"Den Box","platform":"linux","caps":["system"],
            "commands":["system.run"],"paired":true,"connected":true})";
    if (method == "node.pair.list"_L1)
        return R"({"pending":[{"requestId":"r1","nodeId":"n","ts":1,"isRepair":true}],
            "paired":[{"nodeId":"legacy1","displayName":"L1","lastConnectedAtMs":1}]})";
    if (method == "node.pair.approve"_L1)
        return R"({"requestId":"r1","node":{"nodeId":"n"}})";
    if (method == "node.rename"_L1)
        return R"({"nodeId":"legacy1","displayName":"Attic"})";
    if (method == "node.invoke"_L1)
        return R"({"ok":true,"nodeId":"aaaaaa1111","command":"system.run","payloadJSON":null,
            "payload":{"exitCode":3,"success":false,"timedOut":false,"stdout":"some\n","stderr":"bad\n","error":null}})";
    if (method == "exec.approvals.node.get"_L1)
        return R"({"path":"/x","exists":true,"hash":"h","file":{"version":1,"defaults":{"security":"full"},
            "agents":{"*":{"allowlist":[{"pattern":"/bin/ls","id":"1"}]}}}})";
    return {};
}

} // namespace

class TestNodesCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_gateway.onRequest = [this](QWebSocket &peer, const QJsonObject &request) {
            const QString method = request.value("method"_L1).toString();
            m_asked.insert(method, request.value("params"_L1).toObject());
            const QByteArray payload = answerTo(method);
            if (payload.isEmpty())
                return ScriptedGateway::refuse(peer, request, u"INVALID_REQUEST"_s,
                                               u"unknown method: "_s + method);
            ScriptedGateway::respond(peer, request, *json::parse(payload));
        };
    }

    void findsNodesAsPeopleNameThem_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        QTest::newRow("id") << u"bbbbbb2222"_s << u"bbbbbb2222"_s;
        QTest::newRow("beginning") << u"aaaaaa"_s << u"aaaaaa1111"_s;
        QTest::newRow("short beginning")
            << u"aaaaa"_s << u"unknown node: aaaaa (known: Den Box, bbbbbb2222)"_s;
        QTest::newRow("name") << u"den box"_s << u"aaaaaa1111"_s;
        QTest::newRow("name with a dash") << u"DEN-Box!"_s << u"aaaaaa1111"_s;
        QTest::newRow("address") << u"10.0.0.5"_s << u"aaaaaa1111"_s;
        QTest::newRow("nothing") << u" "_s << u"node required"_s;
        QTest::newRow("nobody") << u"foo"_s << u"unknown node: foo (known: Den Box, bbbbbb2222)"_s;
    }
    void findsNodesAsPeopleNameThem()
    {
        QFETCH(QString, query);
        const auto nodes = json::parse(nodeList())->toObject().value("nodes"_L1).toArray();
        const auto found = matchNode(nodes, query);
        QTEST(found ? *found : found.error().message, "found");
        QCOMPARE(matchNode({}, u"foo"_s).error().message, u"unknown node: foo"_s);
        QJsonArray twice = nodes;
        twice.append(nodes[0]);
        QCOMPARE(matchNode(twice, u"den box"_s).error().message,
                 u"ambiguous node: den box (matches: Den Box, Den Box)"_s);
    }

    void statusIsATable()
    {
        QCOMPARE(m_fixture.run(u"nodes status"_s, m_gateway), 0);
        QVERIFY2(m_fixture.out.startsWith("Known: 2 · Paired: 2 · Connected: 1\n"),
                 m_fixture.out.constData());
        QVERIFY(m_fixture.out.contains("Den Box"));
        QVERIFY(m_fixture.out.contains("paired · connected"));
        QVERIFY(m_fixture.out.contains("paired · disconnected"));
        QCOMPARE(m_fixture.run(u"nodes status --connected --json"_s, m_gateway), 0);
        QCOMPARE(m_fixture.json()["nodes"_L1].toArray().size(), 1);
        QCOMPARE(m_fixture.run(u"nodes status --last-connected 1h"_s, m_gateway), 0);
        QVERIFY(m_fixture.out.startsWith("Known: 0 (of 2)"));
        QCOMPARE(m_fixture.run(u"nodes status --last-connected soon"_s, m_gateway), 1);
        QVERIFY(m_fixture.err.contains("Invalid --last-connected"));
    }

    void listPendingAndDecide()
    {
        QCOMPARE(m_fixture.run(u"nodes list"_s, m_gateway), 0);
        QVERIFY2(m_fixture.out.startsWith("Pending: 1 · Paired: 1\n"), m_fixture.out.constData());
        QCOMPARE(m_fixture.run(u"nodes list --json"_s, m_gateway), 0);
        QCOMPARE(m_fixture.json()["paired"_L1].toArray().size(), 1);
        QCOMPARE(m_fixture.run(u"nodes pending"_s, m_gateway), 0);
        QVERIFY(m_fixture.out.contains("r1"));
        QCOMPARE(m_fixture.run(u"nodes approve r1"_s, m_gateway), 0);
        QCOMPARE(m_fixture.json()["requestId"_L1].toString(), u"r1"_s);
        QCOMPARE(m_fixture.run(u"nodes reject r1"_s, m_gateway), 1);
        QVERIFY2(
            m_fixture.err.contains("nodes reject failed: Error: unknown method: node.pair.reject"),
            m_fixture.err.constData());
        QCOMPARE(m_fixture.run(u"nodes rename --node L1 --name Attic"_s, m_gateway), 0);
        QVERIFY2(m_fixture.out.contains("node rename ok: legacy1 -> Attic"),
                 m_fixture.out.constData());
    }

    void describesOne()
    {
        QCOMPARE(m_fixture.run(u"nodes describe --node 10.0.0.5"_s, m_gateway), 0);
        QVERIFY2(m_fixture.out.contains("- system.run\n"), m_fixture.out.constData());
        QCOMPARE(m_fixture.run(u"nodes describe --node foo"_s, m_gateway), 1);
        QVERIFY2(m_fixture.err.contains("nodes describe failed: Error: unknown node: foo"),
                 m_fixture.err.constData());
    }

    void runsACommandUnderTheRulesOfTheNode()
    {
        QCOMPARE(m_fixture.run(u"nodes run --node 10.0.0.5 --env A=b --cwd /x ls x"_s, m_gateway),
                 1);
        QCOMPARE(m_fixture.out, QByteArray("some\n"));
        QVERIFY2(m_fixture.err.startsWith("bad\n") && m_fixture.err.contains("run exit 3"),
                 m_fixture.err.constData());
        const QJsonObject params = m_asked[u"node.invoke"_s]["params"_L1].toObject();
        QCOMPARE(params["command"_L1].toArray(), (QJsonArray{u"ls"_s, u"x"_s}));
        QCOMPARE(params["approved"_L1], QJsonValue(false));
        QCOMPARE(params["env"_L1]["A"_L1].toString(), u"b"_s);
        QVERIFY(!m_asked.contains(u"exec.approval.request"_s)); // That node allows everything.
        // A person is asked when the caller wants it; this gateway cannot.
        QCOMPARE(m_fixture.run(u"nodes run --node 10.0.0.5 --ask always ls"_s, m_gateway), 1);
        QVERIFY(m_asked.contains(u"exec.approval.request"_s));
        QCOMPARE(m_fixture.run(u"nodes run --node 10.0.0.5 --security deny ls"_s, m_gateway), 1);
        QVERIFY2(m_fixture.err.contains("exec denied: host=node security=deny"),
                 m_fixture.err.constData());
        QCOMPARE(m_fixture.run(u"nodes run --node 10.0.0.5"_s, m_gateway), 1);
        QVERIFY2(m_fixture.err.contains("nodes run failed: Error: command required"),
                 m_fixture.err.constData());
    }

    void showsApprovalsOfANode()
    {
        QCOMPARE(m_fixture.run(u"approvals get --node 10.0.0.5"_s, m_gateway), 0);
        QVERIFY2(m_fixture.out.contains("node:aaaaaa1111"), m_fixture.out.constData());
        QVERIFY(m_fixture.out.contains("security=full"));
        QVERIFY(m_fixture.out.contains("/bin/ls"));
    }

    void editsApprovalsOfThisMachine()
    {
        QCOMPARE(m_fixture.run(u"approvals get"_s), 0);
        QVERIFY2(m_fixture.out.startsWith("Showing local approvals.\n\nApprovals\n"),
                 m_fixture.out.constData());
        QVERIFY(m_fixture.out.contains("No allowlist entries."));
        QVERIFY(!QFile::exists(m_fixture.path(u".clawdbot/exec-approvals.json"_s)));
        QCOMPARE(m_fixture.run(u"approvals allowlist add /usr/bin/uname"_s), 0);
        QVERIFY2(m_fixture.out.startsWith("Target: local\n"), m_fixture.out.constData());
        QVERIFY(m_fixture.out.contains("/usr/bin/uname"));
        QCOMPARE(m_fixture.run(u"approvals allowlist add /usr/bin/uname"_s), 0);
        QCOMPARE(m_fixture.out, QByteArray("Already allowlisted.\n"));
        QCOMPARE(m_fixture.run(u"approvals allowlist add --agent main /bin/ls --json"_s), 0);
        QCOMPARE(m_fixture.json()["file"_L1]["agents"_L1].toObject().keys(),
                 (QStringList{u"*"_s, u"main"_s}));
        QCOMPARE(m_fixture.run(u"approvals allowlist remove /usr/bin/uname"_s), 0);
        QCOMPARE(m_fixture.run(u"approvals allowlist remove /usr/bin/uname"_s), 0);
        QCOMPARE(m_fixture.out, QByteArray("Pattern not found.\n"));
        QCOMPARE(m_fixture.run(u"approvals set"_s), 1);
        QCOMPARE(m_fixture.err, QByteArray("Provide --file or --stdin.\n"));
        QFile file(m_fixture.path(u"new.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{defaults: {security: 'deny'}} // JSON5");
        file.close();
        QCOMPARE(m_fixture.run(u"approvals set --json --file "_s + file.fileName()), 0);
        QCOMPARE(m_fixture.json()["file"_L1]["defaults"_L1]["security"_L1].toString(), u"deny"_s);
        QCOMPARE(m_fixture.json()["file"_L1]["agents"_L1].toObject().size(), 0);
    }

    void pairsPeople()
    {
        QCOMPARE(m_fixture.run(u"pairing list telegram"_s), 0);
        QCOMPARE(m_fixture.out, QByteArray("No pending telegram pairing requests.\n"));
        QVERIFY(QDir(m_fixture.path({})).mkpath(u".clawdbot/credentials"_s));
        QFile file(m_fixture.path(u".clawdbot/credentials/telegram-pairing.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8();
        file.write(
            "{\"version\":1,\"requests\":[{\"id\":\"77\",\"code\":\"ABCD2345\",\"createdAt\":\""
            + now + R"(","lastSeenAt":")" + now + "\"}]}");
        file.close();
        QCOMPARE(m_fixture.run(u"pairing list --channel telegram --json"_s), 0);
        QCOMPARE(m_fixture.json()["requests"_L1].toArray().size(), 1);
        QCOMPARE(m_fixture.run(u"pairing approve telegram abcd2345"_s), 0);
        QCOMPARE(m_fixture.out, QByteArray("Approved telegram sender 77.\n"));
        QCOMPARE(m_fixture.run(u"pairing approve --channel telegram ABCD2345"_s), 1);
        QVERIFY(m_fixture.err.contains("No pending pairing request found for code: ABCD2345"));
        QCOMPARE(m_fixture.run(u"pairing list"_s), 1);
        QVERIFY(m_fixture.err.contains("Channel required."));
        QCOMPARE(m_fixture.run(u"pairing approve ABCD2345"_s), 1);
        QVERIFY(m_fixture.err.contains("Usage: clawdbot pairing approve"));
        QCOMPARE(m_fixture.run(u"pairing list ../x"_s), 1);
        QVERIFY(m_fixture.err.contains("Invalid channel: ../x"));
    }

private:
    CommandFixture m_fixture;
    ScriptedGateway m_gateway;
    QMap<QString, QJsonObject> m_asked;
};

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestNodesCommands)
#include "tst_nodescommands.moc"
