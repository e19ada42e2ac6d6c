// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/beacon.h"
#include "remote/servicerecord.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::remote;

class tst_Beacon : public QObject
{
    Q_OBJECT

private:
    static QMap<QString, QString> txtOf(const ServiceRecord &record)
    {
        QMap<QString, QString> txt;
        for (const auto &[key, value] : record.txt)
            txt.insert(key, value);
        return txt;
    }

private Q_SLOTS:
    void describesAGateway()
    {
        const auto record = serviceRecordOf({.machineName = u"Kitchen"_s,
                                             .hostLabel = u"kitchen"_s,
                                             .port = 18789,
                                             .tlsFingerprint = u"ab12"_s,
                                             .tailnetDns = u"kitchen.tail1.ts.net"_s,
                                             .cliPath = u"/usr/bin/clawdbot"_s,
                                             .sshPort = 22});
        QCOMPARE(record.name, u"Kitchen (Clawdbot)"_s);
        QCOMPARE(record.port, quint16(18789));
        const QMap<QString, QString> expected{{u"role"_s, u"gateway"_s},
                                              {u"gatewayPort"_s, u"18789"_s},
                                              {u"lanHost"_s, u"kitchen.local"_s},
                                              {u"displayName"_s, u"Kitchen"_s},
                                              {u"gatewayTls"_s, u"1"_s},
                                              {u"gatewayTlsSha256"_s, u"ab12"_s},
                                              {u"tailnetDns"_s, u"kitchen.tail1.ts.net"_s},
                                              {u"cliPath"_s, u"/usr/bin/clawdbot"_s},
                                              {u"sshPort"_s, u"22"_s},
                                              {u"transport"_s, u"gateway"_s}};
        QCOMPARE(txtOf(record), expected);
        QCOMPARE(ServiceRecord::fromJson(record.toJson()).value(), record);
    }

    void saysLessWhereLessIsNeeded()
    {
        const auto txt = txtOf(serviceRecordOf({.machineName = u"box"_s, .port = 1}));
        for (const auto &key : {u"cliPath"_s, u"sshPort"_s, u"gatewayTls"_s, u"tailnetDns"_s})
            QVERIFY2(!txt.contains(key), qPrintable(key));
        QCOMPARE(txt[u"lanHost"_s], u"clawdbot.local"_s);
    }

    void keepsNamesWithinTheirLimits()
    {
        const auto nameOf = [](const QString &machine) {
            return serviceRecordOf({.machineName = machine, .port = 1}).name;
        };
        QCOMPARE(nameOf(u"my Clawdbot box"_s), u"my Clawdbot box"_s);
        QCOMPARE(nameOf(u" "_s), u"Gateway (Clawdbot)"_s);
        const QString longName = nameOf(u"🦞"_s.repeated(40));
        QVERIFY(longName.toUtf8().size() <= 63);
        QVERIFY(longName.endsWith(" (Clawdbot)"_L1));
        QCOMPARE(QString::fromUtf8(longName.toUtf8()), longName);
        const auto record =
            serviceRecordOf({.machineName = u"box"_s, .port = 1, .cliPath = u"/x"_s.repeated(200)});
        QVERIFY(!txtOf(record).contains(u"cliPath"_s));
    }

    void refusesBrokenRecords()
    {
        QVERIFY(!ServiceRecord::fromJson(QJsonValue()));
        QVERIFY(!ServiceRecord::fromJson(QJsonObject{{u"name"_s, u"x"_s}}));
        QVERIFY(!FoundService::fromJson(QJsonValue(1)));
    }

    void readsWhatWasFound()
    {
        const FoundService service{.name = u"Kitchen (Clawdbot)"_s,
                                   .domain = u"local."_s,
                                   .host = u"kitchen.local"_s,
                                   .address = u"192.168.1.5"_s,
                                   .port = 18789,
                                   .txt = {{u"displayName"_s, u"Kitchen"_s},
                                           {u"gatewayPort"_s, u"18790"_s},
                                           {u"sshPort"_s, u"99999"_s},
                                           {u"gatewayTls"_s, u"1"_s}}};
        const auto again = FoundService::fromJson(service.toJson());
        QVERIFY(again);
        const Beacon beacon = Beacon::of(*again);
        QCOMPARE(beacon.bestName(), u"Kitchen"_s);
        QCOMPARE(beacon.sshPort, quint16(0)); // No port has that number.
        QCOMPARE(beacon.wsUrl(), u"wss://kitchen.local:18790"_s);
        QCOMPARE(beacon.toJson()["txt"_L1]["gatewayPort"_L1].toString(), u"18790"_s);
    }

    void prefersTheTailnet()
    {
        Beacon beacon{.host = u"fe80::1"_s, .port = 5};
        QCOMPARE(beacon.wsUrl(), u"ws://[fe80::1]:5"_s);
        beacon.lanHost = u"a.local"_s;
        QCOMPARE(beacon.bestHost(), u"a.local"_s);
        beacon.tailnetDns = u"a.ts.net"_s;
        QCOMPARE(beacon.bestHost(), u"a.ts.net"_s);
        QCOMPARE(Beacon().wsUrl(), QString());
    }

    void listsEachOnceByName()
    {
        const Beacon b{.instanceName = u"b"_s, .host = u"b.local"_s, .port = 1};
        const Beacon a{.instanceName = u"A"_s, .host = u"a.local"_s, .port = 1};
        const auto sorted = sortedBeacons({b, a, b, a});
        QCOMPARE(sorted.size(), 2);
        QCOMPARE(sorted[0].instanceName, u"A"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Beacon)
#include "tst_beacon.moc"
