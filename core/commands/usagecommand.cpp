// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/handlers.h"
#include "commands/numbers.h"
#include "sessions/levelwords.h"
#include "sessions/sessionentry.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

namespace {

QString costText(const SpanCost &cost)
{
    return (cost.dollars ? dollars(*cost.dollars) : u"n/a"_s)
        + (cost.isPartial ? u" (partial)"_s : QString());
}

QString costs(const UsageCosts &costs)
{
    QString session = u"Session "_s + costText(costs.session);
    if (costs.sessionTokens > 0)
        session += u" · %1 tokens"_s.arg(tokenCount(costs.sessionTokens));
    return QStringList{u"💸 Usage cost"_s, session, u"Today "_s + costText(costs.today),
                       u"Last 30d "_s + costText(costs.last30Days)}
        .join(u'\n');
}

QString after(const QString &mode)
{
    if (mode == "off"_L1)
        return u"tokens"_s;
    return mode == "tokens"_L1 ? u"full"_s : u"off"_s;
}

QCoro::Task<Result<CommandReply>> usage(CommandContext context, QString arguments)
{
    if (arguments.startsWith("cost"_L1, Qt::CaseInsensitive)) {
        const auto found = co_await context.services->usageCosts(context.sessionKey);
        if (!found)
            co_return tl::unexpected(found.error());
        co_return CommandReply{.text = costs(*found)};
    }
    const auto asked = sessions::usageWord(arguments);
    if (!arguments.isEmpty() && !asked)
        co_return CommandReply{.text = u"⚙️ Usage: /usage off|tokens|full|cost"_s};
    const auto now = sessions::usageWord(sessions::textOf(context.entry, "responseUsage"_L1));
    const QString next = asked.value_or(after(now.value_or(u"off"_s)));
    QJsonObject members;
    members.insert("responseUsage"_L1, next);
    const auto patched = co_await context.services->patch(context.sessionKey, members);
    if (!patched)
        co_return tl::unexpected(patched.error());
    co_return CommandReply{.text = u"⚙️ Usage footer: %1."_s.arg(next)};
}

} // namespace

Command usageCommand()
{
    return {.words = {.name = u"usage"_s, .takesArguments = true},
            .help =
                u"Shows tokens below each answer (off, tokens, full), or what was spent (cost)."_s,
            .run = usage};
}

} // namespace claw::commands
