// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configreader.h"
#include "json/jsontext.h"
#include "tools/toolpolicy.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::tools;
using config::ToolProfile;

namespace {

const QStringList &someTools()
{
    static const QStringList names{u"agents_list"_s,   u"apply_patch"_s,    u"cron"_s,
                                   u"edit"_s,          u"exec"_s,           u"image"_s,
                                   u"memory_get"_s,    u"message"_s,        u"process"_s,
                                   u"read"_s,          u"session_status"_s, u"sessions_history"_s,
                                   u"sessions_list"_s, u"sessions_spawn"_s, u"web_fetch"_s,
                                   u"web_search"_s,    u"write"_s};
    return names;
}

const QJsonObject &referenceCases()
{
    static const QJsonObject cases = [] {
        QFile file(QStringLiteral(CLAW_TEST_DATA_DIR "/tools/policy.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("tests/data/tools/policy.json is missing");
        return json::parse(file.readAll()).value().toObject();
    }();
    return cases;
}

ToolAsker asker()
{
    return {.agentId = u"main"_s,
            .sessionKey = u"agent:main:main"_s,
            .model = {u"openai"_s, u"gpt-5.2"_s}};
}

QString allowedBy(const ToolPolicy &policy)
{
    QStringList names;
    for (const QString &name : someTools()) {
        if (policy.allows(name))
            names.append(name);
    }
    return names.join(u' ');
}

QString allowed(const config::Config &config, const ToolAsker &who = asker())
{
    return allowedBy(ToolPolicy::of(config, who));
}

} // namespace

class tst_ToolPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutSettingsEverythingIsAllowed()
    {
        QCOMPARE(allowed({}), someTools().join(u' '));
        QCOMPARE(allowedBy(ToolPolicy()), someTools().join(u' '));
    }

    void profilesOpenTheirTools_data()
    {
        QTest::addColumn<ToolProfile>("profile");
        QTest::addColumn<QString>("tools");
        QTest::newRow("minimal") << ToolProfile::Minimal << u"session_status"_s;
        QTest::newRow("coding") << ToolProfile::Coding
                                << u"apply_patch edit exec image memory_get process read "
                                   "session_status sessions_history sessions_list sessions_spawn "
                                   "write"_s;
        QTest::newRow("messaging")
            << ToolProfile::Messaging << u"message session_status sessions_history sessions_list"_s;
        QTest::newRow("full") << ToolProfile::Full << someTools().join(u' ');
    }
    void profilesOpenTheirTools()
    {
        QFETCH(ToolProfile, profile);
        config::Config config;
        config.tools.rules.profile = profile;
        QTEST(allowed(config), "tools");
    }

    void listsKnowGroupsAliasesAndPatterns_data()
    {
        QTest::addColumn<QStringList>("allow");
        QTest::addColumn<QStringList>("deny");
        QTest::addColumn<QString>("tools");
        const auto row = [](const char *name, const QString &allow, const QString &deny,
                            const QString &tools) {
            QTest::newRow(name) << allow.split(u' ', Qt::SkipEmptyParts)
                                << deny.split(u' ', Qt::SkipEmptyParts) << tools;
        };
        row("one name", u"read"_s, {}, u"read"_s);
        row("a group", u"group:fs"_s, {}, u"apply_patch edit read write"_s);
        row("in any case", u"GROUP:Web"_s, {}, u"web_fetch web_search"_s);
        row("a pattern", u"web_*"_s, {}, u"web_fetch web_search"_s);
        row("a pattern in the middle", u"s*ons_l*t"_s, {}, u"sessions_list"_s);
        row("an alias brings apply_patch", u"bash"_s, {}, u"apply_patch exec"_s);
        row("another alias", u"apply-patch"_s, {}, u"apply_patch"_s);
        row("denied goes first", u"read write"_s, u"write"_s, u"read"_s);
        row("denied alone", {}, u"group:runtime group:clawdbot group:fs"_s, QString());
        row("everything denied", u"read"_s, u"*"_s, QString());
        row("everything allowed", u"*"_s, u"s* a* w* cron image message memory_get"_s,
            u"edit exec process read"_s);
        row("a dot is a dot", u"read"_s, u"r.ad"_s, u"read"_s);
    }
    void listsKnowGroupsAliasesAndPatterns()
    {
        QFETCH(QStringList, allow);
        QFETCH(QStringList, deny);
        config::Config config;
        config.tools.rules.lists = {allow, deny};
        QTEST(allowed(config), "tools");
    }

    void stagesOnlyTakeAway()
    {
        config::Config config;
        config.tools.rules.profile = ToolProfile::Coding;
        config.tools.rules.lists = {{u"group:fs"_s, u"web_fetch"_s, u"session_status"_s}, {}};
        config.tools.rules.byProvider[u"OpenAI"_s].lists = {{}, {u"edit"_s}};
        auto &agent = config.agents.list.emplace_back();
        agent.id = u"Main"_s;
        agent.tools.lists.deny = {u"write"_s};
        QCOMPARE(allowed(config), u"apply_patch read session_status"_s);
        agent.tools.byProvider[u"openai/gpt-5.2"_s].lists.allow = {u"read"_s};
        QCOMPARE(allowed(config), u"read"_s);
    }

    //! tests/data/tools/policy.json: random settings and what the reference allows under them.
    void theReferenceJudgesAlike_data()
    {
        QTest::addColumn<QJsonObject>("question");
        const QJsonArray cases = referenceCases().value("cases"_L1).toArray();
        for (qsizetype i = 0; i < cases.size(); ++i)
            QTest::addRow("%d", int(i)) << cases.at(i).toObject();
    }
    void theReferenceJudgesAlike()
    {
        QFETCH(QJsonObject, question);
        const config::Config config = config::readConfig(question.value("config"_L1).toObject());
        const ToolAsker who{.agentId = u"main"_s,
                            .sessionKey = question.value("sessionKey"_L1).toString(),
                            .model = {question.value("provider"_L1).toString(),
                                      question.value("model"_L1).toString()}};
        const ToolPolicy policy = ToolPolicy::of(config, who);
        QStringList allowedTools;
        const QJsonArray tools = referenceCases().value("tools"_L1).toArray();
        for (const QJsonValue &tool : tools) {
            if (policy.allows(tool.toString()))
                allowedTools.append(tool.toString());
        }
        QCOMPARE(allowedTools, question.value("allowed"_L1).toVariant().toStringList());
    }

    void aPatternIsNoUnknownName()
    {
        // Here we differ: the reference drops an allow list of patterns alone and opens everything.
        config::Config config;
        config.tools.rules.lists.allow = {u"sessions_*"_s};
        const ToolPolicy policy = ToolPolicy::of(config, asker());
        QCOMPARE(allowedBy(policy), u"sessions_history sessions_list sessions_spawn"_s);
        QCOMPARE(policy.warnings(), QStringList());
    }

    void anAgentsProfileReplacesThatOfEverybody()
    {
        config::Config config;
        config.tools.rules.profile = ToolProfile::Minimal;
        auto &agent = config.agents.list.emplace_back();
        agent.id = u"main"_s;
        agent.tools.profile = ToolProfile::Full;
        QCOMPARE(allowed(config), someTools().join(u' '));
        config.tools.rules.byProvider[u"openai"_s].profile = ToolProfile::Messaging;
        agent.tools.byProvider[u"openai"_s].profile = ToolProfile::Minimal;
        QCOMPARE(allowed(config), u"session_status"_s);
        ToolAsker other = asker();
        other.agentId = u"other"_s;
        QCOMPARE(allowed(config, other), u"session_status"_s);
    }

    void rulesForAModelGoBeforeThoseForItsProvider_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("tools");
        QTest::newRow("model") << u"openai"_s << u"GPT-5.2"_s << u"read"_s;
        QTest::newRow("provider") << u"openai"_s << u"gpt-4.1"_s << u"write"_s;
        QTest::newRow("a broker's model") << u"openrouter"_s << u"openai/gpt-5.2"_s << u"edit"_s;
        QTest::newRow("by its maker") << u"vercel-ai-gateway"_s << u"openai/gpt-5.2"_s << u"read"_s;
        QTest::newRow("neither") << u"google"_s << u"gemini-3"_s << someTools().join(u' ');
    }
    void rulesForAModelGoBeforeThoseForItsProvider()
    {
        QFETCH(QString, provider);
        QFETCH(QString, model);
        config::Config config;
        config.tools.rules.byProvider[u"openai/gpt-5.2"_s].lists.allow = {u"read"_s};
        config.tools.rules.byProvider[u" OpenAI "_s].lists.allow = {u"write"_s};
        config.tools.rules.byProvider[u"openrouter/openai/gpt-5.2"_s].lists.allow = {u"edit"_s};
        ToolAsker who = asker();
        who.model = {provider, model};
        QTEST(allowed(config, who), "tools");
    }

