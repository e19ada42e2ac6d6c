// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsonmember.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::json;

class tst_JsonMember : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongTypeIsAbsent()
    {
        const QJsonObject object{
            {u"text"_s, u""_s}, {u"number"_s, 2.9}, {u"flag"_s, false}, {u"null"_s, QJsonValue()}};
        QCOMPARE(textMember(object, "text"_L1), std::optional(QString()));
        QCOMPARE(integerMember(object, "number"_L1), std::optional<qint64>(2));
        QCOMPARE(flagMember(object, "flag"_L1), std::optional(false));
        for (const auto key : {"null"_L1, "missing"_L1}) {
            QVERIFY(!textMember(object, key));
            QVERIFY(!integerMember(object, key));
            QVERIFY(!flagMember(object, key));
        }
        QVERIFY(!textMember(object, "number"_L1));
        QVERIFY(!integerMember(object, "text"_L1));
        QVERIFY(!flagMember(object, "number"_L1));
    }

    void hugeNumbersStandForTheLargestOne()
    {
        const QJsonObject object{{u"up"_s, 6e100}, {u"down"_s, -6e100}};
        QCOMPARE(integerMember(object, "up"_L1), std::optional<qint64>(9007199254740992));
        QCOMPARE(integerMember(object, "down"_L1), std::optional<qint64>(-9007199254740992));
    }
};

QTEST_APPLESS_MAIN(tst_JsonMember)
#include "tst_jsonmember.moc"
