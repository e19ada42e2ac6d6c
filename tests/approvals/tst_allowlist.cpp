// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/allowlist.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::approvals;

class tst_Allowlist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto name : {"bin/rg", "bin/ls", "bin/sort", "bin/grep", "bin/jq", "bin/tail",
                                "bin/uniq", "bin/skill", "bin/cd", "work/tool", "work/bin/rg"})
            makeProgram(QString::fromLatin1(name));
        QVERIFY(QFile(path(u"work/data.txt"_s)).open(QFile::WriteOnly));
        m_surroundings = {
            .directory = path(u"work"_s), .home = m_dir.path(), .searchPath = path(u"bin"_s)};
    }

    void patternsNameFiles_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("matches");
        const auto row = [](const QString &pattern, const QString &file, bool matches) {
            QTest::addRow("%s for %s", qPrintable(pattern), qPrintable(file))
                << pattern << file << matches;
        };
        row(u"/usr/bin/rg"_s, u"/usr/bin/rg"_s, true);
        row(u" /usr/bin/rg "_s, u"/usr/bin/rg"_s, true);
        row(u"/USR/bin/RG"_s, u"/usr/bin/rg"_s, true);
        row(u"/usr/bin/rg"_s, u"/usr/bin/rgx"_s, false);
        row(u"/usr/bin/rg"_s, u"/opt/usr/bin/rg"_s, false);
        row(u"/usr/bin/*"_s, u"/usr/bin/rg"_s, true);
        row(u"/usr/bin/*"_s, u"/usr/bin/x/rg"_s, false);
        row(u"/usr/**"_s, u"/usr/bin/x/rg"_s, true);
        row(u"/usr/**/rg"_s, u"/usr/bin/x/rg"_s, true);
        row(u"/usr/**/rg"_s, u"/usr/rg"_s, false);
        row(u"/usr/bin/r?"_s, u"/usr/bin/rg"_s, true);
        row(u"/usr/bin/r?"_s, u"/usr/bin/r"_s, false);
        row(u"/usr/bin/*g*"_s, u"/usr/bin/grep"_s, true);
        row(u"/usr/bin/[r]g"_s, u"/usr/bin/rg"_s, false);
        row(u"/usr/bin/.*"_s, u"/usr/bin/rg"_s, false);
        row(u"~/bin/x"_s, u"/home/me/bin/x"_s, true);
        row(u"~/**"_s, u"/home/me/a/b"_s, true);
        row(u"~"_s, u"/home/me"_s, true);
        row(u"~other/bin/x"_s, u"/home/other/bin/x"_s, false);
        row(u"rg"_s, u"/usr/bin/rg"_s, false);
        row(u"*"_s, u"/usr/bin/rg"_s, false);
        row(u"**"_s, u"/usr/bin/rg"_s, false);
        row(u""_s, u"/usr/bin/rg"_s, false);
        row(u"/usr/bin/rg"_s, u""_s, false);
    }
    void patternsNameFiles()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, file);
        QTEST(patternMatches(pattern, file, u"/home/me"_s), "matches");
    }

    void aPatternOfStarsTakesNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        const QString stars = u"/"_s + u"*a"_s.repeated(500) + u"b"_s;
        QVERIFY(!patternMatches(stars, u"/"_s + QString(2000, u'a'), {}));
        QVERIFY(timer.elapsed() < 5000);
    }

    void findsWhatWouldRun_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("found");
        QTest::newRow("by name") << u"rg"_s << u"bin/rg"_s;
        QTest::newRow("in the working directory") << u"./tool"_s << u"work/tool"_s;
        QTest::newRow("not by name there") << u"tool"_s << QString();
        QTest::newRow("below") << u"bin/rg"_s << u"work/bin/rg"_s;
        QTest::newRow("above") << u"../bin/rg"_s << u"bin/rg"_s;
        QTest::newRow("not executable") << u"./data.txt"_s << QString();
        QTest::newRow("a directory") << u"./bin"_s << QString();
        QTest::newRow("missing") << u"nothing"_s << QString();
    }
    void findsWhatWouldRun()
    {
        QFETCH(QString, program);
        QFETCH(QString, found);
        QCOMPARE(findExecutable(program, m_surroundings), found.isNull() ? QString() : path(found));
    }

    void anEmptyEntryOfThePathIsTheWorkingDirectory()
    {
        Surroundings surroundings = m_surroundings;
        surroundings.searchPath = u":"_s + path(u"bin"_s);
        QCOMPARE(findExecutable(u"tool"_s, surroundings), path(u"work/tool"_s));
        surroundings.searchPath = u"bin:"_s + path(u"bin"_s);
        QCOMPARE(findExecutable(u"rg"_s, surroundings), path(u"work/bin/rg"_s));
    }

    void dotsBehindALinkLeadWhereTheSystemGoes()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(u"far/away"_s));
        makeProgram(u"far/evil"_s);
        makeProgram(u"work/evil"_s);
        QVERIFY(QFile::link(path(u"far/away"_s), path(u"work/link"_s)));
        QCOMPARE(findExecutable(u"link/../evil"_s, m_surroundings), path(u"far/evil"_s));
    }

    void everyPartMustBeAllowed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const QString &line, bool isAllowed) {
            QTest::newRow(qPrintable(line)) << line << isAllowed;
        };
        row(u"rg x"_s, true);
        row(u"rg x && rg y || rg z; rg a | rg b"_s, true);
        row(u"rg x && ls"_s, false);
        row(u"ls | rg x"_s, false);
        row(u"rg x; ls"_s, false);
        row(u"rg $X *.cpp"_s, true);
        row(u"rg \"$(ls)\""_s, false);
        row(u"rg x > /etc/passwd"_s, false);
        row(u"PATH=/evil rg x"_s, false);
        row(u"./bin/rg x"_s, false);
        row(u"~/bin/rg x"_s, true);
        row(u"'~/bin/rg' x"_s, false);
        row(u"nothing"_s, false);
        row(u"cd x"_s, false);
        row(u""_s, false);
        row(u"skill --help"_s, true);
        row(u"grep -i x"_s, true);
        row(u"rg x | sort -r | uniq -c"_s, true);
        row(u"grep x data.txt"_s, false);
    }
    void everyPartMustBeAllowed()
    {
        QFETCH(QString, line);
        const Allowance allowance{.allowlist = {{.id = u"1"_s, .pattern = path(u"bin/rg"_s)},
                                                {.id = u"2"_s, .pattern = path(u"bin/cd"_s)}},
                                  .safePrograms = defaultSafePrograms(),
                                  .skillPrograms = {u"skill"_s}};
        QTEST(judge(analyzeLine(line, m_surroundings), allowance, m_surroundings).isAllowed,
              "isAllowed");
    }

    void namesTheEntriesItTook()
    {
        const Allowance allowance{.allowlist = {{.id = u"1"_s, .pattern = path(u"bin/rg"_s)},
                                                {.id = u"2"_s, .pattern = path(u"bin/l*"_s)}},
                                  .safePrograms = {},
                                  .skillPrograms = {}};
        const auto verdict =
            judge(analyzeLine(u"rg a | ls | rg b"_s, m_surroundings), allowance, m_surroundings);
        QVERIFY(verdict.isAllowed);
        QCOMPARE(verdict.matches.size(), size_t(2));
        QCOMPARE(verdict.matches[0].id, u"1"_s);
        QCOMPARE(verdict.matches[1].id, u"2"_s);
    }

    void filtersAreSafeOnlyAsFilters_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isSafe");
        const auto row = [](const QString &line, bool isSafe) {
            QTest::newRow(qPrintable(line)) << line << isSafe;
        };
        row(u"grep -i --color=auto word"_s, true);
        row(u"grep word -"_s, true);
        row(u"grep word /etc/passwd"_s, false);
        row(u"grep word ./x"_s, false);
        row(u"grep word ../x"_s, false);
        row(u"grep word ~/x"_s, false);
        row(u"grep word data.txt"_s, false);
        row(u"grep word *.txt"_s, false);
        row(u"grep word $F"_s, false);
        row(u"grep -f data.txt"_s, false);
        row(u"grep -if x"_s, false);
        row(u"grep --file=x"_s, false);
        row(u"grep --fil x"_s, false);
        row(u"grep -r word"_s, false);
        row(u"sort -n"_s, true);
        row(u"sort -o out"_s, false);
        row(u"sort -no out"_s, false);
        row(u"sort --output=out"_s, false);
        row(u"sort --compress-program=sh"_s, false);
        row(u"sort --comp=sh"_s, false);
        row(u"jq -r .name"_s, true);
        row(u"jq -n env"_s, false);
        row(u"jq -n '$ENV.HOME'"_s, false);
        row(u"jq -f script"_s, false);
        row(u"jq --rawfile a b"_s, false);
        row(u"tail -n 5"_s, true);
        row(u"tail -f"_s, false);
        row(u"uniq -c"_s, true);
        row(u"uniq - out"_s, false);
        row(u"rg word"_s, false);
    }
    void filtersAreSafeOnlyAsFilters()
    {
        QFETCH(QString, line);
        const auto analysis = analyzeLine(line, m_surroundings);
        QVERIFY(analysis.isUnderstood());
        QTEST(isSafeUse(analysis.parts.front(), defaultSafePrograms(), m_surroundings.directory),
              "isSafe");
    }

    void aShellIsSeenThrough()
    {
        const auto analysis =
            analyzeArguments({u"/bin/sh"_s, u"-lc"_s, u"rg x | ls"_s}, m_surroundings);
        QCOMPARE(analysis.parts.size(), size_t(2));
        QCOMPARE(analysis.parts[1].executable, path(u"bin/ls"_s));
        QVERIFY(!analyzeArguments({u"/bin/bash"_s, u"-c"_s, u"$(rg)"_s}, m_surroundings)
                     .isUnderstood());
        // A shell that is told something else is a program like any other.
        for (const QStringList &argv : {QStringList{u"/bin/sh"_s, u"-c"_s, u"rg"_s, u"x"_s},
                                        {u"sh"_s, u"-c"_s, u"rg"_s},
                                        {u"/bin/sh"_s, u"-xc"_s, u"rg"_s},
                                        {u"./sh"_s, u"-c"_s, u"rg"_s}}) {
            const auto plain = analyzeArguments(argv, m_surroundings);
            QCOMPARE(plain.parts.size(), size_t(1));
            QCOMPARE(plain.parts[0].argv, argv);
        }
    }

    void argumentsWithoutAShellMeanThemselves()
    {
        const auto analysis = analyzeArguments({u"rg"_s, u"$(x); ls"_s}, m_surroundings);
        QVERIFY(analysis.isUnderstood());
        QCOMPARE(analysis.parts.front().executable, path(u"bin/rg"_s));
        QVERIFY(analysis.parts.front().isLiteral);
        QVERIFY(!analyzeArguments({}, m_surroundings).isUnderstood());
        QVERIFY(!analyzeArguments({u" "_s}, m_surroundings).isUnderstood());
    }

private:
    [[nodiscard]] QString path(const QString &relative) const
    {
        return m_dir.path() + u'/' + relative;
    }
    void makeProgram(const QString &relative)
    {
        QVERIFY(QDir(m_dir.path()).mkpath(relative.section(u'/', 0, -2)));
        QFile file(path(relative));
        QVERIFY(file.open(QFile::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_dir;
    Surroundings m_surroundings;
};

QTEST_GUILESS_MAIN(tst_Allowlist)
#include "tst_allowlist.moc"
