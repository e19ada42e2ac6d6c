// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/schema.h"

namespace claw::config {

using MemberList = std::vector<Members>;

// One file each; the root of a channel section and each of its accounts share most members.
[[nodiscard]] Shape telegramShape();
[[nodiscard]] Shape discordShape();
[[nodiscard]] Shape slackShape();
[[nodiscard]] Shape whatsappShape();
[[nodiscard]] Shape signalShape();
[[nodiscard]] Shape imessageShape();
[[nodiscard]] Shape googlechatShape();
[[nodiscard]] Shape msteamsShape();
[[nodiscard]] Shape bluebubblesShape();

// What they are made of (configuration spec 12.10).
[[nodiscard]] MemberList joined(std::initializer_list<MemberList> lists);
[[nodiscard]] MemberList channelBasics(); //!< name, capabilities, markdown, enabled, configWrites
[[nodiscard]] MemberList directPolicy(const Shape &ids); //!< dmPolicy, allowFrom
[[nodiscard]] MemberList groupPolicy(const Shape &ids); //!< groupAllowFrom, groupPolicy
[[nodiscard]] MemberList groupPolicyOnly(); //!< groupPolicy
[[nodiscard]] MemberList delivery(const Shape &mediaMaxMb); //!< history and chunk limits, heartbeat
[[nodiscard]] Shape ids(); //!< A list of strings or numbers.
[[nodiscard]] Shape mentionGroups(); //!< map of {requireMention, tools}
[[nodiscard]] Shape replyToMode();
[[nodiscard]] Shape retryShape();
[[nodiscard]] Shape flags(QLatin1StringView keys); //!< An object of booleans.
[[nodiscard]] Shape nativeCommands(); //!< {native, nativeSkills}
[[nodiscard]] Shape visibility(); //!< What a channel shows of heartbeats.
//! The `dm` object of channels that keep the policy there.
[[nodiscard]] Shape dmShape(QLatin1StringView channel, MemberList extra);
//! An open policy needs "*" in its allow list. `policyKey` is dmPolicy or policy.
[[nodiscard]] ShapeRule openNeedsStar(const QString &policyKey, const QString &message);
//! The same with the message of a channel whose policy is at its root.
[[nodiscard]] ShapeRule openNeedsStar(QLatin1StringView channel);

} // namespace claw::config
