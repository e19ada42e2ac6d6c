// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "sessions/sessionlist.h"
#include "sessions/sessions.h"
#include "tests/support/manualclock.h"

#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::sessions;

namespace {

files::StatePaths pathsIn(const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home);
    return files::StatePaths::resolve({.environment = environment}).value();
}

struct Bench
{
    QTemporaryDir home;
    files::StatePaths paths = pathsIn(home.path());
    testing::ManualClock clock;
    SystemRandom random;
    Sessions sessions{paths, clock, random};
    std::vector<SessionChange> changes;

    Bench()
    {
        QObject::connect(&sessions, &Sessions::changed, &sessions,
                         [this](const SessionChange &change) { changes.push_back(change); });
    }

    void write(const QString &agentId, const QByteArray &text) const
    {
        const QString path = paths.sessionsStorePath(agentId);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    Result<SessionEntry> patch(const QString &key, const QJsonObject &members)
    {
        ModelRules models;
        models.choose = [](const QString &words) -> Result<config::ModelRef> {
            return config::ModelRef{u"mock"_s, words};
        };
        return QCoro::waitFor(sessions.patch(key, members, models));
    }

    auto append(const QString &key, const QString &text, bool mayCreate = true)
    {
        const QJsonObject message{{u"role"_s, u"user"_s}, {u"content"_s, text}};
        std::vector<NewEntry> entries{{.fields = {{u"message"_s, message}}}};
        return QCoro::waitFor(
            sessions.append(key, std::move(entries), mayCreate, Durability::Synced));
    }

    QStringList list(const ListQuery &query)
    {
        QCoro::waitFor(sessions.stores().refresh());
        QStringList keys;
        for (const auto &session : listSessions(sessions.stores(), query, clock.nowMs()))
            keys.append(session.key);
        return keys;
    }
};

} // namespace

