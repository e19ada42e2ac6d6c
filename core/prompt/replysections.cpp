// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/promptsections.h"
#include "replies/heartbeatreply.h"
#include "replies/silence.h"

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

QString buttonsHint(const RuntimeFacts &facts)
{
    if (facts.channelCapabilities.contains(u"inlinebuttons"_s, Qt::CaseInsensitive))
        return u"- Buttons: `action=send` takes `buttons=[[{text,callback_data}]]`; what is "
               u"pressed "
               "comes back as a message of the user."_s;
    if (facts.channel.isEmpty())
        return {};
    return u"- There are no buttons on %1. If you need them, ask the user to set "
           "%1.capabilities.inlineButtons (dm, group, all or allowlist)."_s.arg(facts.channel);
}

} // namespace

Lines replyTagLines(const SystemPromptInput &)
{
    return {
        u"## Reply Tags"_s,
        u"Where the channel can quote, one tag in your reply makes it an answer to a message:"_s,
        u"- [[reply_to_current]] answers the message you are replying to."_s,
        u"- [[reply_to:<id>]] answers another one whose id you know."_s,
        u"Blanks inside the brackets do no harm. The tag itself is never sent."_s};
}

Lines messagingLines(const SystemPromptInput &input)
{
    Lines lines{u"## Messaging"_s,
                u"- Your reply goes back to where the message came from, by itself."_s};
    if (!toolNamed(input, "sessions_send"_L1).isEmpty())
        lines += u"- To reach another session, use sessions_send(sessionKey, message)."_s;
    lines += u"- Never send messages with exec or curl: Clawdbot does all the routing."_s;
    if (toolNamed(input, "message"_L1).isEmpty())
        return lines;
    lines += {u"### message tool"_s,
              u"- `message` sends without being asked and does what else a channel can do: polls, "
              "reactions and the like."_s,
              u"- `action=send` needs `to` and `message`."_s};
    if (input.deliverableChannels.size() > 1)
        lines += u"- With more than one channel, say which: `channel` is one of %1."_s.arg(
            input.deliverableChannels.join(u", "_s));
    lines += u"- When your whole reply has gone out with `message` (`action=send`), answer with "
             "nothing but %1, or the user gets it twice."_s.arg(replies::silentToken);
    lines += buttonsHint(input.runtime);
    return lines + input.messageToolHints;
}

Lines voiceLines(const SystemPromptInput &input)
{
    if (input.voiceHint.trimmed().isEmpty())
        return {};
    return {u"## Voice (TTS)"_s, input.voiceHint.trimmed()};
}

Lines extraContextLines(const SystemPromptInput &input)
{
    if (input.extraContext.trimmed().isEmpty())
        return {};
    return {input.mode == PromptMode::Minimal ? u"## Subagent Context"_s
                                              : u"## Group Chat Context"_s,
            input.extraContext.trimmed()};
}

Lines reactionLines(const SystemPromptInput &input)
{
    const ReactionRules &rules = input.reactions;
    if (rules.channel.isEmpty())
        return {};
    if (rules.isExtensive)
        return {u"## Reactions"_s,
                u"You may react to messages on %1, and often: to acknowledge, to agree, to show a "
                "feeling, whenever a person would."_s.arg(rules.channel)};
    return {
        u"## Reactions"_s,
        u"You may react to messages on %1, but rarely, about once in five to ten exchanges: for "
        "an important request, a confirmation, an honest feeling. Not to small talk and never to "
        "your own messages."_s.arg(rules.channel)};
}

Lines reasoningTagLines(const SystemPromptInput &input)
{
    if (!input.wantsReasoningTags)
        return {};
    return {
        u"## Reasoning Format"_s,
        u"Every reply has two parts and nothing outside them: <think>…</think> with all your "
        "thoughts, then <final>…</final> with what the user reads. What is not inside <final> is "
        "thrown away."_s,
        u"Example: <think>They said hello.</think><final>Hello! What shall we do?</final>"_s};
}

Lines silenceLines(const SystemPromptInput &)
{
    return {u"## Silent Replies"_s,
            u"When there is nothing to say, the whole reply is: %1"_s.arg(replies::silentToken),
            u"- Nothing stands before or after it, no Markdown around it."_s,
            u"- A reply that says something never contains it."_s};
}

Lines heartbeatLines(const SystemPromptInput &input)
{
    const QString prompt = input.heartbeatPrompt.trimmed();
    return {
        u"## Heartbeats"_s,
        u"Heartbeat prompt: "_s + (prompt.isEmpty() ? u"(set in the configuration)"_s : prompt),
        u"A message that says this is a heartbeat. When nothing needs attention, reply exactly:"_s,
        QString(replies::heartbeatToken),
        u"At the start or end of a reply %1 means just that, and Clawdbot may drop it."_s.arg(
            replies::heartbeatToken),
        u"When something does need attention, leave %1 out and say what."_s.arg(
            replies::heartbeatToken)};
}

} // namespace claw::prompt
