// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/deviceidentity.h"

#include <QTcpSocket>

#include <memory>

namespace claw::bench {

//! A gateway client that costs as little as possible: it counts frames instead of reading them, so that
//! one process of it keeps a gateway busy. Connects to 127.0.0.1 as a test client.
class WireClient : public QObject
{
    Q_OBJECT

public:
    //! `name` tells the clients of one run apart in presence. With a `device` the client signs the
    //! challenge of each connection, as the programs people use do.
    explicit WireClient(QString name, std::unique_ptr<auth::DeviceIdentity> device = nullptr,
                        QObject *parent = nullptr);

    //! Connects, upgrades and introduces itself; ends in ready() or failed(). May be called again after
    //! either.
    void open(quint16 port, const QString &token);
    //! Writes a request made by request(), `copies` times over.
    void send(const QByteArray &request, qsizetype copies = 1);
    //! Says goodbye and lets the gateway end the connection.
    void close();

    //! A whole client frame around one request. All requests carry the same id: nobody matches them.
    [[nodiscard]] static QByteArray request(const QString &method, const QJsonObject &params = {});

Q_SIGNALS:
    void ready(); //!< hello-ok has arrived.
    void failed(
        QString reason); //!< Refused, closed by the gateway, or a request was answered by an error.
    void closed(); //!< After close(): the connection is gone.
    void answered(int count); //!< So many successful responses arrived at once.
    void delivered(int count); //!< So many events arrived at once.

private:
    enum class Phase { Idle, Upgrading, Introducing, Open, Closing };

    void onReadyRead();
    void readUpgrade();
    void readFrames();
    void onFrame(int opcode, QByteArrayView payload);
    void introduceMyself(QByteArrayView challenge);
    void fail(const QString &reason);

    QString m_name;
    std::unique_ptr<auth::DeviceIdentity> m_device; //!< Null: the token alone.
    QString m_token;
    Phase m_phase = Phase::Idle;
    QByteArray m_received;
    int m_answers = 0;
    int m_events = 0;
    QTcpSocket m_socket;
};

} // namespace claw::bench
