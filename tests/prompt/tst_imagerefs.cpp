// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/imagerefs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::prompt;

namespace {

const QByteArray png("\x89PNG\r\n\x1a\nrest");

//! A workspace with a neighbour that nobody may look into.
struct Bench
{
    QTemporaryDir home;
    ImageRules rules{.roots = {home.filePath(u"ws"_s), home.filePath(u"media"_s)},
                     .homeDir = home.path()};

    Bench()
    {
        for (const QString &name : {u"ws"_s, u"media"_s, u"secret"_s})
            QDir(home.path()).mkdir(name);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    //! `image/png` or a note for each block.
    QStringList seen(const QString &text) const
    {
        QStringList out;
        const auto blocks = referencedImages(text, rules);
        for (const providers::InputBlock &block : blocks) {
            const auto *image = std::get_if<providers::ImageBlock>(&block);
            out.append(image ? image->mimeType : std::get<providers::TextBlock>(block).text);
        }
        return out;
    }
};

} // namespace

//! Images that a message only names.
class tst_ImageRefs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paths");
        const auto row = [](const char *name, const QString &text, const QStringList &paths) {
            QTest::newRow(name) << text << paths;
        };
        row("none", u"no image here, not even image.png"_s, {});
        row("absolute", u"see /tmp/a.png, please"_s, {u"/tmp/a.png"_s});
        row("relative", u"./a.JPG and ../b/c.webp"_s, {u"./a.JPG"_s, u"../b/c.webp"_s});
        row("home", u"\"~/pics/a.jpeg\""_s, {u"/h/pics/a.jpeg"_s});
        row("note", u"[media attached: /m/my pic.png (image/png) | https://x/y]"_s,
            {u"/m/my pic.png"_s});
        row("notes",
            u"[media attached: 2 files]\n[media attached 1/2: /m/a.png]\n"
            "[media attached 2/2: /m/b.gif (image/gif)]"_s,
            {u"/m/a.png"_s, u"/m/b.gif"_s});
        row("source", u"[Image: source: /m/a b.heic]"_s, {u"/m/a b.heic"_s});
        row("url", u"file:///m/a%20b.png"_s, {u"/m/a b.png"_s});
        row("windows url", u"file:///C:/a.png"_s, {QUrl(u"file:///C:/a.png"_s).toLocalFile()});
        row("web", u"https://example.com/a.png"_s, {});
        row("twice", u"/a.png /a.png"_s, {u"/a.png"_s});
        row("longer ending", u"/a.pngx"_s, {});
        row("another file", u"/a.txt"_s, {});
    }
    void pathsAreFound()
    {
        QFETCH(QString, text);
        QTEST(imagePathsIn(text, u"/h"_s), "paths");
    }

    void aHostileTextTakesNoLongerThanAnother()
    {
        // Each of these is quadratic in a careless pattern: hours instead of milliseconds.
        for (const QString &text :
             {u"[media attached: "_s.repeated(50'000), u"[Image: source: "_s.repeated(50'000),
              u"file://"_s.repeated(100'000),
              QString(u"[media attached:"_s + QString(500'000, u' ')),
              QString(u" /"_s + QString(500'000, u'a')), u" /a.pn"_s.repeated(50'000)})
            QVERIFY(imagePathsIn(text, u"/h"_s).isEmpty());
    }

    void imagesOfTheWorkspaceAreShown()
    {
        const Bench bench;
        bench.write(u"ws/a.png"_s, png);
        bench.write(u"media/b.png"_s, png);
        QCOMPARE(bench.seen(u"./a.png"_s), QStringList(u"image/png"_s));
        QCOMPARE(bench.seen(u"~/ws/a.png and "_s + bench.home.filePath(u"media/b.png"_s)),
                 QStringList({u"image/png"_s, u"image/png"_s}));
        const auto blocks = referencedImages(u"./a.png"_s, bench.rules);
        QCOMPARE(QByteArray::fromBase64(std::get<providers::ImageBlock>(blocks.front()).base64),
                 png);
    }

    void nothingOutsideIsOpened()
    {
        const Bench bench;
        bench.write(u"secret/s.png"_s, png);
        QVERIFY(QFile::link(bench.home.filePath(u"secret/s.png"_s),
                            bench.home.filePath(u"ws/link.png"_s)));
        QVERIFY(bench.seen(bench.home.filePath(u"secret/s.png"_s)).isEmpty());
        QVERIFY(bench.seen(u"../secret/s.png"_s).isEmpty());
        QVERIFY(bench.seen(u"./link.png"_s).isEmpty());
        QVERIFY(bench.seen(u"./missing.png"_s).isEmpty());
        QVERIFY(bench.seen(u"/dev/zero.png"_s).isEmpty());
    }

    void whatCannotBeShownIsNoted()
    {
        Bench bench;
        bench.rules.maxBytes = 20;
        bench.write(u"ws/big.png"_s, png + QByteArray(20, 'x'));
        bench.write(u"ws/text.png"_s, "hello");
        bench.write(u"ws/a.png"_s, png);
        const QStringList seen = bench.seen(u"./big.png ./text.png ./a.png"_s);
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen.at(0), u"[Image not shown: ./big.png: 32 bytes are too many]"_s);
        QVERIFY(seen.at(1).startsWith("[Image not shown: ./text.png: not a PNG"_L1));
        QCOMPARE(seen.at(2), u"image/png"_s);
    }

    void onlySoManyAreShown()
    {
        Bench bench;
        bench.rules.mostImages = 2;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            bench.write(u"ws/%1.png"_s.arg(name), png);
        QCOMPARE(bench.seen(u"./a.png ./b.png ./c.png"_s).size(), 2);
    }

    void theFirstBytesTellTheType()
    {
        QCOMPARE(imageTypeOf(png), u"image/png"_s);
        QCOMPARE(imageTypeOf("\xff\xd8\xff\xe0"), u"image/jpeg"_s);
        QCOMPARE(imageTypeOf("GIF89a"), u"image/gif"_s);
        QCOMPARE(imageTypeOf("RIFF\x01\x02\x03\x04WEBP"), u"image/webp"_s);
        QVERIFY(imageTypeOf("RIFF").isEmpty());
        QVERIFY(imageTypeOf({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ImageRefs)
#include "tst_imagerefs.moc"
