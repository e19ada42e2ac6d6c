// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/systemprompt.h"

#include "prompt/promptsections.h"

#include <array>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

enum class Audience { Everyone, FullOnly };

struct Section
{
    Audience audience;
    Lines (*lines)(const SystemPromptInput &);
};

// The order is that of the reference: what changes seldom comes first, for the provider's cache.
constexpr auto sections = std::to_array<Section>({
    {Audience::Everyone, toolingLines},       {Audience::Everyone, callStyleLines},
    {Audience::Everyone, commandLineLines},   {Audience::FullOnly, skillLines},
    {Audience::FullOnly, memoryLines},        {Audience::FullOnly, selfUpdateLines},
    {Audience::FullOnly, aliasLines},         {Audience::Everyone, workspaceLines},
    {Audience::FullOnly, documentationLines}, {Audience::Everyone, sandboxLines},
    {Audience::FullOnly, ownerLines},         {Audience::Everyone, timeZoneLines},
    {Audience::Everyone, injectedFilesLines}, {Audience::FullOnly, replyTagLines},
    {Audience::FullOnly, messagingLines},     {Audience::FullOnly, voiceLines},
    {Audience::Everyone, extraContextLines},  {Audience::Everyone, reactionLines},
    {Audience::Everyone, reasoningTagLines},  {Audience::Everyone, projectContextLines},
    {Audience::FullOnly, silenceLines},       {Audience::FullOnly, heartbeatLines},
    {Audience::Everyone, runtimeLines},
});

} // namespace

QString systemPrompt(const SystemPromptInput &input)
{
    Lines lines{u"You are a personal assistant, and Clawdbot is the program you live in."_s};
    if (input.mode == PromptMode::None)
        return lines.join(u'\n');
    for (const Section &section : sections) {
        if (input.mode == PromptMode::Full || section.audience == Audience::Everyone)
            lines += section.lines(input);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace claw::prompt
