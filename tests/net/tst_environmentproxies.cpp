// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/environmentproxies.h"

#include <QTest>
#include <QUrl>

using namespace claw;

namespace {

// "type host:port" or "direct".
QString proxyFor(const QStringList &variables, const char *url)
{
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    net::EnvironmentProxies proxies(environment);
    const auto found = proxies.queryProxy(QNetworkProxyQuery(QUrl(QString::fromLatin1(url))));
    const QNetworkProxy &proxy = found.first();
    if (proxy.type() == QNetworkProxy::NoProxy)
        return QStringLiteral("direct");
    return QStringLiteral("%1 %2:%3")
        .arg(proxy.type() == QNetworkProxy::Socks5Proxy ? QStringLiteral("socks")
                                                        : QStringLiteral("http"),
             proxy.hostName())
        .arg(proxy.port());
}

} // namespace

class TestEnvironmentProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesAProxy_data()
    {
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("proxy");
        const auto row = [](const char *variables, const char *url, const char *proxy) {
            QTest::addRow("%s -> %s", variables, url)
                << QString::fromLatin1(variables) << QByteArray(url) << QString::fromLatin1(proxy);
        };
        row("", "https://api.example.com/v1", "direct");
        row("HTTPS_PROXY=http://p:3128", "https://api.example.com/v1", "http p:3128");
        row("https_proxy=p:3128 HTTPS_PROXY=q:1", "https://api.example.com/", "http p:3128");
        row("http_proxy=http://p", "https://api.example.com/", "direct");
        row("http_proxy=http://p", "http://api.example.com/", "http p:8080");
        row("ALL_PROXY=socks5://s", "https://api.example.com/", "socks s:1080");
        row("ALL_PROXY=socks5://s HTTP_PROXY=p:1", "http://api.example.com/", "http p:1");
        row("ALL_PROXY=p:1", "http://127.0.0.1:11434/", "direct");
        row("ALL_PROXY=p:1", "http://localhost:11434/", "direct");
        row("ALL_PROXY=p:1", "http://[::1]:11434/", "direct");
        row("ALL_PROXY=p:1 NO_PROXY=*", "https://api.example.com/", "direct");
        row("ALL_PROXY=p:1 no_proxy=other,example.com", "https://api.example.com/", "direct");
        row("ALL_PROXY=p:1 no_proxy=.example.com", "https://example.com/", "direct");
        row("ALL_PROXY=p:1 no_proxy=ample.com", "https://example.com/", "http p:1");
        row("ALL_PROXY=p:1 no_proxy=example.com:8443", "https://example.com/", "http p:1");
        row("ALL_PROXY=p:1 no_proxy=example.com:8443", "https://example.com:8443/", "direct");
        row("ALL_PROXY=p:1 no_proxy=10.0.0.0/8", "http://10.1.2.3/", "direct");
        row("ALL_PROXY=p:1 no_proxy=10.0.0.0/8", "http://11.1.2.3/", "http p:1");
        row("ALL_PROXY=p:1 no_proxy=192.168.1.5", "http://192.168.1.5/", "direct");
        row("ALL_PROXY=::bad::", "https://example.com/", "direct");
    }
    void choosesAProxy()
    {
        QFETCH(QString, variables);
        QFETCH(QByteArray, url);
        QFETCH(QString, proxy);
        QCOMPARE(proxyFor(variables.split(u' ', Qt::SkipEmptyParts), url.constData()), proxy);
    }
};

QTEST_GUILESS_MAIN(TestEnvironmentProxies)
#include "tst_environmentproxies.moc"
