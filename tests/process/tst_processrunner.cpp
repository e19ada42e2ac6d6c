// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/processrunner.h"
#include "tests/support/scriptedrunner.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw::process;
using claw::ErrorCode;

namespace {

ProcessRequest shell(const QString &script, const QStringList &arguments = {})
{
    ProcessRequest request;
    request.program = u"/bin/sh"_s;
    request.arguments = QStringList{u"-c"_s, script, u"sh"_s} + arguments;
    return request;
}

QProcessEnvironment environment()
{
    QProcessEnvironment made;
    made.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    made.insert(u"KEPT"_s, u"kept"_s);
    return made;
}

ProcessOutcome run(ProcessRequest request, std::stop_token stop = {})
{
    LocalProcessRunner runner(environment());
    return QCoro::waitFor(runner.run(std::move(request), stop));
}

bool isAlive(pid_t pid)
{
    return ::kill(pid, 0) == 0;
}

//! Writes a program of the user's own.
QString writeProgram(const QTemporaryDir &directory, const QString &name, const QByteArray &text)
{
    QFile file(directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write a program");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

} // namespace

class tst_ProcessRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsArriveAsTheyStand()
    {
        const QStringList awkward{u"two words"_s, u"$HOME"_s, u"\"quoted\""_s, u"*"_s,
                                  u""_s,          u"a;b"_s,   u"back\\slash"_s};
        const auto outcome = run(shell(u"for word; do printf '[%s]' \"$word\"; done"_s, awkward));
        QVERIFY(outcome.succeeded());
        QCOMPARE(outcome.out, u"[%1]"_s.arg(awkward.join(u"]["_s)).toUtf8());
    }

    void bothStreamsAndTheExitCodeAreKept()
    {
        const auto outcome = run(shell(u"echo out; echo err >&2; exit 3"_s));
        QVERIFY(!outcome.succeeded());
        QCOMPARE(outcome.end, ProcessEnd::Exited);
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.out, "out\n"_ba);
        QCOMPARE(outcome.err, "err\n"_ba);
        QVERIFY(!outcome.truncated);
    }

    void inputIsReadToItsEnd()
    {
        auto request = shell(u"wc -c"_s);
        request.input = QByteArray(300'000, 'x');
        QCOMPARE(run(std::move(request)).out.trimmed(), "300000"_ba);
    }

    void withoutInputThereIsNothingToRead()
    {
        QCOMPARE(run(shell(u"wc -c"_s)).out.trimmed(), "0"_ba);
    }

    void inputNobodyReadsIsNoFailure()
    {
        auto request = shell(u"exit 0"_s);
        request.input = QByteArray(1'000'000, 'x');
        QVERIFY(run(std::move(request)).succeeded());
    }

    void environmentAndDirectoryAreAsAsked()
    {
        const QTemporaryDir directory;
        auto request = shell(u"printf '%s|%s|%s|%s' \"$KEPT\" \"$ADDED\" \"$PWD\" \"$HOME\""_s);
        request.environment.insert(u"ADDED"_s, u"added = this"_s);
        request.workingDirectory = directory.path();
        QCOMPARE(run(std::move(request)).out,
                 u"kept|added = this|%1|"_s.arg(directory.path()).toUtf8());
    }

    void outputBeyondTheLimitIsDropped()
    {
        auto request = shell(u"i=0; while [ $i -lt 2000 ]; do echo 0123456789; i=$((i+1)); done; "
                             "echo short >&2"_s);
        request.outputLimit = 100;
        const auto outcome = run(std::move(request));
        QVERIFY(outcome.succeeded());
        QVERIFY(outcome.truncated);
        QCOMPARE(outcome.out.size(), 100);
        QVERIFY(outcome.out.startsWith("0123456789\n"));
        QCOMPARE(outcome.err, "short\n"_ba);
    }

    void aSignalIsToldFromAnExit()
    {
        const auto outcome = run(shell(u"kill -9 $$"_s));
        QCOMPARE(outcome.end, ProcessEnd::Signalled);
        QCOMPARE(outcome.signal, SIGKILL);
    }

    void aMissingProgramIsNamed_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addRow("name") << u"no-such-program-here"_s;
        QTest::addRow("path") << u"/nowhere/no-such-program"_s;
        QTest::addRow("directory") << u"/usr"_s;
        QTest::addRow("nothing") << QString();
    }
    void aMissingProgramIsNamed()
    {
        QFETCH(QString, program);
        ProcessRequest request;
        request.program = program;
        const auto outcome = run(std::move(request));
        QCOMPARE(outcome.end, ProcessEnd::NotFound);
        QCOMPARE(outcome.failure(u"loginctl"_s).value().code, ErrorCode::NotFound);
        QCOMPARE(outcome.failure(u"loginctl"_s).value().message,
                 u"loginctl: the program is not installed"_s);
    }

    void aProgramTheSystemRefusesIsToldApart()
    {
        const QTemporaryDir directory;
        ProcessRequest request;
        request.program = writeProgram(directory, u"broken"_s, "#!/nowhere/interpreter\n");
        const auto outcome = run(std::move(request));
        QCOMPARE(outcome.end, ProcessEnd::NotStarted);
        QVERIFY(!outcome.err.isEmpty());
    }

    void anOverdueProgramIsAskedToEnd()
    {
        auto request =
            shell(u"trap 'echo asked; exit 0' TERM; echo on; while :; do sleep 0.01; done"_s);
        request.deadline = 1s;
        const auto outcome = run(std::move(request));
        QCOMPARE(outcome.end, ProcessEnd::TimedOut);
        QCOMPARE(outcome.out, "on\nasked\n"_ba);
        QCOMPARE(outcome.failure(u"tool"_s).value().code, ErrorCode::Timeout);
    }

