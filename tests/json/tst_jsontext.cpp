// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsonreader.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

class tst_JsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesAnyTopLevelValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("again");
        QTest::newRow("object") << QByteArray(R"({"b":1,"a":[true,null]})")
                                << QByteArray(R"({"a":[true,null],"b":1})");
        QTest::newRow("string") << QByteArray("\"x\"") << QByteArray("\"x\"");
        QTest::newRow("number") << QByteArray(" 5 ") << QByteArray("5");
        QTest::newRow("null") << QByteArray("null") << QByteArray("null");
        QTest::newRow("exponent") << QByteArray("3e0") << QByteArray("3");
        QTest::newRow("fraction") << QByteArray("0.5") << QByteArray("0.5");
    }
    void parsesAnyTopLevelValue()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, again);
        const auto value = json::parse(text);
        QVERIFY(value);
        QCOMPARE(json::compact(*value), again);
    }

    void refusesWhatIsNotJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("word") << QByteArray("oops");
        QTest::newRow("two values") << QByteArray("1,2");
        QTest::newRow("open object") << QByteArray("{oops");
        QTest::newRow("bracket trick") << QByteArray("1],[2");
        QTest::newRow("too deep") << QByteArray(10000, '[') + QByteArray(10000, ']');
        QTest::newRow("invalid UTF-8") << QByteArray("\"\xff\xfe\"");
    }
    void refusesWhatIsNotJson()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!json::parse(text));
    }

    void escapesStrings()
    {
        QByteArray out;
        json::appendString(out, u"a\"\\\n\u0001é😀"_s);
        QCOMPARE(out, QByteArray("\"a\\\"\\\\\\n\\u0001é😀\""));
        out.clear();
        json::appendString(out, QString(QChar(0xd800)).append(u'x'));
        QCOMPARE(out, QByteArray("\"\\ud800x\""));
        out = "[";
        json::appendString(out, u"plain ~"_s);
        json::appendString(out, u""_s);
        json::appendString(out, u"delete \u007f"_s);
        QCOMPARE(out, QByteArray("[\"plain ~\"\"\"\"delete \x7f\""));
    }

    void keepsTheOrderOfMembers()
    {
        json::ObjectWriter writer;
        writer.add("z"_L1, 1).add("a"_L1, u"text"_s).add("none"_L1, std::optional<int>());
        writer.addRaw("raw"_L1, "[1]").add("b"_L1, true);
        QCOMPARE(writer.take(), QByteArray(R"({"z":1,"a":"text","raw":[1],"b":true})"));
    }

    void writesListsAndLatinText()
    {
        json::ObjectWriter writer;
        writer.add("list"_L1, QStringList{u"x"_s, u"é"_s}).add("empty"_L1, QStringList());
        writer.add("latin"_L1, QLatin1StringView("\xe9"));
        QCOMPARE(writer.take(), QByteArray(R"({"list":["x","é"],"empty":[],"latin":"é"})"));
    }

    void prettyUsesTwoSpaces()
    {
        const auto value = json::parse(R"({"a":[1,{}],"b":{}})");
        QCOMPARE(json::pretty(*value),
                 QByteArray("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": {}\n}"));
    }

    void readerNamesTheFirstFault()
    {
        json::JsonReader in(QJsonObject{{u"a"_s, 1}, {u"b"_s, u"x"_s}});
        const auto a = in.required<QString>("a"_L1);
        const auto c = in.required<int>("c"_L1);
        const auto result = in.finish(a + QString::number(c));
        QVERIFY(!result);
        QCOMPARE(result.error().message, u"a: must be string"_s);
    }

    void readerRefusesUnreadKeysOnlyWhenStrict()
    {
        json::JsonReader strict(QJsonObject{{u"a"_s, 1}, {u"x"_s, 2}});
        const int value = strict.required<int>("a"_L1);
        QCOMPARE(strict.finish(value).error().message, u"x: is not a known key"_s);
        json::JsonReader lenient(QJsonObject{{u"a"_s, 1}, {u"x"_s, 2}});
        QCOMPARE(lenient.finishLenient(lenient.required<int>("a"_L1)).value(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_JsonText)
#include "tst_jsontext.moc"
