// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace claw::testing {

//! A real Avahi on a D-Bus of its own, in a network that consists of loopback. What it needs of the
//! system is a namespace; where it cannot have one, start() says why.
class MdnsDaemon
{
public:
    ~MdnsDaemon()
    {
        stopAvahi();
        stopBus();
    }

    //! Empty, or why it cannot be.
    QString start()
    {
        for (const auto &program : {QStringLiteral("dbus-daemon"), QStringLiteral("avahi-daemon"),
                                    QStringLiteral("unshare"), QStringLiteral("ip")}) {
            if (find(program).isEmpty())
                return program + QStringLiteral(" is not installed (./dev deps test)");
        }
        if (!startBus())
            return QStringLiteral("no D-Bus of our own: ") + QString::fromUtf8(m_said);
        if (!startAvahi())
            return QStringLiteral("no Avahi of our own: ") + QString::fromUtf8(m_said);
        return {};
    }

    bool startBus()
    {
        write(QStringLiteral("bus.conf"), busConfiguration());
        m_bus = std::make_unique<QProcess>();
        return run(*m_bus, QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + path(QStringLiteral("bus.conf")),
                    QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                    QStringLiteral("--print-address")},
                   "unix:path=");
    }
    bool startAvahi()
    {
        write(QStringLiteral("avahi.conf"), avahiConfiguration());
        QStringList words{QStringLiteral("--net"), QStringLiteral("--mount")};
        if (QFileInfo(QStringLiteral("/proc/self")).ownerId() != 0)
            words.append(QStringLiteral("--map-root-user"));
        const QString script = QStringLiteral(
            "ip link set lo up && ip link set lo multicast on && mount -t tmpfs tmpfs /run && "
            "exec avahi-daemon -f '%1' --no-drop-root --no-chroot --no-rlimits --no-proc-title");
        words << QStringLiteral("sh") << QStringLiteral("-c")
              << script.arg(path(QStringLiteral("avahi.conf")));
        m_avahi = std::make_unique<QProcess>();
        return run(*m_avahi, QStringLiteral("unshare"), words, "Server startup complete");
    }
    void stopAvahi() { end(m_avahi); }
    void stopBus() { end(m_bus); }

    //! Of programs that are to find it.
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"),
                           QStringLiteral("/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin"));
        environment.insert(QStringLiteral("HOME"), m_directory.path());
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"),
                           QStringLiteral("unix:path=") + path(QStringLiteral("bus")));
        return environment;
    }

private:
    static QString find(const QString &program)
    {
        return QStandardPaths::findExecutable(program,
                                              {QStringLiteral("/usr/sbin"),
                                               QStringLiteral("/usr/bin"), QStringLiteral("/sbin"),
                                               QStringLiteral("/bin")});
    }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    bool run(QProcess &process, const QString &program, const QStringList &words,
             const QByteArray &sign)
    {
        m_said.clear();
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setProcessEnvironment(environment());
        process.start(find(program), words);
        const bool isDecided = QTest::qWaitFor(
            [&] {
                m_said += process.readAll();
                return m_said.contains(sign) || process.state() == QProcess::NotRunning;
            },
            15'000);
        return isDecided && m_said.contains(sign);
    }
    static void end(std::unique_ptr<QProcess> &process)
    {
        if (!process)
            return;
        process->terminate();
        if (!process->waitForFinished(5'000))
            process->kill();
        process->waitForFinished();
        process.reset();
    }

    [[nodiscard]] QByteArray busConfiguration() const
    {
        return "<busconfig><type>system</type><listen>unix:path="
            + path(QStringLiteral("bus")).toUtf8()
            + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow user=\"*\"/>"
              "<allow own=\"*\"/><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
              "</policy></busconfig>";
    }
    static QByteArray avahiConfiguration()
    {
        return "[server]\nhost-name=testbox\nuse-ipv4=yes\nuse-ipv6=no\nallow-interfaces=lo\n"
               "enable-dbus=yes\n[wide-area]\nenable-wide-area=no\n"
               "[publish]\npublish-workstation=no\n";
    }

    QTemporaryDir m_directory;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_avahi;
    QByteArray m_said;
};

} // namespace claw::testing
