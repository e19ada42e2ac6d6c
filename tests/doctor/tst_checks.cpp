// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"
#include "doctor/checks/serviceview.h"
#include "tests/doctor/patientmaker.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::doctor {

using testing::PatientMaker;

namespace {

constexpr auto config = "home/.clawdbot/clawdbot.json"_L1;

Severity worst(const Findings &findings)
{
    auto severity = Severity::Fine;
    for (const auto &finding : findings)
        severity = std::max(severity, finding.severity);
    return severity;
}

bool says(const Findings &findings, const QString &text)
{
    return std::ranges::any_of(
        findings, [&text](const auto &finding) { return finding.what.contains(text); });
}

process::PortListeners listening(qint64 pid, const QStringList &addresses)
{
    return {.owners = {{.pid = pid,
                        .name = u"clawdbot"_s,
                        .commandLine = {},
                        .user = {},
                        .addresses = addresses}},
            .hidden = {}};
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_machine = std::make_unique<PatientMaker>(); }

    void aBrokenConfigurationIsNamedByLine();
    void aMissingConfigurationIsANote();
    void anUnsetModeStopsTheGateway();
    void stateThatOthersCanReadIsRepaired();
    void aMissingStateDirectoryIsRepaired();
    void aGatewayThatStandsStillIsAProblem();
    void aCrashIsToldUntilItIsOld();
    void stallsAreNoted();
    void aForeignListenerIsAProblem();
    void theGatewayMayHaveItsPort();
    void openBindsNeedASecret();
    void weakSecretsAreNamed_data();
    void weakSecretsAreNamed();
    void exposureKnowsWhoCanConnect_data();
    void exposureKnowsWhoCanConnect();
    void exposureShowsWhereAGatewayListens();
    void lingeringMattersToUserServices();
    void thePathOfTheGatewayIsCompared();
    void servicesOfThePackageAreFound();
    void aStaleLockOfThePackageIsALeftover();
    void aClockInThePastIsAProblem();
    void aSlowDiskIsNoReasonToWait();
    void theServiceIsJudged();

private:
    std::unique_ptr<PatientMaker> m_machine;
};

void TestChecks::aBrokenConfigurationIsNamedByLine()
{
    m_machine->put(config, "{\n  gateway: {\n    port: 'x'\n  }\n}\n");
    const auto findings = checkConfig(m_machine->patient());
    QCOMPARE(findings.front().severity, Severity::Problem);
    QVERIFY2(findings.front().what.contains(u"clawdbot.json:3:"_s),
             qPrintable(findings.front().what));
    QVERIFY(findings.front().why.contains(u"does not start"_s));
    QVERIFY(!findings.front().fix.isEmpty());
    m_machine->put(u"home/.clawdbot/config/last-good.json"_s, "{}");
    QVERIFY(checkConfig(m_machine->patient()).front().why.contains(u"ignores your change"_s));
}

void TestChecks::aMissingConfigurationIsANote()
{
    QVERIFY(says(checkConfig(m_machine->patient()), u"does not exist"_s));
}

void TestChecks::anUnsetModeStopsTheGateway()
{
    m_machine->put(config, "{}");
    QCOMPARE(worst(checkConfig(m_machine->patient())), Severity::Warning);
    m_machine->put(config, "{gateway: {mode: 'local'}}");
    QCOMPARE(worst(checkConfig(m_machine->patient())), Severity::Fine);
}

void TestChecks::stateThatOthersCanReadIsRepaired()
{
    const QString file = m_machine->put(config, "{}");
    const QString dir = m_machine->path(u"home/.clawdbot"_s);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(
        dir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup));
    const auto findings = checkState(m_machine->patient());
    QCOMPARE(findings.size(), 2U);
    process::LocalProcessRunner runner{QProcessEnvironment()};
    for (const auto &finding : findings) {
        QCOMPARE(finding.severity, Severity::Warning);
        QVERIFY(finding.repair);
        QVERIFY(QCoro::waitFor(carryOut(*finding.repair, runner)));
    }
    QCOMPARE(worst(checkState(m_machine->patient())), Severity::Fine);
}

void TestChecks::aMissingStateDirectoryIsRepaired()
{
    const auto findings = checkState(m_machine->patient());
    QCOMPARE(worst(findings), Severity::Warning);
    process::LocalProcessRunner runner{QProcessEnvironment()};
    QVERIFY(QCoro::waitFor(carryOut(*findings.front().repair, runner)));
    QCOMPARE(worst(checkState(m_machine->patient())), Severity::Fine);
}

