// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/directivereplies.h"
#include "sessions/levelwords.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

using config::ElevatedLevel;
using config::toWord;
using config::VerboseLevel;
using directives::Directives;
using directives::ReasoningLevel;

namespace {

QString nameOf(const config::ModelRef &model)
{
    return model.provider + u'/' + model.model;
}

QString labelOf(const config::ModelRef &model, const CommandContext &context)
{
    const QString alias = directives::aliasOf(model, context.models);
    return alias.isEmpty() ? nameOf(model) : u"%1 (%2)"_s.arg(alias, nameOf(model));
}

void sayLevels(const Directives &directives, QStringList &said)
{
    if (const auto level = directives.thinking.value) {
        said.append(*level == config::ThinkingLevel::Off
                        ? u"Thinking disabled."_s
                        : u"Thinking level set to %1."_s.arg(toWord(*level)));
    }
    if (const auto level = directives.verbose.value) {
        said.append(*level == VerboseLevel::Off        ? u"⚙️ Verbose logging disabled."_s
                        : *level == VerboseLevel::Full ? u"⚙️ Verbose logging set to full."_s
                                                       : u"⚙️ Verbose logging enabled."_s);
    }
    if (const auto level = directives.reasoning.value) {
        said.append(*level == ReasoningLevel::Off ? u"⚙️ Reasoning visibility disabled."_s
                        : *level == ReasoningLevel::Stream
                        ? u"⚙️ Reasoning stream enabled (Telegram only)."_s
                        : u"⚙️ Reasoning visibility enabled."_s);
    }
}

void sayElevated(const Directives &directives, const CommandContext &context, QStringList &said)
{
    const auto level = directives.elevated.value;
    if (!level)
        return;
    said.append(*level == ElevatedLevel::Off ? u"⚙️ Elevated mode disabled."_s
                    : *level == ElevatedLevel::Full
                    ? u"⚙️ Elevated mode set to full (auto-approve)."_s
                    : u"⚙️ Elevated mode set to ask (approvals may still apply)."_s);
    if (!context.isSandboxed)
        said.append(u"⚙️ Runtime is direct; sandboxing does not apply."_s);
}

void sayExec(const directives::ExecDirective &exec, QStringList &said)
{
    QStringList options;
    const auto add = [&options](const QString &name, const directives::Directive<QString> &option) {
        if (option.value)
            options.append(name + u'=' + *option.value);
    };
    add(u"host"_s, exec.host);
    add(u"security"_s, exec.security);
    add(u"ask"_s, exec.ask);
    add(u"node"_s, exec.node);
    if (!options.isEmpty())
        said.append(u"⚙️ Exec defaults set (%1)."_s.arg(options.join(", "_L1)));
}

void sayModel(const ChosenModel &chosen, const CommandContext &context, QStringList &said)
{
    const QString label = labelOf(chosen.model, context);
    said.append(chosen.model == context.models.defaultModel
                    ? u"Model reset to default (%1)."_s.arg(label)
                    : u"Model set to %1."_s.arg(label));
    if (!chosen.profile.isEmpty())
        said.append(u"Auth profile set to %1."_s.arg(chosen.profile));
}

void sayQueue(const directives::QueueDirective &queue, QStringList &said)
{
    if (queue.mode.value)
        said.append(u"⚙️ Queue mode set to %1."_s.arg(toWord(*queue.mode.value)));
    else if (queue.isReset)
        said.append(u"⚙️ Queue mode reset to default."_s);
    if (queue.debounce.value)
        said.append(u"⚙️ Queue debounce set to %1ms."_s.arg(queue.debounce.value->count()));
    if (queue.cap.value)
        said.append(u"⚙️ Queue cap set to %1."_s.arg(*queue.cap.value));
    if (queue.drop.value)
        said.append(u"⚙️ Queue drop set to %1."_s.arg(toWord(*queue.drop.value)));
}

// The level that a session kept for another model becomes one that this model knows.
bool isLowered(const Directives &directives, const std::optional<ChosenModel> &chosen,
               const CommandContext &context)
{
    return chosen && !directives.thinking.isGiven
        && directives::sessionChoice(context.entry).thinking == config::ThinkingLevel::XHigh
        && !sessions::supportsXHigh(chosen->model.provider, chosen->model.model);
}

} // namespace

QString acknowledgement(const Directives &directives, const std::optional<ChosenModel> &chosen,
                        const CommandContext &context)
{
    QStringList said;
    sayLevels(directives, said);
    sayElevated(directives, context, said);
    sayExec(directives.exec, said);
    if (isLowered(directives, chosen, context)) {
        said.append(u"Thinking level set to high (xhigh not supported for %1)."_s.arg(
            nameOf(chosen->model)));
    }
    if (chosen)
        sayModel(*chosen, context, said);
    sayQueue(directives.queue, said);
    return said.isEmpty() ? u"OK."_s : said.join(u' ');
}

QStringList changeEvents(const Directives &directives, const std::optional<ChosenModel> &chosen,
                         const CommandContext &context)
{
    QStringList events;
    if (chosen && chosen->model != context.model)
        events.append(u"Model switched to %1."_s.arg(labelOf(chosen->model, context)));
    const auto elevated = directives.elevated.value;
    if (elevated && *elevated != context.levels.elevated) {
        events.append(*elevated == ElevatedLevel::Off
                          ? u"Elevated OFF: commands stay in the sandbox."_s
                          : *elevated == ElevatedLevel::Full
                          ? u"Elevated FULL: commands run on the host without approval."_s
                          : u"Elevated ASK: commands run on the host; approvals may apply."_s);
    }
    const auto reasoning = directives.reasoning.value;
    if (reasoning && *reasoning != context.levels.reasoning) {
        events.append(*reasoning == ReasoningLevel::Off ? u"Reasoning OFF: hide <think>."_s
                          : *reasoning == ReasoningLevel::Stream
                          ? u"Reasoning STREAM: emit live <think>."_s
                          : u"Reasoning ON: include <think>."_s);
    }
    return events;
}

} // namespace claw::commands
