// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "servertester.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::ServerTester;
using testing::WireClient;

namespace {

//! A gateway whose agent answers a heartbeat with these words.
struct Bench
{
    QTemporaryDir workspace;
    std::unique_ptr<ServerTester> tester;
    std::unique_ptr<WireClient> client;

    explicit Bench(const QString &answer, const QString &every = u"30m"_s)
    {
        const QString config =
            u"{agents: {defaults: {model: {primary: 'dev/echo'}, skipBootstrap: true, workspace: "
            "'%1', heartbeat: {every: '%2', prompt: '%3'}}}}"_s.arg(workspace.path(), every,
                                                                    answer);
        tester = std::make_unique<ServerTester>(
            auth::AuthSettings{.mode = auth::AuthMode::Token, .token = Secret(u"t0k"_s)},
            config.toUtf8());
        tester->ledger.open();
        client = std::make_unique<WireClient>(tester->port);
        if (client->connectWith(connectParams())["ok"_L1] != QJsonValue(true))
            qFatal("an operator cannot connect");
    }

    void putHeartbeatFile(const QByteArray &text) const
    {
        QFile file(workspace.filePath(u"HEARTBEAT.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QJsonObject wake(const QString &mode = u"now"_s) const
    {
        return client->ask(u"w"_s, u"wake"_s,
                           QJsonObject{{u"mode"_s, mode}, {u"text"_s, u"something came up"_s}});
    }
    QJsonObject beat() const { return client->event(u"heartbeat"_s)["payload"_L1].toObject(); }
};

} // namespace

class tst_Heartbeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void skipsAFileThatAsksForNothing()
    {
        const Bench bench(u"HEARTBEAT_OK"_s);
        bench.putHeartbeatFile("# Heartbeat\n\n- [ ]\n");
        QCOMPARE(bench.wake()["ok"_L1].toBool(), true);
        const QJsonObject beat = bench.beat();
        QCOMPARE(beat["status"_L1].toString(), u"skipped"_s);
        QCOMPARE(beat["reason"_L1].toString(), u"empty-heartbeat-file"_s);
        QCOMPARE(bench.client->ask(u"l"_s, u"last-heartbeat"_s)["payload"_L1].toObject(), beat);
    }

    void saysNothingWhenAllIsWell()
    {
        const Bench bench(u"HEARTBEAT_OK"_s);
        (void)bench.wake();
        const QJsonObject beat = bench.beat();
        QCOMPARE(beat["status"_L1].toString(), u"ok-token"_s);
        QCOMPARE(beat["reason"_L1].toString(), u"wake"_s);
        QCOMPARE(beat["silent"_L1].toBool(), true);
    }

    void tellsWhatItFoundAndThatNobodyIsThereToHearIt()
    {
        const Bench bench(u"The disk is nearly full, and this text is long. "_s.repeated(10));
        (void)bench.wake();
        const QJsonObject beat = bench.beat();
        QCOMPARE(beat["status"_L1].toString(), u"skipped"_s);
        QCOMPARE(beat["reason"_L1].toString(), u"no-target"_s);
        QVERIFY(beat["preview"_L1].toString().startsWith("The disk"_L1));
        QVERIFY(beat["preview"_L1].toString().size() <= 200);
    }

    void beatsAtItsInterval()
    {
        const Bench bench(u"HEARTBEAT_OK"_s, u"200ms"_s);
        QCOMPARE(bench.beat()["reason"_L1].toString(), u"interval"_s);
        QCOMPARE(bench.beat()["reason"_L1].toString(), u"interval"_s);
    }

    void canBeTurnedOff()
    {
        const Bench bench(u"HEARTBEAT_OK"_s, u"100ms"_s);
        QVERIFY(!bench.beat().isEmpty());
        const QJsonObject off =
            bench.client->ask(u"o"_s, u"set-heartbeats"_s, QJsonObject{{u"enabled"_s, false}});
        QCOMPARE(off["payload"_L1]["enabled"_L1].toBool(true), false);
        QTest::qWait(300); // One that had begun may still end.
        bench.client->events.clear();
        bench.client->frames.clear();
        QTest::qWait(300);
        for (const QJsonObject &frame : std::as_const(bench.client->frames))
            QVERIFY(frame["event"_L1] != "heartbeat"_L1);
    }

    void keepsItsWordsUntilAPromptHasThem()
    {
        const Bench bench(u"HEARTBEAT_OK"_s);
        QCOMPARE(bench.wake(u"next-heartbeat"_s)["ok"_L1].toBool(), true);
        const auto ledger = [&bench] {
            return bench.client->ask(u"s"_s, u"status"_s)["payload"_L1]["ledger"_L1].toObject();
        };
        QCOMPARE(ledger()["open"_L1].toInt(), 1);
        QCOMPARE(bench.wake()["ok"_L1].toBool(), true); // The same words: told once.
        QVERIFY(!bench.beat().isEmpty());
        QTRY_COMPARE(ledger()["open"_L1].toInt(), 0);
        QCOMPARE(ledger()["done"_L1].toInt(), 1);
        QCOMPARE(ledger()["aborted"_L1].toInt(), 1);
    }

    void tellsWhatAGatewayBeforeHasPromised()
    {
        const Bench bench(u"HEARTBEAT_OK"_s);
        ledger::NewInput input;
        input.kind = ledger::InputKind::Wake;
        input.sessionKey = u"agent:main:main"_s;
        input.payload = R"({"text":"promised before the crash"})";
        QVERIFY(QCoro::waitFor(bench.tester->ledger.accept(input)));
        bench.tester->intake.recover();
        QVERIFY(!bench.beat().isEmpty());
        const QJsonObject history =
            bench.client->ask(u"h"_s, u"chat.history"_s, QJsonObject{{u"sessionKey"_s, u"main"_s}});
        QVERIFY(json::compact(history).contains("promised before the crash"));
    }

    void waitsForTheNextBeatWhenToldSo()
    {
        const Bench bench(u"HEARTBEAT_OK"_s);
        QCOMPARE(bench.wake(u"next-heartbeat"_s)["ok"_L1].toBool(), true);
        QVERIFY(bench.client->ask(u"l"_s, u"last-heartbeat"_s)["payload"_L1].isNull());
        const QJsonObject status = bench.client->ask(u"s"_s, u"status"_s)["payload"_L1].toObject();
        QVERIFY(json::compact(status).contains("something came up"));
    }
};

QTEST_GUILESS_MAIN(tst_Heartbeats)
#include "tst_heartbeats.moc"
