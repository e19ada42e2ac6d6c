// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/channelschema.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

Shape guildsShape()
{
    const Shape channel = object({
        {"allow requireMention"_L1, boolean()},
        {"tools"_L1, allowDeny()},
        {"skills"_L1, texts()},
        {"enabled"_L1, boolean()},
        {"users"_L1, ids()},
        {"systemPrompt"_L1, text()},
        {"autoThread"_L1, boolean()},
    });
    return map(object({
        {"slug"_L1, text()},
        {"requireMention"_L1, boolean()},
        {"tools"_L1, allowDeny()},
        {"reactionNotifications"_L1, option({u"off"_s, u"own"_s, u"all"_s, u"allowlist"_s})},
        {"users"_L1, ids()},
        {"channels"_L1, map(channel)},
    }));
}

MemberList accountMembers()
{
    const Shape actions =
        flags("reactions stickers emojiUploads stickerUploads polls permissions messages threads "
              "pins search memberInfo roleInfo roles channelInfo voiceStatus events moderation "
              "channels"_L1);
    const Shape execApprovals = object({
        {"enabled"_L1, boolean()},
        {"approvers"_L1, ids()},
        {"agentFilter sessionFilter"_L1, texts()},
    });
    const MemberList own{
        {"commands"_L1, nativeCommands()},
        {"token"_L1, secret()},
        {"allowBots"_L1, boolean()},
        {"maxLinesPerMessage"_L1, positive()},
        {"retry"_L1, retryShape()},
        {"actions"_L1, actions},
        {"replyToMode"_L1, replyToMode()},
        {"dm"_L1,
         dmShape("discord"_L1, {{"groupEnabled"_L1, boolean()}, {"groupChannels"_L1, ids()}})},
        {"guilds"_L1, guildsShape()},
        {"execApprovals"_L1, execApprovals},
    };
    return joined({channelBasics(), groupPolicyOnly(), delivery(positiveNumber()), own});
}

} // namespace

Shape discordShape()
{
    const Shape account = object(accountMembers());
    return object(joined({accountMembers(), {{"accounts"_L1, map(account)}}}));
}

} // namespace claw::config