void TestChecks::aGatewayThatStandsStillIsAProblem()
{
    auto patient = m_machine->patient();
    QCOMPARE(worst(checkGateway(patient)), Severity::Note); // None has ever run.
    patient.story = PatientMaker::runningStory();
    QCOMPARE(worst(checkGateway(patient)), Severity::Fine);
    patient.listeners = listening(4242, {u"127.0.0.1:18789"_s});
    patient.story->aliveMs = PatientMaker::now - 12'000;
    patient.story->busySinceMs = patient.story->aliveMs;
    patient.story->activity = u"chat.send"_s;
    const auto findings = checkGateway(patient);
    QCOMPARE(worst(findings), Severity::Problem);
    QVERIFY(says(findings, u"has stood still for 12 s, busy with chat.send"_s));
}

void TestChecks::aCrashIsToldUntilItIsOld()
{
    auto patient = m_machine->patient();
    patient.story = PatientMaker::runningStory();
    patient.story->before = flight::Verdict{.cause = flight::Cause::Crashed,
                                            .signal = 11,
                                            .endedMs = PatientMaker::now - 3'600'000,
                                            .activity = {},
                                            .detail = {}};
    QCOMPARE(worst(checkGateway(patient)), Severity::Warning);
    QVERIFY(says(checkGateway(patient), u"the last run crashed with SIGSEGV"_s));
    patient.story->before->endedMs = PatientMaker::now - 48 * 3'600'000LL;
    QCOMPARE(worst(checkGateway(patient)), Severity::Note);
}

void TestChecks::stallsAreNoted()
{
    auto patient = m_machine->patient();
    patient.story = PatientMaker::runningStory();
    patient.story->entries = {
        {.sequence = 1, .kind = flight::Kind::Stall, .value = 80, .text = u"health"_s},
        {.sequence = 2, .kind = flight::Kind::Stall, .value = 60, .text = u"QTimer"_s}};
    QVERIFY(
        says(checkGateway(patient), u"stood still 2 times, for 80 ms at most, busy with health"_s));
    QCOMPARE(worst(checkGateway(patient)), Severity::Note);
}

void TestChecks::aForeignListenerIsAProblem()
{
    auto patient = m_machine->patient();
    QCOMPARE(worst(checkPort(patient)), Severity::Fine);
    patient.listeners = listening(7, {u"127.0.0.1:18789"_s});
    QCOMPARE(worst(checkPort(patient)), Severity::Problem);
    QVERIFY(says(checkPort(patient), u"pid 7 (clawdbot)"_s));
    patient.listeners = process::PortListeners{.owners = {}, .hidden = {u"bob"_s}};
    QVERIFY(says(checkPort(patient), u"a program of bob"_s));
    patient.listeners.reset();
    QCOMPARE(worst(checkPort(patient)), Severity::Note);
}

void TestChecks::theGatewayMayHaveItsPort()
{
    auto patient = m_machine->patient();
    patient.story = PatientMaker::runningStory();
    QCOMPARE(worst(checkPort(patient)), Severity::Warning); // Runs and does not listen.
    patient.listeners = listening(4242, {u"127.0.0.1:18789"_s});
    QCOMPARE(worst(checkPort(patient)), Severity::Fine);
}

void TestChecks::openBindsNeedASecret()
{
    m_machine->put(config, "{gateway: {mode: 'local', bind: 'lan'}}");
    QCOMPARE(worst(checkAuth(m_machine->patient())), Severity::Problem);
    m_machine->put(config, "{gateway: {mode: 'local', bind: 'lan', auth: {token: 't'}}}");
    QCOMPARE(worst(checkAuth(m_machine->patient())), Severity::Fine);
    m_machine->put(config, "{gateway: {mode: 'local'}}");
    QCOMPARE(worst(checkAuth(m_machine->patient())), Severity::Note);
    m_machine->put(config, "{gateway: {auth: {token: 't'}, controlUi: {allowInsecureAuth: true}}}");
    QCOMPARE(worst(checkAuth(m_machine->patient())), Severity::Warning);
}

void TestChecks::weakSecretsAreNamed_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("weakness");
    QTest::newRow("good") << u"4f9c1d07b2e86a35c0d1"_s << u"hard to guess"_s;
    QTest::newRow("short") << u"4f9c1d07"_s << u"shorter than 16"_s;
    QTest::newRow("same") << u"abababababababababab"_s << u"2 different"_s;
    QTest::newRow("word") << u"Password-of-my-gateway"_s << u"guessers"_s;
}

