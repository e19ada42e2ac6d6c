// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/messagestream.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using agent::MessageStream;
using providers::AttemptStarted;
using providers::TextPart;

class tst_MessageStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsByWhatIsNew()
    {
        MessageStream stream(replies::FinalTag::Ignored);
        QVERIFY(!stream.take(AttemptStarted{}));
        const auto first =
            stream.take(TextPart{.full = u"Hello there"_s, .part = u"Hello there"_s});
        QVERIFY(first);
        const auto second =
            stream.take(TextPart{.full = u"Hello there, friend"_s, .part = u", friend"_s});
        QVERIFY(second);
        QCOMPARE(second->delta, second->text.sliced(first->text.size()));
        (void)stream.finish();
        QCOMPARE(stream.reply().text, u"Hello there, friend"_s);
    }

    void joinsTheBlocksOfAMessage()
    {
        MessageStream stream(replies::FinalTag::Ignored);
        (void)stream.take(TextPart{.block = 0, .full = u"One. "_s});
        (void)stream.take(TextPart{.block = 2, .full = u"Two."_s});
        (void)stream.finish();
        QCOMPARE(stream.reply().text, u"One. Two."_s);
    }

    void forgetsAnAttemptThatFailed()
    {
        MessageStream stream(replies::FinalTag::Ignored);
        (void)stream.take(AttemptStarted{.attempt = 1});
        (void)stream.take(TextPart{.full = u"Half a rep"_s});
        (void)stream.take(AttemptStarted{.attempt = 2});
        (void)stream.take(TextPart{.full = u"A whole reply"_s});
        (void)stream.finish();
        QCOMPARE(stream.reply().text, u"A whole reply"_s);
    }

    void startsOverWhenTheTextIsReplaced()
    {
        MessageStream stream(replies::FinalTag::Ignored);
        (void)stream.take(TextPart{.full = u"draft one"_s});
        (void)stream.take(TextPart{.full = u"final"_s, .replaced = true});
        (void)stream.finish();
        QCOMPARE(stream.reply().text, u"final"_s);
    }
};

QTEST_GUILESS_MAIN(tst_MessageStream)
#include "tst_messagestream.moc"
