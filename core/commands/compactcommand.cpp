// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/entrynumbers.h"
#include "commands/handlers.h"
#include "commands/numbers.h"
#include "sessions/sessionentry.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

namespace {

QString outcomeOf(const Compacted &compacted)
{
    if (!compacted.isDone)
        return u"Compaction skipped"_s;
    if (!compacted.tokensBefore)
        return u"Compacted"_s;
    const QString before = tokenCount(*compacted.tokensBefore);
    return compacted.tokensAfter
        ? u"Compacted (%1 → %2)"_s.arg(before, tokenCount(*compacted.tokensAfter))
        : u"Compacted (%1 before)"_s.arg(before);
}

QCoro::Task<Result<CommandReply>> compact(CommandContext context, QString instructions)
{
    if (sessions::textOf(context.entry, "sessionId"_L1).isEmpty())
        co_return CommandReply{.text = u"⚙️ Compaction unavailable (missing session id)."_s};
    co_await context.services->abort(context.sessionKey);
    const auto compacted = co_await context.services->compact(context.sessionKey, instructions);
    const QString outcome = compacted ? outcomeOf(*compacted) : u"Compaction failed"_s;
    const QString reason = compacted ? compacted->reason : compacted.error().message;
    auto used = contextTokensUsed(context.entry);
    if (compacted && compacted->tokensAfter)
        used = compacted->tokensAfter;
    const qint64 window = context.contextWindow > 0
        ? context.contextWindow
        : countOf(context.entry, "contextTokens"_L1).value_or(0);
    const QString line = outcome + (reason.isEmpty() ? QString() : u": "_s + reason)
        + u" • Context "_s + contextUse(used, window);
    co_return CommandReply{.text = u"⚙️ "_s + line, .events = {line}};
}

} // namespace

Command compactCommand()
{
    return {.words = {.name = u"compact"_s, .takesArguments = true},
            .help = u"Replaces the conversation by a summary; say what to keep."_s,
            .run = compact};
}

} // namespace claw::commands
