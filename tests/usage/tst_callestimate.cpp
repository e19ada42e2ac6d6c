// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/billing.h"
#include "providers/tokenestimate.h"
#include "usage/callestimate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::providers;
using claw::usage::CallEstimate;
using claw::usage::upperBound;

namespace {

Model model(double input, double output)
{
    Model model;
    model.prices = {.input = input, .output = output, .cacheRead = 0.1, .cacheWrite = input * 1.25};
    model.contextWindow = 100'000;
    model.maxTokens = 10'000;
    return model;
}

Prompt prompt(const QString &text)
{
    Prompt prompt;
    prompt.messages = {UserMessage{.content = {TextBlock{.text = text}}}};
    return prompt;
}

AssistantMessage reply(const QString &text, const Usage &usage = {})
{
    return {.content = {TextBlock{.text = text}}, .usage = usage};
}

Failure failure(FailureReason reason, const AssistantMessage &partial = {}, int status = 0)
{
    Failure failure = makeFailure(reason, u"no"_s);
    failure.partial = partial;
    failure.httpStatus = status;
    return failure;
}

} // namespace

class tst_CallEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextHasMoreTokensThanBytes()
    {
        constexpr qint64 enough = 1'000'000;
        const qint64 none = mostTokens(prompt({}), enough);
        QCOMPARE(mostTokens(prompt(u"abc"_s), enough) - none, 3);
        QCOMPARE(mostTokens(prompt(u"äö"_s), enough) - none, 4);
        QCOMPARE(mostTokens(prompt(u"漢字"_s), enough) - none, 6);
        QCOMPARE(mostTokens(prompt(u"🦞"_s), enough) - none, 4);
        QCOMPARE(mostTokens(prompt(QString(5000, u'x')), 3000), 3000); // Counts no further.
    }

    void aPromptIsMoreThanItsMessages()
    {
        Prompt whole = prompt(u"hi"_s);
        const qint64 bare = mostTokens(whole, 1'000'000);
        whole.system = u"0123456789"_s;
        QCOMPARE(mostTokens(whole, 1'000'000), bare + 10);
        whole.tools = {{.name = u"read"_s,
                        .description = u"Reads"_s,
                        .parameters = QJsonObject{{"type"_L1, "object"_L1}}}};
        QVERIFY(mostTokens(whole, 1'000'000) > bare + 10 + 9 + 17);
        const qint64 withoutImage = mostTokens(whole, 1'000'000);
        whole.messages.push_back(UserMessage{.content = {ImageBlock{.base64 = "AAAA"}}});
        QVERIFY(mostTokens(whole, 1'000'000) > withoutImage + 4000);
    }

    void theDearestModelCounts()
    {
        const Prompt asked = prompt(QString(1000, u'x'));
        const CallEstimate cheap = upperBound({model(1, 5)}, asked);
        const CallEstimate dear = upperBound({model(10, 50)}, asked);
        QVERIFY(dear.costUsd > 9 * cheap.costUsd);
        QCOMPARE(upperBound({model(10, 50), model(1, 5)}, asked).costUsd, dear.costUsd);
        QCOMPARE(upperBound({}, asked).costUsd, 0.0);
    }

    void aReplyIsAsLongAsItMayBe()
    {
        Prompt asked = prompt(u"x"_s);
        const qint64 longest = upperBound({model(1, 1)}, asked).tokens;
        asked.maxTokens = 100;
        QCOMPARE(longest - upperBound({model(1, 1)}, asked).tokens, 9900);
        Model thinking = model(1, 1);
        thinking.reasoning = true;
        asked.thinking = config::ThinkingLevel::High;
        QCOMPARE(upperBound({thinking}, asked).tokens, longest); // Thoughts have room of their own.
    }

    void aPromptNeverCountsForMoreThanTheWindow()
    {
        const Prompt asked = prompt(QString(500'000, u'x'));
        QCOMPARE(upperBound({model(1, 1)}, asked).tokens, 110'000);
    }

    void whatTheProviderSaysIsBilled()
    {
        const ModelCall call{.model = model(1, 1), .prompt = prompt(u"hello"_s)};
        const Usage told{.input = 7, .output = 3, .total = 10, .cost = {.input = 0.5}};
        const Usage billed =
            billedUsage(call, Completion{.message = reply(QString(400, u'x'), told)});
        QCOMPARE(billed.sum(), 10);
        QCOMPARE(billed.cost.total(), 0.5);
    }

    void aReplyWithoutCountsIsEstimated()
    {
        const ModelCall call{.model = model(1, 2), .prompt = prompt(QString(400, u'x'))};
        const Usage billed = billedUsage(call, Completion{.message = reply(QString(80, u'y'))});
        QCOMPARE(billed.input, 100);
        QCOMPARE(billed.output, 20);
        QCOMPARE(billed.cost.total(), (100 * 1 + 20 * 2) / 1e6);
    }

    void aReplyThatWasCutOffIsBilledAsFarAsItCame()
    {
        const ModelCall call{.model = model(1, 2), .prompt = prompt(u"x"_s)};
        const Usage atStart{.input = 50, .output = 1, .total = 51};
        const Usage billed = billedUsage(
            call,
            tl::unexpected(failure(FailureReason::Network, reply(QString(80, u'y'), atStart))));
        QCOMPARE(billed.input, 50);
        QCOMPARE(billed.output, 20);
        QCOMPARE(billed.total, 70);
        QCOMPARE(billed.cost.output, 19 * 2 / 1e6);
    }

    void aRefusalIsNotBilledAndASilenceIs()
    {
        const ModelCall call{.model = model(1, 2), .prompt = prompt(QString(400, u'x'))};
        const auto billed = [&call](const Failure &failure) {
            return billedUsage(call, tl::unexpected(failure)).sum();
        };
        QCOMPARE(billed(failure(FailureReason::RateLimit, {}, 429)), 0);
        QCOMPARE(billed(failure(FailureReason::Timeout, {}, 504)), 0);
        QCOMPARE(billed(failure(FailureReason::Network)), 0);
        QCOMPARE(billed(failure(FailureReason::NoKey)), 0);
        QCOMPARE(billed(failure(FailureReason::Timeout)), 100);
        QCOMPARE(billed(failure(FailureReason::Aborted)), 100);
    }
};

QTEST_GUILESS_MAIN(tst_CallEstimate)
#include "tst_callestimate.moc"
