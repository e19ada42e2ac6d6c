// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/healthcommand.h"

#include "cli/clitr.h"
#include "cli/healthtext.h"
#include "cli/options.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

QString HealthCommand::path() const
{
    return m_place == Place::Gateway ? u"gateway health"_s : u"health"_s;
}

QString HealthCommand::summary() const
{
    return Tr::tr("Ask the running gateway for its health");
}

void HealthCommand::declare(CLI::App &app)
{
    RpcCommand::declare(app);
    if (m_place == Place::Gateway)
        return;
    addFlag(app, "--verbose", m_isVerbose, Tr::tr("Probe the channels and show the connection"));
    addFlag(app, "--debug", m_debugs, Tr::tr("Same as --verbose"));
}

Result<> HealthCommand::converse(GatewaySession &session, const CommandContext &context)
{
    const bool isVerbose = m_isVerbose || m_debugs;
    QJsonValue params(QJsonValue::Undefined);
    if (isVerbose)
        params = QJsonObject{{u"probe"_s, true}};
    const auto payload = session.request(u"health"_s, params);
    if (!payload)
        return tl::unexpected(payload.error());
    if (m_rpc.json) {
        context.out.line(QString::fromUtf8(json::pretty(*payload)));
        return {};
    }
    if (isVerbose) {
        context.out.line(Tr::tr("Gateway connection:"));
        for (const auto &line : session.target().details())
            context.out.line("  "_L1 + line);
    }
    for (const auto &line : healthLines(payload->toObject(), context.out))
        context.out.line(line);
    return {};
}

} // namespace claw::cli
