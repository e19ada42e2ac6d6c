// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/version.h"
#include "commands/contextreport.h"
#include "commands/modelpages.h"
#include "commands/numbers.h"
#include "commands/statuscard.h"
#include "json/jsontext.h"
#include "tests/commands/fakeservices.h"

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::commands;

class tst_CommandTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreShort()
    {
        QCOMPARE(tokenCount(-1), u"0"_s);
        QCOMPARE(tokenCount(950), u"950"_s);
        QCOMPARE(tokenCount(4210), u"4.2k"_s);
        QCOMPARE(tokenCount(118'400), u"118k"_s);
        QCOMPARE(tokenCount(1'340'000), u"1.3m"_s);
        QCOMPARE(dollars(1.2), u"$1.20"_s);
        QCOMPARE(dollars(0.0123), u"$0.01"_s);
        QCOMPARE(dollars(0.00123), u"$0.0012"_s);
        QCOMPARE(grouped(1'234'567), u"1,234,567"_s);
        QCOMPARE(contextUse(12'000, 200'000), u"12k/200k (6%)"_s);
        QCOMPARE(contextUse(std::nullopt, 200'000), u"?/200k"_s);
        QCOMPARE(contextUse(10, 0), u"10/?"_s);
    }

    void agesAreRounded()
    {
        QCOMPARE(ageText(-5), u"just now"_s);
        QCOMPARE(ageText(20'000), u"just now"_s);
        QCOMPARE(ageText(5 * 60'000), u"5m ago"_s);
        QCOMPARE(ageText(3 * 3'600'000), u"3h ago"_s);
        QCOMPARE(ageText(50 * 3'600'000), u"2d ago"_s);
    }

    void theStatusCardSaysWhatASessionIs()
    {
        FakeServices services;
        CommandContext context = contextWith(services);
        context.entry = json::parse(R"({"sessionId":"s1","updatedAt":700000,"inputTokens":1000,
            "outputTokens":200,"totalTokens":12000,"contextTokens":100000,"compactionCount":2,
            "queueMode":"steer","queueCap":7})")
                            .value_or(QJsonValue())
                            .toObject();
        context.prices = config::ModelPrices{.input = 3, .output = 15};
        context.levels = {.thinking = config::ThinkingLevel::Low,
                          .verbose = config::VerboseLevel::Full,
                          .reasoning = directives::ReasoningLevel::On,
                          .elevated = config::ElevatedLevel::Ask};
        QCOMPARE(statusCard(context, 3, u"api-key (OPENAI_API_KEY)"_s),
                 u"🦞 Clawdbot "_s + buildVersion()
                     + u"\n🧠 Model: openai/gpt-5.2 · 🔑 api-key (OPENAI_API_KEY)\n"
                       "🧮 Tokens: 1.0k in / 200 out · 💵 Cost: $0.0060\n"
                       "📚 Context: 12k/100k (12%) · 🧹 Compactions: 2\n"
                       "🧵 Session: agent:main:main • updated 5m ago\n"
                       "⚙️ Runtime: direct · Think: low · verbose:full · Reasoning: on · "
                       "elevated:ask\n"
                       "🪢 Queue: steer (depth 3 · debounce 1s · cap 7 · drop summarize)"_s);
    }

    void aNewSessionHasAShortCard()
    {
        FakeServices services;
        CommandContext context = contextWith(services);
        context.entry = {};
        context.sender.isGroup = true;
        QCOMPARE(statusCard(context, 0, {}),
                 u"🦞 Clawdbot "_s + buildVersion()
                     + u"\n🧠 Model: openai/gpt-5.2 · 🔑 none\n"
                       "📚 Context: 0/200k (0%) · 🧹 Compactions: 0\n"
                       "🧵 Session: agent:main:main • no activity\n"
                       "⚙️ Runtime: direct · Think: off\n"
                       "👥 Activation: mention · 🪢 Queue: collect (depth 0)"_s);
    }

    void modelsComeInPages()
    {
        directives::ModelChoices models;
        models.defaultModel = {u"a"_s, u"m01"_s};
        for (int i = 1; i <= 25; ++i)
            models.allowed.push_back({u"a"_s, u"m%1"_s.arg(i, 2, 10, QChar(u'0'))});
        models.allowed.push_back({u"b"_s, u"x"_s});

        QCOMPARE(modelsAnswer(models, {}),
                 u"Providers:\n- a (25)\n- b (1)\n\n"
                 "Use: /models <provider>\nSwitch: /model <provider/model>"_s);
        const QString first = modelsAnswer(models, u"A"_s);
        QVERIFY(
            first.startsWith(u"Models (a) — showing 1-20 of 25 (page 1/2)\n- a/m01\n- a/m02\n"_s));
        QVERIFY(first.endsWith(u"\n- a/m20\n\nSwitch: /model <provider/model>\nMore: /models a 2\n"
                               "All: /models a all"_s));
        const QString second = modelsAnswer(models, u"a 2"_s);
        QCOMPARE(second,
                 u"Models (a) — showing 21-25 of 25 (page 2/2)\n- a/m21\n- a/m22\n- a/m23\n"
                 "- a/m24\n- a/m25\n\nSwitch: /model <provider/model>\nAll: /models a all"_s);
        QVERIFY(modelsAnswer(models, u"a page=5 size=5"_s)
                    .startsWith(u"Models (a) — showing 21-25 of 25 (page 5/5)"_s));
        QVERIFY(modelsAnswer(models, u"a all"_s)
                    .endsWith(u"- a/m25\n\nSwitch: /model <provider/model>"_s));
        QCOMPARE(modelsAnswer(models, u"a 9"_s),
                 u"Page out of range: 9 (valid: 1-2)\n\nTry: /models a 2\nAll: /models a all"_s);
        QCOMPARE(modelsAnswer(models, u"c"_s),
                 u"Unknown provider: c\n\nAvailable providers:\n- a\n- b\n\n"
                 "Use: /models <provider>"_s);
    }

    void aContextReportIsBrokenDown()
    {
        const QJsonObject report = json::parse(R"({"source":"run","workspaceDir":"/w",
            "bootstrapMaxChars":20000,"sandbox":{"mode":"off","sandboxed":false},
            "systemPrompt":{"chars":4001,"projectContextChars":400},
            "injectedWorkspaceFiles":[
              {"name":"AGENTS.md","missing":false,"rawChars":100,"injectedChars":80,"truncated":true},
              {"name":"SOUL.md","missing":true}],
            "skills":{"promptChars":0,"entries":[]},
            "tools":{"listChars":40,"schemaChars":1200,"entries":[
              {"name":"read","summaryChars":10,"schemaChars":200},
              {"name":"exec","summaryChars":20,"schemaChars":1000}]}})")
                                       .value_or(QJsonValue())
                                       .toObject();
        const ContextNumbers numbers{.totalTokens = 12'345, .window = 200'000};
        const QString shortText = contextText(report, numbers, ReportDepth::Short);
        QCOMPARE(shortText,
                 u"🧠 Context breakdown\nWorkspace: /w\nBootstrap max/file: 20,000 chars\n"
                 "Sandbox: mode=off sandboxed=false\n"
                 "System prompt (run): 4,001 chars (~1,001 tok) (Project Context 400 chars (~100 "
                 "tok))\n\n"
                 "Injected workspace files:\n"
                 "- AGENTS.md: TRUNCATED | raw 100 chars (~25 tok) | injected 80 chars (~20 tok)\n"
                 "- SOUL.md: MISSING\n\n"
                 "Skills list (system prompt text): 0 chars (~0 tok) (0 skills)\nSkills: (none)\n"
                 "Tool list (system prompt text): 40 chars (~10 tok)\n"
                 "Tool schemas (JSON): 1,200 chars (~300 tok)\nTools: exec, read\n\n"
                 "Session tokens (cached): 12,345 total / ctx=200000"_s);
        const QString detail = contextText(report, numbers, ReportDepth::Detailed);
        QVERIFY(detail.contains(u"\n\nTop tools (schema size):\n- exec: 1,000 chars (~250 tok)\n"
                                "- read: 200 chars (~50 tok)\n"_s));
        QVERIFY(!detail.contains(u"Top skills"_s));

        const auto both = json::parse(contextJson(report, {}).toUtf8());
        QVERIFY(both);
        QCOMPARE(both->toObject().value("report"_L1).toObject(), report);
        QVERIFY(both->toObject().value("session"_L1).toObject().value("totalTokens"_L1).isNull());
    }
};

QTEST_GUILESS_MAIN(tst_CommandTexts)
#include "tst_commandtexts.moc"
