// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/tools/scriptedtool.h"
#include "tools/toolregistry.h"

#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::tools;

namespace {

ToolOutput repeat(const QJsonObject &arguments, const ToolContext & /*context*/)
{
    return ToolOutput::text(arguments.value("word"_L1).toString());
}

ToolOutput throwing(const QJsonObject & /*arguments*/, const ToolContext & /*context*/)
{
    throw std::runtime_error("out of paper");
}

QString textOf(const ToolOutput &output)
{
    return std::get<providers::TextBlock>(output.content.at(0)).text;
}

struct Bench
{
    ToolRegistry registry;
    ToolContext context;

    Bench()
    {
        context.config = std::make_shared<config::Config>();
        for (const QString &name : {u"write"_s, u"exec"_s, u"read"_s})
            registry.add(std::make_unique<testing::ScriptedTool>(name, repeat));
    }

    ToolOutput run(const QString &name, const QJsonObject &arguments,
                   const ToolPolicy &policy = {}) const
    {
        return QCoro::waitFor(registry.run(registry.prepare(name, arguments, policy), context));
    }
};

ToolPolicy without(const QString &name)
{
    config::Config config;
    config.tools.rules.lists.deny = {name};
    return ToolPolicy::of(config, {});
}

} // namespace

class tst_ToolRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toolsAreFoundUnderAnyOfTheirNames()
    {
        const Bench bench;
        QCOMPARE(bench.registry.find(u" BASH "_s)->spec().name, u"exec"_s);
        QCOMPARE(bench.registry.find(u"Read"_s)->spec().name, u"read"_s);
        QVERIFY(!bench.registry.find(u"reader"_s));
        QVERIFY(!bench.registry.find(QString()));
    }

    void aRunIsOfferedWhatItsPolicyAllows()
    {
        const Bench bench;
        QStringList names;
        for (const Tool *tool : bench.registry.allowed(without(u"exec"_s)))
            names.append(tool->spec().name);
        QCOMPARE(names, (QStringList{u"read"_s, u"write"_s}));
    }

    void aCallIsLookedAtBeforeItIsMade()
    {
        const Bench bench;
        const PreparedCall call =
            bench.registry.prepare(u"Bash"_s, {{u"word"_s, u"change"_s}}, ToolPolicy());
        QVERIFY(call.tool);
        QCOMPARE(call.name, u"exec"_s);
        QCOMPARE(call.hint, u"change"_s);
        QVERIFY(call.changesTheWorld);
        QVERIFY(!bench.registry.prepare(u"exec"_s, {{u"word"_s, 5}}, {}).changesTheWorld);
    }

    void argumentsComeInTheirTypes()
    {
        const Bench bench;
        const ToolOutput output = bench.run(u"read"_s, {{u"word"_s, 5}});
        QCOMPARE(textOf(output), u"5"_s);
        QVERIFY(!output.isError);
    }

    void anUnknownToolIsAnsweredWithTheOthers()
    {
        const Bench bench;
        const ToolOutput output = bench.run(u"Dance"_s, {});
        QVERIFY(output.isError);
        QCOMPARE(textOf(output),
                 u"There is no tool \"dance\". Use one of these: exec, read, write"_s);
        QVERIFY(!bench.registry.prepare(u"dance"_s, {}, {}).tool);
    }

    void aForbiddenToolIsAnsweredWithTheSetting()
    {
        const Bench bench;
        const ToolOutput output =
            bench.run(u"bash"_s, {{u"word"_s, u"change"_s}}, without(u"exec"_s));
        QVERIFY(output.isError);
        QCOMPARE(textOf(output),
                 u"The tool \"exec\" may not be used here: tools.deny forbids it. "
                 "Use one of these: read, write"_s);
        const PreparedCall call =
            bench.registry.prepare(u"exec"_s, {{u"word"_s, u"change"_s}}, without(u"exec"_s));
        QVERIFY(!call.changesTheWorld);
    }

    void argumentsThatDoNotFitAreToldBack()
    {
        const Bench bench;
        const ToolOutput output =
            bench.run(u"read"_s, {{u"word"_s, QJsonObject{{u"x"_s, u"y"_s.repeated(5000)}}}});
        QVERIFY(output.isError);
        QVERIFY(textOf(output).startsWith(u"The arguments for \"read\" do not fit its parameters:\n"
                                          "  - word: must be a string\n\nReceived:\n{"_s));
        QVERIFY(textOf(output).endsWith(u'…'));
        QVERIFY(textOf(output).size() < 2200);
    }

    void aToolThatThrowsIsAnAnswer()
    {
        Bench bench;
        bench.registry.add(std::make_unique<testing::ScriptedTool>(u"print"_s, throwing));
        const ToolOutput output = bench.run(u"print"_s, {{u"word"_s, u"a"_s}});
        QCOMPARE(output.details.value("status"_L1), u"error"_s);
        QCOMPARE(output.details.value("tool"_L1), u"print"_s);
        QCOMPARE(output.details.value("error"_L1), u"unexpected failure: out of paper"_s);
        QVERIFY(textOf(output).contains(u"out of paper"_s));
    }

    void aStoppedRunBeginsNothing()
    {
        Bench bench;
        bool wasCalled = false;
        bench.registry.add(std::make_unique<testing::ScriptedTool>(
            u"print"_s, [&wasCalled](const QJsonObject &, const ToolContext &) {
                wasCalled = true;
                return ToolOutput();
            }));
        std::stop_source stop;
        stop.request_stop();
        bench.context.stop = stop.get_token();
        const ToolOutput output = bench.run(u"print"_s, {{u"word"_s, u"a"_s}});
        QCOMPARE(output.details.value("status"_L1), u"error"_s);
        QVERIFY(!wasCalled);
    }
};

QTEST_GUILESS_MAIN(tst_ToolRegistry)
#include "tst_toolregistry.moc"
