// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/linewindow.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::tools;
using End = LineWindow::End;

namespace {

Result<LineWindow> lines(QByteArray text, const LineWish &wish, const std::stop_token &stop = {})
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readLines(buffer, wish, stop);
}

} // namespace

class tst_LineWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreChosen_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<End>("end");
        QTest::addColumn<int>("total");
        const auto row = [](const char *name, const char *text, int first, int count,
                            const char *shown, End end, int total) {
            QTest::newRow(name) << QByteArray(text) << first << count << QByteArray(shown) << end
                                << total;
        };
        row("nothing", "", 1, 9, "", End::OfText, 1);
        row("one line", "a", 1, 9, "a", End::OfText, 1);
        row("a feed begins another line", "a\n", 1, 9, "a\n", End::OfText, 2);
        row("all", "a\nb\nc", 1, 9, "a\nb\nc", End::OfText, 3);
        row("returns stay", "a\r\nb", 1, 1, "a\r", End::Wished, 2);
        row("from the middle", "a\nb\nc", 2, 9, "b\nc", End::OfText, 3);
        row("one of the middle", "a\nb\nc", 2, 1, "b", End::Wished, 3);
        row("the last", "a\nb\nc", 3, 1, "c", End::OfText, 3);
        row("empty lines", "\n\n\n", 2, 2, "\n", End::Wished, 4);
    }
    void linesAreChosen()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, first);
        QFETCH(int, count);
        const auto window = lines(text, {.first = first, .count = count});
        QVERIFY(window);
        QTEST(window->text, "shown");
        QTEST(window->end, "end");
        QTEST(int(window->totalLines), "total");
        QVERIFY(window->isCounted);
    }

    void whatIsShownHasLimits()
    {
        const QByteArray text = QByteArray("0123456789\n").repeated(1000);
        const auto byLines = lines(text, {.first = 11, .mostLines = 20, .mostBytes = 100'000});
        QCOMPARE(byLines->end, End::MostLines);
        QCOMPARE(byLines->lines, 20);
        QCOMPARE(byLines->last(), 30);
        QCOMPARE(byLines->totalLines, 1001);
        const auto byBytes = lines(text, {.mostBytes = 31});
        QCOMPARE(byBytes->end, End::MostBytes);
        QCOMPARE(byBytes->text, "0123456789\n0123456789");
        QCOMPARE(byBytes->overlong, 0);
        const auto fits = lines(text, {.count = 3, .mostBytes = 32});
        QCOMPARE(fits->lines, 3);
    }

    void aLineOverTheLimitIsNotCut()
    {
        const QByteArray text = "first\n" + QByteArray(200'000, 'x') + "\nlast";
        const auto window = lines(text, {.first = 2});
        QCOMPARE(window->end, End::MostBytes);
        QVERIFY(window->text.isEmpty());
        QCOMPARE(window->overlong, 200'000);
        QCOMPARE(window->totalLines, 3);
        QCOMPARE(lines(text, {})->text, "first");
    }

    void linesOverTheSeamsOfChunksAreWhole()
    {
        QByteArray text;
        for (int i = 0; i < 20'000; ++i)
            text += QByteArray::number(i) + '\n';
        for (const int first : {10'000, 12'345, 19'999}) {
            const auto window = lines(text, {.first = first, .count = 2});
            QCOMPARE(window->text,
                     QByteArray::number(first - 1) + '\n' + QByteArray::number(first));
        }
    }

    void aLineBeyondTheEndIsAFault()
    {
        const auto window = lines("a\nb", {.first = 3});
        QVERIFY(!window);
        QCOMPARE(window.error().code, ErrorCode::NotFound);
        QCOMPARE(window.error().message,
                 u"line 3 is beyond the end of the file, which has 2 lines"_s);
    }

    void aStopEndsTheReading()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto window = lines("a", {}, stop.get_token());
        QVERIFY(!window);
        QCOMPARE(window.error().code, ErrorCode::Aborted);
    }
};

QTEST_GUILESS_MAIN(tst_LineWindow)
#include "tst_linewindow.moc"
