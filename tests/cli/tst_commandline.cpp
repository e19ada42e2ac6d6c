// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/version.h"
#include "cli/commandline.h"
#include "cli/options.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

//! Remembers what it was given.
class ProbeCommand final : public Command
{
public:
    explicit ProbeCommand(QString path, bool wantsMethod = false)
        : m_path(std::move(path))
        , m_wantsMethod(wantsMethod)
    { }

    QString path() const override { return m_path; }
    QString summary() const override { return u"Does %1"_s.arg(m_path); }
    void declare(CLI::App &app) override
    {
        addOption(app, "--port", "<port>", port, u"The port"_s);
        addFlag(app, "--json", json, u"As JSON"_s);
        if (m_wantsMethod)
            addArgument(app, "method", method, u"The method"_s);
    }
    int run(const CommandContext &) override { return 0; }

    std::optional<QString> port;
    bool json = false;
    QString method;

private:
    QString m_path;
    bool m_wantsMethod;
};

struct Fixture
{
    Fixture()
    {
        outBytes.open(QIODevice::WriteOnly);
        errBytes.open(QIODevice::WriteOnly);
        line.add(std::move(ownedGateway));
        line.add(std::move(ownedRun));
        line.add(std::move(ownedCall));
        line.add(std::make_unique<ProbeCommand>(u"health"_s));
        line.addGroup(u"devices"_s, u"Devices"_s);
        line.add(std::make_unique<ProbeCommand>(u"devices list"_s));
    }

    ParsedCommandLine parse(const QString &words)
    {
        return line.parse(words.split(u' ', Qt::SkipEmptyParts), out, err);
    }

    QBuffer outBytes;
    QBuffer errBytes;
    Terminal out{outBytes, {}};
    Terminal err{errBytes, {}};
    std::unique_ptr<ProbeCommand> ownedGateway = std::make_unique<ProbeCommand>(u"gateway"_s);
    std::unique_ptr<ProbeCommand> ownedRun = std::make_unique<ProbeCommand>(u"gateway run"_s);
    std::unique_ptr<ProbeCommand> ownedCall =
        std::make_unique<ProbeCommand>(u"gateway call"_s, true);
    ProbeCommand &gateway = *ownedGateway;
    ProbeCommand &run = *ownedRun;
    ProbeCommand &call = *ownedCall;
    CommandLine line{QProcessEnvironment(), u"/home/ada"_s, {{u"commit"_s, u"c0ffee"_s}}};
};

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheVersionWhereverItIsAskedFor_data();
    void printsTheVersionWhereverItIsAskedFor();
    void tellsProgramsWhatItWasBuiltFrom();
    void showsHelpAndSucceeds_data();
    void showsHelpAndSucceeds();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void givesAValueToTheInnermostCommand();
    void handsAnEarlierValueDownToTheSubcommand();
    void prefersTheSubcommandsOwnValue();
    void takesAMethodThatIsNamedLikeACommand();
    void takesAnEmptyValueAndAValueThatLooksLikeAnOption();
    void aGroupWithoutActionFailsWithItsHelp();
    void appliesAProfileToTheEnvironment();
    void theDevProfileHasItsOwnPort();
    void leavesDevAfterTheCommandToTheCommand();
    void respectsAStateDirectoryThatIsSetAlready();
    void aCallWithoutACommandCanMeanOne_data();
    void aCallWithoutACommandCanMeanOne();
};

void TestCommandLine::printsTheVersionWhereverItIsAskedFor_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("alone") << u"--version"_s;
    QTest::newRow("short") << u"-v"_s;
    QTest::newRow("upper case") << u"-V"_s;
    QTest::newRow("behind a command") << u"gateway --version"_s;
    QTest::newRow("behind nonsense") << u"nosuch --nothing --version"_s;
}

void TestCommandLine::printsTheVersionWhereverItIsAskedFor()
{
    QFETCH(QString, words);
    Fixture f;
    const auto parsed = f.parse(words);
    QVERIFY(!parsed.command);
    QCOMPARE(parsed.exitCode, 0);
    QCOMPARE(f.outBytes.data(), buildVersion().toUtf8() + '\n');
    QVERIFY(f.errBytes.data().isEmpty());
}

void TestCommandLine::tellsProgramsWhatItWasBuiltFrom()
{
    Fixture f;
    const auto parsed = f.parse(u"--version --json"_s);
    QCOMPARE(parsed.exitCode, 0);
    QCOMPARE(f.outBytes.data(), "{\"commit\":\"c0ffee\"}\n"_ba);
}

