// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/promptsections.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

// Any others follow in the order of the alphabet.
constexpr auto toolOrder = std::to_array<QLatin1StringView>({"read"_L1,
                                                             "write"_L1,
                                                             "edit"_L1,
                                                             "apply_patch"_L1,
                                                             "grep"_L1,
                                                             "find"_L1,
                                                             "ls"_L1,
                                                             "exec"_L1,
                                                             "process"_L1,
                                                             "web_search"_L1,
                                                             "web_fetch"_L1,
                                                             "browser"_L1,
                                                             "canvas"_L1,
                                                             "nodes"_L1,
                                                             "cron"_L1,
                                                             "message"_L1,
                                                             "gateway"_L1,
                                                             "agents_list"_L1,
                                                             "sessions_list"_L1,
                                                             "sessions_history"_L1,
                                                             "sessions_send"_L1,
                                                             "session_status"_L1,
                                                             "image"_L1});

struct RankedTool
{
    qsizetype rank = 0;
    QString key; //!< The name in lower case.
    QString line;
};

std::vector<RankedTool> ranked(const std::vector<ToolLine> &tools)
{
    std::vector<RankedTool> out;
    for (const ToolLine &tool : tools) {
        const QString key = tool.name.trimmed().toLower();
        const auto place = std::find(toolOrder.begin(), toolOrder.end(), key);
        const bool isKnown = std::any_of(
            out.begin(), out.end(), [&key](const RankedTool &other) { return other.key == key; });
        if (key.isEmpty() || isKnown)
            continue;
        const QString summary = tool.summary.trimmed();
        const QString name = u"- "_s + tool.name.trimmed();
        out.push_back({.rank = place - toolOrder.begin(),
                       .key = key,
                       .line = summary.isEmpty() ? name : QString(name + u": "_s + summary)});
    }
    std::sort(out.begin(), out.end(), [](const RankedTool &left, const RankedTool &right) {
        return std::tie(left.rank, left.key) < std::tie(right.rank, right.key);
    });
    return out;
}

} // namespace

QString toolNamed(const SystemPromptInput &input, QLatin1StringView name)
{
    const auto tool =
        std::find_if(input.tools.begin(), input.tools.end(), [name](const ToolLine &line) {
            return line.name.trimmed().compare(name, Qt::CaseInsensitive) == 0;
        });
    return tool == input.tools.end() ? QString() : tool->name.trimmed();
}

Lines toolingLines(const SystemPromptInput &input)
{
    Lines lines{u"## Tooling"_s};
    if (input.tools.empty()) {
        lines += u"You have no tools in this run: answer from what you know and what is here."_s;
        return lines;
    }
    lines +=
        u"These tools are yours; others are switched off by policy. Call them by exactly these "
        "names, upper and lower case included."_s;
    for (const RankedTool &tool : ranked(input.tools))
        lines += tool.line;
    lines +=
        u"TOOLS.md tells how things are done on this machine; it grants and takes away no tool."_s;
    if (!toolNamed(input, "sessions_spawn"_L1).isEmpty())
        lines +=
            u"Hand a task that is long or has many steps to a sub-agent: it works by itself and "
            "reports when it is done, and you can look after it at any time."_s;
    return lines;
}

Lines callStyleLines(const SystemPromptInput &input)
{
    if (input.tools.empty())
        return {};
    return {u"## Tool Call Style"_s, u"Routine calls need no announcement: make them."_s,
            u"Say what you are about to do when it takes several steps, is difficult, or cannot be "
            "undone, such as deleting, and whenever the user wants to know."_s,
            u"Say it once, briefly, and in the words of people unless the talk is technical."_s};
}

Lines commandLineLines(const SystemPromptInput &)
{
    return {
        u"## Clawdbot CLI Quick Reference"_s,
        u"Clawdbot is run with subcommands of `clawdbot`; use none that you have not seen."_s,
        u"The Gateway's service is looked after with:"_s,
        u"- clawdbot gateway status"_s,
        u"- clawdbot gateway start"_s,
        u"- clawdbot gateway stop"_s,
        u"- clawdbot gateway restart"_s,
        u"In doubt, have the user run `clawdbot help` or `clawdbot gateway --help` and show you "
        "what it prints."_s};
}

Lines skillLines(const SystemPromptInput &input)
{
    const QString skills = input.skills.trimmed();
    if (skills.isEmpty())
        return {};
    const QString reader = toolNamed(input, "read"_L1);
    return {
        u"## Skills (mandatory)"_s,
        u"Before you reply, go through the <description> of every entry in <available_skills>."_s,
        u"- One of them clearly fits: read the SKILL.md at its <location> with `%1` and do as it "
        "says."_s.arg(reader.isEmpty() ? u"read"_s : reader),
        u"- Several could fit: take the most specific one."_s,
        u"- None clearly fits: read none."_s,
        u"Never read more than one SKILL.md before you have chosen."_s,
        skills};
}

Lines memoryLines(const SystemPromptInput &input)
{
    if (toolNamed(input, "memory_search"_L1).isEmpty()
        && toolNamed(input, "memory_get"_L1).isEmpty())
        return {};
    return {
        u"## Memory Recall"_s,
        u"A question about earlier work, decisions, dates, people, preferences or things to do is "
        "answered from memory: search MEMORY.md and memory/*.md with memory_search, then fetch "
        "only the lines you need with memory_get. If you are still unsure, say that you looked."_s};
}

Lines selfUpdateLines(const SystemPromptInput &input)
{
    if (toolNamed(input, "gateway"_L1).isEmpty())
        return {};
    return {
        u"## Clawdbot Self-Update"_s,
        u"Updates and changes of the configuration happen only when the user asks for them in so "
        "many words; if that is not clear, ask before config.apply or update.run."_s,
        u"Actions: config.get, config.schema, config.apply (checks and writes the whole "
        "configuration, then restarts), update.run (updates, then restarts)."_s,
        u"After a restart Clawdbot gets in touch with the session that was last active."_s};
}

} // namespace claw::prompt
