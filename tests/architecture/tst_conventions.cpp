// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/architecture/awaitscan.h"
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::architecture;

namespace {

constexpr int longestSource = 400;
constexpr int longestHeader = 150;
constexpr int longestFunction = 40;
constexpr int longestReadme = 30;

const auto capturingCoroutineLambda = uR"(\[[^\]\[]+\]\s*\([^()]*\)[^;{}]*->\s*(QCoro::Task))"_s;
// A service such as the clock outlives its coroutines; a value may not.
const auto coroutineWithReference =
    uR"(QCoro::Task<[^;{}()=]*>\s+(?:\w+::)*(\w+)\([^;{}()]*(?:\bconst\s(?!Clock\b)[^,;{}()]*&|&&))"_s;

// "path:line: text" of each match.
QStringList matchesIn(const SourceFile &file, const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = expression.globalMatch(file.code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.append(
            u"%1:%2: %3"_s.arg(file.path)
                .arg(lineOf(file.code, match.capturedStart()))
                .arg(match.captured(1).isEmpty() ? text : text + u": " + match.captured(1)));
    }
    return found;
}

qsizetype lineCount(const QString &text)
{
    return text.count(u'\n') + (text.endsWith(u'\n') ? 0 : 1);
}

// A file that is too long for a reason gives it in its first comment: "… stays whole because …".
bool saysWhyItStaysWhole(const QString &text)
{
    return text.section(u'\n', 0, 11).contains("stays whole"_L1);
}

// The functions whose body, between braces in the first column, is longer than a screen.
QStringList longFunctions(const SourceFile &file)
{
    QStringList found;
    qsizetype opened = -1;
    const QStringList lines = file.code.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        const bool outermost = !lines[i].startsWith(u' ');
        if (outermost && line == "{"_L1) {
            opened = i;
        } else if (outermost && line.startsWith(u'}')) {
            if (line == "}"_L1 && opened >= 0 && i - opened - 1 > longestFunction)
                found.append(u"%1:%2: a function of %3 lines"_s.arg(file.path).arg(opened).arg(
                    i - opened - 1));
            opened = -1;
        }
    }
    return found;
}

} // namespace

