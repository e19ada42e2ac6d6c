// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/confighistory.h"
#include "files/atomicfile.h"
#include "server/restartschedule.h"
#include "servertester.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::ServerTester;
using testing::WireClient;

namespace {

const QByteArray written = "{ // mine\n  gateway: { port: 4711, auth: { token: 's3cret' } },\n}\n";

//! A gateway with a configuration file, and an operator who may change it.
struct Desk
{
    Desk()
    {
        write(written);
        client.connectWith(connectParams());
    }

    void write(const QByteArray &text) const
    {
        const QString path = tester.paths().configPath;
        if (!files::ensurePrivateDir(QFileInfo(path).path()) || !files::writeAtomically(path, text))
            qFatal("the configuration of a test cannot be written");
    }
    [[nodiscard]] QByteArray file() const
    {
        return files::readAll(tester.paths().configPath, 1 << 20).value_or(QByteArray());
    }
    QJsonObject get() { return ask(u"config.get"_s)["payload"_L1].toObject(); }
    QJsonObject ask(const QString &method, const QJsonObject &params = {})
    {
        return client.ask(u"q%1"_s.arg(++asked), method, params);
    }
    //! With the hash of the file as it is.
    QJsonObject change(const QString &method, const QByteArray &raw, QJsonObject more = {})
    {
        more.insert(u"raw"_s, QString::fromUtf8(raw));
        more.insert(u"baseHash"_s, get()["hash"_L1]);
        return ask(method, more);
    }

    ServerTester tester;
    WireClient client{tester.port};
    int asked = 0;
};

QString errorOf(const QJsonObject &answer)
{
    return answer["error"_L1]["message"_L1].toString();
}

} // namespace

