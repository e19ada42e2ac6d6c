// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/deviceidentity.h"
#include "files/atomicfile.h"
#include "json/jsontext.h"
#include "tests/support/manualclock.h"
#include "tests/support/ordinaryuser.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::auth;
using claw::testing::ManualClock;

class tst_DeviceIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_path = m_home->filePath(u".clawdbot/identity/device.json"_s);
    }

    void makesAKeyOnceAndKeepsIt()
    {
        const auto first = DeviceIdentity::loadOrCreate(m_path, m_clock);
        QVERIFY(first);
        const QByteArray text = content();
        const auto second = DeviceIdentity::loadOrCreate(m_path, m_clock);
        QVERIFY(second);
        QCOMPARE(second->deviceId(), first->deviceId());
        QCOMPARE(second->privateKeyPem(), first->privateKeyPem());
        QCOMPARE(content(), text);
        QCOMPARE(QFileInfo(m_path).permissions() & 0x0777,
                 QFile::Permissions(QFile::ReadUser | QFile::WriteUser | QFile::ReadOwner
                                    | QFile::WriteOwner)
                     & 0x0777);
    }

    void writesTheFormatOfTheReference()
    {
        QVERIFY(DeviceIdentity::loadOrCreate(m_path, m_clock));
        const QRegularExpression format(uR"(\A\{
  "version": 1,
  "deviceId": "[0-9a-f]{64}",
  "publicKeyPem": "-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=]{60}\\n-----END PUBLIC KEY-----\\n",
  "privateKeyPem": "-----BEGIN PRIVATE KEY-----\\n[A-Za-z0-9+/=]{64}\\n-----END PRIVATE KEY-----\\n",
  "createdAtMs": 1700000000000
\}
\z)"_s);
        QVERIFY2(format.match(QString::fromUtf8(content())).hasMatch(), content().constData());
    }

    void correctsAnIdThatBelongsToAnotherKey()
    {
        const auto identity = DeviceIdentity::loadOrCreate(m_path, m_clock);
        QJsonObject file = json::parse(content())->toObject();
        file.insert("deviceId"_L1, QString(64, u'0'));
        file.insert("future"_L1, true);
        write(json::pretty(file));
        const auto again = DeviceIdentity::loadOrCreate(m_path, m_clock);
        QCOMPARE(again->deviceId(), identity->deviceId());
        QVERIFY(content().contains(identity->deviceId().toLatin1()));
        QVERIFY(content().endsWith("\"createdAtMs\": 1700000000000,\n  \"future\": true\n}\n"));
    }

    void replacesWhatMakesNoSenseButKeepsACopy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("truncated") << QByteArray("{\"version\": 1, \"devi");
        QTest::newRow("another version") << QByteArray("{\"version\": 2}");
        QTest::newRow("no key") << QByteArray("{\"version\": 1, \"privateKeyPem\": \"x\"}");
        QTest::newRow("huge") << QByteArray(100000, ' ');
    }
    void replacesWhatMakesNoSenseButKeepsACopy()
    {
        QFETCH(QByteArray, text);
        write(text);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^device identity was unusable"_s));
        const auto identity = DeviceIdentity::loadOrCreate(m_path, m_clock);
        QVERIFY(identity);
        QCOMPARE(DeviceIdentity::loadOrCreate(m_path, m_clock)->deviceId(), identity->deviceId());
        QCOMPARE(files::readAll(m_path + u".corrupt-1700000000000"_s, 1 << 20).value(), text);
    }

    void neverReplacesAKeyThatItMayNotRead()
    {
        const auto identity = DeviceIdentity::loadOrCreate(m_path, m_clock);
        QVERIFY(QFile::setPermissions(m_path, {}));
        {
            const testing::OrdinaryUser user;
            QVERIFY(!DeviceIdentity::loadOrCreate(m_path, m_clock));
        }
        QVERIFY(QFile::setPermissions(m_path, files::privateFile));
        QCOMPARE(DeviceIdentity::loadOrCreate(m_path, m_clock)->deviceId(), identity->deviceId());
    }

    void saysWhenItCannotKeepTheKey()
    {
        QVERIFY(QFile(m_home->filePath(u".clawdbot"_s)).open(QFile::WriteOnly));
        const auto identity = DeviceIdentity::loadOrCreate(m_path, m_clock);
        QVERIFY(!identity);
        QVERIFY(identity.error().message.startsWith("cannot "_L1));
    }

    void refusesKeysOfOtherKinds()
    {
        QVERIFY(!DeviceIdentity::fromPrivateKeyPem("nonsense"));
        QVERIFY(!DeviceIdentity::fromPrivateKeyPem(QByteArray()));
    }

private:
    QByteArray content() const { return files::readAll(m_path, 1 << 20).value(); }
    void write(const QByteArray &text)
    {
        QVERIFY(files::ensurePrivateDir(QFileInfo(m_path).path()));
        QVERIFY(files::writeAtomically(m_path, text));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_path;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(tst_DeviceIdentity)
#include "tst_deviceidentity.moc"
