// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/sshtunnel.h"

#include "async/pause.h"

#include <QCoroTcpServer>
#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::remote {

namespace {

constexpr auto lookAgain = 40ms;

//! A port nobody listens on; somebody else may still take it before ssh does, which ssh then reports.
quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

//! Whether something listens there; connecting to loopback takes no time.
QCoro::Task<bool> accepts(quint16 port, std::chrono::milliseconds patience)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    const QDeadlineTimer deadline(patience);
    while (socket.state() != QAbstractSocket::ConnectedState
           && socket.state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired())
        co_await async::pause(1ms);
    co_return socket.state() == QAbstractSocket::ConnectedState;
}

struct KnownComplaint
{
    QLatin1StringView words;
    QLatin1StringView hint; //!< %1 is the destination.
};

constexpr auto knownComplaints = std::to_array<KnownComplaint>({
    {"Permission denied"_L1,
     "nothing can be typed here: put your key there (ssh-copy-id %1) or name "
     "one with --ssh-identity"_L1},
    {"Host key verification failed"_L1,
     "the machine is not the one it was: check, then connect once "
     "by hand: ssh %1"_L1},
    {"Could not resolve hostname"_L1, "check the name: ssh %1"_L1},
    {"Connection refused"_L1, "is the SSH server running there, and on this port? ssh %1"_L1},
    {"Connection timed out"_L1, "is the machine on, and reachable from here? ssh %1"_L1},
    {"administratively prohibited"_L1, "allow AllowTcpForwarding in its sshd_config"_L1},
});

} // namespace

QStringList SshTunnelPlan::arguments(quint16 localPort) const
{
    QStringList words{u"-N"_s, u"-L"_s,
                      u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(QString::number(localPort),
                                                         QString::number(remotePort))};
    if (target.port != 0)
        words += {u"-p"_s, QString::number(target.port)};
    for (const auto &option :
         {u"ExitOnForwardFailure=yes"_s, u"BatchMode=yes"_s, u"StrictHostKeyChecking=accept-new"_s,
          u"UpdateHostKeys=yes"_s, u"ConnectTimeout=5"_s, u"ServerAliveInterval=15"_s,
          u"ServerAliveCountMax=3"_s})
        words += {u"-o"_s, option};
    if (!identity.isEmpty())
        words += {u"-i"_s, identity};
    return words << target.destination();
}

SshTunnel::SshTunnel(SshTunnelPlan plan)
    : m_plan(std::move(plan))
{ }

QCoro::Task<Result<quint16>> SshTunnel::open(std::chrono::milliseconds deadline)
{
    m_localPort = freePort();
    m_ssh = std::make_unique<process::Companion>(m_plan.program, m_plan.arguments(m_localPort),
                                                 m_plan.environment);
    QString ending;
    QObject::connect(m_ssh.get(), &process::Companion::ended, m_ssh.get(),
                     [&ending](const QString &why) { ending = why; });
    m_ssh->start();
    const QDeadlineTimer limit(deadline);
    while (ending.isEmpty() && !limit.hasExpired()) {
        const bool isOpen = co_await accepts(m_localPort, lookAgain);
        if (isOpen && ending.isEmpty()) {
            m_ssh->disconnect(m_ssh.get());
            co_return m_localPort;
        }
        co_await async::pause(lookAgain);
    }
    if (ending.isEmpty()) {
        const QString said = m_ssh->lastWords();
        ending = said.isEmpty() ? u"no answer within %1ms"_s.arg(deadline.count()) : said;
    }
    m_ssh->disconnect(m_ssh.get());
    co_await close();
    co_return tl::unexpected(explainSsh(ending, m_plan.target));
}

QCoro::Task<> SshTunnel::close()
{
    if (m_ssh)
        co_await m_ssh->stop();
    m_ssh.reset();
}

Error explainSsh(const QString &said, const SshTarget &target)
{
    const auto known = std::find_if(knownComplaints.begin(), knownComplaints.end(),
                                    [&said](const KnownComplaint &one) {
                                        return said.contains(one.words, Qt::CaseInsensitive);
                                    });
    Error error{.code = ErrorCode::Unavailable, .message = said, .retryable = true};
    if (known != knownComplaints.end())
        error.hint = QString(known->hint).replace("%1"_L1, target.destination());
    return error;
}

} // namespace claw::remote
