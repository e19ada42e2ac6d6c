// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/statepaths.h"

#include <QTest>

using namespace Qt::StringLiterals;
using claw::ErrorCode;
using claw::files::StatePaths;
using claw::files::StatePathsInput;

namespace {

using Variables = QMap<QString, QString>;

StatePathsInput input(const Variables &variables)
{
    StatePathsInput made;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        made.environment.insert(it.key(), it.value());
    made.tempDir = u"/tmp"_s;
    made.workingDir = u"/work dir"_s;
    return made;
}

const Variables plainHome{{u"HOME"_s, u"/home/you"_s}};

} // namespace

class tst_StatePaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHomeDirectoryDecidesByDefault()
    {
        const auto paths = StatePaths::resolve(input(plainHome));
        QVERIFY(paths);
        QCOMPARE(paths->stateDir, u"/home/you/.clawdbot"_s);
        QCOMPARE(paths->configPath, u"/home/you/.clawdbot/clawdbot.json"_s);
        QCOMPARE(paths->logFile(), u"/home/you/.clawdbot/logs/gateway.log"_s);
        QCOMPARE(paths->lockPath(), u"/home/you/.clawdbot/gateway.lock"_s);
        QCOMPARE(paths->lastGoodPath(), u"/home/you/.clawdbot/config/last-good.json"_s);
        QCOMPARE(paths->sessionsStorePath(u"main"_s),
                 u"/home/you/.clawdbot/agents/main/sessions/sessions.json"_s);
        QCOMPARE(paths->defaultWorkspaceDir(), u"/home/you/clawd"_s);
        QVERIFY(paths->profile.isEmpty());
        QVERIFY(paths->notes.isEmpty());
    }

    void theMoreExplicitWordWins_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("dev");
        QTest::addColumn<QString>("stateDir");
        QTest::addColumn<QString>("configPath");
        const auto with = [](const Variables &more) {
            Variables all = plainHome;
            all.insert(more);
            return all;
        };

        QTest::newRow("--profile") << plainHome << "work" << false << "/home/you/.clawdbot-work"
                                   << "/home/you/.clawdbot-work/clawdbot.json";
        QTest::newRow("--profile default")
            << plainHome << "default" << false << "/home/you/.clawdbot"
            << "/home/you/.clawdbot/clawdbot.json";
        QTest::newRow("--profile DEFAULT")
            << plainHome << "DEFAULT" << false << "/home/you/.clawdbot"
            << "/home/you/.clawdbot/clawdbot.json";
        QTest::newRow("--dev") << plainHome << "" << true << "/home/you/.clawdbot-dev"
                               << "/home/you/.clawdbot-dev/clawdbot.json";
        QTest::newRow("--dev --profile dev")
            << plainHome << "dev" << true << "/home/you/.clawdbot-dev"
            << "/home/you/.clawdbot-dev/clawdbot.json";
        QTest::newRow("CLAWDBOT_PROFILE moves nothing")
            << with({{u"CLAWDBOT_PROFILE"_s, u"work"_s}}) << "" << false << "/home/you/.clawdbot"
            << "/home/you/.clawdbot/clawdbot.json";
        QTest::newRow("CLAWDBOT_STATE_DIR before --profile")
            << with({{u"CLAWDBOT_STATE_DIR"_s, u" ~/state "_s}}) << "work" << false
            << "/home/you/state"
            << "/home/you/state/clawdbot.json";
        QTest::newRow("CLAWDBOT_CONFIG_PATH alone")
            << with({{u"CLAWDBOT_CONFIG_PATH"_s, u"/etc/claw.json"_s}}) << "" << false
            << "/home/you/.clawdbot"
            << "/etc/claw.json";
        QTest::newRow("CLAWDBOT_CONFIG_PATH under --profile")
            << with({{u"CLAWDBOT_CONFIG_PATH"_s, u"~/c.json"_s}}) << "work" << false
            << "/home/you/.clawdbot-work"
            << "/home/you/c.json";
        QTest::newRow("blank variables are none")
            << with({{u"CLAWDBOT_STATE_DIR"_s, u"  "_s}, {u"CLAWDBOT_CONFIG_PATH"_s, u""_s}})
            << "work" << false << "/home/you/.clawdbot-work"
            << "/home/you/.clawdbot-work/clawdbot.json";
        QTest::newRow("relative") << with({{u"CLAWDBOT_STATE_DIR"_s, u"a/../b"_s}}) << "" << false
                                  << "/work dir/b"
                                  << "/work dir/b/clawdbot.json";
        QTest::newRow("the home directory itself")
            << with({{u"CLAWDBOT_STATE_DIR"_s, u"~"_s}}) << "" << false << "/home/you"
            << "/home/you/clawdbot.json";
        QTest::newRow("somebody else's ~ is a name")
            << with({{u"CLAWDBOT_STATE_DIR"_s, u"~root"_s}}) << "" << false << "/work dir/~root"
            << "/work dir/~root/clawdbot.json";
    }

    void theMoreExplicitWordWins()
    {
        QFETCH(const Variables, variables);
        QFETCH(const QString, profile);
        QFETCH(const bool, dev);

        auto given = input(variables);
        given.profile = profile;
        given.dev = dev;
        const auto paths = StatePaths::resolve(given);
        QVERIFY(paths);
        QTEST(paths->stateDir, "stateDir");
        QTEST(paths->configPath, "configPath");
    }

    void aProfileNamesTheWorkspace()
    {
        auto given = input({{u"HOME"_s, u"/h"_s}, {u"CLAWDBOT_PROFILE"_s, u"work"_s}});
        QCOMPARE(StatePaths::resolve(given)->defaultWorkspaceDir(), u"/h/clawd-work"_s);
        given.dev = true;
        QCOMPARE(StatePaths::resolve(given)->defaultWorkspaceDir(), u"/h/clawd-dev"_s);
        given = input({{u"HOME"_s, u"/h"_s}, {u"CLAWDBOT_PROFILE"_s, u"Default"_s}});
        QCOMPARE(StatePaths::resolve(given)->defaultWorkspaceDir(), u"/h/clawd"_s);
    }

    void aProfileFromTheEnvironmentCannotLeaveTheHomeDirectory()
    {
        const auto paths = StatePaths::resolve(
            input({{u"HOME"_s, u"/h"_s}, {u"CLAWDBOT_PROFILE"_s, u"x/../../etc"_s}}));
        QVERIFY(paths);
        QCOMPARE(paths->defaultWorkspaceDir(), u"/h/clawd"_s);
        QCOMPARE(paths->notes.size(), 1);
    }

    void identityStaysBelowTheHomeDirectory()
    {
        const auto paths = StatePaths::resolve(
            input({{u"HOME"_s, u"/h"_s}, {u"CLAWDBOT_STATE_DIR"_s, u"/srv/claw"_s}}));
        QCOMPARE(paths->deviceIdentityPath(), u"/h/.clawdbot/identity/device.json"_s);
        QCOMPARE(paths->execApprovalsPath(), u"/h/.clawdbot/exec-approvals.json"_s);
        QCOMPARE(paths->deviceTokensPath(), u"/srv/claw/identity/device-auth.json"_s);
    }

    void wrongProfilesAreRefused_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("path") << u"../up"_s;
        QTest::newRow("slash") << u"a/b"_s;
        QTest::newRow("leading dash") << u"-a"_s;
        QTest::newRow("line break at the end") << u"a\n"_s;
        QTest::newRow("too long") << QString(65, u'a');
        QTest::newRow("other letters") << u"café"_s;
    }

    void wrongProfilesAreRefused()
    {
        QFETCH(const QString, profile);
        auto given = input(plainHome);
        given.profile = profile;
        const auto paths = StatePaths::resolve(given);
        QVERIFY(!paths);
        QCOMPARE(paths.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(paths.error().message,
                 u"Invalid --profile (use letters, numbers, \"_\", \"-\" only)"_s);
    }

    void devAndAnotherProfileContradict()
    {
        auto given = input(plainHome);
        given.dev = true;
        given.profile = u"work"_s;
        const auto paths = StatePaths::resolve(given);
        QVERIFY(!paths);
        QCOMPARE(paths.error().message, u"Cannot combine --dev with --profile"_s);
    }

    void withoutHomeTheAccountDecides()
    {
        auto given = input({});
        given.accountHome = u"/home/account"_s;
        const auto paths = StatePaths::resolve(given);
        QVERIFY(paths);
        QCOMPARE(paths->stateDir, u"/home/account/.clawdbot"_s);
        QCOMPARE(paths->notes.size(), 1);
        QVERIFY(paths->notes.first().contains("/home/account"_L1));
    }

    void withoutAnyHomeTheTemporaryDirectoryServes()
    {
        const auto paths = StatePaths::resolve(input({}));
        QVERIFY(paths);
        QVERIFY(paths->homeDir.startsWith("/tmp/clawdbot-home-"_L1));
        QCOMPARE(paths->notes.size(), 1);
    }

    void endlessPathsAreRefused()
    {
        const auto paths = StatePaths::resolve(
            input({{u"HOME"_s, u"/h"_s}, {u"CLAWDBOT_STATE_DIR"_s, QString(5000, u'x')}}));
        QVERIFY(!paths);
        QCOMPARE(paths.error().code, ErrorCode::InvalidRequest);
    }

    void homeIsShownAsATilde()
    {
        const auto paths = StatePaths::resolve(input(plainHome));
        QCOMPARE(paths->shown(u"/home/you/.clawdbot/x"_s), u"~/.clawdbot/x"_s);
        QCOMPARE(paths->shown(u"/home/you"_s), u"~"_s);
        QCOMPARE(paths->shown(u"/home/your/x"_s), u"/home/your/x"_s);
        QCOMPARE(paths->expanded(u"~/x/./y"_s), u"/home/you/x/y"_s);
    }
};

QTEST_GUILESS_MAIN(tst_StatePaths)
#include "tst_statepaths.moc"
