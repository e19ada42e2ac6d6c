// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/version.h"
#include "tools/statuscard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::tools;

namespace {

constexpr qint64 now = 1'700'000'000'000; // Tuesday, 14 November 2023, 22:13:20 UTC.

config::Config inBerlin()
{
    config::Config config;
    config.agents.defaults.userTimezone = u"Europe/Berlin"_s;
    return config;
}

} // namespace

class tst_StatusCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshSessionHasTheDefaults()
    {
        const StatusCard card =
            StatusCard::of(inBerlin(), u"main"_s, u"agent:main:main"_s, {}, now);
        QCOMPARE(card.text(),
                 QString(u"🦞 Clawdbot "_s + buildVersion()
                         + u"\n🕒 Time: Tuesday 2023-11-14 23:13 (Europe/Berlin)\n"
                           "🧠 Model: anthropic/claude-opus-4-5\n"
                           "📚 Context: 0/200k (0%) · Compactions: 0\n"
                           "🧵 Session: agent:main:main · no activity\n"
                           "⚙️ Think: off"_s));
    }

    void aUsedSessionShowsWhatItUsed()
    {
        config::Config config = inBerlin();
        auto &agent = config.agents.list.emplace_back();
        agent.id = u"work"_s;
        agent.model = config::ModelChoice{.primary = u"openai/gpt-5.2"_s, .fallbacks = {}};
        const QJsonObject entry{{u"providerOverride"_s, u"anthropic"_s},
                                {u"modelOverride"_s, u"claude-sonnet-4-5"_s},
                                {u"inputTokens"_s, 12'345},
                                {u"outputTokens"_s, 1'234},
                                {u"totalTokens"_s, 50'000},
                                {u"compactionCount"_s, 2},
                                {u"updatedAt"_s, now - 3 * 3'600'000},
                                {u"thinkingLevel"_s, u"high"_s},
                                {u"verboseLevel"_s, u"on"_s},
                                {u"reasoningLevel"_s, u"stream"_s},
                                {u"elevatedLevel"_s, u"full"_s}};
        StatusCard card =
            StatusCard::of(config, u"work"_s, u"agent:work:telegram:group:7"_s, entry, now);
        card.activity = {.keySource = u"ANTHROPIC_API_KEY"_s,
                         .queue = u"collect (2 waiting)"_s,
                         .usage = u"5h 20% left"_s};
        const QStringList lines = card.text().split(u'\n').sliced(2);
        QCOMPARE(lines,
                 (QStringList{
                     u"🧠 Model: anthropic/claude-sonnet-4-5 · 🔑 ANTHROPIC_API_KEY"_s,
                     u"🧮 Tokens: 12k in / 1.2k out · Cost: $0.06"_s,
                     u"📚 Context: 50k/200k (25%) · Compactions: 2"_s, u"📊 Usage: 5h 20% left"_s,
                     u"🧵 Session: agent:work:telegram:group:7 · updated 3h ago"_s,
                     u"⚙️ Think: high · Verbose: on · Reasoning: stream · Elevated: full · "
                     "Activation: mention · Queue: collect (2 waiting)"_s}));
    }

    void anAgentsModelGoesBeforeThatOfEverybody()
    {
        config::Config config;
        config.agents.defaults.model.primary = u"fast"_s;
        config.agents.defaults.models[u"openai/gpt-5-mini"_s].alias = u"Fast"_s;
        auto &agent = config.agents.list.emplace_back();
        agent.id = u"work"_s;
        QCOMPARE(agentModel(config, u"work"_s).text(), u"openai/gpt-5-mini"_s);
        agent.model = config::ModelChoice{.primary = u"google/gemini-3"_s, .fallbacks = {}};
        QCOMPARE(agentModel(config, u"work"_s).text(), u"google/gemini-3"_s);
        QCOMPARE(agentModel(config, u"main"_s).text(), u"openai/gpt-5-mini"_s);
    }

    void amountsAndAgesAreShort_data()
    {
        QTest::addColumn<int>("tokens");
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("activity");
        QTest::newRow("small") << 999 << qint64(20'000) << u"999/200k (0%)"_s
                               << u"updated just now"_s;
        QTest::newRow("larger") << 1500 << qint64(59 * 60'000) << u"1.5k/200k (1%)"_s
                                << u"updated 59m ago"_s;
        QTest::newRow("large") << 199'000 << qint64(47) * 3'600'000 << u"199k/200k (100%)"_s
                               << u"updated 47h ago"_s;
        QTest::newRow("too large")
            << 2'500'000 << qint64(72) * 3'600'000 << u"2.5m/200k (999%)"_s << u"updated 3d ago"_s;
        QTest::newRow("from the future")
            << 1 << qint64(-60'000) << u"1/200k (0%)"_s << u"updated just now"_s;
    }
    void amountsAndAgesAreShort()
    {
        QFETCH(int, tokens);
        QFETCH(qint64, age);
        QFETCH(QString, context);
        QFETCH(QString, activity);
        const QJsonObject entry{{u"totalTokens"_s, tokens}, {u"updatedAt"_s, now - age}};
        const QString text = StatusCard::of({}, u"main"_s, u"agent:main:main"_s, entry, now).text();
        QVERIFY2(text.contains(context), qPrintable(text));
        QVERIFY2(text.contains(activity), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(tst_StatusCard)
#include "tst_statuscard.moc"
