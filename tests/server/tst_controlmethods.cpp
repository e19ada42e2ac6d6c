// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/atomicfile.h"
#include "server/restartschedule.h"
#include "servertester.h"

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::ServerTester;
using testing::WireClient;

namespace {

QString errorOf(const QJsonObject &answer)
{
    return answer["error"_L1]["message"_L1].toString();
}

QJsonObject parsed(const QByteArray &text)
{
    return json::parse(text).value().toObject();
}

} // namespace

//! Methods of the control plane that have no service of their own.
class tst_ControlMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuseInTheWordsOfTheReference_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QString>("message");
        const auto row = [](const QString &method, const QByteArray &params,
                            const QString &message) {
            QTest::addRow("%s %s", qPrintable(method), params.constData())
                << method << params << message;
        };
        row(u"channels.status"_s, R"({"timeoutMs":-1})",
            u"invalid channels.status params: at /timeoutMs: must be >= 0"_s);
        row(u"channels.logout"_s, "{}",
            u"invalid channels.logout params: must have required property 'channel'"_s);
        row(u"channels.logout"_s, R"({"channel":"telegram"})",
            u"invalid channels.logout channel"_s);
        row(u"send"_s, "{}",
            u"invalid send params: must have required property 'to'; must have required property "
            "'message'; must have required property 'idempotencyKey'"_s);
        row(u"send"_s, R"({"to":"x","message":"hi","idempotencyKey":"k"})",
            u"unsupported channel: whatsapp"_s);
        row(u"send"_s, R"({"to":"x","message":"hi","channel":"Foo ","idempotencyKey":"k"})",
            u"unsupported channel: Foo "_s);
        row(u"poll"_s, R"({"to":"x","question":"q","options":["a"],"idempotencyKey":"k"})",
            u"invalid poll params: at /options: must NOT have fewer than 2 items"_s);
        row(u"poll"_s, R"({"to":"x","question":"q","options":["a","b"],"idempotencyKey":"k"})",
            u"unsupported poll channel: whatsapp"_s);
        row(u"web.login.start"_s, "{}", u"web login provider is not available"_s);
        row(u"web.login.start"_s, R"({"x":1})",
            u"invalid web.login.start params: at root: unexpected property 'x'"_s);
        row(u"web.login.wait"_s, R"({"timeoutMs":-1})",
            u"invalid web.login.wait params: at /timeoutMs: must be >= 0"_s);
        row(u"talk.mode"_s, "{}",
            u"invalid talk.mode params: must have required property 'enabled'"_s);
        row(u"talk.mode"_s, R"({"enabled":1,"phase":2,"x":1})",
            u"invalid talk.mode params: at root: unexpected property 'x'; "
            "at /enabled: must be boolean; at /phase: must be string"_s);
        row(u"voicewake.set"_s, R"({"triggers":"x"})",
            u"voicewake.set requires triggers: string[]"_s);
        row(u"skills.status"_s, R"({"x":1})",
            u"invalid skills.status params: at root: unexpected property 'x'"_s);
        row(u"skills.update"_s, "{}",
            u"invalid skills.update params: must have required property 'skillKey'"_s);
        row(u"skills.install"_s, R"({"name":"x","installId":"y","timeoutMs":10})",
            u"invalid skills.install params: at /timeoutMs: must be >= 1000"_s);
        row(u"skills.bins"_s, "{}", u"unauthorized role: operator"_s);
        row(u"tts.convert"_s, R"({"text":" "})", u"tts.convert requires text"_s);
        row(u"tts.setProvider"_s, R"({"provider":"moon"})",
            u"Invalid provider. Use openai, elevenlabs, edge, or espeak."_s);
        row(u"update.run"_s, R"({"restartDelayMs":-1})",
            u"invalid update.run params: at /restartDelayMs: must be >= 0"_s);
        row(u"update.run"_s, R"({"timeoutMs":0})",
            u"invalid update.run params: at /timeoutMs: must be >= 1"_s);
    }
    void refuseInTheWordsOfTheReference()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, params);
        QFETCH(QString, message);
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        const auto answer = client.ask(u"a"_s, method, parsed(params));
        QCOMPARE(errorOf(answer), message);
        QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"INVALID_REQUEST"_s);
    }

    void askForTheScopeOfTheReference_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("scope");
        QTest::newRow("channels.status") << u"channels.status"_s << u"read"_s;
        QTest::newRow("channels.logout") << u"channels.logout"_s << u"admin"_s;
        QTest::newRow("send") << u"send"_s << u"write"_s;
        QTest::newRow("poll") << u"poll"_s << u"admin"_s;
        QTest::newRow("talk.mode") << u"talk.mode"_s << u"write"_s;
        QTest::newRow("voicewake.get") << u"voicewake.get"_s << u"read"_s;
        QTest::newRow("voicewake.set") << u"voicewake.set"_s << u"write"_s;
        QTest::newRow("update.run") << u"update.run"_s << u"admin"_s;
        QTest::newRow("web.login.start") << u"web.login.start"_s << u"admin"_s;
    }
    void askForTheScopeOfTheReference()
    {
        QFETCH(QString, method);
        QFETCH(QString, scope);
        ServerTester tester;
        WireClient client(tester.port);
        QJsonObject params = connectParams();
        params["scopes"_L1] = QJsonArray{u"operator.pairing"_s};
        client.connectWith(params);
        QCOMPARE(errorOf(client.ask(u"a"_s, method)), u"missing scope: operator."_s + scope);
    }

    void aGatewayWithoutChannelsSaysSo()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        QJsonObject status = client.ask(u"a"_s, u"channels.status"_s)["payload"_L1].toObject();
        QVERIFY(status.take("ts"_L1).toDouble() > 0);
        QCOMPARE(json::compact(status),
                 QByteArray(R"({"channelAccounts":{},"channelDefaultAccountId":{},)"
                            R"("channelDetailLabels":{},"channelLabels":{},"channelMeta":[],)"
                            R"("channelOrder":[],"channelSystemImages":{},"channels":{}})"));
    }

    void speechIsSwitchedAndMade()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        const auto ask = [&client](const QString &method, const QJsonObject &params) {
            return client.ask(u"a"_s, method, params)["payload"_L1].toObject();
        };
        QJsonObject status = ask(u"tts.status"_s, {});
        QCOMPARE(status["enabled"_L1], QJsonValue(false));
        QCOMPARE(status["provider"_L1].toString(), u"edge"_s);
        QCOMPARE(status["prefsPath"_L1].toString(), tester.paths().settingsDir() + u"/tts.json"_s);
        QCOMPARE(status["hasOpenAIKey"_L1], QJsonValue(false));
        QCOMPARE(json::compact(ask(u"tts.enable"_s, {})), QByteArray(R"({"enabled":true})"));
        QCOMPARE(json::compact(ask(u"tts.setProvider"_s, {{u"provider"_s, u"espeak"_s}})),
                 QByteArray(R"({"provider":"espeak"})"));
        status = ask(u"tts.status"_s, {});
        QCOMPARE(status["auto"_L1].toString(), u"always"_s);
        const QJsonObject providers = ask(u"tts.providers"_s, {});
        QCOMPARE(providers["active"_L1].toString(), u"espeak"_s);
        QCOMPARE(providers["providers"_L1].toArray().size(), 4);
        QCOMPARE(providers["providers"_L1][0]["voices"_L1].toArray().size(), 9);

        const bool canSpeak = providers["providers"_L1][3]["configured"_L1].toBool();
        if (!canSpeak)
            QSKIP("espeak-ng is not installed (./dev deps test)");
        const QJsonObject spoken = ask(u"tts.convert"_s, {{u"text"_s, u"hello"_s}});
        QCOMPARE(spoken["provider"_L1].toString(), u"espeak"_s);
        QCOMPARE(spoken["outputFormat"_L1].toString(), u"wav"_s);
        QCOMPARE(spoken["voiceCompatible"_L1], QJsonValue(false));
        const auto audio = files::readAll(spoken["audioPath"_L1].toString(), 1024 * 1024);
        QVERIFY(audio && audio->startsWith("RIFF"));
    }

    void skillsAreFoundAndSwitched()
    {
        ServerTester tester;
        const QString folder = tester.paths().stateDir + u"/skills/mine"_s;
        QVERIFY(files::ensurePrivateDir(folder));
        QVERIFY(files::writeAtomically(folder + u"/SKILL.md"_s,
                                       "---\nname: mine\ndescription: d\n---\n"));
        WireClient client(tester.port);
        client.connectWith(connectParams());
        const auto status = client.ask(u"s"_s, u"skills.status"_s)["payload"_L1];
        QCOMPARE(status["skills"_L1][0]["name"_L1].toString(), u"mine"_s);
        QCOMPARE(status["skills"_L1][0]["source"_L1].toString(), u"clawdbot-managed"_s);
        QCOMPARE(status["skills"_L1][0]["eligible"_L1], QJsonValue(true));
        const auto install = client.ask(u"i"_s, u"skills.install"_s,
                                        parsed(R"({"name":"mine","installId":"node-0"})"));
        QCOMPARE(errorOf(install), u"Installer not found: node-0"_s);
        QCOMPARE(json::compact(install["payload"_L1]),
                 QByteArray("{\"code\":null,\"message\":\"Installer not found: node-0\","
                            "\"ok\":false,\"stderr\":\"\",\"stdout\":\"\"}"));
        const auto updated = client.ask(
            u"u"_s, u"skills.update"_s,
            parsed(R"({"skillKey":"mine","enabled":false,"apiKey":"k","env":{"A":"1","B":""}})"));
        const QByteArray entry = json::compact(updated["payload"_L1]["config"_L1]);
        QCOMPARE(entry,
                 QByteArray(R"({"apiKey":"__CLAWDBOT_REDACTED__","enabled":false,)"
                            R"("env":{"A":"__CLAWDBOT_REDACTED__"}})"));
        const auto file = files::readAll(tester.paths().configPath, 1 << 20);
        QVERIFY(file.value().contains(R"("apiKey": "k")"));
    }

    void talkModeIsToldToEverybodyBeforeItIsAnswered()
    {
        ServerTester tester;
        WireClient client(tester.port);
        WireClient other(tester.port);
        client.connectWith(connectParams());
        other.connectWith(connectParams());
        const auto answer = client.ask(u"a"_s, u"talk.mode"_s, QJsonObject{{u"enabled"_s, true}});
        QCOMPARE(answer["payload"_L1]["enabled"_L1], QJsonValue(true));
        QVERIFY(answer["payload"_L1]["phase"_L1].isNull());
        QCOMPARE(client.events.last()["event"_L1].toString(), u"talk.mode"_s);
        QCOMPARE(other.event(u"talk.mode"_s)["payload"_L1], answer["payload"_L1]);
    }

    void aWebClientFindsNobodyToTalkTo()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams(u"t0k"_s, u"webchat"_s));
        const auto answer = client.ask(u"a"_s, u"talk.mode"_s, QJsonObject{{u"x"_s, 1}});
        QCOMPARE(errorOf(answer), u"talk disabled: no connected iOS/Android nodes"_s);
        QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"UNAVAILABLE"_s);
    }

    void wordsThatWakeAreKept()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        const auto triggers = [&client] {
            return json::compact(client.ask(u"g"_s, u"voicewake.get"_s)["payload"_L1]);
        };
        const QByteArray usual = R"({"triggers":["clawd","claude","computer"]})";
        QCOMPARE(triggers(), usual);
        const auto answer =
            client.ask(u"s"_s, u"voicewake.set"_s, parsed(R"({"triggers":[" a ",1,"","b"]})"));
        QCOMPARE(json::compact(answer["payload"_L1]), QByteArray(R"({"triggers":["a","b"]})"));
        QCOMPARE(client.event(u"voicewake.changed"_s)["payload"_L1], answer["payload"_L1]);
        QCOMPARE(triggers(), QByteArray(R"({"triggers":["a","b"]})"));
        const auto file =
            files::readAll(tester.paths().settingsDir() + u"/voicewake.json"_s, 1 << 20);
        QVERIFY(json::parse(file.value()).value()["updatedAtMs"_L1].toDouble() > 0);
        client.ask(u"e"_s, u"voicewake.set"_s, parsed(R"({"triggers":[]})"));
        QCOMPARE(triggers(), usual);
    }

    void wordsThatWakeHaveLimits()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        QJsonArray many;
        for (int i = 0; i < 40; ++i)
            many.append(QString(80, u'x'));
        const auto answer =
            client.ask(u"s"_s, u"voicewake.set"_s, QJsonObject{{u"triggers"_s, many}});
        const QJsonArray kept = answer["payload"_L1]["triggers"_L1].toArray();
        QCOMPARE(kept.size(), 32);
        QCOMPARE(kept[0].toString().size(), 64);
    }

    void anUpdateIsLeftToThePackageManagerAndStartsOver()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        const auto answer = client.ask(u"u"_s, u"update.run"_s, QJsonObject{{u"note"_s, u"n"_s}});
        const auto payload = answer["payload"_L1];
        QCOMPARE(payload["result"_L1]["status"_L1].toString(), u"skipped"_s);
        QCOMPARE(payload["result"_L1]["reason"_L1].toString(), u"not-git-install"_s);
        QCOMPARE(payload["restart"_L1]["reason"_L1].toString(), u"update.run"_s);
        QCOMPARE(payload["sentinel"_L1]["payload"_L1]["kind"_L1].toString(), u"update"_s);
        QCOMPARE(payload["sentinel"_L1]["payload"_L1]["message"_L1].toString(), u"n"_s);
        QVERIFY(tester.gateway.controlPlane().restarts().isPending());
    }
};

QTEST_GUILESS_MAIN(tst_ControlMethods)
#include "tst_controlmethods.moc"
