// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/chatcompletions.h"

#include "base/random.h"
#include "openai/apierror.h"
#include "openai/chatreply.h"
#include "openai/chatrequest.h"
#include "openai/sse.h"
#include "server/liveconfig.h"
#include "server/web/apibody.h"
#include "server/web/apiroute.h"
#include "server/web/askedrun.h"
#include "server/web/runanswers.h"
#include "sessions/sessions.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

constexpr qint64 largestBody = 1024 * 1024;

//! The events of one stream. The role comes with the first text.
class ChatStream final : public RunStream
{
public:
    ChatStream(openai::ChatReply reply, std::unique_ptr<net::HttpBody> body, bool wantsUsage)
        : m_reply(std::move(reply))
        , m_body(std::move(body))
        , m_wantsUsage(wantsUsage)
    { }

    void tell(const QString &delta) override
    {
        if (!std::exchange(m_hasRole, true))
            m_body->write(openai::sseData(m_reply.role()));
        m_body->write(openai::sseData(m_reply.delta(delta)));
    }
    void end(const RunOutcome &outcome) override
    {
        if (!outcome.failure.isEmpty())
            tell(m_hasRole ? QString(u"\n\n"_s + outcome.failure) : outcome.failure);
        else if (!m_hasRole)
            tell(outcome.text.isEmpty() ? noResponse() : outcome.text);
        m_body->write(openai::sseData(m_reply.closing()));
        if (m_wantsUsage)
            m_body->write(openai::sseData(m_reply.usage(outcome.usage)));
        m_body->write(openai::sseDone());
        m_body->end();
    }

private:
    openai::ChatReply m_reply;
    std::unique_ptr<net::HttpBody> m_body;
    bool m_wantsUsage;
    bool m_hasRole = false;
};

net::HttpResponse wholeAnswer(const openai::ChatReply &reply, const RunOutcome &outcome)
{
    if (!outcome.isAnswered)
        return apiResponse(500, openai::errorBody(outcome.failure, openai::apiError));
    const QString text = outcome.text.isEmpty() ? noResponse() : outcome.text;
    return apiResponse(200, reply.whole(text, outcome.usage));
}

Result<openai::ChatRequest> askedIn(const QByteArray &body)
{
    const auto object = objectIn(body);
    if (!object)
        return tl::unexpected(object.error());
    auto asked = openai::chatRequestFrom(*object);
    if (asked && asked->prompt.message.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"Missing user message in `messages`."_s);
    return asked;
}

QCoro::Task<> answer(ApiServices services, ExchangePtr exchange)
{
    const auto asked = askedIn(exchange->body());
    if (!asked) {
        exchange->respond(apiFailure(asked.error()));
        co_return;
    }
    const ConversationServices conversation = services.conversation;
    co_await conversation.sessions.stores().refresh();
    if (exchange->stop().stop_requested())
        co_return; // Nobody wants it any more, and the gateway may be gone.
    auto images = imagesOf(asked->prompt);
    if (!images) {
        exchange->respond(apiFailure(images.error()));
        co_return;
    }
    const AskedRun wanted{.runId = u"chatcmpl_"_s + services.random.uuid(),
                          .prefix = u"openai"_s,
                          .model = asked->model,
                          .user = asked->user,
                          .prompt = asked->prompt,
                          .images = *std::move(images)};
    const agent::RunRequest request = askedRun(services, exchange->head(), wanted);
    const openai::ChatReply reply(wanted.runId, conversation.clock.nowMs() / 1000, asked->model);
    WholeAnswer whole = [reply](const RunOutcome &outcome) { return wholeAnswer(reply, outcome); };
    OpenStream open = [reply, usage = asked->wantsUsage](std::unique_ptr<net::HttpBody> body) {
        return std::make_unique<ChatStream>(reply, std::move(body), usage);
    };
    if (asked->isStreamed)
        co_await answerInParts(conversation, exchange, request, std::move(open));
    else
        co_await answerWhole(conversation, exchange, request, std::move(whole));
}

} // namespace

void addChatCompletions(net::HttpRouter &router, const ApiServices &services)
{
    const LiveConfig &config = services.conversation.config;
    const auto isOn = [&config,
                       isPath = net::exactPath("/v1/chat/completions")](const net::HttpHead &head) {
        return isPath(head) && config.config().gateway.http.chatCompletionsEnabled;
    };
    router.add(apiRoute(services, &answer, isOn, [] { return largestBody; }));
}

} // namespace claw::server::web
