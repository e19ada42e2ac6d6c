// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/commands.h"
#include "tests/commands/fakeservices.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::commands;

namespace {

Understood answer(const QString &message, const CommandContext &context)
{
    const auto understood = QCoro::waitFor(understand(message, context));
    return understood.value_or(Understood());
}

QString replyTo(const QString &message, const CommandContext &context)
{
    const Understood understood = answer(message, context);
    return understood.reply ? understood.reply->text : u"(for the model)"_s;
}

config::Config allowing(bool config::CommandsConfig::*gate)
{
    config::Config config;
    config.commands.*gate = true;
    return config;
}

} // namespace

class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsListedOnce()
    {
        QSet<QString> words;
        for (const Command &command : allCommands()) {
            QVERIFY2(!command.help.isEmpty(), qPrintable(command.words.name));
            for (const QString &word : QStringList{command.words.name} + command.words.aliases) {
                QCOMPARE(word, word.toLower());
                QVERIFY2(!words.contains(word), qPrintable(word));
                words.insert(word);
            }
        }
        for (const QString &word :
             {u"help"_s,      u"commands"_s, u"status"_s,     u"whoami"_s,    u"id"_s,
              u"context"_s,   u"new"_s,      u"reset"_s,      u"stop"_s,      u"compact"_s,
              u"usage"_s,     u"send"_s,     u"activation"_s, u"tts"_s,       u"models"_s,
              u"subagents"_s, u"approve"_s,  u"allowlist"_s,  u"config"_s,    u"debug"_s,
              u"restart"_s,   u"bash"_s,     u"skill"_s,      u"think"_s,     u"thinking"_s,
              u"t"_s,         u"verbose"_s,  u"v"_s,          u"reasoning"_s, u"reason"_s,
              u"elevated"_s,  u"elev"_s,     u"exec"_s,       u"model"_s,     u"queue"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
    }

    void simpleCommandsAnswer_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &message, const QString &text) {
            QTest::newRow(qPrintable(message)) << message << text;
        };
        row(u"/whoami"_s, u"🧭 Identity\nChannel: webchat\nUser id: cli\nAllowFrom: cli"_s);
        row(u"/ID:"_s, u"🧭 Identity\nChannel: webchat\nUser id: cli\nAllowFrom: cli"_s);
        row(u"/usage tokens"_s, u"⚙️ Usage footer: tokens."_s);
        row(u"/usage"_s, u"⚙️ Usage footer: tokens."_s);
        row(u"/usage loud"_s, u"⚙️ Usage: /usage off|tokens|full|cost"_s);
        row(u"/send off"_s, u"⚙️ Send policy set to off."_s);
        row(u"/send: inherit"_s, u"⚙️ Send policy set to inherit."_s);
        row(u"/send"_s, u"⚙️ Usage: /send on|off|inherit"_s);
        row(u"/activation always"_s, u"⚙️ Group activation only applies to group chats."_s);
        row(u"/stop"_s, u"⚙️ Agent was aborted."_s);
        row(u"/models mock"_s,
            u"Models (mock) — showing 1-1 of 1 (page 1/1)\n- mock/m1\n\n"
            "Switch: /model <provider/model>\nAll: /models mock all"_s);
        row(u"/config show"_s,
            u"⚠️ /config is disabled. Set commands.config=true to enable."_s);
        row(u"/debug show"_s, u"⚠️ /debug is disabled. Set commands.debug=true to enable."_s);
        row(u"/restart"_s, u"⚠️ /restart is disabled. Set commands.restart=true to enable."_s);
        const QString noBash = u"⚠️ bash is disabled. Set commands.bash=true to enable. "
                               "Docs: https://docs.clawd.bot/tools/slash-commands#config"_s;
        row(u"/bash ls"_s, noBash);
        row(u"! ls"_s, noBash);
        row(u"!poll"_s, noBash);
        row(u"!!!"_s, u"(for the model)"_s);
        row(u"/allowlist add 1"_s,
            u"⚠️ /allowlist edits are disabled. Set commands.config=true to enable."_s);
        row(u"/subagents"_s, u"🧭 Subagents: none for this session."_s);
        row(u"/approve 7"_s, u"Usage: /approve <id> allow-once|allow-always|deny"_s);
        row(u"/restart now"_s, u"(for the model)"_s);
        row(u"/unknown"_s, u"(for the model)"_s);
        row(u"/new Hello"_s, u"(for the model)"_s);
        row(u"Hello"_s, u"(for the model)"_s);
    }

    void simpleCommandsAnswer()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, text);

        FakeServices services;
        QCOMPARE(replyTo(message, contextWith(services)), text);
    }

    void whatIsNotThereYetSaysSo()
    {
        FakeServices services;
        for (const QString &message : {u"/tts on"_s, u"/subagents stop 1"_s, u"/allowlist"_s,
                                       u"/approve 7 deny"_s, u"/skill x"_s}) {
            const QString text = replyTo(message, contextWith(services));
            QVERIFY2(text.contains(u" is not there yet: "_s), qPrintable(text));
        }
        QVERIFY(
            replyTo(u"/debug"_s, contextWith(services, allowing(&config::CommandsConfig::debug)))
                .contains(u"not there yet"_s));
        QVERIFY(
            replyTo(u"/bash ls"_s, contextWith(services, allowing(&config::CommandsConfig::bash)))
                .contains(u"not there yet"_s));
    }

    void bashNeedsElevationBesidesItsGate()
    {
        FakeServices services;
        CommandContext context = contextWith(services, allowing(&config::CommandsConfig::bash));
        context.elevated.isOpen = false;
        QVERIFY(replyTo(u"! ls"_s, context).startsWith(u"elevated is not available right now"_s));
    }

    void helpNamesWhatIsAllowed()
    {
        FakeServices services;
        const auto closed = contextWith(services);
        const auto open = contextWith(services, allowing(&config::CommandsConfig::config));
        QVERIFY(replyTo(u"/help"_s, closed).startsWith(u"ℹ️ Help\n"_s));
        QVERIFY(!replyTo(u"/help"_s, closed).contains(u"/config"_s));
        QVERIFY(replyTo(u"/help"_s, open).contains(u"/config show"_s));
        const QString list = replyTo(u"/commands"_s, closed);
        QVERIFY(list.startsWith(u"ℹ️ Slash commands\n/help - "_s));
        QVERIFY(list.contains(u"\n/think (also /thinking, /t) - "_s));
        QVERIFY(!list.contains(u"\n/config"_s) && !list.contains(u"\n/bash"_s));
        QVERIFY(replyTo(u"/commands"_s, open).contains(u"\n/config - "_s));
    }

    void aSessionIsChanged()
    {
        FakeServices services;
        CommandContext context = contextWith(services);
        replyTo(u"/send on"_s, context);
        replyTo(u"/send default"_s, context);
        context.entry.insert("responseUsage"_L1, u"full"_s);
        QCOMPARE(replyTo(u"/usage"_s, context), u"⚙️ Usage footer: off."_s);
        context.sender.isGroup = true;
        QCOMPARE(replyTo(u"/activation Always"_s, context),
                 u"⚙️ Group activation set to always."_s);
        QCOMPARE(replyTo(u"/activation"_s, context), u"⚙️ Usage: /activation mention|always"_s);
        QCOMPARE(services.patches,
                 (QList<QJsonObject>{{{"sendPolicy"_L1, u"allow"_s}},
                                     {{"sendPolicy"_L1, QJsonValue::Null}},
                                     {{"responseUsage"_L1, u"off"_s}},
                                     {{"groupActivation"_L1, u"always"_s}}}));
        QCOMPARE(services.notes,
                 (QList<QJsonObject>{{{"groupActivationNeedsSystemIntro"_L1, true}}}));
    }

    void stoppingIsRemembered()
    {
        FakeServices services;
        replyTo(u"/stop"_s, contextWith(services));
        QCOMPARE(services.aborted, QStringList{u"agent:main:main"_s});
        QCOMPARE(services.notes, (QList<QJsonObject>{{{"abortedLastRun"_L1, true}}}));
    }

    void compactingSaysWhatItGained_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("text");
        QTest::newRow("both sizes")
            << 0 << u"⚙️ Compacted (120k → 8.0k) • Context 8.0k/200k (4%)"_s;
        QTest::newRow("before only") << 1 << u"⚙️ Compacted (120k before) • Context ?/200k"_s;
        QTest::newRow("no sizes") << 2 << u"⚙️ Compacted • Context ?/200k"_s;
        QTest::newRow("skipped")
            << 3 << u"⚙️ Compaction skipped: nothing to compact • Context ?/200k"_s;
        QTest::newRow("failed") << 4 << u"⚙️ Compaction failed: no key • Context ?/200k"_s;
    }

    void compactingSaysWhatItGained()
    {
        QFETCH(const int, outcome);
        QFETCH(const QString, text);

        const std::vector<Result<Compacted>> outcomes{
            Compacted{.isDone = true, .tokensBefore = 120'000, .tokensAfter = 8000},
            Compacted{.isDone = true, .tokensBefore = 120'000},
            Compacted{.isDone = true},
            Compacted{.reason = u"nothing to compact"_s},
            fail(ErrorCode::Unauthorized, u"no key"_s),
        };
        FakeServices services;
        services.compacted = outcomes.at(size_t(outcome));
        const Understood understood = answer(u"/compact keep the names"_s, contextWith(services));
        QCOMPARE(understood.reply->text, text);
        QCOMPARE(understood.reply->events, QStringList{text.sliced(u"⚙️ "_s.size())});
        QCOMPARE(services.instructions, u"keep the names"_s);
        QCOMPARE(services.aborted, QStringList{u"agent:main:main"_s});
    }

    void aNewSessionHasNothingToCompact()
    {
        FakeServices services;
        CommandContext context = contextWith(services);
        context.entry = {};
        QCOMPARE(replyTo(u"/compact"_s, context),
                 u"⚙️ Compaction unavailable (missing session id)."_s);
        QVERIFY(services.aborted.isEmpty());
    }

    void costsAreToldAsFarAsTheyAreKnown()
    {
        FakeServices services;
        QCOMPARE(replyTo(u"/usage cost"_s, contextWith(services)),
                 u"💸 Usage cost\nSession n/a\nToday n/a\nLast 30d n/a"_s);
        services.costs = {.session = {.dollars = 0.5, .isPartial = true},
                          .sessionTokens = 12'000,
                          .today = {.dollars = 0.001},
                          .last30Days = {.dollars = 20}};
        QCOMPARE(replyTo(u"/usage COST"_s, contextWith(services)),
                 u"💸 Usage cost\nSession $0.50 (partial) · 12k tokens\nToday $0.0010\n"
                 "Last 30d $20.00"_s);
    }

    void theConfigurationIsShownAndChanged()
    {
        FakeServices services;
        const auto context = contextWith(services, allowing(&config::CommandsConfig::config));
        services.value = QJsonObject{{"port"_L1, 1}};
        QCOMPARE(replyTo(u"/config get gateway"_s, context),
                 u"⚙️ Config gateway:\n```json\n{\n  \"port\": 1\n}\n```"_s);
        services.value = QJsonValue(QJsonValue::Undefined);
        QCOMPARE(replyTo(u"/config"_s, context), u"⚙️ Config (raw):\n```json\nnull\n```"_s);
        QCOMPARE(replyTo(u"/config set ui.assistant.name=Claw"_s, context),
                 u"⚙️ Config updated: ui.assistant.name=\"Claw\""_s);
        QCOMPARE(services.written.value(), QJsonValue(u"Claw"_s));
        QCOMPARE(replyTo(u"/config unset ui"_s, context), u"⚙️ Config updated: ui removed."_s);
        QVERIFY(!services.written);
        QCOMPARE(replyTo(u"/config unset absent"_s, context),
                 u"⚙️ No config value found for absent."_s);
        QCOMPARE(services.paths,
                 (QStringList{u"gateway"_s, u""_s, u"ui.assistant.name"_s, u"ui"_s, u"absent"_s}));
        services.refusal =
            Error{.code = ErrorCode::InvalidConfig, .message = u"gateway.port: expected number"_s};
        QCOMPARE(replyTo(u"/config set gateway.port=x"_s, context),
                 u"⚠️ Config invalid after set (gateway.port: expected number)."_s);
        QCOMPARE(replyTo(u"/config drop"_s, context), u"⚠️ Usage: /config show|set|unset"_s);
    }

    void aRestartIsAskedForOnce()
    {
        FakeServices services;
        const auto context = contextWith(services, allowing(&config::CommandsConfig::restart));
        QCOMPARE(replyTo(u"/restart"_s, context),
                 u"⚙️ Restarting clawdbot; back in a few seconds."_s);
        QCOMPARE(services.restarts, 1);
    }

    void theContextIsExplainedAndBrokenDown()
    {
        FakeServices services;
        CommandContext context = contextWith(services);
        QVERIFY(replyTo(u"/context"_s, context).startsWith(u"🧠 /context\n"_s));
        QVERIFY(replyTo(u"/context wide"_s, context).startsWith(u"Unknown /context mode."_s));
        services.report = QJsonObject{{"source"_L1, u"estimate"_s}};
        QVERIFY(replyTo(u"/context list"_s, context).contains(u"System prompt (estimate)"_s));
        context.entry.insert("systemPromptReport"_L1, QJsonObject{{"source"_L1, u"run"_s}});
        QVERIFY(replyTo(u"/context detail"_s, context).contains(u"System prompt (run)"_s));
        QVERIFY(replyTo(u"/context json"_s, context).contains(u"\"source\": \"run\""_s));
    }

    void directivesAndStatusAreAnsweredTogether()
    {
        FakeServices services;
        const QString text = replyTo(u"/think high /status"_s, contextWith(services));
        QVERIFY(text.startsWith(u"Thinking level set to high.\n🦞 Clawdbot "_s));
    }

    void aMixedMessageGoesToTheModel()
    {
        FakeServices services;
        const Understood understood =
            answer(u"/think high Hello /status\nand /whoami"_s, contextWith(services));
        QVERIFY(!understood.reply);
        QVERIFY(understood.directives.thinking.value == config::ThinkingLevel::High);
        QCOMPARE(understood.directives.text, u"Hello\nand"_s);
        QCOMPARE(understood.asides.size(), size_t(2));
        QVERIFY(understood.asides[0].text.startsWith(u"🦞"_s));
        QVERIFY(understood.asides[1].text.startsWith(u"🧭"_s));
        QVERIFY(services.patches.isEmpty());
    }

    void anAliasThatIsACommandStaysTheCommand()
    {
        FakeServices services;
        CommandContext context = contextWith(services);
        context.models.aliases.insert(u"help"_s, context.models.allowed[2]);
        QVERIFY(replyTo(u"/help"_s, context).startsWith(u"ℹ️ Help"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_commands.moc"
