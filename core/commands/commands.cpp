// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/commands.h"

#include "commands/acknowledge.h"
#include "commands/handlers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::commands {

namespace {

using directives::CommandCall;
using directives::CommandWords;

// Words of a message that a run begins with, or that directives.h reads: only listed here.
Command listed(const QString &name, const QStringList &aliases, const QString &help)
{
    return {.words = {.name = name, .aliases = aliases, .takesArguments = true}, .help = help};
}

std::vector<CommandWords> answeredWords()
{
    std::vector<CommandWords> words;
    for (const Command &command : allCommands()) {
        if (command.run)
            words.push_back(command.words);
    }
    return words;
}

CommandHandler handlerOf(const QString &name)
{
    const auto &commands = allCommands();
    const auto it = std::find_if(commands.begin(), commands.end(), [&name](const Command &command) {
        return command.words.name == name;
    });
    return it == commands.end() ? nullptr : it->run;
}

// `!ls`, `! ls` and `!poll` are short for `/bash`; `!!` is emphasis.
std::optional<CommandCall> callOf(const QString &message)
{
    const QString text = message.trimmed();
    if (text.startsWith(u'!') && text.size() > 1 && text[1] != u'!')
        return CommandCall{.name = u"bash"_s, .arguments = text.sliced(1).trimmed()};
    return directives::commandCall(text, answeredWords());
}

directives::DirectiveWords directiveWords(const CommandContext &context)
{
    directives::DirectiveWords words;
    const auto &aliases = context.models.aliases;
    for (auto it = aliases.begin(); it != aliases.end(); ++it) {
        const bool isCommand =
            std::any_of(allCommands().begin(), allCommands().end(), [&it](const Command &command) {
                return command.words.name == it.key() || command.words.aliases.contains(it.key());
            });
        if (!isCommand)
            words.modelAliases.append(it.key());
    }
    words.isModel = [models = context.models](const QString &name) {
        return directives::modelNamed(name, models, directives::Nearness::Similar).has_value();
    };
    return words;
}

QCoro::Task<Result<CommandReply>> run(CommandCall call, CommandContext context)
{
    // What somebody else asks is not even refused: it would tell that the gateway listens.
    if (!context.sender.isAuthorized)
        co_return CommandReply();
    const CommandHandler handler = handlerOf(call.name);
    co_return co_await handler(context, call.arguments);
}

QCoro::Task<Result<CommandReply>> change(directives::Directives directives, CommandContext context)
{
    if (!context.sender.isAuthorized)
        co_return CommandReply();
    auto reply = co_await acknowledge(directives, context);
    if (!reply || !directives.status)
        co_return reply;
    const CommandCall status{.name = u"status"_s};
    const auto card = co_await run(status, context);
    if (card)
        reply->text += u'\n' + card->text;
    co_return reply;
}

} // namespace

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands{
        helpCommand(),
        commandsCommand(),
        skillCommand(),
        statusCommand(),
        allowlistCommand(),
        approveCommand(),
        contextCommand(),
        ttsCommand(),
        whoamiCommand(),
        subagentsCommand(),
        configCommand(),
        debugCommand(),
        usageCommand(),
        stopCommand(),
        restartCommand(),
        activationCommand(),
        sendCommand(),
        listed(u"reset"_s, {},
               u"Starts the conversation over; a model and a first message may follow."_s),
        listed(u"new"_s, {}, u"The same."_s),
        compactCommand(),
        listed(u"think"_s, {u"thinking"_s, u"t"_s}, u"How hard the model thinks (off to high)."_s),
        listed(u"verbose"_s, {u"v"_s}, u"Whether tool calls are told (on, full, off)."_s),
        listed(u"reasoning"_s, {u"reason"_s}, u"Whether thoughts are shown (on, off, stream)."_s),
        listed(u"elevated"_s, {u"elev"_s},
               u"Whether commands leave the sandbox (on, off, ask, full)."_s),
        listed(u"exec"_s, {}, u"How commands run (host=, security=, ask=, node=)."_s),
        listed(u"model"_s, {}, u"Shows or sets the model (provider/model, alias, status, list)."_s),
        modelsCommand(),
        listed(u"queue"_s, {},
               u"What happens to messages while a run is active (mode, debounce:, cap:, drop:)."_s),
        bashCommand(),
    };
    return commands;
}

QCoro::Task<Result<Understood>> understand(QString message, CommandContext context)
{
    Understood understood;
    understood.directives = directives::parseDirectives(message, directiveWords(context));
    const auto call = callOf(message);
    if (understood.directives.isOnly() || call) {
        auto task = call ? run(*call, context) : change(understood.directives, context);
        auto reply = co_await task;
        if (!reply)
            co_return tl::unexpected(reply.error());
        understood.reply = std::move(*reply);
        co_return understood;
    }
    if (!context.sender.isAuthorized) {
        understood.directives = {.text = understood.directives.text};
        co_return understood;
    }
    const auto inside = directives::takeInlineCommands(understood.directives.text, answeredWords());
    understood.directives.text = inside.text;
    for (const QString &name : inside.names) {
        const CommandCall aside{.name = name};
        auto reply = co_await run(aside, context);
        if (!reply)
            co_return tl::unexpected(reply.error());
        understood.asides.push_back(std::move(*reply));
    }
    co_return understood;
}

} // namespace claw::commands
