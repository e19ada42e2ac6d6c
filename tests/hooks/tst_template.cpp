// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "hooks/template.h"
#include "json/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

hooks::HookCall call()
{
    const QByteArray payload =
        R"({"messages":[{"from":"a@b","read":false,"size":7,"ratio":0.5},{"from":"c@d"}],)"
        R"("none":null,"text":"{{path}}","deep":{"list":[[1,2]]}})";
    return {.path = u"mail/new"_s,
            .payload = json::parse(payload).value_or(QJsonValue()).toObject(),
            .headers = {{u"x-event"_s, u"push"_s}},
            .query = {{u"team"_s, u"ops"_s}},
            .atMs = 1'764'079'200'123};
}

} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("out");
        const auto row = [](const char *name, const QString &text, const QString &out) {
            QTest::newRow(name) << text << out;
        };
        row("nothing to do", u"a {b} {{}} c"_s, u"a {b} {{}} c"_s);
        row("several", u"{{path}}: {{ messages[0].from }}\n{{messages[1].from}}!"_s,
            u"mail/new: a@b\nc@d!"_s);
        row("now", u"{{now}}"_s, u"2025-11-25T14:00:00.123Z"_s);
        row("a header", u"{{headers.x-event}}"_s, u"push"_s);
        row("the query", u"{{query.team}}"_s, u"ops"_s);
        row("by its full name", u"{{payload.messages[0].from}}"_s, u"a@b"_s);
        row("an index after a dot", u"{{messages.1.from}}"_s, u"c@d"_s);
        row("a list in a list", u"{{deep.list[0][1]}}"_s, u"2"_s);
        row("numbers", u"{{messages[0].size}} {{messages[0].ratio}}"_s, u"7 0.5"_s);
        row("a boolean", u"{{messages[0].read}}"_s, u"false"_s);
        row("null", u"<{{none}}>"_s, u"<>"_s);
        row("not there", u"<{{messages[9].from}}{{a.b.c}}{{text.more}}{{deep[0]}}>"_s, u"<>"_s);
        row("JSON", u"{{deep}}"_s, u"{\"list\":[[1,2]]}"_s);
        row("what comes out is not read again", u"{{text}}"_s, u"{{path}}"_s);
    }
    void renders()
    {
        QFETCH(QString, text);
        QFETCH(QString, out);
        QCOMPARE(hooks::rendered(text, call()), out);
    }
};

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
