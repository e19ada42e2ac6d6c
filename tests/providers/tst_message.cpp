// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace claw;
using namespace claw::providers;
using namespace Qt::StringLiterals;

namespace {

// With ' for ".
QJsonObject jsonOf(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("user") << QByteArray(
            "{'role':'user','timestamp':5,'content':[{'type':'text','text':'hi'},"
            "{'type':'image','data':'aW1n','mimeType':'image/png'}]}");
        QTest::newRow("assistant") << QByteArray(
            "{'role':'assistant','timestamp':6,'api':'openai-responses','provider':'openai',"
            "'model':'gpt-5.2','stopReason':'toolUse','content':["
            "{'type':'thinking','thinking':'hm','thinkingSignature':'s'},"
            "{'type':'text','text':'yes','textSignature':'m'},"
            "{'type':'toolCall','id':'c','name':'read','arguments':{'path':'a'},"
            "'thoughtSignature':'t'}],"
            "'usage':{'input':1,'output':2,'cacheRead':3,'cacheWrite':4,'totalTokens':10,"
            "'cost':{'input':1,'output':2,'cacheRead':3,'cacheWrite':4,'total':10}}}");
        QTest::newRow("failed") << QByteArray(
            "{'role':'assistant','timestamp':6,'api':'a','provider':'p','model':'m',"
            "'stopReason':'error','errorMessage':'no','content':[],"
            "'usage':{'input':0,'output':0,'cacheRead':0,'cacheWrite':0,'totalTokens':0,"
            "'cost':{'input':0,'output':0,'cacheRead':0,'cacheWrite':0,'total':0}}}");
        QTest::newRow("tool result") << QByteArray(
            "{'role':'toolResult','timestamp':7,'toolCallId':'c','toolName':'read',"
            "'content':[{'type':'text','text':'x'}],'details':{'n':1},'isError':true}");
    }
    void writesWhatItReads()
    {
        QFETCH(QByteArray, json);
        const auto message = messageFromJson(jsonOf(json));
        QVERIFY(message);
        QCOMPARE(toJson(*message), jsonOf(json));
    }

    void readsTextThatIsNoList()
    {
        const auto message = messageFromJson(jsonOf("{'role':'user','content':'hi'}"));
        QVERIFY(std::get<UserMessage>(*message).content.size() == 1);
    }

    void leavesOutBlocksOfLaterVersions()
    {
        const auto message = messageFromJson(
            jsonOf("{'role':'assistant','content':[{'type':'dream'},{'type':'text','text':'a'}]}"));
        QCOMPARE(std::get<AssistantMessage>(*message).text(), u"a"_s);
        QVERIFY(!messageFromJson(jsonOf("{'role':'oracle'}")));
    }

    void pricesUsage()
    {
        Usage usage{.input = 1'000'000, .output = 500'000, .cacheRead = 200'000};
        usage.price({.input = 3, .output = 10, .cacheRead = 0.5, .cacheWrite = 1}, 2);
        QCOMPARE(usage.cost.total(), 2 * (3 + 5 + 0.1));
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
