// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/agentsconfig.h"
#include "json/jsontext.h"
#include "skills/skillfile.h"
#include "skills/skillfinder.h"
#include "skills/skillinstaller.h"
#include "skills/skillreport.h"
#include "skills/skillsetting.h"
#include "tests/support/scriptedrunner.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::skills;

namespace {

const QByteArray mine =
    "---\nname: mine\ndescription: \"My: own skill\"\nhomepage: https://example.org\n"
    R"(metadata: {"clawdbot":{"emoji":"x","primaryEnv":"MINE_KEY","os":["linux"],)"
    R"("requires":{"bins":["sh"],"anyBins":["nope1","nope2"],"env":["MINE_KEY"],)"
    R"("config":["browser.enabled","skills.x"]},)"
    R"("install":[{"id":"n","kind":"node","package":"mine-cli","bins":["mine"]},)"
    R"({"kind":"go","module":"example.org/mine@latest","bins":["mine"],"label":"Go it"},)"
    R"({"kind":"download","url":"https://x/y.tgz","os":["darwin"]}]}})"
    "\n---\n# Mine\n";

Skill skill(const QByteArray &text, Source source = Source::Workspace)
{
    return parseSkill(text, u"/s/mine/SKILL.md"_s, source).value();
}

QByteArray named(const QByteArray &name, const QByteArray &metadata = {})
{
    return "---\nname: " + name + "\ndescription: d\nmetadata: " + metadata + "\n---\n";
}

Surroundings here(const QJsonObject &document = {})
{
    Surroundings around{.config = config::readSkills(document), .document = document};
    around.os = u"linux"_s;
    return around;
}

} // namespace

