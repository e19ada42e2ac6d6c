// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "tools/sessionmessages.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::tools;

namespace {

QByteArray said(const QString &role, const QJsonValue &content)
{
    return json::compact(QJsonObject{{u"role"_s, role}, {u"content"_s, content}});
}

QString contentOf(const QJsonValue &message)
{
    return message.toObject().value("content"_L1).toString();
}

} // namespace

class tst_SessionMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsOfToolsComeOnRequest()
    {
        const QByteArrayList messages{said(u"user"_s, u"a"_s), said(u"toolResult"_s, u"b"_s),
                                      said(u"assistant"_s, u"c"_s), "no json", "[]"};
        const ShownMessages without = shownMessages(messages, {});
        QCOMPARE(without.messages.size(), 2);
        QCOMPARE(contentOf(without.messages.at(1)), u"c"_s);
        QVERIFY(!without.isCut);
        QCOMPARE(shownMessages(messages, {.withTools = true}).messages.size(), 3);
    }

    void whatIsTooMuchForAModelIsLeftOut()
    {
        const QJsonArray blocks{QJsonObject{{u"type"_s, u"text"_s},
                                            {u"text"_s, u"x"_s.repeated(50)},
                                            {u"textSignature"_s, u"s"_s}},
                                QJsonObject{{u"type"_s, u"image"_s},
                                            {u"data"_s, u"AAAA"_s},
                                            {u"mimeType"_s, u"image/png"_s}},
                                QJsonObject{{u"type"_s, u"thinking"_s},
                                            {u"thinking"_s, u"t"_s},
                                            {u"thinkingSignature"_s, u"s"_s}},
                                u"odd"_s};
        const ShownMessages shown =
            shownMessages({said(u"assistant"_s, blocks), said(u"user"_s, u"y"_s.repeated(50))},
                          {.textChars = 10});
        const QJsonArray kept = shown.messages.at(0).toObject().value("content"_L1).toArray();
        QCOMPARE(
            kept.at(0),
            QJsonObject({{u"type"_s, u"text"_s}, {u"text"_s, u"xxxxxxxxxx\n…(truncated)…"_s}}));
        QCOMPARE(kept.at(1),
                 QJsonObject({{u"type"_s, u"image"_s},
                              {u"mimeType"_s, u"image/png"_s},
                              {u"bytes"_s, 4},
                              {u"omitted"_s, true}}));
        QCOMPARE(kept.at(2), QJsonObject({{u"type"_s, u"thinking"_s}, {u"thinking"_s, u"t"_s}}));
        QCOMPARE(contentOf(shown.messages.at(1)), u"yyyyyyyyyy\n…(truncated)…"_s);
    }

    void theNewestAreKept()
    {
        QByteArrayList messages;
        for (int i = 0; i < 100; ++i)
            messages.append(said(u"user"_s, QString::number(i).rightJustified(100, u'0')));
        const ShownMessages byBytes = shownMessages(messages, {.bytes = 1000});
        QVERIFY(byBytes.isCut);
        QVERIFY(byBytes.messages.size() > 5 && byBytes.messages.size() < 10);
        QVERIFY(contentOf(byBytes.messages.last()).endsWith(u"99"_s));
        const ShownMessages byCount = shownMessages(messages, {.messages = 3});
        QCOMPARE(byCount.messages.size(), 3);
        QVERIFY(contentOf(byCount.messages.first()).endsWith(u"97"_s));
        QCOMPARE(shownMessages(messages, {.bytes = 1}).messages.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_SessionMessages)
#include "tst_sessionmessages.moc"
