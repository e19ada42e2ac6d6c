// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "gatewaystart/startplan.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::gatewaystart {

namespace {

StartResult<void> checkMode(const StartFacts &facts)
{
    const auto mode = facts.config.gateway.mode;
    if (facts.options.allowUnconfigured || mode == config::GatewayMode::Local)
        return {};
    // A dev profile is a local gateway; its file will say so, see DevProfile::ensureConfig().
    if (facts.options.dev && facts.configExists && !mode)
        return {};
    if (!facts.configExists)
        return refuse({u"Missing config. Run `clawdbot setup` or set gateway.mode=local (or pass "
                       "--allow-unconfigured)."_s});
    const QString current = mode ? QString(config::toWord(*mode)) : u"unset"_s;
    return refuse({u"Gateway start blocked: set gateway.mode=local (current: "_s + current
                   + u") or pass --allow-unconfigured."_s});
}

StartResult<config::BindMode> bindMode(const StartFacts &facts)
{
    if (!facts.options.bind)
        return facts.config.gateway.bind;
    const auto mode = config::fromWord<config::BindMode>(*facts.options.bind);
    if (!mode)
        return refuse({u"Invalid --bind (use \"loopback\", \"lan\", \"tailnet\", \"auto\", or "
                       "\"custom\")"_s});
    return *mode;
}

//! Keys that people take for the gateway's credentials.
QStringList authHints(const QJsonObject &document)
{
    const auto gateway = document["gateway"_L1].toObject();
    QStringList hints;
    if (gateway.contains("token"_L1))
        hints.append(u"Found \"gateway.token\" in config. Use \"gateway.auth.token\" instead."_s);
    if (gateway["remote"_L1].toObject().contains("token"_L1))
        hints.append(u"\"gateway.remote.token\" is for remote CLI calls; it does not enable local "
                     "gateway auth."_s);
    return hints;
}

StartResult<void> checkAuth(const StartFacts &facts, const StartPlan &plan)
{
    // Tailscale identities are credentials too.
    if (plan.auth.mode == config::EffectiveAuthMode::Token && plan.auth.allowTailscale)
        return {};
    // `auto` on a machine without a network is loopback; the other words are judged as words.
    const bool isAutoLoopback =
        plan.bindMode == config::BindMode::Auto && plan.bind.isLoopbackOnly();
    const auto checked =
        config::checkAuth(plan.auth, isAutoLoopback ? config::BindMode::Loopback : plan.bindMode);
    if (checked)
        return {};
    return refuse(QStringList{checked.error().message, checked.error().hint}
                  + authHints(facts.configDocument));
}

StartResult<void> checkTailscale(const StartPlan &plan)
{
    const auto refuseStart = [](const QString &why) {
        return refuse({u"Gateway failed to start: Error: "_s + why});
    };
    if (plan.tailscale == config::TailscaleMode::Funnel
        && plan.auth.mode != config::EffectiveAuthMode::Password)
        return refuseStart(u"tailscale funnel requires gateway auth mode=password (set "
                           "gateway.auth.password or CLAWDBOT_GATEWAY_PASSWORD)"_s);
    if (plan.tailscale != config::TailscaleMode::Off && !plan.bind.isLoopbackOnly())
        return refuseStart(u"tailscale serve/funnel requires gateway bind=loopback (127.0.0.1)"_s);
    return {};
}

} // namespace

StartResult<StartPlan> planStart(const StartFacts &facts)
{
    if (const auto checked = checkMode(facts); !checked)
        return tl::unexpected(checked.error());
    const auto mode = bindMode(facts);
    if (!mode)
        return tl::unexpected(mode.error());

    const auto &gateway = facts.config.gateway;
    const auto &overrides = facts.choices.overrides;
    StartPlan plan{.port = config::resolvePort(gateway, overrides, facts.environment),
                   .bindMode = *mode,
                   .bind = resolveBind(*mode, gateway.customBindHost, facts.local),
                   .auth = config::resolveAuth(gateway, overrides, facts.environment),
                   .tailscale = config::resolveTailscale(gateway, overrides),
                   .tailscaleResetOnExit =
                       facts.options.tailscaleResetOnExit || gateway.tailscale.resetOnExit};
    if (const auto checked = checkAuth(facts, plan); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkTailscale(plan); !checked)
        return tl::unexpected(checked.error());
    return plan;
}

} // namespace claw::gatewaystart
