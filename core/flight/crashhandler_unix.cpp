// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/crashhandler.h"
#include "flight/flightrecorder.h"

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace claw::flight {

namespace {

struct Fatal
{
    int number;
    const char *name;
};

constexpr std::array fatal{Fatal{SIGSEGV, "SIGSEGV"}, Fatal{SIGABRT, "SIGABRT"},
                           Fatal{SIGBUS, "SIGBUS"}, Fatal{SIGFPE, "SIGFPE"},
                           Fatal{SIGILL, "SIGILL"}};
constexpr size_t stackSize = 64 * 1024;

// A signal handler can reach nothing but globals.
std::atomic<FlightRecorder *> activeRecorder = nullptr;
std::atomic<std::uintptr_t> recordedMemory = 0;
std::array<struct sigaction, fatal.size()> before{};
alignas(16) std::array<char, stackSize> handlerStack{};

bool isInRecordedMemory(const void *address)
{
    const auto base = recordedMemory.load();
    const auto place = reinterpret_cast<std::uintptr_t>(address);
    return base != 0 && place >= base && place < base + std::uintptr_t(format::fileSize);
}

//! The disk under the map fails: the rest of the run is recorded for nobody.
bool replaceRecordedMemory()
{
    void *base = reinterpret_cast<void *>(recordedMemory.load());
    return ::mmap(base, size_t(format::fileSize), PROT_READ | PROT_WRITE,
                  MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0)
        == base;
}

//! Async-signal-safe: stores, getpid(), mmap(), sigaction() and raise().
extern "C" void onFatalSignal(int number, siginfo_t *info, void *)
{
    const int savedErrno = errno;
    const bool wasSent = info->si_code <= 0;
    if (number == SIGBUS && !wasSent && isInRecordedMemory(info->si_addr)
        && replaceRecordedMemory()) {
        errno = savedErrno;
        return;
    }
    const qint64 sender = wasSent && info->si_pid != ::getpid() ? info->si_pid : 0;
    if (auto *recorder = activeRecorder.exchange(nullptr))
        recorder->signalled(number, sender);
    for (size_t i = 0; i < fatal.size(); ++i)
        ::sigaction(fatal[i].number, &before[i], nullptr);
    ::raise(number); // Comes when this returns, unless the fault itself comes first.
    errno = savedErrno;
}

void useOwnStack()
{
    stack_t present{};
    if (::sigaltstack(nullptr, &present) != 0 || (present.ss_flags & SS_DISABLE) == 0)
        return; // A sanitizer has set one up.
    stack_t own{};
    own.ss_sp = handlerStack.data();
    own.ss_size = handlerStack.size();
    ::sigaltstack(&own, nullptr);
}

} // namespace

CrashHandler::CrashHandler(FlightRecorder &recorder)
{
    activeRecorder = &recorder;
    if (recorder.isOnDisk())
        recordedMemory = reinterpret_cast<std::uintptr_t>(recorder.memory().constData());
    useOwnStack();
    struct sigaction action = {};
    action.sa_sigaction = onFatalSignal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    ::sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < fatal.size(); ++i)
        ::sigaction(fatal[i].number, &action, &before[i]);
}

CrashHandler::~CrashHandler()
{
    for (size_t i = 0; i < fatal.size(); ++i)
        ::sigaction(fatal[i].number, &before[i], nullptr);
    activeRecorder = nullptr;
    recordedMemory = 0;
}

QString signalName(int number)
{
    for (const auto &one : fatal) {
        if (one.number == number)
            return QString::fromLatin1(one.name);
    }
    return u"signal %1"_s.arg(number);
}

} // namespace claw::flight
