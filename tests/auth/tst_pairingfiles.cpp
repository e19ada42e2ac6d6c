// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/pairingfiles.h"
#include "files/atomicfile.h"
#include "json/jsontext.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::auth;

class tst_PairingFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<QTemporaryDir>();
        m_files = PairingFiles::in(m_state->path());
    }

    void readsAndRewritesAFileOfTheReference()
    {
        const QByteArray text = testData("reference/devices-paired.json");
        put(m_files.pairedPath, text);
        const auto state = m_files.read(1);
        QVERIFY(state);
        QVERIFY(state->unreadablePaired.isEmpty());
        QCOMPARE(state->paired.size(), 1);
        const PairedDevice &device = *state->paired.cbegin();
        QCOMPARE(device.publicKey, u"iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w"_s);
        QCOMPARE(device.metadata.clientId, u"cli"_s);
        QCOMPARE(device.metadata.displayName, std::nullopt);
        QCOMPARE(device.roles, QStringList{u"operator"_s});
        QCOMPARE(device.tokens[u"operator"_s].token.reveal(),
                 u"00000000000040008000000000000001"_s);
        QCOMPARE(device.tokens[u"node"_s].rotatedAtMs, 1795479585436);
        QVERIFY(device.rest.isEmpty());

        const QByteArray again = pairedFileText(*state);
        QCOMPARE(json::parse(again).value(), json::parse(text).value());
        // But for the order of the two roles the text is the same as well.
        QCOMPARE(again.size(), text.size());
        QVERIFY(again.startsWith(text.left(text.indexOf("\"tokens\""))));
    }

    void writesTheFormatOfTheReference()
    {
        PairingState state;
        state.pending.insert(u"r1"_s,
                             {.requestId = u"r1"_s,
                              .deviceId = u"d1"_s,
                              .publicKey = u"k"_s,
                              .metadata = {.displayName = u"rem\"1"_s,
                                           .platform = u"linux"_s,
                                           .clientId = u"gateway-client"_s,
                                           .clientMode = u"backend"_s,
                                           .remoteIp = u"10.0.0.5"_s},
                              .role = u"operator"_s,
                              .scopes = {u"operator.admin"_s},
                              .ts = 1700000000000});
        QCOMPARE(pairedFileText(state), QByteArray("{}"));
        const QByteArray expected = testData("auth/pending.json");
        QCOMPARE(pendingFileText(state), expected);
    }

    void keepsWhatItDoesNotKnow()
    {
        const QByteArray text = testData("auth/paired-later-version.json");
        put(m_files.pairedPath, text);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"pairing entry d2"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"pairing entry d3"_s));
        const auto state = m_files.read(1);
        QCOMPARE(state->paired.keys(), QStringList{u"d1"_s});
        QCOMPARE(json::parse(pairedFileText(*state)).value(), json::parse(text).value());
    }

    void understandsRecordsWithASingleRole()
    {
        put(m_files.pairedPath,
            "{\"d\":{\"deviceId\":\"d\",\"publicKey\":\"k\",\"role\":\"node\",\"createdAtMs\":1,"
            "\"approvedAtMs\":2}}");
        QCOMPARE(m_files.read(1)->paired[u"d"_s].roles, QStringList{u"node"_s});
    }

    void missingFilesAreEmpty()
    {
        const auto state = PairingFiles::in(m_state->filePath(u"no/such/dir"_s)).read(1);
        QVERIFY(state && state->paired.isEmpty() && state->pending.isEmpty());
    }

    void setsBrokenFilesAside_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("truncated") << QByteArray("{\"d1\": {\"devi");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("zeros after a crash") << QByteArray(4096, '\0');
        QTest::newRow("too deep") << QByteArray(10000, '[');
    }
    void setsBrokenFilesAside()
    {
        QFETCH(QByteArray, text);
        put(m_files.pairedPath, text);
        put(m_files.pendingPath, "{}");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be used, starting empty"_s));
        const auto state = m_files.read(42);
        QVERIFY(state && state->paired.isEmpty());
        QVERIFY(m_files.write(*state, {}));
        QCOMPARE(files::readAll(m_files.pairedPath + u".corrupt-42"_s, 1 << 20).value(), text);
        QCOMPARE(files::readAll(m_files.pairedPath, 100).value(), QByteArray("{}"));
    }

    void refusesADirectoryInPlaceOfAFile()
    {
        QVERIFY(QDir().mkpath(m_files.pairedPath));
        QVERIFY(!m_files.read(1));
    }

    void ignoresWhatACrashLeftBehind()
    {
        put(m_files.pairedPath,
            "{\"d\":{\"deviceId\":\"d\",\"publicKey\":\"k\",\"createdAtMs\":1,\"approvedAtMs\":2}"
            "}");
        put(m_files.pairedPath + u".123.abc.tmp"_s, "{\"d\": {\"dev");
        QCOMPARE(m_files.read(1)->paired.size(), 1);
    }

    void writesOnlyWhatChanged()
    {
        PairingState state;
        const auto digests = m_files.write(state, {});
        QVERIFY(digests);
        QVERIFY(QFile::remove(m_files.pendingPath)); // Would come back if it was written.
        state.paired.insert(u"d"_s, {.deviceId = u"d"_s, .publicKey = u"k"_s});
        QVERIFY(m_files.write(state, *digests));
        QVERIFY(files::readAll(m_files.pairedPath, 1000)->contains("\"d\""));
        QVERIFY(!QFile::exists(m_files.pendingPath));
        QVERIFY(!(QFile::permissions(m_files.pairedPath) & (QFile::ReadGroup | QFile::ReadOther)));
    }

private:
    static QByteArray testData(const char *name)
    {
        const QString path = QStringLiteral(CLAW_TEST_DATA_DIR "/%1");
        return files::readAll(path.arg(QLatin1StringView(name)), 1 << 20).value();
    }
    static void put(const QString &path, const QByteArray &text)
    {
        QVERIFY(files::writeAtomically(path, text));
    }

    std::unique_ptr<QTemporaryDir> m_state;
    PairingFiles m_files;
};

QTEST_GUILESS_MAIN(tst_PairingFiles)
#include "tst_pairingfiles.moc"