void TestChecks::weakSecretsAreNamed()
{
    QFETCH(QString, secret);
    QFETCH(QString, weakness);
    m_machine->setVariable(u"CLAWDBOT_GATEWAY_TOKEN"_s, secret);
    const auto findings = checkSecrets(m_machine->patient());
    QVERIFY2(says(findings, weakness), qPrintable(findings.front().what));
    QVERIFY(!says(findings, secret));
}

void TestChecks::exposureKnowsWhoCanConnect_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("gateway");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("who");
    const QByteArray token = "auth: {token: 'x'}";
    const QByteArray tls = token + ", tls: {enabled: true}";
    QTest::newRow("loopback") << u"127.0.0.1:1"_s << QByteArray() << Severity::Fine
                              << u"programs on this machine"_s;
    QTest::newRow("loopback 6") << u"[::1]:1"_s << QByteArray() << Severity::Fine
                                << u"programs on this machine"_s;
    QTest::newRow("lan open") << u"192.168.1.4:1"_s << QByteArray() << Severity::Problem
                              << u"local network"_s;
    QTest::newRow("lan plain") << u"192.168.1.4:1"_s << token << Severity::Warning
                               << u"local network"_s;
    QTest::newRow("lan tls") << u"192.168.1.4:1"_s << tls << Severity::Fine << u"local network"_s;
    QTest::newRow("tailnet") << u"100.100.1.1:1"_s << token << Severity::Fine << u"tailnet"_s;
    QTest::newRow("all") << u"0.0.0.0:1"_s << token << Severity::Warning << u"internet"_s;
    QTest::newRow("all, by lsof") << u"*:1"_s << token << Severity::Warning << u"internet"_s;
    QTest::newRow("public") << u"8.8.8.8:1"_s << tls << Severity::Fine << u"internet"_s;
}

void TestChecks::exposureKnowsWhoCanConnect()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, gateway);
    QFETCH(QString, who);
    m_machine->put(config, "{gateway: {mode: 'local', " + gateway + "}}");
    auto patient = m_machine->patient();
    patient.story = PatientMaker::runningStory();
    patient.listeners = listening(4242, {address});
    const auto findings = checkExposure(patient);
    QTEST(worst(findings), "severity");
    QVERIFY2(says(findings, who), qPrintable(findings.front().what));
}

void TestChecks::exposureShowsWhereAGatewayListens()
{
    auto patient = m_machine->patient(); // Nothing listens: the plan counts.
    patient.addresses = {{QHostAddress(QHostAddress::LocalHost), true}};
    QVERIFY(says(checkExposure(patient), u"127.0.0.1 port 18789"_s));
}

void TestChecks::lingeringMattersToUserServices()
{
    QCOMPARE(worst(checkLinger(m_machine->patient())), Severity::Fine);
    m_machine->put(u"run/systemd/system/x"_s);
    QCOMPARE(worst(checkLinger(m_machine->patient())), Severity::Fine); // No such service.
    m_machine->put(u"home/.config/systemd/user/clawdbot-gateway.service"_s);
    const auto findings = checkLinger(m_machine->patient());
    QCOMPARE(worst(findings), Severity::Warning);
    const auto repair = std::get<RunProgram>(*findings.front().repair);
    QCOMPARE(repair.program, u"loginctl"_s);
    QCOMPARE(repair.arguments, (QStringList{u"enable-linger"_s, u"ada"_s}));
    m_machine->put(u"var/lib/systemd/linger/ada"_s);
    QCOMPARE(worst(checkLinger(m_machine->patient())), Severity::Fine);
}

void TestChecks::thePathOfTheGatewayIsCompared()
{
    m_machine->setVariable(u"PATH"_s, u"/usr/bin:"_s + m_machine->path(u"tools"_s));
    m_machine->put(u"tools/x"_s);
    m_machine->put(u"proc/4242/environ"_s, QByteArray("A=1\0PATH=/usr/bin:/bin\0", 23));
    auto patient = m_machine->patient();
    QCOMPARE(worst(checkPath(patient)), Severity::Fine); // None runs.
    patient.story = PatientMaker::runningStory();
    QVERIFY(says(checkPath(patient), u"does not look in "_s + m_machine->path(u"tools"_s)));
    // An install takes over where tools live, not what a shell happens to have.
    QVERIFY(checkPath(patient).front().fix.contains(u"add what is needed to PATH"_s));
    patient.story->pid = 1;
    QCOMPARE(worst(checkPath(patient)), Severity::Fine); // Not ours to see.
}

