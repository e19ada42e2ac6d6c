// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "wizard/keycheck.h"

#include "base/clock.h"
#include "providers/httpprovider.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::wizard {

namespace {

providers::Prompt question()
{
    // Models that think want room for it, or they refuse the request.
    constexpr int enoughTokens = 64;
    providers::UserMessage question;
    question.content.push_back(providers::TextBlock{.text = u"Answer with the word: yes"_s});
    providers::Prompt prompt;
    prompt.messages.push_back(std::move(question));
    prompt.maxTokens = enoughTokens;
    prompt.cache = providers::CacheRetention::None;
    prompt.deadlines = {.firstByte = 15s, .idle = 15s, .total = 20s};
    return prompt;
}

} // namespace

QCoro::Task<KeyCheck> checkKey(providers::Model model, Secret key, QProcessEnvironment environment,
                               std::stop_token stop)
{
    const SystemClock clock;
    net::HttpClient http(environment);
    providers::HttpProvider provider(http, clock);
    providers::ModelCall call{
        .model = std::move(model),
        .credential = {.key = std::move(key), .profileId = {}, .source = u"set-up"_s},
        .prompt = question()};
    providers::EventSink ignored = [](const providers::StreamEvent &) {};
    const auto outcome = co_await provider.stream(std::move(call), std::move(ignored), stop);
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    co_return KeyCheck();
}

} // namespace claw::wizard
