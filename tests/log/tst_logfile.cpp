// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/logfile.h"
#include "tests/support/manualclock.h"
#include "tests/support/smalldisk.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace claw::log;
using claw::testing::ManualClock;
using claw::testing::SmallDisk;

namespace {

constexpr qint64 smallFile = 128 * 1024;

LogRecord record(const QString &message)
{
    return {.timeMs = 1'795'478'400'123,
            .level = LogLevel::Info,
            .subsystem = u"gateway/ws"_s,
            .message = message};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_LogFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock;

    QString path() const { return m_dir->filePath(u"logs/gateway.log"_s); }
    QStringList names() const { return QDir(m_dir->filePath(u"logs"_s)).entryList(QDir::Files); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.setNow(QDateTime::currentMSecsSinceEpoch());
    }

    void linesHaveTheReferencesFormat()
    {
        LogFile file(path(), {}, m_clock);
        QVERIFY(file.write(record(u"two\nlines \"quoted\""_s)));
        const QByteArray content = contentOf(path());
        QCOMPARE(content.count('\n'), 1);
        QVERIFY(content.startsWith("{\"0\":\"{\\\"subsystem\\\":\\\"gateway/ws\\\"}\","
                                   "\"1\":\"two\\nlines \\\"quoted\\\"\",\"_meta\":{"));
        const QJsonObject line = QJsonDocument::fromJson(content).object();
        QCOMPARE(line["1"_L1].toString(), u"two\nlines \"quoted\""_s);
        QCOMPARE(line["time"_L1].toString(), u"2026-11-24T00:00:00.123Z"_s);
        const QJsonObject meta = line["_meta"_L1].toObject();
        QCOMPARE(meta["name"_L1], line["0"_L1]);
        QCOMPARE(meta["logLevelId"_L1].toInt(), 3);
        QCOMPARE(meta["logLevelName"_L1].toString(), u"INFO"_s);
        QCOMPARE(meta["date"_L1], line["time"_L1]);
    }

    void theFileAndItsDirectoryArePrivate()
    {
        LogFile file(path(), {}, m_clock);
        QVERIFY(file.write(record(u"x"_s)));
        struct stat info
        { };
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
        QCOMPARE(::stat(QFile::encodeName(QFileInfo(path()).path()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0700));
    }

    void aFileOthersCouldReadIsClosedToThem()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QFile open(path());
        QVERIFY(open.open(QIODevice::WriteOnly));
        QVERIFY(open.setPermissions(QFile::Permissions(0x6644)));
        LogFile file(path(), {}, m_clock);
        QVERIFY(file.write(record(u"x"_s)));
        QCOMPARE(QFileInfo(path()).permissions() & QFile::Permissions(0x77), QFile::Permissions());
    }

    void theTotalNeverExceedsTheBudget()
    {
        LogFile file(path(), {.fileBytes = smallFile, .files = 3}, m_clock);
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(file.write(record(u"%1 "_s.arg(i) + QString(1000, u'x'))));
            qint64 total = 0;
            for (const QString &name : names())
                total += QFileInfo(m_dir->filePath(u"logs/"_s + name)).size();
            QVERIFY(total <= 3 * smallFile);
        }
        QCOMPARE(names(), (QStringList{u"gateway.log"_s, u"gateway.log.1"_s, u"gateway.log.2"_s}));
        QVERIFY(contentOf(path()).contains("\"999 "));
        // Nothing is lost at a seam: the newest of the older file comes just before the current one.
        const QByteArray first = contentOf(path()).split('\n').first();
        const QByteArray last =
            contentOf(path() + u".1"_s).split('\n').at(contentOf(path() + u".1"_s).count('\n') - 1);
        const auto number = [](const QByteArray &line) {
            return QJsonDocument::fromJson(line).object()["1"_L1].toString().section(u' ', 0, 0);
        };
        QCOMPARE(number(first).toInt(), number(last).toInt() + 1);
    }

