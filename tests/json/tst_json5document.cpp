// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/json5document.h"
#include "json/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace claw;
using json::Json5Document;

namespace {

void acceptRow(const char *name, const QByteArray &text, const QByteArray &json)
{
    QTest::newRow(name) << text << json;
}

struct Refusal
{
    QByteArray text;
    int line;
    int column;
    const char *reason; //!< A part of it.
};

void refuseRow(const char *name, const Refusal &row)
{
    QTest::newRow(name) << row.text << row.line << row.column << QString::fromUtf8(row.reason);
}

} // namespace

class tst_Json5Document : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheStandardAllows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        acceptRow("plain JSON", "{\"b\":[1,2.5,-3e2],\"a\":{\"c\":null,\"d\":true,\"e\":false}}",
                  "{\"a\":{\"c\":null,\"d\":true,\"e\":false},\"b\":[1,2.5,-300]}");
        acceptRow("keys without quotes", "{a:1,$b:2,_c:3,d4:4,\xc3\xa9:5}",
                  "{\"$b\":2,\"_c\":3,\"a\":1,\"d4\":4,\"\xc3\xa9\":5}");
        acceptRow("reserved words as keys", "{null:1,true:2,Infinity:3,if:4}",
                  "{\"Infinity\":3,\"if\":4,\"null\":1,\"true\":2}");
        acceptRow("escaped key", "{\\u0061b\\u0063:1}", "{\"abc\":1}");
        acceptRow("single quotes", "{'a\"b':'it is \"so\"'}", "{\"a\\\"b\":\"it is \\\"so\\\"\"}");
        acceptRow("trailing commas", "{a:[1,2,],}", "{\"a\":[1,2]}");
        acceptRow("comments", "// one\n{/* two */a/**/:/***/1 // three\n}/* end */", "{\"a\":1}");
        acceptRow("comment at the end without a line end", "1//", "1");
        acceptRow("hexadecimal", "[0x1F,-0xff,+0X0]", "[31,-255,0]");
        acceptRow("numbers with a bare point", "[.5,5.,+1.5,-.25,1e-2,0.0,1E+2]",
                  "[0.5,5,1.5,-0.25,0.01,0,100]");
        acceptRow("line continuations",
                  "'a\\\nb\\\r\nc\\\rd\\\xe2\x80\xa8"
                  "e'",
                  "\"abcde\"");
        acceptRow("escapes", "'\\b\\f\\n\\r\\t\\v\\0\\x41\\u00e9\\q\\'\\\"\\\\\\/'",
                  "\"\\b\\f\\n\\r\\t\\u000b\\u0000A\xc3\xa9q'\\\"\\\\/\"");
        acceptRow("surrogate pair", "\"\\ud83d\\ude00\"", "\"\xf0\x9f\x98\x80\"");
        acceptRow("line separator inside a string", "'a\xe2\x80\xa8z'", "\"a\xe2\x80\xa8z\"");
        acceptRow("all blanks", "\xef\xbb\xbf\t\v\f \xc2\xa0\xe2\x80\xa8\xe2\x80\xa9\xe2\x80\x83{}",
                  "{}");
        acceptRow("CR LF", "{\r\n  a: 1,\r\n  b: 2\r\n}\r\n", "{\"a\":1,\"b\":2}");
        acceptRow("repeated key", "{a:1,b:2,a:3}", "{\"a\":3,\"b\":2}");
        acceptRow("empty containers", "[{},[], [ ] ,{ }]", "[{},[],[],{}]");
        acceptRow("empty key", "{'':1}", "{\"\":1}");
        acceptRow("top level string", " 'x' ", "\"x\"");
        acceptRow("integer beyond 2^53", "9007199254740993", "9007199254740992");
    }
    void readsWhatTheStandardAllows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, json);
        const auto document = Json5Document::parse(text);
        if (!document)
            QFAIL(qPrintable(document.error().reason));
        QCOMPARE(json::compact(document->root().toJson()), json);
    }

    void readsNumbersThatJsonLacks()
    {
        const auto document = Json5Document::parse("[Infinity,-Infinity,NaN,+NaN,1e999]");
        QVERIFY(document);
        const QJsonArray numbers = document->root().toJson().toArray();
        QCOMPARE(numbers.at(0).toDouble(), std::numeric_limits<double>::infinity());
        QCOMPARE(numbers.at(1).toDouble(), -std::numeric_limits<double>::infinity());
        QVERIFY(numbers.at(2).isDouble() && std::isnan(numbers.at(2).toDouble()));
        QVERIFY(std::isnan(numbers.at(3).toDouble()));
        QCOMPARE(numbers.at(4).toDouble(), std::numeric_limits<double>::infinity());
    }

    void refusesWithPlaceAndReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("reason");
        refuseRow("0 bytes", {"", 1, 1, "empty"});
        refuseRow("only a mark", {"\xef\xbb\xbf", 1, 1, "empty"});
        refuseRow("only a comment", {"// nothing\n", 2, 1, "empty"});
        refuseRow("truncated after a colon", {"{ a: ", 1, 6, "expected a value"});
        refuseRow("truncated object",
                  {"{\n  gateway: {\n    port: 1", 3, 12, "expected ',' or '}'"});
        refuseRow("truncated after a comma", {"{a:1,\n", 2, 1, "'}' is missing"});
        refuseRow("truncated list", {"[1,", 1, 4, "']' is missing"});
        refuseRow("truncated string", {"{a:'xy", 1, 7, "string has no end"});
        refuseRow("truncated escape", {"'\\", 1, 3, "inside an escape"});
        refuseRow("truncated comment", {"{}/* x", 1, 7, "'*/' is missing"});
        refuseRow("missing comma", {"{\n  a: 1\n  b: 2\n}", 3, 3, "after the value of \"a\""});
        refuseRow("missing comma in a list", {"[1 2]", 1, 4, "expected ',' or ']'"});
        refuseRow("missing colon", {"{a 1}", 1, 4, "expected ':' after the key \"a\""});
        refuseRow("missing value", {"{a:}", 1, 4, "expected a value"});
        refuseRow("lone comma", {"{,}", 1, 2, "expected a key"});
        refuseRow("two commas", {"[1,,2]", 1, 4, "expected a value"});
        refuseRow("unquoted value", {"{a: b}", 1, 5, "expected a value"});
        refuseRow("wrong word", {"{a: nul}", 1, 8, "expected 'null'"});
        refuseRow("word with a tail", {"{a: truex}", 1, 9, "expected ',' or '}'"});
        refuseRow("line end in a string", {"'a\nb'", 1, 3, "no end on its line"});
        refuseRow("octal number", {"[012]", 1, 3, "expected ',' or ']'"});
        refuseRow("octal escape", {"'\\1'", 1, 3, "octal"});
        refuseRow("octal escape after zero", {"'\\01'", 1, 4, "octal"});
        refuseRow("short hex escape", {"'\\x4'", 1, 5, "2 hexadecimal"});
        refuseRow("short unicode escape", {"\"\\u12\"", 1, 6, "4 hexadecimal"});
        refuseRow("hex without digits", {"0x", 1, 3, "hexadecimal digit"});
        refuseRow("exponent without digits", {"1e", 1, 3, "exponent"});
        refuseRow("sign alone", {"-", 1, 2, "expected a digit"});
        refuseRow("point alone", {".", 1, 2, "expected a digit"});
        refuseRow("second value", {"{} {}", 1, 4, "nothing more"});
        refuseRow("closing alone", {"}", 1, 1, "expected a value"});
        refuseRow("wrong bracket", {"[1}", 1, 3, "expected ',' or ']'"});
        refuseRow("slash alone", {"{} /", 1, 5, "begin a comment"});
        refuseRow("hash comment", {"{\n# x\n}", 2, 1, "expected a key"});
        refuseRow("NUL", {QByteArray("{\0}", 3), 1, 2, "expected a key"});
        refuseRow("NUL at the start", {QByteArray("\0\0\0", 3), 1, 1, "expected a value"});
        refuseRow("key with a dash", {"{a-b:1}", 1, 3, "expected ':'"});
        refuseRow("key that starts with a digit", {"{1a:1}", 1, 2, "expected a key"});
        refuseRow("escape that is no letter", {"{\\u002d:1}", 1, 2, "cannot stand in a key"});
        refuseRow("place after CR LF", {"{\r\n  a: @\r\n}", 2, 6, "expected a value"});
        refuseRow("place after wide characters",
                  {"{a:'\xf0\x9f\x98\x80' b}", 1, 9, "expected ',' or '}'"});
        refuseRow("invalid UTF-8 outside a string", {"{\xff:1}", 1, 2, "expected a key"});
        refuseRow("too deep", {QByteArray(300, '['), 1, 257, "deeper than 256"});
        refuseRow("very deep", {QByteArray(1'000'000, '['), 1, 257, "deeper than 256"});
    }
    void refusesWithPlaceAndReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, reason);
        const auto document = Json5Document::parse(text);
        QVERIFY(!document);
        QVERIFY2(document.error().reason.contains(reason), qPrintable(document.error().reason));
        QCOMPARE(document.error().position.line, line);
        QCOMPARE(document.error().position.column, column);
    }

    void keepsToItsLimits()
    {
        const auto large = Json5Document::parse(QByteArray(Json5Document::maxBytes + 1, ' '));
        QVERIFY(!large && large.error().isLimit);
        QVERIFY(large.error().reason.contains(u"16777217 bytes"_s));
        const QByteArray deepest = QByteArray(256, '[') + QByteArray(256, ']');
        QVERIFY(Json5Document::parse(deepest));
        const auto deep = Json5Document::parse(QByteArray('[' + deepest + ']'));
        QVERIFY(!deep && deep.error().isLimit);
        const QByteArray values = '[' + QByteArray("0,").repeated(500'000) + ']';
        const auto many = Json5Document::parse(values);
        QVERIFY(!many && many.error().isLimit);
    }

    void speaksLikeTheUsualLibrary_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("end") << QByteArray("{ a: ") << u"JSON5: invalid end of input at 1:6"_s;
        QTest::newRow("empty") << QByteArray() << u"JSON5: invalid end of input at 1:1"_s;
        QTest::newRow("character")
            << QByteArray("{a:1\nb}") << u"JSON5: invalid character 'b' at 2:1"_s;
        QTest::newRow("quote") << QByteArray("{a:1\"}")
                               << u"JSON5: invalid character '\\\"' at 1:5"_s;
        QTest::newRow("line end") << QByteArray("'\n'")
                                  << u"JSON5: invalid character '\\n' at 2:0"_s;
        QTest::newRow("control") << QByteArray("\x01")
                                 << u"JSON5: invalid character '\\x01' at 1:1"_s;
    }
    void speaksLikeTheUsualLibrary()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const auto document = Json5Document::parse(text);
        QVERIFY(!document);
        QCOMPARE(document.error().libraryText(), words);
    }

    void knowsWhereEachKeyAndValueStands()
    {
        const auto document =
            Json5Document::parse("\xef\xbb\xbf// c\n{\n  gateway: {\n    'port': 0x10,\n"
                                 "    list: [1, {x: 'y'}],\n  },\n}");
        QVERIFY(document);
        const json::Json5Node *gateway = document->root().find({u"gateway"_s});
        QVERIFY(gateway);
        const json::Json5Member *port = gateway->member(u"port");
        QVERIFY(port);
        const auto keyAt = document->position(port->keySpan.start);
        QCOMPARE(keyAt.line, 4);
        QCOMPARE(keyAt.column, 5);
        const auto sliceOf = [&document](json::TextSpan span) {
            return document->text().sliced(span.start, span.end - span.start);
        };
        QCOMPARE(sliceOf(port->keySpan), u"'port'"_s);
        QCOMPARE(sliceOf(port->value.span), u"0x10"_s);
        const auto *nested = document->root().find({u"gateway"_s, u"list"_s, u"1"_s, u"x"_s});
        QVERIFY(nested);
        QCOMPARE(sliceOf(nested->span), u"'y'"_s);
        QVERIFY(!document->root().find({u"gateway"_s, u"list"_s, u"2"_s}));
        QVERIFY(!document->root().find({u"gateway"_s, u"port"_s, u"x"_s}));
    }

    void keepsTheOrderOfKeys()
    {
        const auto document = Json5Document::parse("{z:1,a:2,z:3}");
        QVERIFY(document);
        QStringList keys;
        for (const json::Json5Member &member : document->root().members)
            keys.append(member.key);
        QCOMPARE(keys, QStringList({u"z"_s, u"a"_s, u"z"_s}));
        QCOMPARE(document->root().find({u"z"_s})->scalar.toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(tst_Json5Document)
#include "tst_json5document.moc"
