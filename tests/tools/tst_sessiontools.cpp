// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "tests/support/manualclock.h"
#include "tools/builtintools.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::tools;

namespace {

files::StatePaths pathsIn(const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home);
    return files::StatePaths::resolve({.environment = environment}).value();
}

//! Two agents, `main` and `work`, with sessions.
struct Bench
{
    QTemporaryDir home;
    files::StatePaths paths = pathsIn(home.path());
    testing::ManualClock clock;
    SystemRandom random;
    sessions::Sessions sessions{paths, clock, random};
    ToolRegistry registry;
    std::shared_ptr<config::Config> config = std::make_shared<config::Config>();
    ToolContext context;

    Bench()
    {
        addSessionTools(registry, sessions, clock, [](const QString &key) {
            return SessionActivity{.keySource = u"key of "_s + key};
        });
        for (const QString &id : {u"main"_s, u"work"_s})
            config->agents.list.emplace_back().id = id;
        context.agentId = u"main"_s;
        context.sessionKey = u"agent:main:main"_s;
        putStore(u"main"_s,
                 {{u"agent:main:main"_s, entry(u"id-main"_s, 1)},
                  {u"agent:main:cron:nightly"_s, entry(u"id-cron"_s, 5)},
                  {u"agent:main:telegram:group:7"_s, entry(u"id-group"_s, 3)},
                  {u"agent:main:node-phone"_s, entry(u"id-node"_s, 4)},
                  {u"agent:main:dm:ann"_s, entry(u"id-ann"_s, 60)},
                  {u"unknown"_s, entry(u"id-unknown"_s, 2)}});
        putStore(u"work"_s, {{u"agent:work:main"_s, entry(u"id-work"_s, 2)}});
        start();
    }

    void start() { sessions.stores().configure(config); }

    [[nodiscard]] QJsonObject entry(const QString &id, int minutesAgo) const
    {
        return {{u"sessionId"_s, id}, {u"updatedAt"_s, clock.nowMs() - minutesAgo * 60'000}};
    }
    void putStore(const QString &agentId, const QJsonObject &entries) const
    {
        put(paths.sessionsStorePath(agentId), json::pretty(entries));
    }
    void putTranscript(const QString &agentId, const QString &id,
                       const QByteArrayList &messages) const
    {
        QByteArray text;
        for (const QByteArray &message : messages)
            text += "{\"type\":\"message\",\"message\":" + message + "}\n";
        put(paths.sessionsDir(agentId) + u'/' + id + u".jsonl"_s, text);
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    [[nodiscard]] QJsonObject call(const QString &tool, const QJsonObject &arguments = {})
    {
        context.config = config;
        return QCoro::waitFor(registry.run(registry.prepare(tool, arguments, {}), context)).details;
    }
    [[nodiscard]] QString error(const QString &tool, const QJsonObject &arguments)
    {
        return call(tool, arguments).value("error"_L1).toString();
    }
    [[nodiscard]] QStringList keys(const QJsonObject &arguments = {})
    {
        QStringList keys;
        const QJsonArray rows = call(u"sessions_list"_s, arguments).value("sessions"_L1).toArray();
        for (const QJsonValue &row : rows)
            keys.append(row.toObject().value("key"_L1).toString());
        return keys;
    }
    void openAgents(const QStringList &allow = {})
    {
        config->tools.agentToAgent = {.enabled = true, .allow = allow};
    }
};

QByteArray said(const char *role, const char *text)
{
    return QByteArray("{\"role\":\"") + role + "\",\"content\":[{\"type\":\"text\",\"text\":\""
        + text + "\"}]}";
}

QString lastText(const QJsonObject &history)
{
    const QJsonArray messages = history.value("messages"_L1).toArray();
    return messages.last()
        .toObject()
        .value("content"_L1)
        .toArray()
        .at(0)
        .toObject()
        .value("text"_L1)
        .toString();
}

} // namespace

class tst_SessionTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsAreListedNewestFirst()
    {
        Bench bench;
        QCOMPARE(bench.keys(),
                 (QStringList{u"agent:main:main"_s, u"agent:main:telegram:group:7"_s,
                              u"agent:main:node-phone"_s, u"agent:main:cron:nightly"_s,
                              u"agent:main:dm:ann"_s}));
        QCOMPARE(bench.keys({{u"activeMinutes"_s, 4}}).size(), 3);
        const QJsonObject two = bench.call(u"sessions_list"_s, {{u"limit"_s, 2}});
        QCOMPARE(two.value("count"_L1), 2);
        QCOMPARE(two.value("more"_L1), true);
        QVERIFY(!bench.call(u"sessions_list"_s, {{u"limit"_s, 5}}).contains("more"_L1));
    }

    void kindsAreChosen_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("channel");
        QTest::newRow("main") << u"main"_s << u"agent:main:main"_s << u"unknown"_s;
        QTest::newRow("group") << u"group"_s << u"agent:main:telegram:group:7"_s << u"telegram"_s;
        QTest::newRow("cron") << u"cron"_s << u"agent:main:cron:nightly"_s << u"internal"_s;
        QTest::newRow("node") << u"node"_s << u"agent:main:node-phone"_s << u"internal"_s;
        QTest::newRow("other") << u"other"_s << u"agent:main:dm:ann"_s << u"unknown"_s;
    }
    void kindsAreChosen()
    {
        QFETCH(QString, kind);
        Bench bench;
        const QJsonArray rows =
            bench.call(u"sessions_list"_s, {{u"kinds"_s, kind}}).value("sessions"_L1).toArray();
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows.at(0).toObject();
        QCOMPARE(row.value("kind"_L1).toString(), kind);
        QTEST(row.value("key"_L1).toString(), "key");
        QTEST(row.value("channel"_L1).toString(), "channel");
        QVERIFY(row.value("transcriptPath"_L1).toString().startsWith(bench.home.path()));
    }

