// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/config/confighome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

namespace {

void row(const char *name, const QByteArray &text, const QStringList &issues, int line = 1,
         int column = 0)
{
    QTest::newRow(name) << text << issues << line << column;
}

} // namespace

//! The messages and paths are those of the reference; people and user interfaces rely on them.
class tst_ConfigSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithPathMessageAndPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("issues");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        row("several at once", "{foo:1,bar:2,gateway:{port:'x',bind:'nope',zed:1}}",
            {u"gateway.port: Invalid input: expected number, received string"_s,
             u"gateway.bind: Invalid input"_s, u"gateway: Unrecognized key: \"zed\""_s,
             u": Unrecognized keys: \"foo\", \"bar\""_s},
            1, 28);
        row("range and integer", "{gateway:{port:0},cron:{maxConcurrentRuns:1.5}}",
            {u"cron.maxConcurrentRuns: Invalid input: expected int, received number"_s,
             u"gateway.port: Too small: expected number to be >0"_s},
            1, 43);
        row("place in a later line", "{\n  gateway: {\n    prot: 1,\n  },\n}",
            {u"gateway: Unrecognized key: \"prot\""_s}, 3, 5);
        row("root list", "[]", {u": Invalid input: expected object, received array"_s}, 1, 1);
        row("root number", "5", {u": Invalid input: expected object, received number"_s}, 1, 1);
        row("null section", "{gateway:null}",
            {u"gateway: Invalid input: expected object, received null"_s}, 1, 10);
        row("null value", "{gateway:{port:null}}",
            {u"gateway.port: Invalid input: expected number, received null"_s}, 1, 16);
        row("NaN", "{gateway:{port:NaN}}",
            {u"gateway.port: Invalid input: expected number, received NaN"_s}, 1, 16);
        row("infinity", "{gateway:{port:Infinity}}",
            {u"gateway.port: Invalid input: expected number, received number"_s}, 1, 16);
        row("port too large", "{gateway:{port:70000}}",
            {u"gateway.port: Too big: expected number to be <=65535"_s}, 1, 16);
        row("negative debounce", "{gateway:{reload:{debounceMs:-1}}}",
            {u"gateway.reload.debounceMs: Too small: expected number to be >=0"_s}, 1, 30);
        row("list element", "{gateway:{trustedProxies:['a',1]}}",
            {u"gateway.trustedProxies.1: Invalid input: expected string, received number"_s}, 1,
            31);
        row("list expected", "{gateway:{trustedProxies:'a'}}",
            {u"gateway.trustedProxies: Invalid input: expected array, received string"_s}, 1, 26);
        row("boolean expected", "{gateway:{tls:{enabled:'yes'}}}",
            {u"gateway.tls.enabled: Invalid input: expected boolean, received string"_s}, 1, 24);
        row("map expected", "{auth:{profiles:[]}}",
            {u"auth.profiles: Invalid input: expected record, received array"_s}, 1, 17);
        row("missing members", "{auth:{profiles:{x:{}}}}",
            {u"auth.profiles.x.provider: Invalid input: expected string, received undefined"_s,
             u"auth.profiles.x.mode: Invalid input"_s},
            1, 20);
        row("missing id", "{agents:{list:[{name:'x'}]}}",
            {u"agents.list.0.id: Invalid input: expected string, received undefined"_s}, 1, 16);
        row("text too long", "{ui:{assistant:{name:'" + QByteArray(51, 'x') + "'}}}",
            {u"ui.assistant.name: Too big: expected string to have <=50 characters"_s}, 1, 22);
        row("text too short", "{models:{providers:{p:{baseUrl:'',models:[]}}}}",
            {u"models.providers.p.baseUrl: Too small: expected string to have >=1 characters"_s}, 1,
            32);
        row("limits",
            "{limits:{costUsdPerDay:0},agents:{list:[{id:'a',limits:{tokensPerDay:1.5}}]}}",
            {u"limits.costUsdPerDay: Too small: expected number to be >0"_s,
             u"agents.list.0.limits.tokensPerDay: Invalid input: expected int, received number"_s},
            1, 24);
        row("color", "{ui:{seamColor:'red'}}", {u"ui.seamColor: expected hex color (RRGGBB)"_s}, 1,
            16);
        row("option", "{tools:{exec:{ask:'never'}}}",
            {u"tools.exec.ask: Invalid option: expected one of \"off\"|\"on-miss\"|\"always\""_s},
            1, 19);
        row("map key", "{browser:{profiles:{'A b':{cdpPort:1,color:'000000'}}}}",
            {u"browser.profiles.A b: Invalid key in record"_s});
        row("browser profile", "{browser:{profiles:{a:{color:'#00ff00'}}}}",
            {u"browser.profiles.a: Profile must set cdpPort or cdpUrl"_s}, 1, 23);
        row("model as a plain string", "{agents:{defaults:{model:'a/b'}}}",
            {u"agents.defaults.model: Invalid input: expected object, received string"_s}, 1, 26);
        row("union", "{agents:{list:[{id:'a',model:5}]}}",
            {u"agents.list.0.model: Invalid input"_s}, 1, 30);
        row("union with one shape of the right kind", "{agents:{list:[{id:'a',model:{zz:1}}]}}",
            {u"agents.list.0.model: Unrecognized key: \"zz\""_s}, 1, 31);
        row("the only choice", "{browser:{snapshotDefaults:{mode:'full'}}}",
            {u"browser.snapshotDefaults.mode: Invalid input: expected \"efficient\""_s}, 1, 34);
        row("rules run beside unknown keys", "{channels:{telegram:{dmPolicy:'open',zz:1}}}",
            {u"channels.telegram: Unrecognized key: \"zz\""_s,
             u"channels.telegram.allowFrom: channels.telegram.dmPolicy=\"open\" requires channels.telegram.allowFrom to include \"*\""_s},
            1, 38);
        row("color with a line end", "{ui:{seamColor:'abcdef\\n'}}",
            {u"ui.seamColor: expected hex color (RRGGBB)"_s}, 1, 16);
        row("environment", "{env:{FOO:1}}",
            {u"env.FOO: Invalid input: expected string, received number"_s}, 1, 11);
        row("duration", "{agents:{defaults:{heartbeat:{every:'soon'}}}}",
            {u"agents.defaults.heartbeat.every: invalid duration (use ms, s, m, h)"_s}, 1, 37);
        row("hours",
            "{agents:{defaults:{heartbeat:{every:'1h',activeHours:{start:'24:00',end:'24:01'}}}}}",
            {u"agents.defaults.heartbeat.activeHours.start: invalid time (start cannot be 24:00)"_s,
             u"agents.defaults.heartbeat.activeHours.end: invalid time (24:00 is the only allowed 24:xx value)"_s},
            1, 61);
        row("broadcast", "{agents:{list:[{id:'a'}]},broadcast:{strategy:'parallel',p:['a','b']}}",
            {u"broadcast.p.1: Unknown agent id \"b\" (not in agents.list)."_s}, 1, 65);
        row("open without star", "{channels:{telegram:{dmPolicy:'open',allowFrom:[1]}}}",
            {u"channels.telegram.allowFrom: channels.telegram.dmPolicy=\"open\" requires channels.telegram.allowFrom to include \"*\""_s},
            1, 48);
        row("open in dm", "{channels:{discord:{dm:{policy:'open'}}}}",
            {u"channels.discord.dm.allowFrom: channels.discord.dm.policy=\"open\" requires channels.discord.dm.allowFrom to include \"*\""_s},
            1, 24);
        row("account", "{channels:{whatsapp:{accounts:{a:{dmPolicy:'open',allowFrom:['1']}}}}}",
            {u"channels.whatsapp.accounts.a.allowFrom: channels.whatsapp.accounts.*.dmPolicy=\"open\" requires allowFrom to include \"*\""_s});
        row("slack over HTTP", "{channels:{slack:{mode:'http'}}}",
            {u"channels.slack.signingSecret: channels.slack.mode=\"http\" requires channels.slack.signingSecret"_s});
        row("telegram command",
            "{channels:{telegram:{customCommands:[{command:'/A-b',description:'x'}]}}}",
            {u"channels.telegram.customCommands.0.command: Telegram custom command \"/a-b\" is invalid (use a-z, 0-9, underscore; max 32 chars)."_s});
        row("program", "{channels:{signal:{cliPath:'a; b'}}}",
            {u"channels.signal.cliPath: expected safe executable name or path"_s}, 1, 28);
        row("no program", "{audio:{transcription:{command:[]}}}",
            {u"audio.transcription.command.0: expected safe executable name or path"_s});
        row("channel", "{channels:{foo:{}}}", {u"channels.foo: unknown channel id: foo"_s}, 1, 16);
        row("plugin", "{plugins:{entries:{nope:{}},allow:['nope2']}}",
            {u"plugins.entries.nope: plugin not found: nope"_s,
             u"plugins.allow: plugin not found: nope2"_s});
        row("heartbeat target", "{agents:{defaults:{heartbeat:{target:'pigeon'}}}}",
            {u"agents.defaults.heartbeat.target: unknown heartbeat target: pigeon"_s}, 1, 38);
        row("avatar", "{agents:{list:[{id:'a',identity:{avatar:'../x.png'}}]}}",
            {u"agents.list.0.identity.avatar: identity.avatar must stay within the agent workspace."_s},
            1, 41);
        row("avatar elsewhere", "{agents:{list:[{id:'a',identity:{avatar:'ftp://x'}}]}}",
            {u"agents.list.0.identity.avatar: identity.avatar must be a workspace-relative path, http(s) URL, or data URI."_s});
    }
    void refusesWithPathMessageAndPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, issues);
        QFETCH(int, line);
        QFETCH(int, column);
        const ConfigHome home;
        const auto outcome = home.loader().loadText(text, u"/x/clawdbot.json"_s);
        QCOMPARE(texts(outcome.issues), issues);
        QVERIFY(!outcome.valid && !outcome.config);
        const ConfigIssue &first = outcome.issues.front();
        QCOMPARE(first.file, u"/x/clawdbot.json"_s);
        QCOMPARE(first.position.line, line);
        if (column > 0)
            QCOMPARE(first.position.column, column);
    }

    void namesAgentsThatShareADirectory()
    {
        const ConfigHome home;
        const auto outcome = home.loader().loadText(
            "{agents:{list:[{id:'a',agentDir:'/d'},{id:'b',agentDir:'/d/'}]}}", u"/x"_s);
        QCOMPARE(outcome.issues.size(), 1U);
        QCOMPARE(outcome.issues[0].path, u"agents.list"_s);
        QVERIFY(outcome.issues[0].message.startsWith(
            u"Duplicate agentDir detected (multi-agent config).\n- /d: \"a\", \"b\"\n"_s));
    }

    void acceptsWhatTheReferenceAccepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("unknown member of tls") << QByteArray("{gateway:{tls:{what:1}}}");
        QTest::newRow("any variable") << QByteArray("{env:{A:'1',vars:{B:'2'},shellEnv:{}}}");
        QTest::newRow("plugin channel") << QByteArray("{channels:{matrix:{anything:[1,{}]}}}");
        QTest::newRow("foreign plugin")
            << QByteArray("{plugins:{load:{paths:['/p']},entries:{mine:{config:{a:1}}}}}");
        QTest::newRow("later keys")
            << QByteArray("{gateway:{customBindHost:'10.0.0.1',"
                          "controlUi:{allowedOrigins:['https://a.example']}}}");
        QTest::newRow("heartbeat off")
            << QByteArray("{agents:{defaults:{heartbeat:{every:'0m'}}}}");
        QTest::newRow("hours without an interval")
            << QByteArray("{agents:{defaults:{heartbeat:{activeHours:{start:'x'}}}}}");
        QTest::newRow("open with a star")
            << QByteArray("{channels:{signal:{dmPolicy:'open',allowFrom:[' * ']}}}");
        QTest::newRow("empty broadcast without agents") << QByteArray("{broadcast:{p:['x']}}");
    }
    void acceptsWhatTheReferenceAccepts()
    {
        QFETCH(QByteArray, text);
        const ConfigHome home;
        const auto outcome = home.loader().loadText(text, u"/x"_s);
        QCOMPARE(texts(outcome.issues), QStringList());
        QVERIFY(outcome.valid && outcome.config);
    }

    void legacyKeysSilenceTheSchema()
    {
        const ConfigHome home;
        const auto outcome = home.loader().loadText(
            "{\n gateway: {token: 'x', zed: 1},\n agent: {model: 'a'},\n telegram: {}}", u"/x"_s);
        QCOMPARE(
            texts(outcome.issues),
            QStringList(
                {u"telegram: telegram config moved to channels.telegram (auto-migrated on load)."_s,
                 u"agent: agent.* was moved; use agents.defaults (and tools.* for tool/elevated/exec settings) instead (auto-migrated on load)."_s,
                 u"agent.model: agent.model string was replaced by agents.defaults.model.primary/fallbacks and agents.defaults.models (auto-migrated on load)."_s,
                 u"gateway.token: gateway.token is ignored; use gateway.auth.token instead (auto-migrated on load)."_s}));
        QCOMPARE(texts(outcome.legacyIssues), texts(outcome.issues));
        QCOMPARE(outcome.issues.back().position.line, 2);
    }
};

QTEST_GUILESS_MAIN(tst_ConfigSchema)
#include "tst_configschema.moc"
