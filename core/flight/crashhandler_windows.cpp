// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/crashhandler.h"
#include "flight/flightrecorder.h"

#include <windows.h>

#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;

namespace claw::flight {

namespace {

// A handler can reach nothing but globals.
std::atomic<FlightRecorder *> activeRecorder = nullptr;
LPTOP_LEVEL_EXCEPTION_FILTER before = nullptr;

int signalOf(DWORD exception)
{
    switch (exception) {
    case EXCEPTION_ILLEGAL_INSTRUCTION:
    case EXCEPTION_PRIV_INSTRUCTION:
        return SIGILL;
    case EXCEPTION_INT_DIVIDE_BY_ZERO:
    case EXCEPTION_INT_OVERFLOW:
    case EXCEPTION_FLT_DIVIDE_BY_ZERO:
    case EXCEPTION_FLT_INVALID_OPERATION:
        return SIGFPE;
    default:
        return SIGSEGV;
    }
}

void record(int signal)
{
    if (auto *recorder = activeRecorder.exchange(nullptr))
        recorder->signalled(signal, 0);
}

LONG WINAPI onException(EXCEPTION_POINTERS *exception)
{
    record(signalOf(exception->ExceptionRecord->ExceptionCode));
    return before ? before(exception) : EXCEPTION_CONTINUE_SEARCH;
}

void onAbort(int)
{
    record(SIGABRT);
}

} // namespace

CrashHandler::CrashHandler(FlightRecorder &recorder)
{
    activeRecorder = &recorder;
    before = ::SetUnhandledExceptionFilter(onException);
    std::signal(SIGABRT, onAbort);
}

CrashHandler::~CrashHandler()
{
    ::SetUnhandledExceptionFilter(before);
    std::signal(SIGABRT, SIG_DFL);
    activeRecorder = nullptr;
}

QString signalName(int number)
{
    switch (number) {
    case SIGABRT:
        return u"SIGABRT"_s;
    case SIGFPE:
        return u"SIGFPE"_s;
    case SIGILL:
        return u"SIGILL"_s;
    case SIGSEGV:
        return u"SIGSEGV"_s;
    default:
        return u"signal %1"_s.arg(number);
    }
}

} // namespace claw::flight
