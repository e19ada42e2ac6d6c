// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/beneath.h"
#include "tests/support/ordinaryuser.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

constexpr auto secret = "the secret";

//! A root with something in it, and something beside it that nobody may reach.
struct Tree
{
    QTemporaryDir top;
    QString root = top.filePath(u"root"_s);
    QString beside = top.filePath(u"root-beside"_s);

    Tree()
    {
        put(root + u"/a.txt"_s, "inside");
        put(root + u"/sub/deep/b.txt"_s, "deep inside");
        put(beside + u"/s.txt"_s, secret);
    }

    static void put(const QString &path, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    static QByteArray get(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void link(const QString &name, const QString &target) const
    {
        if (::symlink(QFile::encodeName(target).constData(),
                      QFile::encodeName(root + u'/' + name).constData())
            != 0)
            qFatal("cannot link %s", qPrintable(name));
    }
    //! The content, or the kind of the failure.
    [[nodiscard]] QByteArray read(const QString &path) const
    {
        const auto file = files::openBeneath(root, path);
        return file ? (*file)->readAll() : QByteArray::number(int(file.error().code));
    }
    [[nodiscard]] Result<> write(const QString &path, const QByteArray &bytes = "new") const
    {
        return files::replaceBeneath(root, path, bytes);
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(root).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

mode_t modeOf(const QString &path)
{
    struct stat state
    { };
    return ::stat(QFile::encodeName(path).constData(), &state) == 0 ? state.st_mode & 07777 : 0;
}

} // namespace

class tst_Beneath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayThatStaysInsideIsGood_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"a.txt", "./a.txt", "sub/../a.txt", "sub/deep/../../a.txt", "//a.txt/", "toA",
              "toToA", "toSub/../a.txt", "toDeep/../../a.txt", "absolute"})
            QTest::newRow(path) << QString::fromLatin1(path);
        QTest::newRow("from the root of the system") << u"%1/a.txt"_s;
        QTest::newRow("and back") << u"%1/sub/../a.txt"_s;
    }
    void everyWayThatStaysInsideIsGood()
    {
        QFETCH(QString, path);
        if (path.startsWith(u"//"_s)) // Two slashes begin an absolute path.
            path = u"."_s + path;
        const Tree tree;
        tree.link(u"toA"_s, u"a.txt"_s);
        tree.link(u"toToA"_s, u"sub/../toA"_s);
        tree.link(u"toSub"_s, u"sub"_s);
        tree.link(u"toDeep"_s, u"./sub/deep"_s);
        tree.link(u"absolute"_s, tree.root + u"/a.txt"_s);
        if (path.contains(u'%'))
            path = path.arg(tree.root);
        QCOMPARE(tree.read(path), "inside");
        QVERIFY(tree.write(path, "changed"));
        QCOMPARE(Tree::get(tree.root + u"/a.txt"_s), "changed");
        QVERIFY(QFileInfo(tree.root + u"/toA"_s).isSymLink());
    }

    void theRootMayBeReachedByALink()
    {
        const Tree tree;
        const QString door = tree.top.filePath(u"door"_s);
        QVERIFY(QFile::link(tree.root, door));
        for (const QString &path :
             {u"a.txt"_s, QString(door + u"/a.txt"), QString(tree.root + u"/a.txt")}) {
            const auto file = files::openBeneath(door, path);
            QVERIFY2(file, qPrintable(path));
            QCOMPARE((*file)->readAll(), "inside");
        }
    }

    void noWayLeadsOut_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"..", "../root-beside/s.txt", "sub/../../root-beside/s.txt",
                                 "/etc/passwd", "out/s.txt", "outFile", "outByDots/s.txt",
                                 "sub/outDeep/s.txt", "outTwice/s.txt", "sub/deep/up/s.txt"})
            QTest::newRow(path) << QString::fromLatin1(path);
        QTest::newRow("a name that begins alike") << u"%1-beside/s.txt"_s;
        QTest::newRow("from the root of the system") << u"%1/../root-beside/s.txt"_s;
    }
    void noWayLeadsOut()
    {
        QFETCH(QString, path);
        const Tree tree;
        tree.link(u"out"_s, tree.beside);
        tree.link(u"outFile"_s, tree.beside + u"/s.txt"_s);
        tree.link(u"outByDots"_s, u"../root-beside"_s);
        tree.link(u"sub/outDeep"_s, u"../../root-beside"_s);
        tree.link(u"outTwice"_s, u"sub/outDeep"_s);
        tree.link(u"sub/deep/up"_s, u"../../.././root-beside"_s);
        if (path.contains(u'%'))
            path = path.arg(tree.root);
        QCOMPARE(tree.read(path), QByteArray::number(int(ErrorCode::Forbidden)));
        const auto written = tree.write(path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Forbidden);
        QVERIFY(written.error().message.contains(tree.root));
        QCOMPARE(Tree::get(tree.beside + u"/s.txt"_s), secret);
    }

    void whatIsNoFileIsRefusedAndNotOpened_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"sub", ".", "", "sub/..", "pipe", "toPipe", "socket"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void whatIsNoFileIsRefusedAndNotOpened()
    {
        QFETCH(QString, path);
        const Tree tree;
        QCOMPARE(::mkfifo(QFile::encodeName(tree.root + u"/pipe"_s).constData(), 0600), 0);
        tree.link(u"toPipe"_s, u"pipe"_s);
        const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(tree.root + u"/socket"_s);
        QVERIFY(size_t(name.size()) < sizeof address.sun_path);
        std::copy(name.begin(), name.end(), address.sun_path);
        QCOMPARE(::bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        QCOMPARE(tree.read(path), QByteArray::number(int(ErrorCode::InvalidRequest)));
        const auto written = tree.write(path);
        ::close(listener);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidRequest);
        QVERIFY(QFileInfo(tree.root + u"/sub/deep/b.txt"_s).exists());
    }

    void aDeviceIsRefused()
    {
        const Tree tree;
        const QByteArray name = QFile::encodeName(tree.root + u"/zero"_s);
        struct stat zero
        { };
        if (::stat("/dev/zero", &zero) != 0
            || ::mknod(name.constData(), S_IFCHR | 0600, zero.st_rdev) != 0)
            QSKIP("making a device takes root");
        QCOMPARE(tree.read(u"zero"_s), QByteArray::number(int(ErrorCode::InvalidRequest)));
        QVERIFY(!tree.write(u"zero"_s));
    }

    void oddPathsAreFaults_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("NUL") << u"a.txt"_s + QChar(u'\0') + u"/../../x"_s
                             << ErrorCode::InvalidRequest;
        QTest::newRow("loop") << u"loop"_s << ErrorCode::InvalidRequest;
        QTest::newRow("missing") << u"b.txt"_s << ErrorCode::NotFound;
        QTest::newRow("below a file") << u"a.txt/b.txt"_s << ErrorCode::NotFound;
        QTest::newRow("dangling") << u"dangling"_s << ErrorCode::NotFound;
        QTest::newRow("long name") << u"x"_s.repeated(300) << ErrorCode::Unavailable;
        QTest::newRow("long path") << u"x/"_s.repeated(5000) << ErrorCode::NotFound;
    }
    void oddPathsAreFaults()
    {
        QFETCH(QString, path);
        const Tree tree;
        tree.link(u"loop"_s, u"loop"_s);
        tree.link(u"dangling"_s, u"nowhere/x"_s);
        const auto file = files::openBeneath(tree.root, path);
        QVERIFY(!file);
        QTEST(file.error().code, "code");
        QCOMPARE(files::openBeneath(tree.root + u"-no"_s, u"a.txt"_s).error().code,
                 ErrorCode::NotFound);
    }

    void depthHasALimit()
    {
        const Tree tree;
        const auto written = tree.write(u"x/"_s.repeated(80) + u"f"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidRequest);
    }

    void missingDirectoriesAreMade()
    {
        const Tree tree;
        QVERIFY(tree.write(u"one/two/three.txt"_s, "3"));
        QCOMPARE(Tree::get(tree.root + u"/one/two/three.txt"_s), "3");
        QVERIFY(tree.write(u"empty"_s, {}));
        QCOMPARE(QFileInfo(tree.root + u"/empty"_s).size(), 0);
    }

    void permissionsStay()
    {
        const Tree tree;
        const QString path = tree.root + u"/a.txt"_s;
        for (const mode_t mode : {mode_t(0640), mode_t(0755), mode_t(0600)}) {
            QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
            QVERIFY(tree.write(u"a.txt"_s));
            QCOMPARE(modeOf(path), mode);
        }
        QVERIFY(::chmod(QFile::encodeName(path).constData(), 04755) == 0);
        QVERIFY(tree.write(u"a.txt"_s));
        QCOMPARE(modeOf(path), mode_t(0755));
        QVERIFY(tree.write(u"new.txt"_s));
        const mode_t mask = ::umask(0);
        ::umask(mask);
        QCOMPARE(modeOf(tree.root + u"/new.txt"_s), mode_t(0666 & ~mask));
    }

    void nothingIsLeftBehind()
    {
        const Tree tree;
        const QStringList before = tree.names();
        QVERIFY(tree.write(u"a.txt"_s));
        QVERIFY(!tree.write(u"sub"_s));
        QCOMPARE(tree.names(), before);
    }

    void anotherNameKeepsTheOldContent()
    {
        const Tree tree;
        const QByteArray other = QFile::encodeName(tree.top.filePath(u"other"_s));
        QCOMPARE(::link(QFile::encodeName(tree.root + u"/a.txt"_s).constData(), other.constData()),
                 0);
        QVERIFY(tree.write(u"a.txt"_s, "changed"));
        QCOMPARE(Tree::get(QFile::decodeName(other)), "inside");
    }

    void permissionsAreRespected()
    {
        const Tree tree;
        // The group counts as well: it stays the one of root.
        const auto modeTo = [](const QString &path, mode_t mode) {
            QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
        };
        modeTo(tree.top.path(), 0755);
        modeTo(tree.root, 0777);
        modeTo(tree.root + u"/a.txt"_s, 0444);
        modeTo(tree.root + u"/sub"_s, 0);
        {
            const testing::OrdinaryUser user;
            QCOMPARE(tree.read(u"a.txt"_s), "inside");
            const auto written = tree.write(u"a.txt"_s);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Unavailable);
            QVERIFY(!tree.write(u"sub/x.txt"_s));
            QCOMPARE(tree.read(u"sub/deep/b.txt"_s),
                     QByteArray::number(int(ErrorCode::Unavailable)));
            QVERIFY(tree.write(u"fresh.txt"_s));
        }
        modeTo(tree.root + u"/sub"_s, 0700); // So that it can be removed.
    }

    void whoSwapsADirectoryForALinkGainsNothing()
    {
        const Tree tree;
        Tree::put(tree.root + u"/dir/s.txt"_s, "inside");
        tree.link(u"link"_s, tree.beside);
        const QByteArray dir = QFile::encodeName(tree.root + u"/dir"_s);
        const QByteArray link = QFile::encodeName(tree.root + u"/link"_s);
        const QByteArray aside = QFile::encodeName(tree.root + u"/aside"_s);
        std::atomic<bool> isOver = false;
        std::thread attacker([&] {
            while (!isOver) {
                std::rename(dir.constData(), aside.constData());
                std::rename(link.constData(), dir.constData());
                std::rename(dir.constData(), link.constData());
                std::rename(aside.constData(), dir.constData());
            }
        });
        int reached = 0;
        bool sawSecret = false;
        // On a busy machine the attacker may rest for long with the link in place.
        for (int i = 0; i < 500 || (reached == 0 && i < 1'000'000); ++i) {
            const QByteArray content = tree.read(u"dir/s.txt"_s);
            sawSecret |= content == secret;
            reached += content == "inside";
            if (i % 5 == 0)
                static_cast<void>(files::replaceBeneath(tree.root, u"dir/s.txt"_s, "inside"));
        }
        isOver = true;
        attacker.join();
        QVERIFY(!sawSecret);
        QCOMPARE(Tree::get(tree.beside + u"/s.txt"_s), secret);
        QCOMPARE(QDir(tree.beside).entryList(QDir::Files | QDir::Hidden), QStringList(u"s.txt"_s));
        QVERIFY(reached > 0);
    }
};

QTEST_GUILESS_MAIN(tst_Beneath)
#include "tst_beneath.moc"
