// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/atomicfile.h"
#include "tests/support/ordinaryuser.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace claw::files;
using claw::ErrorCode;
using claw::testing::OrdinaryUser;
using claw::testing::SmallDisk;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat info
    { };
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

} // namespace

class tst_AtomicFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString at(const QString &name) const { return m_dir.filePath(name); }
    QStringList names() const
    {
        return QDir(m_dir.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    }

private Q_SLOTS:
    void cleanup()
    {
        QVERIFY(QDir(m_dir.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_dir.path()));
    }

    void writtenFilesArePrivateAndComplete()
    {
        QVERIFY(writeAtomically(at(u"a.json"_s), "one"));
        QVERIFY(writeAtomically(at(u"a.json"_s), QByteArray("two\0three", 9)));
        QCOMPARE(readAll(at(u"a.json"_s), 100).value(), QByteArray("two\0three", 9));
        QCOMPARE(modeOf(at(u"a.json"_s)), mode_t(0600));
        QCOMPARE(names(), QStringList{u"a.json"_s});
    }

    void theModeAskedForBeatsTheUmask()
    {
        const mode_t before = umask(0077);
        const auto shared = privateFile | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(writeAtomically(at(u"shared"_s), "x", shared));
        umask(before);
        QCOMPARE(modeOf(at(u"shared"_s)), mode_t(0644));
    }

    void linksStayAndTheirTargetsChange()
    {
        QVERIFY(QDir(m_dir.path()).mkdir(u"real"_s));
        QVERIFY(writeAtomically(at(u"real/file"_s), "old"));
        QVERIFY(QFile::link(u"real/file"_s, at(u"inner"_s)));
        QVERIFY(QFile::link(at(u"inner"_s), at(u"outer"_s)));
        QVERIFY(writeAtomically(at(u"outer"_s), "new"));
        QVERIFY(QFileInfo(at(u"outer"_s)).isSymLink());
        QVERIFY(QFileInfo(at(u"inner"_s)).isSymLink());
        QCOMPARE(readAll(at(u"real/file"_s), 100).value(), QByteArray("new"));
        QCOMPARE(QDir(at(u"real"_s)).count(), 3U); // ., .., file
    }

    void aDanglingLinkGetsItsTarget()
    {
        QVERIFY(QFile::link(u"later"_s, at(u"link"_s)));
        QVERIFY(writeAtomically(at(u"link"_s), "here"));
        QVERIFY(!QFileInfo(at(u"later"_s)).isSymLink());
        QCOMPARE(readAll(at(u"later"_s), 100).value(), QByteArray("here"));
    }

    void aLinkInACircleIsRefused()
    {
        QVERIFY(QFile::link(u"b"_s, at(u"a"_s)));
        QVERIFY(QFile::link(u"a"_s, at(u"b"_s)));
        QVERIFY(!writeAtomically(at(u"a"_s), "x"));
        QCOMPARE(names().size(), 2);
    }

    void aFullDiskLeavesTheOldContent()
    {
        QVERIFY(writeAtomically(at(u"state"_s), "old content"));
        {
            const SmallDisk disk(4096);
            const auto written = writeAtomically(at(u"state"_s), QByteArray(100'000, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Unavailable);
            QVERIFY(written.error().message.contains(at(u"state"_s)));
        }
        QCOMPARE(readAll(at(u"state"_s), 100).value(), QByteArray("old content"));
        QCOMPARE(names(), QStringList{u"state"_s});
    }

    void aDirectoryIsNoFile()
    {
        QVERIFY(QDir(m_dir.path()).mkdir(u"d"_s));
        QCOMPARE(writeAtomically(at(u"d"_s), "x").error().code, ErrorCode::InvalidRequest);
        QCOMPARE(readAll(at(u"d"_s), 100).error().code, ErrorCode::InvalidRequest);
    }

    void readingNamesTheReason()
    {
        QCOMPARE(readAll(at(u"none"_s), 100).error().code, ErrorCode::NotFound);
        QVERIFY(readAll(at(u"none"_s), 100).error().message.startsWith(at(u"none"_s)));
        QVERIFY(writeAtomically(at(u"big"_s), QByteArray(101, 'x')));
        QCOMPARE(readAll(at(u"big"_s), 100).error().code, ErrorCode::TooLarge);
        QCOMPARE(readAll(at(u"big"_s), 101)->size(), 101);
        QCOMPARE(readAll(at(u"big/below"_s), 100).error().code, ErrorCode::NotFound);
    }

    void aPipeIsRefusedInsteadOfWaitedFor()
    {
        QCOMPARE(mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
        QCOMPARE(readAll(at(u"pipe"_s), 100).error().code, ErrorCode::InvalidRequest);
    }

    void missingPermissionIsSaidSo()
    {
        QVERIFY(writeAtomically(at(u"locked"_s), "x", QFile::Permissions()));
        QCOMPARE(chmod(QFile::encodeName(m_dir.path()).constData(), 0755), 0);
        const OrdinaryUser user;
        QCOMPARE(readAll(at(u"locked"_s), 100).error().code, ErrorCode::Forbidden);
    }

    void aReadOnlyDirectoryIsSaidSo()
    {
        QCOMPARE(chmod(QFile::encodeName(m_dir.path()).constData(), 0555), 0);
        {
            const OrdinaryUser user;
            const auto written = writeAtomically(at(u"x"_s), "x");
            QVERIFY(!written);
            QVERIFY(written.error().message.contains("ermission denied"_L1));
            QVERIFY(!ensurePrivateDir(at(u"a/b"_s)));
        }
        QCOMPARE(chmod(QFile::encodeName(m_dir.path()).constData(), 0700), 0);
    }

    void newDirectoriesArePrivateAndOldOnesKeepTheirMode()
    {
        QVERIFY(ensurePrivateDir(at(u"a/b"_s)));
        QCOMPARE(modeOf(at(u"a"_s)), mode_t(0700));
        QCOMPARE(modeOf(at(u"a/b"_s)), mode_t(0700));
        QCOMPARE(chmod(QFile::encodeName(at(u"a"_s)).constData(), 0755), 0);
        QVERIFY(ensurePrivateDir(at(u"a/b/c"_s)));
        QCOMPARE(modeOf(at(u"a"_s)), mode_t(0755));
    }

    void aFileInTheWayOfADirectoryIsNamed()
    {
        QVERIFY(writeAtomically(at(u"a"_s), "x"));
        const auto made = ensurePrivateDir(at(u"a/b"_s));
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(at(u"a"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_AtomicFile)
#include "tst_atomicfile.moc"
