// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/singleinstance.h"

#include "files/accounthome.h"

#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

constexpr int patienceMs = 500;

//! A path in the user's own directory where there is one, else a name that holds the user.
QString socketName(const QProcessEnvironment &environment)
{
    const QString runtimeDir = environment.value(u"XDG_RUNTIME_DIR"_s);
    if (QFileInfo(runtimeDir).isWritable())
        return runtimeDir + u"/clawdbot-tray"_s;
    return u"clawdbot-tray-"_s + files::accountId();
}

} // namespace

SingleInstance::SingleInstance(const QProcessEnvironment &environment)
    : m_name(socketName(environment))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        // To connect is to ask; there is nothing to read.
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raised();
    });
}

SingleInstance::Role SingleInstance::claim()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(patienceMs))
        return Role::Second;
    // What a tray left behind that was killed.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return Role::First;
}

} // namespace claw::tray
