// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/runlevels.h"
#include "json/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;
using namespace claw::directives;
using namespace std::chrono_literals;

namespace {

QJsonObject object(const QByteArray &text)
{
    return json::parse(text).value_or(QJsonValue()).toObject();
}

} // namespace

class tst_RunLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestPlaceSaysWhatHolds()
    {
        AgentDefaults defaults;
        RunSurroundings around;
        QCOMPARE(runLevels({}, {}, defaults, around), RunLevels());
        around.isReasoningModel = true;
        QVERIFY(runLevels({}, {}, defaults, around).thinking == ThinkingLevel::Low);

        defaults.thinkingDefault = ThinkingLevel::Medium;
        defaults.verboseDefault = VerboseLevel::On;
        RunLevels levels = runLevels({}, {}, defaults, around);
        QVERIFY(levels.thinking == ThinkingLevel::Medium);
        QVERIFY(levels.verbose == VerboseLevel::On);

        const SessionChoice session = sessionChoice(
            object(R"({"thinkingLevel":"high","verboseLevel":"off","reasoningLevel":"stream"})"));
        levels = runLevels({}, session, defaults, around);
        QVERIFY(levels.thinking == ThinkingLevel::High);
        QVERIFY(levels.verbose == VerboseLevel::Off);
        QVERIFY(levels.reasoning == ReasoningLevel::Stream);

        const Directives message = parseDirectives(u"/t off /v full /reasoning on Hi"_s);
        levels = runLevels(message, session, defaults, around);
        QVERIFY(levels.thinking == ThinkingLevel::Off);
        QVERIFY(levels.verbose == VerboseLevel::Full);
        QVERIFY(levels.reasoning == ReasoningLevel::On);
    }

    void onlyWhoMayIsElevated()
    {
        AgentDefaults defaults;
        RunSurroundings around;
        const Directives message = parseDirectives(u"/elevated full"_s);
        QVERIFY(runLevels(message, {}, defaults, around).elevated == ElevatedLevel::Off);
        around.mayBeElevated = true;
        QVERIFY(runLevels({}, {}, defaults, around).elevated == ElevatedLevel::On);
        QVERIFY(runLevels(message, {}, defaults, around).elevated == ElevatedLevel::Full);
        const SessionChoice session = sessionChoice(object(R"({"elevatedLevel":"off"})"));
        QVERIFY(runLevels({}, session, defaults, around).elevated == ElevatedLevel::Off);
    }

    void onlySomeModelsThinkAtTheHighestLevel()
    {
        const Directives message = parseDirectives(u"/think xhigh"_s);
        RunSurroundings around;
        around.model = {u"openai"_s, u"gpt-5.2"_s};
        QVERIFY(runLevels(message, {}, {}, around).thinking == ThinkingLevel::XHigh);
        around.model = {u"anthropic"_s, u"claude-opus-4-5"_s};
        QVERIFY(runLevels(message, {}, {}, around).thinking == ThinkingLevel::High);
    }

    void anEntrySaysWhatItsQueueDoes()
    {
        const SessionChoice session = sessionChoice(object(
            R"({"queueMode":"queue","queueDebounceMs":5,"queueCap":3,"queueDrop":"newest"})"));
        QCOMPARE(session.queue,
                 (QueueChoice{
                     .mode = QueueMode::Steer, .debounce = 5ms, .cap = 3, .drop = QueueDrop::New}));
        QCOMPARE(
            sessionChoice(object(R"({"queueMode":7,"queueCap":"x","thinkingLevel":""})")).queue,
            QueueChoice());
    }

    void directivesBecomeMembersOfASession()
    {
        const Directives directives = parseDirectives(
            u"/t high /v off /reasoning stream /elev ask /exec host=node node=pi /queue steer cap:2"_s);
        QVERIFY(directives.isOnly());
        QCOMPARE(patchMembers(directives),
                 object(R"({"thinkingLevel":"high","verboseLevel":"off","reasoningLevel":"stream",
                            "elevatedLevel":"ask","execHost":"node","execNode":"pi"})"));
        QCOMPARE(queueMembers(directives.queue), object(R"({"queueMode":"steer","queueCap":2})"));
        QCOMPARE(queueMembers(parseDirectives(u"/queue drop:old debounce:1s"_s).queue),
                 object(R"({"queueDrop":"old","queueDebounceMs":1000})"));
        QCOMPARE(queueMembers(parseDirectives(u"/queue reset"_s).queue),
                 object(R"({"queueMode":null,"queueDebounceMs":null,"queueCap":null,
                            "queueDrop":null})"));
        QCOMPARE(patchMembers(parseDirectives(u"/think enormous"_s)), QJsonObject());
    }
};

QTEST_GUILESS_MAIN(tst_RunLevels)
#include "tst_runlevels.moc"
