// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/tray/situations.h"
#include "tray/statetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

QString wordOf(Reason reason)
{
    return u"reason %1"_s.arg(int(reason));
}

} // namespace

class TestTrayState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesWhatIsSeen_data();
    void judgesWhatIsSeen();
    void nothingButAConnectionMakesItRun();
    void everyStateHasAWordAndEveryHurdleASentence();

private:
    void addRunning();
    void addStarting();
    void addStopped();
    void addUnreachable();
    void addRemote();
    void addWithoutService();
    void add(const char *name, const Observations &seen, GatewayState state, Reason reason,
             const QString &detail = {});
};

void TestTrayState::add(const char *name, const Observations &seen, GatewayState state,
                        Reason reason, const QString &detail)
{
    QTest::newRow(name) << seen << int(state) << int(reason) << detail;
}

void TestTrayState::addRunning()
{
    using enum GatewayState;
    add("up", served(), Running, Reason::None);
    add("up while stopping", with(served(), [](auto &seen) { seen.underWay = Action::Stop; }),
        Running, Reason::Stopping);
    add("up before a restart", with(served(), [](auto &seen) { seen.underWay = Action::Restart; }),
        Starting, Reason::Asked);
    add("up after a restart",
        with(served(),
             [](auto &seen) {
                 seen.underWay = Action::Restart;
                 seen.hasReconnected = true;
             }),
        Running, Reason::None);
    add("up without any service",
        with(served(), [](auto &seen) { seen.service = {.standing = Service::NoManager}; }),
        Running, Reason::None);
    add("up with troubles",
        with(served(),
             [](auto &seen) {
                 seen.troubles = QStringList{u"the disk is full"_s, u"no log"_s};
             }),
        Degraded, Reason::Troubles, u"the disk is full\nno log"_s);
    add("up on the last good configuration",
        with(served(),
             [](auto &seen) {
                 seen.troubles = QStringList{u"config"_s};
                 seen.configFault = u"clawdbot.json:3:5: x"_s;
             }),
        Degraded, Reason::ConfigBroken, u"clawdbot.json:3:5: x"_s);
    add("another one serves while the service fails",
        with(served(),
             [](auto &seen) {
                 seen.service = {.standing = Service::Failed, .statusText = u"port taken"_s};
             }),
        Degraded, Reason::ServiceFails, u"port taken"_s);
    add("back, and the service manager was not asked since",
        with(served(),
             [](auto &seen) {
                 seen.service = {.standing = Service::StartingAgain};
                 seen.process = {};
             }),
        Running, Reason::None);
    add("another one serves while the service tries",
        with(served(),
             [](auto &seen) {
                 seen.service = {.standing = Service::StartingAgain, .statusText = u"port taken"_s};
             }),
        Degraded, Reason::ServiceFails, u"port taken"_s);
}

void TestTrayState::addStarting()
{
    using enum GatewayState;
    add("nothing is known yet", {}, Starting, Reason::Connecting);
    add("the service is not asked yet", with(stopped(), [](auto &seen) { seen.service = {}; }),
        Starting, Reason::Connecting);
    add("the service comes up",
        with(stopped(),
             [](auto &seen) {
                 seen.service = {.standing = Service::Starting, .statusText = u"reading"_s};
             }),
        Starting, Reason::ComingUp, u"reading"_s);
    add("a process has not said where it listens",
        with(stopped(), [](auto &seen) { seen.process = {.pid = 7}; }), Starting, Reason::ComingUp);
    add("asked to start", with(stopped(), [](auto &seen) { seen.underWay = Action::Start; }),
        Starting, Reason::Asked);
    add("asked to install", with(fresh(), [](auto &seen) { seen.underWay = Action::Install; }),
        Starting, Reason::Asked);
    add("asked to restart, and gone",
        with(stopped(), [](auto &seen) { seen.underWay = Action::Restart; }), Starting,
        Reason::Asked);
    add("killed, and started again",
        with(stopped(),
             [](auto &seen) {
                 seen.service.standing = Service::StartingAgain;
                 seen.lastRun = LastRun{.kind = LastRun::Kind::Failed, .text = u"killed"_s};
             }),
        Starting, Reason::StartingAgain, u"killed"_s);
    add("announced to restart",
        with(served(),
             [](auto &seen) { seen.link = {.state = Link::ShutDown, .comesBack = true}; }),
        Starting, Reason::Restarting);
}

