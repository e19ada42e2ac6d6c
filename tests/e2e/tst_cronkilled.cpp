// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/jobsfile.h"
#include "cron/recurrence.h"
#include "cron/runlog.h"
#include "json/jsontext.h"
#include "runningprogram.h"
#include "tests/support/scriptedserver.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::cron;
using testing::RunningProgram;
using testing::Sandbox;
using testing::ScriptedServer;

namespace {

//! A model whose answer is always the same.
ScriptedServer::Play answer()
{
    const QByteArray text = "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
                            "\"done\"},\"finish_reason\":null}]}\n\n"
                            "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{},"
                            "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    return {.bytes = ScriptedServer::events(text)};
}

QByteArray configFor(const Sandbox &sandbox, const ScriptedServer &model)
{
    return u"{gateway: {mode: 'local', bind: 'loopback', port: %1, auth: {mode: 'token', token: "
           "'t0k'}}, models: {providers: {scripted: {baseUrl: '%2', apiKey: 'k', api: "
           "'openai-completions', models: [{id: 'm', name: 'm', reasoning: false, input: ['text'],"
           " cost: {input: 0, output: 0, cacheRead: 0, cacheWrite: 0}, contextWindow: 100000,"
           " maxTokens: 4000}]}}}, agents: {defaults: {model: {primary: 'scripted/m'},"
           " workspace: '%3', skipBootstrap: true, heartbeat: {every: '0m'}}}}"_s
               .arg(sandbox.port())
               .arg(model.url(u"/v1"_s).toString(), sandbox.path(u"clawd"_s))
               .toUtf8();
}

JobPtr job(const QString &id, const Schedule &schedule, const Payload &payload)
{
    Job job;
    job.id = job.name = id;
    job.createdAtMs = QDateTime::currentMSecsSinceEpoch();
    job.schedule = schedule;
    job.payload = payload;
    job.sessionTarget = std::holds_alternative<SystemEvent>(payload) ? SessionTarget::Main
                                                                     : SessionTarget::Isolated;
    return std::make_shared<const Job>(job);
}

//! Where the question of each due turn stands: once for each time it was asked. A heartbeat has no key: each
//! is another one, and brings the notices that came since the last.
QHash<QString, QStringList> questions(const Sandbox &sandbox)
{
    QHash<QString, QStringList> places;
    const QDir dir(sandbox.path(u".clawdbot/agents/main/sessions"_s));
    for (const QString &name : dir.entryList({u"*.jsonl"_s})) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QJsonValue entry = json::parse(line).value_or(QJsonValue());
            const QString key = entry["idempotencyKey"_L1].toString();
            if (entry["message"_L1]["role"_L1] == "user"_L1 && !key.isEmpty())
                places[key].append(name);
        }
    }
    return places;
}

} // namespace

// Whatever kills the gateway: each due time has one receipt, and what it runs it runs once.
class tst_CronKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDueTimeIsLostOrRunTwice()
    {
        const Sandbox sandbox;
        ScriptedServer model;
        model.answer = [](const ScriptedServer::Request &) { return answer(); };
        sandbox.putConfig(configFor(sandbox, model));
        QDir().mkpath(sandbox.path(u"clawd"_s));
        const QString path = sandbox.path(u".clawdbot/cron/jobs.json"_s);
        JobsFile file;
        file.jobs = {job(u"words"_s, Every{150, std::nullopt}, SystemEvent{u"t"_s}),
                     job(u"seconds"_s, ByExpression{u"* * * * * *"_s, {}}, SystemEvent{u"t"_s}),
                     job(u"turns"_s, Every{300, std::nullopt}, AgentTurn{u"hi"_s, {}, {}, {}, {}})};
        QVERIFY(file.write(path));

        QRandomGenerator random(7);
        QElapsedTimer passed;
        passed.start();
        int kills = 0;
        constexpr int wantedKills = 12;
        constexpr int longestMs = 60'000;
        while (kills < wantedKills && passed.elapsed() < longestMs) {
            RunningProgram gateway({u"gateway"_s}, sandbox.environment());
            QVERIFY2(gateway.waitFor(u"jobs loaded"_s), gateway.story());
            QTest::qWait(random.bounded(900));
            gateway.signal(SIGKILL);
            (void)gateway.waitForExit();
            ++kills;
        }
        {
            RunningProgram gateway({u"gateway"_s}, sandbox.environment());
            QVERIFY2(gateway.waitFor(u"jobs loaded"_s), gateway.story());
            QTest::qWait(1000);
            gateway.signal(SIGTERM);
            (void)gateway.waitForExit();
        }
        QVERIFY(kills >= 5);
        for (const JobPtr &made : file.jobs)
            check(*made, RunLog(path).read(made->id, 10'000, true));
        const QHash<QString, QStringList> asked = questions(sandbox);
        QVERIFY(!asked.isEmpty());
        for (auto it = asked.constBegin(); it != asked.constEnd(); ++it)
            QVERIFY2(it->size() == 1, qPrintable(it.key() + u": "_s + it->join(u' ')));
    }

private:
    //! Its receipts follow each other without a gap and without an overlap.
    static void check(const Job &job, const QJsonArray &lines)
    {
        const auto due = Recurrence::of(job.schedule, job.createdAtMs, QTimeZone::systemTimeZone());
        std::optional<qint64> expected;
        int runs = 0;
        for (const QJsonValue line : lines) {
            const auto entry = json::fromJson<LogEntry>(line);
            QVERIFY(entry && entry->receipt);
            runs += entry->run ? 1 : 0;
            const QByteArray story = json::compact(line.toObject());
            if (expected)
                QVERIFY2(entry->receipt->dueAtMs == *expected, story.constData());
            expected = due->nextAfter(entry->receipt->untilMs);
        }
        QVERIFY2(runs >= 5, qPrintable(job.id));
    }
};

QTEST_GUILESS_MAIN(tst_CronKilled)
#include "tst_cronkilled.moc"
