// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/version.h"
#include "server/web/healthroutes.h"
#include "server/web/statusroutes.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::server::web;

namespace {

class Source : public ReadinessSource
{
public:
    [[nodiscard]] GatewayFacts facts() const override { return current; }

    GatewayFacts current{.ready = true,
                         .phase = u"ready"_s,
                         .problem = {},
                         .url = u"ws://127.0.0.1:18789"_s,
                         .uptime = std::chrono::minutes(125),
                         .pageEnabled = true,
                         .basePath = {}};
};

class Site
{
public:
    Site()
    {
        addHealthRoutes(m_router, source);
        addStatusRoutes(m_router, source);
    }
    net::HttpResponse ask(const QByteArray &target, const QByteArray &method = "GET")
    {
        net::HttpHead head;
        head.method = method;
        head.target = target;
        if (!net::splitTarget(head))
            return net::HttpResponse::text(400, {});
        std::optional<net::HttpResponse> answer;
        m_router.find(head).handle(std::make_shared<net::HttpExchange>(
            head, QByteArray(), [&answer](net::HttpResponse response) { answer = response; },
            std::stop_token()));
        return answer.value_or(net::HttpResponse::text(0, {}));
    }

    Source source;

private:
    net::HttpRouter m_router;
};

} // namespace

class TestWebRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void livesAsSoonAsItAnswers()
    {
        Site site;
        site.source.current.ready = false;
        const auto response = site.ask("/healthz");
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, R"({"ok":true,"status":"live"})");
        QCOMPARE(response.headers.value("cache-control"), std::optional<QByteArray>("no-store"));
    }

    void isReadyOnlyWhenItServes()
    {
        Site site;
        site.source.current.ready = false;
        site.source.current.phase = u"starting"_s;
        const auto early = site.ask("/readyz");
        QCOMPARE(early.status, 503);
        QCOMPARE(early.body, R"({"ok":false,"phase":"starting"})");
        QVERIFY(early.headers.value("retry-after"));

        site.source.current = Source().current;
        QCOMPARE(site.ask("/readyz").status, 200);
        QCOMPARE(site.ask("/readyz", "HEAD").status, 200);
        QCOMPARE(site.ask("/readyz").body, R"({"ok":true,"phase":"ready","degraded":false})");
        site.source.current.problem = u"config broken"_s;
        QCOMPARE(site.ask("/readyz").body, R"({"ok":true,"phase":"ready","degraded":true})");
    }

    void refusesOtherMethods()
    {
        Site site;
        for (const char *path :
             {"/healthz", "/readyz", "/", "/hooks/wake", "/v1/chat/completions"}) {
            const auto response = site.ask(path, "POST");
            QCOMPARE(response.status, 405);
            QCOMPARE(response.body, "Method Not Allowed");
        }
        QCOMPARE(site.ask("/healthz", "POST").headers.value("allow"),
                 std::optional<QByteArray>("GET, HEAD"));
        QVERIFY(!site.ask("/", "POST").headers.value("allow"));
    }

    void showsThePageOnEveryPath()
    {
        Site site;
        for (const char *path : {"/", "/chat", "/hooks", "/a/b/c?x=1"}) {
            const auto response = site.ask(path);
            QCOMPARE(response.status, 200);
            QCOMPARE(response.headers.value("content-type"),
                     std::optional<QByteArray>("text/html; charset=utf-8"));
            QVERIFY(response.body.contains("Clawdbot Gateway"));
            QVERIFY(response.body.contains(buildVersion().toUtf8()));
            QVERIFY(response.body.contains("ws://127.0.0.1:18789"));
            QVERIFY(response.body.contains("2 h 5 min"));
        }
        QCOMPARE(site.ask("/ui").status, 404);
        QCOMPARE(site.ask("/ui/x").status, 404);
        QCOMPARE(site.ask("/uix").status, 200);
    }

    void servesItsStyleSheetItself()
    {
        Site site;
        QVERIFY(site.ask("/").body.contains("href=\"/assets/status.css\""));
        const auto css = site.ask("/assets/status.css");
        QCOMPARE(css.headers.value("content-type"),
                 std::optional<QByteArray>("text/css; charset=utf-8"));
        QVERIFY(css.body.contains("main {"));
    }

    void livesBelowItsBasePathOnly()
    {
        Site site;
        site.source.current.basePath = u"/panel"_s;
        const auto redirect = site.ask("/panel?x=1");
        QCOMPARE(redirect.status, 302);
        QCOMPARE(redirect.headers.value("location"), std::optional<QByteArray>("/panel/?x=1"));
        QCOMPARE(redirect.body, "");
        QCOMPARE(site.ask("/panel/").status, 200);
        QVERIFY(site.ask("/panel/").body.contains("href=\"/panel/assets/status.css\""));
        QCOMPARE(site.ask("/panel/assets/status.css").headers.value("content-type"),
                 std::optional<QByteArray>("text/css; charset=utf-8"));
        QCOMPARE(site.ask("/").status, 404);
        QCOMPARE(site.ask("/panelx").status, 404);
        QCOMPARE(site.ask("/elsewhere", "POST").status, 405);
        QCOMPARE(site.ask("/healthz").status, 200);
    }

    void disappearsWhenDisabled()
    {
        Site site;
        site.source.current.pageEnabled = false;
        QCOMPARE(site.ask("/").status, 404);
        QCOMPARE(site.ask("/", "POST").status, 404);
        QCOMPARE(site.ask("/").body, "Not Found");
        QCOMPARE(site.ask("/healthz").status, 200);
    }

    void pagesCannotBeFramedOrScripted()
    {
        Site site;
        const auto response = site.ask("/");
        const QByteArray policy =
            response.headers.value("content-security-policy").value_or(QByteArray());
        QVERIFY(policy.contains("default-src 'none'"));
        QVERIFY(policy.contains("frame-ancestors 'none'"));
        QVERIFY(!policy.contains("unsafe"));
        QCOMPARE(response.headers.value("x-frame-options"), std::optional<QByteArray>("DENY"));
        QCOMPARE(response.headers.value("x-content-type-options"),
                 std::optional<QByteArray>("nosniff"));
        QVERIFY(!response.body.contains("<script"));
        QVERIFY(!response.body.contains("<style"));
        QVERIFY(!response.body.contains("http://"));
        QVERIFY(!response.body.contains("https://"));
    }

    void escapesWhatItShows()
    {
        Site site;
        site.source.current.problem = u"<img src=x> %1 & \"quotes\""_s;
        site.source.current.basePath = u"/\"><script>"_s;
        const auto body = site.ask("/\"><script>/").body;
        QVERIFY(body.contains("&lt;img src=x&gt; %1 &amp; &quot;quotes&quot;"));
        QVERIFY(!body.contains("<img"));
        QVERIFY(!body.contains("<script"));
    }
};

QTEST_GUILESS_MAIN(TestWebRoutes)
#include "tst_webroutes.moc"
