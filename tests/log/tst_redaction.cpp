// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/redaction.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using claw::Secret;
using claw::log::Redactor;

class tst_Redaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsGoAndTheRestStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("redacted");
        const auto row = [](const char *name, const QString &text, const QString &redacted) {
            QTest::newRow(name) << text << redacted;
        };

        row("bearer", u"got Bearer abc.DEF-123456 from"_s, u"got Bearer *** from"_s);
        row("authorization header", u"Authorization: Basic dXNlcjpwYXNz\nnext"_s,
            u"Authorization: Basic ***\nnext"_s);
        row("cookie", u"Cookie: sid=1; theme=dark\nHost: x"_s, u"Cookie: ***\nHost: x"_s);
        row("assignment", u"token=abc123 port=1"_s, u"token=*** port=1"_s);
        row("assignment in quotes", u"password=\"my dog's name\" x"_s, u"password=*** x"_s);
        row("assignment with a colon", u"gateway token: 0123abcd"_s, u"gateway token: ***"_s);
        row("environment", u"CLAWDBOT_GATEWAY_TOKEN=abc OPENAI_API_KEY=x1 STRIPE_KEY=y2 A=b"_s,
            u"CLAWDBOT_GATEWAY_TOKEN=*** OPENAI_API_KEY=*** STRIPE_KEY=*** A=b"_s);
        row("JSON member", uR"({"a":1,"token":"x\"y","b":2})"_s,
            uR"({"a":1,"token":"***","b":2})"_s);
        row("JSON member with space", uR"("botToken" : "abc")"_s, uR"("botToken" : "***")"_s);
        row("JSON in JSON", uR"("{\"apiKey\":\"abc\",\"n\":1}")"_s,
            uR"("{\"apiKey\":\"***\",\"n\":1}")"_s);
        row("JSON cut short", uR"({"password":"half of it)"_s, uR"({"password":"***")"_s);
        row("flag", u"clawdbot --token abc --port 1"_s, u"clawdbot --token *** --port 1"_s);
        row("flag with equals", u"--password=abc --x"_s, u"--password=*** --x"_s);
        row("OpenAI", u"key sk-proj-abcdefgh1234 used"_s, u"key *** used"_s);
        row("Anthropic", u"sk-ant-api03-AAAAbbbb_cc"_s, u"***"_s);
        row("GitHub", u"ghp_abcdefghij0123456789"_s, u"***"_s);
        row("Slack", u"xoxb-1234567890-abc"_s, u"***"_s);
        row("Google", u"AIzaSyA1234567890abcdefghijklm"_s, u"***"_s);
        row("Telegram", u"bot 123456789:AAEabcdefghijklmnopqrstuvwxyz012345 up"_s, u"bot *** up"_s);
        row("JSON web token", u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.s1gn-ature"_s, u"***"_s);
        row("URL user", u"at https://me:pw@example.org/x"_s, u"at https://***@example.org/x"_s);
        row("URL query", u"GET /?a=1&token=abc&key=k&b=2"_s, u"GET /?a=1&token=***&key=***&b=2"_s);
        row("URL fragment", u"http://127.0.0.1:18789/#token=abc"_s,
            u"http://127.0.0.1:18789/#token=***"_s);
        row("PEM", u"-----BEGIN PRIVATE KEY-----\nMC4C\nAQ==\n-----END PRIVATE KEY-----\nrest"_s,
            u"-----BEGIN PRIVATE KEY-----***\nrest"_s);
        row("PEM cut short", u"-----BEGIN EC PRIVATE KEY-----\\nMC4C"_s,
            u"-----BEGIN EC PRIVATE KEY-----***"_s);
    }

    void secretsGoAndTheRestStays()
    {
        QFETCH(const QString, text);
        const Redactor redactor;
        QTEST(redactor.redacted(text), "redacted");
        QCOMPARE(redactor.redacted(redactor.redacted(text)), redactor.redacted(text));
    }

    void harmlessTextStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text :
             {"unauthorized conn=1 reason=token_missing", "sessionKey=agent:main:main",
              R"({"sessionKey":"main","tokens":12,"keyPath":"/x"})", "pass --token or --password.",
              "auth mode: token", "a risk-assessment-of-it",
              "listening on ws://127.0.0.1:18789 (PID 12345)", "mail me@example.org",
              "Set gateway.auth.token/password (or "
              "CLAWDBOT_GATEWAY_TOKEN/CLAWDBOT_GATEWAY_PASSWORD) "
              "or pass --token/--password.",
              "-----BEGIN PUBLIC KEY-----\nMC4C", "token mismatch (provide gateway auth token)"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void harmlessTextStays()
    {
        QFETCH(const QString, text);
        QCOMPARE(Redactor().redacted(text), text);
    }

    void registeredSecretsGoInEverySpelling()
    {
        Redactor redactor;
        redactor.registerSecret(Secret(u"p\"a ss/wörd"_s));
        QCOMPARE(redactor.redacted(u"<p\"a ss/wörd>"_s), u"<***>"_s);
        QCOMPARE(redactor.redacted(u"<p\\\"a ss/wörd>"_s), u"<***>"_s);
        QCOMPARE(redactor.redacted(u"<p%22a%20ss%2Fw%C3%B6rd>"_s), u"<***>"_s);
    }

    void tinySecretsAreNotRemembered()
    {
        Redactor redactor;
        redactor.registerSecret(Secret(u"abc"_s));
        redactor.registerSecret(Secret());
        QCOMPARE(redactor.redacted(u"abc"_s), u"abc"_s);
    }

    void ownPatternsWork()
    {
        Redactor redactor;
        QVERIFY(redactor.addPattern(u"ticket-(\\d+)"_s));
        QVERIFY(redactor.addPattern(u"plumbus"_s));
        QCOMPARE(redactor.redacted(u"a ticket-12, a Plumbus, ticket-34"_s),
                 u"a ticket-***, a ***, ticket-***"_s);
        QVERIFY(!redactor.addPattern(u"("_s));
        QVERIFY(!redactor.addPattern(u"a*"_s));
    }

    //! What gets logged may be chosen by a stranger.
    void hostileTextTakesNoLonger_data()
    {
        QTest::addColumn<QString>("piece");
        for (const auto *piece : {"a", "a.", "-", "\\", "\"", "\\\"token", "--token", "https://a",
                                  "token:", "-----BEGIN PRIVATE KEY-----", "eyJaaaaaaaa."})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }

    void hostileTextTakesNoLonger()
    {
        QFETCH(const QString, piece);
        const Redactor redactor;
        const QString text = piece.repeated(16384 / piece.size());
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(redactor.redacted(text));
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(tst_Redaction)
#include "tst_redaction.moc"
