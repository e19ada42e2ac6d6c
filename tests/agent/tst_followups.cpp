// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/followups.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::agent;

namespace {

RunRequest message(const QString &text, qint64 inputId, const QString &to = {})
{
    RunRequest request;
    request.kind = to.isEmpty() ? ledger::InputKind::ChatSend : ledger::InputKind::Channel;
    request.runId = u"run-%1"_s.arg(inputId);
    request.idempotencyKey = u"key-%1"_s.arg(inputId);
    request.inputId = inputId;
    request.message = text;
    request.to = to;
    if (!to.isEmpty())
        request.channel = u"telegram"_s;
    return request;
}

const config::QueueSettings collect{.mode = config::QueueMode::Collect, .cap = 3};

} // namespace

//! Messages that wait for a run to end.
class tst_Followups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsMessagesOfWebChatOneByOne()
    {
        Followups waiting;
        QVERIFY(waiting.add(message(u"one"_s, 1), collect).empty());
        QVERIFY(waiting.add(message(u"two"_s, 2), collect).empty());
        const auto first = waiting.next();
        QCOMPARE(first->message, u"one"_s);
        QCOMPARE(first->runId, followupRunId(u"run-1"_s));
        QCOMPARE(waiting.next()->message, u"two"_s);
        QVERIFY(!waiting.next());
    }

    void whatGoesOnAfterARestartKeepsItsName()
    {
        Followups waiting;
        RunRequest resumed = message(u"one"_s, 1, u"+1"_s);
        resumed.begunAs = resumed.runId;
        QVERIFY(waiting.add(resumed, collect).empty());
        QVERIFY(waiting.add(message(u"two"_s, 2, u"+1"_s), collect).empty());
        const auto first = waiting.next();
        QCOMPARE(first->runId, u"run-1"_s);
        QCOMPARE(first->message, u"one"_s); // By itself.
        QCOMPARE(waiting.next()->runId, followupRunId(u"run-2"_s));
    }

    void collectsWhatGoesToOnePlace()
    {
        Followups waiting;
        for (int i = 1; i <= 3; ++i)
            QVERIFY(waiting.add(message(u"text %1"_s.arg(i), i, u"+1"_s), collect).empty());
        const auto whole = waiting.next();
        QCOMPARE(whole->message,
                 u"[Queued messages while agent was busy]\n\n---\nQueued #1\ntext 1\n\n---\n"
                 "Queued #2\ntext 2\n\n---\nQueued #3\ntext 3"_s);
        QCOMPARE(whole->inputId, 1);
        QCOMPARE(whole->merged.size(), 2U);
        QCOMPARE(whole->merged[1].inputId, 3);
        QCOMPARE(whole->merged[1].idempotencyKey, u"key-3"_s);
        QCOMPARE(waiting.size(), 0);
    }

    void neverCollectsAgainOnceThePlacesDiffer()
    {
        Followups waiting;
        QVERIFY(waiting.add(message(u"a"_s, 1, u"+1"_s), collect).empty());
        QVERIFY(waiting.add(message(u"b"_s, 2, u"+2"_s), collect).empty());
        QVERIFY(waiting.add(message(u"c"_s, 3, u"+2"_s), collect).empty());
        QCOMPARE(waiting.next()->message, u"a"_s);
        QCOMPARE(waiting.next()->message, u"b"_s);
        QCOMPARE(waiting.next()->message, u"c"_s);
    }

    void summarisesWhatItGivesUp()
    {
        Followups waiting;
        for (int i = 1; i <= 5; ++i)
            QVERIFY(waiting.add(message(u"text  \n %1"_s.arg(i), i), collect).empty());
        QCOMPARE(waiting.size(), 3);
        const auto next = waiting.next();
        QCOMPARE(next->message,
                 u"[Queue overflow] Dropped 2 messages due to cap.\nSummary:\n- text 1\n- text 2"
                 "\n\ntext  \n 3"_s);
        QCOMPARE(next->merged.size(), 2U); // Their rows end with it.
        QCOMPARE(waiting.next()->message, u"text  \n 4"_s);
    }

    void saysWhichMessageAFullQueueGivesUp()
    {
        Followups waiting;
        const config::QueueSettings newest{.cap = 1, .drop = config::QueueDrop::New};
        QVERIFY(waiting.add(message(u"a"_s, 1), newest).empty());
        QCOMPARE(waiting.add(message(u"b"_s, 2), newest).front().message, u"b"_s);
        const config::QueueSettings oldest{.cap = 1, .drop = config::QueueDrop::Old};
        QCOMPARE(waiting.add(message(u"c"_s, 3), oldest).front().message, u"a"_s);
        QCOMPARE(waiting.next()->message, u"c"_s);
    }

    void cutsLongLines()
    {
        Followups waiting;
        const config::QueueSettings one{.cap = 1};
        QVERIFY(waiting.add(message(QString(500, u'x'), 1), one).empty());
        QVERIFY(waiting.add(message(u"b"_s, 2), one).empty());
        QVERIFY(waiting.next()->message.contains(u"- "_s + QString(159, u'x') + u"…\n"_s));
    }

    void givesBackWhatIsTakenOut()
    {
        Followups waiting;
        const config::QueueSettings two{.cap = 2};
        for (int i = 1; i <= 3; ++i)
            QVERIFY(waiting.add(message(u"m"_s, i), two).empty());
        QVERIFY(!waiting.take(u"run-1"_s)); // Only a line of it is left.
        QCOMPARE(waiting.take(u"run-2"_s)->inputId, 2);
        QCOMPARE(waiting.takeAll().size(), 2U);
        QVERIFY(!waiting.next());
    }
};

QTEST_GUILESS_MAIN(tst_Followups)
#include "tst_followups.moc"
