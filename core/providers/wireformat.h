// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpclient.h"
#include "net/ssestream.h"
#include "providers/replybuilder.h"

#include <memory>

namespace claw::providers {

//! What a decoder makes of a piece of the stream.
using Decoded = tl::expected<void, Failure>;

//! Reads the events of one streamed reply into a ReplyBuilder.
class StreamDecoder
{
public:
    virtual ~StreamDecoder() = default;

    //! Takes the next event; a failure ends the reply.
    [[nodiscard]] virtual Decoded accept(const net::SseEvent &event) = 0;
    //! The reply is whole; what may follow is of no interest.
    [[nodiscard]] virtual bool isDone() const = 0;
    //! After isDone(), or at the end of the stream: is the reply whole?
    [[nodiscard]] virtual Decoded finish() = 0;
};

//! One way to speak to models over HTTP. Stateless: a function from values to values, so that a long
//! conversation can be encoded on a worker.
class WireFormat
{
public:
    virtual ~WireFormat() = default;

    //! The request without the headers that the configuration adds.
    [[nodiscard]] virtual net::HttpRequest encode(const ModelCall &call) const = 0;
    //! `reply` must outlive the decoder.
    [[nodiscard]] virtual std::unique_ptr<StreamDecoder> decoder(const Model &model,
                                                                 ReplyBuilder &reply) const = 0;
};

//! nullptr for formats that this gateway does not speak.
[[nodiscard]] const WireFormat *wireFormatOf(config::ModelApi api);

// What several formats have in common.

//! A POST of JSON that wants a stream.
[[nodiscard]] net::HttpRequest jsonRequest(const Model &model, const QString &path,
                                           const QJsonObject &body);
//! The object in an event; a failure when it is none.
[[nodiscard]] tl::expected<QJsonObject, Failure> objectIn(const net::SseEvent &event,
                                                          const QString &provider);
[[nodiscard]] Failure cutShort(const QString &provider);
[[nodiscard]] Failure badArguments(const Error &error, const QString &provider);
//! Ends the tool calls of a reply; a failure when the arguments of one cannot be read.
[[nodiscard]] Decoded closeToolCalls(ReplyBuilder &reply, const QString &provider);
//! A reply that calls tools stops for them, though some servers say "stop".
void stopForTools(ReplyBuilder &reply);
[[nodiscard]] QString dataUrl(const ImageBlock &image);
//! The longest reply that is asked for.
[[nodiscard]] int replyTokens(const ModelCall &call);
//! The level, or Off for a model that cannot think.
[[nodiscard]] config::ThinkingLevel thinkingLevel(const ModelCall &call);
//! `low`, `medium`, ... as the formats of OpenAI spell it; only some models know `xhigh`.
[[nodiscard]] QString reasoningEffort(const ModelCall &call);

} // namespace claw::providers
