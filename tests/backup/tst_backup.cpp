// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "backup/restore.h"
#include "tests/backup/foreignarchive.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::backup {

using testing::ForeignArchive;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_backup = m_dir->filePath(u"b.tar.zst"_s);
    }

    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void isForItsOwnerAlone();
    void leavesOutWhatIsOfTheMoment();
    void keepsWhatLiesElsewhere();
    void keepsWhatWasThere();
    void neverOverwritesABackup();
    void refusesToLieWithinItself();
    void failsWholeWhenAFileCannotBeRead();
    void findsEveryDamage();
    void findsACutFile();
    void refusesPathTricks_data();
    void refusesPathTricks();
    void refusesLinks();
    void refusesABackupOfALaterVersion();
    void changesNothingWhenTheBackupIsBad();
    void namesAreSafe_data();
    void namesAreSafe();

private:
    QString put(const QString &path, const QByteArray &text)
    {
        const QString full = m_dir->filePath(path);
        QFile file(full);
        if (!QDir().mkpath(QFileInfo(full).path()) || !file.open(QFile::WriteOnly)
            || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(full));
        return full;
    }
    QByteArray textOf(const QString &path) const
    {
        QFile file(m_dir->filePath(path));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }
    std::vector<Root> state() const { return {{u"state"_s, m_dir->filePath(u"state"_s)}}; }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_backup;
};

void TestBackup::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("zstd") << u"b.tar.zst"_s;
    QTest::newRow("gzip") << u"b.tar.gz"_s;
}

void TestBackup::comesBackAsItWas()
{
    QFETCH(QString, name);
    m_backup = m_dir->filePath(name);
    put(u"state/clawdbot.json"_s, "{}");
    put(u"state/agents/main/sessions/größe 名.jsonl"_s, QByteArray(700'000, 'x'));
    put(u"state/empty"_s, "");
    const QString script = put(u"state/skills/run.sh"_s, "#!/bin/sh\n");
    QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const auto created = create(state(), m_backup);
    QVERIFY2(created, qPrintable(created ? QString() : created.error().message));
    QCOMPARE(created->manifest.files.size(), 4U);
    QVERIFY(created->leftOut.isEmpty());
    const auto verified = verify(m_backup);
    QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().message));
    QCOMPARE(verified->files, created->manifest.files);

    QVERIFY(QDir(m_dir->filePath(u"state"_s)).removeRecursively());
    const auto restored = restore(m_backup, state());
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
    QCOMPARE(textOf(u"state/clawdbot.json"_s), QByteArray("{}"));
    QCOMPARE(textOf(u"state/agents/main/sessions/größe 名.jsonl"_s), QByteArray(700'000, 'x'));
    QCOMPARE(textOf(u"state/empty"_s), QByteArray());
    QVERIFY(QFileInfo(script).isExecutable());
    QVERIFY(!QFileInfo(m_dir->filePath(u"state/empty"_s)).isExecutable());
    QVERIFY(!QFileInfo::exists(m_dir->filePath(u"state.restoring"_s)));
}

void TestBackup::isForItsOwnerAlone()
{
    put(u"state/a"_s, "1");
    QVERIFY(create(state(), m_backup));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile(m_backup).permissions() & others, QFile::Permissions());
    QVERIFY(!QFileInfo::exists(m_backup + u".part"_s));
}

void TestBackup::leavesOutWhatIsOfTheMoment()
{
    put(u"state/a"_s, "1");
    put(u"state/gateway.lock"_s, "{}");
    put(u"state/flight.bin"_s, "x");
    put(u"state/logs/gateway.log"_s, "x");
    put(u"state/agents/logs/kept"_s, "x");
    put(u"elsewhere/x"_s, "x");
    QVERIFY(QFile::link(m_dir->filePath(u"elsewhere"_s), m_dir->filePath(u"state/dirlink"_s)));
    QVERIFY(QFile::link(m_dir->filePath(u"elsewhere/x"_s), m_dir->filePath(u"state/filelink"_s)));
    const auto created = create(state(), m_backup);
    QVERIFY(created);
    QStringList names;
    for (const auto &[name, record] : created->manifest.files)
        names.append(name);
    QCOMPARE(names, (QStringList{u"state/a"_s, u"state/agents/logs/kept"_s, u"state/filelink"_s}));
    QCOMPARE(created->leftOut, QStringList{m_dir->filePath(u"state/dirlink"_s)});
}

void TestBackup::keepsWhatLiesElsewhere()
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_dir->filePath(u"home"_s));
    environment.insert(u"CLAWDBOT_STATE_DIR"_s, m_dir->filePath(u"state"_s));
    environment.insert(u"CLAWDBOT_CONFIG_PATH"_s, m_dir->filePath(u"etc/c.json"_s));
    environment.insert(u"CLAWDBOT_OAUTH_DIR"_s, m_dir->filePath(u"keys"_s));
    const auto paths = files::StatePaths::resolve({.environment = environment}).value();
    put(u"state/a"_s, "1");
    put(u"etc/c.json"_s, "2");
    put(u"etc/other"_s, "not ours");
    put(u"keys/k"_s, "3");
    put(u"home/.clawdbot/identity/device.json"_s, "4");
    put(u"home/.clawdbot/exec-approvals.json"_s, "5");
    QVERIFY(create(rootsOf(paths), m_backup));
    for (const auto &file :
         {u"state/a"_s, u"etc/c.json"_s, u"keys/k"_s, u"home/.clawdbot/identity/device.json"_s,
          u"home/.clawdbot/exec-approvals.json"_s})
        put(file, "changed");
    const auto restored = restore(m_backup, rootsOf(paths));
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
    QCOMPARE(textOf(u"state/a"_s), QByteArray("1"));
    QCOMPARE(textOf(u"etc/c.json"_s), QByteArray("2"));
    QCOMPARE(textOf(u"keys/k"_s), QByteArray("3"));
    QCOMPARE(textOf(u"home/.clawdbot/identity/device.json"_s), QByteArray("4"));
    QCOMPARE(textOf(u"home/.clawdbot/exec-approvals.json"_s), QByteArray("5"));
    QCOMPARE(textOf(u"etc/other"_s), QByteArray("not ours"));

    const auto elsewhere = restore(m_backup, state()); // A machine without those variables.
    QVERIFY(!elsewhere);
    QVERIFY(elsewhere.error().message.contains(u"outside of the state directory"_s));
}

