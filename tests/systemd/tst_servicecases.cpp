// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/systemd/serviceuser.h"

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::testing {

//! What may be in the way of a service, with a real systemd.
class TestServiceCases : public QObject
{
    Q_OBJECT

public:
    explicit TestServiceCases(QString obstacle)
        : m_obstacle(std::move(obstacle))
    { }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_user.reset(); }

    void withoutAManagerThereIsAdvice();
    void twoProfilesLiveSideBySide();
    void aRefusedConfigurationIsSaidAndNotRetried();
    void aTakenPortIsSaid();
    void aMaskedServiceIsSaid();

private:
    QString m_obstacle;
    std::unique_ptr<ServiceUser> m_user;
};

void TestServiceCases::initTestCase()
{
    if (m_obstacle.isEmpty())
        m_user = std::make_unique<ServiceUser>(
            Program{.path = QStringLiteral(CLAWDBOT_PROGRAM), .arguments = {}}, m_obstacle);
    if (!m_obstacle.isEmpty())
        QSKIP(qPrintable(u"No user manager of our own here: "_s + m_obstacle));
}

void TestServiceCases::withoutAManagerThereIsAdvice()
{
    const QStringList nowhere{u"XDG_RUNTIME_DIR=/nowhere"_s};
    const auto installed =
        m_user->home().run(m_user->program(), {u"gateway"_s, u"install"_s}, nowhere);
    QCOMPARE(installed.exitCode, 1);
    QVERIFY2(installed.err.startsWith("Gateway service check failed: Error: systemctl --user "
                                      "unavailable: no service manager runs for this user\n"_L1),
             installed.story().constData());
    QVERIFY2(installed.err.contains("clawdbot gateway run"_L1), installed.story().constData());
    QVERIFY(!QFile::exists(m_user->home().path() + u"/.config"_s));
    const auto json =
        m_user->home().run(m_user->program(), {u"gateway"_s, u"start"_s, u"--json"_s}, nowhere);
    QCOMPARE(json.exitCode, 1);
    QVERIFY2(json.json()["error"_L1].toString().startsWith("Gateway service check failed"_L1),
             json.story().constData());
    QVERIFY2(!json.json()["hints"_L1].toArray().isEmpty(), json.story().constData());
    const auto status = m_user->home().run(m_user->program(), {u"gateway"_s, u"status"_s}, nowhere);
    QCOMPARE(status.exitCode, 0);
    QVERIFY2(status.err.contains("systemd user services unavailable.\n"_L1),
             status.story().constData());
}

void TestServiceCases::twoProfilesLiveSideBySide()
{
    QCOMPARE(m_user->run(u"gateway install"_s).exitCode, 0);
    const QString profile = u"side%1"_s.arg(QCoreApplication::applicationPid());
    const QString other = u"clawdbot-gateway-%1.service"_s.arg(profile);
    const UserHome port; // Lends its free port.
    m_user->write(
        u"%1/.clawdbot-%2/clawdbot.json"_s.arg(m_user->home().path(), profile),
        u"{gateway: {mode: 'local', port: %1, auth: {token: 'other'}}}\n"_s.arg(port.port())
            .toUtf8());
    const auto installed = m_user->runAs(profile, u"gateway install"_s);
    QVERIFY2(installed.exitCode == 0, installed.story().constData());
    QVERIFY2(installed.out.contains(other), installed.story().constData());
    QCOMPARE(m_user->manager().property(other, u"ActiveState"_s), u"active"_s);
    QVERIFY(m_user->isActive());
    QCOMPARE(m_user->runAs(profile, u"gateway health"_s).exitCode, 0);
    QCOMPARE(m_user->run(u"gateway status --json"_s).json()["extraServices"_L1].toArray(),
             QJsonArray());
    const auto removed = m_user->runAs(profile, u"gateway uninstall"_s);
    QVERIFY2(removed.exitCode == 0, removed.story().constData());
    QCOMPARE(m_user->manager().property(other, u"LoadState"_s), u"not-found"_s);
    QVERIFY(m_user->isActive());
}

void TestServiceCases::aRefusedConfigurationIsSaidAndNotRetried()
{
    const QString profile = u"bad%1"_s.arg(QCoreApplication::applicationPid());
    const QString other = u"clawdbot-gateway-%1.service"_s.arg(profile);
    m_user->write(u"%1/.clawdbot-%2/clawdbot.json"_s.arg(m_user->home().path(), profile),
                  "{gateway: {}}\n");
    const auto installed = m_user->runAs(profile, u"gateway install"_s);
    QCOMPARE(installed.exitCode, 1);
    QVERIFY2(installed.err.contains("Gateway install failed: Error: systemctl restart failed"_L1),
             installed.story().constData());
    QVERIFY2(installed.err.contains("Cause: Gateway start blocked: set gateway.mode=local"_L1),
             installed.story().constData());
    QCOMPARE(m_user->manager().property(other, u"ActiveState"_s), u"failed"_s);
    QCOMPARE(m_user->manager().property(other, u"ExecMainStatus"_s), u"78"_s);
    const auto status = m_user->runAs(profile, u"gateway status --json"_s).json();
    QCOMPARE(status["diagnosis"_L1]["code"_L1].toString(), u"refused"_s);
    QVERIFY(status["lastError"_L1].toString().startsWith("Gateway start blocked"_L1));
    QCOMPARE(m_user->runAs(profile, u"gateway uninstall"_s).exitCode, 0);
}

void TestServiceCases::aTakenPortIsSaid()
{
    QCOMPARE(m_user->run(u"gateway stop"_s).exitCode, 0);
    QTcpServer thief;
    QVERIFY(thief.listen(QHostAddress::LocalHost, m_user->home().port()));
    const auto started = m_user->run(u"gateway start --json"_s);
    QCOMPARE(started.exitCode, 1);
    QVERIFY2(!started.json()["ok"_L1].toBool(), started.story().constData());
    const auto status = m_user->run(u"gateway status --json --timeout 1000"_s).json();
    QCOMPARE(status["diagnosis"_L1]["code"_L1].toString(), u"port-taken"_s);
    thief.close();
    // Nothing latched: it comes up by itself as soon as it can.
    QVERIFY(m_user->waitForNewProcess(0, 30'000));
}

void TestServiceCases::aMaskedServiceIsSaid()
{
    const QString name = u"clawdbot-masked%1"_s.arg(QCoreApplication::applicationPid());
    (void)m_user->manager().systemctl({u"mask"_s, name + u".service"_s});
    const auto started = m_user->home().run(m_user->program(), {u"gateway"_s, u"start"_s},
                                            {u"XDG_RUNTIME_DIR="_s + m_user->manager().runtimeDir(),
                                             u"CLAWDBOT_SYSTEMD_UNIT="_s + name});
    (void)m_user->manager().systemctl({u"unmask"_s, name + u".service"_s});
    QCOMPARE(started.exitCode, 1);
    QCOMPARE(started.err,
             u"Gateway service is masked. Run: systemctl --user unmask %1.service\n"_s.arg(name));
}

} // namespace claw::testing

int main(int argc, char **argv)
{
    // A thread could not leave the machine's mount namespace any more.
    const auto obstacle = claw::testing::UserManager::enterNamespace();
    QCoreApplication application(argc, argv);
    claw::testing::TestServiceCases test(obstacle);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_servicecases.moc"
