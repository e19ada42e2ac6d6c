// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/support/ordinaryuser.h"
#include "tools/builtintools.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::tools;

namespace {

const auto png = QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000140000000f00806");

//! The three tools, a workspace for them, and something beside it that they must not reach.
struct Bench
{
    QTemporaryDir home;
    QString workspace = home.filePath(u"clawd"_s);
    files::StatePaths paths;
    ToolRegistry registry;
    ToolContext context;
    std::stop_source stop;

    Bench()
    {
        paths.homeDir = home.path();
        addFileTools(registry, paths);
        context.workspaceDir = workspace;
        context.config = std::make_shared<config::Config>();
        context.stop = stop.get_token();
        put(u"clawd/notes.txt"_s, "one\ntwo\nthree\n");
        put(u"secret.txt"_s, "the secret");
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = home.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    [[nodiscard]] QByteArray get(const QString &name) const
    {
        QFile file(home.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    [[nodiscard]] ToolOutput call(const QString &tool, const QJsonObject &arguments) const
    {
        return QCoro::waitFor(registry.run(registry.prepare(tool, arguments, {}), context));
    }
    [[nodiscard]] QString hint(const QString &tool, const QJsonObject &arguments) const
    {
        return registry.prepare(tool, arguments, {}).hint;
    }
};

QString textOf(const ToolOutput &output)
{
    return std::get<providers::TextBlock>(output.content.at(0)).text;
}

QString errorOf(const ToolOutput &output)
{
    return output.details.value("status"_L1) == "error"_L1
        ? output.details.value("error"_L1).toString()
        : u"no error: "_s + textOf(output);
}

QByteArray numberedLines(int count)
{
    QByteArray text;
    for (int i = 1; i <= count; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    return text;
}

} // namespace

class tst_FileTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsRead_data()
    {
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<QString>("text");
        const QString path = u"notes.txt"_s;
        QTest::newRow("all") << QJsonObject{{u"path"_s, path}} << u"one\ntwo\nthree\n"_s;
        QTest::newRow("other name")
            << QJsonObject{{u"file_path"_s, path}} << u"one\ntwo\nthree\n"_s;
        QTest::newRow("offset") << QJsonObject{{u"path"_s, path}, {u"offset"_s, u"3"_s}}
                                << u"three\n"_s;
        QTest::newRow("limit") << QJsonObject{{u"path"_s, path}, {u"limit"_s, 1}}
                               << u"one\n\n[Lines 1-1 of 4. Go on with offset=2]"_s;
        QTest::newRow("odd offset")
            << QJsonObject{{u"path"_s, path}, {u"offset"_s, -5}} << u"one\ntwo\nthree\n"_s;
        QTest::newRow("from home")
            << QJsonObject{{u"path"_s, u"~/clawd/notes.txt"_s}} << u"one\ntwo\nthree\n"_s;
    }
    void aTextIsRead()
    {
        QFETCH(QJsonObject, arguments);
        const Bench bench;
        const ToolOutput output = bench.call(u"read"_s, arguments);
        QTEST(textOf(output), "text");
        QVERIFY(!output.isError);
        QVERIFY(output.details.isEmpty());
    }

    void aLongTextComesInPieces()
    {
        const Bench bench;
        bench.put(u"clawd/long.txt"_s, numberedLines(5000));
        const ToolOutput byLines = bench.call(u"read"_s, {{u"path"_s, u"long.txt"_s}});
        QVERIFY(textOf(byLines).endsWith(
            u"line 2000\n\n[Lines 1-2000 of 5001. Go on with offset=2001]"_s));
        const QJsonObject cut = byLines.details.value("truncation"_L1).toObject();
        QCOMPARE(cut.value("truncatedBy"_L1), u"lines"_s);
        QCOMPARE(cut.value("outputLines"_L1), 2000);
        bench.put(u"clawd/wide.txt"_s, QByteArray(QByteArray(30'000, 'x') + '\n').repeated(3));
        const ToolOutput byBytes = bench.call(u"read"_s, {{u"path"_s, u"wide.txt"_s}});
        QVERIFY(textOf(byBytes).endsWith(
            u"x\n\n[Lines 1-1 of 4, 50 KB at a time. Go on with offset=2]"_s));
        bench.put(u"clawd/one.txt"_s, QByteArray(80'000, 'x'));
        QCOMPARE(textOf(bench.call(u"read"_s, {{u"path"_s, u"one.txt"_s}})),
                 u"[Line 1 has 78.1 KB, more than the 50 KB that are shown at a time. Go on with "
                 "offset=2]"_s);
        QCOMPARE(errorOf(bench.call(u"read"_s, {{u"path"_s, u"one.txt"_s}, {u"offset"_s, 2}})),
                 u"line 2 is beyond the end of the file, which has 1 lines"_s);
    }

    void aHugeFileIsNoBurden()
    {
        const Bench bench;
        QFile file(bench.home.filePath(u"clawd/huge.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("first\nsecond\n") > 0);
        QVERIFY(file.write(QByteArray(9000, 'x')) > 0);
        QVERIFY(file.resize(qint64(1) << 40)); // Sparse.
        file.close();
        const ToolOutput output = bench.call(
            u"edit"_s,
            {{u"path"_s, u"huge.txt"_s}, {u"oldText"_s, u"first"_s}, {u"newText"_s, u"x"_s}});
        QCOMPARE(errorOf(output), u"huge.txt has more than 8 MB"_s);
        QCOMPARE(textOf(bench.call(u"read"_s, {{u"path"_s, u"huge.txt"_s}, {u"limit"_s, 1}})),
                 u"first\n\n[Lines 1-1 of more than 3. Go on with offset=2]"_s);
    }

    void anImageIsAnAttachment()
    {
        const Bench bench;
        bench.put(u"clawd/picture.txt"_s, png);
        const ToolOutput output = bench.call(u"read"_s, {{u"path"_s, u"picture.txt"_s}});
        QCOMPARE(output.content.size(), size_t(2));
        QCOMPARE(textOf(output), u"Image [image/png], 320 x 240 pixels"_s);
        const auto &image = std::get<providers::ImageBlock>(output.content[1]);
        QCOMPARE(image.mimeType, u"image/png"_s);
        QCOMPARE(QByteArray::fromBase64(image.base64), png);
    }

    void whatAModelCannotTakeIsRefused()
    {
        const Bench bench;
        bench.put(u"clawd/large.png"_s, png + QByteArray(4'000'000, 'x'));
        QCOMPARE(errorOf(bench.call(u"read"_s, {{u"path"_s, u"large.png"_s}})),
                 u"the image has more than the 3.75 MB that models take"_s);
        QByteArray wide = png;
        wide[18] = '\x20';
        bench.put(u"clawd/wide.png"_s, wide);
        QCOMPARE(errorOf(bench.call(u"read"_s, {{u"path"_s, u"wide.png"_s}})),
                 u"the image has 8256 x 240 pixels, models take at most 8000 a side"_s);
        bench.put(u"clawd/short.png"_s, png.first(12));
        QCOMPARE(errorOf(bench.call(u"read"_s, {{u"path"_s, u"short.png"_s}})),
                 u"the image is damaged: it does not say its size"_s);
        bench.put(u"clawd/program"_s,
                  QByteArray("\x7f"
                             "ELF\0\0",
                             6));
        QCOMPARE(errorOf(bench.call(u"read"_s, {{u"path"_s, u"program"_s}})),
                 u"program is a binary file, neither text nor an image"_s);
    }

    void specialBlanksInNamesAreNoObstacle()
    {
        const Bench bench;
        bench.put(u"clawd/Shot at 9.41\u202FAM.txt"_s, "screen");
        bench.put(u"clawd/a b.txt"_s, "blank");
        bench.put(u"clawd/c\u00A0d.txt"_s, "special");
        QCOMPARE(textOf(bench.call(u"read"_s, {{u"path"_s, u"Shot at 9.41 AM.txt"_s}})),
                 u"screen"_s);
        QCOMPARE(textOf(bench.call(u"read"_s, {{u"path"_s, u"a\u00A0b.txt"_s}})), u"blank"_s);
        QCOMPARE(textOf(bench.call(u"read"_s, {{u"path"_s, u"c\u00A0d.txt"_s}})), u"special"_s);
        QVERIFY(!bench
                     .call(u"edit"_s,
                           {{u"path"_s, u"a\u00A0b.txt"_s},
                            {u"oldText"_s, u"blank"_s},
                            {u"newText"_s, u"changed"_s}})
                     .details.contains("status"_L1));
        QCOMPARE(bench.get(u"clawd/a b.txt"_s), "changed");
    }

    void aFileIsWrittenWithItsDirectories()
    {
        const Bench bench;
        const ToolOutput output = bench.call(
            u"write"_s, {{u"file_path"_s, u"new/deep/x.txt"_s}, {u"content"_s, u"für\n"_s}});
        QCOMPARE(textOf(output), u"Wrote 5 bytes to new/deep/x.txt"_s);
        QCOMPARE(bench.get(u"clawd/new/deep/x.txt"_s), QByteArray("f\xC3\xBCr\n"));
        QCOMPARE(textOf(bench.call(u"write"_s,
                                   {{u"path"_s, u"notes.txt"_s}, {u"content"_s, QString()}})),
                 u"Wrote 0 bytes to notes.txt"_s);
        QCOMPARE(bench.get(u"clawd/notes.txt"_s), QByteArray());
    }

    void aWorkspaceThatIsNotThereYetIsMade()
    {
        Bench bench;
        bench.context.workspaceDir = bench.home.filePath(u"other/place"_s);
        QVERIFY(errorOf(bench.call(u"read"_s, {{u"path"_s, u"x"_s}})).contains(u"other/place"_s));
        QCOMPARE(textOf(bench.call(u"write"_s, {{u"path"_s, u"x"_s}, {u"content"_s, u"y"_s}})),
                 u"Wrote 1 bytes to x"_s);
        QCOMPARE(bench.get(u"other/place/x"_s), "y");
    }

    void aPlaceInAFileIsExchanged()
    {
        const Bench bench;
        const QString path = bench.workspace + u"/notes.txt"_s;
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const ToolOutput output = bench.call(
            u"edit"_s,
            {{u"file_path"_s, path}, {u"old_string"_s, u"two  \n"_s}, {u"new_string"_s, u"2\n"_s}});
        QCOMPARE(textOf(output),
                 QString(u"Edited "_s + path
                         + u" from line 2 on. The old text was found in another "
                           "spelling of blanks, quotes or dashes."_s));
        QCOMPARE(output.details.value("firstChangedLine"_L1), 2);
        QCOMPARE(output.details.value("diff"_L1), u" 1 one\n-2 two\n+2 2\n 3 three"_s);
        QCOMPARE(bench.get(u"clawd/notes.txt"_s), "one\n2\nthree\n");
        QVERIFY(QFile::permissions(path).testFlag(QFile::ExeOwner));
        QVERIFY(!QFile::permissions(path).testFlag(QFile::ReadGroup));
    }

    void anEditThatDoesNotFitChangesNothing()
    {
        const Bench bench;
        const auto edit = [&bench](const QJsonObject &more) {
            QJsonObject arguments{{u"path"_s, u"notes.txt"_s}};
            for (auto it = more.begin(); it != more.end(); ++it)
                arguments.insert(it.key(), *it);
            return bench.call(u"edit"_s, arguments);
        };
        QCOMPARE(errorOf(edit({{u"newText"_s, u"x"_s}})), u"oldText is missing"_s);
        QCOMPARE(errorOf(edit({{u"oldText"_s, u"one"_s}})), u"newText is missing"_s);
        QCOMPARE(errorOf(edit({{u"oldText"_s, u"e"_s}, {u"newText"_s, u"x"_s}})),
                 u"notes.txt: the old text is in the file 3 times"_s);
        const ToolOutput nowhere = edit({{u"oldText"_s, u"four"_s}, {u"newText"_s, u"x"_s}});
        QCOMPARE(errorOf(nowhere), u"notes.txt: the old text is not in the file"_s);
        QVERIFY(nowhere.details.value("hint"_L1).toString().contains(u"exactly"_s));
        QCOMPARE(bench.get(u"clawd/notes.txt"_s), "one\ntwo\nthree\n");
    }

    void nobodyLeavesTheWorkspace_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"../secret.txt", "/etc/passwd", "~/secret.txt", "out/secret.txt",
                                 "outFile", "sub/../../secret.txt"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void nobodyLeavesTheWorkspace()
    {
        QFETCH(QString, path);
        const Bench bench;
        QDir().mkpath(bench.workspace + u"/sub"_s);
        QVERIFY(QFile::link(bench.home.path(), bench.workspace + u"/out"_s));
        QVERIFY(QFile::link(u"../secret.txt"_s, bench.workspace + u"/outFile"_s));
        const QJsonObject change{{u"path"_s, path},
                                 {u"content"_s, u"x"_s},
                                 {u"oldText"_s, u"secret"_s},
                                 {u"newText"_s, u"x"_s}};
        for (const QString &tool : {u"read"_s, u"write"_s, u"edit"_s}) {
            const ToolOutput output = bench.call(tool, change);
            QVERIFY2(errorOf(output).contains(bench.workspace), qPrintable(errorOf(output)));
            const QString hint = output.details.value("hint"_L1).toString();
            QVERIFY2(hint.contains(u"ask the user"_s) && hint.contains(bench.workspace),
                     qPrintable(hint));
        }
        QCOMPARE(bench.get(u"secret.txt"_s), "the secret");
    }

    void whatIsNoFileIsRefusedAtOnce()
    {
        const Bench bench;
        QCOMPARE(::mkfifo(QFile::encodeName(bench.workspace + u"/pipe"_s).constData(), 0600), 0);
        QVERIFY(QDir().mkpath(bench.workspace + u"/sub"_s));
        const QJsonObject pipe{{u"path"_s, u"pipe"_s}, {u"content"_s, u"x"_s}};
        QCOMPARE(errorOf(bench.call(u"read"_s, pipe)), u"pipe is no regular file"_s);
        QCOMPARE(errorOf(bench.call(u"write"_s, pipe)), u"pipe is no regular file"_s);
        QCOMPARE(errorOf(bench.call(u"read"_s, {{u"path"_s, u"sub"_s}})), u"sub is a directory"_s);
        QCOMPARE(errorOf(bench.call(u"read"_s, {{u"path"_s, u" "_s}})), u"the path is missing"_s);
        QCOMPARE(errorOf(bench.call(u"read"_s, {})), u"the path is missing"_s);
        QVERIFY(errorOf(bench.call(u"read"_s, {{u"path"_s, u"none"_s}})).startsWith(u"none: "_s));
    }

    void aFileThatMayNotBeReadIsAnAnswer()
    {
        const Bench bench;
        QFile::setPermissions(bench.home.path(),
                              QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
                                  | QFile::ExeGroup);
        QFile::setPermissions(bench.workspace + u"/notes.txt"_s, {});
        QString error;
        {
            const testing::OrdinaryUser user;
            error = errorOf(bench.call(u"read"_s, {{u"path"_s, u"notes.txt"_s}}));
        }
        QFile::setPermissions(bench.home.path(),
                              QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        QVERIFY2(error.startsWith(u"notes.txt: "_s), qPrintable(error));
    }

    void tooMuchContentIsRefused()
    {
        const Bench bench;
        const ToolOutput output = bench.call(
            u"write"_s, {{u"path"_s, u"notes.txt"_s}, {u"content"_s, u"x"_s.repeated(9'000'000)}});
        QCOMPARE(errorOf(output), u"the content has more than 8 MB"_s);
        QCOMPARE(bench.get(u"clawd/notes.txt"_s), "one\ntwo\nthree\n");
    }

    void changesOfOneFileFollowEachOther()
    {
        const Bench bench;
        bench.put(u"clawd/list.txt"_s, "a b c d e f g h");
        std::vector<QCoro::Task<ToolOutput>> calls;
        for (const QString &letter :
             {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s}) {
            const QJsonObject arguments{{u"path"_s, u"list.txt"_s},
                                        {u"oldText"_s, letter},
                                        {u"newText"_s, letter.toUpper()}};
            calls.push_back(bench.registry.run(bench.registry.prepare(u"edit"_s, arguments, {}),
                                               bench.context));
        }
        for (auto &call : calls)
            QVERIFY(!QCoro::waitFor(std::move(call)).details.contains("status"_L1));
        QCOMPARE(bench.get(u"clawd/list.txt"_s), "A B C D E F G H");
    }

    void peopleAreToldWhichFileItIs()
    {
        const Bench bench;
        QCOMPARE(bench.hint(u"read"_s, {{u"file_path"_s, u"a.txt"_s}}), u"a.txt"_s);
        QCOMPARE(
            bench.hint(u"read"_s, {{u"path"_s, u"a.txt"_s}, {u"offset"_s, 10}, {u"limit"_s, 5}}),
            u"a.txt:10-15"_s);
        QCOMPARE(bench.hint(u"edit"_s, {{u"path"_s, QString(bench.workspace + u"/a.txt"_s)}}),
                 u"~/clawd/a.txt"_s);
        QVERIFY(!bench.registry.find(u"read"_s)->changesTheWorld({}));
        QVERIFY(bench.registry.find(u"write"_s)->changesTheWorld({}));
        QVERIFY(bench.registry.find(u"edit"_s)->changesTheWorld({}));
    }

    void modelsAreToldBothNames()
    {
        const Bench bench;
        const QJsonObject schema = bench.registry.find(u"edit"_s)->spec().parameters;
        QStringList names = schema.value("properties"_L1).toObject().keys();
        QCOMPARE(names,
                 (QStringList{u"file_path"_s, u"newText"_s, u"new_string"_s, u"oldText"_s,
                              u"old_string"_s, u"path"_s}));
        QVERIFY(!schema.contains("required"_L1));
        QCOMPARE(bench.registry.find(u"write"_s)->spec().parameters.value("required"_L1).toArray(),
                 QJsonArray{u"content"_s});
    }
};

QTEST_GUILESS_MAIN(tst_FileTools)
#include "tst_filetools.moc"