class tst_Sessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMutationIsToldOnceWithItsReason()
    {
        Bench bench;
        const auto created = bench.patch(u"main"_s, {{u"label"_s, u"Home"_s}});
        QVERIFY(created);
        QCOMPARE(created->key, u"agent:main:main"_s);
        QVERIFY(bench.append(u"main"_s, u"hi"_s));
        QVERIFY(QCoro::waitFor(bench.sessions.reset(u"agent:main:main"_s)));
        QCoro::waitFor(bench.sessions.note(u"main"_s, {{u"totalTokens"_s, 5}}, ChangeReason::Turn));
        QVERIFY(bench.patch(u"x"_s, {}));
        QVERIFY(QCoro::waitFor(bench.sessions.remove(u"x"_s, true)));
        std::vector<ChangeReason> reasons;
        for (const SessionChange &change : bench.changes)
            reasons.push_back(change.reason);
        QCOMPARE(reasons,
                 (std::vector{ChangeReason::Patched, ChangeReason::Message, ChangeReason::Reset,
                              ChangeReason::Turn, ChangeReason::Patched, ChangeReason::Deleted}));
        QCOMPARE(bench.changes.front().sessionId, created->entry.value("sessionId"_L1).toString());
        QCOMPARE(bench.changes.back().key, u"agent:main:x"_s);
    }

    void whatAnswersWithSuccessIsOnTheDisk()
    {
        Bench bench;
        QVERIFY(bench.patch(u"main"_s, {{u"verboseLevel"_s, u"on"_s}}));
        const auto content = readStore(bench.paths.sessionsStorePath(u"main"_s));
        QVERIFY(content->index.contains(u"agent:main:main"_s));
        const auto refused = bench.patch(u"main"_s, {{u"label"_s, u" "_s}});
        QVERIFY(!refused);
        QCOMPARE(bench.sessions.stores().target(u"main"_s).entry().value("verboseLevel"_L1),
                 u"on"_s);
    }

    void anEntryUnderAnOldSpellingMoves()
    {
        Bench bench;
        bench.write(u"main"_s, R"({"main":{"sessionId":"s1","label":"old","x":[1]}})");
        const auto patched = bench.patch(u"main"_s, {{u"verboseLevel"_s, u"on"_s}});
        QVERIFY(patched);
        QCOMPARE(patched->entry.value("sessionId"_L1), u"s1"_s);
        const auto content = readStore(bench.paths.sessionsStorePath(u"main"_s));
        QCOMPARE(content->texts.keys(), QStringList(u"agent:main:main"_s));
        QVERIFY(content->texts.first().contains("\"x\": [\n"));
    }

    void theMainSessionCannotBeDeleted()
    {
        Bench bench;
        const auto refused = QCoro::waitFor(bench.sessions.remove(u"main"_s, true));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, u"Cannot delete the main session (agent:main:main)."_s);
        const auto nothing = QCoro::waitFor(bench.sessions.remove(u"nobody"_s, true));
        QVERIFY(nothing && !nothing->existed && nothing->archived.isEmpty());
    }

    void deletingArchivesTheTranscript()
    {
        Bench bench;
        QVERIFY(bench.patch(u"x"_s, {}));
        QVERIFY(bench.append(u"x"_s, u"hello"_s));
        const auto deleted = QCoro::waitFor(bench.sessions.remove(u"x"_s, true));
        QVERIFY(deleted && deleted->existed);
        QCOMPARE(deleted->archived.size(), 1);
        QVERIFY(deleted->archived.first().contains(u".jsonl.deleted.2023-"_s));
        QVERIFY(QFileInfo::exists(deleted->archived.first()));
        QCOMPARE(QCoro::waitFor(bench.sessions.history(u"x"_s, {})).sessionId, QString());
    }

    void historyAndPreviewsReadWhatWasAppended()
    {
        Bench bench;
        QVERIFY(bench.patch(u"x"_s, {}));
        const auto missing = bench.append(u"x"_s, u"hello"_s, false);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(bench.append(u"x"_s, u"hello"_s));
        const auto unknown = bench.append(u"y"_s, u"hello"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().message, u"session not found"_s);
        const auto history = QCoro::waitFor(bench.sessions.history(u"x"_s, {}));
        QCOMPARE(history.messages, QByteArrayList{R"({"content":"hello","role":"user"})"});
        const auto previews = QCoro::waitFor(bench.sessions.previews({u"x"_s, u"y"_s}, {}));
        QCOMPARE(previews.size(), size_t(2));
        QCOMPARE(previews[0].items.front().text, u"hello"_s);
        QVERIFY(!previews[1].exists);
    }

    void compactingForgetsTheCounters()
    {
        Bench bench;
        const auto compact = [&bench](const QString &key) {
            return QCoro::waitFor(bench.sessions.compact(key, 2)).value();
        };
        QCOMPARE(compact(u"x"_s).obstacle, u"no sessionId"_s);
        QVERIFY(bench.patch(u"x"_s, {}));
        QCOMPARE(compact(u"x"_s).obstacle, u"no transcript"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(bench.append(u"x"_s, QString::number(i)));
        QCoro::waitFor(bench.sessions.note(u"x"_s, {{u"totalTokens"_s, 5}}, ChangeReason::Turn));
        const auto done = compact(u"x"_s);
        QVERIFY(done.compaction.isCompacted);
        QVERIFY(!bench.sessions.stores().target(u"x"_s).entry().contains("totalTokens"_L1));
        QCOMPARE(QCoro::waitFor(bench.sessions.history(u"x"_s, {})).messages.size(), 1);
    }

    void listsByEveryFilter_data()
    {
        QTest::addColumn<ListQuery>("query");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("all, newest first")
            << ListQuery{}
            << QStringList{u"agent:main:b"_s, u"agent:zed:main"_s, u"agent:main:a"_s,
                           u"agent:main:telegram:group:1"_s};
        QTest::newRow("limit") << ListQuery{.limit = 1} << QStringList{u"agent:main:b"_s};
        QTest::newRow("agent") << ListQuery{.agentId = u"zed"_s}
                               << QStringList{u"agent:zed:main"_s};
        QTest::newRow("label") << ListQuery{.label = u"A"_s} << QStringList{u"agent:main:a"_s};
        QTest::newRow("search in names")
            << ListQuery{.search = u"G-1"_s} << QStringList{u"agent:main:telegram:group:1"_s};
        QTest::newRow("search in ids")
            << ListQuery{.search = u"S-ZED"_s} << QStringList{u"agent:zed:main"_s};
        QTest::newRow("active") << ListQuery{.activeMinutes = 1}
                                << QStringList{u"agent:main:b"_s, u"agent:zed:main"_s};
        QTest::newRow("spawned by the canonical parent")
            << ListQuery{.spawnedBy = u"agent:main:main"_s} << QStringList{u"agent:main:b"_s};
        QTest::newRow("global") << ListQuery{.limit = 1, .includesGlobal = true}
                                << QStringList{u"global"_s};
    }

    void listsByEveryFilter()
    {
        QFETCH(const ListQuery, query);
        Bench bench;
        const auto ago = [&bench](qint64 ms) {
            return QByteArray::number(bench.clock.nowMs() - ms);
        };
        bench.write(u"main"_s,
                    R"({"agent:main:a":{"label":"A","updatedAt":)" + ago(90'000)
                        + R"(},"b":{"updatedAt":)" + ago(1000) + R"(,"spawnedBy":"main"},)"
                        + R"("agent:main:telegram:group:1":{},"global":{"updatedAt":)" + ago(0)
                        + R"(},"unknown":{}})");
        bench.write(u"zed"_s,
                    R"({"agent:zed:main":{"sessionId":"s-zed","updatedAt":)" + ago(2000) + "}}");
        QTEST(bench.list(query), "keys");
    }

    void aRowSaysWhatClientsExpect()
    {
        Bench bench;
        bench.write(u"main"_s, R"({"agent:main:slack:channel:c1":{"sessionId":"s","updatedAt":7,
            "inputTokens":3,"outputTokens":4,"lastTo":"u","skillsSnapshot":{"prompt":"big"}}})");
        QCoro::waitFor(bench.sessions.stores().refresh());
        const auto rows = listSessions(bench.sessions.stores(), {}, bench.clock.nowMs());
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(listRow(rows[0]),
                 QByteArray(R"({"key":"agent:main:slack:channel:c1","kind":"group",)"
                            R"("displayName":"slack:g-c1","channel":"slack","updatedAt":7,)"
                            R"("sessionId":"s","inputTokens":3,"outputTokens":4,"totalTokens":7,)"
                            R"("deliveryContext":{"to":"u"},"lastTo":"u")"));
        QCOMPARE(derivedTitle(*rows[0].index, std::nullopt, {}),
                 std::optional(u"s (1970-01-01)"_s));
        QCOMPARE(derivedTitle(*rows[0].index, u"hi  you"_s, {}), std::optional(u"hi you"_s));
        QCOMPARE(derivedTitle(*rows[0].index, u"hi"_s, u" Mine "_s), std::optional(u"Mine"_s));
    }

    void whatAnotherProgramDidIsTold()
    {
        Bench bench;
        QVERIFY(bench.patch(u"x"_s, {}));
        bench.changes.clear();
        bench.write(u"main"_s, R"({"agent:main:new":{"sessionId":"s-new"}})");
        QCOMPARE(bench.list({}), QStringList{u"agent:main:new"_s});
        QCOMPARE(bench.changes.size(), size_t(1));
        QCOMPARE(bench.changes[0].reason, ChangeReason::Outside);
        QCOMPARE(bench.changes[0].agentId, u"main"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Sessions)
#include "tst_sessions.moc"
