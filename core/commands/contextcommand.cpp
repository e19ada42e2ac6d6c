// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/contextreport.h"
#include "commands/entrynumbers.h"
#include "commands/handlers.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

namespace {

QString explanation()
{
    return u"🧠 /context\n\n"
           "The context is all that a model reads before it answers: the system prompt with the "
           "files of "
           "the workspace, skills and tools, and the conversation so far.\n\n"
           "- /context list: its parts and their sizes\n"
           "- /context detail: each file, tool and skill\n"
           "- /context json: the same for programs"_s;
}

QCoro::Task<Result<CommandReply>> show(CommandContext context, QString arguments)
{
    const QString word = arguments.section(u' ', 0, 0).toLower();
    if (word.isEmpty() || word == "help"_L1)
        co_return CommandReply{.text = explanation()};
    const bool isDetailed = word == "detail"_L1 || word == "deep"_L1;
    if (!isDetailed && word != "list"_L1 && word != "show"_L1 && word != "json"_L1) {
        co_return CommandReply{
            .text = u"Unknown /context mode.\n"
                    "Use: /context, /context list, /context detail, or /context json"_s};
    }
    // What the last run sent is better than what the next one might.
    QJsonObject report = context.entry.value("systemPromptReport"_L1).toObject();
    if (report.value("source"_L1).toString() != "run"_L1) {
        const auto estimate = co_await context.services->contextReport(context.sessionKey);
        if (!estimate)
            co_return tl::unexpected(estimate.error());
        report = *estimate;
    }
    const ContextNumbers numbers{.totalTokens = countOf(context.entry, "totalTokens"_L1),
                                 .inputTokens = countOf(context.entry, "inputTokens"_L1),
                                 .outputTokens = countOf(context.entry, "outputTokens"_L1),
                                 .window = context.contextWindow};
    if (word == "json"_L1)
        co_return CommandReply{.text = contextJson(report, numbers)};
    co_return CommandReply{
        .text =
            contextText(report, numbers, isDetailed ? ReportDepth::Detailed : ReportDepth::Short)};
}

} // namespace

Command contextCommand()
{
    return {.words = {.name = u"context"_s, .takesArguments = true},
            .help = u"Explains what the model reads, and how large it is (list, detail, json)."_s,
            .run = show};
}

} // namespace claw::commands
