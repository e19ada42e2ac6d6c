// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/clientcommands.h"
#include "cli/commandline.h"
#include "cli/completionscript.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::cli;

//! Shells complete what the command line accepts.
class tst_Completion : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static GrammarCommand grammar()
    {
        CommandLine line(QProcessEnvironment(), u"/home/x"_s);
        line.addGroup(u"gateway"_s, u"Run the gateway"_s);
        addGatewayCommands(line);
        addViewCommands(line);
        return line.grammar();
    }

    QString writeScript(Shell shell)
    {
        QFile file(m_dir.filePath(u"clawdbot.%1"_s.arg(int(shell))));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the script of a test cannot be written");
        file.write(completionScript(grammar(), shell).toUtf8());
        return file.fileName();
    }

    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished())
            qFatal("a shell does not answer");
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    }

    //! What bash offers for the words, the last one being typed.
    QStringList offered(const QStringList &words)
    {
        const QString script = u"source \"$1\"; shift; COMP_WORDS=(\"$@\"); "
                               "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _clawdbot; "
                               "printf '%s\\n' \"${COMPREPLY[@]}\""_s;
        const QStringList arguments{u"-c"_s, script, u"bash"_s, writeScript(Shell::Bash)};
        return output(u"bash"_s, arguments + words).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void offersCommandsAndOptionsOfThePlace()
    {
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            QSKIP("bash is not installed");
        QCOMPARE(offered({u"clawdbot"_s, u"ga"_s}), QStringList{u"gateway"_s});
        QCOMPARE(offered({u"clawdbot"_s, u"gateway"_s, u"st"_s}),
                 (QStringList{u"start"_s, u"stop"_s, u"status"_s}));
        QVERIFY(offered({u"clawdbot"_s, u"gateway"_s, u"status"_s, u"--"_s}).contains(u"--json"_s));
        QVERIFY(offered({u"clawdbot"_s, u"--"_s}).contains(u"--profile"_s));
        // A word in the place of a value is no command.
        QVERIFY(offered({u"clawdbot"_s, u"--profile"_s, u"x"_s, u"logs"_s, u"--"_s})
                    .contains(u"--follow"_s));
        QCOMPARE(offered({u"clawdbot"_s, u"logs"_s, u"--limit"_s, {}}), QStringList());
    }

    void isReadByItsShell_data()
    {
        QTest::addColumn<int>("shell");
        QTest::addColumn<QString>("program");
        QTest::newRow("bash") << int(Shell::Bash) << u"bash"_s;
        QTest::newRow("zsh") << int(Shell::Zsh) << u"zsh"_s;
        QTest::newRow("fish") << int(Shell::Fish) << u"fish"_s;
    }
    void isReadByItsShell()
    {
        QFETCH(int, shell);
        QFETCH(QString, program);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
        QCOMPARE(output(program, {u"-n"_s, writeScript(Shell(shell))}), QString());
    }

    void tellsFishWhatWordsMean()
    {
        if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
            QSKIP("fish is not installed");
        const QString script =
            u"source %1; complete -C 'clawdbot gateway sta'"_s.arg(writeScript(Shell::Fish));
        const QString text = output(u"fish"_s, {u"--no-config"_s, u"-c"_s, script});
        QVERIFY2(text.contains("status\t"_L1), qPrintable(text));
        QVERIFY2(!text.contains("agent"_L1), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(tst_Completion)
#include "tst_completion.moc"
