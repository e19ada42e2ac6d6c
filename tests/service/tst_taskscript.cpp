// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/taskscript.h"
#include "tests/service/planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::service;
using claw::testing::environmentOf;
using claw::testing::planFor;

class tst_TaskScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void readsTheScriptOfTheReference();
    void refusesWhatABatchFileCannotHold();
};

void tst_TaskScript::readsWhatItWrote()
{
    auto plan = planFor(environmentOf(u"/home/u"_s, u"rescue"_s),
                        u"C:\\Program Files\\100% Claw\\clawdbot.exe"_s, claw::Secret(u"t0k3n"_s));
    plan.environment.append({u"MINE"_s, u"a & b | c ^ 50% <d> ü"_s});
    const auto text = renderTaskScript(plan);
    QVERIFY(text);
    QVERIFY(!text->contains("t0k3n"_L1));
    QVERIFY(text->startsWith("@echo off\r\nchcp 65001 >nul\r\nrem Clawdbot Gateway "_L1));
    QVERIFY(text->contains(u"\r\nset \"MINE=a & b | c ^ 50%% <d> ü\"\r\n"_s));
    QVERIFY(text->endsWith(
        "\"C:\\Program Files\\100%% Claw\\clawdbot.exe\" gateway --port 18789\r\n"_L1));
    const auto service = readTaskScript(*text);
    QVERIFY(service);
    QCOMPARE(service->command, plan.command);
    QCOMPARE(valueOf(service->environment, u"MINE"_s), u"a & b | c ^ 50% <d> ü"_s);
    QCOMPARE(valueOf(service->environment, u"CLAWDBOT_PROFILE"_s), u"rescue"_s);
    QVERIFY(valueOf(service->environment, u"PATH"_s).isEmpty());
}

void tst_TaskScript::readsTheScriptOfTheReference()
{
    const auto service = readTaskScript(
        u"@echo off\r\nrem Clawdbot Gateway (v2026.1.24-3)\r\ncd /d \"C:\\my dir\"\r\n"
        "set HOME=C:\\Users\\u\r\n"
        "\"C:\\Program Files\\nodejs\\node.exe\" C:\\x\\entry.js gateway --port 19000\r\n"_s);
    QVERIFY(service);
    QCOMPARE(service->command.first(), u"C:\\Program Files\\nodejs\\node.exe"_s);
    QCOMPARE(service->command.size(), 5);
    QCOMPARE(service->workingDirectory, u"C:\\my dir"_s);
    QCOMPARE(valueOf(service->environment, u"HOME"_s), u"C:\\Users\\u"_s);
    QCOMPARE(service->port(), quint16(19000));
    QVERIFY(!readTaskScript(u"@echo off\r\n"_s));
}

void tst_TaskScript::refusesWhatABatchFileCannotHold()
{
    auto plan = planFor(environmentOf(u"/home/u"_s));
    plan.environment.append({u"BAD"_s, u"say \"x\""_s});
    QVERIFY(!renderTaskScript(plan));
    plan.environment.last().value = u"two\nlines"_s;
    QVERIFY(!renderTaskScript(plan));
}

QTEST_GUILESS_MAIN(tst_TaskScript)
#include "tst_taskscript.moc"
