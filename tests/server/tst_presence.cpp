// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "server/presence.h"
#include "server/systemeventtext.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using server::Presence;

class tst_Presence : public QObject
{
    Q_OBJECT

private:
    testing::ManualClock m_clock;

    static server::HostInfo host()
    {
        return {.host = u"Box"_s,
                .ip = u"10.0.0.1"_s,
                .platform = u"linux 6.1"_s,
                .deviceFamily = u"Linux"_s,
                .modelIdentifier = u"x64"_s,
                .version = u"1.2"_s};
    }

    static QJsonArray read(Presence &presence) { return json::parse(presence.list())->toArray(); }

    static server::PresenceEntry client(const QString &name)
    {
        server::PresenceEntry entry;
        entry.host = name;
        entry.mode = u"ui"_s;
        entry.reason = u"connect"_s;
        return entry;
    }

private Q_SLOTS:
    void startsWithTheGatewayItself()
    {
        Presence presence(m_clock, host());
        const QJsonArray list = read(presence);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0]["text"_L1].toString(),
                 u"Gateway: Box (10.0.0.1) · app 1.2 · mode gateway · reason self"_s);
        QVERIFY(!list[0].toObject().contains("deviceId"_L1));
    }

    void keepsEntriesOfOneClientTogetherWhateverTheCase()
    {
        Presence presence(m_clock, host());
        auto first = client(u"Mac"_s);
        first.roles = {u"operator"_s};
        first.ip = u"10.0.0.2"_s;
        presence.connected(u" ABC "_s, first);
        auto second = client(u"Mac"_s);
        second.roles = {u"node"_s};
        presence.connected(u"abc"_s, second);
        const QJsonArray list = read(presence);
        QCOMPARE(list.size(), 2);
        const QJsonObject entry = list[1].toObject().value("host"_L1) == "Mac"_L1
            ? list[1].toObject()
            : list[0].toObject();
        QCOMPARE(entry["roles"_L1].toArray(), (QJsonArray{u"operator"_s, u"node"_s}));
        QVERIFY(!entry.contains("ip"_L1)); // A connect says all there is to say.
        QCOMPARE(entry["text"_L1].toString(), u"Node: Mac · mode ui"_s);
    }

    void aDisconnectKeepsWhatIsKnown()
    {
        Presence presence(m_clock, host());
        presence.connected(u"a"_s, client(u"Mac"_s));
        m_clock.advance(1);
        presence.disconnected(u"a"_s);
        const QJsonObject entry = presence.entry(u"a"_s).host
            ? json::parse(presence.entry(u"a"_s).encode())->toObject()
            : QJsonObject();
        QCOMPARE(entry["host"_L1].toString(), u"Mac"_s);
        QCOMPARE(entry["reason"_L1].toString(), u"disconnect"_s);
    }

    void aDisconnectAfterExpiryLeavesABareEntry()
    {
        Presence presence(m_clock, host());
        presence.connected(u"a"_s, client(u"Mac"_s));
        m_clock.advance(5 * 60 * 1000 + 1);
        QCOMPARE(read(presence).size(), 1);
        presence.disconnected(u"a"_s);
        const QJsonArray list = read(presence);
        QCOMPARE(list.size(), 2);
        const auto bare = list[0]["mode"_L1] == "gateway"_L1 ? list[1] : list[0];
        QCOMPARE(bare["text"_L1].toString(), u"Node: unknown · mode unknown"_s);
    }

    void newestComesFirst()
    {
        Presence presence(m_clock, host());
        presence.connected(u"a"_s, client(u"A"_s));
        m_clock.advance(10);
        presence.connected(u"b"_s, client(u"B"_s));
        m_clock.advance(10);
        const QJsonArray list = read(presence);
        QCOMPARE(list[0]["mode"_L1].toString(), u"gateway"_s);
        QCOMPARE(list[1]["host"_L1].toString(), u"B"_s);
        QCOMPARE(list[2]["host"_L1].toString(), u"A"_s);
    }

    void holdsAtMostTwoHundredEntries()
    {
        Presence presence(m_clock, host());
        for (int i = 0; i < 300; ++i) {
            m_clock.advance(1);
            presence.connected(QString::number(i), client(QString::number(i)));
        }
        const QJsonArray list = read(presence);
        QCOMPARE(list.size(), 200);
        QCOMPARE(list.last()["host"_L1].toString(), u"101"_s);
    }

    void readsALineThatANodeReports()
    {
        const auto fields = server::SystemEventText::parse(
            u"Node: mac (10.0.0.2) · app 1.2 · last input 4s ago · mode ui · reason launch · again"_s);
        QVERIFY(fields);
        QCOMPARE(fields->host, u"mac"_s);
        QCOMPARE(fields->ip, u"10.0.0.2"_s);
        QCOMPARE(fields->version, u"1.2"_s);
        QCOMPARE(fields->lastInputSeconds, std::optional<qint64>(4));
        QCOMPARE(fields->mode, u"ui"_s);
        QCOMPARE(fields->reason, u"launch · again"_s);
    }

    void takesNothingFromALineOfAnotherForm_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("no last input")
            << u"Node: mac (10.0.0.2) · app 1.2 · mode ui · reason launch"_s;
        QTest::newRow("no address")
            << u"Node: mac · app 1.2 · last input 4s ago · mode ui · reason x"_s;
        QTest::newRow("no number")
            << u"Node: mac (1) · app 1.2 · last input xs ago · mode ui · reason x"_s;
        QTest::newRow("other text") << u"hello there"_s;
        QTest::newRow("empty") << QString();
    }
    void takesNothingFromALineOfAnotherForm()
    {
        QFETCH(QString, line);
        QVERIFY(!server::SystemEventText::parse(line));
    }
};

QTEST_GUILESS_MAIN(tst_Presence)
#include "tst_presence.moc"
