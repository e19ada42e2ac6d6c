// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/healthtext.h"
#include "files/statelock.h"
#include "tests/cli/commandfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;

//! What is there for bad days: `doctor`, `backup`, and the word of the last death.
class TestMaintenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_user = std::make_unique<CommandFixture>();
        m_user->setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, u"1"_s); // Nothing listens there.
        m_user->setVariable(u"HTTPS_PROXY"_s, u"none"_s); // Keeps the doctor off the network.
    }

    void aHealthyMachineNeedsNothing();
    void theDoctorSaysWhyAndWhatHelps();
    void theDoctorRepairs();
    void aBackupComesBack();
    void aRunningGatewayIsInTheWay();
    void aFailureHasAJsonForm();
    void namesItsFile();
    void healthTellsHowTheLastRunEnded();

private:
    [[nodiscard]] bool makeHealthy() const
    {
        return m_user->writeConfig("{gateway: {mode: 'local', auth: {token: '4f9c1d07b2e86a35'}}}")
            && makePrivate(u".clawdbot"_s) && makePrivate(u".clawdbot/clawdbot.json"_s);
    }
    [[nodiscard]] bool makePrivate(const QString &name) const
    {
        const QString path = m_user->path(name);
        const auto owner = QFile::ReadOwner | QFile::WriteOwner;
        return QFile::setPermissions(path,
                                     QFileInfo(path).isDir() ? owner | QFile::ExeOwner : owner);
    }
    [[nodiscard]] QJsonObject finding(const QString &check) const
    {
        for (const QJsonValue value : m_user->json().value("findings"_L1).toArray()) {
            if (value["check"_L1].toString() == check)
                return value.toObject();
        }
        return {};
    }

    std::unique_ptr<CommandFixture> m_user;
};

void TestMaintenance::aHealthyMachineNeedsNothing()
{
    QVERIFY(makeHealthy());
    QCOMPARE(m_user->run(u"doctor"_s), 0);
    QVERIFY2(m_user->out.contains("✓ Configuration: ~/.clawdbot/clawdbot.json is valid\n"),
             m_user->out.constData());
    QVERIFY(m_user->out.endsWith("\nNothing needs attention.\n"));
    QCOMPARE(m_user->run(u"doctor --json"_s), 0);
    QVERIFY(m_user->json().value("ok"_L1).toBool());
    QVERIFY(!m_user->out.contains("4f9c1d07b2e86a35"));
}

void TestMaintenance::theDoctorSaysWhyAndWhatHelps()
{
    QVERIFY(m_user->writeConfig("{gateway: {mode: 'local', port: 'x'}}"));
    QCOMPARE(m_user->run(u"doctor"_s), 1);
    QVERIFY2(m_user->out.contains("✗ Configuration: "), m_user->out.constData());
    QVERIFY(m_user->out.contains("clawdbot.json:1:"));
    QVERIFY(m_user->out.contains("\n    Why: "));
    QVERIFY(m_user->out.contains("\n    Fix: "));
    QCOMPARE(m_user->run(u"doctor --json"_s), 1);
    QCOMPARE(finding(u"config"_s).value("severity"_L1).toString(), u"problem"_s);
}

void TestMaintenance::theDoctorRepairs()
{
    QVERIFY(makeHealthy());
    const QString file = m_user->path(u".clawdbot/clawdbot.json"_s);
    QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadOther));
    QCOMPARE(m_user->run(u"doctor"_s), 1);
    QVERIFY2(m_user->out.contains("Run \"clawdbot doctor --repair\" to apply changes"),
             m_user->out.constData());
    QCOMPARE(m_user->run(u"doctor --repair --json"_s), 0);
    QCOMPARE(finding(u"state"_s).value("repaired"_L1), QJsonValue(true));
    QCOMPARE(m_user->run(u"doctor --fix"_s), 0);
}

void TestMaintenance::aBackupComesBack()
{
    QVERIFY(makeHealthy());
    const QString file = m_user->path(u"b.tar.zst"_s);
    QCOMPARE(m_user->run({u"backup"_s, u"create"_s, file}), 0);
    QVERIFY2(m_user->out.startsWith("✓ backup written: "), m_user->out.constData());
    QCOMPARE(m_user->run({u"backup"_s, u"verify"_s, file}), 0);
    QVERIFY2(m_user->out.startsWith("✓ backup is complete: "), m_user->out.constData());

    QVERIFY(m_user->writeConfig("{broken"));
    QCOMPARE(m_user->run({u"backup"_s, u"restore"_s, file, u"--json"_s}), 0);
    QVERIFY(m_user->json().value("ok"_L1).toBool());
    QCOMPARE(m_user->json().value("keptAside"_L1).toArray().size(), 1);
    QCOMPARE(m_user->run(u"doctor"_s), 0);
    QVERIFY(!QFileInfo::exists(m_user->path(u".clawdbot/gateway.lock"_s)));
}

void TestMaintenance::aRunningGatewayIsInTheWay()
{
    QVERIFY(makeHealthy());
    const QString file = m_user->path(u"b.tar.zst"_s);
    const auto gateway = files::StateLock::tryAcquire(
        m_user->path(u".clawdbot/gateway.lock"_s),
        {.pid = 77, .startedAt = {}, .url = {}, .configPath = {}, .version = {}});
    QVERIFY(gateway);
    for (const auto &verb : {u"create"_s, u"restore"_s}) {
        QCOMPARE(m_user->run({u"backup"_s, verb, file}), 1);
        QVERIFY2(m_user->err.contains("a gateway is running on ~/.clawdbot (pid 77)"),
                 m_user->err.constData());
        QVERIFY(m_user->err.contains("clawdbot gateway stop"));
    }
    QVERIFY(!QFileInfo::exists(file));
}

void TestMaintenance::aFailureHasAJsonForm()
{
    QCOMPARE(m_user->run(u"backup verify /nonexistent --json"_s), 1);
    QCOMPARE(m_user->json().value("ok"_L1), QJsonValue(false));
    QVERIFY(m_user->json().value("error"_L1).toString().contains(u"/nonexistent"_s));
}

void TestMaintenance::namesItsFile()
{
    QCOMPARE(m_user->run(u"backup create"_s), 1);
    QVERIFY2(m_user->err.contains("<file>"), m_user->err.constData());
}

void TestMaintenance::healthTellsHowTheLastRunEnded()
{
    QBuffer bytes;
    const Terminal plain(bytes, {});
    QJsonObject last{{u"text"_s, u"crashed with SIGSEGV"_s},
                     {u"inOrder"_s, false},
                     {u"endedAtMs"_s, qint64(1'700'000'000'000)}};
    const auto line = u"! The last run crashed with SIGSEGV, on 2023-11-14 22:13:20 UTC"_s;
    QVERIFY(healthLines({{u"lastRun"_s, last}}, plain).contains(line));
    last.insert(u"inOrder"_s, true);
    QVERIFY(!healthLines({{u"lastRun"_s, last}}, plain).contains(line));
    QCOMPARE(healthLines({}, plain).size(), 3);
}

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestMaintenance)
#include "tst_maintenance.moc"
