// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/httpprovider.h"

#include "json/jsontext.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::providers {

namespace {

constexpr qint64 mostErrorBytes = 64 * 1024; // Of a body that says what went wrong.

qsizetype sizeOf(const TextBlock &block)
{
    return block.text.size();
}
qsizetype sizeOf(const ThinkingBlock &block)
{
    return block.text.size() + block.signature.size();
}
qsizetype sizeOf(const ImageBlock &block)
{
    return block.base64.size();
}
qsizetype sizeOf(const ToolCallBlock &)
{
    return 0; // Arguments are short beside what they bring about.
}

qsizetype sizeOf(const Message &message)
{
    return std::visit(
        [](const auto &one) {
            qsizetype size = 0;
            for (const auto &block : one.content)
                size += std::visit([](const auto &part) { return sizeOf(part); }, block);
            return size;
        },
        message);
}

// Half a megabyte of JSON takes some milliseconds, which the control thread does not have.
bool isLong(const Prompt &prompt)
{
    constexpr qsizetype quick = 256 * 1024;
    return quick < std::accumulate(
               prompt.messages.begin(), prompt.messages.end(), qsizetype(0),
               [](qsizetype sum, const Message &message) { return sum + sizeOf(message); });
}

net::HttpRequest withConfiguredHeaders(net::HttpRequest request, const ModelCall &call)
{
    net::HttpHeaders headers;
    for (const auto &field : request.headers.fields()) {
        const bool isReplaced = call.model.headers.contains(QString::fromLatin1(field.name));
        if (!isReplaced)
            headers.append(field.name, field.value);
    }
    for (auto it = call.model.headers.begin(); it != call.model.headers.end(); ++it)
        headers.append(it.key().toLatin1(), it->reveal().toUtf8());
    const QString &key = call.credential.key.reveal();
    if (call.model.authHeader && !key.isEmpty() && !headers.value("authorization"))
        headers.append("Authorization", "Bearer " + key.toUtf8());
    request.headers = headers;
    return request;
}

QCoro::Task<net::HttpRequest> encoded(const WireFormat *format, ModelCall call)
{
    const auto encode = [format, call] {
        return withConfiguredHeaders(format->encode(call), call);
    };
    if (!isLong(call.prompt))
        co_return encode();
    auto future = QtConcurrent::run(encode);
    co_return co_await future;
}

// As much of the body as explains an error; losing the rest is no further failure.
QCoro::Task<QByteArray> explanation(net::HttpStream *stream)
{
    QByteArray body;
    while (body.size() < mostErrorBytes) {
        const auto bytes = co_await stream->read();
        if (!bytes || bytes->isEmpty())
            break;
        body += *bytes;
    }
    co_return body;
}

tl::unexpected<Failure> failed(Failure failure, ReplyBuilder &reply)
{
    failure.partial = reply.take();
    const bool isAborted = failure.reason == FailureReason::Aborted;
    failure.partial.stopReason = isAborted ? StopReason::Aborted : StopReason::Error;
    failure.partial.errorMessage = failure.error.message;
    return tl::unexpected(std::move(failure));
}

//! Events of one stream on their way to the decoder.
class Reading
{
public:
    Reading(StreamDecoder &decoder, const Model &model)
        : m_decoder(decoder)
        , m_provider(model.ref.provider)
    { }

    Decoded feed(const QByteArray &bytes)
    {
        if (!m_hasEvents && m_lead.size() < mostErrorBytes)
            m_lead += bytes;
        const auto events = m_events.feed(bytes);
        if (!events)
            return tl::unexpected(failureFrom(events.error(), m_provider));
        for (const net::SseEvent &event : *events) {
            m_hasEvents = true;
            if (m_decoder.isDone())
                break;
            if (auto accepted = m_decoder.accept(event); !accepted)
                return accepted;
        }
        return {};
    }

    //! A body without one event is an error that calls itself a success, or no stream at all.
    Decoded finish()
    {
        if (m_hasEvents)
            return m_decoder.finish();
        const auto body = json::parse(m_lead);
        if (body && body->toObject().contains("error"_L1))
            return tl::unexpected(failureFrom(body->toObject(), m_provider));
        if (m_lead.trimmed().isEmpty())
            return tl::unexpected(cutShort(m_provider));
        return tl::unexpected(makeFailure(
            FailureReason::Format,
            u"%1 did not answer with an event stream; is its baseUrl right?"_s.arg(m_provider)));
    }

private:
    StreamDecoder &m_decoder;
    QString m_provider;
    net::SseStream m_events;
    QByteArray m_lead;
    bool m_hasEvents = false;
};

// Lets a connection come to the end of its answer, so that the next request can use it.
QCoro::Task<> drained(std::unique_ptr<net::HttpStream> stream)
{
    for (;;) {
        const auto bytes = co_await stream->read();
        if (!bytes || bytes->isEmpty())
            co_return;
    }
}

} // namespace

HttpProvider::HttpProvider(net::HttpClient &http, const Clock &clock)
    : m_http(http)
    , m_clock(clock)
{ }

QCoro::Task<Outcome> HttpProvider::stream(ModelCall call, EventSink sink, std::stop_token stop)
{
    const QString provider = call.model.ref.provider;
    const Clock &clock = m_clock;
    ReplyBuilder reply(call.model, config::toWord(call.model.api), std::move(sink), stop,
                       clock.nowMs());
    const WireFormat *format = wireFormatOf(call.model.api);
    if (!format)
        co_return failed(
            makeFailure(FailureReason::Format,
                        u"%1 is spoken to in a format this gateway does not know (%2)"_s.arg(
                            provider, config::toWord(call.model.api))),
            reply);
    const auto request = co_await encoded(format, call);
    const net::HttpBounds bounds{.deadlines = call.prompt.deadlines};
    if (stop.stop_requested())
        co_return failed(makeFailure(FailureReason::Aborted, u"the request was stopped"_s), reply);
    auto stream = m_http.send(request, bounds, stop);
    const auto status = co_await stream->head();
    if (!status)
        co_return failed(failureFrom(status.error(), provider), reply);
    if (!status->isSuccess()) {
        const QByteArray body = co_await explanation(stream.get());
        co_return failed(failureFrom(*status, body, provider, clock.nowMs()), reply);
    }
    const auto decoder = format->decoder(call.model, reply);
    Reading reading(*decoder, call.model);
    while (!decoder->isDone()) {
        const auto bytes = co_await stream->read();
        if (!bytes)
            co_return failed(failureFrom(bytes.error(), provider), reply);
        if (bytes->isEmpty())
            break;
        if (auto read = reading.feed(*bytes); !read)
            co_return failed(read.error(), reply);
    }
    if (auto whole = reading.finish(); !whole)
        co_return failed(whole.error(), reply);
    if (!stop.stop_requested()) // After a stop there may be no provider any more.
        finishInBackground(std::move(stream));
    co_return Completion{.message = reply.take(), .profileId = call.credential.profileId};
}

void HttpProvider::finishInBackground(Stream stream)
{
    m_scope.start(drained(std::move(stream)));
}

} // namespace claw::providers
