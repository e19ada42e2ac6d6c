// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "tests/cli/commandfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;

class TestModelsCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_user = std::make_unique<CommandFixture>();
        m_user->setVariable(u"OPENAI_API_KEY"_s, u"sk-very-secret"_s);
    }

    void choosesAModelAndKeepsTheFile()
    {
        QVERIFY(m_user->writeConfig("{\n  // mine\n  agents: {\n    defaults: {\n"
                                    "      model: { fallbacks: ['a/b'] },\n    },\n  },\n}\n"));
        QCOMPARE(m_user->run(u"models set openai/gpt-5.2"_s), 0);
        QCOMPARE(m_user->out,
                 QByteArray("Updated ~/.clawdbot/clawdbot.json\n"
                            "Default model: openai/gpt-5.2\n"));
        QCOMPARE(content(),
                 QByteArray("{\n  // mine\n  agents: {\n    defaults: {\n      model: "
                            "{ fallbacks: ['a/b'], primary: 'openai/gpt-5.2' },\n"
                            "    },\n  },\n}\n"));
        QCOMPARE(m_user->run(u"models set-image claude-opus-4-5"_s), 0);
        QVERIFY(m_user->out.endsWith("Image model: anthropic/claude-opus-4-5\n"));
        QVERIFY(!content().contains("models"));
    }

    void addsAChosenModelToThoseThatMayRun()
    {
        QVERIFY(m_user->writeConfig(
            "{agents: {defaults: {models: {'anthropic/claude-opus-4-5': {alias: 'best'}}}}}"));
        QCOMPARE(m_user->run(u"models set best"_s), 0);
        QVERIFY(m_user->out.endsWith("Default model: anthropic/claude-opus-4-5\n"));
        QCOMPARE(m_user->run(u"models set openai/gpt-5.2"_s), 0);
        QCOMPARE(m_user->run(u"models list --plain"_s), 0);
        QCOMPARE(m_user->out, QByteArray("openai/gpt-5.2\nanthropic/claude-opus-4-5\n"));
    }

    void refusesAModelWithoutAName()
    {
        QCOMPARE(m_user->run({u"models"_s, u"set"_s, u" "_s}), 1);
        QCOMPARE(m_user->err, QByteArray("Error: Invalid model reference:  \n"));
    }

    void managesFallbacks()
    {
        QCOMPARE(m_user->run(u"models fallbacks add openai/gpt-5.2"_s), 0);
        QVERIFY(m_user->out.endsWith("Fallbacks: openai/gpt-5.2\n"));
        QCOMPARE(m_user->run(u"models fallbacks add openai/gpt-5.2"_s), 0);
        QVERIFY(m_user->out.endsWith("Fallbacks: openai/gpt-5.2\n"));
        QCOMPARE(m_user->run(u"models fallbacks list"_s), 0);
        QCOMPARE(m_user->out, QByteArray("Fallbacks (1):\n- openai/gpt-5.2\n"));
        QCOMPARE(m_user->run(u"models fallbacks list --json"_s), 0);
        QCOMPARE(m_user->json().value("fallbacks"_L1).toArray().size(), 1);
        QCOMPARE(m_user->run(u"models fallbacks remove a/b"_s), 1);
        QCOMPARE(m_user->err, QByteArray("Error: Fallback not found: a/b\n"));
        QCOMPARE(m_user->run(u"models fallbacks remove openai/gpt-5.2"_s), 0);
        QCOMPARE(m_user->run(u"models image-fallbacks add a/b"_s), 0);
        QCOMPARE(m_user->run(u"models image-fallbacks clear"_s), 0);
        QVERIFY(m_user->out.endsWith("Image fallback list cleared.\n"));
        QCOMPARE(m_user->run(u"models image-fallbacks list"_s), 0);
        QCOMPARE(m_user->out, QByteArray("Image fallbacks (0):\n- none\n"));
    }

    void managesAliases()
    {
        QCOMPARE(m_user->run(u"models aliases add fast openai/gpt-5.2"_s), 0);
        QVERIFY(m_user->out.endsWith("Alias fast -> openai/gpt-5.2\n"));
        QCOMPARE(m_user->run(u"models aliases add fast a/b"_s), 1);
        QCOMPARE(m_user->err, QByteArray("Error: Alias fast already points to openai/gpt-5.2.\n"));
        QCOMPARE(m_user->run(u"models aliases list --plain"_s), 0);
        QCOMPARE(m_user->out, QByteArray("fast openai/gpt-5.2\n"));
        QCOMPARE(m_user->run({u"models"_s, u"aliases"_s, u"add"_s, u"a b"_s, u"a/b"_s}), 1);
        QVERIFY(m_user->err.startsWith("Error: Alias must use letters"));
        QCOMPARE(m_user->run(u"models aliases remove fast"_s), 0);
        QCOMPARE(m_user->run(u"models aliases remove fast"_s), 1);
        QCOMPARE(m_user->err, QByteArray("Error: Alias not found: fast\n"));
    }

    void listsWhatTheConfigurationNames()
    {
        QVERIFY(m_user->writeConfig("{agents: {defaults: {model: {primary: 'openai/gpt-5.2', "
                                    "fallbacks: ['nobody/knows-it']}}}}"));
        QCOMPARE(m_user->run(u"models list"_s), 0);
        const QByteArrayList lines = m_user->out.split('\n');
        QVERIFY(lines[0].startsWith("Model       "));
        QVERIFY(lines[1].startsWith("openai/gpt-5.2      "));
        QVERIFY2(lines[1].contains(" no    yes   default"), lines[1].constData());
        QVERIFY2(lines[2].contains(" -     -     fallback#1,missing"), lines[2].constData());
        QCOMPARE(m_user->run(u"models list --json"_s), 0);
        const QJsonObject first = m_user->json().value("models"_L1).toArray().at(0).toObject();
        QCOMPARE(first.value("key"_L1).toString(), u"openai/gpt-5.2"_s);
        QVERIFY(first.value("available"_L1).toBool());
        QCOMPARE(m_user->json().value("count"_L1).toInt(), 2);
    }

    void listsAllModels()
    {
        QCOMPARE(m_user->run(u"models list --all --provider anthropic --plain"_s), 0);
        const QByteArrayList lines = m_user->out.trimmed().split('\n');
        QVERIFY(lines.size() > 3);
        for (const QByteArray &line : lines)
            QVERIFY(line.startsWith("anthropic/"));
        QCOMPARE(m_user->run(u"models list --json --plain"_s), 1);
    }

    void saysWhereKeysAreAndNeverWhatTheyAre()
    {
        QVERIFY(m_user->writeConfig("{agents: {defaults: {model: {primary: 'openai/gpt-5.2', "
                                    "fallbacks: ['anthropic/claude-opus-4-5']}}}}"));
        for (const auto &words : {u"models"_s, u"models status"_s}) {
            QCOMPARE(m_user->run(words), 0);
            QVERIFY(m_user->out.startsWith("Config        : ~/.clawdbot/clawdbot.json\n"));
            QVERIFY(m_user->out.contains("Default       : openai/gpt-5.2\n"
                                         "Fallbacks (1) : anthropic/claude-opus-4-5\n"
                                         "Image model   : -\n"));
            QVERIFY(m_user->out.contains("- openai effective=env:OPENAI_API_KEY\n"));
            QVERIFY(m_user->out.contains("\nMissing auth\n- anthropic Run `clawdbot configure`"));
            QVERIFY(!m_user->out.contains("secret"));
        }
        QCOMPARE(m_user->run(u"models status --json"_s), 0);
        QVERIFY(!m_user->out.contains("secret"));
        const QJsonObject auth = m_user->json().value("auth"_L1).toObject();
        QCOMPARE(auth.value("missingProvidersInUse"_L1).toArray(), QJsonArray{u"anthropic"_s});
        QCOMPARE(m_user->run(u"models status --plain"_s), 0);
        QCOMPARE(m_user->out, QByteArray("openai/gpt-5.2\n"));
    }

    void checksKeysForScripts()
    {
        QCOMPARE(m_user->run(u"models status --check --plain"_s), 1); // no key for anthropic
        const qint64 nowMs = SystemClock().nowMs();
        writeProfile(nowMs + 3'600'000);
        QCOMPARE(m_user->run(u"models status --check"_s), 2);
        QVERIFY2(m_user->out.contains("- anthropic:work expiring expires in "),
                 m_user->out.constData());
        writeProfile(nowMs + 86'400'000LL * 30);
        QCOMPARE(m_user->run(u"models status --check --plain"_s), 0);
        writeProfile(nowMs - 1000);
        QCOMPARE(m_user->run(u"models status --check"_s), 1);
        QVERIFY(!m_user->out.contains("t0ken"));
    }

private:
    void writeProfile(qint64 expiresMs) const
    {
        const QString directory = m_user->path(u".clawdbot/agents/main/agent"_s);
        QVERIFY(QDir().mkpath(directory));
        const QJsonObject profile{{u"type"_s, u"token"_s},
                                  {u"provider"_s, u"anthropic"_s},
                                  {u"token"_s, u"t0ken"_s},
                                  {u"expires"_s, expiresMs}};
        const QJsonObject file{{u"version"_s, 1},
                               {u"profiles"_s, QJsonObject{{u"anthropic:work"_s, profile}}}};
        QFile out(directory + u"/auth-profiles.json"_s);
        QVERIFY(out.open(QFile::WriteOnly));
        out.write(json::compact(file));
    }
    QByteArray content() const
    {
        QFile file(m_user->path(u".clawdbot/clawdbot.json"_s));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<CommandFixture> m_user;
};

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestModelsCommands)
#include "tst_modelscommands.moc"
