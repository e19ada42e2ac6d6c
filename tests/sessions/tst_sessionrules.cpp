// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "sessions/freshness.h"
#include "sessions/sessionentry.h"
#include "sessions/sessionpatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::sessions;

namespace {

QJsonObject object(const QByteArray &text)
{
    return json::parse(text).value_or(QJsonValue()).toObject();
}

PatchSurroundings surroundings(const QString &key = u"agent:main:x"_s)
{
    PatchSurroundings around;
    around.key = key;
    around.newSessionId = u"new-id"_s;
    around.nowMs = 1000;
    around.defaultModel = {u"anthropic"_s, u"claude-opus-4-5"_s};
    around.chooseModel = [](const QString &words) -> Result<config::ModelRef> {
        const QStringList parts = words.split(u'/');
        if (parts.size() != 2)
            return fail(ErrorCode::InvalidRequest, u"invalid model: "_s + words);
        return config::ModelRef{parts[0], parts[1]};
    };
    around.isLabelTaken = [](const QString &label) { return label == "taken"_L1; };
    return around;
}

} // namespace

class tst_SessionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatchStoresOneWordForMany_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("stored");
        const auto row = [](const char *name, const QByteArray &patch, const QString &key,
                            const QJsonValue &stored) {
            QTest::newRow(name) << patch << key << stored;
        };
        const QJsonValue nothing(QJsonValue::Undefined);
        row("think", R"({"thinkingLevel":"THINK"})", u"thinkingLevel"_s, u"minimal"_s);
        row("thinkhard", R"({"thinkingLevel":"think-hard"})", u"thinkingLevel"_s, u"low"_s);
        row("ultra", R"({"thinkingLevel":"ultrathink"})", u"thinkingLevel"_s, u"high"_s);
        row("thinking off is nothing", R"({"thinkingLevel":"off"})", u"thinkingLevel"_s, nothing);
        row("verbose off is kept", R"({"verboseLevel":"no"})", u"verboseLevel"_s, u"off"_s);
        row("verbose all", R"({"verboseLevel":"everything"})", u"verboseLevel"_s, u"full"_s);
        row("reasoning live", R"({"reasoningLevel":"live"})", u"reasoningLevel"_s, u"stream"_s);
        row("reasoning hidden", R"({"reasoningLevel":"hide"})", u"reasoningLevel"_s, nothing);
        row("usage on", R"({"responseUsage":"on"})", u"responseUsage"_s, u"tokens"_s);
        row("elevated off is kept", R"({"elevatedLevel":"0"})", u"elevatedLevel"_s, u"off"_s);
        row("elevated auto", R"({"elevatedLevel":"auto"})", u"elevatedLevel"_s, u"full"_s);
        row("exec ask", R"({"execAsk":"On-Miss"})", u"execAsk"_s, u"on-miss"_s);
        row("exec node", R"({"execNode":" pi "})", u"execNode"_s, u"pi"_s);
        row("send policy", R"({"sendPolicy":"deny"})", u"sendPolicy"_s, u"deny"_s);
        row("null clears", R"({"subject":null,"label":null})", u"label"_s, nothing);
        row("model", R"({"model":"mock/m1"})", u"modelOverride"_s, u"m1"_s);
        row("the default model is no override", R"({"model":"anthropic/claude-opus-4-5"})",
            u"modelOverride"_s, nothing);
        row("a new model drops the key chosen before", R"({"model":"mock/m1"})",
            u"authProfileOverride"_s, nothing);
        row("what is unknown stays", R"({"label":"x"})", u"mystery"_s, 7);
    }

    void aPatchStoresOneWordForMany()
    {
        QFETCH(const QByteArray, patch);
        QFETCH(const QString, key);
        const QJsonObject before = object(R"({"sessionId":"s","updatedAt":5000,"label":"old",
            "thinkingLevel":"low","reasoningLevel":"on","modelOverride":"old",
            "authProfileOverride":"p","mystery":7})");
        const auto after = patched(before, object(patch), surroundings());
        QVERIFY2(after, after ? "" : qPrintable(after.error().message));
        QTEST(after->value(key), "stored");
        QCOMPARE(after->value("updatedAt"_L1).toInteger(), 5000); // Never goes back.
        QCOMPARE(after->value("sessionId"_L1).toString(), u"s"_s);
    }

    void aSenselessPatchIsRefusedInKnownWords_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QString>("text");
        const auto row = [](const QByteArray &patch, const QString &text) {
            QTest::newRow(patch.constData()) << patch << text;
        };
        row(R"({"thinkingLevel":"x"})",
            u"invalid thinkingLevel (use off|minimal|low|medium|high)"_s);
        row(R"({"thinkingLevel":"xhigh"})",
            u"thinkingLevel \"xhigh\" is only supported for openai/gpt-5.2, "
            "openai-codex/gpt-5.2-codex or openai-codex/gpt-5.1-codex"_s);
        row(R"({"verboseLevel":"x"})", u"invalid verboseLevel (use \"on\"|\"off\")"_s);
        row(R"({"reasoningLevel":"x"})",
            u"invalid reasoningLevel (use \"on\"|\"off\"|\"stream\")"_s);
        row(R"({"elevatedLevel":"x"})",
            u"invalid elevatedLevel (use \"on\"|\"off\"|\"ask\"|\"full\")"_s);
        row(R"({"execHost":"x"})", u"invalid execHost (use \"sandbox\"|\"gateway\"|\"node\")"_s);
        row(R"({"execSecurity":"x"})",
            u"invalid execSecurity (use \"deny\"|\"allowlist\"|\"full\")"_s);
        row(R"({"execAsk":"x"})", u"invalid execAsk (use \"off\"|\"on-miss\"|\"always\")"_s);
        row(R"({"execNode":" "})", u"invalid execNode: empty"_s);
        row(R"({"label":" "})", u"invalid label: empty"_s);
        row(R"({"label":"taken"})", u"label already in use: taken"_s);
        row(R"({"model":" "})", u"invalid model: empty"_s);
        row(R"({"model":"x"})", u"invalid model: x"_s);
        row(R"({"spawnedBy":" "})", u"invalid spawnedBy: empty"_s);
        row(R"({"spawnedBy":"agent:main:main"})",
            u"spawnedBy is only supported for subagent:* sessions"_s);
        row(R"({"label":"fine","execNode":""})", u"invalid execNode: empty"_s);
    }

    void aSenselessPatchIsRefusedInKnownWords()
    {
        QFETCH(const QByteArray, patch);
        const auto after = patched({}, object(patch), surroundings());
        QVERIFY(!after);
        QTEST(after.error().message, "text");
        QCOMPARE(after.error().code, ErrorCode::InvalidRequest);
    }

    void aParentIsSetOnce()
    {
        const auto around = surroundings(u"agent:main:subagent:1"_s);
        const auto first = patched({}, object(R"({"spawnedBy":"agent:main:main"})"), around);
        QVERIFY(first);
        QVERIFY(patched(*first, object(R"({"spawnedBy":"agent:main:main"})"), around));
        const auto other = patched(*first, object(R"({"spawnedBy":"agent:main:x"})"), around);
        QVERIFY(!other);
        QCOMPARE(other.error().message, u"spawnedBy cannot be changed once set"_s);
        const auto none = patched(*first, object(R"({"spawnedBy":null})"), around);
        QVERIFY(!none);
        QCOMPARE(none.error().message, u"spawnedBy cannot be cleared once set"_s);
    }

    void deepThinkingFollowsTheModel()
    {
        const QJsonObject deep = object(
            R"({"thinkingLevel":"xhigh","providerOverride":"openai","modelOverride":"gpt-5.2"})");
        const auto same = patched(deep, object(R"({"verboseLevel":"on"})"), surroundings());
        QCOMPARE(same->value("thinkingLevel"_L1), u"xhigh"_s);
        const auto other = patched(deep, object(R"({"model":"mock/m1"})"), surroundings());
        QCOMPARE(other->value("thinkingLevel"_L1), u"high"_s);
    }

    void deliveryIsMergedWithTheLastRouteFirst()
    {
        const QJsonObject entry =
            withDeliveryMerged(object(R"({"lastChannel":" telegram ","lastTo":"1",
            "deliveryContext":{"channel":"slack","to":"2","accountId":"a"},"x":1})"));
        QCOMPARE(entry.value("lastChannel"_L1), u"telegram"_s);
        QCOMPARE(entry.value("lastAccountId"_L1), u"a"_s);
        QCOMPARE(json::compact(entry.value("deliveryContext"_L1)),
                 QByteArray(R"({"accountId":"a","channel":"telegram","to":"1"})"));
        QVERIFY(withDeliveryMerged(object(R"({"sessionId":"s"})"))
                    .value("deliveryContext"_L1)
                    .isUndefined());
    }

    void oldMemberNamesAreRead()
    {
        const QJsonObject entry =
            migrated(object(R"({"provider":"telegram","lastProvider":"slack","room":"r","x":1})"));
        QCOMPARE(
            json::compact(entry),
            QByteArray(R"({"channel":"telegram","groupChannel":"r","lastChannel":"slack","x":1})"));
    }

    void aGroupWithoutANameGetsOne_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("name");
        QTest::newRow("subject") << QByteArray(R"({"channel":"Telegram","subject":"Our  Team!"})")
                                 << u"telegram:g-our-team"_s;
        QTest::newRow("channel of a space")
            << QByteArray(R"({"channel":"slack","groupChannel":"general","space":"acme"})")
            << u"slack:acme#general"_s;
        QTest::newRow("channel") << QByteArray("{\"channel\":\"slack\",\"groupChannel\":\"#ops\"}")
                                 << u"slack:#ops"_s;
        QTest::newRow("id alone") << QByteArray(R"({"channel":"telegram"})") << u"telegram:g-42"_s;
        QTest::newRow("own name") << QByteArray(R"({"displayName":"Mine"})") << u"Mine"_s;
    }

    void aGroupWithoutANameGetsOne()
    {
        QFETCH(const QByteArray, entry);
        QTEST(indexOf(u"agent:main:telegram:group:42"_s, object(entry)).displayName, "name");
    }

    void thePolicyComesFromTheMostSpecificPlace_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<int>("hour"); // -1: not daily
        QTest::addColumn<int>("idle"); // 0: none
        QTest::newRow("nothing said") << QByteArray("{}") << 4 << 0;
        QTest::newRow("old form") << QByteArray(R"({"idleMinutes":30})") << -1 << 30;
        QTest::newRow("both") << QByteArray(R"({"reset":{"atHour":6,"idleMinutes":10}})") << 6
                              << 10;
        QTest::newRow("idle alone") << QByteArray(R"({"reset":{"mode":"idle"}})") << -1 << 60;
        QTest::newRow("type before base")
            << QByteArray(R"({"reset":{"atHour":6},"resetByType":{"group":{"atHour":7}}})") << 7
            << 0;
        QTest::newRow("channel before all")
            << QByteArray(R"({"reset":{"atHour":6},"resetByType":{"group":{"atHour":7}},
                "resetByChannel":{"telegram":{"mode":"idle","idleMinutes":5}},"idleMinutes":9})")
            << -1 << 5;
    }

    void thePolicyComesFromTheMostSpecificPlace()
    {
        QFETCH(const QByteArray, section);
        QFETCH(const int, hour);
        QFETCH(const int, idle);
        const config::ResetPolicy policy =
            config::resetPolicy(object(section), config::ResetType::Group, u"Telegram"_s);
        QCOMPARE(policy.dailyAtHour.value_or(-1), hour);
        QCOMPARE(policy.idleMinutes.value_or(0), idle);
    }

    void aDayEndsAtItsHour()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto at = [&berlin](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 3, day), QTime(hour, minute), berlin).toMSecsSinceEpoch();
        };
        const config::ResetPolicy daily;
        QVERIFY(isStale(daily, at(10, 3, 59), at(10, 4, 0), berlin));
        QVERIFY(!isStale(daily, at(10, 4, 0), at(10, 23, 0), berlin));
        QVERIFY(!isStale(daily, at(10, 4, 0), at(11, 3, 59), berlin));
        QVERIFY(isStale(daily, at(10, 23, 0), at(11, 4, 0), berlin));
        QVERIFY(!isStale(daily, at(29, 4, 1), at(30, 3, 59), berlin)); // The night of 23 hours.
        const config::ResetPolicy idle{.dailyAtHour = std::nullopt, .idleMinutes = 1};
        QVERIFY(!isStale(idle, 0, 60'000, berlin));
        QVERIFY(isStale(idle, 0, 60'001, berlin));
    }

    void aResetKeepsWhatTheReferenceKeeps()
    {
        const QJsonObject before = object(R"({"sessionId":"old","thinkingLevel":"high","label":"l",
            "modelOverride":"m","elevatedLevel":"on","spawnedBy":"p","totalTokens":9,"lastTo":"t"})");
        QCOMPARE(afterReset(before, u"new"_s, 7), object(R"({"abortedLastRun":false,
            "inputTokens":0,"label":"l","lastTo":"t","outputTokens":0,"sessionId":"new",
            "systemSent":false,"thinkingLevel":"high","totalTokens":0,"updatedAt":7})"));
        QCOMPARE(afterRollOver(before, u"new"_s, 7), object(R"({"compactionCount":0,
            "elevatedLevel":"on","label":"l","lastTo":"t","sessionId":"new","spawnedBy":"p",
            "systemSent":false,"totalTokens":9,"updatedAt":7})"));
    }
};

QTEST_GUILESS_MAIN(tst_SessionRules)
#include "tst_sessionrules.moc"
