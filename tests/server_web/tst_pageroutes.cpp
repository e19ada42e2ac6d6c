// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/pageroutes.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::server::web;

namespace {

constexpr auto table = R"({"files":[
    {"name":"index.html","type":"text/html; charset=utf-8","hash":"0a","plain":"page"},
    {"name":"assets/app-1.js","type":"application/javascript; charset=utf-8","hash":"1b",
     "plain":"script","gzip":"script.gz","br":"script.br"},
    {"name":"assets/icon-2.svg","type":"image/svg+xml","hash":"2c","plain":"icon","gzip":"icon.gz"}
]})";

QByteArray contentOf(const QString &name)
{
    return name == "page"_L1 ? R"(<link href="./assets/app-1.js"><meta content="./">)"
                             : name.toUtf8();
}

using Fields = QList<net::HttpHeaders::Field>;

class Site : public ReadinessSource
{
public:
    Site()
        : m_files(PageFiles::fromTable(table, contentOf))
    {
        addPageRoutes(m_router, *this, m_files);
    }

    [[nodiscard]] GatewayFacts facts() const override { return current; }

    net::HttpResponse ask(const QByteArray &target, const Fields &fields = {},
                          const QByteArray &method = "GET")
    {
        net::HttpHead head;
        head.method = method;
        head.target = target;
        for (const auto &field : fields)
            head.headers.append(field.name, field.value);
        if (!net::splitTarget(head))
            return net::HttpResponse::text(400, {});
        std::optional<net::HttpResponse> answer;
        m_router.find(head).handle(std::make_shared<net::HttpExchange>(
            head, QByteArray(), [&answer](net::HttpResponse response) { answer = response; },
            std::stop_token()));
        return answer.value_or(net::HttpResponse::text(0, {}));
    }

    GatewayFacts current{.ready = true, .pageEnabled = true, .basePath = {}};

private:
    net::HttpRouter m_router;
    PageFiles m_files;
};

QByteArray field(const net::HttpResponse &response, const char *name)
{
    return response.headers.value(name).value_or("-");
}

} // namespace

class TestPageRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePageOnEveryPath()
    {
        Site site;
        for (const char *path : {"/", "/chat", "/sessions/x?y=1", "/index.html"}) {
            const auto response = site.ask(path);
            QCOMPARE(response.status, 200);
            QCOMPARE(field(response, "Content-Type"), "text/html; charset=utf-8");
            QCOMPARE(field(response, "Cache-Control"), "no-cache");
            QVERIFY(response.body.contains("href=\"/assets/app-1.js\""));
        }
        QCOMPARE(site.ask("/ui").status, 404);
        QCOMPARE(site.ask("/", {}, "POST").status, 405);
    }

    void namesItsFilesBelowTheBasePath()
    {
        Site site;
        site.current.basePath = u"/a\"b"_s;
        QCOMPARE(site.ask("/a\"b/chat").body,
                 R"(<link href="/a&quot;b/assets/app-1.js"><meta content="/a&quot;b/">)");
        QCOMPARE(site.ask("/a\"b/assets/app-1.js").body, "script");
        QCOMPARE(site.ask("/a\"b").status, 302);
        QCOMPARE(site.ask("/assets/app-1.js").status, 404);
    }

    void keepsFilesThatNeverChange()
    {
        Site site;
        const auto response = site.ask("/assets/app-1.js");
        QCOMPARE(response.body, "script");
        QCOMPARE(field(response, "Cache-Control"), "public, max-age=31536000, immutable");
        QCOMPARE(field(response, "Content-Encoding"), "-");
        QCOMPARE(field(response, "Vary"), "Accept-Encoding");
        // A page deep below names the same files.
        QCOMPARE(site.ask("/chat/assets/app-1.js").body, "script");
    }

    void sendsTheSmallestFormTheClientTakes_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("browser") << QByteArray("gzip, deflate, br, zstd") << QByteArray("br")
                                 << QByteArray("script.br");
        QTest::newRow("gzip alone")
            << QByteArray("GZIP") << QByteArray("gzip") << QByteArray("script.gz");
        QTest::newRow("brotli refused")
            << QByteArray("br;q=0, gzip;q=0.5") << QByteArray("gzip") << QByteArray("script.gz");
        QTest::newRow("nothing known")
            << QByteArray("zstd, brotli") << QByteArray("-") << QByteArray("script");
        QTest::newRow("nothing said") << QByteArray() << QByteArray("-") << QByteArray("script");
    }
    void sendsTheSmallestFormTheClientTakes()
    {
        QFETCH(QByteArray, accepted);
        Site site;
        const auto response =
            site.ask("/assets/app-1.js", {{.name = "Accept-Encoding", .value = accepted}});
        QTEST(field(response, "Content-Encoding"), "coding");
        QTEST(response.body, "body");
        QCOMPARE(field(response, "Content-Type"), "application/javascript; charset=utf-8");
    }

    void answersWhatIsKnownWithoutABody()
    {
        Site site;
        const auto first = site.ask("/assets/icon-2.svg", {{"Accept-Encoding", "gzip"}});
        QCOMPARE(field(first, "ETag"), "\"2c-gzip\"");
        const auto again = site.ask("/assets/icon-2.svg",
                                    {{"Accept-Encoding", "gzip"},
                                     {"If-None-Match", "\"other\", W/" + field(first, "ETag")}});
        QCOMPARE(again.status, 304);
        QCOMPARE(again.body, "");
        QCOMPARE(field(again, "ETag"), field(first, "ETag"));
        // Another form is another representation.
        QCOMPARE(site.ask("/assets/icon-2.svg", {{"If-None-Match", field(first, "ETag")}}).status,
                 200);
    }

    void tellsWhenThePageChanged()
    {
        Site site;
        const QByteArray tag = field(site.ask("/"), "ETag");
        QCOMPARE(site.ask("/chat", {{"If-None-Match", tag}}).status, 304);
        site.current.basePath = u"/panel"_s;
        QCOMPARE(site.ask("/panel/", {{"If-None-Match", tag}}).status, 200);
    }

    void servesNothingButItsTable_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target :
             {"/assets/../table.json", "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets/",
              "/assets//app-1.js", "/assets/app-1.js/", "/assets/app-1.js%00", "/assets/app-0.js"})
            QTest::newRow(target) << QByteArray(target);
    }
    void servesNothingButItsTable()
    {
        QFETCH(QByteArray, target);
        Site site;
        const auto response = site.ask(target);
        const bool isPage = field(response, "Content-Type").startsWith("text/html");
        QVERIFY2(response.status == 404 || isPage, response.body.constData());
    }

    void runsItsOwnScriptsAlone()
    {
        Site site;
        for (const char *target : {"/", "/assets/app-1.js", "/assets/none.js"}) {
            const auto response = site.ask(target);
            const QByteArray policy = field(response, "Content-Security-Policy");
            QVERIFY(policy.contains("default-src 'none'; script-src 'self'; style-src 'self'"));
            QVERIFY(policy.contains("frame-ancestors 'none'"));
            QVERIFY(policy.contains("require-trusted-types-for 'script'"));
            QVERIFY(!policy.contains("unsafe"));
            QVERIFY(!policy.contains("http"));
            QCOMPARE(field(response, "X-Content-Type-Options"), "nosniff");
            QCOMPARE(field(response, "Referrer-Policy"), "no-referrer");
        }
    }

    void disappearsWhenDisabled()
    {
        Site site;
        site.current.pageEnabled = false;
        QCOMPARE(site.ask("/").status, 404);
        QCOMPARE(site.ask("/assets/app-1.js").status, 404);
    }
};

QTEST_GUILESS_MAIN(TestPageRoutes)
#include "tst_pageroutes.moc"
