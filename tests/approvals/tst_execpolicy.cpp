// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/execpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::approvals;

Q_DECLARE_METATYPE(claw::approvals::ExecPolicy)
Q_DECLARE_METATYPE(claw::approvals::Ruling)
Q_DECLARE_METATYPE(std::optional<claw::approvals::Decision>)

class tst_ExecPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesOnCommands_data()
    {
        QTest::addColumn<ExecPolicy>("policy");
        QTest::addColumn<bool>("isListed");
        QTest::addColumn<Ruling>("ruling");
        const auto row = [](const char *name, Security security, Ask ask, bool isListed,
                            Ruling ruling) {
            QTest::newRow(name) << ExecPolicy{.security = security, .ask = ask} << isListed
                                << ruling;
        };
        row("nothing is allowed", Security::Deny, Ask::Always, true, Ruling::Refuse);
        row("on the list", Security::Allowlist, Ask::OnMiss, true, Ruling::Run);
        row("not on the list", Security::Allowlist, Ask::OnMiss, false, Ruling::AskPerson);
        row("not on the list, no question", Security::Allowlist, Ask::Off, false,
            Ruling::RefuseAsMiss);
        row("on the list, no question", Security::Allowlist, Ask::Off, true, Ruling::Run);
        row("on the list, always asked", Security::Allowlist, Ask::Always, true, Ruling::AskPerson);
        row("everything", Security::Full, Ask::OnMiss, false, Ruling::Run);
        row("everything, always asked", Security::Full, Ask::Always, false, Ruling::AskPerson);
    }
    void rulesOnCommands()
    {
        QFETCH(ExecPolicy, policy);
        QFETCH(bool, isListed);
        QTEST(rule(policy, isListed), "ruling");
    }

    void takesAnAnswerOrTheLackOfOne_data()
    {
        QTest::addColumn<std::optional<Decision>>("decision");
        QTest::addColumn<int>("fallback");
        QTest::addColumn<bool>("isListed");
        QTest::addColumn<bool>("runs");
        const auto row = [](const char *name, std::optional<Decision> decision, Security fallback,
                            bool isListed, bool runs) {
            QTest::newRow(name) << decision << int(fallback) << isListed << runs;
        };
        row("once", Decision::AllowOnce, Security::Deny, false, true);
        row("always", Decision::AllowAlways, Security::Deny, false, true);
        row("no", Decision::Deny, Security::Full, true, false);
        row("silence denies", std::nullopt, Security::Deny, true, false);
        row("silence allows what is listed", std::nullopt, Security::Allowlist, true, true);
        row("silence allows nothing else", std::nullopt, Security::Allowlist, false, false);
        row("silence allows", std::nullopt, Security::Full, false, true);
    }
    void takesAnAnswerOrTheLackOfOne()
    {
        QFETCH(std::optional<Decision>, decision);
        QFETCH(int, fallback);
        QFETCH(bool, isListed);
        const ExecPolicy policy{.askFallback = Security(fallback)};
        QTEST(mayRunAfter(decision, policy, isListed), "runs");
    }

    void twoRulesAreTheStricterOne()
    {
        const ExecPolicy policy{.security = Security::Allowlist, .ask = Ask::OnMiss};
        QCOMPARE(policy.restrictedBy(Security::Full, Ask::Always).security, Security::Allowlist);
        QCOMPARE(policy.restrictedBy(Security::Full, Ask::Always).ask, Ask::Always);
        QCOMPARE(policy.restrictedBy(Security::Deny, Ask::Off).security, Security::Deny);
        QCOMPARE(policy.restrictedBy(Security::Deny, Ask::Off).ask, Ask::OnMiss);
    }

    void speaksTheWordsOfTheFile()
    {
        for (const auto security : {Security::Deny, Security::Allowlist, Security::Full})
            QCOMPARE(securityFromText(QString(toText(security))), security);
        for (const auto ask : {Ask::Off, Ask::OnMiss, Ask::Always})
            QCOMPARE(askFromText(QString(toText(ask))), ask);
        for (const auto decision : {Decision::AllowOnce, Decision::AllowAlways, Decision::Deny})
            QCOMPARE(decisionFromText(QString(toText(decision))), decision);
        QVERIFY(!securityFromText(u"FULL"));
        QVERIFY(!askFromText(u""));
        QVERIFY(!decisionFromText(u"maybe"));
    }
};

QTEST_GUILESS_MAIN(tst_ExecPolicy)
#include "tst_execpolicy.moc"
