// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/gatewayresolution.h"
#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"

using namespace Qt::StringLiterals;

namespace claw::doctor {

Findings checkAuth(const Patient &patient)
{
    const auto &gateway = patient.config.gateway;
    const auto auth = config::resolveAuth(gateway, {}, patient.environment);
    if (const auto checked = config::checkAuth(auth, gateway.bind); !checked)
        return {problem(checked.error().message, Tr::tr("the gateway refuses to start like that"),
                        checked.error().hint)};
    Findings findings;
    if (auth.mode == config::EffectiveAuthMode::None)
        findings.push_back(
            note(Tr::tr("every program on this machine may connect without a secret"),
                 Tr::tr("web pages are still refused, other users of the machine are not"),
                 patient.setting(u"gateway.auth.token"_s, Tr::tr("a long random text"))));
    if (gateway.controlUi.allowInsecureAuth)
        findings.push_back(warning(
            Tr::tr("gateway.controlUi.allowInsecureAuth lets browsers in without a device key"),
            Tr::tr("whoever learns the token can use it from anywhere"),
            patient.setting(u"gateway.controlUi.allowInsecureAuth"_s, u"false"_s)));
    if (gateway.controlUi.allowedOrigins.contains(u"*"_s))
        findings.push_back(warning(Tr::tr("gateway.controlUi.allowedOrigins allows every web page"),
                                   Tr::tr("any page you open can then talk to the gateway"),
                                   Tr::tr("name the origins that you use")));
    if (findings.empty())
        findings.push_back(fine(auth.mode == config::EffectiveAuthMode::Password
                                    ? Tr::tr("clients need the password or a paired device")
                                    : Tr::tr("clients need the token or a paired device")));
    return findings;
}

} // namespace claw::doctor
