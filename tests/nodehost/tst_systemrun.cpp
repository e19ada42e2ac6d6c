// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "nodehost/systemrun.h"

#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw;
using namespace claw::nodehost;

//! Real programs under the rules of a real file.
class tst_SystemRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_told.clear();
        m_environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        m_store = std::make_unique<approvals::ApprovalsStore>(disk());
        m_runner = std::make_unique<process::LocalProcessRunner>(m_environment);
        m_run = std::make_unique<SystemRun>(
            SystemRunServices{.approvals = *m_store,
                              .runner = *m_runner,
                              .environment = m_environment,
                              .home = m_dir->path(),
                              .defaults = [](const QString &) { return ExecDefaults(); },
                              .tell =
                                  [this](const QString &event, const QJsonObject &payload) {
                                      m_told.append({event, payload});
                                  }});
    }

    void asksForApprovalFirst()
    {
        const auto refused = run({u"/bin/echo"_s, u"hi"_s});
        QCOMPARE(refused.error().message, u"SYSTEM_RUN_DENIED: approval required"_s);
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told[0].first, u"exec.denied"_s);
        QCOMPARE(m_told[0].second["reason"_L1].toString(), u"approval-required"_s);
        QCOMPARE(m_told[0].second["command"_L1].toString(), u"/bin/echo hi"_s);
    }

    void runsWhatIsApproved()
    {
        const auto result = run({u"echo"_s, u"hi"_s}, true);
        const QJsonObject report = objectOf(result);
        QCOMPARE(report["exitCode"_L1].toInt(-1), 0);
        QCOMPARE(report["success"_L1], QJsonValue(true));
        QCOMPARE(report["timedOut"_L1], QJsonValue(false));
        QCOMPARE(report["stdout"_L1].toString(), u"hi\n"_s);
        QVERIFY(report["error"_L1].isNull());
        QCOMPARE(m_told[0].first, u"exec.finished"_s);
        QCOMPARE(m_told[0].second["output"_L1].toString(), u"hi"_s);
        QCOMPARE(m_told[0].second["exitCode"_L1].toInt(-1), 0);
    }

    void runsWhatIsOnTheList()
    {
        QVERIFY(disk().allow(u"main"_s, {approvals::findExecutable(u"echo"_s, here())}));
        QVERIFY(run({u"echo"_s, u"hi"_s}));
        QVERIFY(run({u"/bin/sh"_s, u"-lc"_s, u"echo a && echo b"_s}));
        QCOMPARE(run({u"/bin/sh"_s, u"-lc"_s, u"echo $(id)"_s}).error().message,
                 u"SYSTEM_RUN_DENIED: approval required"_s);
        QCOMPARE(run({u"/bin/sh"_s, u"-lc"_s, u"echo a; id"_s}).error().message,
                 u"SYSTEM_RUN_DENIED: approval required"_s);
        const auto entry = disk().read()->file.allowlistFor(u"main"_s).front();
        QCOMPARE(entry.lastUsedCommand, u"echo a && echo b"_s);
    }

    void alwaysPutsItOnTheList()
    {
        RunParams params = paramsOf({u"/bin/sh"_s, u"-lc"_s, u"echo a | cat"_s}, true);
        params.decision = approvals::Decision::AllowAlways;
        QVERIFY(QCoro::waitFor(m_run->run(params, {})));
        QCOMPARE(disk().read()->file.allowlistFor(u"main"_s).size(), size_t(2));
        QVERIFY(run({u"cat"_s, u"/dev/null"_s}));
    }

    void aMachineCanSayNever()
    {
        setPolicy(R"({"version":1,"defaults":{"security":"deny"}})");
        const auto refused = run({u"echo"_s, u"hi"_s}, true); // Whatever the gateway says.
        QCOMPARE(refused.error().message, u"SYSTEM_RUN_DISABLED: security=deny"_s);
        QCOMPARE(m_told[0].second["reason"_L1].toString(), u"security=deny"_s);
    }

    void aMachineCanSayNeverAsk()
    {
        setPolicy(R"({"version":1,"defaults":{"security":"allowlist","ask":"off"}})");
        QCOMPARE(run({u"echo"_s, u"hi"_s}).error().message, u"SYSTEM_RUN_DENIED: allowlist miss"_s);
    }

    void failuresAreResults()
    {
        const QJsonObject failed =
            objectOf(run({u"/bin/sh"_s, u"-c"_s, u"echo no >&2; exit 3"_s}, true));
        QCOMPARE(failed["exitCode"_L1].toInt(-1), 3);
        QCOMPARE(failed["success"_L1], QJsonValue(false));
        QCOMPARE(failed["stderr"_L1].toString(), u"no\n"_s);
        const QJsonObject missing = objectOf(run({u"no-such-program"_s}, true));
        QVERIFY(!missing.contains("exitCode"_L1));
        QVERIFY(missing["error"_L1].toString().contains("no-such-program"_L1));
    }

    void timeIsLimitedForTheWholeGroup()
    {
        RunParams params = paramsOf({u"/bin/sh"_s, u"-c"_s, u"sleep 60 & sleep 60"_s}, true);
        params.timeout = 200ms;
        QElapsedTimer timer;
        timer.start();
        const QJsonObject report = objectOf(QCoro::waitFor(m_run->run(params, {})));
        QVERIFY(timer.elapsed() < 20'000);
        QCOMPARE(report["timedOut"_L1], QJsonValue(true));
        QCOMPARE(report["success"_L1], QJsonValue(false));
        QVERIFY(!report.contains("exitCode"_L1));
    }

    void outputIsLimited()
    {
        const QJsonObject report = objectOf(
            run({u"/bin/sh"_s, u"-c"_s, u"head -c 1000000 /dev/zero | tr '\\0' x"_s}, true));
        const QString out = report["stdout"_L1].toString();
        QVERIFY(out.size() < SystemRun::outputLimit + 100);
        QVERIFY(out.endsWith("\n... (truncated)"_L1));
        QVERIFY(m_told[0].second["output"_L1].toString().size() < 21'000);
    }

    void theScreenIsNotOurs()
    {
        RunParams params = paramsOf({u"echo"_s}, true);
        params.needsScreenRecording = true;
        QCOMPARE(QCoro::waitFor(m_run->run(params, {})).error().message,
                 u"PERMISSION_MISSING: screenRecording"_s);
    }

    void endsWithItsHost()
    {
        std::stop_source stop;
        auto task = m_run->run(paramsOf({u"sleep"_s, u"60"_s}, true), stop.get_token());
        QTest::qWait(50);
        stop.request_stop();
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const auto report = QCoro::waitFor(std::move(task));
        QVERIFY(timer.elapsed() < 20'000);
        QVERIFY(m_told.isEmpty()); // Nobody is there to be told.
    }

private:
    approvals::ApprovalsDisk disk()
    {
        return {m_dir->filePath(u"exec-approvals.json"_s), m_clock, m_random};
    }
    approvals::Surroundings here() const
    {
        return {.directory = m_dir->path(),
                .home = m_dir->path(),
                .searchPath = m_environment.value(u"PATH"_s)};
    }
    void setPolicy(const QByteArray &text)
    {
        const auto object = json::parse(text)->toObject();
        QVERIFY(disk().replace(disk().fromJson(object), disk().ensure()->hash));
    }
    static RunParams paramsOf(const QStringList &argv, bool isApproved)
    {
        RunParams params;
        params.argv = argv;
        params.isApproved = isApproved;
        return params;
    }
    Result<QByteArray> run(const QStringList &argv, bool isApproved = false)
    {
        return QCoro::waitFor(m_run->run(paramsOf(argv, isApproved), {}));
    }
    static QJsonObject objectOf(const Result<QByteArray> &result)
    {
        return result ? json::parse(*result)->toObject() : QJsonObject();
    }

    SystemClock m_clock;
    SystemRandom m_random;
    QProcessEnvironment m_environment;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<approvals::ApprovalsStore> m_store;
    std::unique_ptr<process::LocalProcessRunner> m_runner;
    std::unique_ptr<SystemRun> m_run;
    QList<std::pair<QString, QJsonObject>> m_told;
};

QTEST_GUILESS_MAIN(tst_SystemRun)
#include "tst_systemrun.moc"
