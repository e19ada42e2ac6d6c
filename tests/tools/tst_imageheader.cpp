// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/imageheader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::tools;

class tst_ImageHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourKindsAreKnownWithTheirSizes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        const auto row = [](const char *name, const char *hex, const QString &type, int width,
                            int height) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << type << width << height;
        };
        row("png", "89504e470d0a1a0a0000000d49484452000001400000 00f0 0806", u"image/png"_s, 320,
            240);
        row("png without its size", "89504e470d0a1a0a0000", u"image/png"_s, 0, 0);
        row("gif", "474946383961 4001 f000 80", u"image/gif"_s, 320, 240);
        row("old gif", "474946383761 0100 0200", u"image/gif"_s, 1, 2);
        row("jpeg", "ffd8 ffe0 0004 0000 ffff c0 0011 08 00f0 0140 03 00", u"image/jpeg"_s, 320,
            240);
        row("progressive jpeg", "ffd8 ffdb 0003 00 ffc4 0002 ffc2 0011 08 0010 0020 03 00",
            u"image/jpeg"_s, 32, 16);
        row("jpeg that ends early", "ffd8 ffe0 ffff 0000 00000000000000", u"image/jpeg"_s, 0, 0);
        row("webp", "52494646 00000000 57454250 56503820 00000000 000000 9d012a 4001 f000",
            u"image/webp"_s, 320, 240);
        row("lossless webp", "52494646 00000000 57454250 5650384c 00000000 2f 3fc13b00",
            u"image/webp"_s, 320, 240);
        row("extended webp", "52494646 00000000 57454250 56503858 00000000 00000000 3f0100 ef0000",
            u"image/webp"_s, 320, 240);
        row("webp without its size", "52494646 00000000 57454250", u"image/webp"_s, 0, 0);
    }
    void fourKindsAreKnownWithTheirSizes()
    {
        QFETCH(QByteArray, bytes);
        const auto header = readImageHeader(bytes);
        QVERIFY(header);
        QTEST(header->mimeType, "type");
        QTEST(header->width, "width");
        QTEST(header->height, "height");
    }

    void everythingElseIsNoImage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("# GIF89a");
        QTest::newRow("half a mark") << QByteArray::fromHex("89504e47");
        QTest::newRow("another RIFF") << QByteArray("RIFF....WAVEfmt ");
        QTest::newRow("bmp") << QByteArray("BM......");
    }
    void everythingElseIsNoImage()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readImageHeader(bytes));
    }
};

QTEST_GUILESS_MAIN(tst_ImageHeader)
#include "tst_imageheader.moc"
