// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/logline.h"
#include "tests/cli/commandfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;
using testing::ScriptedGateway;

namespace {

QByteArray record(const QString &level, const QString &message)
{
    const auto name = u"{\"subsystem\":\"gateway\"}"_s;
    const QJsonObject object{
        {u"0"_s, name},
        {u"1"_s, message},
        {u"_meta"_s, QJsonObject{{u"name"_s, name}, {u"logLevelName"_s, level}}},
        {u"time"_s, u"2026-01-24T18:00:03.250Z"_s}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! A gateway whose log has three lines.
void answer(QWebSocket &peer, const QJsonObject &request)
{
    const QJsonArray lines{QString::fromUtf8(record(u"INFO"_s, u"up"_s)),
                           QString::fromUtf8(record(u"ERROR"_s, u"down"_s)), u"not a record"_s};
    ScriptedGateway::respond(peer, request,
                             QJsonObject{{u"file"_s, u"/logs/gateway.log"_s},
                                         {u"cursor"_s, 300},
                                         {u"size"_s, 300},
                                         {u"lines"_s, lines},
                                         {u"truncated"_s, true},
                                         {u"reset"_s, false}});
}

} // namespace

class TestLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_gateway.onRequest = answer; }

    void readsARecord();
    void readsOtherRecordsOfTheReference();
    void printsTheTailOfTheGateway();
    void printsJsonLines();
    void choosesByLevel();
    void asksForWhatItIsTold();
    void showsTheLastLinesOfThoseChosen();
    void refusesNumbersThatAreNone_data();
    void refusesNumbersThatAreNone();
    void readsTheFileWithoutAGateway();
    void failsWithoutGatewayAndFile();
    void aForeignGatewayHasNoFileHere();

private:
    ScriptedGateway m_gateway;
    CommandFixture m_user;
};

void TestLogs::readsARecord()
{
    const auto line = LogLine::parse(QString::fromUtf8(record(u"WARN"_s, u"careful"_s)));
    QVERIFY(line.isRecord);
    QCOMPARE(line.level, std::optional(u"warn"_s));
    QCOMPARE(line.subsystem, std::optional(u"gateway"_s));
    QCOMPARE(line.message, u"careful"_s);
    QCOMPARE(line.plainText(), u"2026-01-24T18:00:03.250Z warn gateway careful"_s);
    QVERIFY(line.isAtLeast(log::LogLevel::Warning));
    QVERIFY(!line.isAtLeast(log::LogLevel::Error));
}

void TestLogs::readsOtherRecordsOfTheReference()
{
    const auto line = LogLine::parse(
        uR"({"0":"{\"module\":\"cron\"}","1":{"jobs":2},"2":"cron: started",)"
        uR"("_meta":{"name":"{\"module\":\"cron\"}","date":"2026-01-24T18:00:03.250Z",)"
        uR"("logLevelName":"DEBUG"}})"_s);
    QCOMPARE(line.plainText(),
             uR"(2026-01-24T18:00:03.250Z debug cron {"jobs":2} cron: started)"_s);
    QCOMPARE(LogLine::parse(u"[1,2]"_s).plainText(), u"[1,2]"_s);
    QCOMPARE(LogLine::parse(u"{}"_s).plainText(), u"{}"_s);
}

void TestLogs::printsTheTailOfTheGateway()
{
    QCOMPARE(m_user.run(u"logs"_s, m_gateway), 0);
    QCOMPARE(m_user.out,
             QByteArray("Log file: /logs/gateway.log\n"
                        "2026-01-24T18:00:03.250Z info gateway up\n"
                        "2026-01-24T18:00:03.250Z error gateway down\n"
                        "not a record\n"));
    QCOMPARE(m_user.err, QByteArray("Log tail truncated (increase --max-bytes).\n"));
}

