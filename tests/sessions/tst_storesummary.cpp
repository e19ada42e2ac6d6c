// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/storesummary.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

class tst_StoreSummary : public QObject
{
    Q_OBJECT

private:
    static QString write(const QTemporaryDir &dir, const QByteArray &text)
    {
        const QString path = dir.filePath(u"sessions.json"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }

private Q_SLOTS:
    void aMissingStoreIsEmpty()
    {
        const QTemporaryDir dir;
        const auto summary = sessions::readStoreSummary(dir.filePath(u"none.json"_s));
        QVERIFY(summary);
        QCOMPARE(summary->count, 0);
        QVERIFY(summary->recent.empty());
    }

    void listsTheNewestFirstAndSkipsBookkeepingKeys()
    {
        const QTemporaryDir dir;
        const QString path = write(dir, R"({
            "agent:main:main": {"sessionId":"s1","updatedAt":10,"systemSent":true,"totalTokens":5},
            "agent:main:telegram:group:1": {"sessionId":"s2","updatedAt":30},
            "global": {"updatedAt":99}, "unknown": {},
            "agent:main:x": {"chatType":"channel"} })");
        const auto summary = sessions::readStoreSummary(path);
        QVERIFY(summary);
        QCOMPARE(summary->count, 3);
        QCOMPARE(summary->recent.size(), size_t(3));
        QCOMPARE(summary->recent[0].key, u"agent:main:telegram:group:1"_s);
        QCOMPARE(summary->recent[0].kind, u"group"_s);
        QCOMPARE(summary->recent[1].kind, u"direct"_s);
        QCOMPARE(summary->recent[1].systemSent, std::optional(true));
        QCOMPARE(summary->recent[1].totalTokens, std::optional<qint64>(5));
        QCOMPARE(summary->recent[2].kind, u"group"_s);
        QVERIFY(!summary->recent[2].updatedAtMs);
    }

    void keepsOnlyTheNewestOfMany()
    {
        const QTemporaryDir dir;
        QByteArray text("{");
        for (int i = 0; i < 500; ++i)
            text.append((i ? "," : "") + QByteArray("\"k") + QByteArray::number(i)
                        + "\":{\"updatedAt\":" + QByteArray::number(i) + '}');
        const auto summary = sessions::readStoreSummary(write(dir, text + '}'));
        QVERIFY(summary);
        QCOMPARE(summary->count, 500);
        QCOMPARE(summary->recent.size(), sessions::maxRecent);
        QCOMPARE(summary->recent.front().key, u"k499"_s);
    }

    void aBrokenStoreIsAnErrorThatNamesIt()
    {
        const QTemporaryDir dir;
        const QString path = write(dir, "{\"a\":");
        const auto summary = sessions::readStoreSummary(path);
        QVERIFY(!summary);
        QVERIFY(summary.error().message.startsWith(path));
    }
};

QTEST_GUILESS_MAIN(tst_StoreSummary)
#include "tst_storesummary.moc"
