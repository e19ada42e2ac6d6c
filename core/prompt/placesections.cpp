// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/promptsections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

bool hasFile(const SystemPromptInput &input, QLatin1StringView name)
{
    return std::any_of(input.contextFiles.begin(), input.contextFiles.end(),
                       [name](const ContextFile &file) {
                           return file.isRead && file.name.compare(name, Qt::CaseInsensitive) == 0;
                       });
}

QString runtimeLine(const RuntimeFacts &facts)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parts.append(name + u'=' + value);
    };
    add(u"agent"_s, facts.agentId);
    add(u"host"_s, facts.host);
    add(u"repo"_s, facts.repoRoot);
    if (facts.os.isEmpty())
        add(u"arch"_s, facts.arch);
    else
        add(u"os"_s, facts.arch.isEmpty() ? facts.os : u"%1 (%2)"_s.arg(facts.os, facts.arch));
    add(u"model"_s, facts.model);
    add(u"default_model"_s, facts.defaultModel);
    add(u"channel"_s, facts.channel);
    if (!facts.channel.isEmpty())
        add(u"capabilities"_s,
            facts.channelCapabilities.isEmpty() ? u"none"_s : facts.channelCapabilities.join(u','));
    add(u"thinking"_s, facts.thinking.isEmpty() ? u"off"_s : facts.thinking);
    return u"Runtime: "_s + parts.join(u" | "_s);
}

} // namespace

Lines aliasLines(const SystemPromptInput &input)
{
    if (input.aliases.empty())
        return {};
    Lines names;
    for (const AliasLine &alias : input.aliases)
        names += u"- %1: %2"_s.arg(alias.alias, alias.model);
    names.sort();
    return Lines{u"## Model Aliases"_s,
                 u"Name a model by its alias where there is one; provider/model works as well."_s}
    + names;
}

Lines workspaceLines(const SystemPromptInput &input)
{
    Lines lines{u"## Workspace"_s, u"You work in the directory "_s + input.workspaceDir,
                u"All files belong there unless you are told otherwise."_s};
    if (hasFile(input, "BOOTSTRAP.md"_L1))
        lines += u"Reminder: commit what you change in this workspace."_s;
    return lines;
}

Lines documentationLines(const SystemPromptInput &input)
{
    if (input.docsDir.trimmed().isEmpty())
        return {};
    return {u"## Documentation"_s,
            u"The documentation of Clawdbot is in "_s + input.docsDir.trimmed(),
            u"Look there first for behaviour, commands, configuration and design of Clawdbot."_s,
            u"To find out what is wrong with it, run `clawdbot status` yourself where you can."_s};
}

Lines sandboxLines(const SystemPromptInput &input)
{
    if (input.sandboxFacts.isEmpty())
        return {};
    return Lines{
               u"## Sandbox"_s,
               u"Your tools run in a sandbox; its policy may switch some of them off."_s,
               u"Sub-agents stay in it too: for anything outside, ask instead of handing it on."_s}
    + input.sandboxFacts;
}

Lines ownerLines(const SystemPromptInput &input)
{
    QStringList numbers;
    for (const QString &number : input.ownerNumbers) {
        if (!number.trimmed().isEmpty())
            numbers.append(number.trimmed());
    }
    if (numbers.isEmpty())
        return {};
    return {u"## User Identity"_s,
            u"Owner numbers: %1. What comes from them comes from the user."_s.arg(
                numbers.join(u", "_s))};
}

Lines timeZoneLines(const SystemPromptInput &input)
{
    if (input.timeZone.trimmed().isEmpty())
        return {};
    return {u"## Current Date & Time"_s, u"Time zone: "_s + input.timeZone.trimmed()};
}

Lines injectedFilesLines(const SystemPromptInput &)
{
    return {
        u"## Workspace Files (injected)"_s,
        u"Clawdbot has put these files, which the user may edit, under Project Context below."_s};
}

Lines projectContextLines(const SystemPromptInput &input)
{
    if (input.contextFiles.empty())
        return {};
    Lines lines{u"# Project Context"_s,
                u"The files of your workspace that you should always know:"_s};
    if (hasFile(input, "SOUL.md"_L1))
        lines += u"SOUL.md is who you are: speak and act in that manner, not stiffly, unless an "
                 "instruction of higher rank says otherwise."_s;
    for (const ContextFile &file : input.contextFiles)
        lines += {u"## "_s + file.name, file.content};
    return lines;
}

Lines runtimeLines(const SystemPromptInput &input)
{
    const QString reasoning =
        input.runtime.reasoning.isEmpty() ? u"off"_s : input.runtime.reasoning;
    return {u"## Runtime"_s, runtimeLine(input.runtime),
            u"Reasoning: %1 (the user sees it with on or stream only). /reasoning switches it, and "
            "/status tells when it is on."_s.arg(reasoning)};
}

} // namespace claw::prompt
