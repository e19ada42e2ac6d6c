// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "modelworld.h"
#include "providers/billing.h"

#include <QTest>

using namespace claw::providers;
using namespace claw::testing;
using namespace Qt::StringLiterals;

//! What a request costs, with everything that was tried for it.
class tst_ModelSpending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatAnAttemptThatFailedIsBilledFor()
    {
        World world;
        world.writeProfiles(twoKeys);
        const QByteArray cutOff =
            "data: {\"choices\":[{\"delta\":{\"content\":\"" + QByteArray(40, 'x') + "\"}}]}\n\n";
        world.one.play({{.bytes = ScriptedServer::events(cutOff)}, status(503), greeting()});
        const auto outcome = world.ask({}, QString(80, u'y'));
        QVERIFY(outcome);
        QCOMPARE(outcome->message.usage.sum(), 12);
        QCOMPARE(outcome->spent.sum(), 12 + 80 / 4 + 40 / 4);
        QCOMPARE(outcome->spent.cost.total(), 42e-6);
        qint64 ofFailures = 0;
        for (const StreamEvent &event : world.events) {
            if (const auto *failed = std::get_if<AttemptFailed>(&event))
                ofFailures += failed->spent.sum();
        }
        QCOMPARE(ofFailures, 30);
        world.one.play({{.bytes = ScriptedServer::events(cutOff)}});
        const auto never = world.ask({}, QString(80, u'y'));
        QVERIFY(!never);
        QCOMPARE(spentOn(never).sum(), 3 * 30); // An attempt and two repetitions.
    }
};

QTEST_GUILESS_MAIN(tst_ModelSpending)
#include "tst_modelspending.moc"
