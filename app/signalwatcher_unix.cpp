// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/signalwatcher.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace claw::app {

namespace {

struct Handled
{
    int number;
    ProcessSignal signal;
};

constexpr std::array handled{
    Handled{SIGINT, ProcessSignal::Interrupt}, Handled{SIGTERM, ProcessSignal::Terminate},
    Handled{SIGUSR1, ProcessSignal::Restart}, Handled{SIGHUP, ProcessSignal::Reload}};

// A signal handler can reach nothing but globals.
volatile std::sig_atomic_t wakeUpSocket = -1;

//! Async-signal-safe: one write, errno kept.
extern "C" void onSignal(int number)
{
    const int savedErrno = errno;
    const auto byte = static_cast<unsigned char>(number);
    // A full socket holds hundreds of unread signals; losing one more changes nothing.
    [[maybe_unused]] const auto written = ::write(wakeUpSocket, &byte, 1);
    errno = savedErrno;
}

void prepare(int socket)
{
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
}

} // namespace

//! The socket pair between the handler and the event loop.
class SignalWatcher::Platform
{
public:
    explicit Platform(SignalWatcher &watcher)
        : m_watcher(watcher)
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_sockets.data()) != 0)
            return; // Out of descriptors: signals keep their default meaning, which is to end us.
        for (const int socket : m_sockets)
            prepare(socket);
        m_notifier = std::make_unique<QSocketNotifier>(m_sockets[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &watcher,
                         [this] { drain(); });
        install();
    }

    ~Platform()
    {
        if (!m_notifier)
            return;
        for (size_t i = 0; i < handled.size(); ++i)
            ::sigaction(handled[i].number, &m_before[i], nullptr);
        wakeUpSocket = -1;
        m_notifier.reset();
        for (const int socket : m_sockets)
            ::close(socket);
    }

    Platform(const Platform &) = delete;
    Platform &operator=(const Platform &) = delete;

private:
    void install()
    {
        wakeUpSocket = m_sockets[1];
        struct sigaction action = {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        for (size_t i = 0; i < handled.size(); ++i)
            ::sigaction(handled[i].number, &action, &m_before[i]);
        ::signal(SIGPIPE, SIG_IGN);
    }

    void drain()
    {
        unsigned char number = 0;
        while (::read(m_sockets[0], &number, 1) == 1) {
            for (const auto &one : handled) {
                if (one.number == number)
                    Q_EMIT m_watcher.received(one.signal);
            }
        }
    }

    SignalWatcher &m_watcher;
    std::array<int, 2> m_sockets{-1, -1};
    std::array<struct sigaction, handled.size()> m_before{};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
    , m_platform(std::make_unique<Platform>(*this))
{ }

SignalWatcher::~SignalWatcher() = default;

QLatin1StringView toText(ProcessSignal signal)
{
    switch (signal) {
    case ProcessSignal::Interrupt:
        return "SIGINT"_L1;
    case ProcessSignal::Terminate:
        return "SIGTERM"_L1;
    case ProcessSignal::Restart:
        return "SIGUSR1"_L1;
    case ProcessSignal::Reload:
        return "SIGHUP"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace claw::app
