// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/runcall.h"

#include "agent/intake.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

constexpr std::chrono::milliseconds longestWait = std::chrono::hours(24);

} // namespace

RunCall::RunCall(ConversationServices services, std::stop_token gone)
    : m_services(services)
    , m_gone(std::move(gone))
{ }

RunCall::~RunCall()
{
    QObject::disconnect(m_told);
}

QCoro::Task<Result<>> RunCall::begin(agent::RunRequest request, Listener listener)
{
    m_runId = request.runId;
    m_listener = std::move(listener);
    agent::Runner &runner = m_services.runner;
    m_told = QObject::connect(&runner, &agent::Runner::told, &runner,
                              [this](const agent::RunEvent &event) { onTold(event); });
    const auto admission = co_await m_services.intake.admit(std::move(request));
    if (!admission)
        co_return tl::unexpected(admission.error());
    // At once when it is gone already.
    m_onGone.emplace(m_gone, [&runner, id = m_runId] { runner.stop(id, agent::StopCause::Rpc); });
    co_return Result<>();
}

QCoro::Task<Result<agent::RunEnd>> RunCall::ended()
{
    const auto end = co_await m_services.runner.board().ended(m_runId, longestWait);
    m_onGone.reset();
    if (!end)
        co_return fail(ErrorCode::Unavailable,
                       u"the gateway is stopping and goes on with the run when it is back"_s);
    co_return *end;
}

void RunCall::onTold(const agent::RunEvent &event)
{
    const auto *text = std::get_if<agent::AssistantText>(&event.body);
    if (!text || event.runId != m_runId || text->delta.isEmpty() || !m_listener)
        return;
    const bool isNextMessage = m_hasText && text->text.size() == text->delta.size();
    m_hasText = true;
    m_listener(isNextMessage ? QString(u"\n\n"_s + text->delta) : text->delta);
}

} // namespace claw::server::web