    void oneFileAloneStaysWithinTheBudgetToo()
    {
        LogFile file(path(), {.fileBytes = smallFile, .files = 1}, m_clock);
        for (int i = 0; i < 300; ++i)
            QVERIFY(file.write(record(QString(1000, u'x'))));
        QCOMPARE(names(), QStringList{u"gateway.log"_s});
        QVERIFY(QFileInfo(path()).size() <= smallFile);
    }

    void aDayOldFileIsPutAway()
    {
        LogFile file(path(), {}, m_clock);
        QVERIFY(file.write(record(u"yesterday"_s)));
        m_clock.advance(23 * 3'600'000);
        QVERIFY(file.write(record(u"still the same day"_s)));
        QCOMPARE(names().size(), 1);
        m_clock.advance(2 * 3'600'000);
        QVERIFY(file.write(record(u"today"_s)));
        QCOMPARE(names().size(), 2);
        QVERIFY(contentOf(path() + u".1"_s).contains("yesterday"));
        QVERIFY(!contentOf(path()).contains("yesterday"));
    }

    void aRestartGoesOnWithTheSameFile()
    {
        QVERIFY(LogFile(path(), {}, m_clock).write(record(u"first run"_s)));
        QVERIFY(LogFile(path(), {}, m_clock).write(record(u"second run"_s)));
        QCOMPARE(contentOf(path()).count('\n'), 2);
        m_clock.advance(25 * 3'600'000);
        QVERIFY(LogFile(path(), {}, m_clock).write(record(u"third run"_s)));
        QCOMPARE(contentOf(path()).count('\n'), 1);
    }

    void whatALargerPolicyLeftIsRemovedAndNothingElse()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        for (const auto *name :
             {"gateway.log.4", "gateway.log.9", "gateway.log.bak", "other.log.9"}) {
            QFile left(m_dir->filePath(u"logs/"_s + QString::fromLatin1(name)));
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        QVERIFY(LogFile(path(), {.files = 5}, m_clock).write(record(u"x"_s)));
        QCOMPARE(names(),
                 (QStringList{u"gateway.log"_s, u"gateway.log.4"_s, u"gateway.log.bak"_s,
                              u"other.log.9"_s}));
        m_clock.advance(8LL * 24 * 3'600'000);
        QVERIFY(LogFile(path(), {.files = 5}, m_clock).write(record(u"x"_s)));
        QVERIFY(!names().contains(u"gateway.log.4"_s));
    }

    void aFileMovedAwayIsMadeAnew()
    {
        LogFile file(path(), {}, m_clock);
        QVERIFY(file.write(record(u"old"_s)));
        QVERIFY(QFile::rename(path(), path() + u".moved"_s));
        QVERIFY(file.write(record(u"new"_s)));
        QVERIFY(contentOf(path()).contains("new"));
        QVERIFY(!contentOf(path() + u".moved"_s).contains("new"));
    }

    void aFullDiskLeavesNoHalfLine()
    {
        LogFile file(path(), {}, m_clock);
        QVERIFY(file.write(record(u"before"_s)));
        {
            const SmallDisk disk(1000);
            QVERIFY(!file.write(record(QString(2000, u'x'))));
            QVERIFY(!file.write(record(QString(2000, u'y'))));
        }
        QVERIFY(file.write(record(u"after"_s)));
        const QByteArray content = contentOf(path());
        QCOMPARE(content.count('\n'), 2);
        for (const QByteArray &line : content.trimmed().split('\n'))
            QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void aDirectoryThatCannotBeMadeIsAFailureUntilItCan()
    {
        QFile inTheWay(m_dir->filePath(u"logs"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        LogFile file(path(), {}, m_clock);
        const auto written = file.write(record(u"x"_s));
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(path()));
        QVERIFY(inTheWay.remove());
        QVERIFY(file.write(record(u"x"_s)));
    }

    void aFullDeviceIsAFailureAndIsNotRotated()
    {
        LogFile file(u"/dev/full"_s, {}, m_clock);
        QVERIFY(!file.write(record(u"x"_s)));
        QVERIFY(!file.write(record(u"x"_s)));
        QVERIFY(QFileInfo::exists(u"/dev/full"_s));
    }
};

QTEST_GUILESS_MAIN(tst_LogFile)
#include "tst_logfile.moc"