    void subagentsStayAtTheirTask()
    {
        config::Config config;
        config.tools.subagents.deny = {u"exec"_s};
        ToolAsker who = asker();
        who.sessionKey = u"agent:main:subagent:4fe8"_s;
        QCOMPARE(allowed(config, who),
                 u"apply_patch edit image message process read web_fetch web_search write"_s);
        config.tools.subagents.allow = {u"group:fs"_s, u"sessions_list"_s};
        QCOMPARE(allowed(config, who), u"apply_patch edit read write"_s);
        QCOMPARE(allowed(config), someTools().join(u' '));
    }

    void anAllowListOfUnknownNamesIsLeftOut()
    {
        config::Config config;
        config.tools.rules.lists = {{u"raed"_s, u"my-plugin"_s}, {u"cron"_s}};
        const ToolPolicy policy = ToolPolicy::of(config, asker());
        QVERIFY(policy.allows(u"read"_s));
        QVERIFY(!policy.allows(u"cron"_s));
        QCOMPARE(
            policy.warnings(),
            QStringList(u"tools.allow names unknown tools only and is ignored: raed, my-plugin"_s));
        config.tools.rules.lists.allow.append(u"write"_s);
        const ToolPolicy mixed = ToolPolicy::of(config, asker());
        QCOMPARE(allowedBy(mixed), u"write"_s);
        QCOMPARE(mixed.warnings(),
                 QStringList(u"tools.allow names unknown tools: raed, my-plugin"_s));
        config.tools.rules.lists.allow = {u"group:plugins"_s};
        QCOMPARE(ToolPolicy::of(config, asker()).warnings(), QStringList());
    }

    void aRefusalNamesItsSetting()
    {
        config::Config config;
        config.tools.rules.profile = ToolProfile::Coding;
        config.tools.rules.lists.deny = {u"exec"_s};
        config.tools.rules.byProvider[u"openai"_s].lists.allow = {u"read"_s};
        auto &agent = config.agents.list.emplace_back();
        agent.id = u"main"_s;
        agent.tools.lists.deny = {u"read"_s};
        const ToolPolicy policy = ToolPolicy::of(config, asker());
        QCOMPARE(policy.refusalOf(u"cron"_s), u"tools.profile"_s);
        QCOMPARE(policy.refusalOf(u"bash"_s), u"tools.deny"_s);
        QCOMPARE(policy.refusalOf(u"write"_s), u"tools.byProvider[openai].allow"_s);
        QCOMPARE(policy.refusalOf(u"Read"_s), u"agents.list[main].tools.deny"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ToolPolicy)
#include "tst_toolpolicy.moc"
