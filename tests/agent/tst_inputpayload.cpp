// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/inputpayload.h"
#include "agent/runend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw;

class tst_InputPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        agent::RunRequest request;
        request.kind = ledger::InputKind::Agent;
        request.runId = u"run-1"_s;
        request.shownKey = u"main"_s;
        request.message = u"look\nat „this“"_s;
        request.messageId = u"m"_s;
        request.images = {{.base64 = "AAAA", .mimeType = u"image/png"_s}};
        request.thinking = config::ThinkingLevel::High;
        request.timeout = 30s;
        request.lane = u"subagent"_s;
        request.extraSystemPrompt = u"be brief"_s;
        request.to = u"+1"_s;
        request.report =
            agent::EndReport{.name = u"Hook A"_s, .isUrgent = false, .undelivered = u"no way"_s};
        const ledger::Input input{.id = 7,
                                  .kind = ledger::InputKind::Agent,
                                  .idempotencyKey = u"key"_s,
                                  .sessionKey = u"agent:main:main"_s,
                                  .payload = agent::encodePayload(request)};
        const auto read = agent::requestOf(input);
        QVERIFY(read);
        QCOMPARE(read->inputId, 7);
        QCOMPARE(read->kind, request.kind);
        QCOMPARE(read->idempotencyKey, u"key"_s);
        QCOMPARE(read->sessionKey, u"agent:main:main"_s);
        QCOMPARE(read->runId, request.runId);
        QCOMPARE(read->shownKey, request.shownKey);
        QCOMPARE(read->message, request.message);
        QCOMPARE(read->messageId, request.messageId);
        QCOMPARE(read->images.front().base64, QByteArray("AAAA"));
        QCOMPARE(read->images.front().mimeType, u"image/png"_s);
        QVERIFY(read->thinking == request.thinking);
        QVERIFY(read->timeout == request.timeout);
        QCOMPARE(read->lane, request.lane);
        QCOMPARE(read->extraSystemPrompt, request.extraSystemPrompt);
        QCOMPARE(read->to, request.to);
        QVERIFY(read->report);
        QCOMPARE(read->report->name, u"Hook A"_s);
        QVERIFY(!read->report->isUrgent);
        QCOMPARE(read->report->undelivered, u"no way"_s);
    }

    void refusesAPayloadThatNobodyUnderstands()
    {
        QVERIFY(!agent::requestOf({.payload = "{"}));
        QVERIFY(!agent::requestOf({.payload = R"({"v":2,"message":"from the future"})"}));
    }

    void keepsTheEndOfARun()
    {
        const agent::RunEnd end{.runId = u"r"_s,
                                .state = ledger::InputState::Done,
                                .startedAtMs = 5,
                                .endedAtMs = 9,
                                .result = R"({"payloads":[]})"};
        const auto read =
            agent::endOf({.state = ledger::InputState::Done, .answer = agent::encodeEnd(end)});
        QCOMPARE(read.runId, end.runId);
        QVERIFY(read.startedAtMs == end.startedAtMs);
        QCOMPARE(read.endedAtMs, end.endedAtMs);
        QCOMPARE(read.result, end.result);
        QVERIFY(read.error.isEmpty());
    }

    void saysWhatAnInterruptionIs()
    {
        const auto read =
            agent::endOf({.idempotencyKey = u"k"_s, .state = ledger::InputState::Interrupted});
        QCOMPARE(read.runId, u"k"_s);
        QCOMPARE(read.error, agent::interruptedText());
    }
};

QTEST_GUILESS_MAIN(tst_InputPayload)
#include "tst_inputpayload.moc"
