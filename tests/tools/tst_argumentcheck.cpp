// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "tools/argumentcheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::tools;

namespace {

//! JSON with single quotes, which are easier to read here.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

QJsonObject object(const QByteArray &text)
{
    return json::parse(quoted(text)).value().toObject();
}

const QJsonObject &schema()
{
    static const QJsonObject parsed = object(
        "{'type':'object','required':['path'],'properties':{"
        "'path':{'type':'string','minLength':1},"
        "'limit':{'type':'number','minimum':1,'maximum':20},"
        "'offset':{'type':'integer'},"
        "'all':{'type':'boolean'},"
        "'kinds':{'type':'array','items':{'type':'string','enum':['main','group']}},"
        "'job':{'type':'object','required':['id'],'properties':{'id':{'type':'integer'}}}}}");
    return parsed;
}

} // namespace

class tst_ArgumentCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        const auto row = [](const char *name, const char *arguments) {
            QTest::newRow(name) << QByteArray(arguments);
        };
        row("least", "{'path':'a'}");
        row("all", "{'all':true,'kinds':['main'],'limit':1.5,'offset':3,'path':' a '}");
        row("more than the schema names", "{'extra':{'x':[null]},'path':'a'}");
        row("nested", "{'job':{'id':7,'more':'x'},'path':'a'}");
    }
    void whatFitsIsLeftAlone()
    {
        QFETCH(QByteArray, arguments);
        const auto checked = checkedArguments(schema(), object(arguments));
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
        QCOMPARE(json::compact(*checked), quoted(arguments));
    }

    void carelessTypesAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("understood");
        const auto row = [](const char *name, const char *arguments, const char *understood) {
            QTest::newRow(name) << QByteArray(arguments) << quoted(understood);
        };
        row("number in a string", "{'limit':' 5 ','path':'a'}", "{'limit':5,'path':'a'}");
        row("whole number as a fraction", "{'offset':'3.0','path':'a'}", "{'offset':3,'path':'a'}");
        row("number for a string", "{'path':12}", "{'path':'12'}");
        row("flag for a string", "{'path':true}", "{'path':'true'}");
        row("flag in a string", "{'all':'True','path':'a'}", "{'all':true,'path':'a'}");
        row("flag as a number", "{'all':0,'path':'a'}", "{'all':false,'path':'a'}");
        row("lone element", "{'kinds':'main','path':'a'}", "{'kinds':['main'],'path':'a'}");
        row("list as JSON text", "{'kinds':'[\\'main\\']','path':'a'}",
            "{'kinds':['main'],'path':'a'}");
        row("object as JSON text", "{'job':'{\\'id\\':\\'4\\'}','path':'a'}",
            "{'job':{'id':4},'path':'a'}");
        row("null for an optional member", "{'kinds':null,'limit':null,'path':'a'}",
            "{'path':'a'}");
    }
    void carelessTypesAreUnderstood()
    {
        QFETCH(QByteArray, arguments);
        const auto checked = checkedArguments(schema(), object(arguments));
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
        QTEST(json::compact(*checked), "understood");
    }

    void faultsNameTheirPath_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QString>("faults");
        const auto row = [](const char *name, const char *arguments, const QString &faults) {
            QTest::newRow(name) << QByteArray(arguments) << faults;
        };
        row("missing", "{}", u"  - path: is missing"_s);
        row("null for a required member", "{'path':null}", u"  - path: is missing"_s);
        row("empty", "{'path':''}", u"  - path: must not be empty"_s);
        row("words for a number", "{'path':'a','limit':'many'}", u"  - limit: must be a number"_s);
        row("infinity", "{'path':'a','limit':'inf'}", u"  - limit: must be a number"_s);
        row("fraction", "{'path':'a','offset':1.5}", u"  - offset: must be a whole number"_s);
        row("too small", "{'path':'a','limit':'0'}", u"  - limit: must be at least 1"_s);
        row("too large", "{'path':'a','limit':21}", u"  - limit: must be at most 20"_s);
        row("object for a string", "{'path':{}}", u"  - path: must be a string"_s);
        row("list for an object", "{'path':'a','job':[]}", u"  - job: must be an object"_s);
        row("an element", "{'path':'a','kinds':['main','cat']}",
            u"  - kinds[1]: must be one of [\"main\",\"group\"]"_s);
        row("several", "{'all':'maybe','job':{}}",
            u"  - path: is missing\n  - all: must be true or false\n  - job.id: is missing"_s);
    }
    void faultsNameTheirPath()
    {
        QFETCH(QByteArray, arguments);
        const auto checked = checkedArguments(schema(), object(arguments));
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::InvalidRequest);
        QTEST(checked.error().message, "faults");
    }
};

QTEST_GUILESS_MAIN(tst_ArgumentCheck)
#include "tst_argumentcheck.moc"
