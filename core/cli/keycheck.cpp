// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/keycheck.h"

#include "base/clock.h"
#include "providers/httpprovider.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

tl::expected<void, providers::Failure> checkKey(const providers::Model &model, const Secret &key,
                                                const CliSettings &settings)
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

    const SystemClock clock;
    net::HttpClient http(settings.environment);
    providers::HttpProvider provider(http, clock);
    std::stop_source stop;
    const auto outcome = QCoro::waitFor(provider.stream(
        {.model = model,
         .credential = {.key = key, .profileId = {}, .source = u"set-up"_s},
         .prompt = std::move(prompt)},
        [](const providers::StreamEvent &) {}, stop.get_token()));
    if (!outcome)
        return tl::unexpected(outcome.error());
    return {};
}

} // namespace claw::cli
