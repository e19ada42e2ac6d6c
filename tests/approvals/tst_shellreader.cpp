// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/shellreader.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::approvals;

namespace {

//! The words of a line, commands parted by `;`. A word with something that only the shell knows is in
//! angle brackets.
QStringList wordsOf(const QString &line)
{
    const auto commands = readShellLine(line);
    if (!commands)
        return {u"not understood"_s};
    QStringList words;
    for (const SimpleCommand &command : *commands) {
        if (!words.isEmpty())
            words.append(u";"_s);
        for (const ShellWord &word : command)
            words.append(word.isLiteral ? word.text : u'<' + word.text + u'>');
    }
    return words;
}

} // namespace

class tst_ShellReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAShellReads_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &line, const QStringList &words) {
            QTest::newRow(name) << line << words;
        };
        row("one program", u"ls -la /x"_s, {u"ls"_s, u"-la"_s, u"/x"_s});
        row("blanks around", u" \t ls\t\t-l  "_s, {u"ls"_s, u"-l"_s});
        row("and", u"a && b"_s, {u"a"_s, u";"_s, u"b"_s});
        row("or", u"a||b"_s, {u"a"_s, u";"_s, u"b"_s});
        row("then", u"a; b"_s, {u"a"_s, u";"_s, u"b"_s});
        row("pipe", u"a|b | c"_s, {u"a"_s, u";"_s, u"b"_s, u";"_s, u"c"_s});
        row("operators in quotes", u"a '&& b' \"| c; d\""_s, {u"a"_s, u"&& b"_s, u"| c; d"_s});
        row("escaped operators", u"a \\&\\& b\\;"_s, {u"a"_s, u"&&"_s, u"b;"_s});
        row("single quotes keep everything", u"a '$(b) `c` \\ \"'"_s,
            {u"a"_s, u"$(b) `c` \\ \""_s});
        row("quotes joined", u"a 'b'\"c\"d\\ e"_s, {u"a"_s, u"bcd e"_s});
        row("empty words", u"a '' \"\""_s, {u"a"_s, u""_s, u""_s});
        row("quote in double quotes", u"a \"it's\""_s, {u"a"_s, u"it's"_s});
        row("escapes in double quotes", u"a \"\\\" \\\\ \\$x \\` \\n\""_s,
            {u"a"_s, u"\" \\ $x ` \\n"_s});
        row("quoted program", u"'my tool' x"_s, {u"my tool"_s, u"x"_s});
        row("line break in quotes", u"git commit -m 'a\nb'"_s,
            {u"git"_s, u"commit"_s, u"-m"_s, u"a\nb"_s});
        row("variable", u"rg $WORD ${DIR}/x \"$A b\""_s,
            {u"rg"_s, u"<$WORD>"_s, u"<${DIR}/x>"_s, u"<$A b>"_s});
        row("positional", u"a $1 $?"_s, {u"a"_s, u"<$1>"_s, u"<$?>"_s});
        row("file patterns", u"ls *.cpp a?b [ab] {x,y}"_s,
            {u"ls"_s, u"<*.cpp>"_s, u"<a?b>"_s, u"<[ab]>"_s, u"<{x,y}>"_s});
        row("quoted patterns", u"ls '*.cpp' \\*"_s, {u"ls"_s, u"*.cpp"_s, u"*"_s});
        row("home", u"ls ~/x ~root"_s, {u"ls"_s, u"<~/x>"_s, u"<~root>"_s});
        row("program below home", u"~/bin/x y"_s, {u"<~/bin/x>"_s, u"y"_s});
        row("hash inside of a word", u"a b#c"_s, {u"a"_s, u"<b#c>"_s});
        row("equals in an option", u"git log --depth=1 -DA=b"_s,
            {u"git"_s, u"log"_s, u"--depth=1"_s, u"-DA=b"_s});
        row("equals before a name", u"a =ls"_s, {u"a"_s, u"<=ls>"_s});
        row("key word as an argument", u"echo if then"_s, {u"echo"_s, u"if"_s, u"then"_s});
        row("letters of the world", u"echo 'größe' 日本"_s, {u"echo"_s, u"größe"_s, u"日本"_s});
        row("digits before a word", u"seq 1 2"_s, {u"seq"_s, u"1"_s, u"2"_s});
    }
    void readsWhatAShellReads()
    {
        QFETCH(QString, line);
        QTEST(wordsOf(line), "words");
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("line");
        int count = 0;
        const auto rows = [&count](const QStringList &lines) {
            for (const QString &line : lines)
                QTest::addRow("%d %s", ++count, qPrintable(line.left(60))) << line;
        };
        // Nothing there.
        rows({u""_s, u"  "_s, u"''"_s, u";"_s, u"a;"_s, u"a &&"_s, u"&& a"_s, u"a | | b"_s,
              u"a;;b"_s, u"a && && b"_s, u"|a"_s});
        // Substitutions, also where quotes seem to protect.
        rows({u"a $(b)"_s, u"a \"$(b)\""_s, u"a `b`"_s, u"a \"`b`\""_s, u"a \"x $(b) y\""_s,
              u"a <(b)"_s, u"a >(b)"_s, u"a =(b)"_s, u"a $((1+b[$(c)]))"_s, u"a $[b]"_s, u"$(a)"_s,
              u"`a`"_s, u"\"$(a)\""_s});
        // Expressions behind a dollar sign.
        rows({u"a ${b:-c}"_s, u"a ${b:=c}"_s, u"a ${!b}"_s,    u"a ${b@P}"_s, u"a ${b[$(c)]}"_s,
              u"a ${#b}"_s,   u"a ${b%c}"_s,  u"a ${b/c/d}"_s, u"a $b[1]"_s,  u"a $b:h"_s,
              u"a $'b'"_s,    u"a $\"b\""_s,  u"a $"_s,        u"a \"$\""_s,  u"a $-"_s,
              u"a $@"_s,      u"a $*"_s,      u"a $$"_s,       u"a $!"_s,     u"a ${"_s,
              u"a ${}"_s,     u"a ${b"_s,     u"a ${b c}"_s,   u"a ${(e)b}"_s});
        // Redirections and here-documents.
        rows({u"a > b"_s, u"a >> b"_s, u"a 2> b"_s, u"a 2>&1"_s, u"a &> b"_s, u"a >| b"_s,
              u"a < b"_s, u"a << E\nb\nE"_s, u"a <<- E"_s, u"a <<< b"_s, u"a <> b"_s, u">b"_s,
              u"a 3<&-"_s, u"a |& b"_s, u"{fd}> a"_s});
        // Grouping, functions, background jobs.
        rows({u"(a)"_s, u"{ a; }"_s, u"a() { b; }"_s, u"function a { b; }"_s, u"a & b"_s, u"a &"_s,
              u"a &! b"_s, u"a&b"_s, u"((a))"_s, u"a; (b)"_s, u"a && { b; }"_s});
        // Key words and what the shell does itself.
        rows({u"if a; then b; fi"_s,
              u"for a in b; do c; done"_s,
              u"while a; do b; done"_s,
              u"case a in b) c;; esac"_s,
              u"! a"_s,
              u"time a"_s,
              u"[[ a ]]"_s,
              u"[ a ]"_s,
              u"test -v 'a[$(b)]'"_s,
              u"printf -v PATH x"_s,
              u"eval a"_s,
              u"exec a"_s,
              u". a"_s,
              u"source a"_s,
              u"command a"_s,
              u"builtin a"_s,
              u"alias a=b"_s,
              u"cd /x && ls"_s,
              u"export A"_s,
              u"set -e"_s,
              u"unset PATH; ls"_s,
              u"hash -p /x ls; ls"_s,
              u"trap a EXIT"_s,
              u"coproc a"_s,
              u"select a in b"_s,
              u"noglob a"_s,
              u"a | while b"_s,
              u"'eval' a"_s,
              u"ev\\al a"_s,
              u"\"\"eval a"_s});
        // Variables for a command.
        rows({u"PATH=/x ls"_s, u"LD_PRELOAD=/x ls"_s, u"A=b"_s, u"A+=b ls"_s, u"A[0]=b ls"_s,
              u"A= ls"_s, u"a && B=c d"_s, u"A='b c' ls"_s});
        // A program that only the shell knows.
        rows({u"$A b"_s, u"${A} b"_s, u"\"$A\" b"_s, u"/bin/l* x"_s, u"/bin/l? x"_s, u"~root/x"_s,
              u"~ x"_s, u"~/a*"_s, u"~/$A"_s, u"~\"/x\" y"_s, u"{ls,x}"_s, u"=ls"_s, u"a$B"_s});
        // Several lines, comments, odd characters.
        rows({u"a\nb"_s, u"a\r\nb"_s, u"a \\\nb"_s, u"a # b"_s, u"# a"_s, u"a;#b"_s,
              u"a # '\nrm x '"_s, u"a \u00a0b"_s, u"a\u2003b"_s, u"a \x01"_s, u"a \x7f"_s,
              u"a \v b"_s});
        // Quotes that do not end.
        rows({u"a 'b"_s, u"a \"b"_s, u"a 'b' 'c"_s, u"a \\"_s, u"a \"\\"_s, u"a \"b\\\""_s});
        QTest::newRow("a zero byte") << u"a "_s + QChar(0) + u"b"_s;
        QTest::newRow("a zero byte in quotes") << u"a '"_s + QChar(0) + u"'"_s;
        QTest::newRow("too long") << u"a "_s + QString(longestCommandLine, u'x');
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QString, line);
        const auto commands = readShellLine(line);
        QVERIFY(!commands);
        QVERIFY(!commands.error().message.isEmpty());
    }

    //! Lines of random pieces are given to a shell. Where we say that all words are literal, the shell
    //! must have seen the same words.
    void agreesWithTheShells_data()
    {
        QTest::addColumn<QString>("shell");
        for (const char *shell : {"/bin/sh", "/bin/dash", "/bin/bash"})
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }
    void agreesWithTheShells()
    {
        QFETCH(QString, shell);
        if (!QFile::exists(shell))
            QSKIP("there is no such shell here");
        const QStringList pieces{u"a"_s,    u"b c"_s, u"'"_s, u"\""_s, u"\\"_s, u" "_s,   u"$X"_s,
                                 u"|"_s,    u"#"_s,   u"*"_s, u"="_s,  u"-x"_s, u"\\ "_s, u"''"_s,
                                 u"\"\""_s, u"$"_s,   u"`"_s, u"{"_s,  u"}"_s,  u"!"_s,   u"~"_s,
                                 u"é"_s,    u"\t"_s,  u"^"_s, u"%"_s,  u"1"_s,  u"2>"_s,  u"[q]"_s};
        QRandomGenerator random(20260125);
        QStringList script;
        QList<QStringList> expected;
        while (expected.size() < 400) {
            QString line = u"show "_s;
            const int count = random.bounded(1, 9);
            for (int i = 0; i < count; ++i)
                line += pieces[random.bounded(int(pieces.size()))];
            const auto commands = readShellLine(line);
            if (!commands || commands->size() != 1)
                continue;
            QStringList words;
            bool isLiteral = true;
            for (const ShellWord &word : commands->front()) {
                words.append(word.text);
                isLiteral = isLiteral && word.isLiteral;
            }
            if (!isLiteral)
                continue;
            expected.append(words.mid(1));
            script.append(line);
        }
        QProcess process;
        process.start(shell, {u"-s"_s});
        process.write(
            "show() { for w in \"$@\"; do printf '%s\\036' \"$w\"; done; printf '\\035'; }\n");
        process.write(script.join(u'\n').toUtf8() + "\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(20000));
        QList<QByteArray> lines = process.readAllStandardOutput().split('\035');
        lines.removeLast();
        QCOMPARE(lines.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QByteArray wanted;
            for (const QString &word : expected[i])
                wanted += word.toUtf8() + '\036';
            QVERIFY2(lines[i] == wanted, qPrintable(script[i]));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ShellReader)
#include "tst_shellreader.moc"
