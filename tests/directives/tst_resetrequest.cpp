// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/resetrequest.h"
#include "directives/stopwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::config;
using namespace claw::directives;

namespace {

ModelChoices models()
{
    ModelChoices choices;
    choices.defaultModel = {u"anthropic"_s, u"claude-opus-4-5"_s};
    choices.allowed = {{u"anthropic"_s, u"claude-opus-4-5"_s},
                       {u"anthropic"_s, u"claude-sonnet-4-5"_s},
                       {u"openai"_s, u"gpt-5.2"_s},
                       {u"openai"_s, u"gpt-5.2-mini"_s},
                       {u"openai"_s, u"gpt-5.2-codex"_s}};
    choices.aliases = {{u"opus"_s, choices.allowed[0]}, {u"quick"_s, choices.allowed[3]}};
    return choices;
}

QString nameOf(const std::optional<ModelRef> &model)
{
    return model ? model->provider + u'/' + model->model : QString();
}

} // namespace

class tst_ResetRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTriggerStartsOver_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("model");
        const auto row = [](const QString &message, const QString &trigger,
                            const QString &text = {}, const QString &model = {}) {
            QTest::newRow(qPrintable(message)) << message << trigger << text << model;
        };
        row(u"/new"_s, u"/new"_s);
        row(u" /RESET \n"_s, u"/reset"_s);
        row(u"/new Hello there"_s, u"/new"_s, u"Hello there"_s);
        row(u"/new\nHello\nthere"_s, u"/new"_s, u"Hello\nthere"_s);
        row(u"/new opus"_s, u"/new"_s, {}, u"anthropic/claude-opus-4-5"_s);
        row(u"/new OPUS Hello  you"_s, u"/new"_s, u"Hello  you"_s, u"anthropic/claude-opus-4-5"_s);
        row(u"/new openai/gpt-5.2 Hi"_s, u"/new"_s, u"Hi"_s, u"openai/gpt-5.2"_s);
        row(u"/new openai gpt-5.2 Hi"_s, u"/new"_s, u"Hi"_s, u"openai/gpt-5.2"_s);
        row(u"/new openai codex Hi"_s, u"/new"_s, u"Hi"_s, u"openai/gpt-5.2-codex"_s);
        row(u"/new claude-sonnet-4-5"_s, u"/new"_s, {}, u"anthropic/claude-sonnet-4-5"_s);
        row(u"/new sonnet Hi"_s, u"/new"_s, u"Hi"_s, u"anthropic/claude-sonnet-4-5"_s);
        row(u"/new gpt Hi"_s, u"/new"_s, u"gpt Hi"_s);
        row(u"/new openai is a company"_s, u"/new"_s, u"openai is a company"_s);
        row(u"/newest news"_s, {});
        row(u"please /new"_s, {});
        row(u"/think high"_s, {});
    }

    void aTriggerStartsOver()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, trigger);
        QFETCH(const QString, text);
        QFETCH(const QString, model);

        const auto request = resetRequest(message, {u"/new"_s, u"/reset"_s}, models());
        QCOMPARE(request ? request->trigger : QString(), trigger);
        if (!request)
            return;
        QCOMPARE(request->text, text);
        QCOMPARE(nameOf(request->model), model);
    }

    void triggersAreConfigured()
    {
        QVERIFY(resetRequest(u"Fresh start now"_s, {u""_s, u"fresh start"_s}, models()));
        QVERIFY(!resetRequest(u"/new"_s, {u"fresh start"_s}, models()));
    }

    void wordsNameAModel_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("similar");
        const auto row = [](const QString &words, const QString &exact, const QString &similar) {
            QTest::newRow(qPrintable(words)) << words << exact << similar;
        };
        const QString opus = u"anthropic/claude-opus-4-5"_s;
        row(u"Opus"_s, opus, opus);
        row(u"anthropic/opus-4.5"_s, opus, opus);
        row(u"claude-opus-4-5"_s, opus, opus);
        row(u"openai/gpt-5.2"_s, u"openai/gpt-5.2"_s, u"openai/gpt-5.2"_s);
        row(u"quick"_s, u"openai/gpt-5.2-mini"_s, u"openai/gpt-5.2-mini"_s);
        row(u"gpt"_s, {}, u"openai/gpt-5.2"_s);
        row(u"mini"_s, {}, u"openai/gpt-5.2-mini"_s);
        row(u"openai/codex"_s, {}, u"openai/gpt-5.2-codex"_s);
        row(u"claude"_s, {}, opus); // the default before others
        row(u"gpt-5.3"_s, {}, u"openai/gpt-5.2"_s); // one slip
        row(u"anthropic/gpt"_s, {}, {});
        row(u"llama"_s, {}, {});
        row(u"anthropic/"_s, {}, {});
        row(u" "_s, {}, {});
    }

    void wordsNameAModel()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, exact);
        QFETCH(const QString, similar);

        QCOMPARE(nameOf(modelNamed(words, models(), Nearness::Exact)), exact);
        QCOMPARE(nameOf(modelNamed(words, models(), Nearness::Similar)), similar);
    }

    void stopWordsAreWholeMessages()
    {
        for (const QString &word :
             {u"stop"_s, u"/stop"_s, u" ESC\n"_s, u"abort"_s, u"Wait"_s, u"exit"_s, u"interrupt"_s})
            QVERIFY2(isStopMessage(word), qPrintable(word));
        for (const QString &text : {u"stop it"_s, u"/stop now"_s, u"waiting"_s, QString()})
            QVERIFY2(!isStopMessage(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(tst_ResetRequest)
#include "tst_resetrequest.moc"
