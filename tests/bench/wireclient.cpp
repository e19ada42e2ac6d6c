// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/wireclient.h"

#include "client/introduction.h"
#include "json/jsonwriter.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace claw::bench {

namespace {

constexpr int textOpcode = 1;
constexpr int closeOpcode = 8;
// Far enough into a frame to see its kind and outcome, whatever the order of the first keys.
constexpr qsizetype frameHead = 120;

// RFC 6455, section 5.2, with a masking key of zeros: the payload stays as it is.
QByteArray clientFrame(int opcode, const QByteArray &payload)
{
    QByteArray frame(1, char(0x80 | opcode));
    if (payload.size() < 126) {
        frame.append(char(0x80 | payload.size()));
    } else {
        char length[2];
        qToBigEndian(quint16(payload.size()), length);
        frame.append(char(0x80 | 126)).append(length, 2);
    }
    return frame + QByteArray(4, '\0') + payload;
}

// The payload of one server frame and where the next frame starts; no next means: incomplete.
struct ServerFrame
{
    int opcode = 0;
    qsizetype start = 0;
    qsizetype next = -1;
};

ServerFrame frameAt(const QByteArray &bytes, qsizetype at)
{
    ServerFrame frame;
    if (bytes.size() < at + 2)
        return frame;
    frame.opcode = bytes[at] & 0x0f;
    quint64 length = quint8(bytes[at + 1]) & 0x7f;
    const qsizetype extra = length == 126 ? 2 : length == 127 ? 8 : 0;
    frame.start = at + 2 + extra;
    if (bytes.size() < frame.start)
        return frame;
    if (extra == 2)
        length = qFromBigEndian<quint16>(bytes.constData() + at + 2);
    else if (extra == 8)
        length = qFromBigEndian<quint64>(bytes.constData() + at + 2);
    if (quint64(bytes.size() - frame.start) >= length)
        frame.next = frame.start + qsizetype(length);
    return frame;
}

} // namespace

WireClient::WireClient(QString name, std::unique_ptr<auth::DeviceIdentity> device, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_device(std::move(device))
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &WireClient::onReadyRead);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { fail(m_socket.errorString()); });
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] {
        if (m_phase != Phase::Closing)
            return;
        m_phase = Phase::Idle;
        Q_EMIT closed();
    });
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.write(
            "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_socket.peerPort())
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
              "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    });
}

void WireClient::open(quint16 port, const QString &token)
{
    m_token = token;
    m_received.clear();
    m_phase = Phase::Idle; // Quiet while an old connection is dropped.
    m_socket.abort();
    m_phase = Phase::Upgrading;
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void WireClient::send(const QByteArray &request, qsizetype copies)
{
    m_socket.write(copies == 1 ? request : request.repeated(copies));
}

void WireClient::close()
{
    m_phase = Phase::Closing;
    m_socket.write(clientFrame(closeOpcode, QByteArray("\x03\xe8", 2))); // 1000, normal closure
}

QByteArray WireClient::request(const QString &method, const QJsonObject &params)
{
    QJsonObject frame{{u"type"_s, u"req"_s}, {u"id"_s, u"b"_s}, {u"method"_s, method}};
    if (!params.isEmpty())
        frame.insert(u"params"_s, params);
    return clientFrame(textOpcode, QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

void WireClient::onReadyRead()
{
    m_received += m_socket.readAll();
    if (m_phase == Phase::Upgrading)
        readUpgrade();
    if (m_phase == Phase::Introducing || m_phase == Phase::Open)
        readFrames();
    else if (m_phase == Phase::Closing)
        m_received.clear();
}

void WireClient::readUpgrade()
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    if (!m_received.startsWith("HTTP/1.1 101 "))
        return fail(u"no upgrade: "_s + QString::fromUtf8(m_received.left(frameHead)));
    m_received.remove(0, end + 4);
    m_phase = Phase::Introducing;
}

void WireClient::readFrames()
{
    m_answers = 0;
    m_events = 0;
    qsizetype at = 0;
    for (ServerFrame frame = frameAt(m_received, at); frame.next >= 0;
         frame = frameAt(m_received, at)) {
        onFrame(frame.opcode,
                QByteArrayView(m_received).sliced(frame.start, frame.next - frame.start));
        at = frame.next;
        if (m_phase == Phase::Idle)
            return;
    }
    m_received.remove(0, at);
    if (m_events > 0)
        Q_EMIT delivered(m_events);
    if (m_answers > 0)
        Q_EMIT answered(m_answers);
}

void WireClient::onFrame(int opcode, QByteArrayView payload)
{
    if (opcode == closeOpcode)
        return fail(u"closed by the gateway: "_s + QString::fromUtf8(payload.toByteArray().mid(2)));
    if (opcode != textOpcode)
        return;
    const QByteArrayView head = payload.first(std::min(frameHead, payload.size()));
    if (!head.contains("\"type\":\"res\"")) {
        if (m_phase == Phase::Introducing)
            introduceMyself(payload); // This was the challenge.
        else
            ++m_events;
    } else if (!head.contains("\"ok\":true")) {
        fail(u"answered by an error: "_s + QString::fromUtf8(payload));
    } else if (m_phase == Phase::Introducing) {
        m_phase = Phase::Open;
        Q_EMIT ready();
    } else {
        ++m_answers;
    }
}

void WireClient::introduceMyself(QByteArrayView challenge)
{
    const client::ConnectOptions options{.token = Secret(m_token),
                                         .client = {.id = u"test"_s,
                                                    .version = u"bench"_s,
                                                    .platform = u"linux"_s,
                                                    .mode = u"test"_s,
                                                    .instanceId = m_name},
                                         .identity = m_device.get()};
    const auto event = QJsonDocument::fromJson(challenge.toByteArray());
    const auto made = client::introduce(options, event["payload"_L1]["nonce"_L1].toString(),
                                        QDateTime::currentMSecsSinceEpoch());
    if (!made)
        return fail(made.error().message);
    json::ObjectWriter frame;
    frame.add("type"_L1, "req"_L1).add("id"_L1, "b"_L1).add("method"_L1, "connect"_L1);
    frame.addRaw("params"_L1, made->params);
    m_socket.write(clientFrame(textOpcode, frame.take()));
}

void WireClient::fail(const QString &reason)
{
    if (m_phase == Phase::Idle || m_phase == Phase::Closing)
        return;
    const QString doing = m_phase == Phase::Upgrading ? u"upgrading"_s
        : m_phase == Phase::Introducing               ? u"introducing itself"_s
                                                      : u"connected"_s;
    m_phase = Phase::Idle;
    Q_EMIT failed(u"%1, while %2"_s.arg(reason, doing));
}

} // namespace claw::bench
