// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/maskcheck.h"

#include <QTest>
#include <QtEndian>

using claw::protocol::MaskCheck;

namespace {

QByteArray header(quint8 mask, quint64 length)
{
    QByteArray out(1, '\x82');
    if (length < 126)
        return out.append(char(mask | length));
    if (length <= 0xffff) {
        const auto word = qToBigEndian(quint16(length));
        return out.append(char(mask | 126))
            .append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    const auto word = qToBigEndian(length);
    return out.append(char(mask | 127)).append(reinterpret_cast<const char *>(&word), sizeof word);
}

QByteArray masked(qsizetype length)
{
    return header(0x80, quint64(length)) + QByteArray(4 + length, '\x01');
}

} // namespace

class tst_MaskCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheUnmaskedFrameBehindOthers_data()
    {
        QTest::addColumn<qsizetype>("length");
        for (const qsizetype length : {0, 1, 125, 126, 65535, 65536, 70000})
            QTest::addRow("%d", int(length)) << length;
    }
    void findsTheUnmaskedFrameBehindOthers()
    {
        QFETCH(qsizetype, length);
        const QByteArray good = masked(length) + masked(3) + masked(length);
        MaskCheck check;
        QVERIFY(check.feed(good));
        QVERIFY(!check.feed(header(0, 5)));
        QVERIFY(!check.feed(good)); // For good.
    }

    void doesNotCareHowTheBytesAreCut()
    {
        const QByteArray stream = masked(0) + masked(126) + masked(300) + header(0, 1);
        MaskCheck check;
        for (qsizetype at = 0; at < stream.size(); ++at) {
            const bool isLast = at + 1 == stream.size();
            QCOMPARE(check.feed(QByteArrayView(stream).sliced(at, 1)), !isLast);
        }
    }

    void payloadNeedNotBeFed()
    {
        MaskCheck check;
        QVERIFY(!check.skip(1)); // A header comes first.
        QVERIFY(check.feed(masked(1000).first(100)));
        QVERIFY(check.skip(1000 + 8 - 100)); // The header had eight bytes.
        QVERIFY(!check.skip(1));
        QVERIFY(!check.feed(header(0, 1)));
        QVERIFY(!check.skip(0));
    }

    void anAbsurdLengthIsJustLong()
    {
        MaskCheck check;
        QVERIFY(check.feed(header(0x80, ~quint64(0))));
        QVERIFY(check.feed(QByteArray(100000, '\0')));
    }
};

QTEST_APPLESS_MAIN(tst_MaskCheck)
#include "tst_maskcheck.moc"
