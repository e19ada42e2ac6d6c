// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/atomicfile.h"
#include "servertester.h"
#include "tests/support/anthropicanswers.h"
#include "tests/support/scriptedserver.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::ScriptedServer;
using testing::ServerTester;
using testing::WireClient;

namespace {

QString errorOf(const QJsonObject &answer)
{
    return answer["error"_L1]["message"_L1].toString();
}

//! A client that answers the steps of one session.
class Interview
{
public:
    explicit Interview(WireClient &client)
        : m_client(client)
    { }

    void start(const QJsonObject &params = {})
    {
        take(m_client.ask(u"w"_s, u"wizard.start"_s, params)["payload"_L1].toObject());
        id = turn["sessionId"_L1].toString();
    }
    QJsonObject ask(const QString &method, const QJsonObject &more = {})
    {
        QJsonObject params = more;
        params.insert(u"sessionId"_s, id);
        return m_client.ask(u"w"_s, method, params);
    }
    //! Answers the pending step, which is to ask this.
    bool answer(const QString &question, const QJsonValue &value = QJsonValue::Null)
    {
        const QString asked = step["message"_L1].toString();
        if (asked != question && step["title"_L1].toString() != question) {
            qWarning().noquote() << "expected:" << question << "asked:" << asked;
            return false;
        }
        const QJsonObject given{{u"stepId"_s, step["id"_L1]}, {u"value"_s, value}};
        take(ask(u"wizard.next"_s, {{u"answer"_s, given}})["payload"_L1].toObject());
        return true;
    }
    //! The steps that everybody passes.
    bool begin(const QJsonObject &params = {})
    {
        start(params);
        return answer(u"Clawdbot onboarding"_s) && answer(u"Security"_s)
            && answer(u"I understand this is powerful and inherently risky. Continue?"_s, true);
    }

    QString id;
    QJsonObject turn;
    QJsonObject step;

private:
    void take(const QJsonObject &next)
    {
        turn = next;
        step = next["step"_L1].toObject();
    }

    WireClient &m_client;
};

QJsonObject configOn(const ServerTester &tester)
{
    const auto bytes = files::readAll(tester.paths().configPath, 1024 * 1024);
    return bytes ? json::parse(*bytes).value_or(QJsonValue()).toObject() : QJsonObject();
}

} // namespace

