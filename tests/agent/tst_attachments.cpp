// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/attachments.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);

QJsonObject item(const QByteArray &data, const QString &mimeType = {})
{
    return {{u"content"_s, QString::fromLatin1(data.toBase64())}, {u"mimeType"_s, mimeType}};
}

} // namespace

class tst_Attachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesImagesByTheirFirstBytes()
    {
        const auto images = agent::imagesAmong({item(png, u"image/jpeg"_s)});
        QVERIFY(images);
        QCOMPARE(images->size(), size_t(1));
        QCOMPARE(images->front().mimeType, u"image/png"_s);
        QCOMPARE(images->front().base64, png.toBase64());
    }

    void leavesOutWhatIsNoImage_data()
    {
        QTest::addColumn<QJsonObject>("attachment");
        QTest::newRow("a document") << item("%PDF-1.7 and more", u"image/png"_s);
        QTest::newRow("unknown bytes without a claim") << item("hello");
        QTest::newRow("unknown bytes and another claim") << item("hello", u"text/plain"_s);
        QTest::newRow("no content") << QJsonObject{{u"fileName"_s, u"a.png"_s}};
    }
    void leavesOutWhatIsNoImage()
    {
        QFETCH(QJsonObject, attachment);
        const auto images = agent::imagesAmong({attachment});
        QVERIFY(images);
        QVERIFY(images->empty());
    }

    void believesAClaimAboutUnknownBytes()
    {
        const auto images = agent::imagesAmong({item("hello", u"image/x-odd"_s)});
        QVERIFY(images);
        QCOMPARE(images->front().mimeType, u"image/x-odd"_s);
    }

    void takesDataUrls()
    {
        const QString url = u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
        const auto images = agent::imagesAmong({QJsonObject{{u"content"_s, url}}});
        QVERIFY(images);
        QCOMPARE(images->front().base64, png.toBase64());
    }

    void refusesBrokenAndHugeContentByName()
    {
        const auto broken = agent::imagesAmong(
            {QJsonObject{{u"fileName"_s, u"cat.png"_s}, {u"content"_s, u"not base64!"_s}}});
        QVERIFY(!broken);
        QCOMPARE(broken.error().message, u"Error: attachment cat.png: invalid base64 content"_s);
        const auto huge = agent::imagesAmong({item(QByteArray(5'000'001, 'x'))});
        QVERIFY(!huge);
        QCOMPARE(huge.error().message,
                 u"Error: attachment attachment-1: exceeds size limit (5000001 > 5000000 bytes)"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Attachments)
#include "tst_attachments.moc"
