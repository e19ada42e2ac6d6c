// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configdescription.h"
#include "config/secretmask.h"
#include "config/secretreturn.h"
#include "json/json5document.h"
#include "json/jsontext.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

namespace {

const QString hidden = QString(secretPlaceholder);

QJsonValue read(const QByteArray &json5)
{
    return json::Json5Document::parse(json5)->root().toJson();
}

} // namespace

class tst_Secrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesWhatTheSchemaCallsSecret_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const QByteArray &document, QByteArray shown) {
            QTest::newRow(name) << document << shown.replace("***", hidden.toUtf8());
        };
        row("token", "{gateway:{auth:{token:'abc',mode:'token'}}}",
            R"({"gateway":{"auth":{"mode":"token","token":"***"}}})");
        row("a reference to a variable", "{gateway:{auth:{token:'${TOKEN}'}}}",
            R"({"gateway":{"auth":{"token":"${TOKEN}"}}})");
        row("a text around a variable", "{gateway:{auth:{token:'x${TOKEN}'}}}",
            R"({"gateway":{"auth":{"token":"***"}}})");
        row("empty", "{gateway:{auth:{token:''}}}", R"({"gateway":{"auth":{"token":""}}})");
        row("any name in a map", "{models:{providers:{p:{apiKey:'k',headers:{A:'b'}}}}}",
            R"({"models":{"providers":{"p":{"apiKey":"***","headers":{"A":"***"}}}}})");
        row("what tells how many tokens", "{models:{providers:{p:{models:[{maxTokens:1}]}}}}",
            R"({"models":{"providers":{"p":{"models":[{"maxTokens":1}]}}}})");
        row("a plugin's settings", "{plugins:{entries:{x:{config:{botToken:'t',room:'r'}}}}}",
            R"({"plugins":{"entries":{"x":{"config":{"botToken":"***","room":"r"}}}}})");
        row("a whole account", "{channels:{googlechat:{serviceAccount:{id:'a',n:1}}}}",
            R"({"channels":{"googlechat":{"serviceAccount":{"id":"***","n":1}}}})");
        row("variables", "{env:{A:'1',vars:{B:'2'},shellEnv:{enabled:true}}}",
            R"({"env":{"A":"***","shellEnv":{"enabled":true},"vars":{"B":"***"}}})");
        row("a channel that nobody knows", "{channels:{zulip:{apiKey:'k',site:'s'}}}",
            R"({"channels":{"zulip":{"apiKey":"***","site":"s"}}})");
    }
    void hidesWhatTheSchemaCallsSecret()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, shown);
        QCOMPARE(json::compact(withoutSecrets(read(document))), shown);
    }

    void hidesEveryPathThatFormsCallSensitive()
    {
        const QJsonObject hints = json::parse(configHintsJson()).value().toObject();
        QStringList shown;
        int checked = 0;
        for (auto it = hints.begin(); it != hints.end(); ++it) {
            if (!it.value()["sensitive"_L1].toBool())
                continue;
            ++checked;
            const QString step = u"x"_s;
            QStringList steps = it.key().split(u'.');
            steps.replaceInStrings(u"*"_s, step);
            if (withoutSecrets(u"s3cret"_s, steps) != hidden)
                shown.append(it.key());
        }
        // Their names alone make these sensitive: a number, a switch, a public key.
        QCOMPARE(shown,
                 (QStringList{u"agents.defaults.memorySearch.chunking.tokens"_s,
                              u"channels.slack.userTokenReadOnly"_s,
                              u"plugins.entries.voice-call.config.telnyx.publicKey"_s}));
        QVERIFY(checked > 10);
    }

    void hidesThemInTheTextAndLeavesTheRest()
    {
        const QByteArray text = "// mine\n{ gateway: { auth: { token: 'abc', /* old */ \"token\":\n"
                                "  \"def\" }, port: 0x10, }, }\n";
        QByteArray expected = text;
        expected.replace("'abc'", "'__CLAWDBOT_REDACTED__'");
        expected.replace("\"def\"", "\"__CLAWDBOT_REDACTED__\"");
        QCOMPARE(textWithoutSecrets(text).value(), expected);
        QCOMPARE(textWithoutSecrets("{ port: 1 }").value(), QByteArray("{ port: 1 }"));
        QVERIFY(!textWithoutSecrets("{gateway:{auth:{token:'abc'").has_value());
    }

    void takesBackWhatAClientSaw_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("effective");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &stored, const QByteArray &effective,
                            QByteArray sent, const QByteArray &expected) {
            QTest::newRow(name) << stored << effective << sent.replace("***", hidden.toUtf8())
                                << expected;
        };
        row("a secret", "{gateway:{auth:{token:'abc'}}}", {},
            "{gateway:{auth:{token:'***'},port:1}}",
            R"({"gateway":{"auth":{"token":"abc"},"port":1}})");
        row("a new secret", "{gateway:{auth:{token:'abc'}}}", {}, "{gateway:{auth:{token:'new'}}}",
            R"({"gateway":{"auth":{"token":"new"}}})");
        row("a variable behind a secret", "{gateway:{auth:{token:'${T}'}}}",
            "{gateway:{auth:{token:'v'}}}", "{gateway:{auth:{token:'***'},port:1}}",
            R"({"gateway":{"auth":{"token":"${T}"},"port":1}})");
        row("a variable behind a name", "{gateway:{bind:'${B}'}}", "{gateway:{bind:'lan'}}",
            "{gateway:{bind:'lan',port:1}}", R"({"gateway":{"bind":"${B}","port":1}})");
        row("a default", "{}", "{commands:{native:'auto'}}", "{commands:{native:'auto',text:true}}",
            R"({"commands":{"text":true}})");
        row("elements that moved", "{plugins:{load:{},x:[{id:'a',token:'1'},{id:'b',token:'2'}]}}",
            {}, "{plugins:{load:{},x:[{id:'b',token:'***',n:1},{id:'a',token:'***'}]}}",
            R"({"plugins":{"load":{},"x":[{"id":"b","n":1,"token":"2"},{"id":"a","token":"1"}]}})");
    }
    void takesBackWhatAClientSaw()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QByteArray, effective);
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, expected);
        ShownDocument shown{.stored = read(stored)};
        if (!effective.isEmpty())
            shown.effective = read(effective);
        const auto result = returned(read(sent), shown);
        QVERIFY(result);
        QCOMPARE(json::compact(*result), expected);
    }

    void refusesAPlaceholderThatStandsForNothing()
    {
        const QJsonValue stored = read("{hooks:{mappings:[{token:'1'},{token:'2'}]}}");
        const QByteArray lost = "{hooks:{mappings:[{token:'***',n:1}],token:'***'}}";
        const auto result =
            returned(read(QByteArray(lost).replace("***", hidden.toUtf8())), {.stored = stored});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidConfig);
        const QJsonArray issues = result.error().details["issues"_L1].toArray();
        QCOMPARE(issues.size(), 2);
        QCOMPARE(issues[0]["path"_L1].toString(), u"hooks.mappings.0.token"_s);
        QCOMPARE(issues[1]["path"_L1].toString(), u"hooks.token"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