void TestChecks::servicesOfThePackageAreFound()
{
    QCOMPARE(worst(checkLeftovers(m_machine->patient())), Severity::Fine);
    m_machine->put(u"home/.config/systemd/user/clawdbot-gateway.service"_s,
                   "[Service]\nExecStart=/usr/bin/clawdbot gateway\n");
    m_machine->put(u"home/.config/systemd/user/other.service"_s,
                   "[Service]\nExecStart=/usr/bin/node server.js\n");
    QCOMPARE(worst(checkLeftovers(m_machine->patient())), Severity::Fine);
    m_machine->put(u"home/.config/systemd/user/clawdbot-gateway.service"_s,
                   "[Service]\nExecStart=\"/usr/bin/node\" /opt/clawdbot/dist/entry.js gateway\n");
    m_machine->put(
        u"home/Library/LaunchAgents/com.clawdbot.gateway.plist"_s,
        "<array><string>/opt/bin/node</string><string>/opt/clawdbot/entry.js</string></array>");
    const auto findings = checkLeftovers(m_machine->patient());
    QCOMPARE(findings.size(), 2U);
    QCOMPARE(worst(findings), Severity::Warning);
    QCOMPARE(findings[0].fix, u"systemctl --user disable --now clawdbot-gateway.service"_s);
}

void TestChecks::aStaleLockOfThePackageIsALeftover()
{
    const auto patient = m_machine->patient();
    const auto digest =
        QCryptographicHash::hash(patient.paths.configPath.toUtf8(), QCryptographicHash::Sha1);
    const QString name =
        u"tmp/clawdbot-1000/gateway.%1.lock"_s.arg(QString::fromLatin1(digest.toHex().left(8)));
    const QString lock = m_machine->put(name, R"({"pid":77})");
    m_machine->put(u"proc/self/x"_s);
    const auto findings = checkLeftovers(patient);
    QCOMPARE(worst(findings), Severity::Note);
    QCOMPARE(std::get<RemoveLeftover>(*findings.front().repair).path, lock);
    m_machine->put(u"proc/77/x"_s);
    QCOMPARE(worst(checkLeftovers(patient)), Severity::Warning);
    QVERIFY(!checkLeftovers(patient).front().repair);
}

void TestChecks::aClockInThePastIsAProblem()
{
    auto patient = m_machine->patient();
    QCOMPARE(worst(checkClock(patient)), Severity::Fine);
    patient.story = PatientMaker::runningStory();
    patient.story->aliveMs = patient.nowMs + 120'000;
    QCOMPARE(worst(checkClock(patient)), Severity::Warning);
    patient.nowMs = 0;
    QCOMPARE(worst(checkClock(patient)), Severity::Problem);
}

void TestChecks::aSlowDiskIsNoReasonToWait()
{
    QVERIFY(!checkDisk(m_machine->patient()).empty()); // Of a directory that is not there yet.
}

void TestChecks::theServiceIsJudged()
{
    const auto patient = m_machine->patient();
    ServiceView view;
    view.words.name = u"clawdbot-gateway.service"_s;
    view.words.loaded = u"enabled"_s;
    QCOMPARE(worst(judgeService(view, patient)), Severity::Note); // Not installed.

    view.state.installed = service::InstalledService();
    view.state.isLoaded = true;
    view.state.runtime.status = service::ServiceRuntime::Status::Running;
    QCOMPARE(worst(judgeService(view, patient)), Severity::Fine);
    view.audit = {{.code = u"systemd-linger-disabled"_s, .message = u"linger"_s, .detail = {}}};
    QCOMPARE(worst(judgeService(view, patient)), Severity::Fine); // Said by its own check.
    view.audit.push_back(
        {.code = u"gateway-port-drift"_s, .message = u"other port"_s, .detail = u"1 -> 2"_s});
    QVERIFY(says(judgeService(view, patient), u"other port (1 -> 2)"_s));
    view.audit.clear();
    view.state.runtime.status = service::ServiceRuntime::Status::Stopped;
    QCOMPARE(worst(judgeService(view, patient)), Severity::Warning);
    view.state.isMasked = true;
    QCOMPARE(worst(judgeService(view, patient)), Severity::Problem);
    view = {};
    view.others = {
        {.label = u"old.service"_s, .path = u"/x"_s, .isSystemWide = false, .removal = u"rm /x"_s}};
    QCOMPARE(worst(judgeService(view, patient)), Severity::Warning);
}

} // namespace claw::doctor

QTEST_GUILESS_MAIN(claw::doctor::TestChecks)
#include "tst_checks.moc"
