// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/failure.h"

#include <QTest>

using namespace claw;
using namespace claw::providers;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'792'000'000'000; // 2026-10-14T17:46:40Z

Failure failureOf(int status, const QByteArray &body, const QByteArray &retryAfterValue = {})
{
    net::HttpStatus head{.code = status, .headers = {}};
    if (!retryAfterValue.isEmpty())
        head.headers.append("Retry-After", retryAfterValue);
    return failureFrom(head, body, u"acme"_s, now);
}

} // namespace

class TestFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifiesAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<FailureReason>("reason");
        const auto row = [](int status, const char *body, FailureReason reason) {
            QTest::addRow("%d %s", status, body) << status << QByteArray(body) << reason;
        };
        row(401, R"({"error":{"message":"invalid x-api-key"}})", FailureReason::Auth);
        row(403, "", FailureReason::Auth);
        row(400, R"({"error":{"message":"API key not valid."}})", FailureReason::Auth);
        row(402, R"({"error":{"message":"Insufficient credits"}})", FailureReason::Billing);
        row(400, R"({"error":{"message":"Your credit balance is too low"}})",
            FailureReason::Billing);
        row(429, R"({"error":{"code":"insufficient_quota","message":"exceeded"}})",
            FailureReason::Billing);
        row(429, R"({"error":{"message":"Rate limit reached"}})", FailureReason::RateLimit);
        row(404, R"({"error":{"message":"model not found"}})", FailureReason::UnknownModel);
        row(408, "", FailureReason::Timeout);
        row(400, R"({"error":{"message":"prompt is too long: 210000 tokens > 200000"}})",
            FailureReason::ContextOverflow);
        row(400, R"({"error":{"code":"context_length_exceeded","message":"x"}})",
            FailureReason::ContextOverflow);
        row(413, "", FailureReason::ContextOverflow);
        row(400, R"({"error":{"message":"tool_use ids must be unique"}})", FailureReason::Format);
        row(500, "<html>oops</html>", FailureReason::Overloaded);
        row(529, R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})",
            FailureReason::Overloaded);
        row(307, "", FailureReason::Format);
    }
    void classifiesAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(FailureReason, reason);
        const Failure failure = failureOf(status, body);
        QCOMPARE(failure.reason, reason);
        QCOMPARE(failure.httpStatus, status);
        QVERIFY(failure.error.message.startsWith(u"acme: HTTP %1"_s.arg(status)));
    }

    void findsTheSentenceInTheBody()
    {
        QCOMPARE(failureOf(400, R"({"error":{"message":"bad\n thing"}})").error.message,
                 u"acme: HTTP 400: bad thing"_s);
        QCOMPARE(failureOf(400, R"([{"error":{"message":"a list"}}])").error.message,
                 u"acme: HTTP 400: a list"_s);
        QCOMPARE(failureOf(400, R"({"detail":"in short"})").error.message,
                 u"acme: HTTP 400: in short"_s);
        QCOMPARE(failureOf(502, "<html>").error.message, u"acme: HTTP 502: <html>"_s);
        QVERIFY(failureOf(400, QByteArray(5000, 'x')).error.message.size() < 700);
    }

    void readsWhatTheServerAsksToWait_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("ms");
        QTest::newRow("seconds") << QByteArray("7") << 7000;
        QTest::newRow("part of a second") << QByteArray("0.5") << 500;
        QTest::newRow("date") << QByteArray("Wed, 14 Oct 2026 17:47:00 GMT") << 20000;
        QTest::newRow("date gone by") << QByteArray("Wed, 14 Oct 2026 10:00:00 GMT") << 0;
        QTest::newRow("negative") << QByteArray("-1") << -1;
        QTest::newRow("nonsense") << QByteArray("soon") << -1;
        QTest::newRow("endless") << QByteArray("1e99") << -1;
    }
    void readsWhatTheServerAsksToWait()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, ms);
        const auto wait = failureOf(429, "", value).retryAfter;
        QCOMPARE(wait ? int(wait->count()) : -1, ms);
    }

    void knowsWhatMayPass()
    {
        QVERIFY(failureOf(429, "").isTransient());
        QVERIFY(failureOf(503, "").isTransient());
        QVERIFY(failureOf(408, "").isTransient());
        QVERIFY(!failureOf(400, "").isTransient());
        QVERIFY(!failureOf(401, "").isTransient());
        QVERIFY(failureOf(401, "").isAboutTheKey());
        QVERIFY(!failureOf(503, "").isAboutTheKey());
        QVERIFY(!failureOf(413, "").isWorthAnotherModel());
        const Error lost{.code = ErrorCode::Unavailable, .message = u"x"_s, .retryable = true};
        QVERIFY(failureFrom(lost, u"acme"_s).isTransient());
    }
};

QTEST_GUILESS_MAIN(TestFailure)
#include "tst_failure.moc"
