// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "runningprogram.h"
#include "tests/server/webpeer.h"
#include "tests/server/wireclient.h"
#include "tests/support/scriptedserver.h"

#include <QDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw;
using testing::RunningProgram;
using testing::Sandbox;
using testing::ScriptedServer;

namespace {

ScriptedServer::Play answer()
{
    const QByteArray text = "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
                            "\"done\"},\"finish_reason\":null}]}\n\n"
                            "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{},"
                            "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    return {.bytes = ScriptedServer::events(text)};
}

QByteArray configFor(const Sandbox &sandbox, const ScriptedServer &model)
{
    return u"{gateway: {mode: 'local', bind: 'loopback', port: %1, auth: {mode: 'token', token: "
           "'t0k'}}, models: {providers: {scripted: {baseUrl: '%2', apiKey: 'k', api: "
           "'openai-completions', models: [{id: 'm', name: 'm', reasoning: false, input: ['text'],"
           " cost: {input: 0, output: 0, cacheRead: 0, cacheWrite: 0}, contextWindow: 100000,"
           " maxTokens: 4000}]}}}, agents: {defaults: {model: {primary: 'scripted/m'},"
           " workspace: '%3', skipBootstrap: true, heartbeat: {every: '0m'}}},"
           " hooks: {enabled: true, token: 'h00k'}}"_s.arg(sandbox.port())
               .arg(model.url(u"/v1"_s).toString(), sandbox.path(u"clawd"_s))
               .toUtf8();
}

int ask(const Sandbox &sandbox, const QByteArray &name)
{
    testing::WebPeer program(sandbox.port());
    return program
        .ask("POST", "/hooks/agent", "Authorization: Bearer h00k\r\n",
             R"({"message":"look","wakeMode":"next-heartbeat","name":")" + name + "\"}")
        .status;
}

} // namespace

// What a hook was promised holds when the gateway is killed: its turn, and word of it.
class tst_HookKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEachHookThatWasTaken()
    {
        const Sandbox sandbox;
        ScriptedServer model;
        bool answers = false;
        model.answer = [&answers](const ScriptedServer::Request &) {
            const ScriptedServer::Play silence{.bytes = QByteArray(""),
                                               .end = ScriptedServer::End::KeepOpen};
            return answers ? answer() : silence;
        };
        sandbox.putConfig(configFor(sandbox, model));
        QDir().mkpath(sandbox.path(u"clawd"_s));
        {
            RunningProgram gateway({u"gateway"_s}, sandbox.environment());
            QVERIFY2(gateway.waitFor(u"listening on"_s), gateway.story());
            QCOMPARE(ask(sandbox, "First"), 202);
            QTRY_COMPARE(model.requests.size(), 1);
            QCOMPARE(ask(sandbox, "Second"), 202); // Waits for the first, which never ends.
            gateway.signal(SIGKILL);
            (void)gateway.waitForExit();
        }
        QCOMPARE(model.requests.size(), 1);
        answers = true;
        RunningProgram gateway({u"gateway"_s}, sandbox.environment());
        QVERIFY2(gateway.waitFor(u"2 resumed, 0 interrupted, 0 lost"_s), gateway.story());
        testing::WireClient client(sandbox.port());
        QVERIFY(client.connectWith(testing::connectParams())["ok"_L1].toBool());
        int asked = 0;
        const auto doneInputs = [&client, &asked] {
            const QJsonObject status = client.ask(QString::number(++asked), u"status"_s);
            return status["payload"_L1]["ledger"_L1]["done"_L1].toInt();
        };
        QTRY_COMPARE_WITH_TIMEOUT(doneInputs(), 2, 20'000);
        const QJsonObject params{{u"sessionKey"_s, u"main"_s},
                                 {u"message"_s, u"news?"_s},
                                 {u"idempotencyKey"_s, u"once"_s}};
        QVERIFY(client.ask(u"send"_s, u"chat.send"_s, params)["ok"_L1].toBool());
        QTRY_COMPARE_WITH_TIMEOUT(model.requests.size(), 4, 20'000);
        const QByteArray prompt = model.requests.last().body;
        QCOMPARE(prompt.count("Hook First: done"), 1);
        QCOMPARE(prompt.count("Hook Second: done"), 1);
    }
};

QTEST_GUILESS_MAIN(tst_HookKilled)
#include "tst_hookkilled.moc"