//! The rules of the house that a scan of the text can hold the sources to.
class tst_Conventions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_product = sourcesBelow({u"core"_s, u"app"_s, u"tray"_s});
        m_all = m_product + sourcesBelow({u"tests"_s});
        QVERIFY2(m_product.size() > 10, "core was not found");
        QVERIFY2(m_all.size() > m_product.size(), "tests was not found");
    }

    void awaitsStandAlone()
    {
        QStringList faults;
        for (const SourceFile &file : m_all) {
            if (file.path.endsWith("tst_awaitscan.cpp"_L1))
                continue;
            for (const QString &fault : awaitFaults(file.code))
                faults.append(file.path + u": " + fault);
        }
        report(faults);
    }

    void coroutineLambdasCaptureNothing()
    {
        report(capturingCoroutineLambda, u"a coroutine lambda with captures"_s);
    }

    void coroutinesTakeTheirParametersByValue()
    {
        report(coroutineWithReference, u"a coroutine with a reference to a value"_s);
    }

    void scansFindWhatTheyAreFor()
    {
        const auto file = [](const QString &code) {
            return SourceFile{.path = u"x.cpp"_s, .text = code, .code = code};
        };
        const auto found = [&](const QString &code, const QString &pattern) {
            return matchesIn(file(code), pattern, u"found"_s).size();
        };
        QCOMPARE(found(u"f([this](int a) -> QCoro::Task<> { g(); });"_s, capturingCoroutineLambda),
                 1);
        QCOMPARE(found(u"f([](int a) -> QCoro::Task<> { g(); });"_s, capturingCoroutineLambda), 0);
        QCOMPARE(found(u"QCoro::Task<int> C::f(const QString &a);"_s, coroutineWithReference), 1);
        QCOMPARE(found(u"QCoro::Task<> f(int a, QString &&b);"_s, coroutineWithReference), 1);
        QCOMPARE(
            found(u"QCoro::Task<Result<int>> f(QString a, Socket &s);"_s, coroutineWithReference),
            0);
        QCOMPARE(found(u"QCoro::Task<> f(const Clock &c);"_s, coroutineWithReference), 0);
        QCOMPARE(longFunctions(file(u"void f()\n{\n"_s + u"a;\n"_s.repeated(41) + u"}\n")).size(),
                 1);
        QCOMPARE(longFunctions(file(u"void f()\n{\n"_s + u"a;\n"_s.repeated(40) + u"}\n")).size(),
                 0);
        QCOMPARE(longFunctions(file(u"class C\n{\n"_s + u"a;\n"_s.repeated(90) + u"};\n")).size(),
                 0);
    }

    void everyFileNamesItsLicence()
    {
        QStringList faults;
        for (const SourceFile &file : m_all) {
            const bool named = file.text.startsWith("// SPDX-FileCopyrightText: "_L1)
                && file.text.section(u'\n', 1, 1) == "// SPDX-License-Identifier: MIT"_L1;
            if (!named)
                faults.append(file.path + u": does not open with the two SPDX lines");
        }
        report(faults);
    }

    void everyHeaderIsReadOnce()
    {
        QStringList faults;
        for (const SourceFile &file : m_all) {
            if (file.isHeader() && !file.code.contains("#pragma once"_L1))
                faults.append(file.path + u": no #pragma once");
        }
        report(faults);
    }

    void filesStaySmall()
    {
        QStringList faults;
        for (const SourceFile &file : m_all) {
            const int limit = file.isHeader() ? longestHeader : longestSource;
            if (lineCount(file.text) > limit && !saysWhyItStaysWhole(file.text))
                faults.append(u"%1: %2 lines, the limit is %3"_s.arg(file.path)
                                  .arg(lineCount(file.text))
                                  .arg(limit));
        }
        report(faults);
    }

    void functionsFitAScreen()
    {
        QStringList faults;
        for (const SourceFile &file : m_product)
            faults += longFunctions(file);
        report(faults);
    }

    void logLinesHaveACategory()
    {
        QStringList faults;
        for (const SourceFile &file : m_product)
            faults += matchesIn(file, uR"(\b(qDebug|qInfo|qWarning|qCritical)\s*\()"_s,
                                u"logs without a category"_s);
        report(faults);
    }

    void onlyLiteralsAreOpened()
    {
        QStringList faults;
        for (const SourceFile &file : m_all) {
            // A test may open the namespace of what it tests, and main() stands outside of ours.
            const bool outside = file.top() == "tests"_L1 || file.path.endsWith("/main.cpp"_L1);
            const QString more = outside ? u"|claw\\b"_s : QString();
            faults += matchesIn(
                file,
                u"using\\s+namespace\\s+(?!Qt::StringLiterals|std::chrono_literals%1)(.*)"_s.arg(
                    more),
                u"a using-directive"_s);
            if (file.isHeader())
                faults += matchesIn(file, u"using\\s+namespace\\s+(.*)"_s, u"a using-directive"_s);
        }
        report(faults);
    }

    void everyCoreFolderIntroducesItself()
    {
        const QDir core(QStringLiteral(CLAW_SOURCE_DIR "/core"));
        QStringList faults;
        for (const QString &folder : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile readme(core.filePath(folder + u"/README.md"));
            if (!readme.open(QIODevice::ReadOnly))
                faults.append(u"core/%1: no README.md"_s.arg(folder));
            else if (lineCount(QString::fromUtf8(readme.readAll())) > longestReadme)
                faults.append(u"core/%1/README.md: over %2 lines"_s.arg(folder).arg(longestReadme));
        }
        report(faults);
    }

private:
    void report(const QStringList &faults)
    {
        QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
    }

    void report(const QString &pattern, const QString &text)
    {
        QStringList faults;
        for (const SourceFile &file : m_all)
            faults += matchesIn(file, pattern, text);
        report(faults);
    }

    QList<SourceFile> m_product;
    QList<SourceFile> m_all;
};

QTEST_GUILESS_MAIN(tst_Conventions)
#include "tst_conventions.moc"
