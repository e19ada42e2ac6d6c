// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/connectioncensus.h"

#include "net/nativesocket.h"

#include <QPointer>
#include <QTcpSocket>

namespace claw::net {

namespace {

// Files, pipes and sockets of our own making must still find a descriptor when all seats are taken.
constexpr int reservedDescriptors = 128;

int mostConnections(const Limits &limits)
{
    if (limits.connectionsTotal > 0)
        return limits.connectionsTotal;
    const int limit = descriptorLimit();
    return std::max(limit - reservedDescriptors, limit / 2);
}

} // namespace

//! A child of the socket, so that it goes when the socket goes. The signal destroyed() would not do: the
//! new owner of a socket may cut all its signals, and QWebSocket does.
class ConnectionCensus::Seat final : public QObject
{
public:
    Seat(ConnectionCensus &census, QHostAddress address, QTcpSocket *socket)
        : QObject(socket)
        , m_census(&census)
        , m_address(std::move(address))
    { }
    ~Seat() override
    {
        if (m_census)
            m_census->leave(m_address);
    }

private:
    const QPointer<ConnectionCensus> m_census;
    const QHostAddress m_address;
};

QHostAddress addressClass(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // Also takes ::ffff:a.b.c.d.
    if (isIpv4)
        return QHostAddress(ipv4);
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return address.isLoopback() ? QHostAddress(QHostAddress::LocalHostIPv6) : QHostAddress(bytes);
}

ConnectionCensus::ConnectionCensus(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_mostTotal(mostConnections(limits))
    , m_mostPerAddress(limits.connectionsPerAddress)
{ }

bool ConnectionCensus::hasRoom(const QHostAddress &address) const
{
    if (m_total >= m_mostTotal)
        return false;
    const QHostAddress key = addressClass(address);
    return key.isLoopback() || m_perAddress.value(key) < m_mostPerAddress;
}

void ConnectionCensus::enter(QTcpSocket *socket)
{
    const QHostAddress key = addressClass(socket->peerAddress());
    ++m_total;
    ++m_perAddress[key];
    new Seat(*this, key, socket);
}

void ConnectionCensus::leave(const QHostAddress &address)
{
    --m_total;
    const auto it = m_perAddress.find(address);
    if (it != m_perAddress.end() && --it.value() <= 0)
        m_perAddress.erase(it);
}

} // namespace claw::net