class tst_ConfigMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getShowsTheFileWithoutItsSecrets()
    {
        Desk desk;
        const QJsonObject shown = desk.get();
        QCOMPARE(shown["exists"_L1], QJsonValue(true));
        QCOMPARE(shown["valid"_L1], QJsonValue(true));
        QVERIFY(shown["raw"_L1].toString().startsWith("{ // mine"_L1));
        QVERIFY(!json::compact(shown).contains("s3cret"));
        const QString placeholder = u"__CLAWDBOT_REDACTED__"_s;
        for (const auto view : {"parsed"_L1, "config"_L1})
            QCOMPARE(shown[view]["gateway"_L1]["auth"_L1]["token"_L1].toString(), placeholder);
        QCOMPARE(shown["config"_L1]["commands"_L1]["native"_L1].toString(), u"auto"_s);
    }

    void getTellsWhatIsWrong()
    {
        Desk desk;
        desk.write("{gateway: {auth: {token: 's3cret'");
        const QJsonObject shown = desk.get();
        QCOMPARE(shown["valid"_L1], QJsonValue(false));
        QVERIFY(shown["raw"_L1].isNull()); // Nobody can say where the secrets are.
        QCOMPARE(shown["issues"_L1][0]["message"_L1].toString(),
                 u"JSON5 parse failed: SyntaxError: JSON5: invalid end of input at 1:34"_s);
    }

    void schemaDescribesTheFile()
    {
        Desk desk;
        const QJsonObject answer = desk.ask(u"config.schema"_s)["payload"_L1].toObject();
        const QJsonObject schema = answer["schema"_L1].toObject();
        QCOMPARE(schema["title"_L1].toString(), u"ClawdbotConfig"_s);
        QCOMPARE(schema["additionalProperties"_L1], QJsonValue(false));
        QCOMPARE(json::compact(schema["properties"_L1]["gateway"_L1]["properties"_L1]["port"_L1]),
                 QByteArray(R"({"exclusiveMinimum":0,"maximum":65535,"type":"integer"})"));
        QCOMPARE(answer["uiHints"_L1].toObject().size(), 435);
        QCOMPARE(answer["uiHints"_L1]["gateway.auth.token"_L1]["sensitive"_L1], QJsonValue(true));
        QVERIFY(!answer["version"_L1].toString().isEmpty());
        QVERIFY(!answer["generatedAt"_L1].toString().isEmpty());
    }

    void setReplacesTheFileAndKeepsTheSecret()
    {
        Desk desk;
        const QByteArray shown = desk.get()["raw"_L1].toString().toUtf8();
        const auto answer = desk.change(u"config.set"_s, QByteArray(shown).replace("4711", "4712"));
        QVERIFY2(answer["ok"_L1].toBool(), qPrintable(errorOf(answer)));
        QCOMPARE(answer["payload"_L1]["path"_L1].toString(), desk.tester.paths().configPath);
        QCOMPARE(answer["payload"_L1]["config"_L1]["gateway"_L1]["port"_L1].toInt(), 4712);
        QVERIFY(!json::compact(answer).contains("s3cret"));
        QCOMPARE(desk.file(), QByteArray(written).replace("4711", "4712"));
    }

    void patchChangesAndStartsOver()
    {
        Desk desk;
        QSignalSpy due(&desk.tester.gateway.controlPlane().restarts(),
                       &server::RestartSchedule::due);
        const auto answer = desk.change(u"config.patch"_s, "{gateway: {port: 4712}}",
                                        {{u"note"_s, u" moved "_s},
                                         {u"sessionKey"_s, u"agent:main:main"_s},
                                         {u"restartDelayMs"_s, 0}});
        QVERIFY2(answer["ok"_L1].toBool(), qPrintable(errorOf(answer)));
        const QJsonObject payload = answer["payload"_L1].toObject();
        QCOMPARE(payload["restart"_L1].toObject(),
                 (QJsonObject{{u"ok"_s, true},
                              {u"pid"_s, QCoreApplication::applicationPid()},
                              {u"signal"_s, u"SIGUSR1"_s},
                              {u"delayMs"_s, 0},
                              {u"reason"_s, u"config.patch"_s},
                              {u"mode"_s, u"emit"_s}}));
        const auto sentinel = payload["sentinel"_L1];
        QCOMPARE(sentinel["path"_L1].toString(), desk.tester.paths().restartSentinelPath());
        QCOMPARE(sentinel["payload"_L1]["message"_L1].toString(), u"moved"_s);
        QCOMPARE(sentinel["payload"_L1]["stats"_L1]["mode"_L1].toString(), u"config.patch"_s);
        const auto left = files::readAll(desk.tester.paths().restartSentinelPath(), 1 << 20);
        QCOMPARE(json::parse(left.value()).value()["payload"_L1], sentinel["payload"_L1]);
        QTRY_COMPARE(due.count(), 1);
        QCOMPARE(desk.file(), QByteArray(written).replace("4711", "4712"));
    }

    void applyReplacesAndStartsOverInTwoSeconds()
    {
        Desk desk;
        const auto answer = desk.change(u"config.apply"_s, written);
        QCOMPARE(answer["payload"_L1]["restart"_L1]["delayMs"_L1].toInt(), 2000);
        QCOMPARE(answer["payload"_L1]["restart"_L1]["reason"_L1].toString(), u"config.apply"_s);
        QVERIFY(answer["payload"_L1]["sentinel"_L1]["payload"_L1]["message"_L1].isNull());
        QVERIFY(desk.tester.gateway.controlPlane().restarts().isPending());
    }

    void aNoticeOfTheRunBeforeReachesTheAgent()
    {
        Desk desk;
        desk.change(u"config.apply"_s, written, {{u"note"_s, u"for you"_s}});
        desk.tester.gateway.controlPlane().start(std::chrono::seconds(30));
        QTRY_VERIFY(!QFile::exists(desk.tester.paths().restartSentinelPath()));
        const auto queued = [&desk] {
            return desk.ask(u"status"_s)["payload"_L1]["queuedSystemEvents"_L1][0].toString();
        };
        QTRY_VERIFY(queued().startsWith("GatewayRestart:"_L1));
        QVERIFY(queued().contains("for you"_L1));
    }

    void remembersTheClient()
    {
        Desk desk;
        desk.change(u"config.patch"_s, "{gateway: {port: 1}}", {{u"note"_s, u"because"_s}});
        const auto all = config::ConfigHistory(desk.tester.paths()).revisions().value();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().author.client, u"test"_s);
        QCOMPARE(all.front().author.why, u"config.patch: because"_s);
        QCOMPARE(all.front().changes.front().path, (QStringList{u"gateway"_s, u"port"_s}));
    }

    void refusesInTheWordsOfTheReference_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &method, const QByteArray &params,
                            const QString &message) {
            QTest::newRow(name) << method << params << message;
        };
        row("set without raw", u"config.set"_s, "{}",
            u"invalid config.set params: must have required property 'raw'"_s);
        row("set with an empty raw", u"config.set"_s, R"({"raw":""})",
            u"invalid config.set params: at /raw: must NOT have fewer than 1 characters"_s);
        row("set with a wrong raw", u"config.set"_s, R"({"raw":1})",
            u"invalid config.set params: at /raw: must be string"_s);
        row("set with an empty base", u"config.set"_s, R"({"raw":"{}","baseHash":""})",
            u"invalid config.set params: at /baseHash: must NOT have fewer than 1 characters"_s);
        row("set with more", u"config.set"_s, R"({"raw":"{}","note":"x"})",
            u"invalid config.set params: at root: unexpected property 'note'"_s);
        row("set without base", u"config.set"_s, R"({"raw":"{}"})",
            u"config base hash required; re-run config.get and retry"_s);
        row("set with an old base", u"config.set"_s, R"({"raw":"{}","baseHash":"x"})",
            u"config changed since last load; re-run config.get and retry"_s);
        row("apply with a note of numbers", u"config.apply"_s, R"({"raw":"{}","note":1})",
            u"invalid config.apply params: at /note: must be string"_s);
        row("apply to a session of numbers", u"config.apply"_s, R"({"raw":"{}","sessionKey":1})",
            u"invalid config.apply params: at /sessionKey: must be string"_s);
        row("patch in the past", u"config.patch"_s, R"({"raw":"{}","restartDelayMs":-1})",
            u"invalid config.patch params: at /restartDelayMs: must be >= 0"_s);
        row("patch in a moment and a half", u"config.patch"_s,
            R"({"raw":"{}","restartDelayMs":1.5})",
            u"invalid config.patch params: at /restartDelayMs: must be integer"_s);
        row("schema of something", u"config.schema"_s, R"({"x":1})",
            u"invalid config.schema params: at root: unexpected property 'x'"_s);
    }
    void refusesInTheWordsOfTheReference()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, params);
        QFETCH(QString, message);
        Desk desk;
        const auto answer = desk.ask(method, json::parse(params).value().toObject());
        QCOMPARE(errorOf(answer), message);
        QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"INVALID_REQUEST"_s);
        QCOMPARE(desk.file(), written);
    }

    void aRefusalNamesTheIssues()
    {
        Desk desk;
        const auto answer = desk.change(u"config.set"_s, "{gateway: {port: 'x'}}");
        QCOMPARE(errorOf(answer), u"invalid config"_s);
        QCOMPARE(json::compact(answer["error"_L1]["details"_L1]),
                 QByteArray(R"({"issues":[{"message":"Invalid input: expected number, received )"
                            R"(string","path":"gateway.port"}]})"));
    }

    void onlyAdministratorsMay()
    {
        ServerTester tester;
        WireClient reader(tester.port);
        QJsonObject params = connectParams();
        params["scopes"_L1] = QJsonArray{u"operator.write"_s};
        reader.connectWith(params);
        for (const auto *name : {"get", "set", "apply", "patch", "schema"}) {
            const QString method = u"config."_s + QLatin1StringView(name);
            QCOMPARE(errorOf(reader.ask(method, method)), u"missing scope: operator.admin"_s);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ConfigMethods)
#include "tst_configmethods.moc"