void TestTrayState::addStopped()
{
    using enum GatewayState;
    add("stopped from elsewhere", stopped(), Stopped, Reason::StoppedInOrder);
    add("stopped from here", with(stopped(), [](auto &seen) { seen.wasStoppedHere = true; }),
        Stopped, Reason::StoppedByYou);
    add("asked to stop, and gone",
        with(stopped(), [](auto &seen) { seen.underWay = Action::Stop; }), Stopped,
        Reason::Stopping);
    add("stopping by itself", with(served(), [](auto &seen) { seen.link.state = Link::ShutDown; }),
        Stopped, Reason::Stopping);
    add("crashed, and given up",
        with(stopped(),
             [](auto &seen) {
                 seen.service.standing = Service::Failed;
                 seen.lastRun = LastRun{.kind = LastRun::Kind::Failed, .text = u"crashed"_s};
             }),
        Stopped, Reason::RunFailed, u"crashed"_s);
    add("failed, and nobody knows why",
        with(stopped(),
             [](auto &seen) {
                 seen.service = {.standing = Service::Failed, .statusText = u"oh"_s};
                 seen.lastRun.reset();
             }),
        Stopped, Reason::RunFailed, u"oh"_s);
    add("refused to start on its configuration",
        with(stopped(),
             [](auto &seen) {
                 seen.service = {.standing = Service::Failed, .exitCode = 78};
                 seen.configFault = u"clawdbot.json:3:5: x"_s;
             }),
        Stopped, Reason::ConfigBroken, u"clawdbot.json:3:5: x"_s);
    add("refused to start for another reason",
        with(stopped(),
             [](auto &seen) {
                 seen.service = {.standing = Service::Failed, .exitCode = 78};
                 seen.lastRun = LastRun{.kind = LastRun::Kind::Refused, .text = u"no token"_s};
             }),
        Stopped, Reason::StartRefused, u"no token"_s);
    add("stopped, and the configuration is broken",
        with(stopped(), [](auto &seen) { seen.configFault = u"clawdbot.json:3:5: x"_s; }), Stopped,
        Reason::ConfigBroken, u"clawdbot.json:3:5: x"_s);
    add("another program holds the port",
        with(stopped(),
             [](auto &seen) {
                 seen.link.state = Link::NotAGateway;
                 seen.portHolder = u"pid 9 (nginx)"_s;
             }),
        Stopped, Reason::PortTaken, u"pid 9 (nginx)"_s);
    add("another program holds the port and says nothing",
        with(stopped(),
             [](auto &seen) {
                 seen.link.state = Link::Silent;
                 seen.portHolder = u"pid 9 (nc)"_s;
             }),
        Stopped, Reason::PortTaken, u"pid 9 (nc)"_s);
    add("the service tries in vain for the port",
        with(stopped(),
             [](auto &seen) {
                 seen.service.standing = Service::StartingAgain;
                 seen.portHolder = u"pid 9 (nginx)"_s;
             }),
        Stopped, Reason::PortTaken, u"pid 9 (nginx)"_s);
    add("masked", with(stopped(), [](auto &seen) { seen.service.standing = Service::Masked; }),
        Stopped, Reason::Forbidden);
    add("never started", with(stopped(), [](auto &seen) { seen.lastRun.reset(); }), Stopped,
        Reason::NotRunning);
}

void TestTrayState::addUnreachable()
{
    using enum GatewayState;
    add("frozen", with(served(), [](auto &seen) { seen.link.state = Link::Silent; }), Unreachable,
        Reason::Frozen);
    add("the token is wrong",
        with(served(),
             [](auto &seen) {
                 seen.link = {.state = Link::WrongSecret, .detail = u"token mismatch"_s};
             }),
        Unreachable, Reason::WrongSecret, u"token mismatch"_s);
    add("not paired", with(served(), [](auto &seen) { seen.link.state = Link::NotPaired; }),
        Unreachable, Reason::NotPaired);
    add("the certificate is strange",
        with(served(), [](auto &seen) { seen.link.state = Link::UntrustedCertificate; }),
        Unreachable, Reason::UntrustedCertificate);
    add("the service says active and nobody answers",
        with(served(), [](auto &seen) { seen.link.state = Link::Refused; }), Unreachable,
        Reason::NoAnswer);
    add("a process says that it listens and nobody answers",
        with(stopped(), [](auto &seen) { seen.process = {.pid = 7, .listens = true}; }),
        Unreachable, Reason::NoAnswer);
    add("it runs, and something else answers",
        with(served(), [](auto &seen) { seen.link.state = Link::NotAGateway; }), Unreachable,
        Reason::NotAGateway);
}

