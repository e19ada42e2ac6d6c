// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/configedit.h"

#include "base/clock.h"
#include "cli/clisettings.h"
#include "cli/clitr.h"
#include "config/reloadplan.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

QString issueLine(const QJsonObject &issue)
{
    const QString path = issue.value("path"_L1).toString();
    return (path.isEmpty() ? u"<root>"_s : path) + u": "_s + issue.value("message"_L1).toString();
}

} // namespace

Result<config::ConfigEditor> configEditor(const CommandContext &context, const Clock &clock,
                                          const QString &why)
{
    const auto loader = configLoader(context);
    if (!loader)
        return tl::unexpected(loader.error());
    return config::ConfigEditor(*loader, clock,
                                {.kind = config::ConfigAuthor::Kind::Command,
                                 .client = {},
                                 .device = {},
                                 .pid = QCoreApplication::applicationPid(),
                                 .why = why});
}

Result<config::EditedConfig> editConfig(const std::vector<config::ConfigChange> &changes,
                                        const CommandContext &context)
{
    QStringList paths;
    for (const auto &change : changes)
        paths.append(change.path.join(u'.'));
    const SystemClock clock;
    return configEditor(context, clock, u"config set "_s + paths.join(u", "_s))
        .and_then([&](const config::ConfigEditor &editor) { return editor.apply(changes); });
}

QString afterEdit(const config::EditedConfig &edited)
{
    using Decision = config::ReloadDecision;
    const auto plan = config::planReload(edited.before.effective, edited.after.effective,
                                         edited.after.config->gateway.reload.mode);
    switch (plan.decision) {
    case Decision::Nothing:
    case Decision::ApplyHot:
        return Tr::tr("A running gateway applies it by itself.");
    case Decision::Restart:
        return Tr::tr("A running gateway restarts by itself to apply it.");
    case Decision::Refused:
    case Decision::Disabled:
        break;
    }
    return Tr::tr("Restart the gateway to apply.");
}

int reportEditFailure(const Error &error, const CommandContext &context)
{
    auto &err = context.err;
    const bool isMissing = error.code == ErrorCode::NotFound;
    err.line(err.paint(Tone::Failure,
                       isMissing ? error.message : Tr::tr("Error: %1").arg(error.message)));
    const auto issues = error.details.value("issues"_L1).toArray();
    for (qsizetype i = 1; i < issues.size(); ++i)
        err.line("- "_L1 + issueLine(issues.at(i).toObject()));
    if (!error.hint.isEmpty())
        err.line(error.hint);
    return 1;
}

void reportInvalidConfig(const config::ConfigOutcome &outcome, const CommandContext &context)
{
    auto &err = context.err;
    const auto loader = configLoader(context);
    const QString shown = loader ? loader->paths().shown(outcome.path) : outcome.path;
    err.line(err.paint(Tone::Failure, Tr::tr("Config invalid at %1.").arg(shown)));
    for (const auto &issue : outcome.issues)
        err.line(u"- %1: %2"_s.arg(issue.path.isEmpty() ? u"<root>"_s : issue.path, issue.message));
    err.line(
        Tr::tr("Run `%1` to repair, then retry.").arg(context.commandHint(u"clawdbot doctor"_s)));
}

} // namespace claw::cli
