// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/companion.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using claw::process::Companion;

class tst_Companion : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Companion> shell(const QString &script)
    {
        return std::make_unique<Companion>(u"sh"_s, QStringList{u"-c"_s, script},
                                           QProcessEnvironment::systemEnvironment());
    }
    //! Ended, even if nobody has asked for its exit code yet.
    static bool isGone(pid_t pid)
    {
        QFile stat(u"/proc/%1/stat"_s.arg(pid));
        return ::kill(pid, 0) != 0
            || (stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") Z "));
    }

private Q_SLOTS:
    void saysWhatItReads()
    {
        const auto cat = shell(u"cat"_s);
        QSignalSpy lines(cat.get(), &Companion::lineRead);
        cat->start();
        cat->write("one\ntw");
        cat->write("o\n");
        QTRY_COMPARE(lines.size(), 2);
        QCOMPARE(lines[0][0].toByteArray(), "one");
        QCOMPARE(lines[1][0].toByteArray(), "two");
        QVERIFY(cat->isRunning());
        QCoro::waitFor(cat->stop());
        QVERIFY(!cat->isRunning());
    }

    void tellsHowItEnded_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("why");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("code") << u"exit 7"_s << u"exit code 7"_s << 7;
        QTest::newRow("words") << u"echo sorry >&2; exit 1"_s << u"sorry"_s << 1;
        QTest::newRow("signal") << u"kill -9 $$"_s << u"ended by signal 9"_s << -1;
    }
    void tellsHowItEnded()
    {
        QFETCH(QString, script);
        const auto program = shell(script);
        QSignalSpy ended(program.get(), &Companion::ended);
        program->start();
        QTRY_COMPARE(ended.size(), 1);
        QTEST(ended[0][0].toString(), "why");
        QTEST(ended[0][1].toInt(), "exitCode");
    }

    void tellsWhenThereIsNoSuchProgram()
    {
        Companion nothing(u"/no/such/program"_s, {}, {});
        QSignalSpy ended(&nothing, &Companion::ended);
        nothing.start();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(ended[0][0].toString().contains("is not installed"_L1));
    }

    void endsWhatWillNotEndByItself()
    {
        const auto stubborn = shell(u"trap '' TERM; echo ready; while :; do sleep 0.1; done"_s);
        QSignalSpy lines(stubborn.get(), &Companion::lineRead);
        QSignalSpy ended(stubborn.get(), &Companion::ended);
        stubborn->start();
        QTRY_COMPARE(lines.size(), 1);
        const auto pid = pid_t(stubborn->pid());
        QCoro::waitFor(stubborn->stop(100ms));
        QVERIFY(isGone(pid));
        QCOMPARE(ended.size(), 0); // We wanted it.
    }

    void takesItsChildrenAlong()
    {
        auto parent = shell(u"sleep 60 & echo $!; wait"_s);
        QSignalSpy lines(parent.get(), &Companion::lineRead);
        parent->start();
        QTRY_COMPARE(lines.size(), 1);
        const auto child = pid_t(lines[0][0].toByteArray().toInt());
        parent.reset();
        QTRY_VERIFY(isGone(child));
    }

    void endsABabbler()
    {
        const auto babbler = shell(u"while :; do printf xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done"_s);
        QSignalSpy ended(babbler.get(), &Companion::ended);
        babbler->start();
        QTRY_COMPARE(ended.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Companion)
#include "tst_companion.moc"