    void aDeafOneIsKilledAfterTheGrace()
    {
        const QTemporaryDir directory;
        auto request = shell(u"trap '' TERM; touch deaf; while :; do sleep 0.01; done"_s);
        request.workingDirectory = directory.path();
        request.grace = 100ms;
        std::stop_source stop;
        QElapsedTimer sinceStop;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            if (sinceStop.isValid() || !QFile::exists(directory.filePath(u"deaf"_s)))
                return;
            sinceStop.start();
            stop.request_stop();
        });
        look.start(5);
        QCOMPARE(run(std::move(request), stop.get_token()).end, ProcessEnd::Stopped);
        QVERIFY(sinceStop.isValid());
        QVERIFY(sinceStop.elapsed() >= 95); // Timers may be 5% early.
    }

    void childrenEndWithTheProgram()
    {
        auto request = shell(u"sleep 1000 & echo $!; wait"_s);
        request.deadline = 1s;
        const auto outcome = run(std::move(request));
        QCOMPARE(outcome.end, ProcessEnd::TimedOut);
        const auto child = static_cast<pid_t>(outcome.out.trimmed().toInt());
        QVERIFY(child > 0);
        QTRY_VERIFY(!isAlive(child));
    }

    void aChildThatKeepsThePipeDelaysNothing()
    {
        QElapsedTimer timer;
        timer.start();
        const auto outcome = run(shell(u"sleep 20 & echo $!"_s));
        QVERIFY(outcome.succeeded());
        QVERIFY(timer.elapsed() < 5000);
        ::kill(static_cast<pid_t>(outcome.out.trimmed().toInt()), SIGKILL);
    }

    void aRunCanBeStopped()
    {
        std::stop_source stop;
        QTimer::singleShot(50ms, this, [&stop] { stop.request_stop(); });
        auto request = shell(u"sleep 1000"_s);
        const auto outcome = run(std::move(request), stop.get_token());
        QCOMPARE(outcome.end, ProcessEnd::Stopped);
        QCOMPARE(outcome.failure(u"tool"_s).value().code, ErrorCode::Aborted);
    }

    void aStopBeforehandStartsNothing()
    {
        const QTemporaryDir directory;
        std::stop_source stop;
        stop.request_stop();
        auto request = shell(u"touch ran"_s);
        request.workingDirectory = directory.path();
        QCOMPARE(run(std::move(request), stop.get_token()).end, ProcessEnd::Stopped);
        QVERIFY(!QFile::exists(directory.filePath(u"ran"_s)));
    }

    void runsDoNotWaitForEachOther()
    {
        LocalProcessRunner runner(environment());
        QElapsedTimer timer;
        timer.start();
        auto first = runner.run(shell(u"sleep 0.3; echo 1"_s));
        auto second = runner.run(shell(u"sleep 0.3; echo 2"_s));
        QCOMPARE(QCoro::waitFor(first).out, "1\n"_ba);
        QCOMPARE(QCoro::waitFor(second).out, "2\n"_ba);
        QVERIFY(timer.elapsed() < 590);
    }

    void theSystemsProgramsComeBeforeTheUsers()
    {
        const QTemporaryDir directory;
        auto own = environment();
        own.insert(u"PATH"_s, directory.path() + u":/usr/bin"_s);
        (void)writeProgram(directory, u"env"_s, "#!/bin/sh\n");
        const auto mine = writeProgram(directory, u"claw-own-tool"_s, "#!/bin/sh\n");
        QCOMPARE(findProgram(u"env"_s, own), u"/usr/bin/env"_s);
        QCOMPARE(findProgram(u"claw-own-tool"_s, own), mine);
        QCOMPARE(findProgram(u"claw-own-tool"_s, environment()), QString());
    }

    void complaintsAreOneShortLine()
    {
        const ProcessOutcome outcome{.exitCode = 1, .out = "no\n", .err = " it\n  failed\n"};
        QCOMPARE(outcome.complaint(), u"it failed"_s);
        QCOMPARE(outcome.failure(u"tool"_s).value().message, u"tool: it failed"_s);
        const ProcessOutcome silent{.exitCode = 4};
        QCOMPARE(silent.failure(u"tool"_s).value().message, u"tool: exit code 4"_s);
        const ProcessOutcome loud{.exitCode = 1, .err = QByteArray(5000, 'x')};
        QCOMPARE(loud.complaint().size(), 500);
    }

    void aScriptedRunnerAnswersByTheWords()
    {
        claw::testing::ScriptedRunner runner;
        runner.prints({u"tool"_s, u"status"_s}, "first");
        runner.complains({u"tool"_s, u"status"_s}, "second");
        auto ask = [&runner](const QString &verb) {
            ProcessRequest request;
            request.program = u"tool"_s;
            request.arguments = QStringList{verb};
            return QCoro::waitFor(runner.run(std::move(request)));
        };
        QCOMPARE(ask(u"status"_s).out, "first"_ba);
        QCOMPARE(ask(u"status"_s).complaint(), u"second"_s);
        QCOMPARE(ask(u"status"_s).complaint(), u"second"_s);
        QCOMPARE(ask(u"other"_s).end, ProcessEnd::NotFound);
        QCOMPARE(runner.calls.last(), (QStringList{u"tool"_s, u"other"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_ProcessRunner)
#include "tst_processrunner.moc"
