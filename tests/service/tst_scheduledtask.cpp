// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/scheduledtask.h"
#include "tests/service/fixture.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace claw::service;
using claw::testing::serviceFixture;
using Status = ServiceRuntime::Status;

class tst_ScheduledTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definesATaskThatLives();
    void isReadBack();
    void readsWhatSchtasksPrints();
    void readsTheRunWithoutItsWords_data();
    void readsTheRunWithoutItsWords();
    void findsATaskInTheList();
    void findsTasksOfOthers();
};

namespace {

TaskPlan plan()
{
    return {.description = u"Clawdbot <Gateway> & Co"_s,
            .name = u"Clawdbot Gateway"_s,
            .user = u"PC\\Jürgen"_s,
            .systemDir = u"C:\\Windows\\System32"_s,
            .script = u"C:\\Users\\Jürgen\\.clawdbot\\gateway.cmd"_s};
}

//! Elements with text, by their path below the root.
QMultiMap<QString, QString> elementsOf(const QString &xml)
{
    QMultiMap<QString, QString> elements;
    QXmlStreamReader in(xml);
    QStringList path;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isStartElement())
            path.append(in.name().toString());
        else if (in.isEndElement())
            path.removeLast();
        else if (in.isCharacters() && !in.isWhitespace())
            elements.insert(path.mid(1).join(u'/'), in.text().toString());
    }
    return in.hasError() ? QMultiMap<QString, QString>() : elements;
}

} // namespace

void tst_ScheduledTask::definesATaskThatLives()
{
    const auto xml = renderScheduledTask(plan());
    const auto elements = elementsOf(xml);
    QCOMPARE(elements.value(u"Settings/ExecutionTimeLimit"_s), u"PT0S"_s);
    QCOMPARE(elements.value(u"Settings/DisallowStartIfOnBatteries"_s), u"false"_s);
    QCOMPARE(elements.value(u"Settings/StopIfGoingOnBatteries"_s), u"false"_s);
    QCOMPARE(elements.value(u"Settings/MultipleInstancesPolicy"_s), u"IgnoreNew"_s);
    QCOMPARE(elements.value(u"Settings/RestartOnFailure/Interval"_s), u"PT1M"_s);
    QCOMPARE(elements.value(u"Triggers/LogonTrigger/UserId"_s), u"PC\\Jürgen"_s);
    QCOMPARE(elements.value(u"Triggers/TimeTrigger/Repetition/Interval"_s), u"PT1M"_s);
    QCOMPARE(elements.value(u"Principals/Principal/RunLevel"_s), u"LeastPrivilege"_s);
    QCOMPARE(elements.value(u"RegistrationInfo/Description"_s), u"Clawdbot <Gateway> & Co"_s);
    QVERIFY(xml.contains(
        "<Task xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\" version=\"1.2\">"_L1));
}

void tst_ScheduledTask::isReadBack()
{
    auto wanted = plan();
    const auto bytes = toTaskFile(renderScheduledTask(wanted));
    QCOMPARE(bytes.left(4), QByteArray("\xff\xfe<\0", 4));
    const auto task = readScheduledTask(bytes);
    QVERIFY(task);
    QVERIFY(task->isEnabled);
    QCOMPARE(task->timeLimit, u"PT0S"_s);
    QCOMPARE(task->command, u"C:\\Windows\\System32\\conhost.exe"_s);
    QCOMPARE(task->arguments,
             u"--headless \"C:\\Windows\\System32\\cmd.exe\" /d /s /c "
             "\"\"C:\\Users\\Jürgen\\.clawdbot\\gateway.cmd\"\""_s);
    wanted.isEnabled = false;
    QVERIFY(!readScheduledTask(toTaskFile(renderScheduledTask(wanted)))->isEnabled);
}

void tst_ScheduledTask::readsWhatSchtasksPrints()
{
    const auto task = readScheduledTask(serviceFixture(u"schtasks-xml.txt"_s));
    QVERIFY(task);
    QVERIFY(task->isEnabled); // IdleSettings has an element of the same name.
    QCOMPARE(task->timeLimit, u"PT0S"_s);
    const auto wide = readScheduledTask(serviceFixture(u"schtasks-xml-utf16.txt"_s));
    QVERIFY(wide);
    QVERIFY(!wide->isEnabled);
    QCOMPARE(wide->timeLimit, QString()); // The 72 hours of the default.
    QVERIFY(!readScheduledTask(serviceFixture(u"schtasks-missing-german.txt"_s)));
    QVERIFY(!readScheduledTask({}));
}

void tst_ScheduledTask::readsTheRunWithoutItsWords_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("summary");
    QTest::addRow("English") << u"running"_s << u"running"_s;
    QTest::addRow("German") << u"running-german"_s << u"running"_s;
    QTest::addRow("Korean, closed by Ctrl+C")
        << u"stopped-korean"_s << u"stopped (last exit -1073741510)"_s;
    QTest::addRow("ended by /End") << u"disabled"_s << u"stopped (state ended by a person)"_s;
    QTest::addRow("never") << u"ready"_s << u"stopped (state has not yet run)"_s;
}

void tst_ScheduledTask::readsTheRunWithoutItsWords()
{
    QFETCH(QString, file);
    QFETCH(QString, summary);
    const auto runtime = parseTaskQuery(serviceFixture(u"schtasks-verbose-%1.txt"_s.arg(file)));
    QCOMPARE(runtime.summary(), summary);
    QCOMPARE(parseTaskQuery("nonsense").status, Status::Unknown);
}

void tst_ScheduledTask::findsATaskInTheList()
{
    const auto english = serviceFixture(u"schtasks-list.txt"_s);
    QVERIFY(listsTask(english, u"Clawdbot Gateway"_s));
    QVERIFY(!listsTask(english, u"Clawdbot Gateway (rescue)"_s));
    const auto german = serviceFixture(u"schtasks-list-german.txt"_s);
    QVERIFY(!listsTask(german, u"Clawdbot Gateway"_s));
    QVERIFY(listsTask(german, u"clawdbot gateway (rescue)"_s));
}

void tst_ScheduledTask::findsTasksOfOthers()
{
    const auto found =
        foreignTasks(serviceFixture(u"schtasks-verbose-all.txt"_s), u"Clawdbot Gateway"_s);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().label, u"Old bot"_s);
    QCOMPARE(found.front().removal, u"schtasks /Delete /F /TN \"\\Bots\\Old bot\""_s);
    QVERIFY(foreignTasks({}, u"Clawdbot Gateway"_s).empty());
}

QTEST_GUILESS_MAIN(tst_ScheduledTask)
#include "tst_scheduledtask.moc"
