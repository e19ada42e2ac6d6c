// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "webbench.h"

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::testing;

namespace {

constexpr auto path = "/v1/responses";
const QByteArray switchedOn = "'gateway':{'http':{'endpoints':{'responses':{'enabled':true}}}}";

QByteArray asking(const QByteArray &text, const QByteArray &more = {})
{
    return "{'model':'clawdbot:main','input':'" + text + '\'' + more + '}';
}

QString textIn(const QJsonValue &response)
{
    return response["output"_L1][0]["content"_L1][0]["text"_L1].toString();
}

//! The names of the events of a stream, repeated ones once.
QStringList eventsIn(const WebAnswer &answer)
{
    QStringList names;
    for (const QByteArray &line : answer.body.split('\n')) {
        const QString name = QString::fromUtf8(line);
        if (line.startsWith("event: ") && (names.isEmpty() || names.last() != name.sliced(7)))
            names.append(name.sliced(7));
    }
    return names;
}

} // namespace

class TestResponses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhole()
    {
        WebBench bench(switchedOn);
        const auto answer = bench.post(path, asking("hello there"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.field("Content-Type"), "application/json; charset=utf-8");
        const QJsonObject body = answer.json();
        QVERIFY(body["id"_L1].toString().startsWith("resp_"_L1));
        QCOMPARE(body["object"_L1].toString(), u"response"_s);
        QCOMPARE(body["status"_L1].toString(), u"completed"_s);
        QCOMPARE(body["model"_L1].toString(), u"clawdbot:main"_s);
        QVERIFY(body["created_at"_L1].toInteger() > 0);
        QVERIFY(!body.contains("error"_L1));
        const QJsonValue item = body["output"_L1][0];
        QCOMPARE(item["type"_L1].toString(), u"message"_s);
        QVERIFY(item["id"_L1].toString().startsWith("msg_"_L1));
        QCOMPARE(item["status"_L1].toString(), u"completed"_s);
        QCOMPARE(textIn(body), u"hello there"_s);
        QVERIFY(body["usage"_L1]["output_tokens"_L1].toInteger() > 0);
        QVERIFY(body["usage"_L1]["total_tokens"_L1].toInteger() > 0);
    }

    void streams()
    {
        WebBench bench(switchedOn);
        const auto answer = bench.post(path, asking("one two three", ",'stream':true"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.field("Content-Type"), "text/event-stream; charset=utf-8");
        QCOMPARE(eventsIn(answer),
                 QStringList({u"response.created"_s, u"response.in_progress"_s,
                              u"response.output_item.added"_s, u"response.content_part.added"_s,
                              u"response.output_text.delta"_s, u"response.output_text.done"_s,
                              u"response.content_part.done"_s, u"response.output_item.done"_s,
                              u"response.completed"_s}));
        const QList<QByteArray> events = answer.events();
        QCOMPARE(events.last(), "[DONE]");
        QString text;
        for (const QByteArray &event : events) {
            const QJsonObject data = QJsonDocument::fromJson(event).object();
            if (data["type"_L1] == "response.output_text.delta"_L1)
                text += data["delta"_L1].toString();
        }
        QCOMPARE(text, u"one two three"_s);
        const QJsonObject last = QJsonDocument::fromJson(events[events.size() - 2]).object();
        QCOMPARE(last["response"_L1]["status"_L1].toString(), u"completed"_s);
        QCOMPARE(textIn(last["response"_L1]), text);
        const QJsonObject first = QJsonDocument::fromJson(events.first()).object();
        QCOMPARE(first["response"_L1]["id"_L1], last["response"_L1]["id"_L1]);
        QCOMPARE(first["response"_L1]["status"_L1].toString(), u"in_progress"_s);
    }

    void goesOnWithTheConversationOfAUser()
    {
        WebBench bench(switchedOn);
        QCOMPARE(bench.post(path, asking("first", ",'user':'Ann'")).status, 200);
        QCOMPARE(bench.post(path, asking("second", ",'user':'Ann'")).status, 200);
        const QStringList said = bench.conversation(u"agent:main:openresponses-user:ann"_s);
        QCOMPARE(said.size(), 4);
        QCOMPARE(said.last(), u"second"_s);
    }

    void takesAPictureAlong()
    {
        const QByteArray pixel =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
            "awAAAABJRU5ErkJggg==";
        WebBench bench(switchedOn);
        const auto answer = bench.post(
            path,
            "{'model':'clawdbot:main','user':'ann','input':[{'type':'message','role':'user',"
            "'content':[{'type':'input_text','text':'what is it?'},{'type':'input_image','source':"
            "{'type':'base64','media_type':'image/png','data':'"
                + pixel + "'}}]}]}");
        QCOMPARE(answer.status, 200);
        auto &stores = bench.tester.sessions.stores();
        const auto target = stores.target(u"agent:main:openresponses-user:ann"_s);
        QFile transcript(stores.placesOf(target).preferred());
        QVERIFY(transcript.open(QIODevice::ReadOnly));
        QVERIFY(transcript.readAll().contains(pixel));
    }

    void tellsThatNoModelCouldBeAsked()
    {
        WebBench bench(switchedOn
                       + ",'agents':{'defaults':{'model':{'primary':'openai/gpt-4o'},"
                         "'skipBootstrap':true}}");
        const auto whole = bench.post(path, asking("a"));
        QCOMPARE(whole.status, 500);
        QCOMPARE(whole.json()["status"_L1].toString(), u"failed"_s);
        QCOMPARE(whole.json()["error"_L1]["code"_L1].toString(), u"api_error"_s);
        QVERIFY(!whole.json()["error"_L1]["message"_L1].toString().isEmpty());
        const auto streamed = bench.post(path, asking("a", ",'stream':true"));
        QCOMPARE(streamed.status, 200);
        QVERIFY(eventsIn(streamed).contains(u"response.failed"_s));
        QCOMPARE(eventsIn(streamed).last(), u"response.completed"_s);
    }

    void refusesWhatItDoesNotUnderstand()
    {
        WebBench bench(switchedOn);
        const auto answer = bench.post(path, asking("a", ",'foo':1"));
        QCOMPARE(answer.status, 400);
        const QJsonValue error = answer.json()["error"_L1];
        QCOMPARE(error["message"_L1].toString(), u": Unrecognized key: \"foo\""_s);
        QCOMPARE(error["type"_L1].toString(), u"invalid_request_error"_s);
        QCOMPARE(bench.post(path, asking("a"), {}).status, 401);
    }

    void isOffUnlessEnabled()
    {
        WebBench bench("'gateway':{}");
        QVERIFY(bench.post(path, asking("a")).status != 200);
    }

    void keepsTheLimitOfTheConfiguration()
    {
        WebBench bench("'gateway':{'http':{'endpoints':{'responses':{'enabled':true,"
                       "'maxBodyBytes':64}}}}");
        const auto answer = bench.post(path, asking(QByteArray(100, 'a')));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()["error"_L1]["message"_L1].toString(), u"payload too large"_s);
    }
};

QTEST_GUILESS_MAIN(TestResponses)
#include "tst_responses.moc"
