// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/devwatcher.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using claw::app::DevWatcher;

class tst_DevWatcher : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString file() const { return m_dir->filePath(u"program"_s); }

    void put(const QString &path, const QByteArray &text) const
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        put(file(), "one");
    }

    void aFileThatIsReplacedHasChanged()
    {
        DevWatcher watcher({file()});
        QSignalSpy changed(&watcher, &DevWatcher::changed);
        const auto fresh = m_dir->filePath(u"fresh"_s);
        put(fresh, "another");
        QVERIFY(QFile::remove(file()) && QFile::rename(fresh, file()));
        QVERIFY(changed.wait());
        QCOMPARE(changed.first().first().toString(), file());
    }

    void aBurstIsOneChange()
    {
        DevWatcher watcher({file()});
        QSignalSpy changed(&watcher, &DevWatcher::changed);
        for (int i = 0; i < 5; ++i) {
            put(file(), QByteArray(100 + i, 'x'));
            QCoreApplication::processEvents();
        }
        QVERIFY(changed.wait());
        QVERIFY(!changed.wait(800));
        QCOMPARE(changed.size(), 1);
    }

    void aNeighbourOrAMissingFileIsNoChange()
    {
        DevWatcher watcher({file()});
        QSignalSpy changed(&watcher, &DevWatcher::changed);
        put(m_dir->filePath(u"neighbour"_s), "x");
        QVERIFY(QFile::remove(file()));
        QVERIFY(!changed.wait(1000));
        put(file(), "it is back");
        QVERIFY(changed.wait());
    }
};

QTEST_GUILESS_MAIN(tst_DevWatcher)
#include "tst_devwatcher.moc"
