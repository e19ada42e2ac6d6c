// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/tray/situations.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::tray {

class TestTrayWishes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatMakesSense_data();
    void offersWhatMakesSense();
    void anActionIsDoneWhenItsEffectIsSeen_data();
    void anActionIsDoneWhenItsEffectIsSeen();
};

void TestTrayWishes::offersWhatMakesSense_data()
{
    QTest::addColumn<Observations>("seen");
    QTest::addColumn<QList<int>>("hurdles"); // Start, stop, restart, dashboard, install, uninstall.
    const auto row = [](const char *name, const Observations &seen, std::array<Hurdle, 6> hurdles) {
        QList<int> numbers;
        for (const auto hurdle : hurdles)
            numbers.append(int(hurdle));
        QTest::newRow(name) << seen << numbers;
    };
    using enum Hurdle;
    row("running", served(), {RunsAlready, None, None, None, IsInstalled, None});
    row("stopped", stopped(), {None, RunsNot, RunsNot, NotConnected, IsInstalled, None});
    row("nothing installed", fresh(), {None, RunsNot, RunsNot, NotConnected, None, NotInstalled});
    row("no manager", with(fresh(), [](auto &seen) { seen.service.standing = Service::NoManager; }),
        {None, RunsNot, RunsNot, NotConnected, NoManager, NoManager});
    row("busy", with(stopped(), [](auto &seen) { seen.underWay = Action::Start; }),
        {Busy, Busy, Busy, NotConnected, Busy, Busy});
    row("coming up", with(stopped(), [](auto &seen) { seen.service.standing = Service::Starting; }),
        {IsStarting, None, None, NotConnected, IsInstalled, None});
    row("coming back after a crash",
        with(stopped(), [](auto &seen) { seen.service.standing = Service::StartingAgain; }),
        {None, None, None, NotConnected, IsInstalled, None});
    row("frozen", with(served(), [](auto &seen) { seen.link.state = Link::Silent; }),
        {RunsAlready, None, None, NotConnected, IsInstalled, None});
    row("masked", with(stopped(), [](auto &seen) { seen.service.standing = Service::Masked; }),
        {Masked, RunsNot, RunsNot, NotConnected, IsInstalled, None});
    row("going down", with(served(), [](auto &seen) { seen.link.state = Link::ShutDown; }),
        {IsStopping, IsStopping, IsStopping, NotConnected, IsInstalled, None});
    row("remote", remote(Link::Up), {Remote, Remote, Remote, None, Remote, Remote});
    row("without a dashboard", with(served(), [](auto &seen) { seen.hasDashboard = false; }),
        {RunsAlready, None, None, SwitchedOff, IsInstalled, None});
}

void TestTrayWishes::offersWhatMakesSense()
{
    QFETCH(Observations, seen);
    const auto judged = judge(seen);
    QList<int> hurdles;
    for (const auto hurdle : judged.hurdles)
        hurdles.append(int(hurdle));
    QTEST(hurdles, "hurdles");
}

void TestTrayWishes::anActionIsDoneWhenItsEffectIsSeen_data()
{
    QTest::addColumn<Observations>("seen");
    QTest::addColumn<bool>("done");
    const auto row = [](const char *name, const Observations &seen, Action action, bool done) {
        QTest::newRow(name) << with(seen, [action](auto &changed) { changed.underWay = action; })
                            << done;
    };
    row("start: the service is active, nobody answers",
        with(served(), [](auto &seen) { seen.link.state = Link::Refused; }), Action::Start, false);
    row("start: it answers", served(), Action::Start, true);
    row("start: it answers, from a process not known yet",
        with(served(), [](auto &seen) { seen.process.pid = seen.service.pid = {}; }), Action::Start,
        false);
    row("restart: the old one still answers", served(), Action::Restart, false);
    row("restart: a new one answers",
        with(served(), [](auto &seen) { seen.hasReconnected = true; }), Action::Restart, true);
    row("stop: the service is inactive, the port still answers",
        with(stopped(), [](auto &seen) { seen.link.state = Link::Up; }), Action::Stop, false);
    row("stop: the process is still there",
        with(stopped(), [](auto &seen) { seen.process.pid = 7; }), Action::Stop, false);
    row("stop: about to come back",
        with(stopped(), [](auto &seen) { seen.service.standing = Service::StartingAgain; }),
        Action::Stop, false);
    row("stop: all is quiet", stopped(), Action::Stop, true);
    row("install: nothing answers yet", stopped(), Action::Install, false);
    row("install: it answers", served(), Action::Install, true);
    row("uninstall: the file is still there", stopped(), Action::Uninstall, false);
    row("uninstall: nothing is left", fresh(), Action::Uninstall, true);
}

void TestTrayWishes::anActionIsDoneWhenItsEffectIsSeen()
{
    QFETCH(Observations, seen);
    QTEST(isDone(seen), "done");
}

} // namespace claw::tray

QTEST_GUILESS_MAIN(claw::tray::TestTrayWishes)
#include "tst_traywishes.moc"
