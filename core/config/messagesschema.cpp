// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/config.h"
#include "config/schema.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

Shape elevenLabsShape()
{
    const Shape voice = object({
        {"stability similarityBoost style"_L1, ratio()},
        {"useSpeakerBoost"_L1, boolean()},
        {"speed"_L1, number({.least = 0.5, .most = 2, .isInteger = false})},
    });
    return object({
        {"apiKey"_L1, secret()},
        {"baseUrl voiceId modelId"_L1, text()},
        {"seed"_L1, whole(0, 4294967295.0)},
        {"applyTextNormalization"_L1, option({u"auto"_s, u"on"_s, u"off"_s})},
        {"languageCode"_L1, text()},
        {"voiceSettings"_L1, voice},
    });
}

Shape ttsShape()
{
    const Shape timeout = whole(1000, 120'000);
    const Shape edge = object({
        {"enabled"_L1, boolean()},
        {"voice lang outputFormat pitch rate volume"_L1, text()},
        {"saveSubtitles"_L1, boolean()},
        {"proxy"_L1, text()},
        {"timeoutMs"_L1, timeout},
    });
    const Shape overrides = object({{"enabled allowText allowProvider allowVoice allowModelId "
                                     "allowVoiceSettings allowNormalization allowSeed"_L1,
                                     boolean()}});
    return object({
        {"auto"_L1, option({u"off"_s, u"always"_s, u"inbound"_s, u"tagged"_s})},
        {"enabled"_L1, boolean()},
        {"mode"_L1, option({u"final"_s, u"all"_s})},
        {"provider"_L1, option({u"elevenlabs"_s, u"openai"_s, u"edge"_s})},
        {"summaryModel"_L1, text()},
        {"modelOverrides"_L1, overrides},
        {"elevenlabs"_L1, elevenLabsShape()},
        {"openai"_L1, object({{"apiKey"_L1, secret()}, {"model voice"_L1, text()}})},
        {"edge"_L1, edge},
        {"prefsPath"_L1, text()},
        {"maxTextLength"_L1, number({.least = 1})},
        {"timeoutMs"_L1, timeout},
    });
}

Shape queueShape()
{
    const Shape mode = choice({u"steer"_s, u"followup"_s, u"collect"_s, u"steer-backlog"_s,
                               u"steer+backlog"_s, u"queue"_s, u"interrupt"_s});
    const Shape byChannel = object({{"whatsapp telegram discord slack mattermost signal imessage "
                                     "msteams webchat"_L1,
                                     mode}});
    return object({
        {"mode"_L1, mode},
        {"byChannel"_L1, byChannel},
        {"debounceMs"_L1, nonNegative()},
        {"debounceMsByChannel"_L1, map(nonNegative())},
        {"cap"_L1, positive()},
        {"drop"_L1, choice({u"old"_s, u"new"_s, u"summarize"_s})},
    });
}

} // namespace

Shape sessionShape()
{
    const Shape reset = object({
        {"mode"_L1, choice({u"daily"_s, u"idle"_s})},
        {"atHour"_L1, whole(0, 23)},
        {"idleMinutes"_L1, positive()},
    });
    return object({
        {"scope"_L1, choice<SessionScope>()},
        {"dmScope"_L1, choice<DmScope>()},
        {"identityLinks"_L1, map(texts())},
        {"resetTriggers"_L1, texts()},
        {"idleMinutes"_L1, positive()},
        {"reset"_L1, reset},
        {"resetByType"_L1, object({{"dm group thread"_L1, reset}})},
        {"resetByChannel"_L1, map(reset)},
        {"store"_L1, text()},
        {"typingIntervalSeconds"_L1, positive()},
        {"typingMode"_L1, typingMode()},
        {"mainKey"_L1, text()},
        {"sendPolicy"_L1, sendScopeShape()},
        {"agentToAgent"_L1, object({{"maxPingPongTurns"_L1, whole(0, 5)}})},
    });
}

Shape messagesShape()
{
    const Shape inbound =
        object({{"debounceMs"_L1, nonNegative()}, {"byChannel"_L1, map(nonNegative())}});
    return object({
        {"messagePrefix responsePrefix"_L1, text()},
        {"groupChat"_L1, groupChatShape()},
        {"queue"_L1, queueShape()},
        {"inbound"_L1, inbound},
        {"ackReaction"_L1, text()},
        {"ackReactionScope"_L1,
         option({u"group-mentions"_s, u"group-all"_s, u"direct"_s, u"all"_s})},
        {"removeAckAfterReply"_L1, boolean()},
        {"tts"_L1, ttsShape()},
    });
}

Shape commandsShape()
{
    const Shape automatic = either({boolean(), choice({u"auto"_s})});
    return object({
        {"native nativeSkills"_L1, automatic, Presence::Optional, u"auto"_s},
        {"text bash"_L1, boolean()},
        {"bashForegroundMs"_L1, whole(0, 30'000)},
        {"config debug restart useAccessGroups"_L1, boolean()},
    });
}

Shape approvalsShape()
{
    const Shape target = object({
        {"channel to"_L1, text({.least = 1}), Presence::Required},
        {"accountId"_L1, text()},
        {"threadId"_L1, textOrNumber()},
    });
    const Shape exec = object({
        {"enabled"_L1, boolean()},
        {"mode"_L1, choice({u"session"_s, u"targets"_s, u"both"_s})},
        {"agentFilter sessionFilter"_L1, texts()},
        {"targets"_L1, list(target)},
    });
    return object({{"exec"_L1, exec}});
}

} // namespace claw::config
