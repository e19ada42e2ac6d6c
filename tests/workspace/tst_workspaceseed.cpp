// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "workspace/workspaceseed.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::workspace;

namespace {

struct Bench
{
    QTemporaryDir home;
    QString dir = home.filePath(u"clawd"_s);

    Seeded seed(SeedKind kind = SeedKind::Assistant) const
    {
        const auto seeded = seedWorkspace(dir, kind);
        if (!seeded)
            qFatal("%s", qPrintable(seeded.error().message));
        return *seeded;
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QDir().mkpath(dir);
        QFile file(QDir(dir).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    QByteArray read(const QString &name) const
    {
        QFile file(QDir(dir).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

//! What a workspace begins with.
class tst_WorkspaceSeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceGetsAllFiles()
    {
        const Bench bench;
        const Seeded seeded = bench.seed();
        QCOMPARE(seeded.written,
                 QStringList({u"AGENTS.md"_s, u"BOOTSTRAP.md"_s, u"HEARTBEAT.md"_s,
                              u"IDENTITY.md"_s, u"SOUL.md"_s, u"TOOLS.md"_s, u"USER.md"_s}));
        QVERIFY(seeded.wantsRepository);
        for (const QString &name : seeded.written) {
            QVERIFY2(bench.read(name).startsWith("# "), qPrintable(name));
            QVERIFY2(bench.read(name).size() < 4000, qPrintable(name));
        }
    }

    void aSecondTimeNothingIsWritten()
    {
        const Bench bench;
        QVERIFY(!bench.seed().written.isEmpty());
        QVERIFY(bench.seed().written.isEmpty());
        QVERIFY(!bench.seed().wantsRepository);
    }

    void aWorkspaceInUseGetsNoFirstConversation()
    {
        const Bench bench;
        bench.write(u"SOUL.md"_s, "mine");
        const Seeded seeded = bench.seed();
        QVERIFY(!seeded.written.contains(u"BOOTSTRAP.md"_s));
        QVERIFY(!seeded.written.contains(u"SOUL.md"_s));
        QCOMPARE(seeded.written.size(), 5);
        QVERIFY(!seeded.wantsRepository);
        QCOMPARE(bench.read(u"SOUL.md"_s), "mine");
    }

    void aRepositoryIsNotMadeTwice()
    {
        const Bench bench;
        QVERIFY(QDir().mkpath(bench.dir + u"/.git"_s));
        QVERIFY(!bench.seed().wantsRepository);
    }

    void aDanglingLinkIsLeftAlone()
    {
        const Bench bench;
        QVERIFY(QDir().mkpath(bench.dir));
        QVERIFY(QFile::link(bench.home.filePath(u"elsewhere"_s), bench.dir + u"/USER.md"_s));
        QVERIFY(!bench.seed().written.contains(u"USER.md"_s));
        QVERIFY(!QFile::exists(bench.home.filePath(u"elsewhere"_s)));
    }

    void theFilesOfDevelopmentAreItsOwn()
    {
        const Bench bench;
        QCOMPARE(bench.seed(SeedKind::Development).written,
                 QStringList({u"AGENTS.md"_s, u"IDENTITY.md"_s, u"SOUL.md"_s, u"TOOLS.md"_s,
                              u"USER.md"_s}));
        QVERIFY(bench.read(u"AGENTS.md"_s).contains("development gateway"));
    }

    void whatIsNoDirectoryIsRefused()
    {
        const Bench bench;
        QFile file(bench.dir);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(!seedWorkspace(bench.dir, SeedKind::Assistant));
    }
};

QTEST_GUILESS_MAIN(tst_WorkspaceSeed)
#include "tst_workspaceseed.moc"
