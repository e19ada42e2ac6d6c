// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/chatconversation.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

//! A gateway answers these at once; the answers of agents come as events.
constexpr auto answerTime = 30s;

} // namespace

ChatConversation::ChatConversation(client::GatewayClient &client, Random &random, Plan plan)
    : m_client(client)
    , m_random(random)
    , m_plan(std::move(plan))
    , m_reconnector(client, random)
{
    connect(&m_client, &client::GatewayClient::eventReceived, this, &ChatConversation::onEvent);
    connect(&m_client, &client::GatewayClient::closed, this, [this] {
        if (!std::exchange(m_isAway, true))
            Q_EMIT connectionLost();
    });
    connect(&m_client, &client::GatewayClient::connected, this, [this] {
        if (!std::exchange(m_isAway, false))
            return;
        Q_EMIT connectionRestored();
        m_scope.start(catchUp());
    });
    m_reconnector.start();
}

void ChatConversation::start()
{
    m_scope.start(readHistory());
}

QCoro::Task<> ChatConversation::close()
{
    m_client.disconnect(this);
    m_reconnector.stop();
    return m_scope.drained();
}

QCoro::Task<Result<QJsonValue>> ChatConversation::ask(QString method, QJsonObject params)
{
    return m_client.request(std::move(method), std::move(params), answerTime);
}

QJsonObject ChatConversation::historyParams() const
{
    return {{u"sessionKey"_s, m_plan.sessionKey}, {u"limit"_s, m_plan.historyLimit}};
}

QCoro::Task<> ChatConversation::readHistory()
{
    const QPointer<ChatConversation> self(this);
    const auto history = co_await ask(u"chat.history"_s, historyParams());
    if (!self)
        co_return;
    if (!history) {
        Q_EMIT failed(history.error());
        co_return;
    }
    const auto messages = chatMessagesOf(history->toObject());
    if (!messages.empty())
        m_lastSeenMs = messages.back().timestampMs;
    Q_EMIT historyArrived(messages);
}

void ChatConversation::send(const QString &text)
{
    m_turn = Turn{.runId = m_random.uuid(), .text = text, .answer = {}};
    m_scope.start(deliver(m_turn->runId));
}

QCoro::Task<> ChatConversation::deliver(QString runId)
{
    QJsonObject params{{u"sessionKey"_s, m_plan.sessionKey},
                       {u"message"_s, m_turn->text},
                       {u"idempotencyKey"_s, runId}};
    if (!m_plan.thinking.isEmpty())
        params.insert("thinking"_L1, m_plan.thinking);
    const QPointer<ChatConversation> self(this);
    const auto answer = co_await ask(u"chat.send"_s, std::move(params));
    if (!self || !m_turn || m_turn->runId != runId)
        co_return; // Its end was quicker than its acknowledgement.
    if (!answer && !m_client.isConnected())
        co_return; // Sent again by catchUp().
    if (!answer) {
        finish(ChatEnding::Kind::Failed, answer.error().message);
        co_return;
    }
    m_turn->isAcknowledged = true;
    const QJsonObject payload = answer->toObject();
    const QString status = payload.value("status"_L1).toString();
    if (status == "error"_L1)
        finish(ChatEnding::Kind::Failed, payload.value("summary"_L1).toString());
    else if (!payload.contains("runId"_L1)) // A word that stops answers starts none.
        finish(ChatEnding::Kind::Final);
}

void ChatConversation::abort()
{
    if (!m_turn || m_turn->isAborting)
        return;
    m_turn->isAborting = true;
    m_scope.start(requestAbort());
}

QCoro::Task<> ChatConversation::requestAbort()
{
    const QString runId = m_turn->runId;
    QJsonObject params{{u"sessionKey"_s, m_plan.sessionKey}, {u"runId"_s, runId}};
    const QPointer<ChatConversation> self(this);
    const auto answer = co_await ask(u"chat.abort"_s, std::move(params));
    if (!self || !m_turn || m_turn->runId != runId)
        co_return; // The event came first, as it should.
    const bool wasAborted = answer && answer->toObject().value("aborted"_L1).toBool();
    if (answer && !wasAborted)
        finish(ChatEnding::Kind::Aborted); // There was nothing left to abort.
}

