// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/statuscommand.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "cli/servicedesk.h"
#include "cli/statuspage.h"
#include "json/jsontext.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

QString StatusCommand::path() const
{
    return u"status"_s;
}

QString StatusCommand::summary() const
{
    return Tr::tr("Show the gateway, its agents and sessions on one page");
}

void StatusCommand::declare(CLI::App &app)
{
    m_rpc.declare(app, "10000");
    addFlag(app, "--all", m_showsAll, Tr::tr("Everything that helps to find a fault"));
    addFlag(app, "--usage", m_showsUsage, Tr::tr("With the use of models"));
    addFlag(app, "--deep", m_isDeep, Tr::tr("With the health of the gateway"));
    addFlag(app, "--verbose", m_isVerbose, Tr::tr("With the connection"));
    addFlag(app, "--debug", m_debugs, Tr::tr("Same as --verbose"));
}

int StatusCommand::run(const CommandContext &context)
{
    const auto fail = [&context](const Error &error) {
        context.err.line(Tr::tr("Error: %1").arg(error.message));
        return 1;
    };
    const auto timeout = m_rpc.timeoutOr(10s);
    if (!timeout)
        return fail(timeout.error());
    const auto settings = readSettings(context);
    if (!settings)
        return fail(settings.error());
    warnOfBrokenSettings(*settings, context);
    const auto target = m_rpc.target(*settings, WithoutRemoteUrl::FallBackToLocal);
    if (!target)
        return fail(target.error());

    ServiceDesk desk(context);
    auto asking = desk.manager().query(); // Runs while the gateway is asked.
    StatusPage page{
        .settings = *settings,
        .target = *target,
        .probe = QCoro::waitFor(probeGateway(*target, settings->paths, Persona::Probe, *timeout)),
        .words = desk.manager().words(),
        .service = {},
        .isDeep = m_isDeep || m_showsAll,
        .showsUsage = m_showsUsage};
    if (auto state = QCoro::waitFor(asking))
        page.service = *std::move(state);
    if (m_rpc.json) {
        context.out.line(QString::fromUtf8(json::pretty(toJson(page))));
        return 0;
    }
    if (m_isVerbose || m_debugs) {
        context.out.line(Tr::tr("Gateway connection:"));
        for (const auto &line : page.target.details())
            context.out.line("  "_L1 + line);
        context.out.line();
    }
    print(page, context);
    return 0;
}

} // namespace claw::cli
