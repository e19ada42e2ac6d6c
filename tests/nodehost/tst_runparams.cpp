// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "nodehost/hostfile.h"
#include "nodehost/invocation.h"
#include "nodehost/notification.h"
#include "nodehost/runparams.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::nodehost;

namespace {

QJsonObject objectOf(const QByteArray &text)
{
    return json::parse(text).value().toObject();
}

} // namespace

class tst_RunParams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheGatewayAsks()
    {
        const auto run = RunParams::fromJson(
            objectOf(
                R"({"command":["ls","-l",7],"cwd":" /x ","timeoutMs":500,"agentId":"a","sessionKey":"s","runId":"r","approvalDecision":"allow-once","needsScreenRecording":true})"),
            u"/bin"_s);
        QCOMPARE(run->argv, (QStringList{u"ls"_s, u"-l"_s, u"7"_s}));
        QCOMPARE(run->cwd, u"/x"_s);
        QCOMPARE(run->timeout, std::chrono::milliseconds(500));
        QVERIFY(run->isApproved);
        QCOMPARE(run->decision, approvals::Decision::AllowOnce);
        QVERIFY(run->needsScreenRecording);
        const auto little = RunParams::fromJson(objectOf(R"({"command":["ls"]})"), {});
        QVERIFY(!little->timeout);
        QVERIFY(!little->isApproved);
        QCOMPARE(little->sessionKey, u"node"_s);
    }

    void refusesNothing_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::newRow("no command") << QByteArray("{}");
        QTest::newRow("empty") << QByteArray(R"({"command":[]})");
        QTest::newRow("a line") << QByteArray(R"({"command":"ls"})");
    }
    void refusesNothing()
    {
        QFETCH(QByteArray, params);
        QCOMPARE(RunParams::fromJson(objectOf(params), {}).error().message, u"command required"_s);
    }

    void aDenialIsNoApproval()
    {
        const auto run =
            RunParams::fromJson(objectOf(R"({"command":["ls"],"approvalDecision":"deny"})"), {});
        QVERIFY(!run->isApproved);
        const auto odd =
            RunParams::fromJson(objectOf(R"({"command":["ls"],"approved":"yes"})"), {});
        QVERIFY(!odd->isApproved);
    }

    void leavesOutVariablesThatLoadCode()
    {
        const auto kept = permittedEnvironment(
            objectOf(
                R"({"FOO":"1","LD_PRELOAD":"x","ld_library_path":"x","DYLD_X":"x","NODE_OPTIONS":"x","BASH_ENV":"x","PYTHONPATH":"x","":"x","A=B":"x","N":7,"BASH_FUNC_ls%%":"() { x; }"})"),
            u"/bin"_s);
        QCOMPARE(kept.keys(), QStringList{u"FOO"_s});
    }

    void thePathCanOnlyGrowAtItsFront()
    {
        const auto path = [](const char *value) {
            QJsonObject wanted;
            wanted.insert("PATH"_L1, QString::fromLatin1(value));
            return permittedEnvironment(wanted, u"/usr/bin:/bin"_s).value(u"PATH"_s);
        };
        QCOMPARE(path("/usr/bin:/bin"), u"/usr/bin:/bin"_s);
        QCOMPARE(path("/opt/x:/usr/bin:/bin"), u"/opt/x:/usr/bin:/bin"_s);
        QCOMPARE(path("/opt/x"), QString());
        QCOMPARE(path("/usr/bin:/bin:/opt/x"), QString());
        QCOMPARE(path("/x/usr/bin:/bin"), QString());
    }

    void showsACommandAsItIs()
    {
        RunParams run;
        run.argv = {u"ls"_s, u"-l"_s, u"my file"_s, u""_s};
        QCOMPARE(run.shownCommand(), u"ls -l \"my file\" \"\""_s);
        run.argv = {u"/bin/sh"_s, u"-lc"_s, u"ls | wc"_s};
        QCOMPARE(run.shownCommand(), u"ls | wc"_s);
    }

    void readsInvocations()
    {
        QVERIFY(!Invocation::fromJson(objectOf(R"({"id":"1","nodeId":"n"})")));
        const auto asked = Invocation::fromJson(
            objectOf(R"({"id":"1","nodeId":"n","command":"x","paramsJSON":null})"));
        QCOMPARE(asked->params().error().message, u"INVALID_REQUEST: paramsJSON required"_s);
        QCOMPARE(
            json::compact(asked->answer(QByteArray(R"({"a":1})"))),
            QByteArray(
                "{\"id\":\"1\",\"nodeId\":\"n\",\"ok\":true,\"payloadJSON\":\"{\\\"a\\\":1}\"}"));
        QCOMPARE(
            json::compact(asked->answer(fail(ErrorCode::Unavailable, u"no"_s))),
            QByteArray(
                R"({"error":{"code":"UNAVAILABLE","message":"no"},"id":"1","nodeId":"n","ok":false})"));
    }

    void aNotificationNeedsWords()
    {
        QVERIFY(!Notification::fromJson(objectOf(R"({"title":" "})")));
        const auto urgent =
            Notification::fromJson(objectOf(R"({"body":"b","priority":"timeSensitive"})"));
        QCOMPARE(urgent->urgency, Notification::Urgency::Critical);
    }

    void keepsTheFileOfTheHost()
    {
        const QTemporaryDir dir;
        SystemRandom random;
        const QString path = HostFile::pathIn(dir.filePath(u"state"_s));
        HostFile fresh = HostFile::read(path, random);
        QCOMPARE(fresh.nodeId.size(), 36);
        fresh.displayName = u"Den"_s;
        fresh.host = u"10.0.0.2"_s;
        fresh.port = quint16(19000);
        fresh.rest.insert("token"_L1, u"kept"_s);
        QVERIFY(fresh.write(path));
        const HostFile again = HostFile::read(path, random);
        QCOMPARE(again.toText(), fresh.toText());
        QCOMPARE(
            again.toText(),
            "{\n  \"version\": 1,\n  \"nodeId\": \"" + fresh.nodeId.toLatin1()
                + "\",\n  \"displayName\": \"Den\",\n  \"gateway\": {\n    \"host\": "
                  "\"10.0.0.2\",\n"
                  "    \"port\": 19000,\n    \"tls\": false\n  },\n  \"token\": \"kept\"\n}\n");
        QCOMPARE(QFile::permissions(path) & 0x0077, QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(tst_RunParams)
#include "tst_runparams.moc"
