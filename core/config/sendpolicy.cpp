// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/sendpolicy.h"

#include "config/sectionreader.h"

using namespace Qt::StringLiterals;

namespace claw::config {

SendPolicy readSendPolicy(const QJsonObject &section)
{
    const SectionReader in(section);
    SendPolicy policy;
    in.read("default"_L1, policy.otherwise);
    const QJsonArray rules = in.array("rules"_L1);
    for (const QJsonValue &value : rules) {
        const SectionReader rule(value.toObject());
        const SectionReader match = rule.section("match"_L1);
        SendRule &read = policy.rules.emplace_back();
        rule.read("action"_L1, read.action);
        match.read("channel"_L1, read.channel);
        match.read("chatType"_L1, read.chatType);
        match.read("keyPrefix"_L1, read.keyPrefix);
    }
    return policy;
}

} // namespace claw::config
