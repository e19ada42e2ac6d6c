// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpexchange.h"
#include "server/methods/methods.h"
#include "server/web/askedhook.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace claw::server::web {

//! What a hook needs to make an agent do something. Everything outlives the routes.
struct HookServices
{
    ConversationServices conversation;
    Wakes &wakes;
    Random &random;
};

/*! What a hook asks of an agent (protocol spec 10.3): a turn in a conversation of its own, in the ledger
    before the program is told that it was taken. Whichever gateway ends it tells the main session what
    came of it.
*/
[[nodiscard]] QCoro::Task<> answerHookRun(HookServices services,
                                          std::shared_ptr<net::HttpExchange> exchange,
                                          AskedHook asked, std::stop_token stop);

} // namespace claw::server::web
