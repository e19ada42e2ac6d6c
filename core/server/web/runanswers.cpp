// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/runanswers.h"

#include "server/web/apibody.h"
#include "server/web/runcall.h"

namespace claw::server::web {

QCoro::Task<> answerWhole(ConversationServices services, ExchangePtr exchange,
                          agent::RunRequest request, WholeAnswer answerWith)
{
    const RunCall::Listener nobody;
    RunCall call(services, exchange->stop());
    const auto begun = co_await call.begin(std::move(request), nobody);
    if (!begun) {
        exchange->respond(apiFailure(begun.error()));
        co_return;
    }
    const auto end = co_await call.ended();
    exchange->respond(end ? answerWith(outcomeOf(*end)) : apiFailure(end.error()));
}

QCoro::Task<> answerInParts(ConversationServices services, ExchangePtr exchange,
                            agent::RunRequest request, OpenStream open)
{
    std::unique_ptr<RunStream> stream;
    RunCall call(services, exchange->stop());
    RunCall::Listener listener = [&stream](const QString &delta) { stream->tell(delta); };
    const auto begun = co_await call.begin(std::move(request), std::move(listener));
    if (!begun) {
        exchange->respond(apiFailure(begun.error()));
        co_return;
    }
    stream = open(exchange->stream(eventStream())); // Nothing was told yet.
    const auto end = co_await call.ended();
    RunOutcome outcome;
    if (end)
        outcome = outcomeOf(*end);
    else
        outcome.failure = end.error().message;
    stream->end(outcome);
}

} // namespace claw::server::web
