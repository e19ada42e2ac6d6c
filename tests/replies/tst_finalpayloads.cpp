// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/finalpayloads.h"
#include "replies/replytext.h"
#include "replies/responseprefix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::replies;

namespace {

QStringList textsOf(const std::vector<ReplyPayload> &payloads)
{
    QStringList texts;
    for (const ReplyPayload &payload : payloads)
        texts.append(payload.text);
    return texts;
}

} // namespace

class tst_FinalPayloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorThoughtsAndTextsComeInThisOrder()
    {
        RunOutcome outcome;
        outcome.error = u"The model is overloaded."_s;
        outcome.thoughts = u" first this, then that\n"_s;
        outcome.texts = QStringList{u"One"_s, u"<think>x</think>[[reply_to:7]] Two"_s};
        const auto payloads = finalPayloads(outcome);
        QCOMPARE(textsOf(payloads),
                 (QStringList{u"The model is overloaded."_s,
                              u"Reasoning:\n_first this, then that_"_s, u"One"_s, u"Two"_s}));
        QVERIFY(payloads[0].isError);
        QVERIFY(!payloads[1].isError);
        QCOMPARE(payloads[3].wishes.replyToId, u"7"_s);
    }

    void whatIsSilentIsLeftOutButItsMedia()
    {
        RunOutcome outcome;
        outcome.texts =
            QStringList{u"NO_REPLY"_s, u"HEARTBEAT_OK"_s, u"  "_s, u"MEDIA:/tmp/a.png\nNO_REPLY"_s};
        const auto payloads = finalPayloads(outcome);
        QCOMPARE(textsOf(payloads), QStringList{QString()});
        QCOMPARE(payloads[0].wishes.media, QStringList{u"/tmp/a.png"_s});
    }

    void repetitionsAreLeftOut()
    {
        RunOutcome outcome;
        outcome.error = u"Quota exceeded."_s;
        outcome.rawError = u"429 quota exceeded"_s;
        outcome.texts =
            QStringList{u"Hello there"_s, u"hello  there 🙂"_s, u"429 Quota exceeded"_s,
                        u"quota exceeded."_s, u"a\n\nb\n\n b \n\nc"_s};
        QCOMPARE(textsOf(finalPayloads(outcome)),
                 (QStringList{u"Quota exceeded."_s, u"Hello there"_s, u"a\n\nb\n\nc"_s}));
    }

    void whatAToolSentAlreadyIsNotSentAgain()
    {
        RunOutcome outcome;
        outcome.texts = QStringList{u"The build is green!"_s, u"Done"_s};
        outcome.sentByTool = QStringList{u"✅ the build is  green! See the log."_s, u"Done"_s};
        QCOMPARE(textsOf(finalPayloads(outcome)), QStringList{u"Done"_s});
    }

    void aFailedToolIsToldWhenNothingElseIs_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("endedInToolCall");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("alone") << u"no space left"_s << QString() << false
                               << QStringList{u"⚠️ 📝 Write: a.txt failed: no space left"_s};
        QTest::newRow("without words")
            << QString() << QString() << false << QStringList{u"⚠️ 📝 Write: a.txt failed"_s};
        QTest::newRow("beside an answer")
            << u"no space left"_s << u"Sorry"_s << false << QStringList{u"Sorry"_s};
        QTest::newRow("beside words before a call")
            << u"no space left"_s << u"Now I write"_s << true
            << QStringList{u"Now I write"_s, u"⚠️ 📝 Write: a.txt failed: no space left"_s};
        QTest::newRow("called wrongly")
            << u"path is Required"_s << QString() << false << QStringList();
        QTest::newRow("called wrongly too")
            << u"mode must be one of a, b"_s << QString() << false << QStringList();
    }

    void aFailedToolIsToldWhenNothingElseIs()
    {
        QFETCH(const QString, error);
        QFETCH(const QString, text);
        QFETCH(const bool, endedInToolCall);
        QFETCH(const QStringList, told);

        RunOutcome outcome;
        outcome.toolFailure = ToolFailure{.summary = u"📝 Write: a.txt"_s, .error = error};
        outcome.texts = QStringList{text};
        outcome.endedInToolCall = endedInToolCall;
        QCOMPARE(textsOf(finalPayloads(outcome)), told);
    }

    void anAnswerIsNotLostForAMissingFinalTag()
    {
        RunOutcome outcome;
        outcome.finalTag = FinalTag::Required;
        outcome.texts = QStringList{u"<think>x</think>Plain"_s};
        QCOMPARE(textsOf(finalPayloads(outcome)), QStringList{u"Plain"_s});
        outcome.texts = QStringList{u"Planning"_s, u"<final>Hi</final>"_s};
        QCOMPARE(textsOf(finalPayloads(outcome)), QStringList{u"Hi"_s});
    }

    void oneWishForAVoiceNoteHoldsForAllSounds()
    {
        RunOutcome outcome;
        outcome.texts = QStringList{u"MEDIA:/a.ogg"_s, u"[[audio_as_voice]]Listen"_s};
        const auto payloads = finalPayloads(outcome);
        QCOMPARE(payloads.size(), size_t(2));
        QVERIFY(payloads[0].wishes.audioAsVoice);
        QVERIFY2(!payloads[1].wishes.audioAsVoice, "there is no sound in it");
    }

    void thePrefixStandsInFrontOnce()
    {
        RunOutcome outcome;
        outcome.prefix = u"[bot]"_s;
        outcome.texts = QStringList{u"One"_s, u"[bot] Two"_s, u"MEDIA:/a.png"_s};
        QCOMPARE(textsOf(finalPayloads(outcome)),
                 (QStringList{u"[bot] One"_s, u"[bot] Two"_s, QString()}));
    }

    void aPrefixIsATemplate_data()
    {
        QTest::addColumn<QString>("configured");
        QTest::addColumn<QString>("prefix");
        const auto row = [](const QString &configured, const QString &prefix) {
            QTest::newRow(qPrintable(configured)) << configured << prefix;
        };
        row(u"[bot]"_s, u"[bot]"_s);
        row(u"auto"_s, u"[Claw]"_s);
        row(u"{model}"_s, u"claude-opus-4-5"_s);
        row(u"{modelFull}"_s, u"anthropic/claude-opus-4-5-20251101"_s);
        row(u"{provider}|{THINK}|{thinkingLevel}"_s, u"anthropic|high|high"_s);
        row(u"{identity.name}/{identityName}"_s, u"Claw/Claw"_s);
        row(u"{unknown} {} {1}"_s, u"{unknown} {} {1}"_s);
    }

    void aPrefixIsATemplate()
    {
        QFETCH(const QString, configured);
        QFETCH(const QString, prefix);

        const PrefixValues values{.provider = u"anthropic"_s,
                                  .model = u"claude-opus-4-5-20251101"_s,
                                  .thinkingLevel = u"high"_s,
                                  .identityName = u"Claw"_s};
        QCOMPARE(responsePrefix(configured, values), prefix);
    }

    void whatIsNotKnownStaysInATemplate()
    {
        QCOMPARE(responsePrefix(u"{model} {think}"_s, {}), u"{model} {think}"_s);
        QCOMPARE(responsePrefix(u"auto"_s, {}), QString());
        QCOMPARE(shortModelName(u"openrouter/x/gpt-5.2-latest"_s), u"gpt-5.2"_s);
    }

    void shortTextsAreNeverTakenForSent()
    {
        QVERIFY(!wasSent(u"Done"_s, {u"Done"_s}));
        QVERIFY(wasSent(u"All is done"_s, {u"all  is DONE 🎉"_s}));
        QVERIFY(!wasSent(u"All is done"_s, {}));
    }
};

QTEST_GUILESS_MAIN(tst_FinalPayloads)
#include "tst_finalpayloads.moc"