void TestBackup::keepsWhatWasThere()
{
    put(u"state/a"_s, "old");
    QVERIFY(create(state(), m_backup));
    put(u"state/a"_s, "new");
    put(u"state/b"_s, "new");
    for (int round = 0; round < 2; ++round) { // The second one replaces what the first one kept.
        const auto restored = restore(m_backup, state());
        QVERIFY(restored);
        QCOMPARE(restored->keptAside, QStringList{m_dir->filePath(u"state.before-restore"_s)});
        QCOMPARE(textOf(u"state/a"_s), QByteArray("old"));
        QCOMPARE(textOf(u"state/b"_s), QByteArray("(missing)"));
        QCOMPARE(textOf(u"state.before-restore/a"_s), QByteArray(round == 0 ? "new" : "old"));
    }
}

void TestBackup::neverOverwritesABackup()
{
    put(u"state/a"_s, "1");
    QVERIFY(create(state(), m_backup));
    const auto before = textOf(u"b.tar.zst"_s);
    const auto again = create(state(), m_backup);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(textOf(u"b.tar.zst"_s), before);
}

void TestBackup::refusesToLieWithinItself()
{
    put(u"state/sub/a"_s, "1");
    const auto inside = create(state(), m_dir->filePath(u"state/sub/b.tar.zst"_s));
    QVERIFY(!inside);
    QCOMPARE(inside.error().code, ErrorCode::InvalidRequest);
    QVERIFY(!create(state(), m_dir->filePath(u"nowhere/b.tar.zst"_s)));
}

void TestBackup::failsWholeWhenAFileCannotBeRead()
{
    put(u"state/a"_s, "1");
    const auto target = m_dir->filePath(u"full/b.tar.zst"_s);
    QVERIFY(QDir().mkpath(target + u".part"_s)); // In the way of the file to be written.
    QVERIFY(!create(state(), target));
    QVERIFY(!QFileInfo::exists(target));
}

