// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/responses.h"

#include "base/random.h"
#include "openai/responsesreply.h"
#include "openai/responsesrequest.h"
#include "server/liveconfig.h"
#include "server/web/apibody.h"
#include "server/web/apiroute.h"
#include "server/web/askedrun.h"
#include "server/web/runanswers.h"
#include "sessions/sessions.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

using openai::ResponsesReply;

//! The events of one stream.
class ResponseStream final : public RunStream
{
public:
    ResponseStream(ResponsesReply reply, std::unique_ptr<net::HttpBody> body)
        : m_reply(std::move(reply))
        , m_body(std::move(body))
    {
        m_body->write(m_reply.opening());
    }

    void tell(const QString &delta) override
    {
        m_text += delta;
        m_body->write(m_reply.delta(delta));
    }
    void end(const RunOutcome &outcome) override
    {
        const bool hasFailed = !outcome.failure.isEmpty();
        if (!outcome.isAnswered)
            m_body->write(m_reply.failed(outcome.failure));
        else if (hasFailed)
            tell(m_text.isEmpty() ? outcome.failure : QString(u"\n\n"_s + outcome.failure));
        else if (m_text.isEmpty())
            tell(outcome.text.isEmpty() ? noResponse() : outcome.text);
        const QString text = m_text.isEmpty() ? noResponse() : m_text;
        m_body->write(m_reply.closing(text, outcome.usage,
                                      hasFailed ? ResponsesReply::Ending::Failed
                                                : ResponsesReply::Ending::Completed));
        m_body->end();
    }

private:
    ResponsesReply m_reply;
    std::unique_ptr<net::HttpBody> m_body;
    QString m_text; //!< All that was told.
};

net::HttpResponse wholeAnswer(const ResponsesReply &reply, const RunOutcome &outcome)
{
    if (!outcome.isAnswered)
        return apiResponse(500, reply.failure(outcome.failure));
    const QString text = outcome.text.isEmpty() ? noResponse() : outcome.text;
    return apiResponse(200, reply.whole(text, outcome.usage));
}

//! A body that was read and understood.
struct Asked
{
    openai::ResponsesRequest request;
    std::vector<providers::ImageBlock> images;
};

//! On a worker: there may be many megabytes of pictures in it.
Result<Asked> askedIn(const QByteArray &body, const config::ResponsesEndpointConfig &limits)
{
    const auto object = objectIn(body);
    if (!object)
        return tl::unexpected(object.error());
    auto request = openai::responsesRequestFrom(*object, limits);
    if (!request)
        return tl::unexpected(request.error());
    auto images = imagesOf(request->prompt);
    if (!images)
        return tl::unexpected(images.error());
    return Asked{*std::move(request), *std::move(images)};
}

AskedRun wantedBy(const Asked &asked, Random &random)
{
    return {.runId = u"resp_"_s + random.uuid(),
            .prefix = u"openresponses"_s,
            .model = asked.request.model,
            .user = asked.request.user,
            .prompt = asked.request.prompt,
            .images = asked.images};
}

QCoro::Task<> answer(ApiServices services, ExchangePtr exchange)
{
    const ConversationServices conversation = services.conversation;
    const config::ResponsesEndpointConfig limits =
        conversation.config.config().gateway.http.responses;
    const auto reading = QtConcurrent::run(&askedIn, exchange->body(), limits);
    const auto asked = co_await reading;
    if (!asked) {
        exchange->respond(apiFailure(asked.error()));
        co_return;
    }
    if (exchange->stop().stop_requested())
        co_return; // Nobody wants it any more, and the gateway may be gone.
    co_await conversation.sessions.stores().refresh();
    if (exchange->stop().stop_requested())
        co_return;
    const AskedRun wanted = wantedBy(*asked, services.random);
    const agent::RunRequest run = askedRun(services, exchange->head(), wanted);
    const ResponsesReply reply({.id = wanted.runId,
                                .messageId = u"msg_"_s + services.random.uuid(),
                                .createdAtSeconds = conversation.clock.nowMs() / 1000,
                                .model = wanted.model});
    WholeAnswer whole = [reply](const RunOutcome &outcome) { return wholeAnswer(reply, outcome); };
    OpenStream open = [reply](std::unique_ptr<net::HttpBody> body) {
        return std::make_unique<ResponseStream>(reply, std::move(body));
    };
    if (asked->request.isStreamed)
        co_await answerInParts(conversation, exchange, run, std::move(open));
    else
        co_await answerWhole(conversation, exchange, run, std::move(whole));
}

} // namespace

void addResponses(net::HttpRouter &router, const ApiServices &services)
{
    const LiveConfig &config = services.conversation.config;
    const auto isOn = [&config,
                       isPath = net::exactPath("/v1/responses")](const net::HttpHead &head) {
        return isPath(head) && config.config().gateway.http.responses.enabled;
    };
    const auto bodyLimit = [&config] {
        return config.config().gateway.http.responses.maxBodyBytes;
    };
    router.add(apiRoute(services, &answer, isOn, bodyLimit));
}

} // namespace claw::server::web
