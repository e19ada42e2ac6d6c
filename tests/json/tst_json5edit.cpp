// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/json5document.h"
#include "json/json5edit.h"
#include "json/jsonpath.h"
#include "json/jsontext.h"
#include "tests/json/scribbler.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using json::Json5Document;
using json::Json5Node;
using testing::Scribbler;

namespace {

void editRow(const char *name, const QByteArray &before, const char *path, const QByteArray &value,
             const QByteArray &after)
{
    QTest::newRow(name) << before << QString::fromUtf8(path) << value << after;
}

QStringList remarks(QStringView text)
{
    static const QRegularExpression pattern(u"remark\\d+"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text.toString());
    while (matches.hasNext())
        found.append(matches.next().captured());
    return found;
}

//! One edit of a random document, and the only part of its text that it may touch.
struct RandomEdit
{
    QStringList path;
    QJsonValue value = QJsonValue::Undefined; //!< Undefined: it goes away.
    json::TextSpan window; //!< Outside of it every byte stays.
    json::TextSpan lost; //!< Comments in here may go.
};

struct Place
{
    QStringList path;
    const Json5Node *node = nullptr;
    const Json5Node *parent = nullptr;
    size_t index = 0;
};

void collect(const Json5Node &node, const QStringList &path, std::vector<Place> &places)
{
    for (size_t i = 0; i < node.members.size(); ++i) {
        const auto &member = node.members[i];
        if (node.member(member.key) != &member)
            continue;
        const QStringList inner = path + QStringList{member.key};
        places.push_back({inner, &member.value, &node, i});
        collect(member.value, inner, places);
    }
    for (size_t i = 0; i < node.elements.size(); ++i) {
        const QStringList inner = path + QStringList{QString::number(i)};
        places.push_back({inner, &node.elements[i], &node, i});
        collect(node.elements[i], inner, places);
    }
}

std::vector<json::TextSpan> childrenOf(const Json5Node &node)
{
    std::vector<json::TextSpan> spans;
    for (const auto &member : node.members)
        spans.push_back({member.keySpan.start, member.value.span.end});
    for (const auto &element : node.elements)
        spans.push_back(element.span);
    return spans;
}

RandomEdit replacement(const Place &place, Scribbler &scribbler)
{
    return {place.path, scribbler.value(), place.node->span, place.node->span};
}

RandomEdit addition(const Place &place, Scribbler &scribbler)
{
    static int additions = 0;
    const auto children = childrenOf(*place.node);
    const bool isArray = place.node->kind == Json5Node::Kind::Array;
    const QString name =
        isArray ? QString::number(children.size()) : u"added %1"_s.arg(++additions);
    const auto start = children.empty() ? place.node->span.start + 1 : children.back().end;
    return {
        place.path + QStringList{name}, scribbler.value(), {start, place.node->span.end - 1}, {}};
}

RandomEdit removal(const Place &place)
{
    const auto children = childrenOf(*place.parent);
    const auto start =
        place.index == 0 ? place.parent->span.start + 1 : children[place.index - 1].end;
    const auto end = place.index + 1 == children.size() ? place.parent->span.end - 1
                                                        : children[place.index + 1].start;
    return {place.path, QJsonValue::Undefined, {start, end}, children[place.index]};
}

//! A key that stands twice goes in both places, and of equal elements any may go: the test keeps to
//! what is told apart.
bool isRepeated(const Place &place)
{
    const auto &members = place.parent->members;
    const auto &elements = place.parent->elements;
    const auto keys = std::count_if(members.begin(), members.end(), [&](const auto &member) {
        return member.key == place.path.last();
    });
    const auto equals =
        std::count_if(elements.begin(), elements.end(), [&](const Json5Node &element) {
            return element.toJson() == place.node->toJson();
        });
    return keys > 1 || equals > 1;
}

RandomEdit randomEdit(const Json5Node &root, Scribbler &scribbler)
{
    std::vector<Place> places;
    collect(root, {}, places);
    const Place rootPlace{{}, &root, nullptr, 0};
    if (places.empty())
        return addition(rootPlace, scribbler);
    const Place &place = places[size_t(scribbler.below(qsizetype(places.size())))];
    switch (scribbler.below(4)) {
    case 0:
        return replacement(place, scribbler);
    case 1:
        return isRepeated(place) ? replacement(place, scribbler) : removal(place);
    default:
        return place.node->kind == Json5Node::Kind::Scalar ? addition(rootPlace, scribbler)
                                                           : addition(place, scribbler);
    }
}

qsizetype sameAtStart(QStringView left, QStringView right)
{
    const auto ends = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    return ends.first - left.begin();
}

qsizetype sameAtEnd(QStringView left, QStringView right)
{
    const auto ends = std::mismatch(left.rbegin(), left.rend(), right.rbegin(), right.rend());
    return ends.first - left.rbegin();
}

} // namespace

