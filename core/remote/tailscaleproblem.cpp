// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/tailscaleproblem.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::remote {

namespace {

struct KnownProblem
{
    QLatin1StringView words; //!< In the output, lower case.
    ErrorCode code;
    QLatin1StringView message;
    QLatin1StringView hint;
};

constexpr auto logInHint = "run: tailscale up"_L1;
constexpr auto httpsMessage = "HTTPS is not enabled for this tailnet"_L1;
constexpr auto httpsHint =
    "enable MagicDNS and HTTPS certificates at https://login.tailscale.com/admin/dns"_L1;
constexpr auto operatorHint =
    "run once: sudo tailscale set --operator=$USER (or start the gateway as root)"_L1;

// Phrases of the tailscale program, of versions 1.40 to 1.80; the first that fits counts.
constexpr auto knownProblems = std::to_array<KnownProblem>({
    {"failed to connect to local tailscale"_L1, ErrorCode::Unavailable,
     "the Tailscale daemon does not run"_L1,
     "start it, such as: sudo systemctl start tailscaled"_L1},
    {"is tailscaled running"_L1, ErrorCode::Unavailable, "the Tailscale daemon does not run"_L1,
     "start it, such as: sudo systemctl start tailscaled"_L1},
    {"logged out"_L1, ErrorCode::Unauthorized, "this machine is logged out of Tailscale"_L1,
     logInHint},
    {"needslogin"_L1, ErrorCode::Unauthorized, "this machine is logged out of Tailscale"_L1,
     logInHint},
    {"funnel is not enabled"_L1, ErrorCode::Forbidden, "Funnel is not enabled for this tailnet"_L1,
     "allow it at https://login.tailscale.com/admin/acls (node attribute funnel)"_L1},
    {"\"funnel\" node attribute not set"_L1, ErrorCode::Forbidden,
     "Funnel is not enabled for this tailnet"_L1,
     "allow it at https://login.tailscale.com/admin/acls (node attribute funnel)"_L1},
    {"https must be enabled"_L1, ErrorCode::Forbidden, httpsMessage, httpsHint},
    {"https is not enabled"_L1, ErrorCode::Forbidden, httpsMessage, httpsHint},
    {"does not support getting tls certs"_L1, ErrorCode::Forbidden, httpsMessage, httpsHint},
    {"serve is not enabled"_L1, ErrorCode::Forbidden, "Serve is not enabled for this tailnet"_L1,
     httpsHint},
    {"permission denied"_L1, ErrorCode::Forbidden, "no permission to change Tailscale"_L1,
     operatorHint},
    {"access denied"_L1, ErrorCode::Forbidden, "no permission to change Tailscale"_L1,
     operatorHint},
    {"operation not permitted"_L1, ErrorCode::Forbidden, "no permission to change Tailscale"_L1,
     operatorHint},
});

// As the reference has them.
constexpr auto rootWords = std::to_array<QLatin1StringView>(
    {"permission denied"_L1, "access denied"_L1, "operation not permitted"_L1, "not permitted"_L1,
     "requires root"_L1, "must be run as root"_L1, "must be run with sudo"_L1, "requires sudo"_L1,
     "need sudo"_L1});

QString everythingSaid(const process::ProcessOutcome &outcome)
{
    return QString::fromUtf8(outcome.err + '\n' + outcome.out).toLower();
}

Error problem(ErrorCode code, QLatin1StringView message, QLatin1StringView hint)
{
    return {.code = code, .message = message, .hint = hint, .retryable = true};
}

} // namespace

Error explainTailscale(const process::ProcessOutcome &outcome, const QString &what)
{
    if (outcome.end == process::ProcessEnd::NotFound)
        return problem(ErrorCode::NotFound, "Tailscale is not installed"_L1,
                       "install it from https://tailscale.com/download, then run: tailscale up"_L1);
    const QString said = everythingSaid(outcome);
    const auto known =
        std::find_if(knownProblems.begin(), knownProblems.end(),
                     [&said](const KnownProblem &one) { return said.contains(one.words); });
    if (known != knownProblems.end())
        return problem(known->code, known->message, known->hint);
    if (wantsRoot(outcome))
        return problem(ErrorCode::Forbidden, "no permission to change Tailscale"_L1, operatorHint);
    return outcome.failure(what).value();
}

std::optional<Error> findObstacle(const TailscaleStatus &status)
{
    if (status.backendState == "NeedsLogin"_L1)
        return problem(ErrorCode::Unauthorized, "this machine is logged out of Tailscale"_L1,
                       logInHint);
    if (status.backendState == "NeedsMachineAuth"_L1)
        return problem(ErrorCode::Unauthorized,
                       "this machine waits for its approval in the tailnet"_L1,
                       "approve it at https://login.tailscale.com/admin/machines"_L1);
    if (status.backendState == "Stopped"_L1)
        return problem(ErrorCode::Unavailable, "Tailscale is stopped on this machine"_L1,
                       logInHint);
    if (!status.hasSelf || status.host().isEmpty())
        return problem(ErrorCode::Unavailable, "Could not determine Tailscale DNS or IP"_L1,
                       "see: tailscale status"_L1);
    if (status.certDomains && status.certDomains->isEmpty())
        return problem(ErrorCode::Forbidden, httpsMessage, httpsHint);
    return std::nullopt;
}

bool wantsRoot(const process::ProcessOutcome &outcome)
{
    const QString said = everythingSaid(outcome);
    return std::any_of(rootWords.begin(), rootWords.end(),
                       [&said](QLatin1StringView words) { return said.contains(words); });
}

} // namespace claw::remote
