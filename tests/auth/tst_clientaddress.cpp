// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/clientaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::auth;

namespace {

struct Case
{
    RequestOrigin request;
    QString clientIp;
    bool untrustedProxy = false;
    bool isLocal = false;
    bool localDirect = false;
    bool trustsLoopback = false;
};

AddressPolicy policyOf(const Case &c)
{
    AddressPolicy policy{
        .trustedProxies = {u"10.0.0.1"_s, u" ::FFFF:10.0.0.2 "_s, u"172.18.0.0/16"_s},
        .ownTailnetAddresses = {u"100.100.1.2"_s, u"fd7a:115c:a1e0::5"_s}};
    if (c.trustsLoopback)
        policy.trustedProxies.append(u"127.0.0.1"_s);
    return policy;
}

} // namespace
Q_DECLARE_METATYPE(Case)

class tst_ClientAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOutWhoIsCalling_data()
    {
        QTest::addColumn<Case>("c");
        QTest::newRow("loopback, local name")
            << Case{.request = {.peerAddress = u"127.0.0.1"_s, .host = u"localhost:18789"_s},
                    .clientIp = u"127.0.0.1"_s,
                    .isLocal = true,
                    .localDirect = true};
        QTest::newRow("IPv6 loopback")
            << Case{.request = {.peerAddress = u"::1"_s, .host = u"[::1]:18789"_s},
                    .clientIp = u"::1"_s,
                    .isLocal = true,
                    .localDirect = true};
        QTest::newRow("mapped loopback")
            << Case{.request = {.peerAddress = u"::ffff:127.0.0.1"_s, .host = u"127.0.0.1"_s},
                    .clientIp = u"127.0.0.1"_s,
                    .isLocal = true,
                    .localDirect = true};
        QTest::newRow("loopback, tailscale name")
            << Case{.request = {.peerAddress = u"127.0.0.1"_s, .host = u"Box.Tail1.TS.net"_s},
                    .clientIp = u"127.0.0.1"_s,
                    .isLocal = true,
                    .localDirect = true};
        QTest::newRow("loopback, foreign name")
            << Case{.request = {.peerAddress = u"127.0.0.1"_s, .host = u"evil.example"_s},
                    .clientIp = u"127.0.0.1"_s,
                    .isLocal = true};
        QTest::newRow("LAN") << Case{
            .request = {.peerAddress = u"::ffff:192.168.1.9"_s, .host = u"localhost"_s},
            .clientIp = u"192.168.1.9"_s};
        QTest::newRow("own tailnet address")
            << Case{.request = {.peerAddress = u"100.100.1.2"_s, .host = u"localhost"_s},
                    .clientIp = u"100.100.1.2"_s,
                    .isLocal = true};
        QTest::newRow("own tailnet IPv6 address")
            << Case{.request = {.peerAddress = u"FD7A:115c:a1e0::5"_s},
                    .clientIp = u"fd7a:115c:a1e0::5"_s,
                    .isLocal = true};
        QTest::newRow("another tailnet address")
            << Case{.request = {.peerAddress = u"100.100.1.3"_s}, .clientIp = u"100.100.1.3"_s};
        QTest::newRow("unknown proxy") << Case{.request = {.peerAddress = u"127.0.0.1"_s,
                                                           .host = u"localhost"_s,
                                                           .forwardedFor = u"203.0.113.7"_s},
                                               .clientIp = u"127.0.0.1"_s,
                                               .untrustedProxy = true};
        QTest::newRow("unknown proxy, real ip")
            << Case{.request = {.peerAddress = u"127.0.0.1"_s, .realIp = u"127.0.0.1"_s},
                    .clientIp = u"127.0.0.1"_s,
                    .untrustedProxy = true};
        QTest::newRow("forwarded host alone") << Case{.request = {.peerAddress = u"127.0.0.1"_s,
                                                                  .host = u"localhost"_s,
                                                                  .forwardedHost = u"a.example"_s},
                                                      .clientIp = u"127.0.0.1"_s};
        QTest::newRow("standard proxy header alone")
            << Case{.request = {.peerAddress = u"127.0.0.1"_s,
                                .host = u"localhost"_s,
                                .hasOtherProxyHeaders = true},
                    .clientIp = u"127.0.0.1"_s};
        QTest::newRow("trusted proxy, port in the entry")
            << Case{.request = {.peerAddress = u"10.0.0.1"_s,
                                .forwardedFor = u" 203.0.113.7:4711 , 10.0.0.2"_s,
                                .realIp = u"1.1.1.1"_s},
                    .clientIp = u"203.0.113.7"_s};
        QTest::newRow("hop nobody vouches for")
            << Case{.request = {.peerAddress = u"10.0.0.1"_s,
                                .forwardedFor = u"1.2.3.4, 203.0.113.7, 10.0.0.2"_s},
                    .clientIp = u"203.0.113.7"_s};
        QTest::newRow("proxy in a trusted network")
            << Case{.request = {.peerAddress = u"172.18.3.4"_s, .forwardedFor = u"203.0.113.7"_s},
                    .clientIp = u"203.0.113.7"_s};
        QTest::newRow("proxy outside of it")
            << Case{.request = {.peerAddress = u"172.19.3.4"_s, .forwardedFor = u"203.0.113.7"_s},
                    .clientIp = u"172.19.3.4"_s,
                    .untrustedProxy = true};
        QTest::newRow("trusted proxy, IPv6 entry")
            << Case{.request = {.peerAddress = u"10.0.0.1"_s, .forwardedFor = u"[2001:DB8::1]:5"_s},
                    .clientIp = u"2001:db8::1"_s};
        QTest::newRow("trusted proxy, bare IPv6 entry")
            << Case{.request = {.peerAddress = u"10.0.0.1"_s, .forwardedFor = u"2001:db8::1"_s},
                    .clientIp = u"2001:db8::1"_s};
        QTest::newRow("trusted proxy, real ip")
            << Case{.request = {.peerAddress = u"10.0.0.2"_s, .realIp = u"203.0.113.8"_s},
                    .clientIp = u"203.0.113.8"_s};
        QTest::newRow("trusted proxy that says nothing")
            << Case{.request = {.peerAddress = u"10.0.0.1"_s}, .clientIp = u"10.0.0.1"_s};
        QTest::newRow("somebody on the machine of a trusted proxy")
            << Case{.request = {.peerAddress = u"10.0.0.1"_s,
                                .host = u"localhost"_s,
                                .forwardedFor = u"127.0.0.1"_s},
                    .clientIp = u"127.0.0.1"_s};
        QTest::newRow("local through our own proxy")
            << Case{.request = {.peerAddress = u"127.0.0.1"_s,
                                .host = u"localhost"_s,
                                .forwardedFor = u"127.0.0.1"_s,
                                .forwardedHost = u"localhost"_s,
                                .forwardedProto = u"https"_s},
                    .clientIp = u"127.0.0.1"_s,
                    .isLocal = true,
                    .localDirect = true,
                    .trustsLoopback = true};
        QTest::newRow("without the proxy that is trusted")
            << Case{.request = {.peerAddress = u"127.0.0.1"_s, .host = u"localhost"_s},
                    .clientIp = u"127.0.0.1"_s,
                    .isLocal = true,
                    .localDirect = true,
                    .trustsLoopback = true};
        QTest::newRow("our own proxy that names nobody")
            << Case{.request = {.peerAddress = u"127.0.0.1"_s,
                                .host = u"localhost"_s,
                                .forwardedHost = u"a.example"_s},
                    .clientIp = u"127.0.0.1"_s,
                    .trustsLoopback = true};
        QTest::newRow("stranger who sends a loopback entry ahead")
            << Case{.request = {.peerAddress = u"127.0.0.1"_s,
                                .host = u"localhost"_s,
                                .forwardedFor = u"127.0.0.1, 203.0.113.7"_s},
                    .clientIp = u"203.0.113.7"_s,
                    .trustsLoopback = true};
        QTest::newRow("stranger whom the proxy names in another header")
            << Case{.request = {.peerAddress = u"127.0.0.1"_s,
                                .host = u"localhost"_s,
                                .forwardedFor = u"127.0.0.1"_s,
                                .realIp = u"203.0.113.7"_s},
                    .clientIp = u"127.0.0.1"_s,
                    .trustsLoopback = true};
        QTest::newRow("entry that only begins like loopback")
            << Case{.request = {.peerAddress = u"10.0.0.1"_s, .forwardedFor = u"127.evil"_s},
                    .clientIp = u"127.evil"_s};
    }
    void findsOutWhoIsCalling()
    {
        QFETCH(Case, c);
        const ClientOrigin origin = resolveClientOrigin(c.request, policyOf(c));
        QCOMPARE(origin.clientIp, c.clientIp);
        QCOMPARE(origin.untrustedProxy, c.untrustedProxy);
        QCOMPARE(origin.isLocal, c.isLocal);
        QCOMPARE(origin.localDirect, c.localDirect);
        QCOMPARE(origin.reportedIp().has_value(), !c.untrustedProxy);
    }

    void recognizesTailscaleServe()
    {
        RequestOrigin request{.peerAddress = u"127.0.0.1"_s,
                              .forwardedFor = u"100.64.0.9"_s,
                              .forwardedHost = u"box.ts.net"_s,
                              .forwardedProto = u"https"_s,
                              .tailscaleUserLogin = u" me@example.org "_s};
        const ClientOrigin origin = resolveClientOrigin(request, {});
        QVERIFY(origin.tailscaleProxy);
        QCOMPARE(origin.tailscaleUser, u"me@example.org"_s);
        QCOMPARE(origin.tailscaleAddress, u"100.64.0.9"_s);
        QVERIFY(!origin.isLocal);
        request.forwardedProto.clear();
        QVERIFY(!resolveClientOrigin(request, {}).tailscaleProxy);
        request.forwardedProto = u"https"_s;
        request.peerAddress = u"192.168.1.9"_s;
        QVERIFY(!resolveClientOrigin(request, {}).tailscaleProxy);
        request.peerAddress = u"127.0.0.1"_s;
        request.forwardedFor = u"100.64.0.9, 203.0.113.7"_s; // A proxy that adds, not Tailscale's.
        QVERIFY(!resolveClientOrigin(request, {}).tailscaleProxy);
    }

    void readsHostHeaders_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("name");
        QTest::newRow("name and port") << u"LocalHost:80"_s << u"localhost"_s;
        QTest::newRow("IPv6") << u"[::1]:80"_s << u"::1"_s;
        QTest::newRow("IPv6 without port") << u"[::1]"_s << u"::1"_s;
        QTest::newRow("unclosed bracket") << u"[::1"_s << u"["_s;
        QTest::newRow("nothing") << u" "_s << u""_s;
    }
    void readsHostHeaders()
    {
        QFETCH(QString, header);
        QTEST(hostName(header), "name");
    }

    void findsTheFirstTailnetAddressOfEachFamily()
    {
        const QList<QHostAddress> own{QHostAddress(u"192.168.1.2"_s),
                                      QHostAddress(u"100.128.0.1"_s),
                                      QHostAddress(u"100.64.0.7"_s),
                                      QHostAddress(u"100.64.0.8"_s),
                                      QHostAddress(u"fd7a:115c:a1e0:ab12::7"_s),
                                      QHostAddress(u"fd7a:115c:a1e1::7"_s)};
        const QStringList expected{u"100.64.0.7"_s, u"fd7a:115c:a1e0:ab12::7"_s};
        QCOMPARE(tailnetAddressesAmong(own), expected);
        QCOMPARE(tailnetAddressesAmong({}), QStringList());
    }

    void holdsNetworksResponsibleNotAddresses()
    {
        const auto source = [](const QString &peer, const QString &forwardedFor = {}) {
            return sourceOf(
                resolveClientOrigin({.peerAddress = peer, .forwardedFor = forwardedFor}, {}));
        };
        QCOMPARE(source(u"2001:db8:1:2:3::4"_s), source(u"2001:db8:1:2:ffff::1"_s));
        QVERIFY(source(u"2001:db8:1:2::4"_s) != source(u"2001:db8:1:3::4"_s));
        QCOMPARE(source(u"192.0.2.1"_s), u"192.0.2.1"_s);
        QCOMPARE(source(u"::1"_s), source(u"127.0.0.1"_s));
        QVERIFY(source(u"127.0.0.1"_s, u"1.2.3.4"_s) != source(u"127.0.0.1"_s));
        QCOMPARE(source(u"127.0.0.1"_s, u"1.2.3.4"_s), source(u"127.0.0.1"_s, u"5.6.7.8"_s));
    }
};

QTEST_GUILESS_MAIN(tst_ClientAddress)
#include "tst_clientaddress.moc"