class tst_WizardMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tester = std::make_unique<ServerTester>();
        QVERIFY(files::ensurePrivateDir(m_tester->paths().stateDir));
        m_client = std::make_unique<WireClient>(m_tester->port);
        m_client->connectWith(connectParams());
    }
    void cleanup()
    {
        m_client.reset();
        m_tester.reset();
    }

    void speaksAsTheReference()
    {
        const auto bad = m_client->ask(u"a"_s, u"wizard.start"_s, QJsonObject{{u"mode"_s, u"x"_s}});
        QCOMPARE(errorOf(bad),
                 u"invalid wizard.start params: at /mode: must be equal to constant; at /mode: "
                 "must match a schema in anyOf"_s);

        Interview interview(*m_client);
        interview.start({{u"mode"_s, u"local"_s}});
        QJsonObject step = interview.step;
        QVERIFY(!step.take("id"_L1).toString().isEmpty());
        QCOMPARE(json::compact(step),
                 QByteArray(R"({"executor":"client","message":"","title":"Clawdbot onboarding",)"
                            R"("type":"note"})"));
        QCOMPARE(interview.turn["done"_L1], QJsonValue(false));
        QCOMPARE(interview.turn["status"_L1].toString(), u"running"_s);

        const auto second = m_client->ask(u"a"_s, u"wizard.start"_s, QJsonObject());
        QCOMPARE(errorOf(second), u"wizard already running"_s);
        QCOMPARE(second["error"_L1]["code"_L1].toString(), u"UNAVAILABLE"_s);
        const QJsonObject bogus{{u"stepId"_s, u"bogus"_s}, {u"value"_s, 1}};
        QCOMPARE(errorOf(interview.ask(u"wizard.next"_s, {{u"answer"_s, bogus}})),
                 u"Error: wizard: no pending step"_s);

        QVERIFY(interview.answer(u"Clawdbot onboarding"_s));
        QVERIFY(interview.answer(u"Security"_s));
        QCOMPARE(interview.step["type"_L1].toString(), u"confirm"_s);
        QCOMPARE(interview.step["initialValue"_L1], QJsonValue(false));
        QVERIFY(interview.answer(u"I understand this is powerful and inherently risky. Continue?"_s,
                                 false));
        QCOMPARE(json::compact(interview.turn),
                 QByteArray(R"({"done":true,"error":"risk not accepted","status":"cancelled"})"));
        QCOMPARE(errorOf(interview.ask(u"wizard.status"_s)), u"wizard not found"_s);
        QVERIFY(configOn(*m_tester).isEmpty());
    }

    void anotherConnectionCarriesOn()
    {
        Interview first(*m_client);
        QVERIFY(first.begin());
        m_client = std::make_unique<WireClient>(m_tester->port);
        m_client->connectWith(connectParams());
        Interview second(*m_client);
        second.id = first.id;
        const auto pending = second.ask(u"wizard.next"_s)["payload"_L1].toObject();
        QCOMPARE(pending["step"_L1].toObject(), first.step);
        QCOMPARE(second.ask(u"wizard.status"_s)["payload"_L1]["status"_L1].toString(),
                 u"running"_s);
        const auto cancelled = second.ask(u"wizard.cancel"_s)["payload"_L1].toObject();
        QCOMPARE(json::compact(cancelled),
                 QByteArray(R"({"error":"cancelled","status":"cancelled"})"));
        QCOMPARE(errorOf(second.ask(u"wizard.cancel"_s)), u"wizard not found"_s);
        Interview third(*m_client);
        QVERIFY(third.begin());
    }

    void setsUpAGatewayFromNothing()
    {
        Interview interview(*m_client);
        const QString workspace = m_tester->paths().stateDir + u"/house"_s;
        QVERIFY(interview.begin({{u"workspace"_s, workspace}}));
        QVERIFY(interview.answer(u"Onboarding mode"_s, u"quickstart"_s));
        QVERIFY(interview.answer(u"QuickStart"_s));
        QCOMPARE(interview.step["type"_L1].toString(), u"select"_s);
        // What is not offered is asked again.
        const auto asked = interview.step;
        QVERIFY(interview.answer(u"Model/auth provider"_s, u"moon"_s));
        QCOMPARE(interview.step["options"_L1], asked["options"_L1]);
        QVERIFY(interview.answer(u"Model/auth provider"_s, u"skip"_s));
        // Who proves themselves how is a matter of a new gateway: the session ends with the file.
        QCOMPARE(json::compact(interview.turn), QByteArray(R"({"done":true,"status":"done"})"));

        const QJsonObject config = configOn(*m_tester);
        QCOMPARE(config["agents"_L1]["defaults"_L1]["workspace"_L1].toString(), workspace);
        QCOMPARE(config["gateway"_L1]["mode"_L1].toString(), u"local"_s);
        QCOMPARE(config["gateway"_L1]["auth"_L1]["mode"_L1].toString(), u"token"_s);
        QCOMPARE(config["gateway"_L1]["auth"_L1]["token"_L1].toString().size(), 48);
        QCOMPARE(config["wizard"_L1]["lastRunCommand"_L1].toString(), u"onboard"_s);
        QVERIFY(QFileInfo(workspace).isDir());
    }

    void triesAKeyAndAsksAgain()
    {
        ScriptedServer provider;
        provider.play({{.bytes = ScriptedServer::whole(401, testing::refusal)},
                       {.bytes = ScriptedServer::events(testing::goodAnswer)}});
        const QByteArray before = "{ // mine\n  models: { providers: { anthropic: { baseUrl: '"
            + provider.url().toString().toUtf8() + "', models: [] } } },\n}\n";
        QVERIFY(files::writeAtomically(m_tester->paths().configPath, before));

        Interview interview(*m_client);
        QVERIFY(interview.begin());
        QVERIFY(interview.answer(u"Onboarding mode"_s, u"advanced"_s));
        QVERIFY(interview.answer(u"Existing config detected"_s));
        QVERIFY(interview.answer(u"Config handling"_s, u"modify"_s));
        QVERIFY(interview.answer(u"What do you want to set up?"_s, u"local"_s));
        QVERIFY(interview.answer(u"Workspace directory"_s,
                                 QString(m_tester->paths().stateDir + u"/w"_s)));
        QVERIFY(interview.answer(u"Model/auth provider"_s, u"anthropic"_s));
        QVERIFY(interview.answer(u"Default model"_s, u"anthropic/claude-opus-4-5"_s));
        QCOMPARE(interview.step["sensitive"_L1], QJsonValue(true));
        QVERIFY(interview.answer(u"Anthropic API key"_s, u"sk-bad"_s));
        QVERIFY(interview.step["message"_L1].toString().endsWith("Keep it anyway?"_L1));
        QVERIFY(!interview.step["message"_L1].toString().contains("sk-bad"_L1));
        QVERIFY(interview.answer(interview.step["message"_L1].toString(), false));
        QVERIFY(interview.answer(u"Anthropic API key"_s, u"sk-good"_s));
        QCOMPARE(provider.requests.last().headers.value("x-api-key"), QByteArray("sk-good"));
        QVERIFY(interview.answer(u"Gateway port"_s, u"no port"_s));
        QVERIFY(interview.answer(u"Gateway port (a number from 1 to 65535)"_s, 4711));
        QVERIFY(interview.answer(u"Gateway bind"_s, u"custom"_s));
        QVERIFY(interview.answer(u"Custom IP address"_s, u"192.168.7.7"_s));
        QVERIFY(interview.answer(u"Gateway auth"_s, u"password"_s));
        QVERIFY(interview.answer(u"Gateway password"_s, QString()));
        QCOMPARE(files::readAll(m_tester->paths().configPath, 4096).value(), before);
        QVERIFY(interview.answer(u"Gateway password"_s, u"open sesame"_s));
        QVERIFY(interview.answer(u"Tailscale exposure"_s, u"off"_s));
        QCOMPARE(interview.turn["status"_L1].toString(), u"done"_s);
        check();
    }

    void aBrokenFileEndsTheWizard()
    {
        testing::WireClient &client = *m_client;
        Interview interview(client);
        QVERIFY(interview.begin());
        const auto broken = m_tester->paths().configPath;
        QVERIFY(files::writeAtomically(broken, "{ gateway: { port: 'x' } }"));
        Interview next(client);
        QVERIFY(!interview.ask(u"wizard.cancel"_s).isEmpty());
        QVERIFY(next.begin());
        QVERIFY(next.step["message"_L1].toString().contains("gateway.port"_L1));
        QVERIFY(next.answer(u"Config issues"_s));
        QCOMPARE(next.turn["status"_L1].toString(), u"error"_s);
        QVERIFY(next.turn["error"_L1].toString().startsWith("Error: Config invalid"_L1));
    }

private:
    //! What the long interview wrote.
    void check()
    {
        const auto text = files::readAll(m_tester->paths().configPath, 1024 * 1024).value();
        QVERIFY(text.contains("// mine"));
        QVERIFY(!text.contains("sk-good"));
        const config::ConfigLoader loader(m_tester->paths(), {});
        const QJsonObject config = loader.load().effective;
        QCOMPARE(config["gateway"_L1]["port"_L1].toInt(), 4711);
        QCOMPARE(config["gateway"_L1]["customBindHost"_L1].toString(), u"192.168.7.7"_s);
        QCOMPARE(config["gateway"_L1]["auth"_L1]["password"_L1].toString(), u"open sesame"_s);
        const QString profiles =
            m_tester->paths().stateDir + u"/agents/main/agent/auth-profiles.json"_s;
        QVERIFY(files::readAll(profiles, 1024 * 1024).value().contains("sk-good"));
    }

    std::unique_ptr<ServerTester> m_tester;
    std::unique_ptr<WireClient> m_client;
};

QTEST_GUILESS_MAIN(tst_WizardMethods)
#include "tst_wizardmethods.moc"
