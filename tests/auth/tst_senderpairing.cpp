// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/senderpairing.h"
#include "tests/support/manualclock.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using auth::SenderPairing;

class tst_SenderPairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void nothingIsThereAtFirst()
    {
        QCOMPARE(pairing().list()->size(), 0);
        QCOMPARE(pairing().approve(u"ABCD"_s).error().message,
                 u"No pending pairing request found for code: ABCD"_s);
    }

    void approvesByCode()
    {
        put({request(u"1"_s, u"AAAA2222"_s, 0), request(u"2"_s, u"BBBB3333"_s, 1000)});
        QCOMPARE(pairing().list()->size(), 2);
        QCOMPARE(*pairing().approve(u" bbbb3333 "_s), u"2"_s);
        QCOMPARE(content(u"telegram-allowFrom.json"_s),
                 QByteArray("{\n  \"version\": 1,\n  \"allowFrom\": [\n    \"2\"\n  ]\n}\n"));
        const auto left = pairing().list();
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first()["id"_L1].toString(), u"1"_s);
        QVERIFY(!pairing().approve(u"BBBB3333"_s));
        QCOMPARE(*pairing().approve(u"AAAA2222"_s), u"1"_s);
        QVERIFY(content(u"telegram-allowFrom.json"_s).contains("\"2\",\n    \"1\""));
    }

    void requestsLastAnHour()
    {
        put({request(u"1"_s, u"AAAA2222"_s, 0)});
        m_clock.advance(SenderPairing::requestLifetimeMs + 1);
        QCOMPARE(pairing().list()->size(), 0);
        QVERIFY(!pairing().approve(u"AAAA2222"_s));
    }

    void theLatestThreeCount()
    {
        put({request(u"1"_s, u"A"_s, 0), request(u"2"_s, u"B"_s, 1), request(u"3"_s, u"C"_s, 2),
             request(u"4"_s, u"D"_s, 3)});
        const auto open = pairing().list();
        QCOMPARE(open->size(), 3);
        QCOMPARE(open->first()["id"_L1].toString(), u"2"_s);
    }

    void aFileThatMakesNoSenseIsLeftAlone()
    {
        putText("{oops");
        QVERIFY(!pairing().list());
        QVERIFY(!pairing().approve(u"A"_s));
        QCOMPARE(content(u"telegram-pairing.json"_s), QByteArray("{oops"));
    }

private:
    SenderPairing pairing() { return {m_dir->path(), u"telegram"_s, m_clock}; }
    QString request(const QString &id, const QString &code, qint64 afterMs)
    {
        const QString time = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs() + afterMs, Qt::UTC)
                                 .toString(Qt::ISODateWithMs);
        return u"{\"id\":\"%1\",\"code\":\"%2\",\"createdAt\":\"%3\",\"lastSeenAt\":\"%3\"}"_s.arg(
            id, code, time);
    }
    void put(const QStringList &requests)
    {
        putText("{\"version\":1,\"requests\":[" + requests.join(u',').toUtf8() + "]}");
    }
    void putText(const QByteArray &text)
    {
        QFile file(m_dir->filePath(u"telegram-pairing.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    QByteArray content(const QString &name)
    {
        QFile file(m_dir->filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    testing::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_SenderPairing)
#include "tst_senderpairing.moc"
