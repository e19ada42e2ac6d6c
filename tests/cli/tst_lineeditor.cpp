// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/inputhistory.h"
#include "cli/lineeditor.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

//! A terminal with a person in front of it: the test.
class Desk
{
public:
    Desk()
        : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        grantpt(m_master);
        unlockpt(m_master);
        in = std::fopen(ptsname(m_master), "r");
        out = std::fopen(ptsname(m_master), "w");
        std::setvbuf(in, nullptr, _IONBF, 0);
    }
    ~Desk()
    {
        std::fclose(in);
        std::fclose(out);
        hangUp();
    }
    Q_DISABLE_COPY_MOVE(Desk)

    void type(const QByteArray &keys) const
    {
        QCOMPARE(write(m_master, keys.constData(), size_t(keys.size())), keys.size());
    }
    [[nodiscard]] QByteArray seen()
    {
        char bytes[4096];
        for (auto count = read(m_master, bytes, sizeof bytes); count > 0;
             count = read(m_master, bytes, sizeof bytes))
            m_seen.append(bytes, count);
        return m_seen;
    }
    void hangUp()
    {
        if (m_master >= 0)
            close(std::exchange(m_master, -1));
    }
    [[nodiscard]] bool echoes() const
    {
        termios modes{};
        tcgetattr(m_master, &modes);
        return (modes.c_lflag & ECHO) != 0;
    }

    std::FILE *in = nullptr;
    std::FILE *out = nullptr;

private:
    int m_master;
    QByteArray m_seen;
};

} // namespace

class TestLineEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("TERM", "xterm");
    }

    void yieldsLines()
    {
        Desk desk;
        LineEditor editor(desk.in, desk.out, {});
        QSignalSpy entered(&editor, &LineEditor::entered);
        editor.ask(u"\x1b[31m> \x1b[0m"_s);
        QTRY_VERIFY(desk.seen().contains("> "));
        desk.type("hallo w\xc3\xb6rld\r");
        QVERIFY(entered.wait());
        QCOMPARE(entered.first().first().toString(), u"hallo wörld"_s);
        QVERIFY(!editor.isAsking());
    }

    void editsAndRemembers()
    {
        Desk desk;
        LineEditor editor(desk.in, desk.out, {u"first"_s, u"second"_s});
        QSignalSpy entered(&editor, &LineEditor::entered);
        editor.ask(u"> "_s);
        desk.type("\x1b[A\x1b[A\x05 one\r"); // up, up, end of the line
        QVERIFY(entered.wait());
        QCOMPARE(entered.first().first().toString(), u"first one"_s);
        editor.ask(u"> "_s);
        desk.type("xy\x7fz\x01"
                  "a\r"); // backspace, start of the line
        QVERIFY(entered.wait());
        QCOMPARE(entered.last().first().toString(), u"axz"_s);
    }

    void takesControlCForAKey()
    {
        Desk desk;
        LineEditor editor(desk.in, desk.out, {});
        QSignalSpy interrupted(&editor, &LineEditor::interrupted);
        editor.ask(u"> "_s);
        desk.type("abc\x03");
        QVERIFY(interrupted.wait());
        QCOMPARE(interrupted.first().first().toBool(), true);
        QVERIFY(!editor.isAsking());
        desk.type("\x03"); // while nothing is asked
        QVERIFY(interrupted.wait());
        QCOMPARE(interrupted.last().first().toBool(), false);
        editor.ask(u"> "_s);
        desk.type("\x03");
        QVERIFY(interrupted.wait());
        QCOMPARE(interrupted.last().first().toBool(), false);
    }

    void endsWithControlDOnAnEmptyLine()
    {
        Desk desk;
        LineEditor editor(desk.in, desk.out, {});
        QSignalSpy ended(&editor, &LineEditor::ended);
        QSignalSpy entered(&editor, &LineEditor::entered);
        editor.ask(u"> "_s);
        desk.type("ab\x01\x04\r"); // deletes what is under the cursor
        QVERIFY(entered.wait());
        QCOMPARE(entered.first().first().toString(), u"b"_s);
        editor.ask(u"> "_s);
        desk.type("\x04");
        QVERIFY(ended.wait());
    }

    void anEmptiedLineIsNoEnd()
    {
        Desk desk;
        LineEditor editor(desk.in, desk.out, {});
        QSignalSpy ended(&editor, &LineEditor::ended);
        QSignalSpy entered(&editor, &LineEditor::entered);
        editor.ask(u"> "_s);
        desk.type("a\x7fz\r");
        QVERIFY(entered.wait());
        QCOMPARE(entered.first().first().toString(), u"z"_s);
        QCOMPARE(ended.count(), 0);
    }

    void swallowsWhatIsTypedMeanwhile()
    {
        Desk desk;
        LineEditor editor(desk.in, desk.out, {});
        QSignalSpy entered(&editor, &LineEditor::entered);
        desk.type("too early\r");
        QTest::qWait(20); // Nothing else would tell that the keys have been read.
        editor.ask(u"> "_s);
        desk.type("now\r");
        QVERIFY(entered.wait());
        QCOMPARE(entered.first().first().toString(), u"now"_s);
    }

    void writesAboveTheLine()
    {
        Desk desk;
        LineEditor editor(desk.in, desk.out, {});
        QSignalSpy entered(&editor, &LineEditor::entered);
        editor.ask(u"> "_s);
        desk.type("half");
        QTRY_VERIFY(desk.seen().contains("half"));
        const qsizetype before = desk.seen().size();
        editor.show(u"news"_s);
        QTRY_VERIFY(desk.seen().mid(before).contains("news"));
        QTRY_VERIFY(desk.seen().mid(before).endsWith("half"));
        desk.type(" done\r");
        QVERIFY(entered.wait());
        QCOMPARE(entered.first().first().toString(), u"half done"_s);
    }

    void leavesTheTerminalAsItWas()
    {
        Desk desk;
        QVERIFY(desk.echoes());
        {
            LineEditor editor(desk.in, desk.out, {});
            editor.ask(u"> "_s);
            QVERIFY(!desk.echoes());
        }
        QVERIFY(desk.echoes());
    }

    void noticesThatTheTerminalIsGone()
    {
        Desk desk;
        LineEditor editor(desk.in, desk.out, {});
        QSignalSpy ended(&editor, &LineEditor::ended);
        editor.ask(u"> "_s);
        desk.hangUp();
        QVERIFY(ended.wait());
    }

    void keepsAHistoryForTheNextTime()
    {
        const QString path = m_home.filePath(u"settings/chat-history"_s);
        {
            InputHistory history(path);
            QVERIFY(history.lines().isEmpty());
            history.add(u"one"_s);
            history.add(u"one"_s);
            history.add(u"two"_s);
            history.add(u"  "_s);
            history.add(QString(InputHistory::maxLength + 1, u'x'));
        }
        QCOMPARE(InputHistory(path).lines(), QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    }

    void forgetsTheOldestLines()
    {
        const QString path = m_home.filePath(u"many"_s);
        QStringList lines;
        for (int i = 0; i < InputHistory::maxLines; ++i)
            lines.append(QString::number(i));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(lines.join(u'\n').toUtf8());
        file.close();
        InputHistory history(path);
        history.add(u"new"_s);
        QCOMPARE(history.lines().size(), InputHistory::maxLines);
        QCOMPARE(history.lines().first(), u"1"_s);
        QCOMPARE(InputHistory(path).lines().last(), u"new"_s);
    }

private:
    QTemporaryDir m_home;
};

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestLineEditor)
#include "tst_lineeditor.moc"
