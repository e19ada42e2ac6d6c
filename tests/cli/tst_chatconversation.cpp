// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "cli/chatconversation.h"
#include "tests/cli/commandfixture.h"
#include "tests/client/clientoptions.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;
using testing::ScriptedGateway;

namespace {

QJsonObject said(const QString &role, const QString &text, qint64 atMs)
{
    const QJsonArray content{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}};
    return {{u"role"_s, role}, {u"content"_s, content}, {u"timestamp"_s, atMs}};
}

//! A gateway that keeps what it is asked and answers as far as it is told to.
class ChatGateway : public ScriptedGateway
{
public:
    ChatGateway()
    {
        onRequest = [this](QWebSocket &peer, const QJsonObject &request) { take(peer, request); };
    }

    void say(const QString &state, const QString &text = {})
    {
        QJsonObject event{{u"runId"_s, runId}, {u"sessionKey"_s, u"main"_s}, {u"state"_s, state}};
        if (state == "error"_L1)
            event.insert("errorMessage"_L1, text);
        else if (!text.isEmpty())
            event.insert("message"_L1, said(u"assistant"_s, text, 2000));
        sendEvent(lastPeer(), u"chat"_s, event);
    }

    QStringList methods;
    QString runId;
    QStringList runIds; //!< Of every chat.send.
    QJsonArray history;
    QString waitStatus = u"timeout"_s;
    bool acknowledges = true;
    std::function<void()> afterSend = [] {};

private:
    void take(QWebSocket &peer, const QJsonObject &request)
    {
        const QString method = request.value("method"_L1).toString();
        methods.append(method);
        if (method == "chat.history"_L1)
            return respond(peer, request, QJsonObject{{u"messages"_s, history}});
        if (method == "agent.wait"_L1)
            return respond(peer, request, QJsonObject{{u"status"_s, waitStatus}});
        if (method == "chat.abort"_L1) {
            say(u"aborted"_s);
            return respond(peer, request, QJsonObject{{u"ok"_s, true}, {u"aborted"_s, true}});
        }
        runId = request.value("params"_L1)["idempotencyKey"_L1].toString();
        runIds.append(runId);
        if (!acknowledges)
            return;
        respond(peer, request, QJsonObject{{u"runId"_s, runId}, {u"status"_s, u"started"_s}});
        afterSend();
    }
};

} // namespace

class TestChatConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gateway = std::make_unique<ChatGateway>();
        m_client = std::make_unique<client::GatewayClient>(testing::optionsFor(m_gateway->url()),
                                                           m_clock, m_random);
        QVERIFY(QCoro::waitFor(m_client->open(testing::patience)));
        m_chat = std::make_unique<ChatConversation>(
            *m_client, m_random,
            ChatConversation::Plan{.sessionKey = u"main"_s, .thinking = {}, .historyLimit = 50});
        m_printed.clear();
        connect(m_chat.get(), &ChatConversation::textAdded, this,
                [this](const QString &text) { m_printed += text; });
    }
    void cleanup()
    {
        QCoro::waitFor(m_chat->close());
        m_chat.reset();
        m_client.reset();
        m_gateway.reset();
    }

    void printsOnlyWhatIsNew()
    {
        QSignalSpy ended(m_chat.get(), &ChatConversation::ended);
        m_gateway->afterSend = [this] {
            m_gateway->say(u"delta"_s, u"Hel"_s);
            m_gateway->say(u"delta"_s, u"Hello"_s);
            m_gateway->say(u"final"_s, u"Hello you"_s);
        };
        m_chat->send(u"hi"_s);
        QVERIFY(m_chat->isWaiting());
        QVERIFY(ended.wait());
        QCOMPARE(m_printed, u"Hello you"_s);
        const auto ending = ended.first().first().value<ChatEnding>();
        QCOMPARE(ending.kind, ChatEnding::Kind::Final);
        QVERIFY(ending.hadText);
        QVERIFY(!m_chat->isWaiting());
    }

    void beginsANewParagraphAfterATool()
    {
        QSignalSpy ended(m_chat.get(), &ChatConversation::ended);
        m_gateway->afterSend = [this] {
            m_gateway->say(u"delta"_s, u"Let me see."_s);
            m_gateway->say(u"delta"_s, u"It is"_s);
            m_gateway->say(u"final"_s, u"It is done."_s);
        };
        m_chat->send(u"hi"_s);
        QVERIFY(ended.wait());
        QCOMPARE(m_printed, u"Let me see.\n\nIt is done."_s);
    }

    void tellsThatAnAnswerFailed()
    {
        QSignalSpy ended(m_chat.get(), &ChatConversation::ended);
        m_gateway->afterSend = [this] { m_gateway->say(u"error"_s, u"no key"_s); };
        m_chat->send(u"hi"_s);
        QVERIFY(ended.wait());
        QCOMPARE(ended.first().first().value<ChatEnding>().error, u"no key"_s);
    }

    void endsAnAnswerOnRequest()
    {
        QSignalSpy ended(m_chat.get(), &ChatConversation::ended);
        m_gateway->afterSend = [this] {
            m_gateway->say(u"delta"_s, u"Once upon"_s);
            m_chat->abort();
        };
        m_chat->send(u"hi"_s);
        QVERIFY(ended.wait());
        QCOMPARE(ended.first().first().value<ChatEnding>().kind, ChatEnding::Kind::Aborted);
        QVERIFY(m_gateway->methods.contains(u"chat.abort"_s));
    }

    void showsWhatOthersSay()
    {
        QSignalSpy arrived(m_chat.get(), &ChatConversation::messageArrived);
        QJsonObject event{{u"runId"_s, u"inject-1"_s},
                          {u"sessionKey"_s, u"main"_s},
                          {u"state"_s, u"final"_s},
                          {u"message"_s, said(u"assistant"_s, u"By the way"_s, 5000)}};
        ScriptedGateway::sendEvent(m_gateway->lastPeer(), u"chat"_s, event);
        QVERIFY(arrived.wait());
        QCOMPARE(arrived.first().first().value<ChatMessage>().text, u"By the way"_s);
        event.insert("sessionKey"_L1, u"agent:main:other"_s);
        ScriptedGateway::sendEvent(m_gateway->lastPeer(), u"chat"_s, event);
        QVERIFY(!arrived.wait(50));
    }

    void asksForWhatItMissedWhileItWasAway()
    {
        m_gateway->history = {said(u"user"_s, u"old"_s, 100),
                              said(u"assistant"_s, u"older"_s, 200)};
        QSignalSpy history(m_chat.get(), &ChatConversation::historyArrived);
        m_chat->start();
        QVERIFY(history.wait());
        QCOMPARE(history.first().first().value<std::vector<ChatMessage>>().size(), size_t(2));

        QSignalSpy restored(m_chat.get(), &ChatConversation::connectionRestored);
        QSignalSpy arrived(m_chat.get(), &ChatConversation::messageArrived);
        m_gateway->history.append(said(u"assistant"_s, u"meanwhile"_s, 300));
        m_gateway->lastPeer().abort();
        QVERIFY(restored.wait());
        QVERIFY(arrived.wait());
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(arrived.first().first().value<ChatMessage>().text, u"meanwhile"_s);
    }

    void finishesAnAnswerThatEndedMeanwhile()
    {
        QSignalSpy ended(m_chat.get(), &ChatConversation::ended);
        m_gateway->afterSend = [this] {
            m_gateway->say(u"delta"_s, u"Once"_s);
            m_gateway->lastPeer().flush();
            m_gateway->lastPeer().close();
        };
        m_gateway->waitStatus = u"ok"_s;
        m_gateway->history = {said(u"user"_s, u"hi"_s, 2500),
                              said(u"assistant"_s, u"Once upon a time"_s, 3000)};
        m_chat->send(u"hi"_s);
        QVERIFY(ended.wait());
        QCOMPARE(m_printed, u"Once upon a time"_s);
        QCOMPARE(m_gateway->runIds.size(), 1);
    }

    void sendsAgainUnderTheSameKeyWhatWasNotAcknowledged()
    {
        QSignalSpy ended(m_chat.get(), &ChatConversation::ended);
        m_gateway->acknowledges = false;
        m_chat->send(u"hi"_s);
        QTRY_COMPARE(m_gateway->runIds.size(), 1);
        m_gateway->acknowledges = true;
        m_gateway->afterSend = [this] { m_gateway->say(u"final"_s, u"Hello"_s); };
        m_gateway->lastPeer().abort();
        QVERIFY(ended.wait());
        QCOMPARE(m_gateway->runIds.size(), 2);
        QCOMPARE(m_gateway->runIds.first(), m_gateway->runIds.last());
        QCOMPARE(m_printed, u"Hello"_s);
    }

    void answersOneMessageOfAPipe()
    {
        m_gateway->afterSend = [this] {
            m_gateway->say(u"delta"_s, u"Hello"_s);
            m_gateway->say(u"final"_s, u"Hello you"_s);
        };
        CommandFixture user;
        QCOMPARE(user.run(u"chat --message hi --session main"_s, *m_gateway), 0);
        QCOMPARE(user.out, QByteArray("Hello you\n"));
        QCOMPARE(user.err, QByteArray());
        QCOMPARE(user.run(u"chat -m hi --json"_s, *m_gateway), 0);
        QCOMPARE(user.out, QByteArray("{\"ok\":true,\"text\":\"Hello you\"}\n"));
    }

    void failsWhenTheAnswerOfAPipeFails()
    {
        m_gateway->afterSend = [this] { m_gateway->say(u"error"_s, u"no key"_s); };
        CommandFixture user;
        QCOMPARE(user.run(u"chat -m hi"_s, *m_gateway), 1);
        QCOMPARE(user.out, QByteArray());
        QCOMPARE(user.err, QByteArray("Error: no key\n"));
    }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<ChatGateway> m_gateway;
    std::unique_ptr<client::GatewayClient> m_client;
    std::unique_ptr<ChatConversation> m_chat;
    QString m_printed;
};

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestChatConversation)
#include "tst_chatconversation.moc"
