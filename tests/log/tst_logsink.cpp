// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/categories.h"
#include "log/logsink.h"
#include "tests/support/manualclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw::log;
using claw::Secret;
using claw::testing::ManualClock;

namespace {

//! A console that remembers.
class Console
{
public:
    Console()
        : m_quiet(std::tmpfile())
        , m_loud(std::tmpfile())
    { }
    ~Console()
    {
        std::fclose(m_quiet);
        std::fclose(m_loud);
    }
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    ConsoleStreams streams() const
    {
        return {.quiet = m_quiet, .loud = m_loud, .quietStyle = {}, .loudStyle = {}};
    }
    QByteArray quiet() const { return contentOf(m_quiet); }
    QByteArray loud() const { return contentOf(m_loud); }

private:
    static QByteArray contentOf(std::FILE *stream)
    {
        QFile file;
        if (!file.open(stream, QIODevice::ReadOnly))
            return {};
        file.seek(0);
        return file.readAll();
    }

    std::FILE *m_quiet;
    std::FILE *m_loud;
};

} // namespace

class tst_LogSink : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock;
    Redactor m_redactor;

    QString path() const { return m_dir->filePath(u"logs/gateway.log"_s); }
    QByteArray fileContent() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void linesReachTheConsoleAndTheFile()
    {
        const Console console;
        LogSink sink(m_redactor, m_clock, console.streams());
        sink.setFile(path());
        qCInfo(lcServer) << "ready"
                         << "port=" << 18789;
        qCWarning(lcAuth).noquote() << u"slow down"_s;
        QVERIFY(sink.flush(10s));
        QCOMPARE(console.quiet(), QByteArray("[gateway] ready port= 18789\n"));
        QCOMPARE(console.loud(), QByteArray("[auth] slow down\n"));
        const QList<QByteArray> lines = fileContent().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object()["1"_L1].toString(), u"slow down"_s);
    }

    void theConsoleCanBeKeptForOneSubsystem()
    {
        static const QLoggingCategory agent("claw.agent.claude-cli");
        const Console console;
        LogSink sink(m_redactor, m_clock, console.streams());
        sink.setFile(path());
        sink.setConsoleFilter(u"gateway/agent/claude-cli"_s);
        qCWarning(lcServer).noquote() << u"not here"_s;
        qCInfo(agent).noquote() << u"here"_s;
        QVERIFY(sink.flush(10s));
        QCOMPARE(console.quiet(), QByteArray("[agent/claude-cli] here\n"));
        QVERIFY(console.loud().isEmpty());
        QVERIFY(fileContent().contains("not here"));
    }

    void theLevelsOfFileAndConsoleAreApart()
    {
        const Console console;
        LogSink sink(m_redactor, m_clock, console.streams());
        sink.setFile(path());
        qCDebug(lcWs) << "never";
        sink.setLevels(LogLevel::Warning, LogLevel::Debug);
        qCDebug(lcWs) << "verbose";
        sink.setLevels(LogLevel::Info, LogLevel::Silent);
        qCInfo(lcWs) << "quiet";
        qCDebug(lcWs) << "never";
        QVERIFY(sink.flush(10s));
        QCOMPARE(console.quiet(), QByteArray("[ws] verbose\n"));
        QVERIFY(!fileContent().contains("verbose"));
        QVERIFY(fileContent().contains("quiet"));
        QVERIFY(!fileContent().contains("never"));
    }

    void plantedSecretsNeverArrive()
    {
        const QStringList planted{u"hunter2-hunter2"_s, u"sk-test-abcdefghijklmnop"_s,
                                  u"c0ffee00c0ffee00c0ffee00c0ffee00"_s,
                                  u"MC4CAQAwBQYDK2VwBCIEI"_s};
        m_redactor.registerSecret(Secret(planted[0]));
        const Console console;
        {
            LogSink sink(m_redactor, m_clock, console.streams());
            sink.setFile(path());
            sink.setLevels(LogLevel::Trace, LogLevel::Trace);
            qCInfo(lcAuth) << "config" << planted[0] << QStringList{planted[0]};
            qCWarning(lcApp) << "GET" << QUrl(u"http://x/?q=%1"_s.arg(planted[0]));
            qCDebug(lcWs) << "{\"params\":{\"auth\":{\"token\":\"" + planted[2].toLatin1()
                    + "\"}}}";
            qCDebug(lcWs).noquote()
                << "{\"auth\":{\"password\":\"" + planted[1].toLatin1() + "\"}}";
            qCWarning(lcClient).noquote() << "Authorization: Bearer " + planted[2].toLatin1();
            qCCritical(lcConfig).noquote() << "CLAWDBOT_GATEWAY_TOKEN=" + planted[2].toLatin1();
            qCInfo(lcProcess) << "argv" << QStringList{u"--token"_s, planted[0]};
            qCInfo(lcProcess).noquote() << "run clawdbot --token " + planted[2].toLatin1();
            qCInfo(lcNet).noquote() << "model key is " + planted[1].toLatin1();
            qCInfo(lcAuth).noquote() << "-----BEGIN PRIVATE KEY-----\n" + planted[3].toLatin1()
                    + "\n-----END PRIVATE KEY-----";
            qCInfo(lcAuth) << Secret(planted[3]);
            qWarning("plain %s", qPrintable(planted[0]));
        }
        const QByteArray all = console.quiet() + console.loud() + fileContent();
        QVERIFY(fileContent().count('\n') == 12);
        for (const QString &secret : planted)
            QVERIFY2(!all.contains(secret.toUtf8()), qPrintable(secret));
        QVERIFY(all.contains("[secret]"));
    }

    void endlessMessagesAreCut()
    {
        const Console console;
        LogSink sink(m_redactor, m_clock, console.streams());
        qCInfo(lcApp).noquote() << QByteArray(1'000'000, 'x');
        QVERIFY(sink.flush(10s));
        QVERIFY(console.quiet().size() < 20'000);
        QVERIFY(console.quiet().contains("more characters"));
    }

    void aFileThatCannotBeWrittenIsSaidOnceAndThenCounted()
    {
        QFile inTheWay(m_dir->filePath(u"logs"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Console console;
        LogSink sink(m_redactor, m_clock, console.streams());
        sink.setFile(path());
        for (int i = 0; i < 5; ++i)
            qCInfo(lcApp) << "lost" << i;
        QVERIFY(sink.flush(10s)); // The writer's own warning comes out of this one ...
        QVERIFY(inTheWay.remove());
        QVERIFY(sink.flush(10s)); // ... and reaches the console with this.
        QCOMPARE(console.loud().count("log lines are dropped"), 1);
        const quint64 dropped = sink.droppedFileLines();
        QVERIFY(dropped >= 5);
        qCInfo(lcApp) << "room again";
        QVERIFY(sink.flush(10s));
        QVERIFY(
            fileContent().contains(QByteArray(QByteArray::number(dropped) + " log lines dropped")));
        QVERIFY(fileContent().contains("room again"));
    }

    void everyThreadMayLog()
    {
        const Console console;
        LogSink sink(m_redactor, m_clock, console.streams());
        sink.setFile(path());
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([] {
                    for (int line = 0; line < 200; ++line)
                        qCInfo(lcApp) << "line";
                });
        }
        QVERIFY(sink.flush(10s));
        QCOMPARE(fileContent().count('\n'), 800);
    }

    void theNextSinkTakesOver()
    {
        const Console first;
        const Console second;
        {
            const LogSink sink(m_redactor, m_clock, first.streams());
            qCInfo(lcApp) << "one";
        }
        {
            const LogSink sink(m_redactor, m_clock, second.streams());
            qCInfo(lcApp) << "two";
        }
        QCOMPARE(first.quiet(), QByteArray("[gateway] one\n"));
        QCOMPARE(second.quiet(), QByteArray("[gateway] two\n"));
    }
};

QTEST_GUILESS_MAIN(tst_LogSink)
#include "tst_logsink.moc"
