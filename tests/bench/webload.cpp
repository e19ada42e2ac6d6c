// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/webload.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace claw::bench {

namespace {

//! How long an answer is, head included; 0 when that cannot be told yet.
qsizetype lengthOf(const QByteArray &received)
{
    const qsizetype head = received.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray fields = received.first(head).toLower();
    const qsizetype at = fields.indexOf("\r\ncontent-length:");
    if (at >= 0)
        return head + 4 + fields.mid(at + 17).split('\r').first().trimmed().toLongLong();
    const qsizetype end = received.indexOf("\r\n0\r\n\r\n", head); // In chunks.
    return end < 0 ? 0 : end + 7;
}

} // namespace

WebLoad::WebLoad(Target target, QByteArray path, int clients)
    : Load(std::move(target))
    , m_path(std::move(path))
    , m_count(clients)
{ }

WebLoad::~WebLoad()
{
    for (const auto &client : m_askers)
        client->socket.disconnect(this);
}

bool WebLoad::start()
{
    for (int i = 0; i < m_count; ++i) {
        Client &client = *m_askers.emplace_back(std::make_unique<Client>());
        connect(&client.socket, &QTcpSocket::connected, this, [this, &client] { ask(client); });
        connect(&client.socket, &QTcpSocket::readyRead, this, [this, &client] { onBytes(client); });
        connect(&client.socket, &QTcpSocket::disconnected, this,
                [this, &client] { giveUp(client.socket.errorString()); });
        client.socket.connectToHost(QHostAddress(QHostAddress::LocalHost), target().port);
    }
    return true;
}

void WebLoad::ask(Client &client)
{
    client.socket.write("GET " + m_path + " HTTP/1.1\r\nHost: 127.0.0.1:"
                        + QByteArray::number(target().port) + "\r\n\r\n");
}

void WebLoad::onBytes(Client &client)
{
    client.received += client.socket.readAll();
    const qsizetype length = lengthOf(client.received);
    if (length == 0 || client.received.size() < length)
        return;
    m_status = client.received.mid(9, 3).toInt();
    client.received.remove(0, length);
    countDone(1);
    ask(client);
}

} // namespace claw::bench