void TestBackup::findsEveryDamage()
{
    put(u"state/a"_s, "some text");
    put(u"state/b"_s, "more text");
    QVERIFY(create(state(), m_backup));
    const auto whole = textOf(u"b.tar.zst"_s);
    for (qsizetype i = 8; i < whole.size(); i += std::max<qsizetype>(1, whole.size() / 60)) {
        auto damaged = whole;
        damaged[i] = char(damaged[i] ^ 0x55);
        put(u"d.tar.zst"_s, damaged);
        const auto verified = verify(m_dir->filePath(u"d.tar.zst"_s));
        // What decompresses to the same bytes is no damage.
        if (verified)
            QCOMPARE(verified->files.at(u"state/a"_s).sha256,
                     QCryptographicHash::hash("some text", QCryptographicHash::Sha256).toHex());
    }
}

void TestBackup::findsACutFile()
{
    put(u"state/a"_s, QByteArray(100'000, 'a'));
    QVERIFY(create(state(), m_backup));
    const auto whole = textOf(u"b.tar.zst"_s);
    for (const qsizetype length :
         {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 1}) {
        put(u"cut.tar.zst"_s, whole.left(length));
        QVERIFY(!verify(m_dir->filePath(u"cut.tar.zst"_s)));
    }
    QVERIFY(!verify(m_dir->filePath(u"missing"_s)));
    QVERIFY(!verify(m_dir->path()));
}

void TestBackup::refusesPathTricks_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"/etc/passwd", "../x", "state/../../x", "state/./x", "state//x",
                             "other/x", "state/a\\b", "state/C:x", "state/a\nb", ""})
        QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name);
}

void TestBackup::refusesPathTricks()
{
    QFETCH(QString, name);
    put(u"state/a"_s, "mine");
    ForeignArchive(m_backup).add(name, "evil").finish();
    QVERIFY(!verify(m_backup));
    QVERIFY(!restore(m_backup, state()));
    QCOMPARE(textOf(u"state/a"_s), QByteArray("mine"));
    QCOMPARE(textOf(u"x"_s), QByteArray("(missing)"));
    QVERIFY(!QFileInfo::exists(m_dir->filePath(u"state.restoring"_s)));
}

void TestBackup::refusesLinks()
{
    put(u"state/a"_s, "mine");
    ForeignArchive(m_backup).addLink(u"state/l"_s, u"/etc"_s).add(u"state/l/x"_s, "evil").finish();
    const auto restored = restore(m_backup, state());
    QVERIFY(!restored);
    QVERIFY(restored.error().message.contains(u"no backup holds"_s));
    QCOMPARE(textOf(u"state/a"_s), QByteArray("mine"));
}

void TestBackup::refusesABackupOfALaterVersion()
{
    ForeignArchive(m_backup)
        .add(u"manifest.json"_s, R"({"format":"clawdbot-backup","version":2,"program":"9"})")
        .finish();
    const auto verified = verify(m_backup);
    QVERIFY(!verified);
    QVERIFY(verified.error().message.contains(u"version 2"_s));
}

void TestBackup::changesNothingWhenTheBackupIsBad()
{
    put(u"state/a"_s, "mine");
    ForeignArchive(m_backup)
        .add(u"state/a"_s, "other")
        .add(u"manifest.json"_s,
             R"({"format":"clawdbot-backup","version":1,"files":[
                {"path":"state/a","size":5,"sha256":"00"}]})")
        .finish();
    const auto restored = restore(m_backup, state());
    QVERIFY(!restored);
    QVERIFY(restored.error().message.contains(u"state/a is not what was put into it"_s));
    QCOMPARE(textOf(u"state/a"_s), QByteArray("mine"));
    QVERIFY(!QFileInfo::exists(m_dir->filePath(u"state.restoring"_s)));
    QVERIFY(!QFileInfo::exists(m_dir->filePath(u"state.before-restore"_s)));
}

void TestBackup::namesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("safe");
    QTest::newRow("plain") << u"state/a/b.json"_s << true;
    QTest::newRow("hidden") << u"state/.env"_s << true;
    QTest::newRow("dots within") << u"state/a..b"_s << true;
    QTest::newRow("file root") << u"config"_s << true;
    QTest::newRow("up") << u"state/.."_s << false;
    QTest::newRow("no root") << u"a"_s << false;
    QTest::newRow("too long") << u"state/"_s + QString(2000, u'a') << false;
}

void TestBackup::namesAreSafe()
{
    QFETCH(QString, name);
    QTEST(isSafeName(name), "safe");
}

} // namespace claw::backup

QTEST_GUILESS_MAIN(claw::backup::TestBackup)
#include "tst_backup.moc"
