// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/serviceaudit.h"
#include "tests/service/planfixture.h"

#include <QCoreApplication>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::service;
using claw::testing::environmentOf;
using claw::testing::planFor;

namespace {

ServicePlan wantedPlan()
{
    return planFor(environmentOf(u"/home/u"_s), QCoreApplication::applicationFilePath());
}

InstalledService asPlanned()
{
    InstalledService service;
    service.command = wantedPlan().command;
    service.environment = wantedPlan().environment;
    return service;
}

QStringList codes(const InstalledService &service, const ServicePlan &plan = wantedPlan())
{
    QStringList found;
    for (const auto &finding : auditService(service, plan))
        found.append(finding.code);
    return found;
}

void setVariable(InstalledService &service, const QString &name, const QString &value)
{
    service.environment.append({name, value});
}

} // namespace

class tst_ServiceAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshInstallIsClean() { QCOMPARE(codes(asPlanned()), QStringList()); }

    void anotherProgramIsNamed()
    {
        auto service = asPlanned();
        service.command[0] = u"/bin/sh"_s;
        QCOMPARE(codes(service), QStringList{u"gateway-entrypoint-mismatch"_s});
        service.command[0] = u"/nowhere/clawdbot"_s;
        QCOMPARE(codes(service), QStringList{u"gateway-executable-missing"_s});
        service.command[0] = u"/usr/bin/node"_s;
        QCOMPARE(codes(service), QStringList{u"service-foreign-runtime"_s});
    }

    void aCommandWithoutGatewayIsNotOurs()
    {
        auto service = asPlanned();
        service.command = QStringList{service.command.first(), u"run"_s};
        const auto findings = auditService(service, wantedPlan());
        QCOMPARE(findings.front().code, u"gateway-command-missing"_s);
        QCOMPARE(findings.front().level, ServiceFinding::Level::Aggressive);
    }

    void driftIsShownWithBothSides()
    {
        auto service = asPlanned();
        service.command.last() = u"19000"_s;
        setVariable(service, u"CLAWDBOT_STATE_DIR"_s, u"/elsewhere"_s);
        setVariable(service, u"CLAWDBOT_SERVICE_VERSION"_s, u"2026.1.0"_s);
        const auto findings = auditService(service, wantedPlan());
        QCOMPARE(codes(service),
                 (QStringList{u"gateway-port-drift"_s, u"gateway-profile-drift"_s,
                              u"gateway-version-drift"_s}));
        QCOMPARE(findings.at(0).detail, u"19000 -> 18789"_s);
        QCOMPARE(findings.at(1).detail, u"/elsewhere -> none"_s);
    }

    void aMissingPathIsToldFromAShortOne()
    {
        auto service = asPlanned();
        setVariable(service, u"PATH"_s, u"/usr/bin"_s);
        QVERIFY(codes(service).contains(u"gateway-path-missing-dirs"_s));
        setVariable(service, u"PATH"_s, {});
        QVERIFY(codes(service).contains(u"gateway-path-missing"_s));
    }

    void anOverruledTokenIsNamedButNotShown()
    {
        auto service = asPlanned();
        setVariable(service, tokenVariable, u"stale"_s);
        QCOMPARE(codes(service), QStringList());
        auto plan = wantedPlan();
        plan.hasConfiguredToken = true;
        const auto findings = auditService(service, plan);
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings.front().code, u"gateway-token-drift"_s);
        QVERIFY(!findings.front().message.contains("stale"_L1));
        QVERIFY(!findings.front().detail.contains("stale"_L1));
    }

    void aTokenThatOthersCanReadIsNamed()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const auto audited = [&file](QFile::Permissions mode, const EnvironmentEntries &written) {
            if (!file.setPermissions(mode))
                qFatal("a test cannot change the mode of its file");
            std::vector<ServiceFinding> findings;
            auditTokenPrivacy(written, file.fileName(), findings);
            return findings;
        };
        constexpr auto own = QFile::ReadOwner | QFile::WriteOwner;
        const EnvironmentEntries withToken{{tokenVariable, u"t0k"_s}};
        QVERIFY(audited(own, withToken).empty());
        QVERIFY(audited(own | QFile::ReadOther, {{tokenVariable, {}}}).empty());
        QVERIFY(audited(own | QFile::ReadOther, {{u"LANG"_s, u"C"_s}}).empty());
        for (const auto others : {QFile::ReadGroup, QFile::ReadOther}) {
            const auto findings = audited(own | others, withToken);
            QCOMPARE(findings.size(), size_t(1));
            QCOMPARE(findings.front().code, u"service-file-world-readable"_s);
            QCOMPARE(findings.front().detail, file.fileName());
            QVERIFY(!findings.front().message.contains(u"t0k"_s));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ServiceAudit)
#include "tst_serviceaudit.moc"
