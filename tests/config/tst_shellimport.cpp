// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/shellimport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw::config;

namespace {

QProcessEnvironment with(std::initializer_list<std::pair<QString, QString>> variables)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    return environment;
}

const ShellEnvConfig on{.enabled = true, .timeout = {}};

} // namespace

class tst_ShellImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWantedByTheConfigurationOrTheEnvironment()
    {
        QVERIFY(!wantedShellImport({}, {}));
        QVERIFY(wantedShellImport(on, {}));
        QVERIFY(wantedShellImport({}, with({{u"CLAWDBOT_LOAD_SHELL_ENV"_s, u"Yes"_s}})));
        QVERIFY(!wantedShellImport({}, with({{u"CLAWDBOT_LOAD_SHELL_ENV"_s, u"0"_s}})));
    }

    void isNotWantedWhenAKeyIsKnownOrItIsPutOff()
    {
        QVERIFY(!wantedShellImport(on, with({{u"SLACK_APP_TOKEN"_s, u"x"_s}})));
        QVERIFY(wantedShellImport(on, with({{u"SLACK_APP_TOKEN"_s, u"  "_s}})));
        QVERIFY(!wantedShellImport(on, with({{u"CLAWDBOT_DEFER_SHELL_ENV_FALLBACK"_s, u"1"_s}})));
    }

    void usesTheShellOfTheUserAndTheTimeoutThatIsNearest()
    {
        QCOMPARE(wantedShellImport(on, {})->shell, u"/bin/sh"_s);
        QCOMPARE(wantedShellImport(on, {})->timeout, 15s);
        const auto environment =
            with({{u"SHELL"_s, u"/bin/zsh"_s}, {u"CLAWDBOT_SHELL_ENV_TIMEOUT_MS"_s, u"700"_s}});
        QCOMPARE(wantedShellImport(on, environment)->shell, u"/bin/zsh"_s);
        QCOMPARE(wantedShellImport(on, environment)->timeout, 700ms);
        const ShellEnvConfig own{.enabled = true, .timeout = 300ms};
        QCOMPARE(wantedShellImport(own, environment)->timeout, 300ms);
        const ShellEnvConfig none{.enabled = true, .timeout = 0ms};
        QCOMPARE(wantedShellImport(none, environment)->timeout, 15s);
    }

    void takesTheExpectedKeysOnly()
    {
        const QByteArray output("PATH=/evil\0OPENAI_API_KEY=a=b\nc\0ZAI_API_KEY= \0"
                                "GEMINI_API_KEY=shell\0=x\0nonsense\0",
                                79);
        const auto keys = importedKeys(output, with({{u"GEMINI_API_KEY"_s, u"own"_s}}));
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.value(u"OPENAI_API_KEY"_s), u"a=b\nc"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ShellImport)
#include "tst_shellimport.moc"
