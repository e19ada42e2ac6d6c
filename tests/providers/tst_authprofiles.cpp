// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "providers/profilestore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace claw;
using namespace claw::providers;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'792'000'000'000;
constexpr qint64 minute = 60'000;

AuthProfiles store(const QByteArray &json)
{
    return AuthProfiles::fromJson(QJsonDocument::fromJson(json).object()).value();
}

QString orderOf(const AuthProfiles &profiles, const config::CredentialsConfig &config = {},
                const QString &preferred = {})
{
    QStringList ids;
    for (const auto &profile : usableProfiles(profiles, config, u"p"_s, preferred, now))
        ids.append(profile.id);
    return ids.join(u' ');
}

const QByteArray four = R"({"version":1,"profiles":{
    "p:a":{"type":"api_key","provider":"p","key":"ka"},
    "p:b":{"type":"token","provider":"p","token":"kb"},
    "p:c":{"type":"oauth","provider":"p","access":"kc","refresh":"r","expires":1793000000000},
    "p:d":{"type":"api_key","provider":"p","key":"kd"},
    "p:old":{"type":"token","provider":"p","token":"x","expires":1791000000000},
    "p:empty":{"type":"api_key","provider":"p","key":" "},
    "p:odd":{"type":"wish","provider":"p"},
    "q:a":{"type":"api_key","provider":"q","key":"x"}},
    "usageStats":{"p:a":{"lastUsed":20},"p:d":{"lastUsed":10}}})";

} // namespace

class TestAuthProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesTokensBeforeKeysAndTheLongestRestedFirst()
    {
        QCOMPARE(orderOf(store(four)), u"p:c p:b p:d p:a"_s);
        QCOMPARE(orderOf(store(four), {}, u"p:a"_s), u"p:a p:c p:b p:d"_s);
    }

    void keepsAnExplicitOrder()
    {
        config::CredentialsConfig config;
        config.order[u"p"_s] = {u"p:a"_s, u"p:old"_s, u"p:c"_s};
        QCOMPARE(orderOf(store(four), config), u"p:a p:c"_s);
        auto profiles = store(four);
        profiles.order[u"p"_s] = {u"p:d"_s, u"p:a"_s};
        QCOMPARE(orderOf(profiles, config), u"p:d p:a"_s);
        profiles.usage[u"p:d"_s].cooldownUntilMs = now + minute;
        QCOMPARE(orderOf(profiles, config), u"p:a p:d"_s);
    }

    void usesWhatTheConfigurationNames()
    {
        config::CredentialsConfig config;
        config.profiles = {
            {.id = u"p:a"_s, .provider = u"P"_s, .mode = config::CredentialMode::ApiKey},
            {.id = u"p:b"_s, .provider = u"p"_s, .mode = config::CredentialMode::OAuth},
            {.id = u"p:d"_s, .provider = u"p"_s, .mode = config::CredentialMode::Token}};
        QCOMPARE(orderOf(store(four), config), u"p:b p:a"_s);
    }

    void putsThoseThatRestLast()
    {
        auto profiles = store(four);
        profiles.usage[u"p:c"_s].cooldownUntilMs = now + 5 * minute;
        profiles.usage[u"p:b"_s].disabledUntilMs = now + minute;
        profiles.usage[u"p:d"_s].cooldownUntilMs = now - 1;
        QCOMPARE(orderOf(profiles), u"p:d p:a p:b p:c"_s);
    }

    void restsLongerEachTime()
    {
        ProfileUsage usage;
        const config::CooldownConfig rules;
        for (const qint64 minutes : {1, 5, 25, 60, 60}) {
            usage.recordFailure(FailureReason::RateLimit, u"p"_s, rules, now);
            QCOMPARE(usage.cooldownUntilMs, now + minutes * minute);
        }
        QCOMPARE(usage.failureCounts.value(u"rate_limit"_s), 5);
        usage.recordFailure(FailureReason::Auth, u"p"_s, rules, now + 25 * 60 * minute);
        QCOMPARE(usage.errorCount, 1);
        usage.recordSuccess(now);
        QVERIFY(!usage.isResting(now));
        QCOMPARE(usage.lastUsedMs, now);
    }

    void restsForHoursWithoutMoney()
    {
        ProfileUsage usage;
        config::CooldownConfig rules;
        for (const qint64 hours : {5, 10, 20, 24}) {
            usage.recordFailure(FailureReason::Billing, u"p"_s, rules, now);
            QCOMPARE(usage.disabledUntilMs, now + hours * 60 * minute);
        }
        rules.billingBackoffHoursByProvider[u"p"_s] = 1;
        ProfileUsage other;
        other.recordFailure(FailureReason::Billing, u"p"_s, rules, now);
        QCOMPARE(other.disabledUntilMs, now + 60 * minute);
        QCOMPARE(other.disabledReason, u"billing"_s);
    }

    void writesWhatItReads()
    {
        const auto json = QJsonDocument::fromJson(
            R"({"lastUsed":1,"cooldownUntil":2,"disabledUntil":3,"disabledReason":"billing",
                "errorCount":4,"failureCounts":{"billing":4},"lastFailureAt":5})");
        QCOMPARE(ProfileUsage::fromJson(json.object()).toJson(), json.object());
    }

    void addsTheProfilesOfTheMainAgent()
    {
        auto own = store(R"({"profiles":{"p:a":{"type":"api_key","provider":"p","key":"own"}}})");
        own.addMissing(store(four));
        QCOMPARE(own.find(u"p:a"_s)->secret.reveal(), u"own"_s);
        QCOMPARE(own.find(u"q:a"_s)->secret.reveal(), u"x"_s);
    }

    void storesAKeyAndLeavesTheRestOfTheFile()
    {
        const QTemporaryDir home;
        const QString directory = home.filePath(u"agent"_s);
        const AuthProfile profile{
            .id = u"p:default"_s, .provider = u"p"_s, .secret = Secret(u"first"_s)};
        QVERIFY(ProfileStore::save(directory, profile));
        QVERIFY(QDir().exists(directory));
        QFile file(ProfileStore::pathIn(directory));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(four);
        file.close();
        QVERIFY(ProfileStore::save(directory, profile));
        AuthProfile newer = profile;
        newer.secret = Secret(u"second"_s);
        QVERIFY(ProfileStore::save(directory, newer));
        const SystemClock clock;
        const auto read = ProfileStore(directory, clock).profilesFor(directory);
        QCOMPARE(read.find(u"p:default"_s)->secret.reveal(), u"second"_s);
        QCOMPARE(read.find(u"p:c"_s)->secret.reveal(), u"kc"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        const auto object = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(object["profiles"_L1]["p:c"_L1]["refresh"_L1].toString(), u"r"_s);
    }

    void overwritesNoFileThatItCannotRead()
    {
        const QTemporaryDir home;
        QFile file(ProfileStore::pathIn(home.path()));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{ torn");
        file.close();
        QVERIFY(!ProfileStore::save(home.path(), {.id = u"p:default"_s, .provider = u"p"_s}));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ torn"));
    }

    void refusesAnotherFile() { QVERIFY(!AuthProfiles::fromJson({})); }
};

QTEST_GUILESS_MAIN(TestAuthProfiles)
#include "tst_authprofiles.moc"
