// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/execpolicy.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::approvals {

namespace {

// In the order of the enumerations.
constexpr std::array securityWords{"deny"_L1, "allowlist"_L1, "full"_L1};
constexpr std::array askWords{"off"_L1, "on-miss"_L1, "always"_L1};
constexpr std::array decisionWords{"allow-once"_L1, "allow-always"_L1, "deny"_L1};

template<typename T, typename Words>
std::optional<T> wordToEnum(const Words &words, QStringView text)
{
    const auto it = std::find(words.begin(), words.end(), text);
    return it == words.end() ? std::nullopt : std::optional(static_cast<T>(it - words.begin()));
}

template<typename T, typename Words>
QLatin1StringView enumToWord(const Words &words, T value)
{
    return words[static_cast<size_t>(value)];
}

bool allows(Security security, bool isOnAllowlist)
{
    return security == Security::Full || (security == Security::Allowlist && isOnAllowlist);
}

} // namespace

std::optional<Security> securityFromText(QStringView text)
{
    return wordToEnum<Security>(securityWords, text);
}

std::optional<Ask> askFromText(QStringView text)
{
    return wordToEnum<Ask>(askWords, text);
}

std::optional<Decision> decisionFromText(QStringView text)
{
    return wordToEnum<Decision>(decisionWords, text);
}

QLatin1StringView toText(Security security)
{
    return enumToWord(securityWords, security);
}

QLatin1StringView toText(Ask ask)
{
    return enumToWord(askWords, ask);
}

QLatin1StringView toText(Decision decision)
{
    return enumToWord(decisionWords, decision);
}

ExecPolicy ExecPolicy::restrictedBy(Security other, Ask otherAsk) const
{
    ExecPolicy both = *this;
    both.security = std::min(security, other);
    both.ask = std::max(ask, otherAsk);
    return both;
}

Ruling rule(const ExecPolicy &policy, bool isOnAllowlist)
{
    if (policy.security == Security::Deny)
        return Ruling::Refuse;
    if (policy.ask == Ask::Always)
        return Ruling::AskPerson;
    if (allows(policy.security, isOnAllowlist))
        return Ruling::Run;
    return policy.ask == Ask::OnMiss ? Ruling::AskPerson : Ruling::RefuseAsMiss;
}

bool mayRunAfter(const std::optional<Decision> &decision, const ExecPolicy &policy,
                 bool isOnAllowlist)
{
    if (decision)
        return *decision != Decision::Deny;
    return allows(policy.askFallback, isOnAllowlist);
}

} // namespace claw::approvals
