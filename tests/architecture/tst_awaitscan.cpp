// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/architecture/awaitscan.h"
#include "tests/architecture/sourcetree.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::architecture;

//! The scan that tst_conventions relies on finds the dangerous forms and leaves the safe ones alone.
class tst_AwaitScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesDangerousStatements_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("aggregate argument") << u"f(); auto r = co_await g(Params{.a = 1});"_s;
        QTest::newRow("aggregate of the left side") << u"f(T{1}, co_await g());"_s;
        QTest::newRow("aggregate around") << u"x(); const T t{co_await g()};"_s;
        QTest::newRow("untyped list") << u"{ co_await g({1, 2}); }"_s;
        QTest::newRow("list object") << u"co_await g(QStringList{a, b});"_s;
        QTest::newRow("lambda") << u"co_await g([x] { return x; });"_s;
        QTest::newRow("lambda in then")
            << u"auto r = co_await g().then([this](int v) { f(v); });"_s;
        QTest::newRow("two awaits") << u"auto r = h(co_await a(), co_await b());"_s;
        QTest::newRow("in a condition") << u"if (co_await g(T{1})) { f(); }"_s;
        QTest::newRow("returned") << u"co_return T{co_await g()};"_s;
    }

    void refusesDangerousStatements()
    {
        QFETCH(QString, code);
        QVERIFY(!awaitFaults(code).isEmpty());
    }

    void acceptsSafeStatements_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << u"auto r = co_await g(std::move(a), b);"_s;
        QTest::newRow("first in a function")
            << u"Task<> C::f(int a) const\n{\n    co_await g(a);\n}"_s;
        QTest::newRow("after a block") << u"if (a) {\n    b();\n}\nco_await g();"_s;
        QTest::newRow("after a class") << u"struct S\n{\n    int a;\n};\nco_await g();"_s;
        QTest::newRow("in a condition") << u"if (co_await g(a)) {\n    b(T{1});\n}"_s;
        QTest::newRow("in a loop") << u"while (!(co_await g())) {\n    b();\n}"_s;
        QTest::newRow("after else") << u"if (a) {\n    b();\n} else {\n    co_await g();\n}"_s;
        QTest::newRow("value before it") << u"T t{.a = 1};\nco_await g(std::move(t));"_s;
        QTest::newRow("value after it") << u"co_await g();\nT t{.a = 1};"_s;
        QTest::newRow("index") << u"auto r = co_await g(list[0]);"_s;
        QTest::newRow("structured binding") << u"const auto [a, b] = co_await g();"_s;
        QTest::newRow("inside a coroutine lambda")
            << u"start([]() -> QCoro::Task<> {\n    co_await g();\n});"_s;
        QTest::newRow("two statements") << u"co_await a(); co_await b();"_s;
        QTest::newRow("case label") << u"switch (x) {\ncase 1: {\n    co_await g();\n}\n}"_s;
    }

    void acceptsSafeStatements()
    {
        QFETCH(QString, code);
        QCOMPARE(awaitFaults(code).join(u'\n'), QString());
    }

    void readsNeitherCommentsNorLiterals()
    {
        const QString code = blankCommentsAndLiterals(
            u"co_await g(u\"{[\"_s, 'x', R\"(})\"); // T{}\n/* co_await {} */ int a = 1'000;"_s);
        QCOMPARE(awaitFaults(code).join(u'\n'), QString());
        QVERIFY(code.contains("int a = 1'000;"_L1));
        QCOMPARE(code.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(tst_AwaitScan)
#include "tst_awaitscan.moc"
