// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "json/rawmembers.h"
#include "sessions/lockfile.h"
#include "sessions/sessionstore.h"
#include "tests/support/smalldisk.h"

#include <QCoroTask>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::sessions;

namespace {

struct Bench
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"agents/main/sessions/sessions.json"_s);
    QThreadPool disk;
    SessionStore store{path, disk};

    void write(const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    QByteArray read() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void refresh() { QCoro::waitFor(store.refresh()); }
    Result<> flush() { return QCoro::waitFor(store.flush()); }
};

} // namespace

class tst_SessionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingStoreIsEmpty()
    {
        Bench bench;
        bench.refresh();
        QVERIFY(bench.store.index().isEmpty());
        QVERIFY(bench.store.entry(u"x"_s).isEmpty());
        QVERIFY(bench.flush());
        QVERIFY(!QFileInfo::exists(bench.path)); // Nothing to write, nothing written.
    }

    void cutsAnObjectIntoItsMembers()
    {
        const QByteArray text =
            " {\"a\" : {\"x\":\"}\\\"]\"} , \"b\":[1,{}], \"c\\u00e9\":-1.50e1 } ";
        const auto members = json::rawMembers(text);
        QVERIFY(members);
        QCOMPARE(members->size(), size_t(3));
        QCOMPARE(members->at(0).value.toByteArray(), QByteArray("{\"x\":\"}\\\"]\"}"));
        QCOMPARE(members->at(2).key, u"cé"_s);
        QCOMPARE(members->at(2).value.toByteArray(), QByteArray("-1.50e1"));
        QVERIFY(json::rawMembers("{}")->empty());
        for (const char *broken : {"", "[]", "{", "{\"a\"", "{\"a\":}", "{\"a\":1,}", "{\"a\":1}x",
                                   "{\"a\":{\"b\":1}", "{a:1}"})
            QVERIFY2(!json::rawMembers(broken), broken);
    }

    void whatIsNotOursStaysByteForByte()
    {
        Bench bench;
        const QByteArray kept = "{\n    \"zeta\": 1.50,\n    \"alpha\": {\"deep\": [1e3]},\n    "
                                "\"sessionId\": \"s1\"\n  }";
        bench.write("{\n  \"agent:main:a\": " + kept + ",\n  \"odd\": 7\n}");
        bench.refresh();
        QCOMPARE(bench.store.find(u"agent:main:a"_s)->sessionId, u"s1"_s);
        QVERIFY(!bench.store.find(u"odd"_s));
        bench.store.put(u"agent:main:b"_s, {{u"sessionId"_s, u"s2"_s}});
        QVERIFY(bench.flush());
        QCOMPARE(
            bench.read(),
            "{\n  \"agent:main:a\": " + kept
                + ",\n  \"agent:main:b\": {\n    \"sessionId\": \"s2\"\n  },\n  \"odd\": 7\n}");
        QCOMPARE(QFileInfo(bench.path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(!QFileInfo::exists(bench.path + u".lock"_s));
    }

    void aFileThatAPersonEditedIsRead()
    {
        Bench bench;
        bench.write("// mine\n{ 'agent:main:a': {sessionId: 's1',}, }");
        bench.refresh();
        QCOMPARE(bench.store.entry(u"agent:main:a"_s).value("sessionId"_L1), u"s1"_s);
    }

    void manyChangesAreOneWrite()
    {
        Bench bench;
        for (int i = 0; i < 1000; ++i)
            bench.store.put(u"agent:main:%1"_s.arg(i), {{u"updatedAt"_s, i}});
        bench.store.remove(u"agent:main:7"_s);
        QVERIFY(!QFileInfo::exists(bench.path));
        QTRY_VERIFY(QFileInfo::exists(bench.path)); // By itself, soon.
        QVERIFY(bench.flush());
        const auto content = readStore(bench.path);
        QVERIFY(content);
        QCOMPARE(content->index.size(), 999);
    }

    void whatOthersWroteMeanwhileStays()
    {
        Bench bench;
        bench.write(R"({"a":{"label":"ours"},"b":{"label":"old"},"c":{}})");
        bench.refresh();
        bench.store.put(u"a"_s, {{u"label"_s, u"changed"_s}});
        bench.store.remove(u"c"_s);
        bench.write(
            R"({"a":{"label":"theirs"},"b":{"label":"theirs"},"c":{},"d":{"label":"new"}})");
        QSignalSpy replaced(&bench.store, &SessionStore::replaced);
        QVERIFY(bench.flush());
        QCOMPARE(replaced.count(), 1);
        QCOMPARE(bench.store.entry(u"a"_s).value("label"_L1), u"changed"_s);
        QCOMPARE(bench.store.entry(u"b"_s).value("label"_L1), u"theirs"_s);
        QVERIFY(!bench.store.find(u"c"_s));
        QCOMPARE(bench.store.find(u"d"_s)->label, u"new"_s);
        QCOMPARE(readStore(bench.path)->index.size(), 3);
    }

    void aChangeOnTheDiskIsSeenAtTheNextLook()
    {
        Bench bench;
        bench.write(R"({"a":{}})");
        bench.refresh();
        const quint64 before = bench.store.generation();
        bench.refresh();
        QCOMPARE(bench.store.generation(), before); // The same file is not read again.
        bench.write(R"({"a":{},"b":{}})");
        bench.refresh();
        QVERIFY(bench.store.find(u"b"_s));
        QVERIFY(bench.store.generation() > before);
    }

    void anUnusableFileIsKeptAside()
    {
        Bench bench;
        bench.write("{\"a\":{");
        QSignalSpy troubled(&bench.store, &SessionStore::troubled);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"session store .*sessions.json"_s));
        bench.refresh();
        bench.refresh();
        QCOMPARE(troubled.count(), 1); // Told once for one version of the file.
        QSignalSpy recovered(&bench.store, &SessionStore::recovered);
        bench.store.put(u"b"_s, {});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was kept as"_s));
        QVERIFY(bench.flush());
        QCOMPARE(recovered.count(), 1);
        const QDir dir(QFileInfo(bench.path).path());
        const QStringList kept = dir.entryList({u"sessions.json.corrupt-*"_s});
        QCOMPARE(kept.size(), 1);
        QFile file(dir.filePath(kept.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"a\":{"));
    }

    void aFullDiskLosesNothingThatIsThere()
    {
        Bench bench;
        bench.write(R"({"a":{}})");
        bench.refresh();
        QSignalSpy troubled(&bench.store, &SessionStore::troubled);
        bench.store.put(u"b"_s, {{u"label"_s, QString(20'000, u'x')}});
        {
            const testing::SmallDisk small(4096);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"session store"_s));
            const auto refused = bench.flush();
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        }
        QCOMPARE(troubled.count(), 1);
        QCOMPARE(bench.read(), QByteArray(R"({"a":{}})"));
        QVERIFY(bench.flush()); // Tried again with the next wish.
        QVERIFY(readStore(bench.path)->index.contains(u"b"_s));
    }

    void aStaleLockIsBroken()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"s.json"_s);
        QFile left(path + u".lock"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.setFileTime(QDateTime::currentDateTime().addSecs(-31),
                         QFileDevice::FileModificationTime);
        left.close();
        const auto lock = LockFile::acquire(path, {});
        QVERIFY(lock);
        const auto second = LockFile::acquire(
            path,
            {.longestWait = std::chrono::milliseconds(60), .staleAfter = std::chrono::hours(1)});
        QVERIFY(!second);
        QVERIFY(second.error().message.startsWith(u"timeout acquiring session store lock: "_s));
    }
};

QTEST_GUILESS_MAIN(tst_SessionStore)
#include "tst_sessionstore.moc"
