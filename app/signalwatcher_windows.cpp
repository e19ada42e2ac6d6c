// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/signalwatcher.h"

#include <QCoreApplication>
#include <qt_windows.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace claw::app {

namespace {

std::atomic<SignalWatcher *> activeWatcher = nullptr;

// Windows ends the process when the handler of a closing console returns, so it has to outstay an
// orderly end (5 s), which ends the process and this thread with it.
constexpr DWORD longestGoodbyeMs = 6000;

//! Runs on a thread of the system's own.
BOOL WINAPI onConsoleEvent(DWORD event)
{
    auto *watcher = activeWatcher.load();
    if (!watcher)
        return FALSE;
    const bool isKey = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
    const auto signal = isKey ? ProcessSignal::Interrupt : ProcessSignal::Terminate;
    QMetaObject::invokeMethod(
        watcher, [watcher, signal] { Q_EMIT watcher->received(signal); }, Qt::QueuedConnection);
    if (!isKey)
        ::Sleep(longestGoodbyeMs);
    return TRUE;
}

} // namespace

class SignalWatcher::Platform
{
public:
    explicit Platform(SignalWatcher &watcher)
    {
        activeWatcher = &watcher;
        ::SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    }

    ~Platform()
    {
        ::SetConsoleCtrlHandler(onConsoleEvent, FALSE);
        activeWatcher = nullptr;
    }
};

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
    , m_platform(std::make_unique<Platform>(*this))
{ }

SignalWatcher::~SignalWatcher() = default;

QLatin1StringView toText(ProcessSignal signal)
{
    return signal == ProcessSignal::Interrupt ? "Ctrl+C"_L1 : "console closing"_L1;
}

} // namespace claw::app
