// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace claw::approvals {

//! What may be run on a machine at all, the strictest first.
enum class Security { Deny, Allowlist, Full };

//! When a person is asked, the least often first.
enum class Ask { Off, OnMiss, Always };

//! What a person said to a command.
enum class Decision { AllowOnce, AllowAlways, Deny };

// The words of files and of the wire. Other words are nullopt: unset.
[[nodiscard]] std::optional<Security> securityFromText(QStringView text);
[[nodiscard]] std::optional<Ask> askFromText(QStringView text);
[[nodiscard]] std::optional<Decision> decisionFromText(QStringView text);
[[nodiscard]] QLatin1StringView toText(Security security);
[[nodiscard]] QLatin1StringView toText(Ask ask);
[[nodiscard]] QLatin1StringView toText(Decision decision);

//! The rules for the commands of one agent.
struct ExecPolicy
{
    Security security = Security::Deny;
    Ask ask = Ask::OnMiss;
    Security askFallback = Security::Deny; //!< In place of `security` when nobody answers.
    bool autoAllowSkills = false;

    //! Both rules at once: the stricter security, the more frequent question.
    [[nodiscard]] ExecPolicy restrictedBy(Security other, Ask otherAsk) const;
};

//! What is to be done with a command.
enum class Ruling {
    Run,
    AskPerson,
    Refuse, //!< Forbidden on this machine.
    RefuseAsMiss, //!< Not on the allowlist, and nobody may be asked.
};

//! `isOnAllowlist` is Verdict::isAllowed: false for a command that is not understood.
[[nodiscard]] Ruling rule(const ExecPolicy &policy, bool isOnAllowlist);

//! Whether it runs after a person was asked; nullopt: nobody answered in time.
[[nodiscard]] bool mayRunAfter(const std::optional<Decision> &decision, const ExecPolicy &policy,
                               bool isOnAllowlist);

} // namespace claw::approvals
