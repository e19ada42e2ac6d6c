// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/channelschema.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

MemberList without(MemberList members, QLatin1StringView keys)
{
    std::erase_if(members, [keys](const Members &group) { return group.keys == keys; });
    return members;
}

// Some channels count media in whole megabytes.
Shape wholeMegabytes()
{
    return positive();
}

MemberList whatsappMembers()
{
    const Shape ackReaction = object({
        {"emoji"_L1, text()},
        {"direct"_L1, boolean(), Presence::Optional, true},
        {"group"_L1, option({u"always"_s, u"mentions"_s, u"never"_s}), Presence::Optional,
         u"mentions"_s},
    });
    return joined({
        directPolicy(texts()),
        groupPolicy(texts()),
        without(delivery(wholeMegabytes()), "mediaMaxMb"_L1),
        {
            {"sendReadReceipts selfChatMode"_L1, boolean()},
            {"messagePrefix"_L1, text()},
            {"groups"_L1, mentionGroups()},
            {"ackReaction"_L1, ackReaction},
            {"debounceMs"_L1, nonNegative(), Presence::Optional, 0},
        },
    });
}

MemberList signalMembers()
{
    const MemberList own{
        {"account httpUrl httpHost"_L1, text()},
        {"httpPort"_L1, positive()},
        {"cliPath"_L1, executable()},
        {"autoStart"_L1, boolean()},
        {"startupTimeoutMs"_L1, whole(1000, 120'000)},
        {"receiveMode"_L1, choice({u"on-start"_s, u"manual"_s})},
        {"ignoreAttachments ignoreStories sendReadReceipts"_L1, boolean()},
        {"reactionNotifications"_L1, option({u"off"_s, u"own"_s, u"all"_s, u"allowlist"_s})},
        {"reactionAllowlist"_L1, ids()},
        {"actions"_L1, flags("reactions"_L1)},
        {"reactionLevel"_L1, option({u"off"_s, u"ack"_s, u"minimal"_s, u"extensive"_s})},
    };
    return joined({channelBasics(), directPolicy(ids()), groupPolicy(ids()),
                   delivery(wholeMegabytes()), own});
}

MemberList imessageMembers()
{
    const MemberList own{
        {"cliPath"_L1, executable()},
        {"dbPath remoteHost"_L1, text()},
        {"service"_L1, choice({u"imessage"_s, u"sms"_s, u"auto"_s})},
        {"region"_L1, text()},
        {"includeAttachments"_L1, boolean()},
        {"groups"_L1, mentionGroups()},
    };
    return joined({channelBasics(), directPolicy(ids()), groupPolicy(ids()),
                   delivery(wholeMegabytes()), own});
}

MemberList bluebubblesMembers()
{
    const MemberList own{
        {"serverUrl"_L1, text()},       {"password"_L1, secret()},
        {"webhookPath"_L1, text()},     {"sendReadReceipts"_L1, boolean()},
        {"groups"_L1, mentionGroups()},
    };
    return joined({channelBasics(), directPolicy(ids()), groupPolicy(ids()),
                   delivery(wholeMegabytes()), own});
}

QString anyAccountMessage(QLatin1StringView channel)
{
    return u"channels.%1.accounts.*.dmPolicy=\"open\" requires allowFrom to include \"*\""_s.arg(
        channel);
}

} // namespace

Shape whatsappShape()
{
    const MemberList accountOnly{
        {"mediaMaxMb"_L1, wholeMegabytes()},
        {"authDir"_L1, text()},
    };
    const Shape account =
        withRule(object(joined({channelBasics(), whatsappMembers(), accountOnly})),
                 openNeedsStar(u"dmPolicy"_s, anyAccountMessage("whatsapp"_L1)));
    const MemberList rootOnly{
        {"mediaMaxMb"_L1, wholeMegabytes(), Presence::Optional, 50},
        {"actions"_L1, flags("reactions sendMessage polls"_L1)},
        {"accounts"_L1, map(account)},
    };
    // The root has neither a name nor a switch; `enabled` sits in one group with configWrites.
    MemberList basics = without(channelBasics(), "name"_L1);
    basics = joined({without(basics, "enabled configWrites"_L1), {{"configWrites"_L1, boolean()}}});
    return withRule(object(joined({basics, whatsappMembers(), rootOnly})),
                    openNeedsStar("whatsapp"_L1));
}

Shape signalShape()
{
    const ShapeRule rule = openNeedsStar("signal"_L1);
    const Shape account = withRule(object(signalMembers()), rule);
    return withRule(object(joined({signalMembers(), {{"accounts"_L1, map(account)}}})), rule);
}

Shape imessageShape()
{
    const ShapeRule rule = openNeedsStar("imessage"_L1);
    const Shape account = withRule(object(imessageMembers()), rule);
    return withRule(object(joined({imessageMembers(), {{"accounts"_L1, map(account)}}})), rule);
}

Shape bluebubblesShape()
{
    const Shape account =
        withRule(object(bluebubblesMembers()),
                 openNeedsStar(u"dmPolicy"_s, anyAccountMessage("bluebubbles"_L1)));
    const Shape actions =
        flags("reactions edit unsend reply sendWithEffect renameGroup setGroupIcon addParticipant "
              "removeParticipant leaveGroup sendAttachment"_L1);
    const MemberList rootOnly{{"accounts"_L1, map(account)}, {"actions"_L1, actions}};
    return withRule(object(joined({bluebubblesMembers(), rootOnly})),
                    openNeedsStar("bluebubbles"_L1));
}

Shape googlechatShape()
{
    const Shape group = object({
        {"enabled allow requireMention"_L1, boolean()},
        {"users"_L1, ids()},
        {"systemPrompt"_L1, text()},
    });
    const MemberList own{
        {"allowBots requireMention"_L1, boolean()},
        {"groups"_L1, map(group)},
        {"serviceAccount"_L1, either({secret(), map(any())})},
        {"serviceAccountFile"_L1, text()},
        {"audienceType"_L1, option({u"app-url"_s, u"project-number"_s})},
        {"audience webhookPath webhookUrl botUser"_L1, text()},
        {"replyToMode"_L1, replyToMode()},
        {"actions"_L1, flags("reactions"_L1)},
        {"dm"_L1, dmShape("googlechat"_L1, {})},
        {"typingIndicator"_L1, option({u"none"_s, u"message"_s, u"reaction"_s})},
    };
    const MemberList members = joined({without(channelBasics(), "markdown"_L1), groupPolicy(ids()),
                                       without(delivery(positiveNumber()), "heartbeat"_L1), own});
    const MemberList rootOnly{{"accounts"_L1, map(object(members))}, {"defaultAccount"_L1, text()}};
    return object(joined({members, rootOnly}));
}

Shape msteamsShape()
{
    const MemberList replies{
        {"requireMention"_L1, boolean()},
        {"tools"_L1, allowDeny()},
        {"replyStyle"_L1, option({u"thread"_s, u"top-level"_s})},
    };
    const Shape team = object(joined({replies, {{"channels"_L1, map(object(replies))}}}));
    const MemberList own{
        {"appId"_L1, text()},
        {"appPassword"_L1, secret()},
        {"tenantId"_L1, text()},
        {"webhook"_L1, object({{"port"_L1, positive()}, {"path"_L1, text()}})},
        {"mediaAllowHosts"_L1, texts()},
        {"requireMention"_L1, boolean()},
        {"replyStyle"_L1, option({u"thread"_s, u"top-level"_s})},
        {"teams"_L1, map(team)},
        {"sharePointSiteId"_L1, text()},
    };
    return withRule(object(joined({without(channelBasics(), "name"_L1), directPolicy(texts()),
                                   groupPolicy(texts()),
                                   without(delivery(positiveNumber()), "blockStreaming"_L1), own})),
                    openNeedsStar("msteams"_L1));
}

} // namespace claw::config
