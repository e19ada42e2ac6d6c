// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runrequest.h"
#include "server/web/apiservices.h"
#include "server/web/runoutcome.h"

namespace claw::server::web {

//! An answer in one format while it is made.
class RunStream
{
public:
    virtual ~RunStream() = default;

    //! See RunCall::Listener.
    virtual void tell(const QString &delta) = 0;
    //! Nothing follows.
    virtual void end(const RunOutcome &outcome) = 0;
};

// A run for a program that waits for it (see RunCall), and what the program is told of it in its format.
// What cannot begin is answered by apiFailure().

using WholeAnswer = std::function<net::HttpResponse(const RunOutcome &outcome)>;
[[nodiscard]] QCoro::Task<> answerWhole(ConversationServices services, ExchangePtr exchange,
                                        agent::RunRequest request, WholeAnswer answerWith);

using OpenStream = std::function<std::unique_ptr<RunStream>(std::unique_ptr<net::HttpBody> body)>;
[[nodiscard]] QCoro::Task<> answerInParts(ConversationServices services, ExchangePtr exchange,
                                          agent::RunRequest request, OpenStream open);

} // namespace claw::server::web
