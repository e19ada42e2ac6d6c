// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace claw::testing {

//! A real nginx on a free loopback port, one process, its files in a directory of its own; killed
//! with this object.
class Nginx
{
public:
    //! Where the program is; empty when it is not installed.
    static QString program()
    {
        return QStandardPaths::findExecutable(
            QStringLiteral("nginx"),
            {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"),
             QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/bin"),
             QStringLiteral("/opt/homebrew/bin")});
    }

    //! Forwards everything to `gatewayPort`; `headers` are the proxy_set_header lines of a location.
    Nginx(quint16 gatewayPort, QByteArray headers)
        : m_gatewayPort(gatewayPort)
        , m_headers(std::move(headers))
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
    }
    ~Nginx()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Nginx)

    //! False when it ended instead; see story(). A port that somebody else took meanwhile is no
    //! reason to give up.
    bool start()
    {
        for (int attempt = 0; attempt < 3; ++attempt) {
            launch();
            const auto isDecided = [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, port);
                return socket.waitForConnected(100) || m_process.state() == QProcess::NotRunning;
            };
            if (QTest::qWaitFor(isDecided, 10'000) && m_process.state() == QProcess::Running)
                return true;
            m_process.kill();
            m_process.waitForFinished();
        }
        return false;
    }
    const char *story()
    {
        m_story += m_process.readAll();
        return m_story.constData();
    }

    quint16 port = 0;

private:
    void launch()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost, 0);
        port = probe.serverPort();
        probe.close();
        QFile file(m_directory.filePath(QStringLiteral("nginx.conf")));
        if (file.open(QIODevice::WriteOnly))
            file.write(configuration());
        file.close();
        m_process.start(program(),
                        {QStringLiteral("-p"), m_directory.path(), QStringLiteral("-c"),
                         file.fileName(), QStringLiteral("-e"), QStringLiteral("stderr")});
        m_process.waitForStarted();
    }

    [[nodiscard]] QByteArray configuration() const
    {
        // The real_ip lines let a test say where its client is: nginx then behaves in every respect
        // as if the connection came from there.
        QByteArray text = R"(daemon off;
master_process off;
pid nginx.pid;
error_log stderr;
events { worker_connections 64; }
http {
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    set_real_ip_from 127.0.0.1;
    real_ip_header X-Test-Client;
    map $http_upgrade $connection_upgrade { default upgrade; '' close; }
    server {
        listen 127.0.0.1:PORT;
        location / {
            proxy_pass http://127.0.0.1:GATEWAY;
            proxy_http_version 1.1;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection $connection_upgrade;
            HEADERS
        }
    }
}
)";
        text.replace("PORT", QByteArray::number(port));
        text.replace("GATEWAY", QByteArray::number(m_gatewayPort));
        text.replace("HEADERS", m_headers);
        return text;
    }

    quint16 m_gatewayPort;
    QByteArray m_headers;
    QTemporaryDir m_directory;
    QProcess m_process;
    QByteArray m_story;
};

} // namespace claw::testing
