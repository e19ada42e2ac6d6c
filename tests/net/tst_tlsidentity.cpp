// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/tlsidentity.h"
#include "twoprotocolserver.h"

#include <QCoroTask>
#include <QFile>
#include <QFileInfo>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::testing;

namespace {

net::TlsOptions optionsIn(const QTemporaryDir &home)
{
    return {.certPath = home.filePath(u"gateway/tls/gateway-cert.pem"_s),
            .keyPath = home.filePath(u"gateway/tls/gateway-key.pem"_s),
            .caPath = {},
            .autoGenerate = true};
}

Result<net::TlsIdentity> load(const net::TlsOptions &options)
{
    return QCoro::waitFor(net::loadTlsIdentity(options));
}

} // namespace

class TestTlsIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QSslSocket::supportsSsl()); }

    void makesAnIdentityAndKeepsIt()
    {
        QTemporaryDir home;
        const auto options = optionsIn(home);
        const auto made = load(options);
        QVERIFY(made);
        QVERIFY(made->generated);
        QCOMPARE(made->fingerprint.size(), 64);
        QCOMPARE(made->fingerprint, made->fingerprint.toLower());
        for (const QString &path : {options.certPath, options.keyPath})
            QCOMPARE(
                QFile::permissions(path)
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                QFile::Permissions());
        const auto certificate = made->configuration.localCertificate();
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName),
                 QStringList{u"clawdbot-gateway"_s});
        QCOMPARE(certificate.effectiveDate().daysTo(certificate.expiryDate()), 3650);
        QCOMPARE(certificate.publicKey().length(), 2048);

        const auto again = load(options);
        QVERIFY(again);
        QVERIFY(!again->generated);
        QCOMPARE(again->fingerprint, made->fingerprint);
    }

    void refusesHalfAPairAndWhatItMayNotMake()
    {
        QTemporaryDir home;
        auto options = optionsIn(home);
        options.autoGenerate = false;
        const auto nothing = load(options);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().message, u"gateway tls: cert/key missing"_s);
        QVERIFY(!QFile::exists(options.certPath));

        options.autoGenerate = true;
        QVERIFY(load(options));
        QVERIFY(QFile::remove(options.keyPath));
        const auto half = load(options);
        QVERIFY(!half);
        QCOMPARE(half.error().message, u"gateway tls: cert/key missing"_s);
        QVERIFY(half.error().hint.contains(options.keyPath));
    }

    void refusesFilesThatAreNoPem()
    {
        QTemporaryDir home;
        auto options = optionsIn(home);
        QVERIFY(load(options));
        QFile key(options.keyPath);
        QVERIFY(key.open(QFile::WriteOnly | QFile::Truncate));
        key.write("not a key");
        key.close();
        const auto broken = load(options);
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::InvalidConfig);
    }

    void saysWhyItCannotMakeOne()
    {
        QTemporaryDir home;
        QFile inTheWay(home.filePath(u"gateway"_s));
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        const auto failed = load(optionsIn(home));
        QVERIFY(!failed);
        QVERIFY(failed.error().message.startsWith(u"gateway tls: failed to generate cert ("_s));
    }

    void normalisesFingerprints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"ab12"_s;
        QTest::newRow("colons") << u"AB:12"_s;
        QTest::newRow("label") << u"sha256:AB12"_s;
        QTest::newRow("other label") << u" SHA-256 ab 12"_s;
    }
    void normalisesFingerprints()
    {
        QFETCH(QString, text);
        QCOMPARE(net::normalizedFingerprint(text), u"ab12"_s);
    }

    void servesBothProtocolsOverTls()
    {
        QTemporaryDir home;
        const auto identity = load(optionsIn(home));
        QVERIFY(identity);
        TwoProtocolServer server;
        server.splitter.setTls(identity->configuration);
        const quint16 port = server.listen();

        QSslSocket http;
        http.setPeerVerifyMode(QSslSocket::VerifyNone);
        http.connectToHostEncrypted(u"127.0.0.1"_s, port);
        http.write(get("/hello", "Connection: close\r\n"));
        QTRY_COMPARE(http.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(http.readAll().endsWith("\r\n\r\nhello"));
        QCOMPARE(
            QString::fromLatin1(http.peerCertificate().digest(QCryptographicHash::Sha256).toHex()),
            identity->fingerprint);

        QWebSocket client;
        QSignalSpy texts(&client, &QWebSocket::textMessageReceived);
        auto insecure = client.sslConfiguration();
        insecure.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.setSslConfiguration(insecure);
        client.open(QUrl(u"wss://127.0.0.1:%1/"_s.arg(port)));
        QVERIFY(texts.wait());
        client.sendTextMessage(QString(100'000, u'x'));
        QVERIFY(texts.wait());
        QCOMPARE(texts.last().first().toString().size(), 100'000);
    }

    void refusesTls11()
    {
        QTemporaryDir home;
        const auto identity = load(optionsIn(home));
        QVERIFY(identity);
        QCOMPARE(identity->configuration.protocol(), QSsl::TlsV1_2OrLater);
    }

    void endsAHandshakeThatNeverComes()
    {
        QTemporaryDir home;
        const auto identity = load(optionsIn(home));
        QVERIFY(identity);
        TwoProtocolServer server(quickLimits());
        server.splitter.setTls(identity->configuration);
        const quint16 port = server.listen();
        RawPeer silent(port);
        RawPeer plain(port);
        plain.send(get("/hello"));
        QVERIFY(plain.ends());
        QVERIFY(silent.ends());
        QTRY_COMPARE(server.splitter.connectionCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTlsIdentity)
#include "tst_tlsidentity.moc"