void TestCommandLine::showsHelpAndSucceeds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("usage");
    QTest::newRow("nothing at all") << QString() << "Usage: clawdbot [options] [command]\n"_ba;
    QTest::newRow("root") << u"--help"_s << "Usage: clawdbot [options] [command]\n"_ba;
    QTest::newRow("headless") << u"--headless"_s << "Usage: clawdbot [options] [command]\n"_ba;
    QTest::newRow("group") << u"gateway -h"_s << "Usage: clawdbot gateway [options] [command]\n"_ba;
    QTest::newRow("leaf") << u"gateway call --help"_s
                          << "Usage: clawdbot gateway call [options] <method>\n"_ba;
    QTest::newRow("help command") << u"help gateway call"_s
                                  << "Usage: clawdbot gateway call [options] <method>\n"_ba;
    QTest::newRow("before anything else")
        << u"gateway call --nothing --help"_s << "Usage: clawdbot gateway call"_ba;
}

void TestCommandLine::showsHelpAndSucceeds()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, usage);
    Fixture f;
    const auto parsed = f.parse(words);
    QVERIFY(!parsed.command);
    QCOMPARE(parsed.exitCode, 0);
    QVERIFY2(f.outBytes.data().contains(usage), f.outBytes.data().constData());
    QVERIFY(f.outBytes.data().contains("-h, --help"));
    QVERIFY(f.errBytes.data().isEmpty());
}

void TestCommandLine::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("command") << u"nosuch"_s << "error: unknown command 'nosuch'\n"_ba << 1;
    QTest::newRow("command and option")
        << u"nosuch --x"_s << "error: unknown command 'nosuch'\n"_ba << 1;
    QTest::newRow("option") << u"--nosuch"_s << "error: unknown option '--nosuch'\n"_ba << 1;
    QTest::newRow("option of a leaf")
        << u"gateway run --nosuch=3"_s << "error: unknown option '--nosuch'\n"_ba << 1;
    QTest::newRow("short option") << u"health -x"_s << "error: unknown option '-x'\n"_ba << 1;
    QTest::newRow("word behind a group")
        << u"gateway nosuch"_s
        << "error: too many arguments for 'gateway'. Expected 0 arguments but got 1.\n"_ba << 1;
    QTest::newRow("second argument")
        << u"gateway call a b"_s
        << "error: too many arguments for 'call'. Expected 1 argument but got 2.\n"_ba << 1;
    QTest::newRow("missing argument")
        << u"gateway call"_s << "error: missing required argument 'method'\n"_ba << 1;
    QTest::newRow("missing value")
        << u"gateway run --port"_s << "error: option '--port <port>' argument missing\n"_ba << 1;
    QTest::newRow("profile late") << u"health --profile x"_s
                                  << "error: unknown option '--profile'\n"_ba << 1;
    QTest::newRow("profile without a name")
        << u"--profile"_s << "[clawdbot] --profile requires a value\n"_ba << 2;
    QTest::newRow("profile with a bad name")
        << u"--profile ../x health"_s
        << "[clawdbot] Invalid --profile (use letters, numbers, \"_\", \"-\" only)\n"_ba << 2;
    QTest::newRow("dev and another profile")
        << u"--dev --profile work health"_s << "[clawdbot] Cannot combine --dev with --profile\n"_ba
        << 2;
}

void TestCommandLine::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, text);
    QFETCH(int, exitCode);
    Fixture f;
    const auto parsed = f.parse(words);
    QVERIFY(!parsed.command);
    QCOMPARE(f.errBytes.data(), text);
    QCOMPARE(parsed.exitCode, exitCode);
    QVERIFY(f.outBytes.data().isEmpty());
}

void TestCommandLine::givesAValueToTheInnermostCommand()
{
    Fixture f;
    const auto parsed = f.parse(u"gateway run --port 7 --json"_s);
    QCOMPARE(parsed.command, &f.run);
    QCOMPARE(f.run.port, u"7"_s);
    QVERIFY(f.run.json);
    QVERIFY(!f.gateway.port);
}

void TestCommandLine::handsAnEarlierValueDownToTheSubcommand()
{
    Fixture f;
    const auto parsed = f.parse(u"gateway --port 7 --json run"_s);
    QCOMPARE(parsed.command, &f.run);
    QCOMPARE(f.run.port, u"7"_s);
    QVERIFY(f.run.json);
}

void TestCommandLine::prefersTheSubcommandsOwnValue()
{
    Fixture f;
    QVERIFY(f.parse(u"gateway --port 7 run --port=8 --port 9"_s).command);
    QCOMPARE(f.run.port, u"9"_s);
    QVERIFY(!f.run.json);
}

