// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "gatewaystart/bindresolution.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::gatewaystart;
using claw::config::BindMode;

namespace {

QList<LocalAddress> machine(const QStringList &external)
{
    QList<LocalAddress> found{{.address = QHostAddress(u"127.0.0.1"_s), .isLoopback = true},
                              {.address = QHostAddress(u"::1"_s), .isLoopback = true}};
    for (const auto &address : external)
        found.append({.address = QHostAddress(address)});
    return found;
}

QStringList texts(const QList<QHostAddress> &addresses)
{
    QStringList found;
    for (const auto &address : addresses)
        found.append(address.toString());
    return found;
}

} // namespace

class tst_BindResolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModeBecomesAddresses_data()
    {
        QTest::addColumn<BindMode>("mode");
        QTest::addColumn<QString>("customHost");
        QTest::addColumn<QStringList>("external");
        QTest::addColumn<QString>("primary");
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QStringList>("announced");
        QTest::addColumn<bool>("warns");

        const QStringList home{u"192.168.1.100"_s, u"fe80::1"_s, u"10.0.0.5"_s};
        const QStringList tailnet{u"203.0.113.7"_s, u"100.101.102.103"_s};
        const QStringList loopback{u"127.0.0.1"_s, u"::1"_s};
        QTest::newRow("loopback") << BindMode::Loopback << QString() << home << u"127.0.0.1"_s
                                  << QStringList{u"::1"_s} << loopback << false;
        QTest::newRow("lan, two networks")
            << BindMode::Lan << QString() << home << u"192.168.1.100"_s
            << QStringList{u"10.0.0.5"_s, u"127.0.0.1"_s, u"::1"_s}
            << QStringList{u"192.168.1.100"_s, u"10.0.0.5"_s} << false;
        QTest::newRow("lan, not connected yet")
            << BindMode::Lan << QString() << QStringList() << u"0.0.0.0"_s << QStringList()
            << QStringList{u"0.0.0.0"_s} << false;
        QTest::newRow("lan, public addresses only")
            << BindMode::Lan << QString() << QStringList{u"203.0.113.7"_s} << u"127.0.0.1"_s
            << QStringList{u"::1"_s} << loopback << true;
        QTest::newRow("lan ends at 172.31")
            << BindMode::Lan << QString() << QStringList{u"172.32.0.1"_s, u"172.31.255.1"_s}
            << u"172.31.255.1"_s << QStringList{u"127.0.0.1"_s, u"::1"_s}
            << QStringList{u"172.31.255.1"_s} << false;
        QTest::newRow("auto") << BindMode::Auto << QString() << home << u"127.0.0.1"_s
                              << QStringList{u"::1"_s, u"192.168.1.100"_s, u"10.0.0.5"_s}
                              << QStringList{u"127.0.0.1"_s, u"::1"_s, u"192.168.1.100"_s,
                                             u"10.0.0.5"_s}
                              << false;
        QTest::newRow("tailnet") << BindMode::Tailnet << QString() << tailnet
                                 << u"100.101.102.103"_s << QStringList()
                                 << QStringList{u"100.101.102.103"_s} << false;
        QTest::newRow("tailnet without one")
            << BindMode::Tailnet << QString() << home << u"127.0.0.1"_s << QStringList{u"::1"_s}
            << loopback << true;
        QTest::newRow("custom, ours") << BindMode::Custom << u"10.0.0.5"_s << home << u"10.0.0.5"_s
                                      << loopback << QStringList{u"10.0.0.5"_s} << false;
        QTest::newRow("custom, everything")
            << BindMode::Custom << u"0.0.0.0"_s << home << u"0.0.0.0"_s << QStringList()
            << QStringList{u"0.0.0.0"_s} << false;
        for (const auto &bad : {u""_s, u"10.5"_s, u"010.0.0.5"_s, u"::"_s, u"localhost"_s,
                                u"10.0.0.6"_s, u" 10.0.0.5"_s})
            QTest::addRow("custom '%s'", qPrintable(bad))
                << BindMode::Custom << bad << home << u"127.0.0.1"_s << QStringList{u"::1"_s}
                << loopback << true;
    }

    void aModeBecomesAddresses()
    {
        QFETCH(BindMode, mode);
        QFETCH(QString, customHost);
        QFETCH(QStringList, external);
        const auto plan = resolveBind(mode, customHost, machine(external));
        QTEST(plan.primary.toString(), "primary");
        QTEST(texts(plan.others), "others");
        QTEST(texts(plan.announced), "announced");
        QTEST(!plan.warnings.isEmpty(), "warns");
    }

    void onlyLoopbackNeedsNoSecret()
    {
        const auto home = machine({u"192.168.1.100"_s});
        QVERIFY(resolveBind(BindMode::Loopback, {}, home).isLoopbackOnly());
        QVERIFY(!resolveBind(BindMode::Auto, {}, home).isLoopbackOnly());
        QVERIFY(resolveBind(BindMode::Auto, {}, machine({})).isLoopbackOnly());
        QVERIFY(!resolveBind(BindMode::Lan, {}, machine({})).isLoopbackOnly());
    }

    void anAddressBecomesAUrl()
    {
        const QHostAddress loopback4(QHostAddress::LocalHost);
        const QHostAddress loopback6(QHostAddress::LocalHostIPv6);
        QCOMPARE(webSocketUrl(loopback4, 18789, false), u"ws://127.0.0.1:18789"_s);
        QCOMPARE(webSocketUrl(loopback6, 18789, true), u"wss://[::1]:18789"_s);
    }

    void theMachineKnowsItsLoopback()
    {
        const auto local = localAddresses();
        QVERIFY(std::ranges::any_of(local, [](const LocalAddress &one) {
            return one.isLoopback && one.address == QHostAddress(QHostAddress::LocalHost);
        }));
    }
};

QTEST_GUILESS_MAIN(tst_BindResolution)
#include "tst_bindresolution.moc"
