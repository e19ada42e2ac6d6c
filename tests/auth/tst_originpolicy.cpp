// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/originpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::auth;

namespace {

OriginPolicy policy()
{
    return {.allowedOrigins = {u"https://panel.example"_s, u"http://dev.example:5173"_s, u"null"_s},
            .hostName = u"Workshop"_s,
            .ownAddresses = {QHostAddress(u"192.168.1.20"_s)},
            .port = 18789};
}

} // namespace

class TestOriginPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsThroughEveryNameOfThisMachine_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host :
             {"127.0.0.1:18789", "127.0.0.1", "[::1]:18789", "192.168.1.20:18789", "10.1.2.3",
              "localhost:18789", "LOCALHOST", "localhost.:80", "gw.localhost:1", "workshop",
              "workshop.local:18789", "box.tail1234.ts.net", "panel.example", "dev.example:9999"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void letsThroughEveryNameOfThisMachine()
    {
        QFETCH(QString, host);
        QVERIFY(checkHost(policy(), host).has_value());
    }

    void refusesNamesThatCouldBeReboundToLoopback_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host :
             {"evil.example:18789", "localhost.evil.example", "127.0.0.1.evil.example",
              "evillocalhost", "workshop.local.evil.example", "ts.net", "notts.net"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void refusesNamesThatCouldBeReboundToLoopback()
    {
        QFETCH(QString, host);
        const auto checked = checkHost(policy(), host);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Forbidden);
        QVERIFY(checked.error().hint.contains(u"gateway.controlUi.allowedOrigins"_s));
    }

    void refusesWhatIsNoHostAtAll_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host :
             {"", "a b", "user@localhost", "localhost:", "localhost:99999", "localhost:-1",
              "localhost:+1", "[::1", "[127.0.0.1]", "[::1]x", "localhost/x", "."})
            QTest::newRow(host[0] ? host : "empty") << QString::fromLatin1(host);
    }
    void refusesWhatIsNoHostAtAll()
    {
        QFETCH(QString, host);
        const auto checked = checkHost(policy(), host);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::InvalidRequest);
    }

    void aPeerWithoutOriginIsNoBrowser()
    {
        QVERIFY(checkOrigin(policy(), std::nullopt, u"127.0.0.1:18789"_s).has_value());
    }

    void admitsPagesOfTheGatewayItself_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("host");
        QTest::newRow("loopback") << u"http://127.0.0.1:18789"_s << u"127.0.0.1:18789"_s;
        QTest::newRow("other name") << u"http://localhost:18789"_s << u"127.0.0.1:18789"_s;
        QTest::newRow("ipv6") << u"https://[::1]:18789"_s << u"localhost:18789"_s;
        QTest::newRow("lan") << u"http://192.168.1.20:18789"_s << u"127.0.0.1:18789"_s;
        QTest::newRow("behind a proxy") << u"https://box.tail1.ts.net"_s << u"box.tail1.ts.net"_s;
        QTest::newRow("same") << u"http://workshop.local:18789"_s << u"Workshop.local:18789"_s;
        QTest::newRow("configured") << u"https://panel.example"_s << u"127.0.0.1:18789"_s;
        QTest::newRow("spelled with port") << u"https://panel.example:443"_s << u"localhost"_s;
        QTest::newRow("configured null") << u"null"_s << u"127.0.0.1:18789"_s;
    }
    void admitsPagesOfTheGatewayItself()
    {
        QFETCH(QString, origin);
        QFETCH(QString, host);
        QVERIFY(checkOrigin(policy(), origin, host).has_value());
    }

    void refusesPagesFromElsewhere_data()
    {
        QTest::addColumn<QString>("origin");
        for (const char *origin :
             {"https://evil.example", "http://localhost:3000", "http://127.0.0.1",
              "http://10.0.0.9:18789", "http://panel.example", "https://panel.example:8443",
              "http://dev.example", "file://", "chrome-extension://abcdef", "moz-extension://x",
              "http://localhost:18789/path", "http://localhost:18789@evil.example", "",
              "localhost:18789"})
            QTest::newRow(origin[0] ? origin : "empty") << QString::fromLatin1(origin);
    }
    void refusesPagesFromElsewhere()
    {
        QFETCH(QString, origin);
        const auto checked = checkOrigin(policy(), origin, u"127.0.0.1:18789"_s);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Forbidden);
        QVERIFY(checked.error().hint.contains(u"gateway.controlUi.allowedOrigins"_s));
    }

    void aStarIsNotAnOrigin()
    {
        const OriginPolicy open{
            .allowedOrigins = {u"*"_s}, .hostName = {}, .ownAddresses = {}, .port = 1};
        QVERIFY(!checkOrigin(open, u"https://evil.example"_s, u"localhost:1"_s));
        QVERIFY(!checkHost(open, u"evil.example"_s));
    }

    void refusesNullUnlessItIsConfigured()
    {
        QVERIFY(!checkOrigin(OriginPolicy{}, u"null"_s, u"localhost"_s));
    }

    void doesNotRepeatAnEndlessOrigin()
    {
        const auto checked = checkOrigin(policy(), QString(10000, u'x'), u"localhost"_s);
        QVERIFY(!checked);
        QVERIFY(checked.error().message.size() < 300);
    }
};

QTEST_GUILESS_MAIN(TestOriginPolicy)
#include "tst_originpolicy.moc"