void TestCommandLine::takesAMethodThatIsNamedLikeACommand()
{
    Fixture f;
    QCOMPARE(f.parse(u"gateway call health"_s).command, &f.call);
    QCOMPARE(f.call.method, u"health"_s);
    Fixture g;
    QCOMPARE(g.parse(u"gateway call run --json"_s).command, &g.call);
    QCOMPARE(g.call.method, u"run"_s);
}

void TestCommandLine::takesAnEmptyValueAndAValueThatLooksLikeAnOption()
{
    Fixture f;
    QCOMPARE(f.parse(u"gateway run --port= --json"_s).command, &f.run);
    QCOMPARE(f.run.port, QString());
    QVERIFY(f.run.port.has_value());
    Fixture g;
    QCOMPARE(g.parse(u"gateway run --port --json"_s).command, &g.run);
    QCOMPARE(g.run.port, u"--json"_s);
}

void TestCommandLine::aGroupWithoutActionFailsWithItsHelp()
{
    Fixture f;
    const auto parsed = f.parse(u"devices"_s);
    QVERIFY(!parsed.command);
    QCOMPARE(parsed.exitCode, 1);
    QVERIFY(f.errBytes.data().contains("Usage: clawdbot devices"));
    QVERIFY(f.outBytes.data().isEmpty());
}

void TestCommandLine::appliesAProfileToTheEnvironment()
{
    Fixture f;
    const auto parsed = f.parse(u"--profile work health"_s);
    QVERIFY(parsed.command);
    const auto &environment = parsed.options.environment;
    QCOMPARE(environment.value(u"CLAWDBOT_PROFILE"_s), u"work"_s);
    QCOMPARE(environment.value(u"CLAWDBOT_STATE_DIR"_s), u"/home/ada/.clawdbot-work"_s);
    QCOMPARE(environment.value(u"CLAWDBOT_CONFIG_PATH"_s),
             u"/home/ada/.clawdbot-work/clawdbot.json"_s);
    QVERIFY(!environment.contains(u"CLAWDBOT_GATEWAY_PORT"_s));
}

void TestCommandLine::theDevProfileHasItsOwnPort()
{
    for (const auto &words : {u"--dev health"_s, u"--profile=dev health"_s}) {
        Fixture f;
        const auto parsed = f.parse(words);
        QVERIFY(parsed.command);
        QCOMPARE(parsed.options.environment.value(u"CLAWDBOT_GATEWAY_PORT"_s), u"19001"_s);
    }
}

void TestCommandLine::leavesDevAfterTheCommandToTheCommand()
{
    Fixture f;
    QVERIFY(!f.parse(u"health --dev"_s).command);
    QCOMPARE(f.errBytes.data(), "error: unknown option '--dev'\n"_ba);
}

void TestCommandLine::respectsAStateDirectoryThatIsSetAlready()
{
    QProcessEnvironment environment;
    environment.insert(u"CLAWDBOT_STATE_DIR"_s, u"/srv/claw"_s);
    const auto options =
        readGlobalOptions({u"--profile"_s, u"work"_s, u"health"_s}, environment, u"/home/ada"_s);
    QVERIFY(options);
    QCOMPARE(options->environment.value(u"CLAWDBOT_STATE_DIR"_s), u"/srv/claw"_s);
    QCOMPARE(options->environment.value(u"CLAWDBOT_CONFIG_PATH"_s), u"/srv/claw/clawdbot.json"_s);
}

void TestCommandLine::aCallWithoutACommandCanMeanOne_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<bool>("meant");
    QTest::newRow("nothing") << QString() << true << true;
    QTest::newRow("a profile alone") << u"--profile work"_s << true << true;
    QTest::newRow("not possible here") << QString() << false << false;
    QTest::newRow("headless") << u"--headless"_s << true << false;
    QTest::newRow("help") << u"--help"_s << true << false;
}

void TestCommandLine::aCallWithoutACommandCanMeanOne()
{
    QFETCH(QString, words);
    QFETCH(bool, possible);
    Fixture f;
    f.line.setBare(u"health"_s, [possible](const QProcessEnvironment &) { return possible; });
    const auto parsed = f.parse(words);
    QTEST(parsed.command != nullptr, "meant");
    QCOMPARE(parsed.exitCode, 0);
    QCOMPARE(f.outBytes.data().contains("Usage: clawdbot"), !parsed.command);
}

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestCommandLine)
#include "tst_commandline.moc"
