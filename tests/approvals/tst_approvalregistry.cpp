// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/approvalregistry.h"
#include "tests/support/manualclock.h"

#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw;
using namespace claw::approvals;

class tst_ApprovalRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup()
    {
        m_registry.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void asksWaitsAndResolves()
    {
        QSignalSpy requested(m_registry.get(), &ApprovalRegistry::requested);
        QSignalSpy resolved(m_registry.get(), &ApprovalRegistry::resolved);
        const auto approval = m_registry->ask({.command = u"ls"_s, .cwd = u"/x"_s}, u"my-id"_s, 5s);
        QVERIFY(approval);
        QCOMPARE(approval->expiresAtMs - approval->createdAtMs, 5000);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(
            requested[0][0].value<PendingApproval>().toJson(),
            R"({"id":"my-id","request":{"command":"ls","cwd":"/x","host":null,"security":null,"ask":null,)"
                + QByteArray(
                    R"("agentId":null,"resolvedPath":null,"sessionKey":null},"createdAtMs":)")
                + QByteArray::number(m_clock.nowMs())
                + ",\"expiresAtMs\":" + QByteArray::number(m_clock.nowMs() + 5000) + "}");
        auto answer = m_registry->wait(u"my-id"_s);
        QVERIFY(!answer.isReady());
        QVERIFY(m_registry->resolve(u"my-id"_s, Decision::AllowOnce, u"phone"_s));
        const auto decided = QCoro::waitFor(std::move(answer));
        QCOMPARE(decided->decision, Decision::AllowOnce);
        QCOMPARE(decided->approval.id, u"my-id"_s);
        QCOMPARE(resolved.size(), 1);
        QCOMPARE(resolved[0][0].value<ApprovalResolution>().toJson(),
                 R"({"id":"my-id","decision":"allow-once","resolvedBy":"phone","ts":)"
                     + QByteArray::number(m_clock.nowMs()) + "}");
        QVERIFY(m_registry->pending().empty());
        QCOMPARE(m_registry->resolve(u"my-id"_s, Decision::Deny, {}).error().message,
                 u"unknown approval id"_s);
        QCOMPARE(QCoro::waitFor(m_registry->wait(u"my-id"_s)).error().message,
                 u"unknown approval id"_s);
    }

    void waitingIsAStepOfItsOwn()
    {
        const auto approval = m_registry->ask({.command = u"ls"_s}, {}, 5s);
        QVERIFY(!approval->id.isEmpty());
        auto one = m_registry->wait(approval->id);
        auto two = m_registry->wait(approval->id);
        QVERIFY(m_registry->resolve(approval->id, Decision::Deny, u"x"_s));
        QCOMPARE(QCoro::waitFor(std::move(one))->decision, Decision::Deny);
        QCOMPARE(QCoro::waitFor(std::move(two))->decision, Decision::Deny);
    }

    void anIdIsAskedOnce()
    {
        QVERIFY(m_registry->ask({.command = u"ls"_s}, u"a"_s, 5s));
        QCOMPARE(m_registry->ask({.command = u"ls"_s}, u"a"_s, 5s).error().message,
                 u"approval id already pending"_s);
    }

    void expiresByTheClock()
    {
        QSignalSpy expired(m_registry.get(), &ApprovalRegistry::expired);
        QSignalSpy resolved(m_registry.get(), &ApprovalRegistry::resolved);
        QVERIFY(m_registry->ask({.command = u"ls"_s}, u"short"_s, 1s));
        QVERIFY(m_registry->ask({.command = u"ls"_s}, u"long"_s, 60s));
        auto answer = m_registry->wait(u"short"_s);
        m_clock.advance(999);
        m_registry->expire();
        QCOMPARE(expired.size(), 0);
        m_clock.advance(1);
        m_registry->expire();
        QCOMPARE(expired.size(), 1);
        QCOMPARE(resolved.size(), 0);
        QVERIFY(!QCoro::waitFor(std::move(answer))->decision);
        QCOMPARE(m_registry->pending().size(), size_t(1));
        QCOMPARE(m_registry->resolve(u"short"_s, Decision::AllowOnce, {}).error().message,
                 u"unknown approval id"_s);
    }

    void nobodyDecidesAfterTheTime()
    {
        QVERIFY(m_registry->ask({.command = u"ls"_s}, u"a"_s, 1s));
        m_clock.advance(1000);
        QVERIFY(!m_registry->resolve(u"a"_s, Decision::AllowOnce, {}));
    }

    void theClockRingsByItself()
    {
        const SystemClock clock;
        ApprovalRegistry registry(m_dir->filePath(u"other"_s), clock, m_random);
        QVERIFY(registry.ask({.command = u"ls"_s}, u"a"_s, 20ms));
        QVERIFY(!QCoro::waitFor(registry.wait(u"a"_s))->decision);
        auto flushed = registry.flush();
        QTRY_VERIFY(flushed.isFinished());
    }

    void questionsSurviveARestart()
    {
        const ApprovalQuestion question{.command = u"rm -r x"_s, .agentId = u"main"_s};
        const auto approval = m_registry->ask(question, u"a"_s, 60s);
        QVERIFY(m_registry->ask({.command = u"ls"_s}, u"b"_s, 1s));
        auto cut = m_registry->wait(u"a"_s);
        m_registry->stopWaiting();
        QCOMPARE(QCoro::waitFor(std::move(cut)).error().code, ErrorCode::Aborted);
        m_clock.advance(2000);
        reopen();

        const auto open = m_registry->pending();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open[0].toJson(), approval->toJson());
        // The one who asked comes back.
        QSignalSpy requested(m_registry.get(), &ApprovalRegistry::requested);
        QCOMPARE(m_registry->ask({.command = u"rm -r y"_s}, u"a"_s, 60s).error().message,
                 u"approval id already pending"_s);
        const auto again = m_registry->ask(question, u"a"_s, 60s);
        QCOMPARE(again->expiresAtMs, approval->expiresAtMs);
        QCOMPARE(requested.size(), 0);
        auto answer = m_registry->wait(u"a"_s);
        QVERIFY(m_registry->resolve(u"a"_s, Decision::AllowAlways, u"phone"_s));
        QCOMPARE(QCoro::waitFor(std::move(answer))->decision, Decision::AllowAlways);
        reopen();
        QVERIFY(m_registry->pending().empty());
    }

    void aDecisionWaitsForTheOneWhoAsked()
    {
        const ApprovalQuestion question{.command = u"ls"_s};
        QVERIFY(m_registry->ask(question, u"a"_s, 60s));
        reopen();
        QVERIFY(m_registry->resolve(u"a"_s, Decision::AllowOnce, u"phone"_s));
        QVERIFY(m_registry->pending().empty());
        QVERIFY(!m_registry->resolve(u"a"_s, Decision::Deny, u"phone"_s));
        QVERIFY(m_registry->ask(question, u"a"_s, 60s));
        QCOMPARE(QCoro::waitFor(m_registry->wait(u"a"_s))->decision, Decision::AllowOnce);
        QVERIFY(!QCoro::waitFor(m_registry->wait(u"a"_s)));
    }

    void hasLimits()
    {
        for (std::size_t i = 0; i < ApprovalRegistry::mostPending; ++i)
            QVERIFY(m_registry->ask({.command = u"ls"_s}, {}, 60s));
        QCOMPARE(m_registry->ask({.command = u"ls"_s}, {}, 60s).error().code,
                 ErrorCode::Unavailable);
        m_clock.advance(60'000);
        const QString big(500'000, u'x');
        int taken = 0;
        while (m_registry->ask({.command = big}, {}, 60s))
            ++taken;
        QCOMPARE(taken, 8);
    }

    void aBrokenFileIsSetAside()
    {
        m_registry.reset();
        QVERIFY(QDir(m_dir->path()).mkpath(u"approvals"_s));
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{nonsense");
        file.close();
        m_registry = std::make_unique<ApprovalRegistry>(m_dir->path(), m_clock, m_random);
        m_registry->load();
        QVERIFY(m_registry->pending().empty());
        QVERIFY(!QFile::exists(path()));
        QVERIFY(m_registry->ask({.command = u"ls"_s}, {}, 60s));
        reopen();
        QCOMPARE(m_registry->pending().size(), size_t(1));
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"approvals/pending.json"_s); }
    void reopen()
    {
        if (m_registry) {
            auto flushed = m_registry->flush();
            QTRY_VERIFY(flushed.isFinished());
            QVERIFY(flushed.result());
        }
        m_registry = std::make_unique<ApprovalRegistry>(m_dir->path(), m_clock, m_random);
        m_registry->load();
    }

    testing::ManualClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ApprovalRegistry> m_registry;
};

QTEST_GUILESS_MAIN(tst_ApprovalRegistry)
#include "tst_approvalregistry.moc"
