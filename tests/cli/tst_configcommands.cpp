// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/cli/commandfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;

namespace {

const QByteArray written = "{\n  // the house\n  gateway: {\n    mode: 'local', // here\n"
                           "    port: 4711,\n    auth: { token: '${HOUSE_TOKEN}' },\n  },\n}\n";

} // namespace

class TestConfigCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_user.writeConfig(written)); }

    void showsAValue()
    {
        m_user.setVariable(u"HOUSE_TOKEN"_s, u"t0ken"_s);
        QCOMPARE(m_user.run(u"config get gateway.mode"_s), 0);
        QCOMPARE(m_user.out, QByteArray("local\n"));
        QCOMPARE(m_user.run(u"config get gateway.mode --json"_s), 0);
        QCOMPARE(m_user.out, QByteArray("\"local\"\n"));
        QCOMPARE(m_user.run(u"config get gateway[port]"_s), 0);
        QCOMPARE(m_user.out, QByteArray("4711\n"));
        QCOMPARE(m_user.run(u"config get gateway.auth"_s), 0);
        QCOMPARE(m_user.out, QByteArray("{\n  \"token\": \"t0ken\"\n}\n"));
        QCOMPARE(m_user.err, QByteArray());
    }

    void showsVariablesThatAreNotSetHere()
    {
        CommandFixture user;
        QVERIFY(user.writeConfig(written));
        QCOMPARE(user.run(u"config get gateway.auth.token"_s), 0);
        QCOMPARE(user.out, QByteArray("${HOUSE_TOKEN}\n"));
    }

    void saysWhatIsNotThere()
    {
        QCOMPARE(m_user.run(u"config get gateway.no.such"_s), 1);
        QCOMPARE(m_user.err, QByteArray("Config path not found: gateway.no.such\n"));
        QCOMPARE(m_user.out, QByteArray());
        QCOMPARE(m_user.run(u"config unset gateway.no"_s), 1);
        QCOMPARE(m_user.err, QByteArray("Config path not found: gateway.no\n"));
        QCOMPARE(m_user.run({u"config"_s, u"get"_s, u"a["_s}), 1);
        QCOMPARE(m_user.err, QByteArray("Error: Invalid path (missing \"]\"): a[\n"));
        QCOMPARE(m_user.run({u"config"_s, u"get"_s, u" "_s}), 1);
        QCOMPARE(m_user.err, QByteArray("Error: Path is empty.\n"));
    }

    void changesOneValueAndNothingElse()
    {
        QCOMPARE(m_user.run(u"config set gateway.port 4712"_s), 0);
        QVERIFY2(m_user.out.startsWith("Updated gateway.port. "), m_user.out.constData());
        QByteArray expected = written;
        QCOMPARE(content(), expected.replace("4711", "4712"));
        QCOMPARE(m_user.run({u"config"_s, u"set"_s, u"logging"_s, u"{level: 'debug'}"_s}), 0);
        expected.replace("\n  },\n}", "\n  },\n  logging: {\n    level: \"debug\",\n  },\n}");
        QCOMPARE(content(), expected);
        QCOMPARE(m_user.run(u"config unset gateway.auth"_s), 0);
        QVERIFY(m_user.out.startsWith("Removed gateway.auth. "));
        QCOMPARE(content(), expected.replace("    auth: { token: '${HOUSE_TOKEN}' },\n", ""));
    }

    void takesTextThatIsNoJson()
    {
        QCOMPARE(m_user.run({u"config"_s, u"set"_s, u"agents.defaults.workspace"_s, u"~/home"_s}),
                 0);
        QCOMPARE(m_user.run(u"config get agents.defaults.workspace"_s), 0);
        QCOMPARE(m_user.out, m_user.path(u"home"_s).toUtf8() + '\n');
        QCOMPARE(m_user.run({u"config"_s, u"set"_s, u"agents.defaults.workspace"_s, u"~/home"_s,
                             u"--json"_s}),
                 1);
        QCOMPARE(m_user.err,
                 QByteArray("Error: Failed to parse JSON5 value: SyntaxError: JSON5: invalid "
                            "character '~' at 1:1\n"));
    }

    void saysWhatARunningGatewayDoes()
    {
        QCOMPARE(m_user.run(u"config set gateway.port 4712"_s), 0);
        QCOMPARE(m_user.out,
                 QByteArray("Updated gateway.port. A running gateway restarts by "
                            "itself to apply it.\n"));
        QCOMPARE(m_user.run(u"config set gateway.reload.mode off"_s), 0);
        QCOMPARE(m_user.run(u"config set gateway.port 4713"_s), 0);
        QCOMPARE(m_user.out, QByteArray("Updated gateway.port. Restart the gateway to apply.\n"));
    }

    void refusesWhatIsWrong()
    {
        QCOMPARE(m_user.run(u"config set gateway.port many"_s), 1);
        QCOMPARE(m_user.err,
                 QByteArray("Error: Config validation failed: gateway.port: Invalid input: "
                            "expected number, received string\n"));
        QCOMPARE(content(), written);
    }

    void saysThatTheFileIsBroken()
    {
        QVERIFY(m_user.writeConfig("{gateway: {prot: 1}}"));
        QCOMPARE(m_user.run(u"config get gateway"_s), 1);
        QCOMPARE(m_user.err,
                 QByteArray("Config invalid at ~/.clawdbot/clawdbot.json.\n"
                            "- gateway: Unrecognized key: \"prot\"\n"
                            "Run `clawdbot doctor` to repair, then retry.\n"));
    }

    void checksTheFile()
    {
        m_user.setVariable(u"HOUSE_TOKEN"_s, u"t0ken"_s);
        QCOMPARE(m_user.run(u"config validate"_s), 0);
        QCOMPARE(m_user.out, QByteArray("Config OK: ~/.clawdbot/clawdbot.json\n"));
        QVERIFY(m_user.writeConfig("{\n  gateway: {\n    port: 'x'\n  }\n}"));
        QCOMPARE(m_user.run(u"config validate"_s), 1);
        QVERIFY2(m_user.err.startsWith("~/.clawdbot/clawdbot.json:3:11: gateway.port: "),
                 m_user.err.constData());
        QCOMPARE(m_user.run(u"config validate --json"_s), 1);
        const auto issue = m_user.json().value("issues"_L1).toArray().at(0).toObject();
        QCOMPARE(issue.value("path"_L1).toString(), u"gateway.port"_s);
        QCOMPARE(issue.value("line"_L1).toInt(), 3);
        QCOMPARE(m_user.json().value("ok"_L1).toBool(true), false);
    }

    void checksThatThereIsNoFile()
    {
        CommandFixture user;
        QCOMPARE(user.run(u"config validate"_s), 0);
        QCOMPARE(user.out, QByteArray("No ~/.clawdbot/clawdbot.json; the defaults apply.\n"));
    }

private:
    QByteArray content() const
    {
        QFile file(m_user.path(u".clawdbot/clawdbot.json"_s));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    CommandFixture m_user;
};

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestConfigCommands)
#include "tst_configcommands.moc"
