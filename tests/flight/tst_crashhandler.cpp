// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "flight/crashhandler.h"
#include "flight/flightrecorder.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace claw::flight {

namespace {

void writeWhereNothingMayBeWritten()
{
    void *page = ::mmap(nullptr, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    *static_cast<volatile char *>(page) = 1;
}

int deeper(volatile char *above)
{
    volatile char frame[4096];
    frame[0] = *above;
    return *above == 1 ? 0 : deeper(frame) + frame[0];
}

void fillTheStack()
{
    volatile char bottom = 0;
    std::exit(deeper(&bottom));
}

void fail()
{
    std::abort();
}

void divide()
{
    std::raise(SIGFPE);
}

} // namespace

//! A child process crashes in earnest; what it has written down is read afterwards.
class TestCrashHandler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"flight.bin"_s);
    }

    void writesTheLastWords_data()
    {
        QTest::addColumn<void (*)()>("crash");
        QTest::addColumn<int>("signal");
        QTest::newRow("fault") << &writeWhereNothingMayBeWritten << SIGSEGV;
        QTest::newRow("full stack") << &fillTheStack << SIGSEGV;
        QTest::newRow("abort") << &fail << SIGABRT;
        QTest::newRow("raised") << &divide << SIGFPE;
    }

    void writesTheLastWords()
    {
        QFETCH(int, signal);
        using Crash = void (*)();
        QFETCH(Crash, crash);
        inChild([crash](FlightRecorder &recorder) {
            recorder.busyWith("chat.send");
            crash();
        });
        const auto story = readStoryFile(m_path);
        QVERIFY(story);
        QVERIFY(story->hasEnded());
        QCOMPARE(story->lastWords()->kind, Kind::Signal);
        QCOMPARE(story->lastWords()->value, signal);
        QCOMPARE(story->lastWords()->detail, 0); // It came from within.
        QCOMPARE(story->lastWords()->text, u"chat.send"_s);
    }

    void aDiskThatFailsUnderTheRecordDoesNotEndTheProgram()
    {
        const QString path = m_path;
        const int status = inChild([path](FlightRecorder &recorder) {
            if (::truncate(QFile::encodeName(path).constData(), 0) != 0)
                ::_exit(2);
            recorder.alive();
            recorder.ready();
            ::_exit(readStory(recorder.memory()) ? 3 : 42); // The memory is new and empty.
        });
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 42);
    }

    void leavesNothingBehind()
    {
        struct sigaction before
        { };
        struct sigaction after
        { };
        ::sigaction(SIGSEGV, nullptr, &before);
        {
            FlightRecorder recorder(m_clock);
            const CrashHandler handler(recorder);
        }
        ::sigaction(SIGSEGV, nullptr, &after);
        QCOMPARE(after.sa_sigaction == before.sa_sigaction, true);
    }

private:
    //! Runs `work` with a recorder and a handler in a child; its wait status.
    template<typename Work>
    int inChild(Work work)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit noCore{0, 0};
            ::setrlimit(RLIMIT_CORE, &noCore);
            auto file = FlightFile::open(m_path).value();
            FlightRecorder recorder(m_clock);
            recorder.begin(std::move(file), FlightStory(), std::nullopt, RunFacts());
            const CrashHandler handler(recorder);
            work(recorder);
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return status;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    SystemClock m_clock;
};

} // namespace claw::flight

QTEST_GUILESS_MAIN(claw::flight::TestCrashHandler)
#include "tst_crashhandler.moc"
