// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/deviceidentity.h"
#include "auth/devicesignature.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::auth;

namespace {

constexpr qint64 now = 1737264000000;
const QString nonce = u"5db0de2b-17e7-4d0a-8118-945c41faf2e5"_s;
const QString publicKey = u"iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w"_s;
const QString deviceId = u"34750f98bd59fcfc946da45aaabe933be154a4b5094e1c4abf42866505f3c97e"_s;

//! The identity of the specification's test vectors: a seed of 32 bytes 0x01, as PKCS#8.
DeviceIdentity vectorIdentity()
{
    const QByteArray der =
        QByteArray::fromHex("302e020100300506032b657004220420") + QByteArray(32, '\x01');
    auto identity = DeviceIdentity::fromPrivateKeyPem(
        "-----BEGIN PRIVATE KEY-----\n" + der.toBase64() + "\n-----END PRIVATE KEY-----\n");
    return std::move(identity).value();
}

SignedClaims cliClaims()
{
    return {.deviceId = deviceId,
            .clientId = u"cli"_s,
            .clientMode = u"cli"_s,
            .role = u"operator"_s,
            .scopes = {u"operator.admin"_s, u"operator.approvals"_s, u"operator.pairing"_s},
            .signedAtMs = now,
            .token = u"t0k"_s,
            .nonce = {}};
}

//! What a client with `identity` sends, signed over `claims`.
protocol::ConnectParams connectParams(const DeviceIdentity &identity, const SignedClaims &claims)
{
    protocol::ConnectParams params;
    params.client.id = claims.clientId;
    params.client.mode = claims.clientMode;
    params.scopes = claims.scopes;
    params.authToken = claims.token;
    params.device = identity.prove(claims).value();
    return params;
}

} // namespace

class tst_DeviceSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKeysLeniently_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("base64url") << publicKey;
        QTest::newRow("padded") << QString(publicKey + u'=');
        QTest::newRow("base64") << QString::fromLatin1(rawKey().toBase64());
        QTest::newRow("wrapped") << QString(publicKey.left(20) + u"\r\n "_s + publicKey.mid(20));
        QTest::newRow("PEM") << QString::fromLatin1(vectorIdentity().publicKeyPem());
    }
    void readsKeysLeniently()
    {
        QFETCH(QString, text);
        const auto key = DevicePublicKey::parse(text);
        QVERIFY(key);
        QCOMPARE(key->raw(), rawKey());
        QCOMPARE(key->id(), deviceId);
        QCOMPARE(key->stored(), publicKey);
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("too short") << publicKey.left(40);
        QTest::newRow("too long") << QString(publicKey + publicKey);
        QTest::newRow("broken PEM") << u"-----BEGIN PUBLIC KEY-----\nMCow\n-----END"_s;
        QTest::newRow("key of another kind")
            << u"-----BEGIN PUBLIC KEY-----\n"
               "MCowBQYDK2VuAyEAiojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w=\n"
               "-----END PUBLIC KEY-----\n"_s;
        QTest::newRow("a megabyte") << QString(1024 * 1024, u'A');
    }
    void refusesWhatIsNoKey()
    {
        QFETCH(QString, text);
        QVERIFY(!DevicePublicKey::parse(text));
    }

    void signsTheVectorsOfTheSpecification_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("signature");
        const QByteArray id = deviceId.toLatin1();
        const QByteArray cli = "|" + id
            + "|cli|cli|operator|operator.admin,operator.approvals,operator.pairing|1737264000000|"
              "t0k";
        QTest::newRow("v1, command line")
            << u"v1"_s << "v1" + cli
            << u"C86iqS1PUtvpkHXBpLHIN4yyMhigNeK2amJYmK5lRHmWdocklYPm9bTJY4VU3uum-9i8hlGYeHUsQhSorolRDQ"_s;
        QTest::newRow("v2, command line")
            << u"v2"_s << "v2" + cli + "|" + nonce.toLatin1()
            << u"EBkMEWzrx0qXLc9nZLYPNwfXCh9dXD6sw76TF--Rm9kJjm2keBzR_SZRm_GMQPAOrPqndvJaNJ4vqThpjhqpCw"_s;
        QTest::newRow("v2, node without scopes and token")
            << u"node"_s << "v2|" + id + "|node-host|node|node||1737264000000||" + nonce.toLatin1()
            << u"YbpzKR-qouf9_uOSuFQDgJCSSw8ocD1zsgsklicrQVzm85g94oJYS5N72Le0s__uuTy5ctqTdGJFPOXLNMzZAA"_s;
    }
    void signsTheVectorsOfTheSpecification()
    {
        QFETCH(QString, version);
        QFETCH(QByteArray, payload);
        QFETCH(QString, signature);
        SignedClaims claims = cliClaims();
        if (version != u"v1"_s)
            claims.nonce = nonce;
        if (version == u"node"_s) {
            claims.clientId = u"node-host"_s;
            claims.clientMode = claims.role = u"node"_s;
            claims.scopes.clear();
            claims.token.clear();
        }
        QCOMPARE(signaturePayload(claims), payload);
        const DeviceIdentity identity = vectorIdentity();
        QCOMPARE(identity.sign(payload).value(), signature);

        SignatureVerifier verifier;
        const QByteArray raw = decodeBase64Leniently(signature);
        QVERIFY(verifier.verify(identity.publicKey(), payload, raw));
        QVERIFY(!verifier.verify(identity.publicKey(), payload + ' ', raw));
        QVERIFY(!verifier.verify(identity.publicKey(), payload, raw.left(63)));
        QVERIFY(verifier.verify(identity.publicKey(), payload, raw)); // A failure leaves no trace.
    }

    void checksProofsInOrder_data()
    {
        QTest::addColumn<QString>("spoil");
        QTest::addColumn<bool>("isLocal");
        QTest::addColumn<QString>("error");
        QTest::newRow("good, remote") << u""_s << false << u""_s;
        QTest::newRow("good, local") << u""_s << true << u""_s;
        QTest::newRow("local without nonce") << u"no nonce"_s << true << u""_s;
        QTest::newRow("spaces around the nonce") << u"spaced nonce"_s << false << u""_s;
        QTest::newRow("another id") << u"id"_s << true << u"device identity mismatch"_s;
        QTest::newRow("no key at all") << u"key"_s << true << u"device identity mismatch"_s;
        QTest::newRow("another key of one's own")
            << u"other key"_s << true << u"device identity mismatch"_s;
        QTest::newRow("601 s old") << u"old"_s << true << u"device signature expired"_s;
        QTest::newRow("601 s ahead") << u"ahead"_s << true << u"device signature expired"_s;
        QTest::newRow("600 s old") << u"nearly old"_s << true << u""_s;
        QTest::newRow("the end of time") << u"forever"_s << true << u"device signature expired"_s;
        QTest::newRow("remote without nonce")
            << u"no nonce"_s << false << u"device nonce required"_s;
        QTest::newRow("remote with blank nonce")
            << u"blank nonce"_s << false << u"device nonce required"_s;
        QTest::newRow("another socket's nonce")
            << u"wrong nonce"_s << true << u"device nonce mismatch"_s;
        QTest::newRow("signed over another token")
            << u"token"_s << true << u"device signature invalid"_s;
        QTest::newRow("signed over other scopes")
            << u"scopes"_s << true << u"device signature invalid"_s;
        QTest::newRow("signed for another role")
            << u"role"_s << true << u"device signature invalid"_s;
        QTest::newRow("not a signature") << u"signature"_s << true << u"device signature invalid"_s;
        QTest::newRow("a huge signature")
            << u"huge signature"_s << true << u"device signature invalid"_s;
    }
    void checksProofsInOrder()
    {
        QFETCH(QString, spoil);
        QFETCH(bool, isLocal);
        QFETCH(QString, error);
        SignatureVerifier verifier;
        const auto key = checkDeviceProof(spoiledParams(spoil),
                                          {.role = spoil == "role"_L1 ? Role::Node : Role::Operator,
                                           .isLocal = isLocal,
                                           .nonce = nonce,
                                           .nowMs = now},
                                          verifier);
        QCOMPARE(key ? QString() : key.error().message, error);
        if (!key)
            QCOMPARE(key.error().code, ErrorCode::InvalidRequest);
    }

    void verifiesFastEnoughForAFlood()
    {
        const DeviceIdentity identity = vectorIdentity();
        const QByteArray payload = signaturePayload(cliClaims());
        const QByteArray signature = decodeBase64Leniently(identity.sign(payload).value());
        SignatureVerifier verifier;
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 200;
        for (int i = 0; i < rounds; ++i)
            QVERIFY(verifier.verify(identity.publicKey(), payload, signature));
        // A handshake has 1.6 ms in the reference; a sanitizer build on a busy machine stays below.
        QVERIFY2(timer.elapsed() < rounds * 2, qPrintable(QString::number(timer.elapsed())));
    }