void TestTrayState::addRemote()
{
    using enum GatewayState;
    add("remote: up", remote(Link::Up), Running, Reason::None);
    add("remote: looking", remote(Link::Connecting), Starting, Reason::Connecting);
    add("remote: gone", remote(Link::Refused), Unreachable, Reason::NoAnswer);
    add("remote: lost", remote(Link::Lost), Unreachable, Reason::NoAnswer);
    add("remote: no way", remote(Link::NoRoute), Unreachable, Reason::NoRoute);
    add("remote: silent", remote(Link::Silent), Unreachable, Reason::NoAnswer);
    add("remote: something else", remote(Link::NotAGateway), Unreachable, Reason::NotAGateway);
    add("remote: said goodbye", remote(Link::ShutDown), Stopped, Reason::StoppedInOrder);
    add("remote: restarts",
        with(remote(Link::ShutDown), [](auto &seen) { seen.link.comesBack = true; }), Starting,
        Reason::Restarting);
}

void TestTrayState::addWithoutService()
{
    using enum GatewayState;
    add("no service", fresh(), NotInstalled, Reason::NoService);
    add("no service manager",
        with(fresh(),
             [](auto &seen) {
                 seen.service = {.standing = Service::NoManager, .detail = u"no bus"_s};
             }),
        NotInstalled, Reason::NoService, u"no bus"_s);
    add("the service was removed after a run",
        with(stopped(), [](auto &seen) { seen.service.standing = Service::NotInstalled; }),
        NotInstalled, Reason::NoService);
    add("killed without a service",
        with(fresh(),
             [](auto &seen) {
                 seen.lastRun = LastRun{.kind = LastRun::Kind::Failed, .text = u"killed"_s};
             }),
        Stopped, Reason::RunFailed, u"killed"_s);
    add("stopped here without a service",
        with(fresh(), [](auto &seen) { seen.wasStoppedHere = true; }), Stopped,
        Reason::StoppedByYou);
}

void TestTrayState::judgesWhatIsSeen_data()
{
    QTest::addColumn<Observations>("seen");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("detail");
    addRunning();
    addStarting();
    addStopped();
    addUnreachable();
    addRemote();
    addWithoutService();
}

void TestTrayState::judgesWhatIsSeen()
{
    QFETCH(Observations, seen);
    QFETCH(int, state);
    QFETCH(int, reason);
    const auto judged = judge(seen);
    QCOMPARE(StateText::word(judged.state), StateText::word(GatewayState(state)));
    QCOMPARE(wordOf(judged.reason), wordOf(Reason(reason)));
    QTEST(judged.detail, "detail");
    const bool isFine = judged.state == GatewayState::Running && judged.reason == Reason::None;
    QCOMPARE(StateText::reason(judged).isEmpty(), isFine);
}

//! Whatever all other sources say, in every combination.
void TestTrayState::nothingButAConnectionMakesItRun()
{
    int looked = 0;
    for (int link = 0; link <= int(Link::UntrustedCertificate); ++link) {
        for (int standing = 0; standing <= int(Service::Masked); ++standing) {
            for (int action = 0; action <= int(Action::Uninstall); ++action) {
                for (const bool hasProcess : {false, true}) {
                    auto seen = served();
                    seen.link.state = Link(link);
                    seen.service.standing = Service(standing);
                    seen.underWay = Action(action);
                    if (!hasProcess)
                        seen.process = {};
                    const auto state = judge(seen).state;
                    const bool runs =
                        state == GatewayState::Running || state == GatewayState::Degraded;
                    QVERIFY(!runs || Link(link) == Link::Up);
                    ++looked;
                }
            }
        }
    }
    QCOMPARE(looked, 11 * 10 * 6 * 2);
}

void TestTrayState::everyStateHasAWordAndEveryHurdleASentence()
{
    QStringList words;
    for (int i = 0; i <= int(GatewayState::NotInstalled); ++i)
        words.append(StateText::word(GatewayState(i)));
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
    QVERIFY(StateText::hurdle(Hurdle::None).isEmpty());
    for (int i = 1; i <= int(Hurdle::NotInstalled); ++i)
        QVERIFY(StateText::hurdle(Hurdle(i)).endsWith(u'.'));
    const TrayState longWinded{.state = GatewayState::Degraded,
                               .reason = Reason::Troubles,
                               .detail = QString(200, u'x') + u"\nmore"_s};
    QCOMPARE(StateText::shortReason(longWinded).size(), 72);
}

} // namespace claw::tray

QTEST_GUILESS_MAIN(claw::tray::TestTrayState)
#include "tst_traystate.moc"
