// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

namespace claw::app {

//! What the system or a person asks of the running program.
enum class ProcessSignal {
    Interrupt, //!< SIGINT; Ctrl+C and Ctrl+Break on Windows.
    Terminate, //!< SIGTERM; closing the console, logging off or shutting down on Windows.
    Restart, //!< SIGUSR1; not on Windows.
    Reload, //!< SIGHUP; not on Windows.
};
//! As in the log: `SIGTERM`.
[[nodiscard]] QLatin1StringView toText(ProcessSignal signal);

//! Turns the signals of the process into a Qt signal in the event loop. One at a time may exist; the
//! handlers that were there before come back with its end. Broken pipes (SIGPIPE) are ignored as
//! well: they are errors of a write.
class SignalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void received(claw::app::ProcessSignal signal);

private:
    class Platform;

    std::unique_ptr<Platform> m_platform;
};

} // namespace claw::app
