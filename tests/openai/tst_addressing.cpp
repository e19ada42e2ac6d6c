// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/addressing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::openai;

class TestAddressing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheAgentFromTheModel_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("agent");
        QTest::newRow("colon") << u"clawdbot:beta"_s << u"beta"_s;
        QTest::newRow("slash") << u"clawdbot/beta"_s << u"beta"_s;
        QTest::newRow("agent") << u" agent:Beta_2 "_s << u"beta_2"_s;
        QTest::newRow("case aside") << u"ClawdBot:BETA"_s << u"beta"_s;
        QTest::newRow("the product alone") << u"clawdbot"_s << u"-"_s;
        QTest::newRow("another model") << u"openai/gpt-5"_s << u"-"_s;
        QTest::newRow("no name") << u"clawdbot:"_s << u"-"_s;
        QTest::newRow("a path") << u"clawdbot:../x"_s << u"-"_s;
        QTest::newRow("agent with a slash") << u"agent/beta"_s << u"-"_s;
        QTest::newRow("too long") << QString(u"agent:"_s + QString(65, u'a')) << u"-"_s;
    }
    void readsTheAgentFromTheModel()
    {
        QFETCH(QString, model);
        QTEST(agentNamedBy(model).value_or(u"-"_s), "agent");
    }

    void keepsTheSessionOfAUser()
    {
        const SessionName name{
            .agentId = u"beta"_s, .prefix = u"openai"_s, .user = u" Alice "_s, .uuid = u"u1"_s};
        QCOMPARE(sessionKeyOf(name), u"agent:beta:openai-user:alice"_s);
    }

    void givesEveryRequestWithoutAUserASessionOfItsOwn()
    {
        const SessionName name{
            .agentId = u"main"_s, .prefix = u"openresponses"_s, .user = u"  "_s, .uuid = u"u1"_s};
        QCOMPARE(sessionKeyOf(name), u"agent:main:openresponses:u1"_s);
    }
};

QTEST_GUILESS_MAIN(TestAddressing)
#include "tst_addressing.moc"
