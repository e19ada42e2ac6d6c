// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "remote/sshtarget.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace claw::testing {

//! A real sshd on a free loopback port, for the user of the test, with keys made for it; and a client
//! that knows no other machine: every name under .local is this one. Nothing in the user's own ~/.ssh is read or written.
class SshServer
{
public:
    ~SshServer()
    {
        m_sshd.kill();
        m_sshd.waitForFinished();
    }

    //! Empty, or why there is none.
    QString start()
    {
        for (const auto &program :
             {QStringLiteral("sshd"), QStringLiteral("ssh"), QStringLiteral("ssh-keygen")}) {
            if (find(program).isEmpty())
                return program + QStringLiteral(" is not installed (./dev deps test)");
        }
        // Where sshd of the system, run as root, wants an empty directory.
        const bool isRoot = QFileInfo(QStringLiteral("/proc/self")).ownerId() == 0;
        if (isRoot && !QDir().mkpath(QStringLiteral("/run/sshd")))
            return QStringLiteral("no /run/sshd");
        for (const auto &key :
             {QStringLiteral("host"), QStringLiteral("me"), QStringLiteral("stranger")})
            makeKey(key);
        QFile::copy(path(QStringLiteral("me.pub")), path(QStringLiteral("authorized_keys")));
        writeClient();
        return launch();
    }

    [[nodiscard]] remote::SshTarget target() const
    {
        return {.user = qEnvironmentVariable("USER", QStringLiteral("root")),
                .host = QStringLiteral("127.0.0.1"),
                .port = m_port};
    }
    [[nodiscard]] QString identity() const { return path(QStringLiteral("me")); }
    [[nodiscard]] QString strangersIdentity() const { return path(QStringLiteral("stranger")); }
    //! The program ssh, with its files in our directory.
    [[nodiscard]] QString client() const { return path(QStringLiteral("ssh")); }
    [[nodiscard]] QString said() { return QString::fromUtf8(m_sshd.readAll()); }

private:
    static QString find(const QString &program)
    {
        return QStandardPaths::findExecutable(
            program,
            {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/bin")});
    }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    void makeKey(const QString &name) const
    {
        QProcess::execute(find(QStringLiteral("ssh-keygen")),
                          {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                           QStringLiteral("-N"), QString(), QStringLiteral("-f"), path(name)});
    }
    void writeClient() const
    {
        write(QStringLiteral("ssh_config"),
              "UserKnownHostsFile " + path(QStringLiteral("known_hosts")).toUtf8()
                  + "\nGlobalKnownHostsFile none\nIdentitiesOnly yes\nIdentityAgent none\n"
                    "Host *.local\nHostName 127.0.0.1\n");
        write(QStringLiteral("ssh"),
              "#!/bin/sh\nexec " + find(QStringLiteral("ssh")).toUtf8() + " -F '"
                  + path(QStringLiteral("ssh_config")).toUtf8() + "' \"$@\"\n");
        QFile::setPermissions(client(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString launch()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost, 0);
        m_port = probe.serverPort();
        probe.close();
        write(QStringLiteral("sshd_config"),
              "ListenAddress 127.0.0.1\nPort " + QByteArray::number(m_port) + "\nHostKey "
                  + path(QStringLiteral("host")).toUtf8() + "\nAuthorizedKeysFile "
                  + path(QStringLiteral("authorized_keys")).toUtf8()
                  + "\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                    "KbdInteractiveAuthentication no\nPermitRootLogin yes\nPidFile none\n");
        m_sshd.setProcessChannelMode(QProcess::MergedChannels);
        m_sshd.start(find(QStringLiteral("sshd")),
                     {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                      path(QStringLiteral("sshd_config"))});
        QByteArray said;
        const bool isDecided = QTest::qWaitFor(
            [&] {
                said += m_sshd.readAll();
                return said.contains("Server listening") || m_sshd.state() == QProcess::NotRunning;
            },
            10'000);
        return isDecided && said.contains("Server listening")
            ? QString()
            : QStringLiteral("sshd would not start: ") + QString::fromUtf8(said);
    }

    QTemporaryDir m_directory;
    QProcess m_sshd;
    quint16 m_port = 0;
};

} // namespace claw::testing
