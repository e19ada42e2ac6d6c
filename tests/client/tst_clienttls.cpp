// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "client/gatewayclient.h"
#include "tests/client/clientoptions.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;

namespace claw::client {

using testing::optionsFor;
using testing::patience;

namespace {

// Made for this test and known to everybody: it protects nothing.
constexpr auto keyPem = "-----BEGIN PRIVATE KEY-----\n"
                        "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgxaeb6Yi0lvNpJbwF\n"
                        "ox9ui49uFjtqhq/l+zXWrDBN5z2hRANCAARtBnlcLfG7qXUdBBux7NkXBGtodPo+\n"
                        "cSBSY+WoKGkJ/itjIi4XvG2OYaKlQi9AaCQLbOMK7DcR0G8qS2NYDN39\n"
                        "-----END PRIVATE KEY-----\n";
constexpr auto certificatePem = "-----BEGIN CERTIFICATE-----\n"
                                "MIIBfzCCASWgAwIBAgIUF3dAYfJ8dr1CWOkDNik2QGrFr0UwCgYIKoZIzj0EAwIw\n"
                                "FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDAxMTAxN1oYDzIxMjYxMDMx\n"
                                "MDExMDE3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO\n"
                                "PQMBBwNCAARtBnlcLfG7qXUdBBux7NkXBGtodPo+cSBSY+WoKGkJ/itjIi4XvG2O\n"
                                "YaKlQi9AaCQLbOMK7DcR0G8qS2NYDN39o1MwUTAdBgNVHQ4EFgQUyz7wTXGlOSS9\n"
                                "UsG79zDcHlob1xUwHwYDVR0jBBgwFoAUyz7wTXGlOSS9UsG79zDcHlob1xUwDwYD\n"
                                "VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAkQz7YK2jFMPUhv6l8aSM\n"
                                "9E/5TQz9KrFT+JTV0lvBMDYCIGso9TdVlNfzDLHgKxv8cjcQDCj56TIdqok2LayQ\n"
                                "yCWI\n"
                                "-----END CERTIFICATE-----\n";

//! A gateway behind a self-signed certificate that says no more than hello.
class SecurePeer
{
public:
    SecurePeer()
        : certificate(QByteArray(certificatePem), QSsl::Pem)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(QSslKey(QByteArray(keyPem), QSsl::Ec, QSsl::Pem));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this] {
            QWebSocket *peer = m_server.nextPendingConnection();
            peer->setParent(&m_server);
            QObject::connect(peer, &QWebSocket::textMessageReceived, peer,
                             [this, peer](const QString &text) { answer(*peer, text); });
        });
        isListening = m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"wss://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    }
    [[nodiscard]] QString fingerprint() const
    {
        return QString::fromLatin1(
            certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    }

    QSslCertificate certificate;
    bool isListening = false;
    int messages = 0;

private:
    void answer(QWebSocket &peer, const QString &text)
    {
        ++messages;
        const auto id = text.section(u"\"id\":\""_s, 1).section(u'"', 0, 0);
        peer.sendTextMessage(
            u"{\"type\":\"res\",\"id\":\"%1\",\"ok\":true,\"payload\":{\"type\":\"hello-ok\"}}"_s
                .arg(id));
    }

    QWebSocketServer m_server{u"secure"_s, QWebSocketServer::SecureMode};
};

} // namespace

class TestClientTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCoreApplication::processEvents(); }

    void acceptsThePinnedCertificate_data();
    void acceptsThePinnedCertificate();
    void saysNothingToAnotherCertificate();
    void refusesAStrangeCertificateWithoutAPin();
    void refusesAPinOnAPlainAddress();

private:
    SecurePeer m_peer;
    SystemClock m_clock;
    SystemRandom m_random;
};

void TestClientTls::acceptsThePinnedCertificate_data()
{
    QTest::addColumn<QString>("fingerprint");
    QTest::newRow("upper case with colons") << m_peer.fingerprint();
    QTest::newRow("bare") << m_peer.fingerprint().toLower().remove(u':');
    QTest::newRow("with its algorithm") << u"sha256:"_s + m_peer.fingerprint();
}

void TestClientTls::acceptsThePinnedCertificate()
{
    QFETCH(QString, fingerprint);
    QVERIFY(m_peer.isListening);
    auto options = optionsFor(m_peer.url());
    options.tlsFingerprint = fingerprint;
    GatewayClient client(options, m_clock, m_random);
    const auto hello = QCoro::waitFor(client.open(patience));
    QVERIFY2(hello, qPrintable(client.lastClose().detail));
}

void TestClientTls::saysNothingToAnotherCertificate()
{
    auto options = optionsFor(m_peer.url());
    options.tlsFingerprint = QString(64, u'a');
    m_peer.messages = 0;
    GatewayClient client(options, m_clock, m_random);
    const auto hello = QCoro::waitFor(client.open(patience));
    QVERIFY(!hello);
    QCOMPARE(client.lastClose().cause, CloseCause::Tls);
    QCOMPARE(client.lastClose().reason, u"gateway tls fingerprint mismatch"_s);
    QCOMPARE(m_peer.messages, 0);
}

void TestClientTls::refusesAStrangeCertificateWithoutAPin()
{
    GatewayClient client(optionsFor(m_peer.url()), m_clock, m_random);
    QVERIFY(!QCoro::waitFor(client.open(patience)));
    QCOMPARE(client.lastClose().cause, CloseCause::Tls);
    QVERIFY(!client.lastClose().detail.isEmpty());
}

void TestClientTls::refusesAPinOnAPlainAddress()
{
    auto options = optionsFor(QUrl(u"ws://127.0.0.1:1"_s));
    options.tlsFingerprint = m_peer.fingerprint();
    GatewayClient client(options, m_clock, m_random);
    const auto hello = QCoro::waitFor(client.open(patience));
    QVERIFY(!hello);
    QCOMPARE(client.lastClose().cause, CloseCause::Tls);
}

} // namespace claw::client

QTEST_GUILESS_MAIN(claw::client::TestClientTls)
#include "tst_clienttls.moc"
