// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/backoff.h"
#include "base/random.h"
#include "base/result.h"
#include "base/secret.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

class tst_Base : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensHaveTheirForm()
    {
        SystemRandom random;
        const QRegularExpression uuid(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        QVERIFY(uuid.match(random.uuid()).hasMatch());
        QCOMPARE(random.hexToken().size(), 32);
        QVERIFY(random.hexToken() != random.hexToken());
        for (int i = 0; i < 100; ++i)
            QVERIFY(random.below(7) < 7);
    }

    void backoffGrowsToItsLimitAndResets()
    {
        SystemRandom random;
        Backoff backoff({.first = std::chrono::seconds(1), .longest = std::chrono::seconds(5)},
                        random);
        QCOMPARE(backoff.next().count(), 1000);
        QCOMPARE(backoff.next().count(), 2000);
        QCOMPARE(backoff.next().count(), 4000);
        QCOMPARE(backoff.next().count(), 5000);
        QCOMPARE(backoff.next().count(), 5000);
        backoff.reset();
        QCOMPARE(backoff.next().count(), 1000);
    }

    void secretsDoNotPrint()
    {
        const Secret secret(u"hunter2"_s);
        QString printed;
        QDebug(&printed) << secret;
        QVERIFY(!printed.contains("hunter2"_L1));
        QVERIFY(secret.matches(u"hunter2"_s));
        QVERIFY(!secret.matches(u"hunter3"_s));
        QVERIFY(!secret.matches(u""_s));
    }

    void failuresCarryTheirCode()
    {
        const Result<int> failed = fail(ErrorCode::Timeout, u"too slow"_s);
        QVERIFY(!failed);
        QVERIFY(failed.error().retryable);
        const Result<int> wrapped = failWithin(u"reading"_s, failed.error());
        QCOMPARE(wrapped.error().message, u"reading: too slow"_s);
        QCOMPARE(wrapped.error().code, ErrorCode::Timeout);
    }
};

QTEST_GUILESS_MAIN(tst_Base)
#include "tst_base.moc"
