// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/attemptlimiter.h"
#include "tests/support/manualclock.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::auth;
using claw::testing::ManualClock;

namespace {

ClientOrigin from(const QString &peer)
{
    return resolveClientOrigin({.peerAddress = peer}, {});
}

void expectOneWarning()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^wrong credentials"_s));
}

} // namespace

class tst_AttemptLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void delaysGrowToTheirLimit()
    {
        ManualClock clock;
        AttemptLimiter limiter(clock);
        expectOneWarning();
        const QList<qint64> expected{0, 0, 0, 250, 500, 1000, 2000, 4000, 4000, 4000};
        for (const qint64 delay : expected)
            QCOMPARE(limiter.wrong(from(u"192.0.2.1"_s)).delay.count(), delay);
    }

    void forgivesTheLocalUserMore()
    {
        ManualClock clock;
        AttemptLimiter limiter(clock);
        expectOneWarning();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(limiter.wrong(from(u"127.0.0.1"_s)).delay.count(), 0);
        QVERIFY(limiter.wrong(from(u"::1"_s)).delay.count() > 0);
    }

    void forgetsAfterSuccessAndAfterSilence()
    {
        ManualClock clock;
        AttemptLimiter limiter(clock);
        const ClientOrigin origin = from(u"192.0.2.1"_s);
        expectOneWarning();
        for (int i = 0; i < 6; ++i)
            (void)limiter.wrong(origin);
        limiter.right(origin);
        expectOneWarning();
        QCOMPARE(limiter.wrong(origin).delay.count(), 0);
        for (int i = 0; i < 6; ++i)
            (void)limiter.wrong(origin);
        clock.advance(11 * 60 * 1000);
        expectOneWarning();
        QCOMPARE(limiter.wrong(origin).delay.count(), 0);
    }

    void boundsWhatAFloodOfWrongTokensCosts()
    {
        ManualClock clock;
        AttemptLimiter limiter(clock);
        const ClientOrigin attacker = from(u"192.0.2.1"_s);
        expectOneWarning(); // And no second line for a thousand attempts.
        std::vector<Penalty> waiting;
        int evaluated = 0;
        for (int i = 0; i < 1000; ++i) {
            if (limiter.refuses(attacker))
                continue;
            ++evaluated;
            if (Penalty penalty = limiter.wrong(attacker); penalty.delay.count() > 0)
                waiting.push_back(std::move(penalty));
        }
        QCOMPARE(evaluated, 7); // Three free ones, four whose answers wait.
        QCOMPARE(limiter.refuses(attacker)->count(), 4000);
        QVERIFY(!limiter.refuses(from(u"192.0.2.2"_s)));
        waiting.pop_back();
        QVERIFY(!limiter.refuses(attacker));
    }

    void neverStandsBetweenTheLocalUserAndTheRightSecret()
    {
        ManualClock clock;
        AttemptLimiter limiter(clock);
        expectOneWarning();
        std::vector<Penalty> waiting;
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(!limiter.refuses(from(u"127.0.0.1"_s)));
            if (Penalty penalty = limiter.wrong(from(u"127.0.0.1"_s)); penalty.delay.count() > 0)
                waiting.push_back(std::move(penalty));
        }
        QCOMPARE(waiting.size(), size_t(4)); // The rest is answered at once.
    }

    void keepsAProxysClientsApartFromTheLocalUser()
    {
        ManualClock clock;
        AttemptLimiter limiter(clock);
        const auto proxied = resolveClientOrigin(
            {.peerAddress = u"127.0.0.1"_s, .forwardedFor = u"203.0.113.7"_s}, {});
        expectOneWarning();
        std::vector<Penalty> waiting;
        for (int i = 0; i < 100; ++i)
            waiting.push_back(limiter.wrong(proxied));
        QVERIFY(limiter.refuses(proxied));
        expectOneWarning();
        QCOMPARE(limiter.wrong(from(u"127.0.0.1"_s)).delay.count(), 0);
    }

    void takesAnIpv6NetworkForOneAddress()
    {
        ManualClock clock;
        AttemptLimiter limiter(clock);
        expectOneWarning();
        for (int i = 0; i < 10; ++i)
            (void)limiter.wrong(from(u"2001:db8::%1"_s.arg(i, 0, 16)));
        QCOMPARE(limiter.accountCount(), 1);
        QVERIFY(limiter.wrong(from(u"2001:db8::ffff"_s)).delay.count() > 0);
    }

    void remembersABoundedNumberOfAddresses()
    {
        ManualClock clock;
        AttemptLimiter limiter(clock, {.accounts = 8});
        for (int i = 0; i < 100; ++i) {
            expectOneWarning();
            (void)limiter.wrong(from(u"192.0.2.%1"_s.arg(i)));
        }
        QCOMPARE(limiter.accountCount(), 8);
        // The last one is still known, the first is not.
        (void)limiter.wrong(from(u"192.0.2.99"_s));
        expectOneWarning();
        (void)limiter.wrong(from(u"192.0.2.0"_s));
    }

    void answersAtOnceWhenTooManyAnswersWait()
    {
        ManualClock clock;
        AttemptLimiter limiter(clock, {.freeFailures = 0, .heldInAll = 2});
        std::vector<Penalty> waiting;
        for (int i = 0; i < 5; ++i) {
            expectOneWarning();
            waiting.push_back(limiter.wrong(from(u"192.0.2.%1"_s.arg(i))));
        }
        QVERIFY(waiting[1].delay.count() > 0);
        QCOMPARE(waiting[2].delay.count(), 0);
        QCOMPARE(waiting[4].delay.count(), 0);
    }

    void tellsWhenToComeBack()
    {
        const Error error = AttemptLimiter::refusal(std::chrono::milliseconds(3500));
        QCOMPARE(error.code, ErrorCode::Unauthorized);
        QCOMPARE(error.message, u"unauthorized: too many failed attempts (retry in 4 s)"_s);
        QCOMPARE(error.details.value("retryAfterMs"_L1).toInteger(), 3500);
    }
};

QTEST_GUILESS_MAIN(tst_AttemptLimiter)
#include "tst_attemptlimiter.moc"
