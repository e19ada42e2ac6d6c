// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "config/agentsconfig.h"
#include "net/httpstream.h"
#include "providers/failure.h"
#include "providers/message.h"
#include "providers/model.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace claw::providers {

//! A tool as a model is told of it.
struct ToolSpec
{
    QString name;
    QString description;
    QJsonObject parameters; //!< JSON schema of an object.
};

//! How long the provider may keep the prompt cached, where it lets itself be told.
enum class CacheRetention { None, Short, Long };

//! What to ask a model, in terms that no provider owns.
struct Prompt
{
    QString system;
    std::vector<Message> messages;
    std::vector<ToolSpec> tools;
    config::ThinkingLevel thinking = config::ThinkingLevel::Off; //!< Off for models that cannot.
    std::optional<int> maxTokens; //!< nullopt: the model's most, at the most 32 000.
    std::optional<double> temperature; //!< nullopt: the provider's default.
    CacheRetention cache = CacheRetention::Short;
    QString cacheKey; //!< Names the conversation to caches that ask for a name: the session id.
    //! A model that thinks may be silent for minutes before it says a word.
    net::HttpDeadlines deadlines{.firstByte = std::chrono::minutes(2),
                                 .idle = std::chrono::minutes(5),
                                 .total = std::chrono::minutes(10)};
};

//! A key as it goes to the provider.
struct Credential
{
    Secret key; //!< Empty for servers that want none.
    QString profileId; //!< Empty for keys from the environment or the configuration.
    QString source; //!< Where it was found, for people; no secret.
};

// What a reply tells while it comes. `block` is the place in AssistantMessage::content.

//! A request goes out. The first event; another one means that what was told so far is void.
struct AttemptStarted
{
    ModelRef model;
    QString profileId;
    int attempt = 1;
};
//! An attempt failed, and another one follows.
struct AttemptFailed
{
    ModelRef model;
    FailureReason reason = FailureReason::Unknown;
    QString message;
    std::chrono::milliseconds nextIn{0};
    Usage spent; //!< What it is billed for all the same; see billedUsage().
};
//! Text grew. `part` is what `full` has more than before; with `replaced`, `full` is new altogether.
struct TextPart
{
    int block = 0;
    QString full;
    QString part;
    bool replaced = false;
};
//! The same for what the model thinks.
struct ThinkingPart
{
    int block = 0;
    QString full;
    QString part;
    bool replaced = false;
};
struct ToolCallStarted
{
    int block = 0;
    QString id;
    QString name;
};
//! A piece of the JSON text of the arguments; no valid JSON by itself.
struct ToolCallPart
{
    int block = 0;
    QString part;
};
struct ToolCallFinished
{
    int block = 0;
    ToolCallBlock call;
};
//! As far as is known; the last one is in the result.
struct UsageKnown
{
    Usage usage;
};

using StreamEvent = std::variant<AttemptStarted, AttemptFailed, TextPart, ThinkingPart,
                                 ToolCallStarted, ToolCallPart, ToolCallFinished, UsageKnown>;
//! Called on the control thread, in the order of the stream; never again once the stop was requested
//! or the result is there.
using EventSink = std::function<void(const StreamEvent &)>;

//! A reply that came to its end: stop reasons Stop, Length and ToolUse.
struct Completion
{
    AssistantMessage message;
    QString profileId; //!< Whose key it was; empty: see Credential.
    int attempts = 1; //!< Requests it took.
    Usage spent; //!< By ModelClient: what all of them together are billed for.
};
using Outcome = tl::expected<Completion, Failure>;

//! One model and one key to ask it with.
struct ModelCall
{
    Model model;
    Credential credential;
    Prompt prompt;
};

//! Speaks to models. One request, one answer: retries and fallbacks are ModelClient's.
class Provider
{
public:
    virtual ~Provider() = default;

    //! Asks. Ends with the whole reply or a failure that holds what came of it; within the deadlines
    //! of the prompt, and soon after a stop. `sink` may be empty. The provider must outlive the task or
    //! the request for its stop.
    [[nodiscard]] virtual QCoro::Task<Outcome> stream(ModelCall call, EventSink sink,
                                                      std::stop_token stop) = 0;
};

} // namespace claw::providers
