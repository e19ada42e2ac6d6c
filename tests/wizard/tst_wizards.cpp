// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/support/manualclock.h"
#include "wizard/wizards.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::wizard;

namespace {

//! Asks for a name, then shows it.
QCoro::Task<Result<>> greet(WizardSession *session)
{
    WizardStep step{.id = {}, .message = u"Name"_s, .options = {}};
    const auto name = co_await askText(session, std::move(step));
    if (!name)
        co_return tl::unexpected(name.error());
    const auto shown = co_await showNote(session, u"Hello"_s, *name);
    co_return shown;
}

QCoro::Task<Result<>> failAtOnce(WizardSession *)
{
    co_return fail(ErrorCode::Unavailable, u"no disk"_s);
}

} // namespace

class tst_Wizards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRunsAtATime()
    {
        testing::ManualClock clock;
        Wizards wizards(m_random, clock);
        const auto first = wizards.begin(greet);
        QVERIFY(first);
        const auto second = wizards.begin(greet);
        QVERIFY(!second);
        QCOMPARE(second.error().message, u"wizard already running"_s);
        clock.advance(Wizards::longestSilence.count() - 1000);
        QVERIFY(wizards.find(first->id)); // A touch.
        clock.advance(2000);
        QVERIFY(!wizards.begin(greet));
        clock.advance(Wizards::longestSilence.count());
        const auto third = wizards.begin(greet);
        QVERIFY(third);
        QVERIFY(!wizards.find(first->id));
        QCOMPARE(first->session->now().status, WizardStatus::Cancelled);
        third->session->cancel();
        QVERIFY(wizards.begin(greet));
        wizards.stop();
        QTRY_VERIFY(third->session.use_count() == 1); // Its flow has ended too.
    }

    void waitsBetweenTwoSteps()
    {
        testing::ManualClock clock;
        Wizards wizards(m_random, clock);
        const auto begun = wizards.begin(greet);
        QVERIFY(begun);
        const auto &session = begun->session;
        const auto name = QCoro::waitFor(session->next());
        QCOMPARE(name.step->message, u"Name"_s);
        QVERIFY(!session->answer(u"another"_s, u"x"_s));
        QVERIFY(session->answer(name.step->id, 7));
        QVERIFY(!session->answer(name.step->id, 7)); // It was answered.
        const auto hello = QCoro::waitFor(session->next());
        QCOMPARE(hello.step->message, u"7"_s);
        QVERIFY(session->answer(hello.step->id, {}));
        const auto end = QCoro::waitFor(session->next());
        QCOMPARE(end.status, WizardStatus::Done);
        QVERIFY(!end.step);
    }

    void aFailureIsAnEnd()
    {
        testing::ManualClock clock;
        Wizards wizards(m_random, clock);
        const auto begun = wizards.begin(failAtOnce);
        QVERIFY(begun);
        const auto end = QCoro::waitFor(begun->session->next());
        QCOMPARE(end.status, WizardStatus::Failed);
        QCOMPARE(end.error, u"Error: no disk"_s);
    }

private:
    SystemRandom m_random;
};

QTEST_GUILESS_MAIN(tst_Wizards)
#include "tst_wizards.moc"