void ChatConversation::onEvent(const QString &name, const QJsonValue &payload)
{
    if (name != "chat"_L1)
        return;
    const QJsonObject event = payload.toObject();
    const QString state = event.value("state"_L1).toString();
    if (m_turn && event.value("runId"_L1) == m_turn->runId)
        return onOwnEvent(state, event);
    const ChatMessage message = chatMessageOf(event.value("message"_L1).toObject());
    if (state != "final"_L1 || !message.isForPeople()
        || !isOurs(event.value("sessionKey"_L1).toString()))
        return;
    m_lastSeenMs = std::max(m_lastSeenMs, message.timestampMs);
    Q_EMIT messageArrived(message);
}

bool ChatConversation::isOurs(const QString &sessionKey) const
{
    // `main` is short for the main session of the default agent.
    return sessionKey == m_plan.sessionKey || sessionKey == m_canonicalKey;
}

void ChatConversation::onOwnEvent(const QString &state, const QJsonObject &event)
{
    const ChatMessage message = chatMessageOf(event.value("message"_L1).toObject());
    m_lastSeenMs = std::max(m_lastSeenMs, message.timestampMs);
    if (m_plan.sessionKey != event.value("sessionKey"_L1).toString())
        m_canonicalKey = event.value("sessionKey"_L1).toString();
    m_turn->isAcknowledged = true;
    if (const QString added = m_turn->answer.next(message.text); !added.isEmpty())
        Q_EMIT textAdded(added);
    if (state == "final"_L1)
        finish(ChatEnding::Kind::Final);
    else if (state == "aborted"_L1)
        finish(ChatEnding::Kind::Aborted);
    else if (state == "error"_L1)
        finish(ChatEnding::Kind::Failed, event.value("errorMessage"_L1).toString());
}

void ChatConversation::finish(ChatEnding::Kind kind, const QString &error)
{
    if (!m_turn)
        return;
    const ChatEnding ending{.kind = kind, .error = error, .hadText = !m_turn->answer.isEmpty()};
    m_turn.reset();
    Q_EMIT ended(ending);
}

QCoro::Task<> ChatConversation::catchUp()
{
    if (m_turn && !m_turn->isAcknowledged)
        m_scope.start(deliver(m_turn->runId));
    const QString runId = m_turn ? m_turn->runId : QString();
    const bool wasAcknowledged = m_turn && m_turn->isAcknowledged;
    const QPointer<ChatConversation> self(this);
    // Asked first: what ended before is in the history that is asked for next.
    bool hasEnded = false;
    if (wasAcknowledged) {
        QJsonObject params{{u"runId"_s, runId}, {u"timeoutMs"_s, 0}};
        const auto state = co_await ask(u"agent.wait"_s, std::move(params));
        if (!self)
            co_return;
        hasEnded = state && state->toObject().value("status"_L1).toString() != "timeout"_L1;
    }
    const auto history = co_await ask(u"chat.history"_s, historyParams());
    if (!self || !history)
        co_return; // Away again: the next connection catches up.
    onMissed(chatMessagesOf(history->toObject()));
    if (hasEnded && m_turn && m_turn->runId == runId)
        finish(ChatEnding::Kind::Final);
}

void ChatConversation::onMissed(const std::vector<ChatMessage> &messages)
{
    const qint64 seenMs = m_lastSeenMs;
    for (const ChatMessage &message : messages) {
        if (message.timestampMs <= seenMs || (m_turn && message.text == m_turn->text))
            continue;
        m_lastSeenMs = std::max(m_lastSeenMs, message.timestampMs);
        if (!m_turn || message.role == "user"_L1) {
            Q_EMIT messageArrived(message);
            continue;
        }
        if (const QString added = m_turn->answer.next(message.text); !added.isEmpty())
            Q_EMIT textAdded(added);
    }
}

} // namespace claw::cli
