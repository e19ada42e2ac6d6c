// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/systemdunit.h"

#include "service/unitsyntax.h"

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

// Restarting for ever is what "always online" means: StartLimitIntervalSec=0 never gives up, and a
// second between two attempts costs a machine nothing. RestartSteps= would grow with every restart of
// a gateway's life, because systemd counts them without forgetting. What no restart can mend ends
// with code 78 and stays down.
//
// KillMode=mixed lets the gateway say goodbye first and leaves no tool behind; OOMPolicy=continue
// spares the gateway when a tool of its is too hungry. Nothing here implies NoNewPrivileges=, which
// would take sudo, containers and browsers from the assistant.
constexpr auto serviceLines = "Restart=always\n"
                              "RestartSec=1\n"
                              "RestartPreventExitStatus=78\n"
                              "TimeoutStartSec=90\n"
                              "TimeoutStopSec=20\n"
                              "TimeoutAbortSec=5\n"
                              "WatchdogSec=30\n"
                              "KillMode=mixed\n"
                              "OOMPolicy=continue\n"
                              "UMask=0077\n"
                              "LimitCORE=0\n"
                              "SyslogIdentifier=clawdbot-gateway\n"_L1;

QString commandLine(const QStringList &command)
{
    QStringList words;
    for (const auto &word : command)
        words.append(quoteUnitWord(word, UnitWord::Command));
    return words.join(u' ');
}

QString render(const ServicePlan &plan, const QString &account, const QString &target)
{
    const QString kind = valueOf(plan.environment, u"CLAWDBOT_SERVICE_KIND"_s);
    QString text = u"# Written by: clawdbot %1 install. Changes of your own are safe in:\n"
                   "# systemctl %2edit %3\n"_s.arg(kind.isEmpty() ? u"gateway"_s : kind,
                                                   account.isEmpty() ? u"--user "_s : QString(),
                                                   plan.names.systemdUnit);
    text +=
        u"[Unit]\nDescription=%1\n"_s.arg(escapeUnitValue(plan.names.description(plan.version)));
    text += "Documentation=https://docs.clawd.bot/gateway\n"
            "After=network-online.target\n"
            "Wants=network-online.target\n"
            "StartLimitIntervalSec=0\n"
            "\n[Service]\nType=notify\n"_L1;
    text += account;
    text += "ExecStart="_L1 + commandLine(plan.command) + u'\n';
    text += "EnvironmentFile=-"_L1 + escapeUnitValue(plan.secretsFile) + u'\n';
    for (const auto &entry : plan.environment)
        text += "Environment="_L1 + quoteUnitWord(entry.name + u'=' + entry.value, UnitWord::Plain)
            + u'\n';
    text += serviceLines;
    text += "\n[Install]\nWantedBy="_L1 + target + u'\n';
    return text;
}

//! Values of a setting that may stand in a file several times; an empty one forgets those before.
QStringList valuesOf(const QStringList &texts, const QString &key)
{
    QStringList values;
    for (const auto &text : texts) {
        for (const auto &setting : parseUnitFile(text)) {
            if (setting.section != "Service"_L1 || setting.key != key)
                continue;
            if (setting.value.isEmpty())
                values.clear();
            else
                values.append(setting.value);
        }
    }
    return values;
}

} // namespace

Result<QString> renderSystemdUnit(const ServicePlan &plan)
{
    return checkRepresentable(plan).map([&plan] { return render(plan, {}, u"default.target"_s); });
}

Result<QString> renderSystemUnit(const ServicePlan &plan, const QString &user)
{
    const QString account = u"User=%1\nWorkingDirectory=%2\n"_s.arg(
        user, escapeUnitValue(valueOf(plan.environment, u"HOME"_s)));
    return checkRepresentable(plan).map(
        [&plan, &account] { return render(plan, account, u"multi-user.target"_s); });
}

std::optional<InstalledService> readSystemdUnit(const QStringList &texts)
{
    const auto commands = valuesOf(texts, u"ExecStart"_s);
    if (commands.isEmpty())
        return std::nullopt;
    InstalledService service;
    service.command = splitUnitCommand(commands.last());
    service.workingDirectory = valuesOf(texts, u"WorkingDirectory"_s).value(0);
    for (const auto &value : valuesOf(texts, u"Environment"_s)) {
        for (const auto &assignment : splitUnitWords(value)) {
            if (assignment.indexOf(u'=') > 0)
                service.environment.append(
                    {assignment.section(u'=', 0, 0), assignment.section(u'=', 1)});
        }
    }
    return service;
}

QStringList environmentFilesOf(const QStringList &texts, const QString &home)
{
    QStringList files;
    for (QString file : valuesOf(texts, u"EnvironmentFile"_s)) {
        if (file.startsWith(u'-'))
            file.remove(0, 1);
        files.append(file.replace("%h"_L1, home).replace("%%"_L1, "%"_L1));
    }
    return files;
}

} // namespace claw::service
