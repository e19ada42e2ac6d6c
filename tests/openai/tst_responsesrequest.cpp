// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/responsesrequest.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::openai;

namespace {

//! Of a body without its model; JSON with ' for ".
Result<ResponsesRequest> requestIn(QByteArray members)
{
    members = "{'model':'clawdbot'," + members + '}';
    const QJsonObject body = QJsonDocument::fromJson(members.replace('\'', '"')).object();
    return responsesRequestFrom(body, {});
}

//! One message of a user with these parts.
QByteArray said(const QByteArray &parts)
{
    return "'input':[{'type':'message','role':'user','content':[" + parts + "]}]";
}

} // namespace

class TestResponsesRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesATextAsTheQuestion()
    {
        const auto request = requestIn("'input':'hi','user':'u','stream':true,'instructions':'be "
                                       "brief','temperature':0.5,'metadata':{'a':'b'}");
        QVERIFY(request);
        QCOMPARE(request->model, u"clawdbot"_s);
        QCOMPARE(request->user, u"u"_s);
        QVERIFY(request->isStreamed);
        QCOMPARE(request->prompt.message, u"hi"_s);
        QCOMPARE(request->prompt.extraSystemPrompt, u"be brief"_s);
    }

    void takesItemsAsAConversation()
    {
        const auto request = requestIn(
            "'input':[{'type':'message','role':'developer','content':'rules'},"
            "{'type':'message','role':'user','content':'one'},"
            "{'type':'message','role':'assistant','content':[{'type':'output_text','text':'two'}]},"
            "{'type':'reasoning','summary':'s'},{'type':'item_reference','id':'i'},"
            "{'type':'function_call','name':'f','arguments':'{}'},"
            "{'type':'function_call_output','call_id':'c','output':'three'}],'instructions':'i'");
        QVERIFY(request);
        QCOMPARE(request->prompt.extraSystemPrompt, u"i\n\nrules"_s);
        QCOMPARE(request->prompt.message,
                 u"[Chat messages since your last reply - for context]\nUser: one\nAssistant: two\n"
                 "\n[Current message - respond to this]\nTool:c: three"_s);
    }

    void takesImagesAndFiles()
    {
        const auto request = requestIn(
            said("{'type':'input_text','text':'look'},{'type':'input_image','source':"
                 "{'type':'base64','media_type':'image/png','data':'AAAA'}},"
                 "{'type':'input_file','source':{'type':'base64','media_type':'text/plain; "
                 "charset=utf-8','data':'aGVsbG8=','filename':'a.txt'}}"));
        QVERIFY(request);
        QCOMPARE(request->prompt.message, u"look"_s);
        QCOMPARE(request->prompt.images, QStringList(u"data:image/png;base64,AAAA"_s));
        QCOMPARE(request->prompt.extraSystemPrompt, u"<file name=\"a.txt\">\nhello\n</file>"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QByteArray &members, const QString &why) {
            QTest::newRow(name) << members << why;
        };
        row("no input", "'user':'u'", u"input: Invalid input"_s);
        row("a wrong type", "'input':'a','user':7",
            u"user: Invalid input: expected string, received number"_s);
        row("an unknown key", "'input':'a','foo':1", u": Unrecognized key: \"foo\""_s);
        row("an unknown item", "'input':[{'type':'dance'}]", u"input: Invalid input"_s);
        row("an unknown role", "'input':[{'type':'message','role':'boss','content':'a'}]",
            u"input: Invalid input"_s);
        row("a message of nothing", "'input':[{'type':'message','role':'user'}]",
            u"input: Invalid input"_s);
        row("a number", "'input':7", u"input: Invalid input"_s);
        row("an unknown kind of tool", "'input':'a','tools':[{'type':'x','function':{'name':'a'}}]",
            u"tools.0.type: Invalid input: expected \"function\""_s);
        row("a tool without a name",
            "'input':'a','tools':[{'type':'function','function':{'name':''}}]",
            u"tools.0.function.name: Tool name cannot be empty"_s);
        row("an unknown choice", "'input':'a','tool_choice':'maybe'",
            u"tool_choice: Invalid input"_s);
        row("half a choice", "'input':'a','tool_choice':{'type':'function'}",
            u"tool_choice: Invalid input"_s);
        row("no tokens", "'input':'a','max_output_tokens':0",
            u"max_output_tokens: Too small: expected number to be >0"_s);
        row("an unknown effort", "'input':'a','reasoning':{'effort':'max'}",
            u"reasoning.effort: Invalid option: expected one of \"low\"|\"medium\"|\"high\""_s);
        row("a label that is no text", "'input':'a','metadata':{'a':1}",
            u"metadata.a: Invalid input: expected string, received number"_s);
        row("no address", said("{'type':'input_image','source':{'type':'url','url':'nope'}}"),
            u"input.0.content.0.source.url: Invalid URL"_s);
        row("no data",
            said("{'type':'input_image','source':{'type':'base64','media_type':'image/png',"
                 "'data':''}}"),
            u"input.0.content.0.source.data: Too small: expected string to have >=1 characters"_s);
        row("an unknown kind of image",
            said("{'type':'input_image','source':{'type':'base64','media_type':'image/bmp',"
                 "'data':'A'}}"),
            u"input: Invalid input"_s);
        row("a part too many", said("{'type':'input_text','text':'a','x':1}"),
            u"input.0.content.0: Unrecognized key: \"x\""_s);
        row("nothing asked", "'input':''", u"Missing user message in `input`."_s);
        row("no items", "'input':[]", u"Missing user message in `input`."_s);
        row("no tools", "'input':'a','tool_choice':'required'",
            u"Error: tool_choice=required but no tools were provided"_s);
        row("another tool", "'input':'a','tool_choice':{'type':'function','function':{'name':'X'}}",
            u"Error: tool_choice requested unknown tool: X"_s);
        row("an address",
            said("{'type':'input_image','source':{'type':'url','url':'https://a.example/b.png'}}"),
            u"Error: input_image: nothing is fetched here; send it as base64"_s);
        row("a kind of file",
            said("{'type':'input_file','source':{'type':'base64','media_type':'application/pdf',"
                 "'data':'AAAA'}}"),
            u"Error: input_file: the type application/pdf is not taken; these are: text/plain, "
            "text/markdown, text/html, text/csv, application/json"_s);
        row("no base64",
            said("{'type':'input_file','source':{'type':'base64','media_type':'text/plain',"
                 "'data':'?'}}"),
            u"Error: input_file: the data is no base64"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, why);
        const auto request = requestIn(members);
        QVERIFY(!request);
        QCOMPARE(request.error().message, why);
        QCOMPARE(request.error().code, ErrorCode::InvalidRequest);
    }

    void keepsTheLimits()
    {
        config::ResponsesEndpointConfig limits;
        limits.files.maxChars = 3;
        limits.images.maxBytes = 2;
        const auto ask = [&limits](const QByteArray &part) {
            QByteArray body = "{'model':'m'," + said(part) + '}';
            return responsesRequestFrom(QJsonDocument::fromJson(body.replace('\'', '"')).object(),
                                        limits);
        };
        const auto file = ask("{'type':'input_text','text':'a'},{'type':'input_file','source':"
                              "{'type':'base64','media_type':'text/plain','data':'aGVsbG8='}}");
        QVERIFY(file);
        QCOMPARE(file->prompt.extraSystemPrompt, u"<file name=\"file\">\nhel\n</file>"_s);
        const auto image = ask("{'type':'input_image','source':{'type':'base64',"
                               "'media_type':'image/png','data':'AAAA'}}");
        QCOMPARE(image.error().message, u"Error: input_image: too large (3 of 2 bytes)"_s);
    }
};

QTEST_GUILESS_MAIN(TestResponsesRequest)
#include "tst_responsesrequest.moc"
