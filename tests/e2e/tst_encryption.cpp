// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::testing;

//! What a TLS client of the system sees of an encrypted gateway.
class tst_Encryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldVersionsOfTlsAreRefused_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("expected");
        // The alert comes from the server: the client was willing.
        const auto refused = u"alert protocol version"_s;
        QTest::newRow("TLS 1.0") << u"-tls1"_s << refused;
        QTest::newRow("TLS 1.1") << u"-tls1_1"_s << refused;
        QTest::newRow("TLS 1.2") << u"-tls1_2"_s << u"New, TLSv1.2, Cipher is"_s;
        QTest::newRow("TLS 1.3") << u"-tls1_3"_s << u"New, TLSv1.3, Cipher is"_s;
    }

    void oldVersionsOfTlsAreRefused()
    {
        QFETCH(QString, version);
        QFETCH(QString, expected);
        const auto openssl = QStandardPaths::findExecutable(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("the openssl command is not installed");
        const Sandbox box;
        box.putConfig("{gateway: {mode: 'local', tls: {enabled: true}, port: "
                      + QByteArray::number(box.port()) + "}}");
        RunningProgram gateway({u"gateway"_s}, box.environment());
        QVERIFY2(gateway.waitFor(u"✓ log file: "_s), gateway.story());
        // Level 0 lets the client offer what nobody should use any more.
        RunningProgram client({u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(box.port()),
                               version, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s},
                              box.environment(), {}, openssl);
        QVERIFY2(client.waitFor(expected), client.story());
        QVERIFY(gateway.isRunning());
    }
};

QTEST_GUILESS_MAIN(tst_Encryption)
#include "tst_encryption.moc"
