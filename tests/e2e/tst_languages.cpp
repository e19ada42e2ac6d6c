// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/textwidth.h"
#include "i18n/language.h"
#include "tests/e2e/runningprogram.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::testing;

namespace {

//! What a text of the command line is in a language; empty when it was not translated.
class Words
{
public:
    explicit Words(const QString &language)
        : m_isLoaded(m_translator.load(u"clawdbot_"_s + language, u":/translations"_s))
    { }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString operator()(const char *text) const
    {
        return m_translator.translate("claw::cli", text);
    }

private:
    QTranslator m_translator;
    bool m_isLoaded;
};

//! Where the explanations of options begin, and where their further lines do.
QSet<qsizetype> columnsOfExplanations(const QString &help)
{
    static const QRegularExpression option(u"^  -.*?\\S {2,}(?=\\S)"_s);
    static const QRegularExpression further(u"^ {5,}(?=\\S)"_s);
    QSet<qsizetype> columns;
    for (const QString &line : help.split(u'\n')) {
        for (const auto &pattern : {option, further}) {
            if (const auto match = pattern.match(line); match.hasMatch())
                columns.insert(cli::displayWidth(match.captured()));
        }
    }
    return columns;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : i18n::languages())
        if (language != "en"_L1)
            QTest::newRow(qPrintable(language)) << language;
}

} // namespace

//! The program speaks the language of the person, and English to programs.
class tst_Languages : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_box;

    QProcessEnvironment environment(const QString &language) const
    {
        auto environment = m_box->environment();
        environment.insert(u"CLAWDBOT_LANG"_s, language);
        return environment;
    }
    QString url() const { return u"ws://127.0.0.1:%1"_s.arg(m_box->port()); }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>();
        m_box->putConfig(m_box->goodConfig());
    }

    void helpIsInTheLanguageOfThePerson_data() { addLanguages(); }
    void helpIsInTheLanguageOfThePerson()
    {
        QFETCH(QString, language);
        const Words words(language);
        QVERIFY(words.isLoaded());
        RunningProgram program({u"gateway"_s, u"--help"_s}, environment(language));
        QCOMPARE(program.waitForExit(), 0);
        const QString help = program.out();
        for (const char *text : {"Usage:", "Show this help", "Options:", "Commands:"}) {
            QVERIFY2(!words(text).isEmpty(), text);
            QVERIFY2(help.contains(words(text)), program.story());
        }
        QVERIFY2(!help.contains("Usage:"_L1), program.story());
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(cli::displayWidth(line) <= 80, qPrintable(line));
        QCOMPARE(columnsOfExplanations(help).size(), 1);
    }

    void theSystemsLanguageIsEnough()
    {
        auto environment = m_box->environment();
        environment.remove(u"CLAWDBOT_LANG"_s);
        environment.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
        RunningProgram program({u"--help"_s}, environment);
        QCOMPARE(program.waitForExit(), 0);
        QVERIFY2(program.out().contains(Words(u"de"_s)("Usage:")), program.story());
    }

    void refusalsAreInTheLanguageOfThePerson_data() { addLanguages(); }
    void refusalsAreInTheLanguageOfThePerson()
    {
        QFETCH(QString, language);
        RunningProgram program({u"logs"_s, u"--limit"_s, u"many"_s}, environment(language));
        QCOMPARE(program.waitForExit(), 1);
        const QString refusal = Words(language)("invalid %1: %2 (a whole number from %3 to %4)");
        QVERIFY(!refusal.isEmpty());
        QVERIFY2(program.err().contains(refusal.section(u"%1"_s, 0, 0)), program.story());
        QVERIFY2(program.err().contains("--limit"_L1), program.story());
    }

    void statusKeepsWhatScriptsLookFor_data() { addLanguages(); }
    void statusKeepsWhatScriptsLookFor()
    {
        QFETCH(QString, language);
        RunningProgram english({u"gateway"_s, u"status"_s}, environment(u"en"_s));
        RunningProgram program({u"gateway"_s, u"status"_s}, environment(language));
        QCOMPARE(program.waitForExit(), english.waitForExit());
        for (const auto &[text, value] :
             {std::pair("Probe target: %1", url()), std::pair("RPC target: %1", url())}) {
            const QString translated = Words(language)(text);
            QVERIFY2(!translated.isEmpty(), text);
            const QString told = program.out() + program.err();
            QVERIFY2(told.contains(translated.arg(value)), program.story());
        }
        for (const auto &line : {"Service: "_L1, "Runtime: "_L1})
            QVERIFY2(program.out().contains(line), program.story());
        QVERIFY2(program.err().contains("RPC probe: failed"_L1), program.story());
    }

    void programsReadTheSameInEveryLanguage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("version") << u"--version --json"_s;
        QTest::newRow("status") << u"gateway status --json"_s;
        QTest::newRow("configuration") << u"config validate --json"_s;
        QTest::newRow("a value") << u"config get gateway.port --json"_s;
        QTest::newRow("no gateway") << u"health --json"_s;
        QTest::newRow("models") << u"models list --plain"_s;
    }
    void programsReadTheSameInEveryLanguage()
    {
        QFETCH(QString, words);
        RunningProgram english(words.split(u' '), environment(u"en"_s));
        const int exitCode = english.waitForExit();
        QVERIFY2(exitCode >= 0, english.story());
        for (const QString &language : {u"de"_s, u"ko"_s}) {
            RunningProgram program(words.split(u' '), environment(language));
            QCOMPARE(program.waitForExit(), exitCode);
            QCOMPARE(program.out(), english.out());
            QCOMPARE(program.err(), english.err());
        }
    }

    void theGatewayPrintsEnglish()
    {
        RunningProgram program({u"gateway"_s}, environment(u"ko"_s));
        QVERIFY2(program.waitFor(u"✓ log file: "_s), program.story());
        const QString listening =
            u"✓ listening on %1 (PID %2)"_s.arg(url(), QString::number(program.pid()));
        QVERIFY2(program.out().contains(listening), program.story());
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
        for (const QString &text : {program.out(), program.err()})
            QVERIFY2(!text.contains(QRegularExpression(u"\\p{Hangul}"_s)), program.story());
    }
};

QTEST_GUILESS_MAIN(tst_Languages)
#include "tst_languages.moc"
