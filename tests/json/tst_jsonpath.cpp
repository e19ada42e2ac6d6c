// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsonpath.h"
#include "json/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

const QByteArray document = R"({"agents":{"list":[{"id":"a"},{"id":"b"}]},"port":1})";

QJsonValue root()
{
    return *json::parse(document);
}

} // namespace

class tst_JsonPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPathsAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("path");
        QTest::newRow("dots") << u"a.b.c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("index") << u"a.b[0].c"_s << QStringList{u"a"_s, u"b"_s, u"0"_s, u"c"_s};
        QTest::newRow("dot in brackets") << u"a[b.c]"_s << QStringList{u"a"_s, u"b.c"_s};
        QTest::newRow("escaped dot") << u"a\\.b.c"_s << QStringList{u"a.b"_s, u"c"_s};
        QTest::newRow("blanks") << u"  a . b "_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("two dots") << u"a..b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("backslash at the end") << u"a\\"_s << QStringList{u"a"_s};
    }
    void readsPathsAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, path);
        const auto parsed = json::parsePath(text);
        QVERIFY(parsed);
        QCOMPARE(*parsed, path);
    }

    void refusesPathsThatLeadNowhere()
    {
        const auto messageOf = [](const QString &text) {
            const auto parsed = json::parsePath(text);
            return parsed ? QString() : parsed.error().message;
        };
        QCOMPARE(messageOf(u"  "_s), u"Path is empty."_s);
        QCOMPARE(messageOf(u"."_s), u"Path is empty."_s);
        QCOMPARE(messageOf(u"a[0"_s), u"Invalid path (missing \"]\"): a[0"_s);
        QCOMPARE(messageOf(u"a[ ]"_s), u"Invalid path (empty \"[]\"): a[ ]"_s);
    }

    void findsWhatStandsThere()
    {
        QCOMPARE(json::valueAt(root(), {u"port"_s}).toInt(), 1);
        QCOMPARE(json::valueAt(root(), {u"agents"_s, u"list"_s, u"1"_s, u"id"_s}).toString(),
                 u"b"_s);
        for (const QString &path : {u"agents.list[2]"_s, u"agents.list.x"_s, u"port.x"_s, u"no"_s})
            QVERIFY2(json::valueAt(root(), *json::parsePath(path)).isUndefined(), qPrintable(path));
    }

    void putsAValueThere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("replaces") << u"port"_s
                                  << QByteArray(R"({"agents":{"list":[{"id":"a"},{"id":"b"}]},)"
                                                R"("port":7})");
        QTest::newRow("makes objects") << u"x.y"_s
                                       << QByteArray(R"({"agents":{"list":[{"id":"a"},)"
                                                     R"({"id":"b"}]},"port":1,"x":{"y":7}})");
        QTest::newRow("makes a list") << u"x[0]"_s
                                      << QByteArray(R"({"agents":{"list":[{"id":"a"},)"
                                                    R"({"id":"b"}]},"port":1,"x":[7]})");
        QTest::newRow("appends") << u"agents.list.2"_s
                                 << QByteArray(R"({"agents":{"list":[{"id":"a"},{"id":"b"},7]},)"
                                               R"("port":1})");
        QTest::newRow("replaces a scalar on the way")
            << u"port.x"_s
            << QByteArray(R"({"agents":{"list":[{"id":"a"},{"id":"b"}]},"port":{"x":7}})");
        QTest::newRow("a number is a key of an object")
            << u"agents.7"_s
            << QByteArray(R"({"agents":{"7":7,"list":[{"id":"a"},{"id":"b"}]},"port":1})");
    }
    void putsAValueThere()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, expected);
        const auto changed = json::withValueAt(root(), *json::parsePath(path), 7);
        QVERIFY(changed);
        QCOMPARE(json::compact(*changed), expected);
    }

    void refusesIndexesThatAreNone()
    {
        const auto named = json::withValueAt(root(), {u"agents"_s, u"list"_s, u"x"_s}, 7);
        QVERIFY(!named);
        QCOMPARE(named.error().message, u"Expected numeric index for array segment \"x\""_s);
        QVERIFY(!json::withValueAt(root(), {u"agents"_s, u"list"_s, u"3"_s}, 7));
        QVERIFY(!json::withValueAt(root(), {u"x"_s, u"999999999999"_s}, 7));
    }

    void takesAValueAway()
    {
        QCOMPARE(json::compact(json::withoutValueAt(root(), {u"agents"_s})),
                 QByteArray(R"({"port":1})"));
        QCOMPARE(json::compact(json::withoutValueAt(root(), {u"agents"_s, u"list"_s, u"0"_s})),
                 QByteArray(R"({"agents":{"list":[{"id":"b"}]},"port":1})"));
        QCOMPARE(json::compact(json::withoutValueAt(root(), {u"agents"_s, u"no"_s})), document);
    }
};

QTEST_GUILESS_MAIN(tst_JsonPath)
#include "tst_jsonpath.moc"
