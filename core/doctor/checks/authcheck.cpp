// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/gatewayresolution.h"
#include "doctor/checks/checks.h"

using namespace Qt::StringLiterals;

namespace claw::doctor {

Findings checkAuth(const Patient &patient)
{
    const auto &gateway = patient.config.gateway;
    const auto auth = config::resolveAuth(gateway, {}, patient.environment);
    if (const auto checked = config::checkAuth(auth, gateway.bind); !checked)
        return {problem(checked.error().message, u"the gateway refuses to start like that"_s,
                        checked.error().hint)};
    Findings findings;
    if (auth.mode == config::EffectiveAuthMode::None)
        findings.push_back(
            note(u"every program on this machine may connect without a secret"_s,
                 u"web pages are still refused, other users of the machine are not"_s,
                 patient.setting(u"gateway.auth.token"_s, u"a long random text"_s)));
    if (gateway.controlUi.allowInsecureAuth)
        findings.push_back(
            warning(u"gateway.controlUi.allowInsecureAuth lets browsers in without a device key"_s,
                    u"whoever learns the token can use it from anywhere"_s,
                    patient.setting(u"gateway.controlUi.allowInsecureAuth"_s, u"false"_s)));
    if (gateway.controlUi.allowedOrigins.contains(u"*"_s))
        findings.push_back(warning(u"gateway.controlUi.allowedOrigins allows every web page"_s,
                                   u"any page you open can then talk to the gateway"_s,
                                   u"name the origins that you use"_s));
    if (findings.empty())
        findings.push_back(fine(auth.mode == config::EffectiveAuthMode::Password
                                    ? u"clients need the password or a paired device"_s
                                    : u"clients need the token or a paired device"_s));
    return findings;
}

} // namespace claw::doctor
