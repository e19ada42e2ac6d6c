// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "tests/config/confighome.h"
#include "tests/config/withoutroot.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

class tst_ConfigLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileMeansTheDefaults()
    {
        const ConfigHome home;
        const auto outcome = home.load();
        QVERIFY(outcome.valid && !outcome.exists && outcome.config);
        QVERIFY(!outcome.raw);
        QCOMPARE(outcome.hash.left(8), QByteArray("e3b0c442"));
        QCOMPARE(outcome.config->agents.defaults.model.primary, u"anthropic/claude-opus-4-5"_s);
        const auto defaults =
            outcome.effective.value("agents"_L1).toObject().value("defaults"_L1).toObject();
        QCOMPARE(defaults.value("maxConcurrent"_L1).toInt(), 4);
        QCOMPARE(defaults.value("compaction"_L1).toObject().value("mode"_L1).toString(),
                 u"safeguard"_s);
    }

    void answersEverythingConfigGetNeeds()
    {
        ConfigHome home;
        home.environment.insert(u"SPEC_TOKEN"_s, u"spec-token"_s);
        const QByteArray text = "// spec capture config (JSON5)\n{\n  gateway: { mode: \"local\", "
                                "port: 31789, auth: { mode: \"token\", token: \"${SPEC_TOKEN}\" } "
                                "},\n  logging: { file: \"~/.clawdbot/logs/gw.log\" },\n  browser: "
                                "{ enabled: false },\n}\n";
        QVERIFY(!home.writeConfig(text).isEmpty());
        const auto outcome = home.load();
        QVERIFY(outcome.exists && outcome.valid);
        QCOMPARE(outcome.raw.value(), text);
        QCOMPARE(outcome.hash,
                 QByteArray("6bdd6d0bdb348975527b6e614dd44ac477604d36f3c6cb51228bae49c7fa0520"));
        const auto tokenIn = [](const QJsonValue &document) {
            return document[u"gateway"][u"auth"][u"token"].toString();
        };
        QCOMPARE(tokenIn(outcome.parsed), u"${SPEC_TOKEN}"_s);
        QCOMPARE(tokenIn(outcome.resolved), u"${SPEC_TOKEN}"_s);
        const QByteArray expected = "{\"logging\":{\"file\":\"" + home.stateDir().toUtf8()
            + "/logs/gw.log\",\"redactSensitive\":\"tools\"},\"browser\":{\"enabled\":false},"
              "\"commands\":{\"native\":\"auto\",\"nativeSkills\":\"auto\"},"
              "\"gateway\":{\"port\":31789,\"mode\":\"local\","
              "\"auth\":{\"mode\":\"token\",\"token\":\"spec-token\"}},"
              "\"agents\":{\"defaults\":{\"maxConcurrent\":4,\"subagents\":{\"maxConcurrent\":8}}},"
              "\"messages\":{\"ackReactionScope\":\"group-mentions\"}}";
        QCOMPARE(QJsonValue(outcome.effective), json::parse(expected).value());
    }

    void fillsTheTypedSnapshot()
    {
        const ConfigHome home;
        const auto outcome = home.loader().loadText(
            "{gateway:{port:4711,mode:'remote',bind:'lan',auth:{token:'  ',password:'p'},"
            "controlUi:{basePath:'ui/'},reload:{mode:'hot',debounceMs:5},tls:{certPath:'~/c'},"
            "remote:{url:'wss://h',token:'t'},nodes:{denyCommands:['x']},"
            "http:{endpoints:{responses:{enabled:true,files:{maxBytes:7,pdf:{maxPages:2}}}}}},"
            "agents:{defaults:{heartbeat:{every:'1h'},subagents:{maxConcurrent:3}},"
            "list:[{id:'Work Bot',default:true,model:'a/b',identity:{name:'N'},"
            "limits:{tokensPerDay:1e7}}]},limits:{costUsdPerDay:2.5},"
            "logging:{level:'debug',redactSensitive:'off'},session:{scope:'global',mainKey:'x'},"
            "ui:{assistant:{name:'A'}},update:{channel:'beta'},meta:{lastTouchedVersion:'9999.1'}}",
            u"/x"_s);
        QCOMPARE(texts(outcome.issues), QStringList());
        const Config &config = *outcome.config;
        QCOMPARE(config.gateway.port.value(), quint16(4711));
        QVERIFY(config.gateway.mode == GatewayMode::Remote);
        QVERIFY(config.gateway.bind == BindMode::Lan);
        QVERIFY(config.gateway.auth.token.isEmpty()); // blanks are no secret
        QCOMPARE(config.gateway.auth.password.reveal(), u"p"_s);
        QCOMPARE(config.gateway.controlUi.basePath, u"/ui"_s);
        QVERIFY(config.gateway.reload.mode == ReloadMode::Hot);
        QCOMPARE(config.gateway.reload.debounce, std::chrono::milliseconds(5));
        QCOMPARE(config.gateway.tls.certPath, home.home() + u"/c"_s);
        QCOMPARE(config.gateway.http.responses.files.maxBytes, 7);
        QCOMPARE(config.gateway.http.responses.files.pdfMaxPages, 2);
        QCOMPARE(config.gateway.http.responses.images.maxBytes, 10LL * 1024 * 1024);
        QCOMPARE(config.agents.defaults.heartbeat.value().every.value(), u"1h"_s);
        QCOMPARE(config.agents.defaults.maxConcurrentSubagents, 3);
        QCOMPARE(config.agents.list.at(0).model.value().primary, u"a/b"_s);
        QVERIFY(config.limits == (LimitsConfig{.costUsdPerDay = 2.5}));
        QVERIFY(config.agents.list.at(0).limits == (LimitsConfig{.tokensPerDay = 10'000'000}));
        QVERIFY(config.logging.level == LogLevel::Debug && !config.logging.redactTools);
        QVERIFY(config.session.scope == SessionScope::Global);
        QCOMPARE(config.session.mainKey, u"main"_s);
        QVERIFY(config.update.channel == UpdateChannel::Beta);
        QCOMPARE(outcome.notes.size(), 2);
        QVERIFY(outcome.notes[0].contains(u"written by a newer Clawdbot (9999.1)"_s));
    }

    void toleratesMarksAndLineEnds()
    {
        const ConfigHome home;
        const auto mark = home.loader().loadText("\xef\xbb\xbf{gateway:{port:1}}", u"/x"_s);
        QVERIFY(mark.valid);
        const auto lines =
            home.loader().loadText("{\r\n  gateway: {\r\n    prt: 1,\r\n  },\r\n}\r\n", u"/x"_s);
        QCOMPARE(lines.issues.at(0).position.line, 3);
        QCOMPARE(lines.issues.at(0).position.column, 5);
    }

    void saysWhereTheSyntaxBreaks()
    {
        const ConfigHome home;
        const auto outcome =
            home.loader().loadText("{\n  gateway: {\n    port: 1\n    bind: 2", u"/x"_s);
        QCOMPARE(texts(outcome.issues),
                 QStringList(
                     u": JSON5 parse failed: SyntaxError: JSON5: invalid character 'b' at 4:5"_s));
        QCOMPARE(outcome.issues[0].reason, u"expected ',' or '}' after the value of \"port\""_s);
        QCOMPARE(outcome.issues[0].position.line, 4);
        QCOMPARE(outcome.parsed, QJsonValue(QJsonObject()));
        QVERIFY(outcome.effective.isEmpty());
    }

    void cannotReadADirectory()
    {
        const ConfigHome home;
        QVERIFY(QDir().mkpath(home.configPath()));
        const auto outcome = home.load();
        QVERIFY(outcome.exists && !outcome.valid && !outcome.raw);
        QVERIFY(outcome.issues.at(0).message.startsWith(u"read failed: "_s));
        QVERIFY(outcome.issues.at(0).reason.contains(u"directory"_s));
    }

    void cannotReadWithoutPermission()
    {
        const ConfigHome home;
        QVERIFY(QFile::setPermissions(home.writeConfig("{}"), QFile::Permissions()));
        const WithoutRoot user(home);
        const auto outcome = home.load();
        QVERIFY(outcome.exists && !outcome.valid);
        QVERIFY(outcome.issues.at(0).message.startsWith(u"read failed: "_s));
    }

    void refusesFiftyMegabytesAtOnce()
    {
        const ConfigHome home;
        QFile file(home.writeConfig("{}"));
        QVERIFY(file.resize(50LL * 1024 * 1024));
        const auto outcome = home.load();
        QVERIFY(outcome.exists && !outcome.valid);
        QVERIFY(outcome.issues.at(0).reason.contains(u"larger than 16777216 bytes"_s));
    }

    void collectsVariablesForTheEnvironment()
    {
        const ConfigHome home;
        const auto outcome = home.loader().loadText(
            "{env:{A:'1',B:' ',vars:{A:'2',C:'3'},shellEnv:{enabled:true,timeoutMs:9}}}", u"/x"_s);
        const QMap<QString, QString> expected{{u"A"_s, u"1"_s}, {u"C"_s, u"3"_s}};
        QCOMPARE(outcome.variables, expected);
        QVERIFY(outcome.config->shellEnv.enabled);
        QCOMPARE(outcome.config->shellEnv.timeout, std::chrono::milliseconds(9));
    }

    void makesPathsAbsoluteWhereKeysNameThem()
    {
        const ConfigHome home;
        const auto outcome = home.loader().loadText(
            "{agents:{defaults:{workspace:'~/w',repoRoot:'~'}},skills:{load:{extraDirs:['~/s']}},"
            "tools:{exec:{pathPrepend:['~/bin','/b']}},env:{A_PATH:'~/p'},"
            "messages:{messagePrefix:'~/x'},cron:{store:'~/c'}}",
            u"/x"_s);
        QVERIFY(outcome.valid);
        const QJsonValue document = outcome.effective;
        QCOMPARE(document[u"agents"][u"defaults"][u"workspace"].toString(), home.home() + u"/w"_s);
        QCOMPARE(document[u"agents"][u"defaults"][u"repoRoot"].toString(), home.home());
        QCOMPARE(document[u"skills"][u"load"][u"extraDirs"][0].toString(), u"~/s"_s);
        QCOMPARE(document[u"tools"][u"exec"][u"pathPrepend"][0].toString(),
                 home.home() + u"/bin"_s);
        QCOMPARE(document[u"env"][u"A_PATH"].toString(), u"~/p"_s);
        QCOMPARE(document[u"messages"][u"messagePrefix"].toString(), u"~/x"_s);
    }

    void injectsTheDefaultsOfSections()
    {
        const ConfigHome home;
        const auto outcome = home.loader().loadText(
            "{channels:{telegram:{accounts:{a:{}}},slack:{dm:{}},whatsapp:{ackReaction:{}}},"
            "models:{providers:{p:{baseUrl:'u',models:[{id:'i',name:'n',contextWindow:100}]}}},"
            "agents:{defaults:{models:{'anthropic/claude-opus-4-5':{},'openai/"
            "gpt-5.2':{alias:'x'}}}},"
            "gateway:{tls:{enabled:false,gone:1}},commands:{native:false}}",
            u"/x"_s);
        QCOMPARE(texts(outcome.issues), QStringList());
        const QJsonValue document = outcome.effective;
        const QJsonValue channels = document[u"channels"];
        QCOMPARE(channels[u"telegram"][u"streamMode"].toString(), u"partial"_s);
        QCOMPARE(channels[u"telegram"][u"accounts"][u"a"][u"dmPolicy"].toString(), u"pairing"_s);
        QCOMPARE(channels[u"slack"][u"webhookPath"].toString(), u"/slack/events"_s);
        QCOMPARE(channels[u"slack"][u"dm"][u"policy"].toString(), u"pairing"_s);
        QCOMPARE(channels[u"whatsapp"][u"mediaMaxMb"].toInt(), 50);
        QCOMPARE(channels[u"whatsapp"][u"ackReaction"][u"group"].toString(), u"mentions"_s);
        const QJsonValue model = document[u"models"][u"providers"][u"p"][u"models"][0];
        QCOMPARE(model[u"maxTokens"].toInt(), 100);
        QCOMPARE(model[u"cost"][u"cacheRead"].toInt(-1), 0);
        const QJsonValue models = document[u"agents"][u"defaults"][u"models"];
        QCOMPARE(models[u"anthropic/claude-opus-4-5"][u"alias"].toString(), u"opus"_s);
        QCOMPARE(models[u"openai/gpt-5.2"][u"alias"].toString(), u"x"_s);
        QVERIFY(document[u"gateway"][u"tls"][u"gone"].isUndefined());
        QCOMPARE(document[u"commands"],
                 QJsonValue(QJsonObject{{u"native"_s, false}, {u"nativeSkills"_s, u"auto"_s}}));
    }

    void takesTextLiterallyWhenNothingIsToBeExpanded()
    {
        const ConfigHome home;
        const auto plain = home.loader().loadText("{gateway:{auth:{token:'${NOT_SET}'}}}", u"/x"_s,
                                                  ConfigLoader::Expansion::None);
        QVERIFY(plain.valid);
        QCOMPARE(plain.config->gateway.auth.token.reveal(), u"${NOT_SET}"_s);
        const auto include =
            home.loader().loadText("{$include:'a'}", u"/x"_s, ConfigLoader::Expansion::None);
        QCOMPARE(texts(include.issues), QStringList(u": Unrecognized key: \"$include\""_s));
    }
};

QTEST_GUILESS_MAIN(tst_ConfigLoader)
#include "tst_configloader.moc"