    void lastMessagesComeOnRequest()
    {
        Bench bench;
        bench.putTranscript(u"main"_s, u"id-main"_s,
                            {said("user", "one"), said("assistant", "two"),
                             said("toolResult", "three"), said("assistant", "four")});
        const QJsonArray rows =
            bench.call(u"sessions_list"_s, {{u"messageLimit"_s, 2}, {u"limit"_s, 1}})
                .value("sessions"_L1)
                .toArray();
        const QJsonObject row = rows.at(0).toObject();
        QCOMPARE(lastText(row), u"four"_s);
        QCOMPARE(row.value("messages"_L1).toArray().size(), 1);
    }

    void otherAgentsAreOpenedByASetting()
    {
        Bench bench;
        QVERIFY(!bench.keys().contains(u"agent:work:main"_s));
        bench.openAgents();
        QVERIFY(bench.keys().contains(u"agent:work:main"_s));
        bench.openAgents({u"main"_s});
        QVERIFY(!bench.keys().contains(u"agent:work:main"_s));
        bench.openAgents({u"MAIN*"_s, u"w*k"_s});
        QVERIFY(bench.keys().contains(u"agent:work:main"_s));
    }

    void aHistoryIsFoundByKeyAndId_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"agent:main:dm:ann", "dm:ann", "id-ann", " dm:ann "})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void aHistoryIsFoundByKeyAndId()
    {
        QFETCH(QString, words);
        Bench bench;
        bench.putTranscript(
            u"main"_s, u"id-ann"_s,
            {said("user", "hi"), said("assistant", "hello"), said("toolResult", "x")});
        const QJsonObject history = bench.call(u"sessions_history"_s, {{u"sessionKey"_s, words}});
        QCOMPARE(history.value("sessionKey"_L1), u"agent:main:dm:ann"_s);
        QCOMPARE(lastText(history), u"hello"_s);
        QVERIFY(!history.contains("truncated"_L1));
        QCOMPARE(lastText(bench.call(u"sessions_history"_s,
                                     {{u"sessionKey"_s, words}, {u"includeTools"_s, u"true"_s}})),
                 u"x"_s);
    }

    void aShortKeyIsTheAskersOwn()
    {
        Bench bench;
        bench.context.agentId = u"work"_s;
        bench.context.sessionKey = u"agent:work:main"_s;
        const QJsonObject own = bench.call(u"sessions_history"_s, {{u"sessionKey"_s, u"main"_s}});
        QCOMPARE(own.value("sessionKey"_L1), u"agent:work:main"_s);
        QCOMPARE(bench.error(u"sessions_history"_s, {{u"sessionKey"_s, u"dm:ann"_s}}),
                 u"there is no session \"dm:ann\""_s);
        bench.openAgents();
        const QJsonObject other =
            bench.call(u"sessions_history"_s, {{u"sessionKey"_s, u"dm:ann"_s}});
        QCOMPARE(other.value("sessionKey"_L1), u"agent:main:dm:ann"_s);
    }

    void sessionsOfOthersAreForbidden()
    {
        Bench bench;
        const QString closed = u"agents may not look into each other's sessions"_s;
        for (const QString &words : {u"agent:work:main"_s, u"id-work"_s, u"agent:work:nothing"_s}) {
            QCOMPARE(bench.error(u"sessions_history"_s, {{u"sessionKey"_s, words}}), closed);
            QCOMPARE(bench.error(u"session_status"_s, {{u"sessionKey"_s, words}}), closed);
        }
        bench.openAgents({u"main"_s});
        QCOMPARE(bench.error(u"sessions_history"_s, {{u"sessionKey"_s, u"agent:work:main"_s}}),
                 u"agent main may not look into sessions of agent work"_s);
    }

    void aLongHistoryIsCut()
    {
        Bench bench;
        QByteArrayList messages;
        for (int i = 0; i < 40; ++i)
            messages.append(said("user", QByteArray(6000, 'x').constData()));
        bench.putTranscript(u"main"_s, u"id-main"_s, messages);
        const QJsonObject history =
            bench.call(u"sessions_history"_s, {{u"sessionKey"_s, u"main"_s}});
        QCOMPARE(history.value("truncated"_L1), true);
        QVERIFY(json::compact(history).size() < 90'000);
        QCOMPARE(bench.call(u"sessions_history"_s, {{u"sessionKey"_s, u"main"_s}, {u"limit"_s, 2}})
                     .value("messages"_L1)
                     .toArray()
                     .size(),
                 2);
    }

    void theStatusIsThatOfTheAskingSession()
    {
        Bench bench;
        const QJsonObject status = bench.call(u"session_status"_s);
        QCOMPARE(status.value("sessionKey"_L1), u"agent:main:main"_s);
        QCOMPARE(status.value("changedModel"_L1), false);
        const QString card = status.value("statusText"_L1).toString();
        QVERIFY2(card.contains(u"anthropic/claude-opus-4-5 · 🔑 key of agent:main:main"_s),
                 qPrintable(card));
        QVERIFY2(card.contains(u"updated 1m ago"_s), qPrintable(card));
        QVERIFY(bench.call(u"session_status"_s, {{u"sessionKey"_s, u"id-ann"_s}})
                    .value("statusText"_L1)
                    .toString()
                    .contains(u"agent:main:dm:ann"_s));
    }

    void theModelOfASessionCanBeSet()
    {
        Bench bench;
        bench.config->agents.defaults.models[u"openai/gpt-5-mini"_s].alias = u"fast"_s;
        const auto stored = [&bench] {
            return bench.sessions.stores()
                .target(u"main"_s)
                .entry()
                .value("modelOverride"_L1)
                .toString();
        };
        QVERIFY(bench.call(u"session_status"_s, {{u"model"_s, u"Fast"_s}})
                    .value("statusText"_L1)
                    .toString()
                    .contains(u"openai/gpt-5-mini"_s));
        QCOMPARE(stored(), u"gpt-5-mini"_s);
        QCOMPARE(bench.error(u"session_status"_s, {{u"model"_s, u"google/gemini-3"_s}}),
                 u"the model google/gemini-3 is not allowed"_s);
        QCOMPARE(stored(), u"gpt-5-mini"_s);
        QCOMPARE(
            bench.call(u"session_status"_s, {{u"model"_s, u"default"_s}}).value("changedModel"_L1),
            true);
        QCOMPARE(stored(), QString());
        const Tool *tool = bench.registry.find(u"session_status"_s);
        QVERIFY(tool->changesTheWorld({{u"model"_s, u"x"_s}}));
        QVERIFY(!tool->changesTheWorld({{u"sessionKey"_s, u"x"_s}}));
    }

    void agentsThatMayBeStartedAreListed_data()
    {
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QByteArray>("agents");
        QTest::newRow("none") << QStringList() << QByteArray("[main]");
        QTest::newRow("one") << QStringList{u"Work"_s} << QByteArray("[main,work=Office]");
        QTest::newRow("unknown") << QStringList{u"zoe"_s, u"ann"_s, u" "_s}
                                 << QByteArray("[main,ann?,zoe?]");
        QTest::newRow("any") << QStringList{u"zoe"_s, u" * "_s} << QByteArray("[main,work=Office]");
    }
    void agentsThatMayBeStartedAreListed()
    {
        QFETCH(QStringList, allowed);
        Bench bench;
        bench.config->agents.list[0].allowedSubagents = allowed;
        bench.config->agents.list[1].name = u" Office "_s;
        const QJsonObject list = bench.call(u"agents_list"_s);
        QCOMPARE(list.value("requester"_L1), u"main"_s);
        QCOMPARE(list.value("allowAny"_L1).toBool(), allowed.contains(u" * "_s));
        QStringList told;
        const QJsonArray agents = list.value("agents"_L1).toArray();
        for (const QJsonValue &value : agents) {
            const QJsonObject agent = value.toObject();
            QString word = agent.value("id"_L1).toString();
            if (agent.contains("name"_L1))
                word += u'=' + agent.value("name"_L1).toString();
            told.append(agent.value("configured"_L1).toBool() ? word : QString(word + u'?'));
        }
        QTEST(QByteArray('[' + told.join(u',').toUtf8() + ']'), "agents");
    }

    void peopleAreToldWhatIsAskedFor()
    {
        Bench bench;
        const auto hint = [&bench](const QString &tool, const QJsonObject &arguments) {
            return bench.registry.find(tool)->hint(arguments);
        };
        QCOMPARE(hint(u"sessions_history"_s, {{u"sessionKey"_s, u"main"_s}}), u"main"_s);
        QCOMPARE(hint(u"sessions_history"_s,
                      {{u"sessionKey"_s, u"main"_s}, {u"limit"_s, 5}, {u"includeTools"_s, true}}),
                 u"session main · limit 5 · tools true"_s);
        QCOMPARE(hint(u"sessions_list"_s,
                      {{u"kinds"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s, u"d"_s}}, {u"limit"_s, 3}}),
                 u"kinds a, b, c… · limit 3"_s);
        QCOMPARE(hint(u"session_status"_s, {}), QString());
        QCOMPARE(hint(u"session_status"_s, {{u"model"_s, u"x\ny"_s}}), u"x"_s);
        QCOMPARE(hint(u"agents_list"_s, {}), QString());
    }
};

QTEST_GUILESS_MAIN(tst_SessionTools)
#include "tst_sessiontools.moc"
