// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/logtail.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::log;

class tst_LogTail : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString write(const QByteArray &content, const QString &name = u"gateway.log"_s) const
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theRulesOfTheMethodHold_data()
    {
        using Lines = QStringList;
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("cursor"); // -1: none
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("maxBytes");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<bool>("truncated");
        QTest::addColumn<bool>("reset");
        const QByteArray three("one\ntwo\nthree\n"); // 14 bytes; "two" begins at 4, "three" at 8.

        QTest::newRow("all") << three << -1 << 500 << 1000 << Lines{u"one"_s, u"two"_s, u"three"_s}
                             << false << false;
        QTest::newRow("the last bytes, at a line")
            << three << -1 << 500 << 6 << Lines{u"three"_s} << true << false;
        QTest::newRow("the last bytes, within a line")
            << three << -1 << 500 << 8 << Lines{u"three"_s} << true << false;
        QTest::newRow("within the last line")
            << three << -1 << 500 << 3 << Lines{} << true << false;
        QTest::newRow("exactly all")
            << three << -1 << 500 << 14 << Lines{u"one"_s, u"two"_s, u"three"_s} << false << false;
        QTest::newRow("the last lines")
            << three << -1 << 2 << 1000 << Lines{u"two"_s, u"three"_s} << false << false;
        QTest::newRow("from a cursor")
            << three << 4 << 500 << 1000 << Lines{u"two"_s, u"three"_s} << false << false;
        QTest::newRow("from a cursor within a line")
            << three << 5 << 500 << 1000 << Lines{u"three"_s} << false << false;
        QTest::newRow("nothing new") << three << 14 << 500 << 1000 << Lines{} << false << false;
        QTest::newRow("cursor 0") << three << 0 << 500 << 1000
                                  << Lines{u"one"_s, u"two"_s, u"three"_s} << false << false;
        QTest::newRow("a newer, shorter file")
            << three << 15 << 500 << 1000 << Lines{u"one"_s, u"two"_s, u"three"_s} << false << true;
        QTest::newRow("a newer file that is too long")
            << three << 15 << 500 << 6 << Lines{u"three"_s} << true << true;
        QTest::newRow("too far behind")
            << three << 0 << 500 << 6 << Lines{u"three"_s} << true << true;
        QTest::newRow("a last line half written") << QByteArray("one\ntw") << -1 << 500 << 1000
                                                  << Lines{u"one"_s, u"tw"_s} << false << false;
        QTest::newRow("empty lines stay") << QByteArray("a\n\nb\n\n") << -1 << 500 << 1000
                                          << Lines{u"a"_s, u""_s, u"b"_s, u""_s} << false << false;
        QTest::newRow("empty file")
            << QByteArray() << -1 << 500 << 1000 << Lines{} << false << false;
        QTest::newRow("not UTF-8")
            << QByteArray("\xff\xfe\n") << -1 << 500 << 1000
            << Lines{QString(2, QChar::ReplacementCharacter)} << false << false;
    }

    void theRulesOfTheMethodHold()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, cursor);
        QFETCH(const int, limit);
        QFETCH(const int, maxBytes);
        LogTailQuery query{.limit = limit, .maxBytes = maxBytes};
        if (cursor >= 0)
            query.cursor = cursor;

        const QString path = write(content);
        const auto tail = tailLog(path, query);
        QVERIFY(tail);
        QTEST(tail->lines, "lines");
        QTEST(tail->truncated, "truncated");
        QTEST(tail->reset, "reset");
        QCOMPARE(tail->file, path);
        QCOMPARE(tail->size, content.size());
        QCOMPARE(tail->cursor, content.size());
    }

    void aMissingFileIsEmpty()
    {
        const auto tail = tailLog(m_dir->filePath(u"none.log"_s), {.cursor = 100});
        QVERIFY(tail);
        QCOMPARE(tail->cursor, 0);
        QVERIFY(tail->lines.isEmpty());
        QVERIFY(!tail->reset);
        QVERIFY(!tail->truncated);
    }

    void aDirectoryIsAFailure()
    {
        const auto tail = tailLog(m_dir->path(), {});
        QVERIFY(!tail);
        QVERIFY(tail.error().message.startsWith("log read failed: "_L1));
    }

    void theNewestOfTheDatedFilesStandsInForToday()
    {
        const QString older = write("a\n", u"clawdbot-2026-01-02.log"_s);
        const QString newer = write("b\n", u"clawdbot-2026-01-01.log"_s);
        write("c\n", u"clawdbot-notes.log"_s);
        QFile file(older);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                 QFileDevice::FileModificationTime));
        QCOMPARE(currentLogFile(m_dir->filePath(u"clawdbot-2026-01-03.log"_s)), newer);
        QCOMPARE(currentLogFile(older), older);
        const QString other = m_dir->filePath(u"gateway.log"_s);
        QCOMPARE(currentLogFile(other), other);
    }
};

QTEST_GUILESS_MAIN(tst_LogTail)
#include "tst_logtail.moc"
