// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/configwords.h"
#include "commands/handlers.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

namespace {

QString jsonText(const QJsonValue &value)
{
    return QString::fromUtf8(json::pretty(value));
}

QCoro::Task<Result<CommandReply>> show(CommandContext context, ConfigWords words)
{
    const auto value = co_await context.services->configValue(words.path);
    if (!value)
        co_return CommandReply{.text = u"⚠️ "_s + value.error().message};
    const QString title =
        words.path.isEmpty() ? u"Config (raw)"_s : u"Config "_s + words.path.join(u'.');
    co_return CommandReply{.text = u"⚙️ %1:\n```json\n%2\n```"_s.arg(title, jsonText(*value))};
}

QCoro::Task<Result<CommandReply>> edit(CommandContext context, ConfigWords words)
{
    const QString path = words.path.join(u'.');
    const bool isSet = words.value.has_value();
    const auto edited = co_await context.services->editConfig(words.path, words.value);
    if (!edited) {
        co_return CommandReply{.text = u"⚠️ Config invalid after %1 (%2)."_s.arg(
                                   isSet ? u"set"_s : u"unset"_s, edited.error().message)};
    }
    if (isSet)
        co_return CommandReply{
            .text = u"⚙️ Config updated: %1=%2"_s.arg(path, jsonText(*words.value))};
    co_return CommandReply{.text = *edited ? u"⚙️ Config updated: %1 removed."_s.arg(path)
                                           : u"⚙️ No config value found for %1."_s.arg(path)};
}

QCoro::Task<Result<CommandReply>> configuration(CommandContext context, QString arguments)
{
    if (!context.config->commands.config) {
        co_return CommandReply{
            .text = u"⚠️ /config is disabled. Set commands.config=true to enable."_s};
    }
    const auto words = configWords(arguments);
    if (!words)
        co_return CommandReply{.text = u"⚠️ "_s + words.error().message};
    const ConfigWords wanted = *words;
    if (wanted.action == ConfigWords::Action::Show)
        co_return co_await show(context, wanted);
    co_return co_await edit(context, wanted);
}

} // namespace

Command configCommand()
{
    return {.words = {.name = u"config"_s, .takesArguments = true},
            .help = u"Shows or changes the configuration (show, get, set, unset)."_s,
            .run = configuration,
            .gate = &config::CommandsConfig::config};
}

} // namespace claw::commands
