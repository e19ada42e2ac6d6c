// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/interop/subject.h"
#include "tests/support/gatewayprocess.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace claw::interop;
using namespace claw::testing;

namespace {

//! What the program prints: one JSON object.
const QByteArray program =
    "const [library, baseURL, apiKey] = process.argv.slice(2);\n"
    "const { default: OpenAI } = await import(library);\n"
    "const client = new OpenAI({ baseURL, apiKey, maxRetries: 0 });\n"
    "const model = 'clawdbot:main', out = {};\n"
    "out.models = (await client.models.list()).data.map((one) => one.id);\n"
    "const chat = { model, messages: [{ role: 'user', content: 'hello' }] };\n"
    "out.chat = (await client.chat.completions.create(chat)).choices[0].message.content;\n"
    "out.chatStream = '';\n"
    "for await (const part of await client.chat.completions.create({ ...chat, stream: true }))\n"
    "  out.chatStream += part.choices[0]?.delta?.content ?? '';\n"
    "const asked = { model, input: 'hello', instructions: 'be brief' };\n"
    "const response = await client.responses.create(asked);\n"
    "out.response = response.output_text;\n"
    "out.status = response.status;\n"
    "out.responseStream = '';\n"
    "for await (const event of await client.responses.create({ ...asked, stream: true })) {\n"
    "  if (event.type === 'response.output_text.delta') out.responseStream += event.delta;\n"
    "  out.lastEvent = event.type;\n"
    "}\n"
    "try { await client.responses.create({ ...asked, foo: 1 }); }\n"
    "catch (error) { out.refused = error.status + ' ' + error.error.message; }\n"
    "console.log(JSON.stringify(out));\n";

ScriptedServer::Play answer()
{
    const QByteArray text = "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
                            "\"well done\"},\"finish_reason\":null}]}\n\n"
                            "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{},"
                            "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    return {.bytes = ScriptedServer::events(text)};
}

QString configurationFor(const ScriptedServer &model)
{
    return u", models: {providers: {scripted: {baseUrl: '%1', apiKey: 'k',"
           " api: 'openai-completions', models: [{id: 'm', name: 'm', reasoning: false,"
           " input: ['text'], cost: {input: 0, output: 0, cacheRead: 0, cacheWrite: 0},"
           " contextWindow: 100000, maxTokens: 4000}]}}},"
           " agents: {defaults: {model: {primary: 'scripted/m'}, skipBootstrap: true,"
           " heartbeat: {every: '0m'}}}"_s.arg(model.url(u"/v1"_s).toString());
}

} // namespace

//! OpenAI's own client, which the reference brings along, talks to our gateway.
class tst_OpenAiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto installed = reference();
        m_library =
            qEnvironmentVariable("CLAW_REFERENCE_DIR") + u"/node_modules/openai/index.mjs"_s;
        if (!installed || !QFile::exists(m_library))
            QSKIP("the reference implementation is not installed; ./dev interop installs it");
        m_node = installed->path;
        m_model.play({answer()});
        for (const auto &endpoint : {u"chatCompletions"_s, u"responses"_s}) {
            const QString key = u"gateway.http.endpoints.%1.enabled"_s.arg(endpoint);
            const Outcome set = m_home.run(subject(), {u"config"_s, u"set"_s, key, u"true"_s});
            QVERIFY2(set.exitCode == 0, set.story().constData());
        }
        m_gateway = std::make_unique<GatewayProcess>(subject(), m_home);
        QVERIFY2(m_gateway->waitUntilListening(), m_gateway->output().constData());
    }

    void talksToAnAgent()
    {
        QFile script(m_home.path() + u"/talk.mjs"_s);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(program);
        script.close();
        QProcess client;
        client.start(m_node,
                     {script.fileName(), m_library, u"http://127.0.0.1:%1/v1"_s.arg(m_home.port()),
                      m_home.token()});
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, 60'000);
        const QByteArray printed = client.readAllStandardOutput();
        const QByteArray trouble = client.readAllStandardError();
        QVERIFY2(client.exitCode() == 0, trouble.constData());
        const QJsonObject out = QJsonDocument::fromJson(printed).object();
        for (const auto &said : {u"chat"_s, u"chatStream"_s, u"response"_s, u"responseStream"_s})
            QCOMPARE(out[said].toString(), u"well done"_s);
        QVERIFY2(printed.contains("\"models\":[\"clawdbot:main\""), printed.constData());
        QCOMPARE(out[u"status"_s].toString(), u"completed"_s);
        QCOMPARE(out[u"lastEvent"_s].toString(), u"response.completed"_s);
        QVERIFY2(out[u"refused"_s].toString().endsWith(": Unrecognized key: \"foo\""_L1),
                 printed.constData());
    }

private:
    ScriptedServer m_model;
    UserHome m_home{configurationFor(m_model)};
    QString m_library;
    QString m_node;
    std::unique_ptr<GatewayProcess> m_gateway;
};

QTEST_GUILESS_MAIN(tst_OpenAiClient)
#include "tst_openaiclient.moc"
