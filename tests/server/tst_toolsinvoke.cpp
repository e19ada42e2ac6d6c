// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/builtintools.h"
#include "webbench.h"

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::testing;

namespace {

constexpr auto path = "/tools/invoke";

//! A tool with an action, and a picture in its answer.
class CameraTool final : public tools::Tool
{
public:
    CameraTool()
    {
        m_spec.name = u"camera"_s;
        m_spec.parameters = {
            {u"type"_s, u"object"_s},
            {u"properties"_s, QJsonObject{{u"action"_s, QJsonObject{{u"type"_s, u"string"_s}}}}}};
    }
    [[nodiscard]] const providers::ToolSpec &spec() const override { return m_spec; }
    [[nodiscard]] bool changesTheWorld(const QJsonObject & /*arguments*/) const override
    {
        return false;
    }
    [[nodiscard]] QCoro::Task<tools::ToolOutput> run(QJsonObject arguments,
                                                     tools::ToolContext context) override
    {
        tools::ToolOutput output = tools::ToolOutput::text(arguments.value("action"_L1).toString()
                                                           + u" by "_s + context.sessionKey);
        output.content.emplace_back(
            providers::ImageBlock{.base64 = "AAAA", .mimeType = u"image/png"_s});
        co_return output;
    }

private:
    providers::ToolSpec m_spec;
};

struct ToolBench : WebBench
{
    explicit ToolBench(const QByteArray &config = "'tools':{}")
        : WebBench(config)
    {
        tools::addFileTools(tester.tools(), tester.paths());
        tools::addSessionTools(tester.tools(), tester.sessions, tester.clock, {});
        tester.tools().add(std::make_unique<CameraTool>());
    }
};

} // namespace

class TestToolsInvoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsATool()
    {
        ToolBench bench;
        const auto answer =
            bench.post(path, "{'tool':' sessions_list ','action':'json','args':{}}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.field("Content-Type"), "application/json; charset=utf-8");
        QCOMPARE(answer.body,
                 quoted("{'ok':true,'result':{'content':[{'type':'text','text':'{\\n  \\'count\\': "
                        "0,\\n  \\'sessions\\': []\\n}'}],'details':{'count':0,'sessions':[]}}}"));
    }

    void takesTheActionAsAnArgument_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &members, const QString &text) {
            QTest::newRow(name) << members << text;
        };
        row("in the main session", "'action':'look'", u"look by agent:main:main"_s);
        row("by its short name", "'action':'look','sessionKey':'main'",
            u"look by agent:main:main"_s);
        row("in another", "'action':'look','sessionKey':'agent:main:ci'",
            u"look by agent:main:ci"_s);
        row("the argument counts", "'action':'look','args':{'action':'wait'}",
            u"wait by agent:main:main"_s);
        row("no object", "'action':'look','args':[1]", u"look by agent:main:main"_s);
    }
    void takesTheActionAsAnArgument()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, text);
        ToolBench bench;
        const auto answer = bench.post(path, "{'tool':'camera'," + members + '}');
        QCOMPARE(answer.status, 200);
        const QJsonValue content = answer.json()["result"_L1]["content"_L1];
        QCOMPARE(content[0]["text"_L1].toString(), text);
        QCOMPARE(content[1]["data"_L1].toString(), u"AAAA"_s);
        QCOMPARE(content[1]["mimeType"_L1].toString(), u"image/png"_s);
        QVERIFY(!answer.json()["result"_L1].toObject().contains("details"_L1));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray noTool = "{'error':{'message':'tools.invoke requires body.tool',"
                                  "'type':'invalid_request_error'}}";
        const auto unknown = [](const QByteArray &name) -> QByteArray {
            return "{'ok':false,'error':{'type':'not_found','message':'Tool not available: " + name
                + "'}}";
        };
        const QByteArray noKey =
            "{'ok':false,'error':{'type':'tool_error','message':'sessionKey required'}}";
        QTest::newRow("nothing") << QByteArray() << 400 << noTool;
        QTest::newRow("blanks") << QByteArray("{'tool':' '}") << 400 << noTool;
        QTest::newRow("a number") << QByteArray("{'tool':7}") << 400 << noTool;
        QTest::newRow("unknown") << QByteArray("{'tool':'nope'}") << 404 << unknown("nope");
        QTest::newRow("another spelling")
            << QByteArray("{'tool':'Camera'}") << 404 << unknown("Camera");
        QTest::newRow("denied") << QByteArray("{'tool':'agents_list'}") << 404
                                << unknown("agents_list");
        QTest::newRow("for agents alone")
            << QByteArray("{'tool':'read','args':{'path':'a'}}") << 404 << unknown("read");
        QTest::newRow("an argument is missing")
            << QByteArray("{'tool':'sessions_history','args':{}}") << 400 << noKey;
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        ToolBench bench("'tools':{'deny':['agents_list']}");
        const auto told = bench.post(path, body);
        QCOMPARE(told.status, status);
        QCOMPARE(told.body, quoted(answer));
    }

    void saysWhyAToolFailed_data()
    {
        QTest::addColumn<QByteArray>("args");
        QTest::newRow("it tried") << QByteArray("{'sessionKey':'agent:main:nobody'}");
        QTest::newRow("arguments that do not fit")
            << QByteArray("{'sessionKey':'main','limit':'many'}");
    }
    void saysWhyAToolFailed()
    {
        QFETCH(QByteArray, args);
        ToolBench bench;
        const auto answer = bench.post(path, "{'tool':'sessions_history','args':" + args + '}');
        QCOMPARE(answer.status, 400);
        const QJsonValue error = answer.json()["error"_L1];
        QCOMPARE(error["type"_L1].toString(), u"tool_error"_s);
        QVERIFY(!error["message"_L1].toString().isEmpty());
    }

    void wantsThePostOfSomebodyWithTheSecret()
    {
        ToolBench bench;
        const auto get = bench.peer.ask("GET", path, bearer);
        QCOMPARE(get.status, 405);
        QCOMPARE(get.field("Allow"), "POST");
        const auto stranger = bench.post(path, "{'tool':'camera'}", {});
        QCOMPARE(stranger.status, 401);
        QCOMPARE(stranger.body,
                 quoted("{'error':{'message':'Unauthorized','type':'unauthorized'}}"));
    }

    void isAtItsPathAlone()
    {
        ToolBench bench;
        QVERIFY(bench.post("/tools/invoke/", "{'tool':'camera'}").status != 200);
    }
};

QTEST_GUILESS_MAIN(TestToolsInvoke)
#include "tst_toolsinvoke.moc"
