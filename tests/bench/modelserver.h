// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>

namespace claw::bench {

/*! A model on loopback with the wire format of OpenAI's completions. Every answer is so many words at
    that distance; each word is a number of its own, so that whoever hears it can ask when it left.
*/
class ModelServer : public QTcpServer
{
public:
    ModelServer();

    //! Of answers from now on; without an interval they come whole.
    void setAnswer(int words, std::chrono::milliseconds interval);
    //! The part of a configuration that makes agents speak to it, in JSON5 and with a comma in front.
    [[nodiscard]] QString configuration() const;
    //! In ns of elapsed(); 0: no such word was said.
    [[nodiscard]] qint64 saidAt(int word) const { return m_saidAt.value(word); }
    [[nodiscard]] qint64 elapsed() const { return m_clock.nsecsElapsed(); }

private:
    void onConnection();
    void onBytes(QTcpSocket *socket);
    void speak(QTcpSocket *socket, int wordsLeft);
    [[nodiscard]] QByteArray nextWord();

    QElapsedTimer m_clock;
    int m_words = 1;
    std::chrono::milliseconds m_interval{0};
    int m_lastWord = 0;
    QHash<int, qint64> m_saidAt;
    QHash<QTcpSocket *, QByteArray> m_received;
};

} // namespace claw::bench
