// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "servertester.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::ServerTester;
using testing::WireClient;

namespace {

QJsonObject resuming(const QString &cursor = {})
{
    QJsonObject params = connectParams();
    QJsonObject resume;
    if (!cursor.isEmpty())
        resume.insert(u"cursor"_s, cursor);
    params.insert(u"resume"_s, resume);
    return params;
}

QJsonObject phase(const QString &name)
{
    return {{u"enabled"_s, true}, {u"phase"_s, name}};
}

} // namespace

//! Clients that come back and are told what they missed.
class tst_Resume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoDoesNotAskNoticesNothing()
    {
        ServerTester tester;
        WireClient client(tester.port);
        const QJsonObject hello = client.connectWith(connectParams())["payload"_L1].toObject();
        QCOMPARE(hello.keys(),
                 (QStringList{u"features"_s, u"policy"_s, u"protocol"_s, u"server"_s, u"snapshot"_s,
                              u"type"_s}));
        QVERIFY(client.ask(u"t"_s, u"talk.mode"_s, phase(u"a"_s))["ok"_L1].toBool());
        const QJsonObject event = client.event(u"talk.mode"_s);
        QCOMPARE(event.keys(), (QStringList{u"event"_s, u"payload"_s, u"seq"_s, u"type"_s}));
    }

    void whatWasMissedComesBetweenTheHelloAndTheRest()
    {
        ServerTester tester;
        WireClient other(tester.port);
        QVERIFY(other.connectWith(connectParams())["ok"_L1].toBool());
        QString cursor;
        {
            WireClient client(tester.port);
            const QJsonObject hello = client.connectWith(resuming())["payload"_L1].toObject();
            QVERIFY(!hello["resume"_L1].toObject().contains("complete"_L1));
            QVERIFY(other.ask(u"a"_s, u"talk.mode"_s, phase(u"a"_s))["ok"_L1].toBool());
            const QJsonObject event = client.event(u"talk.mode"_s);
            cursor = event["cursor"_L1].toString();
            QVERIFY(!cursor.isEmpty());
            QVERIFY(cursor != hello["resume"_L1]["cursor"_L1].toString());
        }
        for (const QString &name : {u"b"_s, u"c"_s})
            QVERIFY(other.ask(name, u"talk.mode"_s, phase(name))["ok"_L1].toBool());
        WireClient again(tester.port);
        const QJsonObject hello = again.connectWith(resuming(cursor))["payload"_L1].toObject();
        QCOMPARE(hello["resume"_L1]["complete"_L1], QJsonValue(true));
        QVERIFY(other.ask(u"d"_s, u"talk.mode"_s, phase(u"d"_s))["ok"_L1].toBool());
        for (const QString &name : {u"b"_s, u"c"_s, u"d"_s}) {
            const QJsonObject event = again.event(u"talk.mode"_s);
            QCOMPARE(event["payload"_L1]["phase"_L1], QJsonValue(name));
            QCOMPARE(event.contains("seq"_L1), name == "d"_L1);
            QVERIFY(!event["cursor"_L1].toString().isEmpty());
        }
    }

    void whoWasAloneCanReadAllThatItMissed()
    {
        ServerTester tester;
        QString cursor;
        {
            WireClient client(tester.port);
            const QJsonObject hello = client.connectWith(resuming())["payload"_L1].toObject();
            cursor = hello["resume"_L1]["cursor"_L1].toString();
        }
        QTRY_COMPARE(tester.gateway.controlPlane().clientCount(), 0);
        QCoreApplication::processEvents(); // Who is here is told when control is back.
        WireClient again(tester.port);
        const QJsonObject hello = again.connectWith(resuming(cursor))["payload"_L1].toObject();
        QCOMPARE(hello["resume"_L1]["complete"_L1], QJsonValue(true));
        QVERIFY(again.ask(u"h"_s, u"health"_s)["ok"_L1].toBool()); // Behind all that it gets.
        for (const QJsonObject &frame : again.events)
            QVERIFY(frame.contains("payload"_L1));
    }

    void anUnknownCursorIsSaid()
    {
        ServerTester tester;
        WireClient client(tester.port);
        const QJsonObject hello =
            client.connectWith(resuming(u"feedfeedfeedfeed.7"_s))["payload"_L1].toObject();
        QCOMPARE(hello["resume"_L1]["complete"_L1], QJsonValue(false));
        QVERIFY(hello["snapshot"_L1].isObject());
    }

    void noScopeNoEvent()
    {
        ServerTester tester;
        WireClient client(tester.port);
        const QString cursor =
            client.connectWith(resuming())["payload"_L1]["resume"_L1]["cursor"_L1].toString();
        const QJsonObject request{{u"command"_s, u"ls"_s}, {u"timeoutMs"_s, 20}};
        QVERIFY(!client.ask(u"x"_s, u"exec.approval.request"_s, request).isEmpty());
        QJsonObject reader = resuming(cursor);
        reader.insert(u"scopes"_s, QJsonArray{u"operator.read"_s});
        WireClient plain(tester.port);
        QVERIFY(plain.connectWith(reader)["payload"_L1]["resume"_L1]["complete"_L1].toBool());
        WireClient full(tester.port);
        QVERIFY(full.connectWith(resuming(cursor))["ok"_L1].toBool());
        QVERIFY(!full.event(u"exec.approval.requested"_s).isEmpty());
        QVERIFY(plain.ask(u"h"_s, u"health"_s)["ok"_L1].toBool()); // Behind all that it gets.
        for (const QJsonObject &event : plain.events)
            QVERIFY(event["event"_L1] != u"exec.approval.requested"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Resume)
#include "tst_resume.moc"
