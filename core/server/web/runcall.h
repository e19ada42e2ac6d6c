// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runner.h"
#include "server/methods/methods.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace claw::server::web {

/*! A run that a program waits for. The program owns it: when it goes away before the end, the run is
    stopped. The input is in the ledger like any other, so a run that the gateway itself cuts short is
    taken up by the next one, and its answer is in the session.
*/
class RunCall
{
public:
    //! What is new of the visible text. Messages of one run are parted by blank lines, so that all
    //! parts together are the text of the whole answer.
    using Listener = std::function<void(const QString &delta)>;

    RunCall(ConversationServices services, std::stop_token gone);
    ~RunCall();
    RunCall(const RunCall &) = delete;
    RunCall &operator=(const RunCall &) = delete;

    //! Accepts the request; the listener is told from the event loop. Fails as agent::Intake::admit().
    [[nodiscard]] QCoro::Task<Result<>> begin(agent::RunRequest request, Listener listener);
    //! The end. Unavailable: the gateway stops before it.
    [[nodiscard]] QCoro::Task<Result<agent::RunEnd>> ended();

private:
    void onTold(const agent::RunEvent &event);

    ConversationServices m_services;
    std::stop_token m_gone;
    QString m_runId;
    Listener m_listener;
    bool m_hasText = false;
    QMetaObject::Connection m_told;
    std::optional<std::stop_callback<std::function<void()>>> m_onGone;
};

} // namespace claw::server::web
