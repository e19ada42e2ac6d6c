// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/doctorcommand.h"

#include "base/clock.h"
#include "cli/clitr.h"
#include "cli/options.h"
#include "cli/servicedesk.h"
#include "config/configloader.h"
#include "config/gatewayresolution.h"
#include "doctor/examination.h"
#include "json/jsontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

doctor::PatientPtr patientOf(const CliSettings &settings, const CommandContext &context)
{
    auto patient = std::make_shared<doctor::Patient>();
    patient->paths = settings.paths;
    patient->environment = settings.environment;
    patient->configFile = config::ConfigLoader(settings.paths, settings.environment).load();
    patient->config = settings.config;
    patient->port = config::resolvePort(settings.config.gateway, {}, settings.environment);
    if (auto story = flight::readStoryFile(settings.paths.flightPath()))
        patient->story = *std::move(story);
    if (auto listeners = process::findListeners(patient->port))
        patient->listeners = *std::move(listeners);
    patient->addresses = gatewaystart::localAddresses();
    if (auto plan = ServiceDesk(context).plan(settings))
        patient->servicePlan = *std::move(plan);
    patient->nowMs = SystemClock().nowMs();
    patient->programMs =
        QFileInfo(QCoreApplication::applicationFilePath()).lastModified().toMSecsSinceEpoch();
    return patient;
}

bool needsAttention(const doctor::Findings &findings)
{
    return std::ranges::any_of(findings, &doctor::Finding::needsAttention);
}

QJsonObject toJson(const doctor::Findings &findings)
{
    QJsonArray list;
    for (const auto &finding : findings)
        list.append(finding.toJson());
    return {{u"ok"_s, !needsAttention(findings)}, {u"findings"_s, list}};
}

} // namespace

QString DoctorCommand::path() const
{
    return u"doctor"_s;
}

QString DoctorCommand::summary() const
{
    return Tr::tr("Find out what is wrong, and repair what can be repaired");
}

void DoctorCommand::declare(CLI::App &app)
{
    addFlag(app, "--repair,--fix", m_repairs, Tr::tr("Do what helps and loses nothing"));
    addFlag(app, "--json", m_json, Tr::tr("Print JSON"));
    for (const char *name : {"--yes", "--force", "--non-interactive", "--deep",
                             "--no-workspace-suggestions", "--generate-gateway-token"})
        addFlag(app, name, m_ignored, Tr::tr("Accepted for scripts; changes nothing"));
}

doctor::Findings DoctorCommand::repaired(doctor::Findings findings,
                                         const CliSettings &settings) const
{
    process::LocalProcessRunner runner(settings.environment);
    for (auto &finding : findings) {
        if (!finding.repair)
            continue;
        const auto outcome = QCoro::waitFor(doctor::carryOut(*finding.repair, runner));
        finding.repaired = outcome.has_value();
        if (!outcome)
            finding.repairError = outcome.error().message;
    }
    return findings;
}

int DoctorCommand::run(const CommandContext &context)
{
    // A name server that does not answer would keep the process for minutes after the last line.
    qputenv("RES_OPTIONS", "timeout:2 attempts:1");
    const auto settings = readSettings(context);
    if (!settings) {
        context.err.line(Tr::tr("Error: %1").arg(settings.error().message));
        return 1;
    }
    doctor::Examination examination(patientOf(*settings, context), doctor::allChecks());
    auto findings = QCoro::waitFor(examination.run());
    if (m_repairs)
        findings = repaired(std::move(findings), *settings);
    if (m_json)
        context.out.line(QString::fromUtf8(json::pretty(toJson(findings))));
    else
        print(findings, !m_repairs, context);
    const int exitCode = needsAttention(findings) ? 1 : 0;
    if (examination.hasStragglers())
        std::_Exit(exitCode); // Their thread may hang for ever.
    return exitCode;
}

} // namespace claw::cli
