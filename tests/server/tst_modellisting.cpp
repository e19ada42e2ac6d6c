// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "webbench.h"

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::testing;

namespace {

constexpr auto path = "/v1/models";
const QByteArray switchedOn =
    "'gateway':{'http':{'endpoints':{'chatCompletions':{'enabled':true}}}}";

} // namespace

class TestModelListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryAgentByTheNameThatPicksIt()
    {
        WebBench bench(switchedOn);
        const auto answer = bench.peer.ask("GET", path, bearer);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["object"_L1].toString(), u"list"_s);
        const QJsonArray models = answer.json()["data"_L1].toArray();
        QCOMPARE(models.size(), 1);
        QCOMPARE(models[0]["object"_L1].toString(), u"model"_s);
        QVERIFY(models[0]["created"_L1].toInteger() > 0);
        QCOMPARE(models[0]["owned_by"_L1].toString(), u"clawdbot"_s);
        const QString id = models[0]["id"_L1].toString();
        QCOMPARE(id, u"clawdbot:main"_s);
        const QByteArray asking =
            "{'model':'" + id.toUtf8() + "','messages':[{'role':'user','content':'hello'}]}";
        QCOMPARE(bench.post("/v1/chat/completions", asking).status, 200);
    }

    void wantsTheSecretAndGet()
    {
        WebBench bench(switchedOn);
        QCOMPARE(bench.peer.ask("GET", path).status, 401);
        const auto head = bench.peer.ask("HEAD", path, bearer);
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        // Last: a refused body ends the connection.
        const auto posted = bench.post(path, "{}");
        QCOMPARE(posted.status, 405);
        QCOMPARE(posted.field("Allow"), "GET, HEAD");
    }

    void isOffUnlessEnabled()
    {
        WebBench bench("'gateway':{}");
        QVERIFY(!bench.peer.ask("GET", path, bearer).body.contains("clawdbot:main"));
    }
};

QTEST_GUILESS_MAIN(TestModelListing)
#include "tst_modellisting.moc"
