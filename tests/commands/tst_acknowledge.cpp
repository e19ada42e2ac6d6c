// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/commands.h"
#include "tests/commands/fakeservices.h"

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::commands;

namespace {

QString replyTo(const QString &message, const CommandContext &context)
{
    const auto understood = QCoro::waitFor(understand(message, context));
    if (!understood)
        return u"failed: "_s + understood.error().message;
    return understood->reply ? understood->reply->text : u"(for the model)"_s;
}

} // namespace

class tst_Acknowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreAcknowledgedInTheWordsClientsKnow_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &message, const QString &text) {
            QTest::newRow(qPrintable(message)) << message << text;
        };
        row(u"/think high"_s, u"Thinking level set to high."_s);
        row(u"/t off"_s, u"Thinking disabled."_s);
        row(u"/think xhigh"_s, u"Thinking level set to xhigh."_s);
        row(u"/v on"_s, u"⚙️ Verbose logging enabled."_s);
        row(u"/verbose full"_s, u"⚙️ Verbose logging set to full."_s);
        row(u"/verbose off"_s, u"⚙️ Verbose logging disabled."_s);
        row(u"/reasoning on"_s, u"⚙️ Reasoning visibility enabled."_s);
        row(u"/reason off"_s, u"⚙️ Reasoning visibility disabled."_s);
        row(u"/reasoning stream"_s, u"⚙️ Reasoning stream enabled (Telegram only)."_s);
        const QString hint = u" ⚙️ Runtime is direct; sandboxing does not apply."_s;
        row(u"/elevated on"_s,
            u"⚙️ Elevated mode set to ask (approvals may still apply)."_s + hint);
        row(u"/elev full"_s, u"⚙️ Elevated mode set to full (auto-approve)."_s + hint);
        row(u"/elevated off"_s, u"⚙️ Elevated mode disabled."_s + hint);
        row(u"/exec host=node ask=always node=pi"_s,
            u"⚙️ Exec defaults set (host=node, ask=always, node=pi)."_s);
        row(u"/model mock/m1"_s, u"Model set to mock/m1."_s);
        row(u"/model quick"_s, u"Model set to quick (openai/gpt-5.2-mini)."_s);
        row(u"/quick"_s, u"Model set to quick (openai/gpt-5.2-mini)."_s);
        row(u"/model gpt-5.2"_s, u"Model reset to default (openai/gpt-5.2)."_s);
        row(u"/model mock/m1@work"_s, u"Model set to mock/m1. Auth profile set to work."_s);
        row(u"/queue steer debounce:2s cap:5 drop:old"_s,
            u"⚙️ Queue mode set to steer. ⚙️ Queue debounce set to 2000ms. "
            "⚙️ Queue cap set to 5. ⚙️ Queue drop set to old."_s);
        row(u"/queue reset"_s, u"⚙️ Queue mode reset to default."_s);
        row(u"/think low /v on"_s, u"Thinking level set to low. ⚙️ Verbose logging enabled."_s);
    }

    void changesAreAcknowledgedInTheWordsClientsKnow()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, text);

        FakeServices services;
        QCOMPARE(replyTo(message, contextWith(services)), text);
        QCOMPARE(services.patches.size(), 1);
    }

    void questionsAndWrongWordsChangeNothing_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &message, const QString &text) {
            QTest::newRow(qPrintable(message)) << message << text;
        };
        row(u"/think"_s,
            u"Current thinking level: off.\nOptions: off, minimal, low, medium, high, xhigh."_s);
        row(u"/think enormous"_s,
            u"Unrecognized thinking level \"enormous\". Valid levels: off, "
            "minimal, low, medium, high, xhigh."_s);
        row(u"/think xhigh /model mock/m1"_s,
            u"Thinking level \"xhigh\" is only supported for openai/gpt-5.2, "
            "openai-codex/gpt-5.2-codex or openai-codex/gpt-5.1-codex."_s);
        row(u"/verbose"_s, u"Current verbose level: off.\nOptions: on, full, off."_s);
        row(u"/verbose loud"_s,
            u"Unrecognized verbose level \"loud\". Valid levels: off, on, full."_s);
        row(u"/reasoning"_s, u"Current reasoning level: off.\nOptions: on, off, stream."_s);
        row(u"/reasoning deep"_s,
            u"Unrecognized reasoning level \"deep\". Valid levels: on, off, stream."_s);
        row(u"/elevated"_s,
            u"Current elevated level: off.\nOptions: on, off, ask, full.\n"
            "⚙️ Runtime is direct; sandboxing does not apply."_s);
        row(u"/elevated high"_s,
            u"Unrecognized elevated level \"high\". Valid levels: off, on, ask, full."_s);
        row(u"/exec"_s,
            u"Current exec defaults: host=sandbox, security=deny, ask=on-miss, node=(unset).\n"
            "Options: host=sandbox|gateway|node, security=deny|allowlist|full, "
            "ask=off|on-miss|always, node=<id>."_s);
        row(u"/exec host=moon"_s,
            u"Unrecognized exec host \"moon\". Valid hosts: sandbox, gateway, node."_s);
        row(u"/exec security=some"_s,
            u"Unrecognized exec security \"some\". Valid: deny, allowlist, full."_s);
        row(u"/exec ask=why"_s, u"Unrecognized exec ask \"why\". Valid: off, on-miss, always."_s);
        row(u"/exec node="_s, u"Exec node requires a value."_s);
        row(u"/queue"_s,
            u"Current queue settings: mode=collect, debounce=1000ms, cap=20, drop=summarize.\n"
            "Options: modes steer, followup, collect, steer+backlog, interrupt; "
            "debounce:<ms|s|m>, cap:<n>, drop:old|new|summarize."_s);
        row(u"/queue sideways"_s,
            u"Unrecognized queue mode \"sideways\". Valid modes: steer, "
            "followup, collect, steer+backlog, interrupt."_s);
        row(u"/queue debounce:soon cap:0 drop:all"_s,
            u"Invalid debounce \"soon\". Use ms/s/m (e.g. debounce:1500ms, debounce:2s). "
            "Invalid cap \"0\". Use a positive integer (e.g. cap:10). "
            "Invalid drop policy \"all\". Use drop:old, drop:new, or drop:summarize."_s);
        row(u"/model"_s,
            u"Current: openai/gpt-5.2\n\nSwitch: /model <provider/model>\n"
            "Browse: /models (providers) or /models <provider> (models)\n"
            "More: /model status"_s);
        row(u"/model 3"_s,
            u"Numeric model selection is not supported in chat.\n\n"
            "Browse: /models or /models <provider>\n"
            "Switch: /model <provider/model>"_s);
        row(u"/model unheard"_s,
            u"Model \"openai/unheard\" is not allowed. Use /models to list providers, or /models "
            u"<provider> "
            "to list models."_s);
        row(u"/model mock/other"_s,
            u"Model \"mock/other\" is not allowed. Use /models to list providers, or /models "
            "<provider> to list models."_s);
        row(u"/model mock/m1@home"_s, u"Auth profile \"home\" not found."_s);
        row(u"/model status"_s,
            u"Current: openai/gpt-5.2\nDefault: openai/gpt-5.2\nAgent: main\n\n"
            "[mock] endpoint: default auth: missing\n  • mock/m1\n\n"
            "[openai] endpoint: default auth: api-key (OPENAI_API_KEY)\n  • openai/gpt-5.2\n"
            "  • openai/gpt-5.2-mini (quick)"_s);
        row(u"/model list"_s,
            u"Providers:\n- mock (1)\n- openai (2)\n\nUse: /models <provider>\n"
            "Switch: /model <provider/model>"_s);
    }

    void questionsAndWrongWordsChangeNothing()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, text);

        FakeServices services;
        QCOMPARE(replyTo(message, contextWith(services)), text);
        QVERIFY(services.patches.isEmpty());
        QVERIFY(services.notes.isEmpty());
    }

    void theSessionKeepsWhatWasSaid()
    {
        FakeServices services;
        const auto understood = QCoro::waitFor(
            understand(u"/think high /reasoning on /elev full /model quick@work /queue cap:3"_s,
                       contextWith(services)));
        QVERIFY(understood && understood->reply);
        QCOMPARE(services.patches,
                 QList<QJsonObject>{QJsonObject({{"thinkingLevel"_L1, u"high"_s},
                                                 {"reasoningLevel"_L1, u"on"_s},
                                                 {"elevatedLevel"_L1, u"full"_s},
                                                 {"model"_L1, u"openai/gpt-5.2-mini"_s}})});
        QCOMPARE(services.notes,
                 QList<QJsonObject>{QJsonObject({{"queueCap"_L1, 3},
                                                 {"authProfileOverride"_L1, u"work"_s},
                                                 {"authProfileOverrideSource"_L1, u"user"_s}})});
        QCOMPARE(understood->reply->events,
                 (QStringList{u"Model switched to quick (openai/gpt-5.2-mini)."_s,
                              u"Elevated FULL: commands run on the host without approval."_s,
                              u"Reasoning ON: include <think>."_s}));
    }

    void aModelThatThinksLessLowersTheLevel()
    {
        FakeServices services;
        CommandContext context = contextWith(services);
        context.entry.insert("thinkingLevel"_L1, u"xhigh"_s);
        QCOMPARE(replyTo(u"/model mock/m1"_s, context),
                 u"Thinking level set to high (xhigh not supported for mock/m1). "
                 "Model set to mock/m1."_s);
    }

    void aClosedGateIsExplained()
    {
        FakeServices services;
        CommandContext context = contextWith(services);
        context.elevated = {.isOpen = false,
                            .failures = {u"allowFrom (tools.elevated.allowFrom.webchat)"_s}};
        QCOMPARE(replyTo(u"/elevated on"_s, context),
                 u"elevated is not available right now (runtime=direct).\n"
                 "Failing gates: allowFrom (tools.elevated.allowFrom.webchat)\nFix-it keys:\n"
                 "- tools.elevated.enabled\n- tools.elevated.allowFrom.<provider>\n"
                 "- agents.list[].tools.elevated.enabled\n"
                 "- agents.list[].tools.elevated.allowFrom.<provider>"_s);
        QVERIFY(services.patches.isEmpty());
    }

    void aRefusedChangeIsAFailure()
    {
        FakeServices services;
        services.refusal = Error{.code = ErrorCode::Unavailable, .message = u"disk full"_s};
        QCOMPARE(replyTo(u"/think high"_s, contextWith(services)), u"failed: disk full"_s);
    }

    void strangersGetNoWord()
    {
        FakeServices services;
        CommandContext context = contextWith(services);
        context.sender.isAuthorized = false;
        QCOMPARE(replyTo(u"/think high"_s, context), QString());
        QCOMPARE(replyTo(u"/status"_s, context), QString());
        const auto mixed = QCoro::waitFor(understand(u"/think high Hello"_s, context));
        QVERIFY(mixed && !mixed->reply);
        QVERIFY2(!mixed->directives.any(), "what a stranger says has no effect on the run");
        QCOMPARE(mixed->directives.text, u"Hello"_s);
        QVERIFY(services.patches.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Acknowledge)
#include "tst_acknowledge.moc"
