// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/approvalsfile.h"
#include "base/random.h"
#include "json/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::approvals;

namespace {

ApprovalsFile fileOf(const QByteArray &text)
{
    SystemRandom random;
    return ApprovalsFile::fromJson(json::parse(text).value().toObject(), random);
}

} // namespace

class tst_ApprovalsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItRead()
    {
        const QByteArray text = R"({
  "version": 1,
  "socket": {
    "path": "/home/me/.clawdbot/exec-approvals.sock",
    "token": "secret"
  },
  "defaults": {
    "security": "allowlist",
    "ask": "weird",
    "askFallback": "deny",
    "autoAllowSkills": true
  },
  "agents": {
    "*": {
      "autoAllowSkills": false
    },
    "main": {
      "ask": "always",
      "allowlist": [
        {
          "pattern": "/bin/ls",
          "lastUsedAt": 5,
          "lastUsedCommand": "ls -l",
          "lastResolvedPath": "/bin/ls",
          "id": "one",
          "note": "of a later version"
        }
      ],
      "later": [
        1
      ]
    }
  }
}
)";
        QCOMPARE(fileOf(text).toText(), text);
        QVERIFY(!fileOf(text).toRedactedJson().contains("secret"));
        QVERIFY(fileOf(text).toRedactedJson().contains(
            R"("socket":{"path":"/home/me/.clawdbot/exec-approvals.sock"})"));
    }

    void anEmptyFileHasAllParts()
    {
        QCOMPARE(fileOf(R"({"version":1})").toJson(),
                 QByteArray(R"({"version":1,"socket":{},"defaults":{},"agents":{}})"));
        QCOMPARE(fileOf(R"({"version":1})").toRedactedJson(),
                 QByteArray(R"({"version":1,"defaults":{},"agents":{}})"));
    }

    void wrongTypesCountAsAbsent()
    {
        const auto file = fileOf(
            R"({"socket":7,"defaults":{"ask":1,"autoAllowSkills":"x"},"agents":{"a":{"allowlist":[1,{}]},"b":3}})");
        QVERIFY(!file.defaults.ask);
        QVERIFY(!file.defaults.autoAllowSkills);
        QCOMPARE(file.agents[u"a"_s].allowlist->size(), size_t(1));
        QVERIFY(!file.agents[u"b"_s].allowlist);
    }

    void theOldDefaultAgentBecomesMain()
    {
        const auto alone = fileOf(R"({"agents":{"default":{"security":"full"}}})");
        QCOMPARE(alone.agents.keys(), QStringList{u"main"_s});
        QCOMPARE(alone.agents[u"main"_s].settings.security, u"full"_s);

        const auto merged = fileOf(
            R"({"agents":{"default":{"security":"full","ask":"off","allowlist":[{"pattern":"/BIN/ls"},{"pattern":"/bin/cat"},{"pattern":" "}]},
                "main":{"ask":"always","allowlist":[{"pattern":"/bin/ls","id":"x"}]}}})");
        const AgentApprovals main = merged.agents[u"main"_s];
        QCOMPARE(main.settings.security, u"full"_s);
        QCOMPARE(main.settings.ask, u"always"_s);
        QCOMPARE(main.allowlist->size(), size_t(2));
        QCOMPARE((*main.allowlist)[0].id, u"x"_s);
        QCOMPARE((*main.allowlist)[1].pattern, u"/bin/cat"_s);
        QVERIFY(!(*main.allowlist)[1].id.isEmpty());
    }

    void findsThePolicyOfAnAgent()
    {
        const auto file = fileOf(
            R"({"defaults":{"security":"allowlist","ask":"off"},
                "agents":{"*":{"security":"full","autoAllowSkills":true},
                          "a":{"security":"deny"},"b":{"security":"nonsense","ask":"always","autoAllowSkills":false}}})");
        const auto own = file.policyFor(u"a"_s, {});
        QCOMPARE(own.security, Security::Deny);
        QCOMPARE(own.ask, Ask::Off);
        QCOMPARE(own.askFallback, Security::Deny);
        QVERIFY(own.autoAllowSkills);
        const auto nonsense = file.policyFor(u"b"_s, {});
        QCOMPARE(nonsense.security, Security::Allowlist);
        QCOMPARE(nonsense.ask, Ask::Always);
        QVERIFY(!nonsense.autoAllowSkills);
        QCOMPARE(file.policyFor(u"c"_s, {}).security, Security::Full);
        const ExecPolicy fallback{.security = Security::Allowlist,
                                  .ask = Ask::Always,
                                  .askFallback = Security::Full,
                                  .autoAllowSkills = true};
        const auto nothing = fileOf("{}").policyFor(u"c"_s, fallback);
        QCOMPARE(nothing.security, Security::Allowlist);
        QCOMPARE(nothing.ask, Ask::Always);
        QCOMPARE(nothing.askFallback, Security::Full);
        QVERIFY(nothing.autoAllowSkills);
    }

    void everybodysListComesFirst()
    {
        const auto file = fileOf(
            R"({"agents":{"a":{"allowlist":[{"pattern":"/a"}]},"*":{"allowlist":[{"pattern":"/b"}]}}})");
        const auto list = file.allowlistFor(u"a"_s);
        QCOMPARE(list.size(), size_t(2));
        QCOMPARE(list[0].pattern, u"/b"_s);
        QCOMPARE(list[1].pattern, u"/a"_s);
        QCOMPARE(file.allowlistFor(u"*"_s).size(), size_t(1));
        QCOMPARE(file.allowlistFor(u"x"_s).size(), size_t(1));
    }

    void addsAndRemovesPatterns()
    {
        SystemRandom random;
        ApprovalsFile file;
        QVERIFY(file.addPattern(u"*"_s, u"/bin/ls"_s, random));
        QVERIFY(!file.addPattern(u"*"_s, u"/bin/ls"_s, random));
        QVERIFY(file.addPattern(u"a"_s, u"/bin/ls"_s, random));
        QVERIFY(file.removePattern(u"a"_s, u"/bin/ls"_s));
        QVERIFY(!file.removePattern(u"a"_s, u"/bin/ls"_s));
        QVERIFY(!file.removePattern(u"x"_s, u"/bin/ls"_s));
        QCOMPARE(file.allowlistFor(u"*"_s).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(tst_ApprovalsFile)
#include "tst_approvalsfile.moc"
