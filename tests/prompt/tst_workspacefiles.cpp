// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/workspacefiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::prompt;

namespace {

struct Bench
{
    QTemporaryDir dir;

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    std::vector<ContextFile> read(bool forSubagent = false) const
    {
        return readContextFiles(
            {.workspaceDir = dir.path(), .forSubagent = forSubagent, .maxChars = 100});
    }
};

QStringList namesOf(const std::vector<ContextFile> &files)
{
    QStringList names;
    for (const ContextFile &file : files)
        names.append(file.name);
    return names;
}

} // namespace

//! The files of a workspace that a model always knows.
class tst_WorkspaceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreNamedInOrderEvenWhenTheyAreMissing()
    {
        const Bench bench;
        bench.write(u"TOOLS.md"_s, "use the ladder\n\n");
        const auto files = bench.read();
        QCOMPARE(namesOf(files),
                 QStringList({u"AGENTS.md"_s, u"SOUL.md"_s, u"TOOLS.md"_s, u"IDENTITY.md"_s,
                              u"USER.md"_s, u"HEARTBEAT.md"_s, u"BOOTSTRAP.md"_s}));
        QCOMPARE(files.at(0).content,
                 QString(u"[MISSING] Expected at: "_s + bench.dir.filePath(u"AGENTS.md"_s)));
        QVERIFY(!files.at(0).isRead);
        QCOMPARE(files.at(2).content, u"use the ladder"_s);
        QVERIFY(files.at(2).isRead);
        QCOMPARE(files.at(2).path, bench.dir.filePath(u"TOOLS.md"_s));
        QCOMPARE(files.at(2).rawChars, 14);
    }

    void aSubAgentGetsTwo()
    {
        QCOMPARE(namesOf(Bench().read(true)), QStringList({u"AGENTS.md"_s, u"TOOLS.md"_s}));
    }

    void anEmptyFileIsLeftOut()
    {
        const Bench bench;
        bench.write(u"SOUL.md"_s, " \n");
        QVERIFY(!namesOf(bench.read()).contains(u"SOUL.md"_s));
    }

    void whatCannotBeReadIsNoted()
    {
        const Bench bench;
        QVERIFY(QDir(bench.dir.path()).mkdir(u"USER.md"_s));
        QFile huge(bench.dir.filePath(u"SOUL.md"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(5 * 1024 * 1024));
        const auto files = bench.read();
        QVERIFY(files.at(1).content.startsWith("[UNREADABLE] "_L1));
        QVERIFY(files.at(4).content.startsWith("[UNREADABLE] "_L1));
        QVERIFY(!files.at(4).isRead);
    }

    void aLongFileKeepsItsStartAndEnd()
    {
        const QString text = QString(70, u'a') + QString(500, u'b') + QString(20, u'c');
        const QString cut = trimmedToFit(text, u"X.md"_s, 100);
        QVERIFY(cut.startsWith(QString(70, u'a') + u"\n\n["_s));
        QVERIFY(cut.endsWith(u"]\n\n"_s + QString(20, u'c')));
        QVERIFY(cut.contains("X.md is cut here: 70 characters from its start and 20 from its end, "
                             "of 590."_L1));
        QCOMPARE(trimmedToFit(text.first(100), u"X.md"_s, 100), text.first(100));
    }

    void aCutNeverSplitsACharacter()
    {
        const QString text = QString(u"😀"_s).repeated(100);
        for (qsizetype limit = 0; limit < 60; ++limit) {
            const QString cut = trimmedToFit(text, u"X.md"_s, limit);
            QCOMPARE(QString::fromUtf8(cut.toUtf8()), cut);
            QVERIFY(!cut.contains(QChar::ReplacementCharacter));
        }
    }
};

QTEST_GUILESS_MAIN(tst_WorkspaceFiles)
#include "tst_workspacefiles.moc"
