// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/onetimecodes.h"
#include "countingrandom.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::auth;
using namespace claw::testing;

class TestOneTimeCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsInOnce()
    {
        OneTimeCodes codes(m_clock, m_random);
        const QString code = codes.issue().secret.reveal();
        QCOMPARE(code.size(), 32);
        QVERIFY(!codes.redeem(u"another"_s));
        QVERIFY(!codes.redeem(QString()));
        QVERIFY(codes.redeem(code));
        QVERIFY(!codes.redeem(code));
    }

    void endsAfterAMinute()
    {
        OneTimeCodes codes(m_clock, m_random);
        const QString early = codes.issue().secret.reveal();
        m_clock.advance(59'999);
        const QString late = codes.issue().secret.reveal();
        m_clock.advance(1);
        QVERIFY(!codes.redeem(early));
        QVERIFY(codes.redeem(late));
    }

    void keepsTheLatestOnly()
    {
        OneTimeCodes codes(m_clock, m_random);
        const QString first = codes.issue().secret.reveal();
        QString last;
        for (qsizetype i = 0; i < OneTimeCodes::most; ++i)
            last = codes.issue().secret.reveal();
        QVERIFY(!codes.redeem(first));
        QVERIFY(codes.redeem(last));
    }

private:
    ManualClock m_clock;
    CountingRandom m_random;
};

QTEST_GUILESS_MAIN(TestOneTimeCodes)
#include "tst_onetimecodes.moc"
