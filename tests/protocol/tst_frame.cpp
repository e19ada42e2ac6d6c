// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "protocol/errorwire.h"
#include "protocol/frame.h"
#include "protocol/websocketframe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

class tst_Frame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest()
    {
        const QByteArray text(
            R"({"type":"req","id":"r1","method":"health","params":{"probe":true}})");
        const auto frame = protocol::readRequest(*json::parse(text), text);
        QVERIFY(frame);
        QCOMPARE(frame->id, u"r1"_s);
        QCOMPARE(frame->method, u"health"_s);
        QCOMPARE(frame->params.toObject().value("probe"_L1), QJsonValue(true));
    }

    void explainsBadFrames_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("no method")
            << QByteArray(R"({"type":"req","id":"z1"})") << QByteArray("\"z1\"")
            << u"must have required property 'method'"_s;
        QTest::newRow("numeric id") << QByteArray(R"({"type":"req","id":7,"method":"health"})")
                                    << QByteArray("7") << u"at /id: must be string"_s;
        QTest::newRow("empty id") << QByteArray(R"({"type":"req","id":"","method":"health"})")
                                  << QByteArray("\"\"")
                                  << u"at /id: must NOT have fewer than 1 characters"_s;
        QTest::newRow("event")
            << QByteArray(R"({"type":"event","event":"x"})") << QByteArray("\"invalid\"")
            << u"must have required property 'id'; must have required property "
               "'method'; at root: unexpected property 'event'; at /type: must be "
               "equal to constant"_s;
        QTest::newRow("array") << QByteArray("[]") << QByteArray("\"invalid\"")
                               << u"must be object"_s;
        QTest::newRow("null id") << QByteArray(R"({"type":"req","id":null,"method":"health"})")
                                 << QByteArray("\"invalid\"") << u"at /id: must be string"_s;
        QTest::newRow("extra keys in their order")
            << QByteArray(R"({"z":0,"type":"req","id":"a","b":2,"method":"b","a":1})")
            << QByteArray("\"a\"")
            << u"at root: unexpected property 'z'; at root: unexpected property 'b'; "
               "at root: unexpected property 'a'"_s;
        QTest::newRow("extra key") << QByteArray(R"({"type":"req","id":"a","method":"b","x":1})")
                                   << QByteArray("\"a\"") << u"at root: unexpected property 'x'"_s;
    }
    void explainsBadFrames()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, id);
        QFETCH(QString, text);
        const auto frame = protocol::readRequest(*json::parse(message), message);
        QVERIFY(!frame);
        QCOMPARE(json::compact(frame.error().id), id);
        QCOMPARE(frame.error().problems, text);
    }

    void leavesOutWhatHasNoValue()
    {
        QCOMPARE(protocol::encodeResponse(u"a"_s, QByteArray()),
                 QByteArray(R"({"type":"res","id":"a","ok":true})"));
        QCOMPARE(protocol::encodeResponse(u"a"_s, "null"),
                 QByteArray(R"({"type":"res","id":"a","ok":true,"payload":null})"));
        QCOMPARE(protocol::encodeEvent("tick"_L1, R"({"ts":1})"),
                 QByteArray(R"({"type":"event","event":"tick","payload":{"ts":1}})"));
        QCOMPARE(protocol::encodeEvent("health"_L1, "{}", 7, protocol::StateVersion{2, 3}),
                 QByteArray(R"({"type":"event","event":"health","payload":{},"seq":7,)"
                            R"("stateVersion":{"presence":2,"health":3}})"));
    }

    void errorsKeepCodeMessageAndDetails()
    {
        Error error{.code = ErrorCode::NotPaired, .message = u"pairing required"_s};
        error.details.insert("requestId"_L1, u"r"_s);
        const QByteArray frame = protocol::encodeFailure(u"c1"_s, error);
        QCOMPARE(frame,
                 QByteArray(R"({"type":"res","id":"c1","ok":false,"error":{"code":"NOT_PAIRED",)"
                            R"("message":"pairing required","details":{"requestId":"r"}}})"));
        const Error again = protocol::decodeError(json::parse(frame)->toObject().value("error"_L1));
        QCOMPARE(again.code, ErrorCode::NotPaired);
        QCOMPARE(again.message, error.message);
        QCOMPARE(again.details, error.details);
    }

    void framesFollowTheLengthForms_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("short") << 125 << QByteArray::fromHex("817d");
        QTest::newRow("two bytes") << 126 << QByteArray::fromHex("817e007e");
        QTest::newRow("two bytes, most") << 65535 << QByteArray::fromHex("817effff");
        QTest::newRow("eight bytes") << 65536 << QByteArray::fromHex("817f0000000000010000");
    }
    void framesFollowTheLengthForms()
    {
        QFETCH(int, length);
        QFETCH(QByteArray, head);
        const QByteArray message(length, 'x');
        QCOMPARE(protocol::encodeTextFrame(message), QByteArray(head + message));
    }

    void closeReasonsAreCutBetweenCharacters()
    {
        QCOMPARE(protocol::cutReason(u"abc"_s, 120), u"abc"_s);
        QCOMPARE(protocol::cutReason(QString(200, u'x'), 120).size(), 120);
        QCOMPARE(protocol::cutReason(u"aéé"_s, 4), u"aé"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Frame)
#include "tst_frame.moc"
