// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "client/socketend.h"

#include <QCoreApplication>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace claw::client {

namespace {

constexpr int serviceRestart = 1012;

// Qt 6.4 knows no close code between 1012 and 2999: it puts 1002 and a text of its own in its place.
// Protocol 3 has a single code in that range.
bool hidesServiceRestart(const QWebSocket &socket)
{
    const QString text =
        QCoreApplication::translate("QWebSocketDataProcessor", "Invalid close code %1 detected.");
    return socket.closeCode() == QWebSocketProtocol::CloseCodeProtocolError
        && socket.closeReason() == text.arg(QWebSocketProtocol::CloseCodeProtocolError);
}

// A normal close code is also what QWebSocket shows when no close frame came.
bool hasCloseFrame(const QWebSocket &socket)
{
    return socket.closeCode() != QWebSocketProtocol::CloseCodeNormal
        || !socket.closeReason().isEmpty() || socket.error() == QAbstractSocket::UnknownSocketError;
}

CloseCause causeBeforeUpgrade(const QWebSocket &socket, bool wasReached)
{
    switch (socket.error()) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return CloseCause::Tls;
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::NetworkError:
        return CloseCause::Unreachable;
    default:
        return wasReached ? CloseCause::NotAGateway : CloseCause::Refused;
    }
}

} // namespace

CloseInfo explainEnd(const QWebSocket &socket, SocketProgress progress)
{
    CloseInfo info{
        .cause = CloseCause::Lost, .code = 1006, .reason = {}, .detail = socket.errorString()};
    if (!progress.wasUpgraded) {
        info.cause = causeBeforeUpgrade(socket, progress.wasReached);
    } else if (hidesServiceRestart(socket)) {
        info.cause = CloseCause::ByGateway;
        info.code = serviceRestart;
        info.reason = u"service restart"_s;
    } else if (hasCloseFrame(socket)) {
        info.cause = progress.wasReady ? CloseCause::ByGateway : CloseCause::ConnectRefused;
        info.code = socket.closeCode();
        info.reason = socket.closeReason();
    }
    return info;
}

} // namespace claw::client