class tst_Skills : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString at(const QString &path) const { return m_dir.filePath(path); }
    void put(const QString &path, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(path)).path()));
        QFile file(at(path));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void readsWhatASkillSaysOfItself()
    {
        const Skill read = skill(mine);
        QCOMPARE(read.name, u"mine"_s);
        QCOMPARE(read.description, u"My: own skill"_s);
        QCOMPARE(read.homepage, u"https://example.org"_s);
        QCOMPARE(read.primaryEnv, u"MINE_KEY"_s);
        QCOMPARE(read.needs.anyBins, (QStringList{u"nope1"_s, u"nope2"_s}));
        QCOMPARE(read.installers.size(), size_t(3));
        QCOMPARE(read.installers[1].id, u"go-1"_s);
        QCOMPARE(read.baseDir(), u"/s/mine"_s);
        QVERIFY(read.isForModels);
        QVERIFY(!skill("---\nname: a\ndescription: b\ndisable-model-invocation: true\n---")
                     .isForModels);
    }

    void isNoSkillWithoutANameOrADescription_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no front matter") << QByteArray("# name: a\ndescription: b");
        QTest::newRow("no description") << QByteArray("---\nname: a\n---\ndescription: b");
        QTest::newRow("no name") << QByteArray("---\ndescription: b\n---");
    }
    void isNoSkillWithoutANameOrADescription()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseSkill(text, u"/x/SKILL.md"_s, Source::Managed));
    }

    void ofOneNameTheNearerCounts()
    {
        put(u"bundled/a/SKILL.md"_s, named("a"));
        put(u"bundled/b/SKILL.md"_s, named("b"));
        put(u"managed/group/deep/a/SKILL.md"_s, named("a"));
        put(u"workspace/c/SKILL.md"_s, named("c"));
        put(u"workspace/c/part/SKILL.md"_s, named("part"));
        put(u"workspace/none/README.md"_s, "x");
        const auto all = findSkills({.bundled = at(u"bundled"_s),
                                     .managed = at(u"managed"_s),
                                     .workspace = at(u"workspace"_s)});
        QStringList names;
        for (const Skill &found : all)
            names.append(found.name);
        QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(all[0].source == Source::Managed);
        QVERIFY(all[1].source == Source::Bundled);
        QVERIFY(findSkills({.workspace = at(u"no/such"_s)}).empty());
    }

    void saysWhatIsMissing()
    {
        put(u"bin/sh"_s, "#!");
        QFile::setPermissions(at(u"bin/sh"_s), QFile::ReadOwner | QFile::ExeOwner);
        Surroundings around =
            here({{u"skills"_s,
                   QJsonObject{{u"entries"_s,
                                QJsonObject{{u"mine"_s, QJsonObject{{u"apiKey"_s, u"k"_s}}}}}}}});
        around.environment.insert(u"PATH"_s, at(u"bin"_s));
        const Verdict verdict = weigh(skill(mine), around);
        QVERIFY(!verdict.isEligible);
        QCOMPARE(verdict.missing.bins, QStringList());
        QCOMPARE(verdict.missing.anyBins, (QStringList{u"nope1"_s, u"nope2"_s}));
        QCOMPARE(verdict.missing.env, QStringList()); // Its key stands in for the variable.
        QCOMPARE(verdict.missing.config, QStringList{u"skills.x"_s});
        QCOMPARE(verdict.missing.os, QStringList());
        around.os = u"darwin"_s;
        QCOMPARE(weigh(skill(mine), around).missing.os, QStringList{u"linux"_s});
        QCOMPARE(weigh(skill(mine), here()).missing.bins, QStringList{u"sh"_s});
    }

    void canBeSwitchedOffAndLeftOut()
    {
        const auto document = [](const QByteArray &text) {
            return json::parse(text).value().toObject();
        };
        const Skill plain = skill(named("mine"), Source::Bundled);
        QVERIFY(weigh(plain, here()).isEligible);
        const auto off = here(document(R"({"skills":{"entries":{"mine":{"enabled":false}}}})"));
        QVERIFY(weigh(plain, off).isDisabled);
        QVERIFY(!weigh(plain, off).isEligible);
        const auto others = here(document(R"({"skills":{"allowBundled":["other"]}})"));
        QVERIFY(weigh(plain, others).isBlocked);
        QVERIFY(!weigh(plain, others).isEligible);
        QVERIFY(weigh(skill(named("mine")), others).isEligible); // It is not bundled.
        const auto always =
            named("mine", R"({"clawdbot":{"always":true,"requires":{"bins":["nope"]}}})");
        QVERIFY(weigh(skill(always), here()).isEligible);
    }

    // As the reference answers for the same file, see skills.status.
    void isReportedAsClientsKnowIt()
    {
        const QJsonObject status =
            json::parse(encodeStatus(skill(mine), here())).value().toObject();
        QCOMPARE(status["source"_L1].toString(), u"clawdbot-workspace"_s);
        QCOMPARE(
            json::compact(status["requirements"_L1]),
            QByteArray(
                R"({"anyBins":["nope1","nope2"],"bins":["sh"],)"
                R"("config":["browser.enabled","skills.x"],"env":["MINE_KEY"],"os":["linux"]})"));
        QCOMPARE(json::compact(status["configChecks"_L1]),
                 QByteArray(R"([{"path":"browser.enabled","satisfied":true},)"
                            R"({"path":"skills.x","satisfied":false}])"));
        const QJsonValue way = status["install"_L1][0];
        QCOMPARE(json::compact(way["bins"_L1]), QByteArray(R"(["mine"])"));
        QCOMPARE(way["id"_L1].toString(), u"n"_s);
        QCOMPARE(way["kind"_L1].toString(), u"node"_s);
        QCOMPARE(way["label"_L1].toString(), u"Install mine-cli (npm)"_s);
        QVERIFY(!json::parse(encodeStatus(skill(named("a")), here()))
                     .value()
                     .toObject()
                     .contains("emoji"_L1));
    }

    void offersDownloadsWhenThereIsNothingElse()
    {
        const QByteArray download = "{\"kind\":\"download\",\"url\":\"https://x/y.tgz\"}";
        const QByteArray elsewhere =
            "{\"kind\":\"download\",\"url\":\"https://x/z.tgz\",\"os\":[\"darwin\"]}";
        const QByteArray metadata =
            "{\"clawdbot\":{\"install\":[" + download + ',' + elsewhere + "]}}";
        const auto text = named("a", metadata);
        const auto ways = preferredInstallers(skill(text), here());
        QCOMPARE(ways.size(), size_t(1));
        QCOMPARE(ways[0].package, u"https://x/y.tgz"_s);
    }

    void modelsAreToldOfThoseThatWork()
    {
        put(u"listed/skills/good/SKILL.md"_s,
            "---\nname: good\ndescription: Bread & 'butter' <b>\n---\n");
        put(u"listed/skills/hidden/SKILL.md"_s,
            "---\nname: hidden\ndescription: d\ndisable-model-invocation: true\n---\n");
        put(u"listed/skills/off/SKILL.md"_s, named("off"));
        put(u"listed/skills/poor/SKILL.md"_s,
            named("poor", "{\"clawdbot\":{\"requires\":{\"bins\":[\"no-such-program\"]}}}"));
        files::StatePaths paths;
        paths.homeDir = at(u"home"_s);
        paths.stateDir = at(u"state"_s);
        config::AgentsConfig agents;
        agents.defaults.workspace = at(u"listed"_s);
        put(u"extra/far/SKILL.md"_s, named("far")); // Where the read tool does not reach.
        const QJsonObject off{{u"enabled"_s, false}};
        const QJsonObject entries{{u"off"_s, off}};
        const QJsonObject load{{u"extraDirs"_s, QJsonArray{at(u"extra"_s)}}};
        const QJsonObject skills{{u"entries"_s, entries}, {u"load"_s, load}};
        const QJsonObject document{{u"skills"_s, skills}};
        const auto setting = SkillSetting::of(u"main"_s, agents, document, paths, {});
        QCOMPARE(setting.promptList(),
                 QString(u"<available_skills>\n  <skill>\n    <name>good</name>\n"
                         "    <description>Bread &amp; &apos;butter&apos; &lt;b&gt;</description>\n"
                         "    <location>"_s
                         + at(u"listed/skills/good/SKILL.md"_s)
                         + u"</location>\n  </skill>\n</available_skills>"_s));
        agents.defaults.workspace = at(u"nowhere"_s);
        QVERIFY(SkillSetting::of(u"main"_s, agents, document, paths, {}).promptList().isEmpty());
    }

    void installsWithoutAShell()
    {
        testing::ScriptedRunner runner;
        runner.prints({u"npm"_s, u"install"_s, u"-g"_s, u"x; rm -rf /"_s}, "added 1 package\n");
        runner.complains({u"go"_s, u"install"_s, u"example.org/x@latest"_s}, "error: no network",
                         3);
        SkillInstaller installer(runner);
        const auto install = [&installer](const QString &kind, const QString &package,
                                          const QString &manager = u"npm"_s) {
            Installer one;
            one.kind = kind;
            one.package = package;
            return QCoro::waitFor(installer.install(one, manager, SkillInstaller::usualTime));
        };
        const auto done = install(u"node"_s, u"x; rm -rf /"_s);
        QVERIFY(done.isOk);
        QCOMPARE(done.out, u"added 1 package"_s);
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(runner.requests.last().deadline, SkillInstaller::usualTime);
        const auto failed = install(u"go"_s, u"example.org/x@latest"_s);
        QVERIFY(!failed.isOk);
        QCOMPARE(failed.message, u"Install failed (exit 3): error: no network"_s);
        QCOMPARE(failed.err, u"error: no network"_s);
        QCOMPARE(install(u"uv"_s, u"y"_s).message, u"uv not installed (install via brew)"_s);
        QCOMPARE(install(u"brew"_s, u"y"_s).message, u"brew not installed"_s);
        QCOMPARE(install(u"node"_s, u"y"_s, u"yarn"_s).message, u"yarn not installed"_s);
        QCOMPARE(runner.calls.last(), QStringList({u"yarn"_s, u"global"_s, u"add"_s, u"y"_s}));
        const qsizetype calls = runner.calls.size();
        QVERIFY(!install(u"node"_s, u"--registry=http://evil"_s).isOk);
        QVERIFY(!install(u"download"_s, u"https://x/y.tgz"_s).isOk);
        QVERIFY(!install(u"make"_s, u"y"_s).isOk);
        QCOMPARE(runner.calls.size(), calls);
    }
};

QTEST_GUILESS_MAIN(tst_Skills)
#include "tst_skills.moc"
