// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/directivereplies.h"
#include "commands/elevatedtext.h"
#include "config/queuesettings.h"
#include "sessions/levelwords.h"
#include "sessions/sessionentry.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

using config::toWord;
using directives::Directive;
using directives::Directives;

namespace {

const auto elevatedHint = u"⚙️ Runtime is direct; sandboxing does not apply."_s;

QString withOptions(const QString &line, const QString &options)
{
    return u"%1\nOptions: %2."_s.arg(line, options);
}

// A level that is asked for, or a word that is none.
template<typename E>
QString levelText(const Directive<E> &level, const QString &name, E current, const QString &options,
                  const QString &valid)
{
    if (level.isQuestion())
        return withOptions(u"Current %1 level: %2."_s.arg(name, toWord(current)), options);
    if (level.isWrong())
        return u"Unrecognized %1 level \"%2\". Valid levels: %3."_s.arg(name, level.written, valid);
    return {};
}

QString thinkingText(const Directive<config::ThinkingLevel> &thinking,
                     const config::ModelRef &model, const CommandContext &context)
{
    const QString levels =
        sessions::thinkingChoices(model.provider, model.model).replace(u'|', ", "_L1);
    return levelText(thinking, u"thinking"_s, context.levels.thinking, levels, levels);
}

QString elevatedText(const Directive<config::ElevatedLevel> &elevated,
                     const CommandContext &context)
{
    if (elevated.isGiven && !elevated.isWrong() && !context.elevated.isOpen)
        return elevatedUnavailable(context);
    const QString text = levelText(elevated, u"elevated"_s, context.levels.elevated,
                                   u"on, off, ask, full"_s, u"off, on, ask, full"_s);
    const bool isHinted = elevated.isQuestion() && !context.isSandboxed;
    return isHinted ? text + u'\n' + elevatedHint : text;
}

QString execNow(const CommandContext &context)
{
    const auto current = [&context](QLatin1StringView key, const QString &fallback) {
        const QString own = sessions::textOf(context.entry, key);
        return own.isEmpty() ? fallback : own;
    };
    return withOptions(
        u"Current exec defaults: host=%1, security=%2, ask=%3, node=%4."_s.arg(
            current("execHost"_L1, u"sandbox"_s), current("execSecurity"_L1, u"deny"_s),
            current("execAsk"_L1, u"on-miss"_s), current("execNode"_L1, u"(unset)"_s)),
        u"host=sandbox|gateway|node, security=deny|allowlist|full, ask=off|on-miss|always, node=<id>"_s);
}

QString execText(const directives::ExecDirective &exec, const CommandContext &context)
{
    const auto isWrong = [](const Directive<QString> &option) {
        return option.isGiven && !option.value;
    };
    if (!exec.isGiven)
        return {};
    if (isWrong(exec.host)) {
        return u"Unrecognized exec host \"%1\". Valid hosts: sandbox, gateway, node."_s.arg(
            exec.host.written);
    }
    if (isWrong(exec.security)) {
        return u"Unrecognized exec security \"%1\". Valid: deny, allowlist, full."_s.arg(
            exec.security.written);
    }
    if (isWrong(exec.ask))
        return u"Unrecognized exec ask \"%1\". Valid: off, on-miss, always."_s.arg(
            exec.ask.written);
    if (isWrong(exec.node))
        return u"Exec node requires a value."_s;
    return exec.hasOptions() ? QString() : execNow(context);
}

QString queueNow(const CommandContext &context)
{
    const auto settings =
        config::queueSettings(context.config->messages.queue, context.sender.channel,
                              directives::sessionChoice(context.entry).queue, {});
    return withOptions(
        u"Current queue settings: mode=%1, debounce=%2ms, cap=%3, drop=%4."_s.arg(
            toWord(settings.mode), QString::number(settings.debounce.count()),
            QString::number(settings.cap), toWord(settings.drop)),
        u"modes steer, followup, collect, steer+backlog, interrupt; debounce:<ms|s|m>, cap:<n>, "
        "drop:old|new|summarize"_s);
}

QString queueText(const directives::QueueDirective &queue, const CommandContext &context)
{
    if (queue.isQuestion())
        return queueNow(context);
    QStringList faults;
    if (queue.mode.isGiven && !queue.mode.value) {
        faults.append(u"Unrecognized queue mode \"%1\". Valid modes: steer, followup, collect, "
                      "steer+backlog, interrupt."_s.arg(queue.mode.written));
    }
    if (queue.debounce.isGiven && !queue.debounce.value) {
        faults.append(
            u"Invalid debounce \"%1\". Use ms/s/m (e.g. debounce:1500ms, debounce:2s)."_s.arg(
                queue.debounce.written));
    }
    if (queue.cap.isGiven && !queue.cap.value) {
        faults.append(
            u"Invalid cap \"%1\". Use a positive integer (e.g. cap:10)."_s.arg(queue.cap.written));
    }
    if (queue.drop.isGiven && !queue.drop.value) {
        faults.append(
            u"Invalid drop policy \"%1\". Use drop:old, drop:new, or drop:summarize."_s.arg(
                queue.drop.written));
    }
    return faults.join(u' ');
}

} // namespace

QString questionOrComplaint(const Directives &directives, const config::ModelRef &model,
                            const CommandContext &context)
{
    const QStringList texts{thinkingText(directives.thinking, model, context),
                            levelText(directives.verbose, u"verbose"_s, context.levels.verbose,
                                      u"on, full, off"_s, u"off, on, full"_s),
                            levelText(directives.reasoning, u"reasoning"_s,
                                      context.levels.reasoning, u"on, off, stream"_s,
                                      u"on, off, stream"_s),
                            elevatedText(directives.elevated, context),
                            execText(directives.exec, context),
                            queueText(directives.queue, context)};
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    if (directives.thinking.value == config::ThinkingLevel::XHigh
        && !sessions::supportsXHigh(model.provider, model.model))
        return u"Thinking level \"xhigh\" is only supported for %1."_s.arg(sessions::xHighModels());
    return {};
}

} // namespace claw::commands
