// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/random.h"
#include "cli/chatmessage.h"
#include "client/reconnector.h"

#include <QObject>

#include <optional>

namespace claw::cli {

//! How an answer ended.
struct ChatEnding
{
    enum class Kind { Final, Aborted, Failed };

    Kind kind = Kind::Final;
    QString error; //!< Of a failure.
    bool hadText = false;
};

/*! A conversation with an agent over one gateway: one message after the other, each with its answer as
    it grows. The connection is kept up: what was said while it was away is asked for, a message that
    was not acknowledged is sent again under the same key, so that the gateway takes it once.
*/
class ChatConversation : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        QString sessionKey;
        QString thinking; //!< Empty: as the session has it.
        int historyLimit = 50; //!< Messages to ask for, 1 to 1000.
    };

    //! `client` is connected; client and random outlive the conversation.
    ChatConversation(client::GatewayClient &client, Random &random, Plan plan);

    //! Asks for what was said so far: historyArrived() or failed().
    void start();
    //! Only while not isWaiting().
    void send(const QString &text);
    //! Asks the gateway to end the answer under way.
    void abort();
    //! Ends the connection; yields when nothing waits for an answer any more.
    [[nodiscard]] QCoro::Task<> close();
    //! An answer is under way.
    [[nodiscard]] bool isWaiting() const { return m_turn.has_value(); }
    [[nodiscard]] bool isAborting() const { return m_turn && m_turn->isAborting; }

Q_SIGNALS:
    void historyArrived(const std::vector<claw::cli::ChatMessage> &messages);
    //! The answer to what was sent grows by this.
    void textAdded(const QString &text);
    void ended(const claw::cli::ChatEnding &ending);
    //! Somebody said something that we did not ask for, or that we missed.
    void messageArrived(const claw::cli::ChatMessage &message);
    void connectionLost();
    void connectionRestored();
    //! The session cannot be read.
    void failed(const claw::Error &error);

private:
    //! A message that was sent and its answer.
    struct Turn
    {
        QString runId;
        QString text;
        bool isAcknowledged = false;
        bool isAborting = false;
        GrowingText answer;
    };

    [[nodiscard]] QCoro::Task<> readHistory();
    [[nodiscard]] QCoro::Task<> deliver(QString runId);
    [[nodiscard]] QCoro::Task<> requestAbort();
    [[nodiscard]] QCoro::Task<> catchUp();
    [[nodiscard]] QCoro::Task<Result<QJsonValue>> ask(QString method, QJsonObject params);
    void onEvent(const QString &name, const QJsonValue &payload);
    void onOwnEvent(const QString &state, const QJsonObject &event);
    void onMissed(const std::vector<ChatMessage> &messages);
    void finish(ChatEnding::Kind kind, const QString &error = {});
    [[nodiscard]] bool isOurs(const QString &sessionKey) const;
    [[nodiscard]] QJsonObject historyParams() const;

    client::GatewayClient &m_client;
    Random &m_random;
    Plan m_plan;
    client::Reconnector m_reconnector;
    QString m_canonicalKey; //!< What the gateway calls the session; empty: not known yet.
    std::optional<Turn> m_turn;
    qint64 m_lastSeenMs = 0; //!< The time of the newest message that was shown.
    bool m_isAway = false;
    async::TaskScope m_scope;
};

} // namespace claw::cli
