// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "config/configeditor.h"
#include "config/confighistory.h"
#include "config/configlock.h"
#include "config/configrevert.h"
#include "config/foreignedit.h"
#include "confighome.h"

#include <future>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

namespace {

const QStringList port{u"gateway"_s, u"port"_s};
const QStringList token{u"gateway"_s, u"auth"_s, u"token"_s};

} // namespace

class tst_ConfigHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhoChangedWhatAndWhy()
    {
        const ConfigHome home;
        home.writeConfig("{gateway: {port: 1}}");
        QVERIFY(set(home, port, 2));
        QVERIFY(set(home, token, u"s3cret"_s));
        const auto all = history(home);
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].number, 1);
        QCOMPARE(all[0].author.client, u"cli"_s);
        QCOMPARE(all[0].author.why, u"a test"_s);
        QCOMPARE(all[0].changes.size(), size_t(1));
        QCOMPARE(all[0].changes[0].path, port);
        QCOMPARE(all[0].changes[0].before.toInt(), 1);
        QCOMPARE(all[0].changes[0].after.toInt(), 2);
        QCOMPARE(all[0].hashAfter, all[1].hashBefore);
        QVERIFY(!ConfigHome::contentOf(ConfigHistory(home.paths()).path()).contains("s3cret"));
        const auto mode = QFile::permissions(ConfigHistory(home.paths()).path());
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void forgetsTheOlderHalfWhenItIsFull()
    {
        const ConfigHome home;
        const ConfigHistory journal(home.paths());
        for (int i = 0; i <= ConfigHistory::mostRevisions; ++i)
            QVERIFY(journal.append({.atMs = i, .changes = {{port, i, i + 1}}}));
        const auto all = journal.revisions().value();
        QCOMPARE(all.size(), size_t(ConfigHistory::mostRevisions / 2 + 1));
        QCOMPARE(all.back().number, ConfigHistory::mostRevisions + 1);
        QCOMPARE(journal.append({.atMs = 1, .changes = {{port, 1, 2}}}).value(),
                 all.back().number + 1);
    }

    void skipsATornLine()
    {
        const ConfigHome home;
        const ConfigHistory journal(home.paths());
        QVERIFY(journal.append({.atMs = 1, .changes = {{port, 1, 2}}}));
        home.write(u"config/history.jsonl"_s,
                   ConfigHome::contentOf(ConfigHistory(home.paths()).path()) + "{\"n\":2,\"at");
        QCOMPARE(journal.append({.atMs = 2, .changes = {{port, 2, 3}}}).value(), 2);
        QCOMPARE(journal.revisions().value().size(), size_t(2));
    }

    void leavesOutValuesThatAreTooLarge()
    {
        const ConfigHome home;
        const ConfigHistory journal(home.paths());
        const QString much(ConfigHistory::largestValue, u'x');
        QVERIFY(journal.append({.atMs = 1, .changes = {{port, much, 2}}}));
        const auto all = journal.revisions().value();
        QVERIFY(!all.front().hasValues);
        QCOMPARE(all.front().changes.front().path, port);
    }

    void takesAChangeBackAndLeavesLaterOnes()
    {
        const ConfigHome home;
        home.writeConfig("{ // mine\n  gateway: {port: 1} }");
        QVERIFY(set(home, port, 2));
        QVERIFY(set(home, {u"ui"_s, u"assistant"_s, u"name"_s}, u"Clawd"_s));
        QVERIFY(revertConfig(editor(home), 1));
        const auto text = ConfigHome::contentOf(home.configPath());
        QVERIFY(text.startsWith("{ // mine\n  gateway: {port: 1}"));
        QVERIFY(text.contains("Clawd"));
        // What was taken back is a change like any other.
        QCOMPARE(history(home).back().changes.front().path, port);
        QVERIFY(revertConfig(editor(home), 2));
        QCOMPARE(ConfigHome::contentOf(home.configPath()),
                 QByteArray("{ // mine\n  gateway: {port: 1}\n }"));
    }

    void refusesToTakeBackWhatWasChangedSince()
    {
        const ConfigHome home;
        home.writeConfig("{gateway: {port: 1}}");
        QVERIFY(set(home, port, 2));
        QVERIFY(set(home, port, 3));
        const auto reverted = revertConfig(editor(home), 1);
        QVERIFY(!reverted);
        QCOMPARE(reverted.error().code, ErrorCode::Conflict);
        QCOMPARE(reverted.error().message, u"gateway.port was changed again since"_s);
        QCOMPARE(revertConfig(editor(home), 99).error().code, ErrorCode::NotFound);
    }

    void findsOldSecretsInTheBackups()
    {
        const ConfigHome home;
        home.writeConfig("{gateway: {auth: {token: 'old'}, port: 1}}");
        QVERIFY(set(home, token, u"new"_s));
        QVERIFY(set(home, port, 2));
        QVERIFY(revertConfig(editor(home), 1));
        QVERIFY(ConfigHome::contentOf(home.configPath()).contains("'old'"));
        for (int i = 10; i < 16; ++i)
            QVERIFY(set(home, port, i));
        const auto lost = revertConfig(editor(home), 3);
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::NotFound);
    }

    void remembersWhatAnEditorDid()
    {
        const ConfigHome home;
        home.writeConfig("{gateway: {port: 1}}");
        const auto before = home.load().resolved;
        home.writeConfig("{gateway: {port: 2}}");
        const ForeignEdit edit{.before = before, .after = home.load(), .seenAtMs = 5};
        QVERIFY(rememberForeignEdit(home.loader(), edit));
        QVERIFY(rememberForeignEdit(home.loader(), edit)); // Seen twice, done once.
        auto all = history(home);
        QCOMPARE(all.size(), size_t(1));
        QVERIFY(all[0].author.kind == ConfigAuthor::Kind::Editor);
        QCOMPARE(all[0].changes[0].path, port);

        // What came through us is known already.
        QVERIFY(set(home, port, 3));
        QVERIFY(rememberForeignEdit(
            home.loader(), {.before = edit.after.resolved, .after = home.load(), .seenAtMs = 6}));
        QCOMPARE(history(home).size(), size_t(2));
    }

    // CLAW_EDITS=10000 makes it the proof that takes minutes.
    void twoWritersLoseNothing()
    {
        const int edits = qMax(30, qEnvironmentVariableIntValue("CLAW_EDITS"));
        const ConfigHome home;
        home.writeConfig("{ // shared\n  env: {vars: {KEEP: 'me'}} }");
        const auto write = [&home, edits](const QString &writer) {
            for (int i = 0; i < edits; ++i) {
                const auto name = [&writer](int n) {
                    return QStringList{u"env"_s, u"vars"_s, writer + QString::number(n % 50)};
                };
                const auto edited = set(home, name(i), QString::number(i));
                if (!edited)
                    return edited.error().message;
                const QJsonObject vars = edited->before.parsed["env"_L1]["vars"_L1].toObject();
                if (i > 0 && vars[name(i - 1).last()].toString() != QString::number(i - 1))
                    return u"edit %1 of %2 is lost"_s.arg(i - 1).arg(writer);
            }
            return QString();
        };
        auto one = std::async(std::launch::async, write, u"A"_s);
        auto other = std::async(std::launch::async, write, u"B"_s);
        QCOMPARE(one.get(), QString());
        QCOMPARE(other.get(), QString());
        const auto vars = home.load().parsed["env"_L1]["vars"_L1].toObject();
        QCOMPARE(vars.size(), 1 + 2 * qMin(50, edits));
        QVERIFY(ConfigHome::contentOf(home.configPath()).contains("// shared"));
        QVERIFY(!QFile::exists(home.configPath() + u".lock"_s));
    }

    void doesNotWaitForEverForTheLock()
    {
        const ConfigHome home;
        const auto held = lockConfig(home.configPath());
        QVERIFY(held);
        const auto second = lockConfig(home.configPath(), std::chrono::milliseconds(1));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Unavailable);
        QVERIFY(second.error().retryable);
    }

private:
    static ConfigEditor editor(const ConfigHome &home)
    {
        static const SystemClock clock;
        return ConfigEditor(
            home.loader(), clock,
            {.kind = ConfigAuthor::Kind::Client, .client = u"cli"_s, .why = u"a test"_s});
    }
    static Result<EditedConfig> set(const ConfigHome &home, const QStringList &path,
                                    const QJsonValue &value)
    {
        return editor(home).apply({{path, value}});
    }
    static std::vector<ConfigRevision> history(const ConfigHome &home)
    {
        return ConfigHistory(home.paths()).revisions().value();
    }
};

QTEST_GUILESS_MAIN(tst_ConfigHistory)
#include "tst_confighistory.moc"
