// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/deviceauthstore.h"
#include "files/atomicfile.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::auth;
using claw::testing::ManualClock;

class tst_DeviceAuthStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<QTemporaryDir>();
        m_path = m_state->filePath(u"identity/device-auth.json"_s);
    }

    void keepsOneTokenForEachRole()
    {
        DeviceAuthStore store(m_path, u"me"_s, m_clock);
        QVERIFY(!store.load(u"operator"_s));
        QVERIFY(store.save(u"operator"_s, u"one"_s, {u"b"_s, u"a"_s, u"b"_s}));
        QVERIFY(store.save(u" node "_s, u"two"_s, {}));
        QCOMPARE(store.load(u"operator"_s)->token.reveal(), u"one"_s);
        QCOMPARE(store.load(u"operator"_s)->scopes, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(store.load(u"node"_s)->token.reveal(), u"two"_s);
        QVERIFY(store.remove(u"operator"_s));
        QVERIFY(store.remove(u"operator"_s));
        QVERIFY(!store.load(u"operator"_s));
        QVERIFY(store.load(u"node"_s));
    }

    void writesTheFormatOfTheReference()
    {
        DeviceAuthStore store(m_path, u"me"_s, m_clock);
        QVERIFY(store.save(u"operator"_s, u"one"_s, {u"operator.admin"_s}));
        const QByteArray expected = R"({
  "version": 1,
  "deviceId": "me",
  "tokens": {
    "operator": {
      "token": "one",
      "role": "operator",
      "scopes": [
        "operator.admin"
      ],
      "updatedAtMs": 1700000000000
    }
  }
}
)";
        QCOMPARE(files::readAll(m_path, 1000).value(), expected);
        QVERIFY(!(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void ignoresAndReplacesAnotherDevicesFile()
    {
        DeviceAuthStore theirs(m_path, u"them"_s, m_clock);
        QVERIFY(theirs.save(u"operator"_s, u"theirs"_s, {}));
        DeviceAuthStore mine(m_path, u"me"_s, m_clock);
        QVERIFY(!mine.load(u"operator"_s));
        QVERIFY(mine.save(u"node"_s, u"mine"_s, {}));
        QVERIFY(!theirs.load(u"operator"_s));
        QVERIFY(!mine.load(u"operator"_s));
    }

    void survivesNonsense_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{oops");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("tokens of another type")
            << QByteArray(R"({"version":1,"deviceId":"me","tokens":[1]})");
        QTest::newRow("entry of another type")
            << QByteArray(R"({"version":1,"deviceId":"me","tokens":{"operator":"x"}})");
        QTest::newRow("token of another type")
            << QByteArray(R"({"version":1,"deviceId":"me","tokens":{"operator":{"token":5}}})");
    }
    void survivesNonsense()
    {
        QFETCH(QByteArray, text);
        QVERIFY(QDir().mkpath(m_state->filePath(u"identity"_s)));
        QVERIFY(files::writeAtomically(m_path, text));
        DeviceAuthStore store(m_path, u"me"_s, m_clock);
        QVERIFY(!store.load(u"operator"_s));
        QVERIFY(store.save(u"operator"_s, u"one"_s, {}));
        QCOMPARE(store.load(u"operator"_s)->token.reveal(), u"one"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_state;
    QString m_path;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(tst_DeviceAuthStore)
#include "tst_deviceauthstore.moc"
