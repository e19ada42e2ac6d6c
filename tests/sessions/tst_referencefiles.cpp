// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "json/rawmembers.h"
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

const QString transcriptName = QStringLiteral("e9c85214-c780-4ea3-9a85-8ca95b850f87.jsonl");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! A home with the state that the reference left in one: tests/data/reference/sessions.
struct Bench
{
    QTemporaryDir home;
    files::StatePaths paths = pathsIn(home.path());
    testing::ManualClock clock;
    SystemRandom random;
    Sessions sessions{paths, clock, random};

    Bench()
    {
        QDir().mkpath(paths.sessionsDir(u"main"_s));
        for (const QString &name : {u"sessions.json"_s, transcriptName}) {
            QByteArray text =
                contentOf(QStringLiteral(CLAW_TEST_DATA_DIR) + u"/reference/sessions/"_s + name);
            QFile copy(fileNamed(name));
            if (text.isEmpty() || !copy.open(QIODevice::WriteOnly))
                qFatal("no sample of %s", qPrintable(name));
            copy.write(text.replace("@HOME@", home.path().toUtf8()));
        }
    }

    QString fileNamed(const QString &name) const
    {
        return paths.sessionsDir(u"main"_s) + u'/' + name;
    }

    static files::StatePaths pathsIn(const QString &path)
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, path);
        return files::StatePaths::resolve({.environment = environment}).value();
    }
};

} // namespace

//! Files that the reference implementation wrote open unchanged.
class tst_ReferenceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoreIsListed()
    {
        Bench bench;
        QCoro::waitFor(bench.sessions.stores().refresh());
        const auto rows = listSessions(bench.sessions.stores(), {}, bench.clock.nowMs());
        QStringList keys;
        for (const ListedSession &row : rows)
            keys.append(row.key);
        QCOMPARE(keys,
                 (QStringList{u"agent:main:main"_s, u"agent:main:subagent:3f2b"_s,
                              u"agent:main:telegram:group:-100:topic:7"_s}));
        const QJsonObject row = json::parse(listRow(rows[0]) + '}')->toObject();
        QCOMPARE(row["displayName"_L1], u"Home"_s);
        QCOMPARE(row["totalTokens"_L1], QJsonValue(100));
        QCOMPARE(row["deliveryContext"_L1]["channel"_L1], u"webchat"_s);
        QVERIFY(!row.contains("systemPromptReport"_L1));
    }

    void theConversationIsShown()
    {
        Bench bench;
        const auto history = QCoro::waitFor(bench.sessions.history(u"main"_s, {}));
        QCOMPARE(history.messages.size(), 4);
        const auto question = json::parse(history.messages[2]);
        QCOMPARE(question->toObject()["content"_L1][0]["text"_L1],
                 u"a longer question from a person"_s); // Without its message id.
        const auto previews = QCoro::waitFor(bench.sessions.previews({u"main"_s}, {}));
        QCOMPARE(previews[0].items.size(), size_t(4));
        QCOMPARE(previews[0].items.back().text, u"Hello from the model"_s);
    }

    void aChangeLeavesTheOtherEntriesAsTheyWere()
    {
        Bench bench;
        const QByteArray before = contentOf(bench.fileNamed(u"sessions.json"_s));
        QVERIFY(QCoro::waitFor(bench.sessions.patch(u"agent:main:subagent:3f2b"_s,
                                                    {{u"verboseLevel"_s, u"full"_s}}, {})));
        const QByteArray after = contentOf(bench.fileNamed(u"sessions.json"_s));
        const auto entriesOf = [](const QByteArray &text) {
            QMap<QString, QByteArray> entries;
            const auto members = json::rawMembers(text).value();
            for (const json::RawMember &member : members)
                entries.insert(member.key, member.value.toByteArray());
            return entries;
        };
        const auto old = entriesOf(before);
        const auto now = entriesOf(after);
        QCOMPARE(now.keys(), old.keys());
        for (auto it = old.cbegin(); it != old.cend(); ++it) {
            if (it.key() != "agent:main:subagent:3f2b"_L1)
                QCOMPARE(now.value(it.key()), *it);
        }
    }

    void aNewLineContinuesTheConversation()
    {
        Bench bench;
        const QByteArray before = contentOf(bench.fileNamed(transcriptName));
        const QJsonObject message{{u"role"_s, u"user"_s}, {u"content"_s, u"more"_s}};
        std::vector<NewEntry> entries{{.fields = {{u"message"_s, message}}}};
        const auto written = QCoro::waitFor(
            bench.sessions.append(u"main"_s, std::move(entries), false, Durability::Synced));
        QVERIFY(written);
        QCOMPARE(written->front().seq, 6);
        const QByteArray after = contentOf(bench.fileNamed(transcriptName));
        QVERIFY(after.startsWith(before));
        const auto line = json::parse(after.sliced(before.size()));
        QCOMPARE(line->toObject()["parentId"_L1], u"c20c5246"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ReferenceFiles)
#include "tst_referencefiles.moc"
