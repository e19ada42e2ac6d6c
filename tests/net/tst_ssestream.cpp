// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/ssestream.h"

#include <QTest>

using namespace claw;
using net::SseEvent;
using net::SseStream;

namespace {

// CR, LF and CRLF, a comment, fields without value, colon or space, an event without data.
const QByteArray mixed = "\xEF\xBB\xBF: hello\n\n"
                         "event: first\rdata: one\rdata:two\r\r"
                         "data:  three\r\n\r\n"
                         "event: empty\n\n"
                         "data\n\n"
                         ":\nid: 7\nretry: 10\nunknown\ndata: a:b\ndata\n\n"
                         "event\ndata: \xC3\xA9\n\n"
                         "data: never ended\n";

const QList<SseEvent> mixedEvents = {
    {"first", "one\ntwo"}, {"message", " three"},   {"message", ""},
    {"message", "a:b\n"},  {"message", "\xC3\xA9"},
};

QList<SseEvent> feedAll(SseStream &stream, const QByteArray &bytes, qsizetype piece)
{
    QList<SseEvent> events;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const auto more =
            stream.feed(QByteArrayView(bytes).sliced(at).first(std::min(piece, bytes.size() - at)));
        if (!more)
            return {};
        events += *more;
    }
    return events;
}

} // namespace

class TestSseStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameHoweverItIsCut()
    {
        for (qsizetype piece = 1; piece <= mixed.size(); ++piece) {
            SseStream stream;
            QCOMPARE(feedAll(stream, mixed, piece), mixedEvents);
        }
    }

    void readsTheSameInTwoPartsCutAnywhere()
    {
        for (qsizetype cut = 0; cut <= mixed.size(); ++cut) {
            SseStream stream;
            auto events = stream.feed(QByteArrayView(mixed).first(cut)).value();
            events += stream.feed(QByteArrayView(mixed).sliced(cut)).value();
            QCOMPARE(events, mixedEvents);
        }
    }

    void readsAByteOrderMarkOnlyAtTheStart()
    {
        SseStream stream;
        const auto events = stream.feed("data: a\n\n\xEF\xBB\xBF"
                                        "data: b\n\n");
        QCOMPARE(*events, QList<SseEvent>({{"message", "a"}}));
    }

    void refusesAnEventOverTheLimit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("one line") << "data: " + QByteArray(100, 'x');
        QTest::addRow("many lines") << QByteArray("data: 12345678\n").repeated(20);
        QTest::addRow("a comment") << ':' + QByteArray(100, 'x');
    }
    void refusesAnEventOverTheLimit()
    {
        QFETCH(QByteArray, bytes);
        SseStream stream(64);
        const auto events = stream.feed(bytes);
        QVERIFY(!events);
        QCOMPARE(events.error().code, ErrorCode::TooLarge);
    }

    void forgetsAnEventBeforeTheNext()
    {
        SseStream stream(64);
        for (int i = 0; i < 100; ++i)
            QVERIFY(stream.feed("data: 0123456789012345678901234567890123456789\n\n"));
    }
};

QTEST_GUILESS_MAIN(TestSseStream)
#include "tst_ssestream.moc"