class tst_Json5Edit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAValue_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("after");
        editRow("scalar", "{a: 1, // one\n}", "a", "2", "{a: 2, // one\n}");
        editRow("same value in another spelling", "{a: 0x10}", "a", "16", "{a: 0x10}");
        editRow("keeps the quotes", "{a: 'x'}", "a", "\"it's\"", "{a: 'it\\'s'}");
        editRow("new member on its line", "{\n  \"a\": 1\n}\n", "b", "2",
                "{\n  \"a\": 1,\n  \"b\": 2\n}\n");
        editRow("after a comment", "{\n\ta: 1 // one\n}\n", "b", "2",
                "{\n\ta: 1, // one\n\tb: 2\n}\n");
        editRow("trailing comma", "{\n  a: 1, // one\n}", "b", "'x'",
                "{\n  a: 1, // one\n  b: \"x\",\n}");
        editRow("quotes of the neighbours", "{\n  a: 'x',\n}", "b", "'y'",
                "{\n  a: 'x',\n  b: 'y',\n}");
        editRow("bare key where it can be", "{a: 1}", "b-c", "2", "{a: 1, \"b-c\": 2}");
        editRow("on one line", "{ a: { b: 1 } }", "a.c", "[1, 2]", "{ a: { b: 1, c: [1, 2] } }");
        editRow("trailing comma on one line", "{ a: 1, }", "b", "2", "{ a: 1, b: 2, }");
        editRow("CR LF", "{\r\n  a: 1\r\n}\r\n", "b", "2", "{\r\n  a: 1,\r\n  b: 2\r\n}\r\n");
        editRow("new section", "{\n    a: 1,\n}", "b.c.d", "2",
                "{\n    a: 1,\n    b: {\n        c: {\n            d: 2,\n        },\n    },\n}");
        editRow("first member", "{}", "a", "1", "{\n  \"a\": 1\n}");
        editRow("first member of an inner object", "{\n  a: {},\n}", "a.b", "1",
                "{\n  a: {\n    b: 1,\n  },\n}");
        editRow("first member beside a comment", "{ // nothing yet\n}", "a", "1",
                "{\n  \"a\": 1 // nothing yet\n}");
        editRow("element at the end", "{a: [\n  1, // one\n  2\n]}", "a[2]", "3",
                "{a: [\n  1, // one\n  2,\n  3\n]}");
        editRow("first element", "{a: []}", "a[0]", "'x'", "{a: [\"x\"]}");
        editRow("counts the last of repeated keys", "{a: 1, a: 2}", "a", "3", "{a: 1, a: 3}");
        editRow("variables stay as they are", "{a: '${A}', b: 1}", "b", "2", "{a: '${A}', b: 2}");
        editRow("byte order mark", "\xef\xbb\xbf{a: 1}", "a", "2", "\xef\xbb\xbf{a: 2}");
        editRow("brace on the line of the last member", "{ a: 1,\n  b: 2 }", "c", "3",
                "{ a: 1,\n  b: 2,\n  c: 3 }");
        editRow("only what differs", "{a: {b: 1, /* c */ d: 2}}", "a", "{b: 1, d: 3}",
                "{a: {b: 1, /* c */ d: 3}}");
    }
    void setsAValue()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, path);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, after);
        const auto root = Json5Document::parse(before)->root().toJson();
        const auto wanted = json::withValueAt(root, *json::parsePath(path),
                                              Json5Document::parse(value)->root().toJson());
        QVERIFY(wanted);
        QCOMPARE(*json::rewritten(before, *wanted), after);
    }

    void takesAValueAway_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *path,
                            const char *after) {
            QTest::newRow(name) << QByteArray(before) << QString::fromUtf8(path)
                                << QByteArray(after);
        };
        row("line", "{\n  a: 1,\n  b: 2,\n}", "a", "{\n  b: 2,\n}");
        row("last line", "{\n  a: 1,\n  b: 2\n}", "b", "{\n  a: 1\n}");
        row("comments around it stay", "{\n  // above\n  a: 1, // beside\n  b: 2\n}", "a",
            "{\n  // above\n  // beside\n  b: 2\n}");
        row("first of one line", "{ a: 1, b: 2 }", "a", "{ b: 2 }");
        row("last of one line", "{ a: 1, b: 2 }", "b", "{ a: 1 }");
        row("only one", "{ a: 1 }", "a", "{}");
        row("only line", "{\n  a: 1,\n}", "a", "{}");
        row("comment before the comma", "{a: 1 /* x */, b: 2}", "a", "{ /* x */ b: 2}");
        row("element", "{a: [1, 2, 3]}", "a[0]", "{a: [2, 3]}");
        row("element in the middle", "{a: [\n  1,\n  2, // two\n  3\n]}", "a[1]",
            "{a: [\n  1,\n  // two\n  3\n]}");
        row("section", "{\r\n  a: {\r\n    b: 1 // gone\r\n  },\r\n  c: 1\r\n}", "a",
            "{\r\n  c: 1\r\n}");
    }
    void takesAValueAway()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, path);
        QFETCH(QByteArray, after);
        const auto root = Json5Document::parse(before)->root().toJson();
        const auto wanted = json::withoutValueAt(root, *json::parsePath(path));
        QCOMPARE(*json::rewritten(before, wanted), after);
    }

    void makesManyChangesAtOnce()
    {
        const QByteArray before = "{\n  a: 1, // a\n  b: 2, // b\n  c: [1, 2, 3], // c\n}\n";
        const auto wanted = json::parse("{\"a\":5,\"c\":[2,3,4],\"d\":{\"e\":null}}");
        QCOMPARE(*json::rewritten(before, *wanted),
                 QByteArray("{\n  a: 5, // a\n  // b\n  c: [2, 3, 4], // c\n"
                            "  d: {\n    e: null,\n  },\n}\n"));
    }

    void touchesNothingElse()
    {
        constexpr int edits = 2000;
        Scribbler scribbler(20260124);
        QByteArray text;
        for (int i = 0; i < edits; ++i) {
            if (i % 20 == 0)
                text = scribbler.document().toUtf8();
            const auto before = Json5Document::parse(text);
            QVERIFY2(before, text.constData());
            const RandomEdit edit = randomEdit(before->root(), scribbler);
            const QJsonValue root = before->root().toJson();
            const QJsonValue wanted = edit.value.isUndefined()
                ? json::withoutValueAt(root, edit.path)
                : json::withValueAt(root, edit.path, edit.value).value();
            const auto changed = json::rewritten(text, wanted);
            QVERIFY(changed);
            const QByteArray story =
                text + "\n--- " + edit.path.join(u'.').toUtf8() + " ---\n" + *changed;
            const auto after = Json5Document::parse(*changed);
            QVERIFY2(after, story.constData());
            QVERIFY2(after->root().toJson() == wanted, story.constData());

            const QStringView oldText = before->text();
            const QStringView newText = after->text();
            QVERIFY2(sameAtStart(oldText, newText) >= edit.window.start, story.constData());
            QVERIFY2(sameAtEnd(oldText, newText) >= oldText.size() - edit.window.end,
                     story.constData());
            const QStringList kept =
                remarks(oldText.first(edit.lost.start)) + remarks(oldText.sliced(edit.lost.end));
            QStringList found = remarks(newText);
            for (const QString &gone :
                 remarks(oldText.sliced(edit.lost.start, edit.lost.end - edit.lost.start)))
                found.removeAll(gone);
            QVERIFY2(found == kept, story.constData());
            text = *changed;
        }
    }

    void returnsTheSameBytesWhenNothingChanges()
    {
        Scribbler scribbler(7);
        for (int i = 0; i < 100; ++i) {
            const QByteArray text = scribbler.document().toUtf8();
            const auto document = Json5Document::parse(text);
            QVERIFY(document);
            QCOMPARE(*json::rewritten(text, document->root().toJson()), text);
        }
        const QByteArray odd = "[NaN, -Infinity, 9007199254740993, -0]";
        QCOMPARE(*json::rewritten(odd, Json5Document::parse(odd)->root().toJson()), odd);
    }

    void refusesWhatItCouldNotWriteBack()
    {
        const auto broken = json::rewritten("{a: 1\n b}", QJsonObject());
        QVERIFY(!broken);
        QVERIFY(broken.error().message.startsWith(u"line 2, column 2: "_s));
        QVERIFY(!json::rewritten("{a: '\xff'}", QJsonObject()));
    }
};

QTEST_GUILESS_MAIN(tst_Json5Edit)
#include "tst_json5edit.moc"
