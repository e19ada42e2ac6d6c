// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/config/confighome.h"

using namespace Qt::StringLiterals;
using namespace claw::config;

class tst_ToolsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASectionEverythingIsLeftOpen()
    {
        const ConfigHome home;
        home.writeConfig("{}");
        const ConfigOutcome outcome = home.load();
        const ToolsConfig &tools = outcome.config->tools;
        QVERIFY(!tools.rules.profile);
        QVERIFY(tools.rules.lists.allow.isEmpty() && tools.rules.lists.deny.isEmpty());
        QVERIFY(tools.rules.byProvider.isEmpty());
        QVERIFY(!tools.agentToAgent.enabled);
        QVERIFY(tools.subagents.deny.isEmpty());
    }

    void rulesOfEverybodyAndOfAnAgentAreRead()
    {
        const ConfigHome home;
        home.writeConfig(R"({
            tools: {
                profile: "coding", allow: ["group:fs", "web_*"], deny: ["exec"],
                byProvider: {"google": {profile: "minimal"},
                             "openai/gpt-5.2": {allow: ["read"], deny: ["write"]}},
                agentToAgent: {enabled: true, allow: ["main", "work*"]},
                subagents: {tools: {allow: ["read"], deny: ["browser"]}},
            },
            agents: {list: [{id: "work", tools: {profile: "full", deny: ["cron"],
                                                 byProvider: {zai: {deny: ["*"]}}},
                             subagents: {allowAgents: ["main", "*"]}}]},
        })");
        const ConfigOutcome outcome = home.load();
        QCOMPARE(texts(outcome.issues), QStringList());
        const ToolsConfig &tools = outcome.config->tools;
        QCOMPARE(tools.rules.profile, ToolProfile::Coding);
        QCOMPARE(tools.rules.lists.allow, (QStringList{u"group:fs"_s, u"web_*"_s}));
        QCOMPARE(tools.rules.lists.deny, QStringList(u"exec"_s));
        QCOMPARE(tools.rules.byProvider.value(u"google"_s).profile, ToolProfile::Minimal);
        const ProviderToolRules model = tools.rules.byProvider.value(u"openai/gpt-5.2"_s);
        QVERIFY(!model.profile);
        QCOMPARE(model.lists.allow, QStringList(u"read"_s));
        QCOMPARE(model.lists.deny, QStringList(u"write"_s));
        QVERIFY(tools.agentToAgent.enabled);
        QCOMPARE(tools.agentToAgent.allow, (QStringList{u"main"_s, u"work*"_s}));
        QCOMPARE(tools.subagents.allow, QStringList(u"read"_s));
        QCOMPARE(tools.subagents.deny, QStringList(u"browser"_s));

        const AgentConfig &agent = outcome.config->agents.list.front();
        QCOMPARE(agent.tools.profile, ToolProfile::Full);
        QCOMPARE(agent.tools.lists.deny, QStringList(u"cron"_s));
        QCOMPARE(agent.tools.byProvider.value(u"zai"_s).lists.deny, QStringList(u"*"_s));
        QCOMPARE(agent.allowedSubagents, (QStringList{u"main"_s, u"*"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_ToolsReader)
#include "tst_toolsreader.moc"
