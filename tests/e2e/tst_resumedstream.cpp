// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "resumingclient.h"
#include "runningprogram.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw;
using testing::ResumingClient;
using testing::RunningProgram;
using testing::Sandbox;

//! Whatever happens to the gateway and to the network: who comes back has heard what all have heard.
class tst_ResumedStream : public QObject
{
    Q_OBJECT

    static constexpr int longestMs = 30'000;
    static constexpr int leastRounds = 3;

    QRandomGenerator m_random{20'261'125};
    int m_messages = 0;
    int m_cuts = 0;

    void say(ResumingClient &client)
    {
        const QString number = QString::number(++m_messages);
        const QJsonObject params{{u"sessionKey"_s, u"agent:main:s%1"_s.arg(m_messages % 3)},
                                 {u"message"_s, u"echo:slow 15 this is number %1"_s.arg(number)},
                                 {u"idempotencyKey"_s, QString(u"m-"_s + number)}};
        // Unanswered where the gateway is too slow; its events come all the same.
        (void)client.ask(number, u"chat.send"_s, params);
    }

    //! While a gateway runs: questions, answers, and a network that comes and goes.
    void live(ResumingClient &stays, ResumingClient &comesAndGoes)
    {
        const int steps = int(m_random.bounded(4, 10));
        for (int step = 0; step < steps; ++step) {
            say(stays);
            QTest::qWait(int(m_random.bounded(120)));
            stays.listen();
            if (comesAndGoes.isCut()) {
                QVERIFY(comesAndGoes.join());
            } else if (m_random.bounded(2) == 0) {
                if (m_random.bounded(2) == 0)
                    comesAndGoes.listen(); // Or what has just come is lost on its way.
                comesAndGoes.cut();
                ++m_cuts;
            }
        }
    }

private Q_SLOTS:
    void theHashIsThatOfAClientThatWasNeverCut()
    {
        const Sandbox sandbox;
        sandbox.putDevConfig();
        ResumingClient stays(sandbox.port());
        QString begin;
        {
            RunningProgram gateway(sandbox.dev(), sandbox.environment());
            QVERIFY2(stays.join(), gateway.story());
            begin = stays.cursor();
            gateway.signal(SIGTERM);
            QCOMPARE(gateway.waitForExit(), 0);
        }
        ResumingClient comesAndGoes(sandbox.port(), begin);
        QElapsedTimer passed;
        passed.start();
        int rounds = 0;
        for (; rounds < leastRounds || passed.elapsed() < longestMs; ++rounds) {
            RunningProgram gateway(sandbox.dev(), sandbox.environment());
            QVERIFY2(stays.join(), gateway.story());
            live(stays, comesAndGoes);
            gateway.signal(m_random.bounded(3) > 0 ? SIGKILL : SIGTERM);
            (void)gateway.waitForExit();
        }

        RunningProgram gateway(sandbox.dev(), sandbox.environment());
        ResumingClient late(sandbox.port(), begin);
        for (ResumingClient *client : {&stays, &comesAndGoes, &late})
            QVERIFY2(client->join(), gateway.story());
        const auto areEqual = [&] {
            return stays.hash() == comesAndGoes.hash() && stays.hash() == late.hash();
        };
        QTRY_VERIFY_WITH_TIMEOUT(stays.openRuns().isEmpty() && areEqual(), 20'000);
        qInfo("%d gateways, %d cuts, %d messages, %d events", rounds + 2, m_cuts, m_messages,
              int(stays.count()));
        QVERIFY(m_cuts >= leastRounds);
        QVERIFY(stays.count() > m_messages);
    }
};

QTEST_GUILESS_MAIN(tst_ResumedStream)
#include "tst_resumedstream.moc"
