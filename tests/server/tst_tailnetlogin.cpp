// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/tailscalewhois.h"
#include "servertester.h"
#include "tests/remote/standintailscale.h"

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::ServerTester;
using testing::StandInRunner;
using testing::StandInTailscale;
using testing::WireClient;

namespace {

const QString whoisCall = u"whois --json 100.64.0.9"_s;

//! What `tailscale serve` adds to a request of 100.64.0.9.
QMap<QByteArray, QByteArray> served(const QByteArray &login)
{
    return {{"X-Forwarded-For", "100.64.0.9"},
            {"X-Forwarded-Proto", "https"},
            {"X-Forwarded-Host", "box.tail1234.ts.net"},
            {"Tailscale-User-Login", login}};
}

} // namespace

//! Logins of Tailscale as credentials, with a stand-in for its program.
class tst_TailnetLogin : public QObject
{
    Q_OBJECT

private:
    //! The answer to a `connect` with these headers; empty for success.
    QString refusalOf(const auth::AuthSettings &settings,
                      const QMap<QByteArray, QByteArray> &headers, const QString &token = u"x"_s)
    {
        SystemClock clock;
        StandInRunner runner(*m_standIn);
        remote::TailscaleWhois whois(runner, clock);
        ServerTester tester(settings, "{}", {}, log::WsLogMode::Problems, &whois);
        WireClient client(tester.port, headers);
        const auto answer = client.connectWith(connectParams(token));
        return answer["ok"_L1].toBool() ? QString() : answer["error"_L1]["message"_L1].toString();
    }
    static auth::AuthSettings serveAuth()
    {
        return {.mode = auth::AuthMode::None, .allowTailscale = true};
    }

    std::unique_ptr<StandInTailscale> m_standIn;

private Q_SLOTS:
    void init()
    {
        m_standIn = std::make_unique<StandInTailscale>();
        m_standIn->answer(whoisCall, StandInTailscale::recorded(u"whois-user.json"_s));
    }

    void aConfirmedLoginIsEnough()
    {
        QCOMPARE(refusalOf(serveAuth(), served("me@example.org")), QString());
        QCOMPARE(m_standIn->calls(), QStringList(whoisCall));
    }

    void somebodyElsesLoginIsNot()
    {
        QCOMPARE(refusalOf(serveAuth(), served("you@example.org")),
                 u"unauthorized: tailscale identity mismatch (use Tailscale Serve auth or gateway "
                 "token/password)"_s);
    }

    void nobodyIsBelievedWithoutTailscale()
    {
        m_standIn->refuse(whoisCall, "peer not found\n");
        const QString failed = u"unauthorized: tailscale identity check failed (use Tailscale "
                               "Serve auth or gateway token/password)"_s;
        QCOMPARE(refusalOf(serveAuth(), served("me@example.org")), failed);
        m_standIn->uninstall();
        QCOMPARE(refusalOf(serveAuth(), served("me@example.org")), failed);
    }

    void aChainOfProxiesIsNotTailscale()
    {
        // Somebody in front of another proxy here claims to come from the owner's phone.
        auto headers = served("me@example.org");
        headers["X-Forwarded-For"] = "100.64.0.9, 203.0.113.7";
        QCOMPARE(refusalOf(serveAuth(), headers), u"gateway auth required behind reverse proxy"_s);
        QCOMPARE(m_standIn->calls(), QStringList());
    }

    void headersAloneChangeNothingWhenNotAllowed()
    {
        const auth::AuthSettings closed{.mode = auth::AuthMode::Token, .token = Secret(u"t0k"_s)};
        QVERIFY(refusalOf(closed, served("me@example.org")).contains("token mismatch"_L1));
        QCOMPARE(m_standIn->calls(), QStringList());
    }

    void theTokenIsEnoughByItself()
    {
        const auth::AuthSettings both{
            .mode = auth::AuthMode::Token, .token = Secret(u"t0k"_s), .allowTailscale = true};
        QCOMPARE(refusalOf(both, served("me@example.org"), u"t0k"_s), QString());
        QCOMPARE(m_standIn->calls(), QStringList());
        QCOMPARE(refusalOf(both, served("me@example.org"), u"wrong"_s), QString());
        QCOMPARE(m_standIn->calls(), QStringList(whoisCall));
        QVERIFY(
            refusalOf(both, served("you@example.org"), u"wrong"_s).contains("token mismatch"_L1));
    }

    void whoeverComesStraightIsAskedForALogin()
    {
        // Not through Tailscale, and under a name that is not this machine's own.
        QCOMPARE(refusalOf(serveAuth(), {{"X-Forwarded-Host", "box.example.org"}}),
                 u"unauthorized: tailscale identity missing (use Tailscale Serve auth or gateway "
                 "token/password)"_s);
        QCOMPARE(refusalOf(serveAuth(), {}), QString());
    }
};

QTEST_GUILESS_MAIN(tst_TailnetLogin)
#include "tst_tailnetlogin.moc"
