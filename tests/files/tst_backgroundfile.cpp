// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/backgroundfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace claw;
using files::BackgroundFile;

class tst_BackgroundFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"below/state.json"_s);
    }
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }

    void everyWriterLearnsThatTheNewestIsOnTheDisk()
    {
        BackgroundFile file(m_path);
        QList<QFuture<Result<>>> futures;
        for (int i = 0; i < 100; ++i)
            futures.append(file.write(QByteArray::number(i)));
        for (const auto &future : futures) {
            QTRY_VERIFY(future.isFinished());
            QVERIFY(future.result());
        }
        QCOMPARE(content(), QByteArray("99"));
        QCOMPARE(QFile::permissions(m_path) & 0x0077, QFile::Permissions());
    }

    void flushingNothingIsDoneAtOnce()
    {
        BackgroundFile file(m_path);
        const auto flushed = file.flush();
        QVERIFY(flushed.isFinished());
        QVERIFY(flushed.result());
        QVERIFY(!QFile::exists(m_path));
    }

    void whatTheDiskRefusesGoesWithTheNextWrite()
    {
        QFile obstacle(m_dir->filePath(u"below"_s)); // No directory can be made here.
        QVERIFY(obstacle.open(QFile::WriteOnly));
        BackgroundFile file(m_path);
        const auto refused = file.write("kept");
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().code, ErrorCode::Unavailable);
        QVERIFY(obstacle.remove());
        const auto flushed = file.flush();
        QTRY_VERIFY(flushed.isFinished());
        QVERIFY(flushed.result());
        QCOMPARE(content(), QByteArray("kept"));
    }

    void whoIsLeftWaitingIsTold()
    {
        QFuture<Result<>> first;
        QFuture<Result<>> second;
        {
            BackgroundFile file(m_path);
            first = file.write("one");
            second = file.write("two");
        }
        QCOMPARE(first.result().error().code, ErrorCode::Aborted);
        QCOMPARE(second.result().error().code, ErrorCode::Aborted);
    }

private:
    QByteArray content()
    {
        QFile file(m_path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_BackgroundFile)
#include "tst_backgroundfile.moc"
