// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/wireformat.h"

#include "json/jsontext.h"
#include "providers/anthropicmessages.h"
#include "providers/googlegenerative.h"
#include "providers/openaicompletions.h"
#include "providers/openairesponses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::providers {

const WireFormat *wireFormatOf(config::ModelApi api)
{
    static const AnthropicMessages anthropic;
    static const OpenAiCompletions completions;
    static const OpenAiResponses responses;
    static const GoogleGenerative google;
    switch (api) {
    case config::ModelApi::AnthropicMessages:
        return &anthropic;
    case config::ModelApi::OpenAiCompletions:
        return &completions;
    case config::ModelApi::OpenAiResponses:
        return &responses;
    case config::ModelApi::GoogleGenerativeAi:
        return &google;
    case config::ModelApi::GithubCopilot:
    case config::ModelApi::BedrockConverseStream:
        break;
    }
    return nullptr;
}

net::HttpRequest jsonRequest(const Model &model, const QString &path, const QJsonObject &body)
{
    net::HttpRequest request{.method = "POST", .url = QUrl(model.baseUrl.toString() + path)};
    request.headers.append("Content-Type", "application/json");
    request.headers.append("Accept", "text/event-stream");
    request.body = json::compact(body);
    return request;
}

tl::expected<QJsonObject, Failure> objectIn(const net::SseEvent &event, const QString &provider)
{
    const auto parsed = json::parse(event.data);
    if (parsed && parsed->isObject())
        return parsed->toObject();
    return tl::unexpected(
        makeFailure(FailureReason::Format, u"%1 sent something that is not JSON"_s.arg(provider)));
}

Failure cutShort(const QString &provider)
{
    Failure failure = makeFailure(FailureReason::Network,
                                  u"%1 broke off in the middle of its reply"_s.arg(provider));
    return failure;
}

Failure badArguments(const Error &error, const QString &provider)
{
    return makeFailure(FailureReason::Format, u"%1: %2"_s.arg(provider, error.message));
}

Decoded closeToolCalls(ReplyBuilder &reply, const QString &provider)
{
    if (const auto closed = reply.closeToolCalls(); !closed)
        return tl::unexpected(badArguments(closed.error(), provider));
    return {};
}

void stopForTools(ReplyBuilder &reply)
{
    if (reply.hasToolCalls() && reply.message().stopReason == StopReason::Stop)
        reply.setStop(StopReason::ToolUse);
}

QString dataUrl(const ImageBlock &image)
{
    return u"data:%1;base64,%2"_s.arg(image.mimeType, QString::fromLatin1(image.base64));
}

int replyTokens(const ModelCall &call)
{
    constexpr int customary = 32'000;
    return std::min(call.prompt.maxTokens.value_or(customary), call.model.maxTokens);
}

config::ThinkingLevel thinkingLevel(const ModelCall &call)
{
    return call.model.reasoning ? call.prompt.thinking : config::ThinkingLevel::Off;
}

QString reasoningEffort(const ModelCall &call)
{
    static const QStringList knowHighest = {u"gpt-5.1-codex-max"_s, u"gpt-5.2"_s,
                                            u"gpt-5.2-codex"_s};
    auto level = thinkingLevel(call);
    if (level == config::ThinkingLevel::XHigh && !knowHighest.contains(call.model.ref.model))
        level = config::ThinkingLevel::High;
    return config::toWord(level);
}

} // namespace claw::providers
