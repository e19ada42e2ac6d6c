// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/chatrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::openai;

namespace {

//! JSON with ' for ".
QJsonObject objectIn(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

ChatRequest requestIn(const QByteArray &json)
{
    const auto request = chatRequestFrom(objectIn(json));
    return request ? *request : ChatRequest();
}

AskedPrompt promptIn(const QByteArray &messages)
{
    return requestIn("{'messages':" + messages + '}').prompt;
}

} // namespace

class TestChatRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItKnowsAndIgnoresTheRest()
    {
        const auto request =
            requestIn("{'model':'clawdbot:x','user':'u','stream':1, "
                      "'stream_options':{'include_usage':true},'temperature':'hot','tools':[{}], "
                      "'messages':[{'role':'user','content':'hi'}]}");
        QCOMPARE(request.model, u"clawdbot:x"_s);
        QCOMPARE(request.user, u"u"_s);
        QVERIFY(request.isStreamed);
        QVERIFY(request.wantsUsage);
        QCOMPARE(request.prompt.message, u"hi"_s);
    }

    void hasDefaults()
    {
        const auto request = requestIn("{'model':5,'stream':'','messages':'none'}");
        QCOMPARE(request.model, u"clawdbot"_s);
        QVERIFY(!request.isStreamed);
        QVERIFY(request.prompt.message.isEmpty());
    }

    // Word for word what the reference makes of it.
    void tellsWhatWasSaidBefore()
    {
        const auto prompt =
            promptIn("[{'role':'system','content':' be brief '}, "
                     "{'role':'user','content':'one'},{'role':'assistant','content':'two'}, "
                     "{'role':'function','name':'f','content':'three'},{'role':'developer','"
                     "content':'now'}, "
                     "{'role':'user','content':[{'type':'text','text':'p1'},{'type':'input_text','"
                     "text':'p2'}]}, "
                     "{'role':'assistant','content':'dropped'}]");
        QCOMPARE(prompt.message,
                 u"[Chat messages since your last reply - for context]\n"
                 "User: one\nAssistant: two\nTool:f: three\n\n"
                 "[Current message - respond to this]\nUser: p1\np2"_s);
        QCOMPARE(prompt.extraSystemPrompt, u"be brief\n\nnow"_s);
    }

    void asksTheLastWordsOfAnAssistantWhenThereAreNoOthers()
    {
        QCOMPARE(promptIn("[{'role':'assistant','content':'a'}]").message, u"a"_s);
    }

    void skipsWhatSaysNothing()
    {
        const auto prompt = promptIn(
            "[7,null,{'role':'user'},{'role':'user','content':'  '}, "
            "{'role':'narrator','content':'x'},{'role':'user','content':[{'type':'audio'}]}]");
        QVERIFY(prompt.message.isEmpty());
    }

    void takesTheImagesOfTheUser()
    {
        const auto prompt =
            promptIn("["
                     "{'role':'user','content':[{'type':'image_url','image_url':{'url':'data:image/"
                     "png;base64,AA=='}}]}, "
                     "{'role':'user','content':[{'type':'text','text':'and this?'}, "
                     "{'type':'image_url','image_url':'data:image/png;base64,BB=='}]}]");
        QCOMPARE(prompt.images,
                 (QStringList{u"data:image/png;base64,AA=="_s, u"data:image/png;base64,BB=="_s}));
        QVERIFY(prompt.message.contains(u"User: [image]\n"_s));
    }

    void fetchesNoImages()
    {
        const QJsonObject body =
            objectIn("{'messages':[{'role':'user','content': "
                     "[{'type':'image_url','image_url':{'url':'http://169.254.169.254/'}}]}]}");
        const auto request = chatRequestFrom(body);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::InvalidRequest);
    }
};

QTEST_GUILESS_MAIN(TestChatRequest)
#include "tst_chatrequest.moc"
