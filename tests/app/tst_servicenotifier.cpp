// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/remoteaccess.h"
#include "app/servicenotifier.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstddef>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using claw::app::ServiceNotifier;

namespace {

//! The other end: what a service manager listens on.
class Receiver
{
public:
    explicit Receiver(const QByteArray &address)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un at{};
        at.sun_family = AF_UNIX;
        std::copy(address.begin(), address.end(), at.sun_path);
        if (address.startsWith('@'))
            at.sun_path[0] = '\0';
        const auto size = offsetof(sockaddr_un, sun_path) + size_t(address.size());
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&at), socklen_t(size)) != 0)
            qFatal("cannot bind");
    }
    ~Receiver() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Receiver)

    //! The next message; empty when there is none.
    [[nodiscard]] QByteArray next() const
    {
        std::array<char, 4096> bytes{};
        const auto size = ::recv(m_socket, bytes.data(), bytes.size(), 0);
        return size > 0 ? QByteArray(bytes.data(), size) : QByteArray();
    }

private:
    int m_socket;
};

QProcessEnvironment environmentWith(const QByteArray &address)
{
    QProcessEnvironment environment;
    environment.insert(u"NOTIFY_SOCKET"_s, QString::fromLocal8Bit(address));
    return environment;
}

} // namespace

class tst_ServiceNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsTold_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addRow("path") << m_directory.filePath(u"notify"_s).toLocal8Bit();
        QTest::addRow("abstract") << QByteArray(
            "@claw-notify-" + QByteArray::number(QCoreApplication::applicationPid()));
    }
    void everyStepIsTold()
    {
        QFETCH(QByteArray, address);
        const Receiver manager(address);
        ServiceNotifier notifier(environmentWith(address));
        notifier.ready(u"listening on ws://127.0.0.1:18789"_s);
        QCOMPARE(manager.next(), "READY=1\nSTATUS=listening on ws://127.0.0.1:18789"_ba);
        notifier.status(u"one\nline"_s);
        QCOMPARE(manager.next(), "STATUS=one line"_ba);
        notifier.stopping(u"stopping"_s);
        QCOMPARE(manager.next(), "STOPPING=1\nSTATUS=stopping"_ba);
        QCOMPARE(notifier.watchdogInterval(), 0ms);
    }

    void aReloadNamesItsMoment()
    {
        const auto address = m_directory.filePath(u"reload"_s).toLocal8Bit();
        const Receiver manager(address);
        timespec now{};
        ::clock_gettime(CLOCK_MONOTONIC, &now);
        const auto before = qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
        ServiceNotifier(environmentWith(address)).reloading();
        const auto lines = manager.next().split('\n');
        QCOMPARE(lines.value(0), "RELOADING=1"_ba);
        QVERIFY(lines.value(1).startsWith("MONOTONIC_USEC="));
        const auto told = lines.value(1).mid(15).toLongLong();
        QVERIFY(told >= before);
        QVERIFY(told < before + 60'000'000);
    }

    void theWatchdogIsFedFromTheEventLoopOnceReady()
    {
        const auto address = m_directory.filePath(u"watchdog"_s).toLocal8Bit();
        const Receiver manager(address);
        auto environment = environmentWith(address);
        environment.insert(u"WATCHDOG_USEC"_s, u"40000"_s);
        environment.insert(u"WATCHDOG_PID"_s, QString::number(QCoreApplication::applicationPid()));
        ServiceNotifier notifier(environment);
        QCOMPARE(notifier.watchdogInterval(), 20ms);
        QTest::qWait(60); // Not ready yet: nobody expects anything.
        QCOMPARE(manager.next(), QByteArray());
        notifier.ready(u"ready"_s);
        QVERIFY(manager.next().startsWith("READY=1"));
        for (int fed = 0; fed < 3; ++fed) {
            QByteArray message;
            QVERIFY(QTest::qWaitFor([&] { return !(message = manager.next()).isEmpty(); }));
            QCOMPARE(message, "WATCHDOG=1"_ba);
        }
    }

    void theWatchdogOfAnotherProcessIsNotOurs()
    {
        auto environment = environmentWith("/nowhere");
        environment.insert(u"WATCHDOG_USEC"_s, u"3000000"_s);
        environment.insert(u"WATCHDOG_PID"_s, u"1"_s);
        QCOMPARE(ServiceNotifier(environment).watchdogInterval(), 0ms);
        environment.remove(u"WATCHDOG_PID"_s);
        QCOMPARE(ServiceNotifier(environment).watchdogInterval(), 1500ms);
        environment.remove(u"NOTIFY_SOCKET"_s);
        QCOMPARE(ServiceNotifier(environment).watchdogInterval(), 0ms);
    }

    void whatTheManagerSaidIsForTheGatewayAlone()
    {
        auto environment = environmentWith("/run/user/0/systemd/notify");
        environment.insert(u"WATCHDOG_USEC"_s, u"30000000"_s);
        environment.insert(u"CLAWDBOT_GATEWAY_TOKEN"_s, u"secret"_s);
        environment.insert(u"LANG"_s, u"C"_s);
        const QStringList before = environment.keys();
        const QProcessEnvironment after = claw::app::environmentOfPrograms(environment);
        QVERIFY(!after.contains(u"NOTIFY_SOCKET"_s) && !after.contains(u"WATCHDOG_USEC"_s));
        QVERIFY(!after.contains(u"CLAWDBOT_GATEWAY_TOKEN"_s));
        QCOMPARE(after.value(u"LANG"_s), u"C"_s);
        QCOMPARE(after.keys().size(), before.size() - 3);
    }

    void nobodyListeningIsNoTrouble_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addRow("none") << ""_ba;
        QTest::addRow("gone") << "/nowhere/notify"_ba;
        QTest::addRow("relative") << "notify"_ba;
        QTest::addRow("too long") << QByteArray(300, 'x').prepend('/');
    }
    void nobodyListeningIsNoTrouble()
    {
        QFETCH(QByteArray, address);
        ServiceNotifier notifier(environmentWith(address));
        notifier.ready(u"ready"_s);
        notifier.stopping(u"stopping"_s);
    }

    void childrenDoNotInheritTheManager()
    {
        qputenv("NOTIFY_SOCKET", "/run/x");
        qputenv("WATCHDOG_USEC", "1");
        qputenv("CLAWDBOT_SERVICE_MARKER", "clawdbot");
        claw::app::forgetServiceManager();
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
        QVERIFY(!qEnvironmentVariableIsSet("WATCHDOG_USEC"));
        QVERIFY(!qEnvironmentVariableIsSet("CLAWDBOT_SERVICE_MARKER"));
    }

private:
    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(tst_ServiceNotifier)
#include "tst_servicenotifier.moc"
