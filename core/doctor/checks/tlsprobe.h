// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslSocket>
#include <QTimer>

namespace claw::doctor {

//! Looks a host up, connects and shakes hands, and nothing more. Gives up after 4 s.
class TlsProbe : public QObject
{
    Q_OBJECT

public:
    TlsProbe(QString host, quint16 port);

    void start();
    [[nodiscard]] bool isDone() const { return m_isDone; }
    //! Empty: it worked.
    [[nodiscard]] const QString &failure() const { return m_failure; }

Q_SIGNALS:
    void done();

private:
    void finish(const QString &failure);

    QString m_host;
    quint16 m_port;
    QSslSocket m_socket;
    QTimer m_patience;
    QString m_failure;
    bool m_isDone = false;
};

} // namespace claw::doctor
