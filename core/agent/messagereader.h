// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/inboundqueue.h"
#include "commands/commandservices.h"

#include <QObject>

namespace claw::agent {

/*! Reads what people write for what it asks of the gateway itself. Slash commands and directives that
    stand alone are answered at once, also while a run of the session is active; `/new` and `/reset`
    start the conversation over; directives inside a text hold for its run, and commands inside it are answered beside. All else goes on to the
    queue as it came.
*/
class MessageReader : public QObject
{
    Q_OBJECT

public:
    //! Runner, queue and services outlive it.
    MessageReader(RunPorts ports, Runner &runner, InboundQueue &queue,
                  commands::CommandServices &services, QObject *parent = nullptr);

    //! Takes an accepted request over. Nothing happens before this returns.
    void take(RunRequest request);

private:
    [[nodiscard]] QCoro::Task<> read(RunRequest request);
    [[nodiscard]] QCoro::Task<> answer(RunRequest request, QString text);
    [[nodiscard]] QCoro::Task<> answerBeside(RunRequest request, QString text);
    [[nodiscard]] QCoro::Task<> keep(RunRequest request, QString text);
    [[nodiscard]] QString prefixed(const QString &text, const RunRequest &request) const;
    [[nodiscard]] QCoro::Task<> refuse(RunRequest request, Error error);
    void tell(const RunRequest &request, RunEventBody body);

    RunPorts m_ports;
    Runner &m_runner;
    InboundQueue &m_queue;
    commands::CommandServices &m_services;
    async::TaskScope m_scope;
};

} // namespace claw::agent
