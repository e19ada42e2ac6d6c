// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/modelserver.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace claw::bench {

namespace {

QByteArray chunked(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray chunkOf(const QByteArray &delta, const QByteArray &reason)
{
    return R"(data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m",)"
           R"("choices":[{"index":0,"delta":)"
        + delta + R"(,"finish_reason":)" + reason + "}]}\n\n";
}

const QByteArray head("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n");

QByteArray ending()
{
    return chunked(chunkOf("{}", R"("stop")") + "data: [DONE]\n\n") + "0\r\n\r\n";
}

} // namespace

ModelServer::ModelServer()
{
    m_clock.start();
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("a model server cannot listen");
    connect(this, &QTcpServer::newConnection, this, &ModelServer::onConnection);
}

void ModelServer::setAnswer(int words, std::chrono::milliseconds interval)
{
    m_words = words;
    m_interval = interval;
}

QString ModelServer::configuration() const
{
    return u", models: {providers: {bench: {baseUrl: 'http://127.0.0.1:%1/v1', apiKey: 'k', api: "
           "'openai-completions', models: [{id: 'm', name: 'm', reasoning: false, input: ['text'], "
           "cost: {input: 0, output: 0, cacheRead: 0, cacheWrite: 0}, contextWindow: 200000, "
           "maxTokens: 8000}]}}}, agents: {defaults: {model: {primary: 'bench/m'}, maxConcurrent: "
           "64, skipBootstrap: true}}"_s.arg(serverPort());
}

void ModelServer::onConnection()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    }
}

void ModelServer::onBytes(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    const QByteArray lowerHead = received.first(std::max<qsizetype>(0, headEnd)).toLower();
    const qsizetype at = lowerHead.indexOf("content-length:");
    const qsizetype length =
        at < 0 ? 0 : lowerHead.mid(at + 15).split('\r').first().trimmed().toLongLong();
    if (headEnd < 0 || received.size() < headEnd + 4 + length)
        return;
    received.clear(); // Clients ask one thing at a time on a connection.
    socket->write(head);
    speak(socket, m_words);
}

void ModelServer::speak(QTcpSocket *socket, int wordsLeft)
{
    if (m_interval.count() == 0) {
        QByteArray all;
        for (int i = 0; i < wordsLeft; ++i)
            all += chunked(nextWord());
        socket->write(all + ending());
        return;
    }
    if (wordsLeft == 0) {
        socket->write(ending());
        return;
    }
    socket->write(chunked(nextWord()));
    socket->flush();
    QTimer::singleShot(m_interval, Qt::PreciseTimer, socket,
                       [this, socket, wordsLeft] { speak(socket, wordsLeft - 1); });
}

QByteArray ModelServer::nextWord()
{
    ++m_lastWord;
    m_saidAt.insert(m_lastWord, m_clock.nsecsElapsed());
    return chunkOf(R"({"content":")" + QByteArray::number(m_lastWord) + R"( "})", "null");
}

} // namespace claw::bench
