// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/channelschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

Shape dmPolicyOption()
{
    return option({u"pairing"_s, u"allowlist"_s, u"open"_s, u"disabled"_s});
}

Shape groupPolicyOption()
{
    return option({u"open"_s, u"disabled"_s, u"allowlist"_s});
}

} // namespace

MemberList joined(std::initializer_list<MemberList> lists)
{
    MemberList all;
    for (const MemberList &list : lists)
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

Shape ids()
{
    return list(textOrNumber());
}

Shape visibility()
{
    return flags("showOk showAlerts useIndicator"_L1);
}

Shape flags(QLatin1StringView keys)
{
    return object({{keys, boolean()}});
}

Shape nativeCommands()
{
    return object({{"native nativeSkills"_L1, either({boolean(), choice({u"auto"_s})})}});
}

Shape replyToMode()
{
    return choice({u"off"_s, u"first"_s, u"all"_s});
}

Shape retryShape()
{
    return object({
        {"attempts"_L1, number({.least = 1})},
        {"minDelayMs maxDelayMs"_L1, nonNegative()},
        {"jitter"_L1, ratio()},
    });
}

Shape mentionGroups()
{
    return map(object({{"requireMention"_L1, boolean()}, {"tools"_L1, allowDeny()}}));
}

MemberList channelBasics()
{
    const Shape markdown = object({{"tables"_L1, option({u"off"_s, u"bullets"_s, u"code"_s})}});
    return {
        {"name"_L1, text()},
        {"capabilities"_L1, texts()},
        {"markdown"_L1, markdown},
        {"enabled configWrites"_L1, boolean()},
    };
}

MemberList directPolicy(const Shape &ids)
{
    return {
        {"dmPolicy"_L1, dmPolicyOption(), Presence::Optional, u"pairing"_s},
        {"allowFrom"_L1, ids},
    };
}

MemberList groupPolicyOnly()
{
    return {{"groupPolicy"_L1, groupPolicyOption(), Presence::Optional, u"allowlist"_s}};
}

MemberList groupPolicy(const Shape &ids)
{
    return joined({{{"groupAllowFrom"_L1, ids}}, groupPolicyOnly()});
}

MemberList delivery(const Shape &mediaMaxMb)
{
    return {
        {"historyLimit dmHistoryLimit"_L1, nonNegative()},
        {"dms"_L1, map(object({{"historyLimit"_L1, nonNegative()}}))},
        {"textChunkLimit"_L1, positive()},
        {"chunkMode"_L1, option({u"length"_s, u"newline"_s})},
        {"blockStreaming"_L1, boolean()},
        {"blockStreamingCoalesce"_L1, blockStreamingCoalesce()},
        {"mediaMaxMb"_L1, mediaMaxMb},
        {"heartbeat"_L1, visibility()},
    };
}

ShapeRule openNeedsStar(const QString &policyKey, const QString &message)
{
    return [policyKey, message](const json::Json5Node &section, Findings &findings) {
        const json::Json5Node *policy = section.find({policyKey});
        if (!policy || policy->scalar.toString() != "open"_L1)
            return;
        const json::Json5Node *allowed = section.find({u"allowFrom"_s});
        const bool hasStar = allowed
            && std::any_of(allowed->elements.begin(), allowed->elements.end(),
                           [](const json::Json5Node &id) {
                               return id.scalar.toString().trimmed() == "*"_L1;
                           });
        if (!hasStar)
            findings.report(section, message, {u"allowFrom"_s});
    };
}

ShapeRule openNeedsStar(QLatin1StringView channel)
{
    return openNeedsStar(
        u"dmPolicy"_s,
        u"channels.%1.dmPolicy=\"open\" requires channels.%1.allowFrom to include \"*\""_s.arg(
            channel));
}

Shape dmShape(QLatin1StringView channel, MemberList extra)
{
    const MemberList basics{
        {"enabled"_L1, boolean()},
        {"policy"_L1, dmPolicyOption(), Presence::Optional, u"pairing"_s},
        {"allowFrom"_L1, ids()},
    };
    const QString message =
        u"channels.%1.dm.policy=\"open\" requires channels.%1.dm.allowFrom to include \"*\""_s.arg(
            channel);
    return withRule(object(joined({basics, std::move(extra)})),
                    openNeedsStar(u"policy"_s, message));
}

Shape channelsShape()
{
    const Shape defaults =
        object({{"groupPolicy"_L1, groupPolicyOption()}, {"heartbeat"_L1, visibility()}});
    // Other ids belong to plugins, which check their own content; see checkReferences().
    return objectWithRest(
        {
            {"defaults"_L1, defaults},
            {"whatsapp"_L1, whatsappShape()},
            {"telegram"_L1, telegramShape()},
            {"discord"_L1, discordShape()},
            {"googlechat"_L1, googlechatShape()},
            {"slack"_L1, slackShape()},
            {"signal"_L1, signalShape()},
            {"imessage"_L1, imessageShape()},
            {"bluebubbles"_L1, bluebubblesShape()},
            {"msteams"_L1, msteamsShape()},
        },
        any());
}

} // namespace claw::config