private:
    static QByteArray rawKey()
    {
        return QByteArray::fromHex(
            "8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c");
    }

    static protocol::ConnectParams spoiledParams(const QString &spoil)
    {
        SignedClaims claims = cliClaims();
        claims.nonce = nonce;
        if (spoil == "no nonce"_L1)
            claims.nonce.clear();
        else if (spoil == "wrong nonce"_L1)
            claims.nonce = u"another"_s;
        else if (spoil == "old"_L1)
            claims.signedAtMs = now - 600001;
        else if (spoil == "ahead"_L1)
            claims.signedAtMs = now + 600001;
        else if (spoil == "nearly old"_L1)
            claims.signedAtMs = now - 600000;
        else if (spoil == "forever"_L1)
            claims.signedAtMs = std::numeric_limits<qint64>::max();

        const DeviceIdentity identity = vectorIdentity();
        auto params = connectParams(identity, claims);
        protocol::DeviceProof &proof = *params.device;
        if (spoil == "id"_L1)
            proof.id.replace(0, 1, u'0');
        else if (spoil == "key"_L1)
            proof.publicKey = u"?"_s;
        else if (spoil == "other key"_L1)
            proof.publicKey = DeviceIdentity::generate()->publicKey().stored();
        else if (spoil == "spaced nonce"_L1)
            proof.nonce = u" "_s + nonce + u"\n"_s;
        else if (spoil == "blank nonce"_L1)
            proof.nonce = u"  "_s;
        else if (spoil == "token"_L1)
            params.authToken = u"other"_s;
        else if (spoil == "scopes"_L1)
            params.scopes.removeLast();
        else if (spoil == "signature"_L1)
            proof.signature = u"AAAA"_s;
        else if (spoil == "huge signature"_L1)
            proof.signature = QString(100000, u'A');
        return params;
    }
};

QTEST_GUILESS_MAIN(tst_DeviceSignature)
#include "tst_devicesignature.moc"
