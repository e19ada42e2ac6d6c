// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/sessionkey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::sessions;

class tst_SessionKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormHasOneCanonicalKey_data()
    {
        QTest::addColumn<QString>("requested");
        QTest::addColumn<QString>("mainKey");
        QTest::addColumn<bool>("isGlobal");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *name, const QString &requested, const QString &canonical,
                            const QString &mainKey = u"main"_s, bool isGlobal = false) {
            QTest::newRow(name) << requested << mainKey << isGlobal << canonical;
        };
        row("global", u"global"_s, u"global"_s);
        row("unknown", u"unknown"_s, u"unknown"_s);
        row("main", u"main"_s, u"agent:boss:main"_s);
        row("main, global scope", u"main"_s, u"global"_s, u"main"_s, true);
        row("main, other main key", u"main"_s, u"agent:boss:home"_s, u"home"_s);
        row("configured main key", u"home"_s, u"agent:boss:home"_s, u"home"_s);
        row("whole main key", u"agent:boss:main"_s, u"agent:boss:main"_s);
        row("alias of a main key", u"agent:boss:main"_s, u"agent:boss:home"_s, u"home"_s);
        row("alias, global scope", u"agent:boss:main"_s, u"global"_s, u"main"_s, true);
        row("another agent's main", u"agent:zed:main"_s, u"agent:zed:main"_s);
        row("agent-scoped", u"agent:zed:telegram:group:7"_s, u"agent:zed:telegram:group:7"_s);
        row("case is kept", u"agent:zed:Thing"_s, u"agent:zed:Thing"_s);
        row("bare", u"cron:nightly"_s, u"agent:boss:cron:nightly"_s);
        row("blanks around", u"  main "_s, u"agent:boss:main"_s);
        row("too few parts", u"agent:zed"_s, u"agent:zed"_s);
        row("nothing", u" "_s, QString());
    }

    void everyFormHasOneCanonicalKey()
    {
        QFETCH(const QString, requested);
        QFETCH(const QString, mainKey);
        QFETCH(const bool, isGlobal);
        const KeyRules rules{.defaultAgentId = u"boss"_s, .mainKey = mainKey, .isGlobal = isGlobal};
        QTEST(canonicalKey(requested, rules), "canonical");
    }

    void aKeySaysWhoseStoreHoldsIt()
    {
        const KeyRules rules{.defaultAgentId = u"boss"_s};
        QCOMPARE(agentOf(u"agent:Zed:x"_s, rules), u"zed"_s);
        QCOMPARE(agentOf(u"global"_s, rules), u"boss"_s);
        QCOMPARE(keyAmongAll(u"main"_s, u"zed"_s), u"agent:zed:main"_s);
        QCOMPARE(keyAmongAll(u"unknown"_s, u"zed"_s), u"unknown"_s);
    }

    void recognisesWhatAKeyIsFor()
    {
        QVERIFY(isSubagentKey(u"agent:a:subagent:1"_s));
        QVERIFY(isSubagentKey(u"Subagent:1"_s));
        QVERIFY(!isSubagentKey(u"agent:a:x:subagent:1"_s));
        QVERIFY(isAcpKey(u"acp:1"_s));
        QVERIFY(isThreadKey(u"agent:a:slack:channel:c:thread:9"_s));
        QVERIFY(isGroupKey(u"agent:a:slack:channel:c"_s));
        QCOMPARE(threadParent(u"agent:a:tg:group:5:topic:2"_s),
                 std::optional(u"agent:a:tg:group:5"_s));
        QVERIFY(!threadParent(u"agent:a:main"_s));
        const auto group = parseGroupKey(u"agent:a:telegram:group:5:topic:2"_s);
        QVERIFY(group);
        QCOMPARE(group->channel, u"telegram"_s);
        QCOMPARE(group->id, u"5:topic:2"_s);
        QVERIFY(!parseGroupKey(u"agent:a:main"_s));
    }

    void aPeerHasASession_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        const int main = int(config::DmScope::Main);
        const int perPeer = int(config::DmScope::PerPeer);
        const int perChannel = int(config::DmScope::PerChannelPeer);
        const int direct = int(Peer::Kind::Direct);
        const int group = int(Peer::Kind::Group);
        QTest::newRow("everybody in one") << main << direct << u"+49"_s << u"agent:a:main"_s;
        QTest::newRow("one each") << perPeer << direct << u"Bob"_s << u"agent:a:dm:bob"_s;
        QTest::newRow("one each and channel")
            << perChannel << direct << u"Bob"_s << u"agent:a:telegram:dm:bob"_s;
        QTest::newRow("linked by id") << perPeer << direct << u"42"_s << u"agent:a:dm:alice"_s;
        QTest::newRow("linked by channel and id")
            << perChannel << direct << u"77"_s << u"agent:a:telegram:dm:alice"_s;
        QTest::newRow("links mean nothing in one session")
            << main << direct << u"42"_s << u"agent:a:main"_s;
        QTest::newRow("nobody") << perPeer << direct << u" "_s << u"agent:a:main"_s;
        QTest::newRow("group") << main << group << u"G7"_s << u"agent:a:telegram:group:g7"_s;
        QTest::newRow("group without id")
            << perPeer << group << QString() << u"agent:a:telegram:group:unknown"_s;
    }

    void aPeerHasASession()
    {
        QFETCH(const int, scope);
        QFETCH(const int, kind);
        QFETCH(const QString, id);
        const IdentityLinks links{{u"Alice"_s, {u"42"_s, u"Telegram:77"_s}}};
        const Peer peer{.channel = u"Telegram"_s, .kind = Peer::Kind(kind), .id = id};
        QTEST(keyForPeer(u"a"_s, peer, config::DmScope(scope), links), "key");
    }

    void aThreadHangsFromItsSession()
    {
        QCOMPARE(keyForThread(u"agent:a:main"_s, u" T1 "_s), u"agent:a:main:thread:t1"_s);
        QCOMPARE(keyForThread(u"agent:a:main"_s, u""_s), u"agent:a:main"_s);
    }
};

QTEST_GUILESS_MAIN(tst_SessionKey)
#include "tst_sessionkey.moc"
