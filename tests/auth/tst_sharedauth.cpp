// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/sharedauth.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::auth;

namespace {

struct Case
{
    AuthMode mode = AuthMode::Token;
    QString token;
    QString password;
    bool allowTailscale = false;
    bool localDirect = false;
    bool tailscaleProxy = false;
    QString tailscaleUser;
    TailnetProof proof = TailnetProof::Confirmed;
    QString outcome;
};

AuthSettings settingsOf(const Case &c)
{
    return {.mode = c.mode,
            .token = Secret(u"t0k"_s),
            .password = Secret(u"pässword"_s),
            .allowTailscale = c.allowTailscale};
}

QString outcomeOf(const tl::expected<AuthMethod, AuthFailure> &decision)
{
    return decision ? toText(*decision) : toText(decision.error());
}

} // namespace
Q_DECLARE_METATYPE(Case)

class tst_SharedAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<Case>("c");
        QTest::newRow("no mode") << Case{.mode = AuthMode::None, .outcome = u"none"_s};
        QTest::newRow("token") << Case{.token = u"t0k"_s, .outcome = u"token"_s};
        QTest::newRow("wrong token") << Case{.token = u"t0K"_s, .outcome = u"token_mismatch"_s};
        QTest::newRow("token with a space")
            << Case{.token = u"t0k "_s, .outcome = u"token_mismatch"_s};
        QTest::newRow("no token") << Case{.outcome = u"token_missing"_s};
        QTest::newRow("password in token mode")
            << Case{.password = u"pässword"_s, .outcome = u"token_missing"_s};
        QTest::newRow("password") << Case{
            .mode = AuthMode::Password, .password = u"pässword"_s, .outcome = u"password"_s};
        QTest::newRow("token in password mode") << Case{
            .mode = AuthMode::Password, .token = u"t0k"_s, .outcome = u"password_missing"_s};
        // The reference crashes on this one: as many UTF-16 units, another number of bytes (Q1).
        QTest::newRow("password of equal length") << Case{.mode = AuthMode::Password,
                                                          .password = u"password"_s,
                                                          .outcome = u"password_mismatch"_s};
        QTest::newRow("tailscale user") << Case{.allowTailscale = true,
                                                .tailscaleProxy = true,
                                                .tailscaleUser = u"me@x"_s,
                                                .outcome = u"tailscale"_s};
        QTest::newRow("tailscale user, not allowed") << Case{
            .tailscaleProxy = true, .tailscaleUser = u"me@x"_s, .outcome = u"token_missing"_s};
        QTest::newRow("tailscale user from elsewhere") << Case{
            .allowTailscale = true, .tailscaleUser = u"me@x"_s, .outcome = u"token_missing"_s};
        QTest::newRow("tailscale proxy, nobody") << Case{.token = u"t0k"_s,
                                                         .allowTailscale = true,
                                                         .tailscaleProxy = true,
                                                         .outcome = u"token"_s};
        QTest::newRow("no mode, tailscale, nobody") << Case{.mode = AuthMode::None,
                                                            .allowTailscale = true,
                                                            .tailscaleProxy = true,
                                                            .outcome = u"tailscale_user_missing"_s};
        QTest::newRow("no mode, tailscale, no proxy")
            << Case{.mode = AuthMode::None,
                    .allowTailscale = true,
                    .tailscaleUser = u"me@x"_s,
                    .outcome = u"tailscale_proxy_missing"_s};
        QTest::newRow("tailscale user nobody confirmed") << Case{.allowTailscale = true,
                                                                 .tailscaleProxy = true,
                                                                 .tailscaleUser = u"me@x"_s,
                                                                 .proof = TailnetProof::NotSought,
                                                                 .outcome = u"token_missing"_s};
        QTest::newRow("tailscale user nobody confirmed, token")
            << Case{.token = u"t0k"_s,
                    .allowTailscale = true,
                    .tailscaleProxy = true,
                    .tailscaleUser = u"me@x"_s,
                    .proof = TailnetProof::WhoisFailed,
                    .outcome = u"token"_s};
        QTest::newRow("no mode, tailscale, not confirmed")
            << Case{.mode = AuthMode::None,
                    .allowTailscale = true,
                    .tailscaleProxy = true,
                    .tailscaleUser = u"me@x"_s,
                    .proof = TailnetProof::WhoisFailed,
                    .outcome = u"tailscale_whois_failed"_s};
        QTest::newRow("no mode, tailscale, somebody else")
            << Case{.mode = AuthMode::None,
                    .allowTailscale = true,
                    .tailscaleProxy = true,
                    .tailscaleUser = u"me@x"_s,
                    .proof = TailnetProof::OtherUser,
                    .outcome = u"tailscale_user_mismatch"_s};
        QTest::newRow("no mode, tailscale, local") << Case{.mode = AuthMode::None,
                                                           .allowTailscale = true,
                                                           .localDirect = true,
                                                           .outcome = u"none"_s};
    }
    void decides()
    {
        QFETCH(Case, c);
        ClientOrigin origin;
        origin.localDirect = c.localDirect;
        origin.tailscaleProxy = c.tailscaleProxy;
        origin.tailscaleUser = c.tailscaleUser;
        const auto decision = decideSharedAuth(
            settingsOf(c), origin, {.token = c.token, .password = c.password, .tailnet = c.proof});
        QCOMPARE(outcomeOf(decision), c.outcome);
        if (!decision)
            QCOMPARE(isWrongGuess(decision.error()),
                     c.outcome == "token_mismatch"_L1 || c.outcome == "password_mismatch"_L1);
    }

    void comparesLoginsWithoutCase()
    {
        QCOMPARE(judgeTailnetLogin(u"Me@X"_s, u"me@x"_s), TailnetProof::Confirmed);
        QCOMPARE(judgeTailnetLogin(u"me@x"_s, u"you@x"_s), TailnetProof::OtherUser);
        QCOMPARE(judgeTailnetLogin(u"me@x"_s, u""_s), TailnetProof::WhoisFailed);
        QCOMPARE(judgeTailnetLogin(u"me@x"_s, fail(ErrorCode::Timeout, u"late"_s)),
                 TailnetProof::WhoisFailed);
    }

    void saysWhenNothingIsConfigured()
    {
        AuthSettings settings{.mode = AuthMode::Token, .token = {}, .password = {}};
        const Credentials credentials{.token = u"x"_s, .password = u"x"_s};
        QCOMPARE(outcomeOf(decideSharedAuth(settings, {}, credentials)), u"token_missing_config"_s);
        settings.mode = AuthMode::Password;
        QCOMPARE(outcomeOf(decideSharedAuth(settings, {}, credentials)),
                 u"password_missing_config"_s);
    }

    void namesTheRemedyForEachClient_data()
    {
        QTest::addColumn<AuthFailure>("failure");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("text");
        const auto row = [](AuthFailure failure, const char *id, const char *mode,
                            const char *text) {
            QTest::addRow("%s for %s, %s", toText(failure).data(), id, mode)
                << failure << QString::fromLatin1(id) << QString::fromLatin1(mode)
                << QString::fromLatin1(text);
        };
        row(AuthFailure::TokenMismatch, "cli", "cli",
            "unauthorized: gateway token mismatch (set gateway.remote.token to match "
            "gateway.auth.token)");
        row(AuthFailure::TokenMissing, "clawdbot-control-ui", "webchat",
            "unauthorized: gateway token missing (open a tokenized dashboard URL or paste token in "
            "Control UI settings)");
        row(AuthFailure::TokenMissing, "clawdbot-control-ui", "cli",
            "unauthorized: gateway token missing (set gateway.remote.token to match "
            "gateway.auth.token)");
        row(AuthFailure::TokenMismatch, "test", "test",
            "unauthorized: gateway token mismatch (provide gateway auth token)");
        row(AuthFailure::PasswordMissing, "cli", "cli",
            "unauthorized: gateway password missing (set gateway.remote.password to match "
            "gateway.auth.password)");
        row(AuthFailure::PasswordMismatch, "webchat-ui", "ui",
            "unauthorized: gateway password mismatch (enter the password in Control UI settings)");
        row(AuthFailure::PasswordMismatch, "node-host", "node",
            "unauthorized: gateway password mismatch (provide gateway auth password)");
        row(AuthFailure::TokenNotConfigured, "cli", "cli",
            "unauthorized: gateway token not configured on gateway (set gateway.auth.token)");
        row(AuthFailure::PasswordNotConfigured, "cli", "cli",
            "unauthorized: gateway password not configured on gateway (set gateway.auth.password)");
        row(AuthFailure::TailscaleUserMissing, "cli", "cli",
            "unauthorized: tailscale identity missing (use Tailscale Serve auth or gateway "
            "token/password)");
        row(AuthFailure::TailscaleProxyMissing, "cli", "cli",
            "unauthorized: tailscale proxy headers missing (use Tailscale Serve or gateway "
            "token/password)");
    }
    void namesTheRemedyForEachClient()
    {
        QFETCH(AuthFailure, failure);
        QFETCH(QString, id);
        QFETCH(QString, mode);
        protocol::ClientInfo client;
        client.id = id;
        client.mode = mode;
        const Error error = authError(failure, client);
        QCOMPARE(error.code, ErrorCode::Unauthorized);
        QTEST(error.message, "text");
        QVERIFY(error.message.toUtf8().size() <= 120);
    }
};

QTEST_GUILESS_MAIN(tst_SharedAuth)
#include "tst_sharedauth.moc"
