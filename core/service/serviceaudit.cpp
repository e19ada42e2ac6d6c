// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/serviceaudit.h"

#include "service/servicetr.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

using Findings = std::vector<ServiceFinding>;

QString drift(const QString &installed, const QString &wanted)
{
    return (installed.isEmpty() ? u"none"_s : installed) + u" -> "_s
        + (wanted.isEmpty() ? u"none"_s : wanted);
}

bool isForeignRuntime(const QString &program)
{
    const auto name = QFileInfo(program).baseName();
    return name == "node"_L1 || name == "nodejs"_L1 || name == "bun"_L1;
}

void auditCommand(const InstalledService &installed, const ServicePlan &plan, Findings &findings)
{
    const QString program = installed.command.value(0);
    const QFileInfo file(program);
    if (!installed.command.contains("gateway"_L1))
        findings.push_back({u"gateway-command-missing"_s,
                            Tr::tr("Service command does not include the gateway subcommand"),
                            {},
                            ServiceFinding::Level::Aggressive});
    if (isForeignRuntime(program))
        findings.push_back({u"service-foreign-runtime"_s,
                            Tr::tr("The service starts another implementation of the gateway"),
                            program});
    else if (!file.isFile() || !file.isExecutable())
        findings.push_back({u"gateway-executable-missing"_s,
                            Tr::tr("The program of the service is not there any more"), program});
    else if (program != plan.command.value(0))
        findings.push_back(
            {u"gateway-entrypoint-mismatch"_s,
             Tr::tr("Gateway service entrypoint does not match the current install."),
             drift(program, plan.command.value(0))});
}

void auditPlace(const InstalledService &installed, const ServicePlan &plan, Findings &findings)
{
    const auto wantedPort = plan.command.value(plan.command.size() - 1);
    const auto port = installed.port();
    if (port && QString::number(*port) != wantedPort)
        findings.push_back(
            {u"gateway-port-drift"_s,
             Tr::tr("The service listens on another port than the configuration says"),
             drift(QString::number(*port), wantedPort)});
    for (const auto &name :
         {u"CLAWDBOT_PROFILE"_s, u"CLAWDBOT_STATE_DIR"_s, u"CLAWDBOT_CONFIG_PATH"_s}) {
        const auto there = valueOf(installed.environment, name);
        const auto here = valueOf(plan.environment, name);
        if (there != here)
            findings.push_back({u"gateway-profile-drift"_s,
                                Tr::tr("The service uses another %1 than this command").arg(name),
                                drift(there, here)});
    }
}

void auditPath(const InstalledService &installed, const ServicePlan &plan, Findings &findings)
{
    const auto path = valueOf(installed.environment, u"PATH"_s);
    if (path.isEmpty()) {
        findings.push_back(
            {u"gateway-path-missing"_s,
             Tr::tr("Gateway service PATH is not set; the daemon should use a minimal "
                    "PATH."),
             {}});
        return;
    }
    const auto separator = QDir::listSeparator();
    const auto present = path.split(separator, Qt::SkipEmptyParts);
    QStringList missing;
    for (const auto &directory : valueOf(plan.environment, u"PATH"_s).split(separator)) {
        if (!present.contains(directory) && QFileInfo(directory).isDir())
            missing.append(directory);
    }
    if (!missing.isEmpty())
        findings.push_back(
            {u"gateway-path-missing-dirs"_s,
             Tr::tr("Gateway service PATH missing required dirs: %1").arg(missing.join(u", ")),
             {}});
}

} // namespace

std::vector<ServiceFinding> auditService(const InstalledService &installed, const ServicePlan &plan)
{
    Findings findings;
    auditCommand(installed, plan, findings);
    auditPlace(installed, plan, findings);
    auditPath(installed, plan, findings);
    const auto version = valueOf(installed.environment, u"CLAWDBOT_SERVICE_VERSION"_s);
    if (version != plan.version)
        findings.push_back({u"gateway-version-drift"_s,
                            Tr::tr("The service was installed by another version"),
                            drift(version, plan.version)});
    const auto token = valueOf(installed.environment, tokenVariable);
    if (plan.hasConfiguredToken && !token.isEmpty())
        findings.push_back({u"gateway-token-drift"_s,
                            Tr::tr("The service carries a token that gateway.auth.token overrules"),
                            {}});
    return findings;
}

void auditTokenPrivacy(const EnvironmentEntries &written, const QString &file,
                       std::vector<ServiceFinding> &findings)
{
    const auto mode = QFileInfo(file).permissions();
    const bool isReadable = bool(mode & (QFile::ReadGroup | QFile::ReadOther));
    if (isReadable && !valueOf(written, tokenVariable).isEmpty())
        findings.push_back({u"service-file-world-readable"_s,
                            Tr::tr("Others can read the token in the service file"), file});
}

} // namespace claw::service
