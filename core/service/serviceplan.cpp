// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/serviceplan.h"

#include "service/servicetr.h"

#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

//! Variables that an installation decides about, so that a new one may drop or change them.
bool isDecidedHere(const QString &name)
{
    static const QSet<QString> names{u"HOME"_s,
                                     u"CLAWDBOT_PROFILE"_s,
                                     u"CLAWDBOT_STATE_DIR"_s,
                                     u"CLAWDBOT_CONFIG_PATH"_s,
                                     u"CLAWDBOT_GATEWAY_PORT"_s,
                                     u"CLAWDBOT_GATEWAY_TOKEN"_s,
                                     u"CLAWDBOT_LAUNCHD_LABEL"_s,
                                     u"CLAWDBOT_SYSTEMD_UNIT"_s,
                                     u"CLAWDBOT_WINDOWS_TASK_NAME"_s,
                                     u"CLAWDBOT_SERVICE_MARKER"_s,
                                     u"CLAWDBOT_SERVICE_KIND"_s,
                                     u"CLAWDBOT_SERVICE_VERSION"_s};
    return names.contains(name);
}

Result<> checkWord(const QString &what, const QString &value)
{
    for (const QChar c : value) {
        if (c.category() == QChar::Other_Control)
            return fail(
                ErrorCode::InvalidRequest,
                Tr::tr("Invalid value for %1: control characters are not allowed in a service "
                       "file.")
                    .arg(what));
    }
    return {};
}

} // namespace

QString valueOf(const EnvironmentEntries &entries, const QString &name)
{
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->name == name)
            return entry->value;
    }
    return {};
}

QString secretsFileIn(const QString &stateDir)
{
    return stateDir + u"/gateway.env"_s;
}

ServicePlan planService(const ServicePlanInput &input)
{
    const auto port = QString::number(input.port);
    ServicePlan plan{.names = ServiceNames::of(input.environment),
                     .version = input.version,
                     .command = {input.program, u"gateway"_s, u"--port"_s, port},
                     .environment = {},
                     .secretsFile = secretsFileIn(input.paths.stateDir),
                     .token = input.token,
                     .hasConfiguredToken = input.hasConfiguredToken,
                     .logDir = input.paths.logDir()};
    const auto add = [&plan](const QString &name, const QString &value) {
        if (!value.trimmed().isEmpty())
            plan.environment.append({name, value});
    };
    add(u"HOME"_s, input.paths.homeDir);
    add(u"PATH"_s, servicePath(input.environment, input.paths.homeDir).join(QDir::listSeparator()));
    for (const auto &name :
         {u"CLAWDBOT_PROFILE"_s, u"CLAWDBOT_STATE_DIR"_s, u"CLAWDBOT_CONFIG_PATH"_s})
        add(name, input.environment.value(name));
    add(u"CLAWDBOT_GATEWAY_PORT"_s, port);
    add(u"CLAWDBOT_SYSTEMD_UNIT"_s, plan.names.systemdUnit);
    add(serviceMarkerVariable, u"clawdbot"_s);
    add(u"CLAWDBOT_SERVICE_KIND"_s, u"gateway"_s);
    add(u"CLAWDBOT_SERVICE_VERSION"_s, input.version);
    return plan;
}

ServicePlan keepingAdditions(ServicePlan plan, const EnvironmentEntries &present)
{
    if (plan.token.isEmpty() && !plan.hasConfiguredToken)
        plan.token = Secret(valueOf(present, tokenVariable));
    for (const auto &entry : present) {
        if (isDecidedHere(entry.name) || entry.value.isEmpty())
            continue;
        const auto mine = std::ranges::find(plan.environment, entry.name, &EnvironmentEntry::name);
        if (mine == plan.environment.end()) {
            plan.environment.append(entry);
        } else if (entry.name == "PATH"_L1) {
            const auto separator = QDir::listSeparator();
            QStringList path = mine->value.split(separator, Qt::SkipEmptyParts)
                + entry.value.split(separator, Qt::SkipEmptyParts);
            path.removeDuplicates();
            mine->value = path.join(separator);
        } else {
            mine->value = entry.value; // Of several with one name the last counts.
        }
    }
    return plan;
}

Result<> checkRepresentable(const ServicePlan &plan)
{
    for (const auto &word : plan.command) {
        if (auto checked = checkWord(Tr::tr("the command"), word); !checked)
            return checked;
    }
    for (const auto &entry : plan.environment) {
        if (auto checked = checkWord(entry.name, entry.value); !checked)
            return checked;
    }
    return checkWord(Tr::tr("the environment file"), plan.secretsFile);
}

} // namespace claw::service
