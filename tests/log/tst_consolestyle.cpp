// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/consolestyle.h"
#include "log/streamfacts.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace claw::log;

namespace {

LogRecord record(LogLevel level, const QString &message, const QString &subsystem = u"gateway/ws"_s)
{
    return {
        .timeMs = 1'795'478'400'123, .level = level, .subsystem = subsystem, .message = message};
}

struct CloseFile
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

//! The far end of a new pseudo terminal.
File terminal(File &master)
{
    master.reset(::fdopen(::posix_openpt(O_RDWR | O_NOCTTY), "r+"));
    if (!master || ::grantpt(::fileno(master.get())) != 0
        || ::unlockpt(::fileno(master.get())) != 0)
        return {};
    return File(std::fopen(::ptsname(::fileno(master.get())), "r+"));
}

QProcessEnvironment environment(const QMap<QString, QString> &variables)
{
    QProcessEnvironment made;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        made.insert(it.key(), it.value());
    return made;
}

} // namespace

class tst_ConsoleStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreCompactByDefault()
    {
        QCOMPARE(consoleLine(record(LogLevel::Info, u"closed"_s), {}), QByteArray("[ws] closed\n"));
        QCOMPARE(consoleLine(record(LogLevel::Info, u"ready"_s, u"gateway"_s), {}),
                 QByteArray("[gateway] ready\n"));
    }

    void terminalsGetATimeAndColours()
    {
        const ConsoleStyle style{.form = ConsoleForm::Pretty, .colour = true, .journald = false};
        const QByteArray line = consoleLine(record(LogLevel::Error, u"broken"_s), style);
        QVERIFY(line.contains("\x1b[31mbroken\x1b[0m"));
        QVERIFY(line.contains("\x1b[90m"));
        const ConsoleStyle plain{.form = ConsoleForm::Pretty, .colour = false, .journald = false};
        const QByteArray pretty = consoleLine(record(LogLevel::Error, u"broken"_s), plain);
        QCOMPARE(pretty, QByteArray("00:00:00 [ws] broken\n"));
    }

    void jsonLinesParse()
    {
        const QByteArray line =
            consoleLine(record(LogLevel::Warning, u"a\n\"b\""_s), {.form = ConsoleForm::Json});
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object["level"_L1].toString(), u"warn"_s);
        QCOMPARE(object["message"_L1].toString(), u"a\n\"b\""_s);
        QCOMPARE(object["subsystem"_L1].toString(), u"gateway/ws"_s);
        QCOMPARE(object["time"_L1].toString(), u"2026-11-24T00:00:00.123Z"_s);
        QCOMPARE(line.count('\n'), 1);
    }

    void outsidersCannotSteerTheTerminalOrForgeLines()
    {
        const auto hostile =
            record(LogLevel::Info, u"agent \x1b[2J\r\n[gateway] all is well\x9b"_s);
        QCOMPARE(consoleLine(hostile, {}),
                 QByteArray("[ws] agent \\x1b[2J\n  [gateway] all is well\\x9b\n"));
    }

    void theTagIsNotSaidTwice()
    {
        QCOMPARE(consoleLine(record(LogLevel::Info, u"ws: open"_s), {}), QByteArray("[ws] open\n"));
        QCOMPARE(consoleLine(record(LogLevel::Info, u"[ws] open"_s), {}),
                 QByteArray("[ws] open\n"));
    }

    void journalLinesCarryTheirPriority_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("debug") << int(LogLevel::Debug) << QByteArray("<7>[ws] a\n<7>  b\n");
        QTest::newRow("info") << int(LogLevel::Info) << QByteArray("<6>[ws] a\n<6>  b\n");
        QTest::newRow("warning") << int(LogLevel::Warning) << QByteArray("<4>[ws] a\n<4>  b\n");
        QTest::newRow("error") << int(LogLevel::Error) << QByteArray("<3>[ws] a\n<3>  b\n");
        QTest::newRow("fatal") << int(LogLevel::Fatal) << QByteArray("<2>[ws] a\n<2>  b\n");
    }

    void journalLinesCarryTheirPriority()
    {
        QFETCH(const int, level);
        const ConsoleStyle style{.form = ConsoleForm::Compact, .colour = false, .journald = true};
        QTEST(consoleLine(record(static_cast<LogLevel>(level), u"a\nb"_s), style), "line");
    }

    void onlyTheJournalsOwnStreamGetsPriorities()
    {
        const File file(std::tmpfile());
        struct stat info
        { };
        QCOMPARE(fstat(fileno(file.get()), &info), 0);
        const QString own = u"%1:%2"_s.arg(quint64(info.st_dev)).arg(quint64(info.st_ino));
        QVERIFY(isJournal(own, file.get()));
        QVERIFY(!isJournal(own, stderr)); // Inherited, but redirected.
        QVERIFY(!isJournal(u""_s, file.get()));
        QVERIFY(!isJournal(u"x:y"_s, file.get()));
        QVERIFY(
            ConsoleStyle::detect(environment({{u"JOURNAL_STREAM"_s, own}}), file.get()).journald);
    }

    void coloursAreForTerminalsUnlessSaidOtherwise()
    {
        File master;
        const File slave = terminal(master);
        QVERIFY(slave);
        const File file(std::tmpfile());
        const auto colour = [](const QMap<QString, QString> &variables, const File &stream) {
            return ConsoleStyle::detect(environment(variables), stream.get()).colour;
        };
        QVERIFY(colour({}, slave));
        QVERIFY(!colour({}, file));
        QVERIFY(!colour({{u"NO_COLOR"_s, u"1"_s}}, slave));
        QVERIFY(!colour({{u"TERM"_s, u"dumb"_s}}, slave));
        QVERIFY(!colour({{u"FORCE_COLOR"_s, u"0"_s}}, slave));
        QVERIFY(colour({{u"FORCE_COLOR"_s, u"1"_s}}, file));
        QVERIFY(colour({{u"NO_COLOR"_s, u"1"_s}, {u"FORCE_COLOR"_s, u"1"_s}}, file));
        QCOMPARE(ConsoleStyle::detect({}, slave.get()).form, ConsoleForm::Pretty);
        QCOMPARE(ConsoleStyle::detect({}, file.get()).form, ConsoleForm::Compact);
    }

    void subsystemsAreNamedAsTheReferenceDoes_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("subsystem");
        QTest::addColumn<QString>("tag");
        QTest::newRow("app") << u"claw.app"_s << u"gateway"_s << u"gateway"_s;
        QTest::newRow("ws") << u"claw.ws"_s << u"gateway/ws"_s << u"ws"_s;
        QTest::newRow("Qt") << u"qt.network.ssl"_s << u"qt/network/ssl"_s << u"network/ssl"_s;
        QTest::newRow("none") << u"default"_s << u"gateway"_s << u"gateway"_s;
    }

    void subsystemsAreNamedAsTheReferenceDoes()
    {
        QFETCH(const QString, category);
        const QString subsystem = subsystemOf(category.toLatin1().constData());
        QTEST(subsystem, "subsystem");
        QTEST(consoleTag(subsystem), "tag");
    }
};

QTEST_GUILESS_MAIN(tst_ConsoleStyle)
#include "tst_consolestyle.moc"