void TestLogs::printsJsonLines()
{
    QCOMPARE(m_user.run(u"logs --json"_s, m_gateway), 0);
    const auto lines = m_user.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0],
             QByteArray(R"({"cursor":300,"file":"/logs/gateway.log","size":300,"type":"meta"})"));
    const auto first = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(first.value("type"_L1).toString(), u"log"_s);
    QCOMPARE(first.value("level"_L1).toString(), u"info"_s);
    QCOMPARE(first.value("message"_L1).toString(), u"up"_s);
    QCOMPARE(lines[3], QByteArray(R"({"raw":"not a record","type":"raw"})"));
    QCOMPARE(QJsonDocument::fromJson(lines[4]).object().value("type"_L1).toString(), u"notice"_s);
    QVERIFY(m_user.err.isEmpty());
}

void TestLogs::choosesByLevel()
{
    QCOMPARE(m_user.run(u"logs --level warn"_s, m_gateway), 0);
    QVERIFY(m_user.out.contains("down"));
    QVERIFY(!m_user.out.contains("up\n"));
    QVERIFY(!m_user.out.contains("not a record"));
}

void TestLogs::asksForWhatItIsTold()
{
    QJsonObject asked;
    m_gateway.onRequest = [&asked](QWebSocket &peer, const QJsonObject &request) {
        asked = request.value("params"_L1).toObject();
        answer(peer, request);
    };
    QCOMPARE(m_user.run(u"logs --lines 7 --max-bytes 900"_s, m_gateway), 0);
    QCOMPARE(asked, (QJsonObject{{u"limit"_s, 7}, {u"maxBytes"_s, 900}}));
}

void TestLogs::showsTheLastLinesOfThoseChosen()
{
    QCOMPARE(m_user.run(u"logs --limit 1 --level info"_s, m_gateway), 0);
    QVERIFY(m_user.out.contains("down"));
    QVERIFY(!m_user.out.contains("gateway up"));
}

void TestLogs::refusesNumbersThatAreNone_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("limit") << u"--limit many"_s << QByteArray("invalid --limit: many");
    QTest::newRow("limit, most") << u"--lines 5001"_s << QByteArray("from 1 to 5000");
    QTest::newRow("bytes") << u"--max-bytes 0"_s << QByteArray("invalid --max-bytes: 0");
    QTest::newRow("interval") << u"--interval 1"_s << QByteArray("invalid --interval: 1");
    QTest::newRow("level") << u"--level loud"_s << QByteArray("invalid --level: loud");
}

void TestLogs::refusesNumbersThatAreNone()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, text);
    QCOMPARE(m_user.run(u"logs "_s + options), 1);
    QVERIFY2(m_user.err.contains(text), m_user.err.constData());
    QVERIFY(m_user.out.isEmpty());
}

void TestLogs::readsTheFileWithoutAGateway()
{
    m_user.setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, u"1"_s); // Nothing listens there.
    QVERIFY(m_user.writeLog(record(u"INFO"_s, u"last words"_s) + '\n'));
    QCOMPARE(m_user.run(u"logs"_s), 0);
    QVERIFY2(m_user.out.contains("info gateway last words\n"), m_user.out.constData());
    QVERIFY2(m_user.err.startsWith("Gateway not reachable (connection refused"),
             m_user.err.constData());
    QVERIFY(m_user.err.contains("reading the file."));
}

void TestLogs::failsWithoutGatewayAndFile()
{
    CommandFixture stranger;
    stranger.setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, u"1"_s);
    QCOMPARE(stranger.run(u"logs"_s), 1);
    QVERIFY2(stranger.err.startsWith("Gateway not reachable. Is it running and accessible?\n"),
             stranger.err.constData());
    QVERIFY(stranger.err.contains("Hint: run `clawdbot doctor`."));
    QCOMPARE(stranger.run(u"logs --json"_s), 1);
    const auto error = QJsonDocument::fromJson(stranger.err).object();
    QCOMPARE(error.value("type"_L1).toString(), u"error"_s);
    QVERIFY(stranger.out.isEmpty());
}

void TestLogs::aForeignGatewayHasNoFileHere()
{
    QVERIFY(m_user.writeLog(record(u"INFO"_s, u"ours"_s) + '\n'));
    QCOMPARE(m_user.run(u"logs --url ws://127.0.0.1:1"_s), 1);
    QVERIFY(!m_user.out.contains("ours"));
}

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestLogs)
#include "tst_logs.moc"
