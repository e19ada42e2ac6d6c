// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewaycallcommand.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

QString GatewayCallCommand::path() const
{
    return u"gateway call"_s;
}

QString GatewayCallCommand::summary() const
{
    return Tr::tr("Call one method of the gateway and print its answer");
}

void GatewayCallCommand::declare(CLI::App &app)
{
    addArgument(app, "method", m_method, Tr::tr("Name of the method, such as health or status"));
    addOption(app, "--params", "<json>", m_params, Tr::tr("Parameters as JSON ({})"));
    addFlag(app, "--expect-final", m_expectsFinal,
            Tr::tr("Wait for the final answer of methods that answer twice"));
    RpcCommand::declare(app);
}

QString GatewayCallCommand::failureText(const QString &message) const
{
    return Tr::tr("Gateway call failed: Error: %1").arg(message);
}

Result<> GatewayCallCommand::check()
{
    const auto text = m_params.value_or(u"{}"_s).toUtf8();
    auto parsed = json::parse(text.trimmed().isEmpty() ? "{}"_ba : text);
    if (!parsed)
        return failWithin(Tr::tr("--params is not JSON"), parsed.error());
    m_parsedParams = *std::move(parsed);
    return {};
}

Result<> GatewayCallCommand::converse(GatewaySession &session, const CommandContext &context)
{
    const auto payload = session.request(
        m_method, m_parsedParams, m_expectsFinal ? client::Expect::Final : client::Expect::First);
    if (!payload)
        return tl::unexpected(payload.error());
    auto &out = context.out;
    if (!m_rpc.json)
        out.line(out.paint(Tone::Heading, Tr::tr("Gateway call")) + ": "_L1
                 + out.paint(Tone::Muted, m_method));
    if (!payload->isUndefined())
        out.line(QString::fromUtf8(json::pretty(*payload)));
    return {};
}

} // namespace claw::cli
