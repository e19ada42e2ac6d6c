// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/setupwizard.h"
#include "tests/cli/commandfixture.h"
#include "tests/support/anthropicanswers.h"
#include "tests/support/scriptedserver.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;
using testing::goodAnswer;
using testing::refusal;
using testing::ScriptedServer;

namespace {

constexpr auto secretKey = "sk-ant-very-secret";

} // namespace

class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_user = std::make_unique<CommandFixture>();
        m_provider = std::make_unique<ScriptedServer>();
        m_provider->play({{.bytes = ScriptedServer::events(goodAnswer)}});
        QVERIFY(m_user->writeConfig("{\n  // mine\n  models: { providers: { anthropic: { baseUrl: '"
                                    + m_provider->url().toString().toUtf8()
                                    + "', models: [] } } },\n}\n"));
    }

    void setsEverythingUpWithoutAQuestion()
    {
        QCOMPARE(onboard({u"--anthropic-api-key"_s, QLatin1StringView(secretKey),
                          u"--gateway-port"_s, u"4711"_s, u"--json"_s}),
                 0);
        const QJsonObject answer = m_user->json();
        QCOMPARE(answer.value("provider"_L1).toString(), u"anthropic"_s);
        QCOMPARE(answer.value("model"_L1).toString(), u"anthropic/claude-opus-4-5"_s);
        QCOMPARE(answer.value("keyTest"_L1).toString(), u"passed"_s);
        QCOMPARE(answer.value("gateway"_L1)["port"_L1].toInt(), 4711);
        QCOMPARE(answer.value("gateway"_L1)["authMode"_L1].toString(), u"token"_s);
        QCOMPARE(answer.value("installDaemon"_L1).toBool(true), false);
        QVERIFY(!m_user->out.contains(secretKey) && !m_user->err.contains(secretKey));

        const auto settings = settingsNow();
        QVERIFY(settings.valid);
        QCOMPARE(settings.config.gateway.mode, config::GatewayMode::Local);
        QCOMPARE(settings.config.gateway.auth.token.reveal().size(), 48);
        QVERIFY(!m_user->out.contains(settings.config.gateway.auth.token.reveal().toUtf8()));
        QCOMPARE(settings.config.agents.defaults.workspace, m_user->path(u"clawd"_s));
        QVERIFY(QFileInfo(m_user->path(u"clawd"_s)).isDir());
        QVERIFY(content(u".clawdbot/clawdbot.json"_s).startsWith("{\n  // mine\n"));
        QVERIFY(!content(u".clawdbot/clawdbot.json"_s).contains(secretKey));

        const QString profiles = u".clawdbot/agents/main/agent/auth-profiles.json"_s;
        const auto file = QJsonDocument::fromJson(content(profiles)).object();
        const auto profile = file["profiles"_L1]["anthropic:default"_L1];
        QCOMPARE(profile["type"_L1].toString(), u"api_key"_s);
        QCOMPARE(profile["key"_L1].toString(), QLatin1StringView(secretKey));
        QVERIFY((QFileInfo(m_user->path(profiles)).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther))
                == 0);
    }

    void changesNothingWhenTheKeyIsRefused()
    {
        m_provider->play({{.bytes = ScriptedServer::whole(401, refusal)}});
        const QByteArray before = content(u".clawdbot/clawdbot.json"_s);
        QCOMPARE(onboard({u"--anthropic-api-key"_s, QLatin1StringView(secretKey)}), 1);
        QVERIFY(m_user->err.contains("Nothing was changed."));
        QVERIFY(!m_user->err.contains(secretKey));
        QCOMPARE(content(u".clawdbot/clawdbot.json"_s), before);
        QCOMPARE(
            onboard({u"--anthropic-api-key"_s, QLatin1StringView(secretKey), u"--skip-key-test"_s}),
            0);
    }

    void keepsAKeyThatCannotBeTried()
    {
        m_provider->close();
        QCOMPARE(onboard({u"--anthropic-api-key"_s, QLatin1StringView(secretKey), u"--json"_s}), 0);
        QVERIFY(m_user->err.contains("could not be tried out"));
        QCOMPARE(m_user->json().value("keyTest"_L1).toString(), u"failed"_s);
    }

    void writesTheSameAgain()
    {
        QCOMPARE(onboard({u"--json"_s}), 0);
        const Secret token = settingsNow().config.gateway.auth.token;
        QCOMPARE(onboard({u"--json"_s}), 0);
        QVERIFY(settingsNow().config.gateway.auth.token == token);
    }

    void protectsAGatewayThatOthersReach()
    {
        QCOMPARE(onboard({u"--gateway-bind"_s, u"lan"_s, u"--gateway-auth"_s, u"off"_s}), 0);
        const auto gateway = settingsNow().config.gateway;
        QCOMPARE(gateway.bind, config::BindMode::Lan);
        QCOMPARE(gateway.auth.mode, config::AuthMode::Token);
        QVERIFY(!gateway.auth.token.isEmpty());
        QCOMPARE(onboard({u"--tailscale"_s, u"serve"_s}), 0);
        QCOMPARE(settingsNow().config.gateway.bind, config::BindMode::Loopback);
    }

    void pointsToAGatewayElsewhere()
    {
        QCOMPARE(onboard({u"--mode"_s, u"remote"_s, u"--remote-url"_s, u"ws://127.0.0.1:1"_s,
                          u"--remote-token"_s, u"t0ken"_s, u"--json"_s, u"--skip-health"_s}),
                 0);
        QCOMPARE(m_user->json().value("auth"_L1).toString(), u"token"_s);
        QVERIFY(!m_user->out.contains("t0ken"));
        const auto gateway = settingsNow().config.gateway;
        QCOMPARE(gateway.mode, config::GatewayMode::Remote);
        QCOMPARE(gateway.remote.url, u"ws://127.0.0.1:1"_s);
        QCOMPARE(gateway.remote.token.reveal(), u"t0ken"_s);
    }

    void refusesWhatCannotWork_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const QString &words, const QByteArray &error) {
            QTest::newRow(name) << u"onboard --non-interactive "_s + words << "Error: " + error;
        };
        row("risk", u"--json"_s,
            "Non-interactive onboarding requires explicit risk acknowledgement.\n");
        row("mode", u"--accept-risk --mode x"_s, "Invalid --mode \"x\" (use local|remote).\n");
        row("url", u"--accept-risk --mode remote"_s, "Missing --remote-url for remote mode.\n");
        row("port", u"--accept-risk --gateway-port x"_s, "Invalid --gateway-port\n");
        row("password", u"--accept-risk --gateway-auth password"_s,
            "Missing --gateway-password for password auth.\n");
        row("bind", u"--accept-risk --gateway-bind moon"_s, "Invalid --gateway-bind \"moon\"");
        row("two keys", u"--accept-risk --openai-api-key a --groq-api-key b"_s,
            "Give one API key at a time: OpenAI or Groq\n");
    }
    void refusesWhatCannotWork()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, error);
        QCOMPARE(m_user->run(words), 1);
        QVERIFY2(m_user->err.startsWith(error), m_user->err.constData());
        QCOMPARE(m_user->out, QByteArray());
    }

    void makesTheLeastWithSetup()
    {
        CommandFixture user;
        QCOMPARE(user.run(u"setup --skip-health"_s), 0);
        QCOMPARE(user.out,
                 QByteArray("Updated ~/.clawdbot/clawdbot.json\n"
                            "Workspace OK: ~/clawd\n"
                            "Sessions OK: ~/.clawdbot/agents/main/sessions\n"
                            "Next: clawdbot gateway, then clawdbot chat\n"));
        QCOMPARE(user.run(u"config get gateway.mode"_s), 0);
        QCOMPARE(user.out, QByteArray("local\n"));
    }

    void configuresSinglePartsWithoutAQuestion()
    {
        QCOMPARE(m_user->run(u"configure --non-interactive --gateway-port 4712 --skip-health"_s),
                 0);
        QCOMPARE(settingsNow().config.gateway.port.value_or(0), quint16(4712));
        QCOMPARE(m_user->run(u"config --section moon"_s), 1);
        QCOMPARE(m_user->err,
                 QByteArray("Invalid --section: moon. Expected one of: workspace, model, web, "
                            "gateway, daemon, channels, skills, health.\n"));
    }

    void asksWhatIsLeftOpen()
    {
        // Enter: the suggestion. The second key is good.
        m_provider->play({{.bytes = ScriptedServer::whole(401, refusal)},
                          {.bytes = ScriptedServer::events(goodAnswer)}});
        const QByteArray answers = "1\n\nbad-key\nn\nsk-good\n~/house\n2\n4713\n1\n\ny\n";
        SetupAnswers options;
        wizard::SetupPlan plan;
        bool installs = false;
        const QByteArray seen = ask(answers, options, [&](SetupWizard &wizard) {
            QVERIFY(wizard.askModel(plan));
            QVERIFY(wizard.askWorkspace(plan));
            QVERIFY(wizard.askGateway(plan));
            const auto service = wizard.askService();
            QVERIFY(service);
            installs = *service;
        });
        QCOMPARE(plan.keyProvider, u"anthropic"_s);
        QCOMPARE(plan.key.reveal(), u"sk-good"_s);
        QCOMPARE(plan.model.text(), u"anthropic/claude-opus-4-5"_s);
        QCOMPARE(plan.workspace, u"~/house"_s);
        QCOMPARE(plan.bind, config::BindMode::Lan);
        QCOMPARE(plan.port, quint16(4713));
        QCOMPARE(plan.auth, wizard::SetupAuth::Token);
        QVERIFY(plan.token.isEmpty());
        QVERIFY(installs);
        QVERIFY(seen.contains("✗ "));
        QVERIFY(seen.contains("✓ The key works."));
        QVERIFY(!seen.contains("sk-good"));
        // A network that others are in offers no way in without a secret.
        QVERIFY(!seen.contains("Not at all"));
    }

    void asksAgainForWhatMakesNoSense()
    {
        SetupAnswers options;
        options.mode = u"remote"_s;
        wizard::SetupPlan plan;
        plan.isRemote = true;
        const QByteArray seen = ask("http://x\nws://x\n\n", options,
                                    [&](SetupWizard &wizard) { QVERIFY(wizard.askWhere(plan)); });
        QCOMPARE(plan.remoteUrl, u"ws://x"_s);
        QVERIFY(seen.contains("It begins with ws:// or wss://."));
    }

    void aPersonMayLeave()
    {
        SetupAnswers options;
        wizard::SetupPlan plan;
        ask("", options, [&](SetupWizard &wizard) {
            const auto asked = wizard.askModel(plan);
            QVERIFY(!asked);
            QCOMPARE(asked.error().code, ErrorCode::Aborted);
        });
        ask("n\n", options, [&](SetupWizard &wizard) { QVERIFY(!wizard.askRisk()); });
    }

private:
    int onboard(const QStringList &options)
    {
        return m_user->run(QStringList{u"onboard"_s, u"--non-interactive"_s, u"--accept-risk"_s,
                                       u"--skip-health"_s}
                           + options);
    }
    QByteArray content(const QString &name) const
    {
        QFile file(m_user->path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    CliSettings settingsNow() const
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_user->path(u"."_s));
        QBuffer nowhere;
        Terminal terminal(nowhere, {});
        return readSettings(
                   {.out = terminal, .err = terminal, .environment = environment, .profile = {}})
            .value();
    }
    template<typename Questions>
    QByteArray ask(QByteArray answers, const SetupAnswers &options, Questions questions) const
    {
        QBuffer in(&answers);
        QBuffer out;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        Terminal terminal(out, {});
        Prompter prompter(in, terminal);
        const CliSettings settings = settingsNow();
        SetupWizard wizard(options, settings, prompter);
        questions(wizard);
        return out.data();
    }

    std::unique_ptr<CommandFixture> m_user;
    std::unique_ptr<ScriptedServer> m_provider;
};

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestSetup)
#include "tst_setup.moc"
