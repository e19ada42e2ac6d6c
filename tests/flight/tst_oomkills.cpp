// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/oomkills.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::flight {

class TestOomKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCountersOfTheKernel();
    void knowsNothingWhereThereIsNothing();

private:
    void put(const QString &path, const QByteArray &text)
    {
        const QString full = m_root.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    QString root() const { return m_root.path() + u'/'; }

    QTemporaryDir m_root;
};

void TestOomKills::readsTheCountersOfTheKernel()
{
    put(u"proc/self/cgroup"_s, "4:memory:/old\n0::/user.slice/x.service\n");
    put(u"sys/fs/cgroup/user.slice/x.service/memory.events"_s,
        "low 0\nhigh 0\nmax 3\noom 1\noom_kill 7\noom_group_kill 0\n");
    put(u"proc/vmstat"_s, "nr_free_pages 12\noom_kill 9\n");
    QCOMPARE(ownCgroup(root()), u"/user.slice/x.service"_s);
    QCOMPARE(oomKillsIn(u"/user.slice/x.service"_s, root()), std::optional<qint64>(7));
    QCOMPARE(oomKillsOfSystem(root()), std::optional<qint64>(9));
}

void TestOomKills::knowsNothingWhereThereIsNothing()
{
    const QTemporaryDir empty;
    const QString root = empty.path() + u'/';
    QCOMPARE(ownCgroup(root), QString());
    QCOMPARE(oomKillsIn(u"/gone"_s, root), std::nullopt);
    QCOMPARE(oomKillsIn({}, root), std::nullopt);
    QCOMPARE(oomKillsOfSystem(root), std::nullopt);
}

} // namespace claw::flight

QTEST_GUILESS_MAIN(claw::flight::TestOomKills)
#include "tst_oomkills.moc"
