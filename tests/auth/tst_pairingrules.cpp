// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/pairingrules.h"
#include "tests/auth/countingrandom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::auth;

namespace {

constexpr qint64 start = 1'700'000'000'000;
const QStringList readScope{u"operator.read"_s};
const QStringList adminScope{u"operator.admin"_s};

PairingClaim claimOf(const QString &deviceId, bool isLocal, const QStringList &scopes = readScope,
                     Role role = Role::Operator)
{
    return {.deviceId = deviceId,
            .publicKey = u"key of "_s + deviceId,
            .metadata = {.displayName = u"name"_s,
                         .platform = u"linux"_s,
                         .clientId = u"test"_s,
                         .clientMode = u"test"_s,
                         .remoteIp = u"192.0.2.1"_s},
            .role = role,
            .scopes = scopes,
            .isLocal = isLocal,
            .source = isLocal ? u"local"_s : u"192.0.2.1"_s};
}

} // namespace

class tst_PairingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = {};
        m_now = start;
    }

    void approvesLocalDevicesSilently()
    {
        const auto admission = admit(m_state, claimOf(u"d"_s, true), moment());
        QVERIFY(admission);
        QVERIFY(admission->approved && admission->approved->silent);
        QVERIFY(!admission->requested);
        QCOMPARE(admission->token->scopes, readScope);
        QVERIFY(m_state.pending.isEmpty());
        QCOMPARE(m_state.paired[u"d"_s].createdAtMs, start);
    }

    void leavesARequestForRemoteDevicesOnce()
    {
        const auto first = admit(m_state, claimOf(u"d"_s, false), moment());
        QVERIFY(first && first->requested && !first->token);
        QVERIFY(!first->requested->silent && !first->requested->isRepair);
        const auto second = admit(m_state, claimOf(u"d"_s, false, adminScope), moment());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::NotPaired);
        QCOMPARE(second.error().details.value("requestId"_L1), first->requested->requestId);
        // The first request stays as it was.
        QCOMPARE(m_state.pending[first->requested->requestId].scopes, readScope);
    }

    void aRemoteRequestBlocksLocalApprovalUntilItExpires()
    {
        QVERIFY(admit(m_state, claimOf(u"d"_s, false), moment()));
        QVERIFY(!admit(m_state, claimOf(u"d"_s, true), moment()));
        m_now += pairingLifetime.count();
        QVERIFY(!admit(m_state, claimOf(u"d"_s, true), moment()));
        m_now += 1;
        const auto admission = admit(m_state, claimOf(u"d"_s, true), moment());
        QVERIFY(admission && admission->token);
    }

    void aSilentRequestLeftBehindApprovesOnlyLocalDevices()
    {
        m_state.pending.insert(u"r"_s,
                               {.requestId = u"r"_s,
                                .deviceId = u"d"_s,
                                .publicKey = u"key of d"_s,
                                .silent = true,
                                .ts = start});
        QVERIFY(!admit(m_state, claimOf(u"d"_s, false), moment()));
        QVERIFY(admit(m_state, claimOf(u"d"_s, true), moment()));
        QVERIFY(m_state.pending.isEmpty());
    }

    void asksAgainForMore_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("the same") << u"operator"_s << readScope << false;
        QTest::newRow("fewer scopes") << u"operator"_s << QStringList() << false;
        QTest::newRow("more scopes") << u"operator"_s << adminScope << true;
        QTest::newRow("another role") << u"node"_s << QStringList() << true;
    }
    void asksAgainForMore()
    {
        QFETCH(QString, role);
        QFETCH(QStringList, scopes);
        QFETCH(bool, isAsked);
        QVERIFY(admit(m_state, claimOf(u"d"_s, true), moment()));
        const auto claim = claimOf(u"d"_s, false, scopes, *roleFromText(role));
        QCOMPARE(isConsented(&m_state.paired[u"d"_s], claim), !isAsked);
        const auto admission = admit(m_state, claim, moment());
        QVERIFY(admission);
        QCOMPARE(admission->requested.has_value(), isAsked);
        if (isAsked)
            QVERIFY(admission->requested->isRepair);
    }

    void upgradesLocalDevicesSilently()
    {
        const auto first = admit(m_state, claimOf(u"d"_s, true), moment());
        m_now += 1000;
        const auto second = admit(m_state, claimOf(u"d"_s, true, adminScope), moment());
        QVERIFY(second && second->approved);
        QCOMPARE(second->token->scopes, adminScope); // Exactly the requested ones.
        QVERIFY(second->token->token.reveal() != first->token->token.reveal());
        QCOMPARE(second->token->createdAtMs, start);
        QCOMPARE(second->token->issuedAtMs(), start + 1000);
        const PairedDevice &device = m_state.paired[u"d"_s];
        QCOMPARE(device.scopes, readScope + adminScope); // The union, in order of arrival.
        QCOMPARE(device.createdAtMs, start);
        QCOMPARE(device.approvedAtMs, start + 1000);
    }

    void keepsTheTokensOfOtherRoles()
    {
        const auto asOperator = admit(m_state, claimOf(u"d"_s, true), moment());
        QVERIFY(admit(m_state, claimOf(u"d"_s, true, {}, Role::Node), moment()));
        const PairedDevice &device = m_state.paired[u"d"_s];
        QCOMPARE(device.roles, (QStringList{u"operator"_s, u"node"_s}));
        QCOMPARE(device.tokens.size(), 2);
        QCOMPARE(device.tokens[u"operator"_s].token.reveal(), asOperator->token->token.reveal());
        QCOMPARE(device.tokens[u"node"_s].scopes, QStringList());
    }

    void treatsAnotherKeyAsAnotherDevice()
    {
        QVERIFY(admit(m_state, claimOf(u"d"_s, true), moment()));
        auto claim = claimOf(u"d"_s, false);
        claim.publicKey = u"another"_s;
        QVERIFY(!isConsented(&m_state.paired[u"d"_s], claim));
    }

    void mergesWhatADeviceSaysAboutItself()
    {
        QVERIFY(admit(m_state, claimOf(u"d"_s, true), moment()));
        PairedDevice &device = m_state.paired[u"d"_s];
        auto claim = claimOf(u"d"_s, true);
        QVERIFY(!mergeMetadata(device, claim));
        claim.metadata.displayName.reset();
        claim.metadata.remoteIp.reset();
        claim.metadata.platform = u"macos"_s;
        QVERIFY(mergeMetadata(device, claim));
        QCOMPARE(device.metadata.displayName, u"name"_s);
        QCOMPARE(device.metadata.remoteIp, std::nullopt);
        QCOMPARE(device.metadata.platform, u"macos"_s);
    }

    void mintsANewTokenWhenTheOldOneDoesNotServe()
    {
        QVERIFY(admit(m_state, claimOf(u"d"_s, true, adminScope + readScope), moment()));
        const DeviceToken first = m_state.paired[u"d"_s].tokens[u"operator"_s];
        QCOMPARE(ensure(readScope), first.token.reveal());
        m_state.paired[u"d"_s].tokens[u"operator"_s].lastUsedAtMs = 5;
        QVERIFY(revokeToken(m_state, u"d"_s, u"operator"_s, moment()));
        QVERIFY(ensure(readScope) != first.token.reveal());
        const DeviceToken second = m_state.paired[u"d"_s].tokens[u"operator"_s];
        QCOMPARE(second.scopes, readScope);
        QCOMPARE(second.revokedAtMs, std::nullopt);
        QCOMPARE(second.lastUsedAtMs, 5);
        QVERIFY(ensure(adminScope) != second.token.reveal());
        QVERIFY(!ensureToken(m_state, u"nobody"_s, u"operator"_s, {}, moment()));
    }

    void answersRequests()
    {
        const QString id = admit(m_state, claimOf(u"d"_s, false), moment())->requested->requestId;
        const auto device = approve(m_state, id, moment());
        QVERIFY(device);
        QCOMPARE(device->tokens[u"operator"_s].scopes, readScope);
        QCOMPARE(approve(m_state, id, moment()).error().message, u"unknown requestId"_s);
        const QString other =
            admit(m_state, claimOf(u"e"_s, false), moment())->requested->requestId;
        QCOMPARE(reject(m_state, other, moment())->deviceId, u"e"_s);
        QCOMPARE(reject(m_state, other, moment()).error().code, ErrorCode::InvalidRequest);
        QVERIFY(!m_state.paired.contains(u"e"_s));
    }

    void forgetsRequestsThatAreTooOldOrFromTheFuture()
    {
        const QString id = admit(m_state, claimOf(u"d"_s, false), moment())->requested->requestId;
        m_now += pairingLifetime.count() + 1;
        QVERIFY(!approve(m_state, id, moment()));
        const QString late = admit(m_state, claimOf(u"d"_s, false), moment())->requested->requestId;
        m_now -= 24 * 3600 * 1000; // Somebody set the clock back.
        QVERIFY(!approve(m_state, late, moment()));
    }

    void rotatesAndRevokes()
    {
        QVERIFY(admit(m_state, claimOf(u"d"_s, true, adminScope), moment()));
        m_now += 7;
        const auto kept = rotateToken(m_state, u"d"_s, u"operator"_s, {}, moment());
        QCOMPARE(kept->scopes, adminScope);
        QCOMPARE(kept->rotatedAtMs, start + 7);
        const QStringList given{u"operator.read"_s, u" operator.admin "_s};
        const auto replaced = rotateToken(m_state, u" d "_s, u"operator "_s, given, moment());
        QCOMPARE(replaced->scopes, adminScope + readScope);
        QCOMPARE(m_state.paired[u"d"_s].scopes, adminScope + readScope);
        const auto created = rotateToken(m_state, u"d"_s, u"node"_s, {}, moment());
        QCOMPARE(created->scopes, adminScope + readScope);
        QCOMPARE(created->createdAtMs, start + 7);
        QCOMPARE(created->rotatedAtMs, start + 7);
        QCOMPARE(revokeToken(m_state, u"d"_s, u"node"_s, moment())->revokedAtMs, start + 7);
    }

    void refusesUnknownTokens_data()
    {
        QTest::addColumn<QString>("deviceId");
        QTest::addColumn<QString>("role");
        QTest::newRow("device") << u"x"_s << u"operator"_s;
        QTest::newRow("role") << u"d"_s << u"zzz"_s;
        QTest::newRow("blank role") << u"d"_s << u" "_s;
    }
    void refusesUnknownTokens()
    {
        QFETCH(QString, deviceId);
        QFETCH(QString, role);
        QVERIFY(admit(m_state, claimOf(u"d"_s, true), moment()));
        const auto revoked = revokeToken(m_state, deviceId, role, moment());
        QCOMPARE(revoked.error().message, u"unknown deviceId/role"_s);
        QCOMPARE(revoked.error().code, ErrorCode::InvalidRequest);
        if (role != u"zzz"_s) // Rotation may give a device a new role.
            QVERIFY(!rotateToken(m_state, deviceId, role, {}, moment()));
    }

    void aFloodTakesNobodysPlace()
    {
        const QString early =
            admit(m_state, claimOf(u"early"_s, false), moment())->requested->requestId;
        int accepted = 0;
        for (int i = 0; i < 1000; ++i) {
            auto claim = claimOf(u"attacker %1"_s.arg(i), false);
            claim.source = u"203.0.113.1"_s;
            const auto admission = admit(m_state, claim, moment());
            if (!admission)
                QCOMPARE(admission.error().code, ErrorCode::Unavailable);
            accepted += admission ? 1 : 0;
        }
        QCOMPARE(accepted, mostPendingPerSource);
        QVERIFY(m_state.pending.contains(early));
        QVERIFY(admit(m_state, claimOf(u"later"_s, false), moment()));
    }

    void boundsTheRequestsOfAllSources()
    {
        for (int i = 0; i < 1000; ++i) {
            auto claim = claimOf(u"attacker %1"_s.arg(i), false);
            claim.source = u"source %1"_s.arg(i);
            (void)admit(m_state, claim, moment());
        }
        QCOMPARE(m_state.pending.size(), mostPending);
        QVERIFY(admit(m_state, claimOf(u"me"_s, true), moment())); // Needs no place.
        m_now += pairingLifetime.count() + 1;
        QVERIFY(admit(m_state, claimOf(u"later"_s, false), moment()));
        QCOMPARE(m_state.pending.size(), 1);
    }

    void boundsTheNumberOfDevices()
    {
        for (qsizetype i = 0; i < mostPaired; ++i)
            m_state.paired.insert(QString::number(i), {});
        const auto refused = admit(m_state, claimOf(u"d"_s, true), moment());
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QCOMPARE(m_state.paired.size(), mostPaired);
    }

    void boundsWhatADeviceSaysAboutItself()
    {
        auto claim = claimOf(u"d"_s, true);
        QVERIFY(!claim.isTooLarge());
        claim.metadata.displayName = QString(largestClaim, u'x');
        QVERIFY(claim.isTooLarge());
        claim = claimOf(u"d"_s, true, QStringList(largestClaim / 2, u"ab"_s));
        QVERIFY(claim.isTooLarge());
    }

private:
    PairingMoment moment() { return {.nowMs = m_now, .random = m_random}; }
    QString ensure(const QStringList &scopes)
    {
        return ensureToken(m_state, u"d"_s, u"operator"_s, scopes, moment())->token.reveal();
    }

    PairingState m_state;
    qint64 m_now = start;
    testing::CountingRandom m_random;
};

QTEST_GUILESS_MAIN(tst_PairingRules)
#include "tst_pairingrules.moc"
