// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/approvalsstore.h"
#include "json/jsontext.h"
#include "tests/support/manualclock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::approvals;

class tst_ApprovalsDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"state/exec-approvals.json"_s);
    }

    void makesTheFileOnce()
    {
        QVERIFY(!disk().read()->exists);
        const auto made = disk().ensure();
        QVERIFY(made);
        QVERIFY(made->exists);
        QCOMPARE(made->file.socketPath, m_dir->filePath(u"state/exec-approvals.sock"_s));
        QCOMPARE(made->file.socketToken.reveal().size(), 32);
        const QByteArray text = content();
        QCOMPARE(made->hash,
                 QString::fromLatin1(
                     QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(QFile::permissions(m_path) & 0x0077, QFile::Permissions());
        QCOMPARE(disk().ensure()->hash, made->hash);
        QCOMPARE(disk().read()->hash, made->hash);
        QCOMPARE(content(), text);
    }

    void bringsAFileIntoShape()
    {
        put(R"({"version":1,"agents":{"default":{"allowlist":[{"pattern":"/bin/ls"}]}}})");
        const auto shaped = disk().ensure();
        QVERIFY(shaped->file.agents.contains(u"main"_s));
        QVERIFY(content().contains("\"main\""));
        QCOMPARE(disk().ensure()->hash, shaped->hash);
    }

    void keepsAFileThatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("{oops");
        QTest::newRow("another version") << QByteArray(R"({"version":2,"agents":{}})");
        QTest::newRow("no object") << QByteArray("[1]");
    }
    void keepsAFileThatMakesNoSense()
    {
        QFETCH(QByteArray, text);
        put(text);
        QVERIFY(disk().read()->exists);
        QVERIFY(disk().read()->file.agents.isEmpty());
        QCOMPARE(content(), text); // Reading changes nothing.
        QVERIFY(disk().ensure());
        const QStringList names = QDir(m_dir->filePath(u"state"_s)).entryList(QDir::Files);
        QCOMPARE(names.size(), 2);
        QFile kept(m_dir->filePath(u"state/"_s + names[1]));
        QVERIFY(kept.open(QFile::ReadOnly));
        QCOMPARE(kept.readAll(), text);
    }

    void replacesOnlyWhatTheCallerHasSeen()
    {
        const auto first = disk().ensure();
        ApprovalsFile next;
        QVERIFY(next.addPattern(u"*"_s, u"/bin/ls"_s, m_random));
        QCOMPARE(disk().replace(next, {}).error().message,
                 u"exec approvals base hash required; re-run exec.approvals.get and retry"_s);
        QCOMPARE(disk().replace(next, u"0000"_s).error().message,
                 u"exec approvals changed since last load; re-run exec.approvals.get and retry"_s);
        const auto written = disk().replace(next, u' ' + first->hash);
        QVERIFY(written);
        QCOMPARE(written->hash, disk().read()->hash);
        QCOMPARE(written->file.socketToken, first->file.socketToken);
        QCOMPARE(written->file.socketPath, first->file.socketPath);
        QVERIFY(!disk().replace(next, first->hash));
    }

    void rememberWhatWasUsed()
    {
        ApprovalsFile file;
        QVERIFY(file.addPattern(u"main"_s, u"/bin/ls"_s, m_random));
        QVERIFY(file.addPattern(u"*"_s, u"/bin/cat"_s, m_random));
        const auto before = disk().replace(file, disk().ensure()->hash);
        m_clock.advance(77);
        QVERIFY(disk().noteUse({.agentId = u"main"_s,
                                .entries = before->file.allowlistFor(u"main"_s),
                                .command = u"ls | cat"_s,
                                .executable = u"/bin/ls"_s}));
        for (const auto &entry : disk().read()->file.allowlistFor(u"main"_s)) {
            QCOMPARE(entry.lastUsedAtMs, m_clock.nowMs());
            QCOMPARE(entry.lastUsedCommand, u"ls | cat"_s);
            QCOMPARE(entry.lastResolvedPath, u"/bin/ls"_s);
        }
    }

    void alwaysBecomesAnEntry()
    {
        QVERIFY(disk().allow(u"main"_s, {u"/bin/ls"_s, u"/bin/cat"_s, u"/bin/ls"_s}));
        const auto hash = disk().read()->hash;
        QVERIFY(disk().allow(u"main"_s, {u"/bin/cat"_s}));
        QCOMPARE(disk().read()->hash, hash);
        QCOMPARE(disk().read()->file.allowlistFor(u"main"_s).size(), size_t(2));
    }

    void aStoreAnswersWithoutBlocking()
    {
        ApprovalsStore store(disk());
        const auto snapshot = QCoro::waitFor(store.ensure());
        QVERIFY(snapshot);
        const auto file =
            json::parse(R"({"version":1,"agents":{"*":{"security":"allowlist"}}})")->toObject();
        QVERIFY(QCoro::waitFor(store.replace(file, snapshot->hash)));
        QVERIFY(QCoro::waitFor(store.allow(u"main"_s, {u"/bin/sh"_s})));
        const Surroundings here{
            .directory = m_dir->path(), .home = m_dir->path(), .searchPath = {}};
        const auto listed = QCoro::waitFor(store.assess(
            {.argv = {u"/bin/sh"_s, u"-x"_s}, .line = {}, .agentId = {}, .surroundings = here}));
        QCOMPARE(listed->ruling(), Ruling::Run);
        const auto other = QCoro::waitFor(store.assess(
            {.argv = {}, .line = u"/bin/cat x"_s, .agentId = {}, .surroundings = here}));
        QCOMPARE(other->ruling(), Ruling::AskPerson);
    }

private:
    ApprovalsDisk disk() { return {m_path, m_clock, m_random}; }
    void put(const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(m_dir->filePath(u"state"_s)));
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    QByteArray content()
    {
        QFile file(m_path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    testing::ManualClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_ApprovalsDisk)
#include "tst_approvalsdisk.moc"
