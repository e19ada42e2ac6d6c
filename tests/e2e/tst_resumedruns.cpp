// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/followups.h"
#include "resumingclient.h"
#include "runningprogram.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw;
using testing::ResumingClient;
using testing::RunningProgram;
using testing::Sandbox;

namespace {

QJsonObject message(const QString &key, const QString &text)
{
    return {{u"sessionKey"_s, u"main"_s}, {u"message"_s, text}, {u"idempotencyKey"_s, key}};
}

QString textOf(const QJsonObject &chat)
{
    return chat["message"_L1]["content"_L1][0]["text"_L1].toString();
}

} // namespace

//! Runs that a killed gateway leaves to the next one, as a client sees them that comes back.
class tst_ResumedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunGoesOnUnderItsName()
    {
        const Sandbox sandbox;
        sandbox.putDevConfig();
        ResumingClient client(sandbox.port());
        {
            RunningProgram gateway(sandbox.dev(), sandbox.environment());
            QVERIFY2(client.join(), gateway.story());
            const QJsonObject params = message(u"slow"_s, u"echo:slow 200 one two three four"_s);
            QVERIFY(client.ask(u"1"_s, u"chat.send"_s, params)["ok"_L1].toBool());
            QTRY_VERIFY_WITH_TIMEOUT(!client.chat(u"slow"_s, u"delta"_s).isEmpty(), 20'000);
            gateway.signal(SIGKILL);
            (void)gateway.waitForExit();
        }
        RunningProgram gateway(sandbox.dev(), sandbox.environment());
        QVERIFY2(client.join(), gateway.story());
        QTRY_COMPARE_WITH_TIMEOUT(client.chat(u"slow"_s, u"final"_s).size(), 1, 20'000);
        QCOMPARE(textOf(client.chat(u"slow"_s, u"final"_s).front()), u"one two three four"_s);
        QCOMPARE(client.openRuns(), QStringList());
    }

    void aMessageThatHadWaitedGoesOnUnderTheNameOfItsRun()
    {
        const Sandbox sandbox;
        sandbox.putDevConfig();
        ResumingClient client(sandbox.port());
        const QString waited = agent::followupRunId(u"second"_s);
        {
            RunningProgram gateway(sandbox.dev(), sandbox.environment());
            QVERIFY2(client.join(), gateway.story());
            const QJsonObject first = message(u"first"_s, u"echo:slow 300 done"_s);
            QVERIFY(client.ask(u"1"_s, u"chat.send"_s, first)["ok"_L1].toBool());
            const QJsonObject second = message(u"second"_s, u"echo:slow 200 one two three four"_s);
            QVERIFY(client.ask(u"2"_s, u"chat.send"_s, second)["ok"_L1].toBool());
            QTRY_VERIFY_WITH_TIMEOUT(!client.chat(waited, u"delta"_s).isEmpty(), 20'000);
            gateway.signal(SIGKILL);
            (void)gateway.waitForExit();
        }
        RunningProgram gateway(sandbox.dev(), sandbox.environment());
        QVERIFY2(client.join(), gateway.story());
        QTRY_COMPARE_WITH_TIMEOUT(client.chat(waited, u"final"_s).size(), 1, 20'000);
        QCOMPARE(textOf(client.chat(waited, u"final"_s).front()), u"one two three four"_s);
        QCOMPARE(client.openRuns(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_ResumedRuns)
#include "tst_resumedruns.moc"
