// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/heartbeatreply.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::replies;

class tst_HeartbeatReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenGoesFromBothEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char *name, const QString &text, const QString &rest) {
            QTest::newRow(name) << text << rest;
        };
        row("alone", u"HEARTBEAT_OK"_s, {});
        row("with blanks", u" HEARTBEAT_OK\n"_s, {});
        row("with a full stop", u"HEARTBEAT_OK."_s, {});
        row("bold", u"**HEARTBEAT_OK**"_s, {});
        row("code", u"`HEARTBEAT_OK`"_s, {});
        row("in tags", u"<p><b>HEARTBEAT_OK</b>&nbsp;</p>"_s, {});
        row("twice", u"HEARTBEAT_OK\nHEARTBEAT_OK"_s, {});
        row("first", u"HEARTBEAT_OK all quiet"_s, u"all quiet"_s);
        row("last", u"All quiet. HEARTBEAT_OK"_s, u"All quiet."_s);
        row("at both ends", u"HEARTBEAT_OK a\n\nb HEARTBEAT_OK"_s, u"a\n\nb"_s);
        row("markup of the rest stays", u"HEARTBEAT_OK **disk** is **full**"_s,
            u"**disk** is **full**"_s);
        row("bold token, then text", u"**HEARTBEAT_OK** all quiet"_s, u"all quiet"_s);
        row("text, then a bold token", u"all **quiet** **HEARTBEAT_OK**"_s, u"all **quiet**"_s);
        row("in the middle", u"I would say HEARTBEAT_OK but no"_s,
            u"I would say HEARTBEAT_OK but no"_s);
        row("part of a word", u"HEARTBEAT_OKAY"_s, u"HEARTBEAT_OKAY"_s);
        row("end of a word", u"MYHEARTBEAT_OK"_s, u"MYHEARTBEAT_OK"_s);
        row("none", u"Disk is full"_s, u"Disk is full"_s);
    }

    void theTokenGoesFromBothEnds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, rest);

        QCOMPARE(withoutHeartbeatToken(text), rest);
    }

    void littleBesidesTheTokenIsAnAcknowledgement()
    {
        QVERIFY(heartbeatReply(u"HEARTBEAT_OK"_s, 0).isAcknowledged);
        QVERIFY(heartbeatReply(QString(), 300).isAcknowledged);
        const HeartbeatReply quiet = heartbeatReply(u"HEARTBEAT_OK all quiet"_s, 300);
        QVERIFY(quiet.isAcknowledged);
        QCOMPARE(quiet.text, QString());

        const QString alarm(301, u'x');
        const HeartbeatReply loud = heartbeatReply(u"HEARTBEAT_OK "_s + alarm, 300);
        QVERIFY(!loud.isAcknowledged);
        QCOMPARE(loud.text, alarm);
        QVERIFY(heartbeatReply(u"HEARTBEAT_OK "_s + alarm, 301).isAcknowledged);

        const HeartbeatReply news = heartbeatReply(u"Disk is full"_s, 300);
        QVERIFY(!news.isAcknowledged);
        QCOMPARE(news.text, u"Disk is full"_s);
    }
};

QTEST_GUILESS_MAIN(tst_HeartbeatReply)
#include "tst_heartbeatreply.moc"
