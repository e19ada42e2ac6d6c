// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/statuscard.h"

#include "base/version.h"
#include "commands/entrynumbers.h"
#include "commands/numbers.h"
#include "config/queuesettings.h"
#include "sessions/sessionentry.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

using config::toWord;

namespace {

const auto separator = u" · "_s;

QString modelLine(const CommandContext &context, const QString &credential)
{
    return u"🧠 Model: %1/%2 · 🔑 %3"_s.arg(context.model.provider, context.model.model,
                                                 credential.isEmpty() ? u"none"_s : credential);
}

// Empty before the first answer.
QString tokensLine(const CommandContext &context)
{
    const auto input = countOf(context.entry, "inputTokens"_L1);
    const auto output = countOf(context.entry, "outputTokens"_L1);
    if (!input && !output)
        return {};
    QString line = u"🧮 Tokens: %1 in / %2 out"_s.arg(input ? tokenCount(*input) : u"?"_s,
                                                        output ? tokenCount(*output) : u"?"_s);
    if (context.prices) {
        const double cost = (double(input.value_or(0)) * context.prices->input
                             + double(output.value_or(0)) * context.prices->output)
            / 1e6;
        line += u" · 💵 Cost: "_s + dollars(cost);
    }
    return line;
}

QString contextLine(const CommandContext &context)
{
    const qint64 window =
        countOf(context.entry, "contextTokens"_L1).value_or(context.contextWindow);
    return u"📚 Context: %1 · 🧹 Compactions: %2"_s.arg(
        contextUse(contextTokensUsed(context.entry).value_or(0), window),
        QString::number(countOf(context.entry, "compactionCount"_L1).value_or(0)));
}

QString sessionLine(const CommandContext &context)
{
    const auto updated = countOf(context.entry, "updatedAt"_L1);
    return u"🧵 Session: %1 • %2"_s.arg(
        context.sessionKey,
        updated ? u"updated "_s + ageText(context.nowMs - *updated) : u"no activity"_s);
}

QString optionsLine(const CommandContext &context)
{
    const directives::RunLevels &levels = context.levels;
    QStringList parts{context.isSandboxed ? u"Runtime: sandboxed"_s : u"Runtime: direct"_s,
                      u"Think: "_s + toWord(levels.thinking)};
    if (levels.verbose == config::VerboseLevel::On)
        parts.append(u"verbose"_s);
    if (levels.verbose == config::VerboseLevel::Full)
        parts.append(u"verbose:full"_s);
    if (levels.reasoning != directives::ReasoningLevel::Off)
        parts.append(u"Reasoning: "_s + toWord(levels.reasoning));
    if (levels.elevated == config::ElevatedLevel::On)
        parts.append(u"elevated"_s);
    else if (levels.elevated != config::ElevatedLevel::Off)
        parts.append(u"elevated:"_s + toWord(levels.elevated));
    return u"⚙️ "_s + parts.join(separator);
}

QString pauseText(std::chrono::milliseconds pause)
{
    if (pause.count() < 1000)
        return u"%1ms"_s.arg(pause.count());
    return pause.count() % 1000 == 0 ? u"%1s"_s.arg(pause.count() / 1000)
                                     : QString::number(double(pause.count()) / 1000, 'f', 1) + u's';
}

QString queueLine(const CommandContext &context, int depth)
{
    const config::QueueChoice own = directives::sessionChoice(context.entry).queue;
    const config::QueueSettings settings =
        config::queueSettings(context.config->messages.queue, context.sender.channel, own, {});
    QStringList details{u"depth %1"_s.arg(depth)};
    if (own.debounce || own.cap || own.drop) {
        details.append(u"debounce "_s + pauseText(settings.debounce));
        details.append(u"cap %1"_s.arg(settings.cap));
        details.append(u"drop "_s + toWord(settings.drop));
    }
    QString line = u"🪢 Queue: %1 (%2)"_s.arg(toWord(settings.mode), details.join(separator));
    if (context.sender.isGroup) {
        const QString activation = sessions::textOf(context.entry, "groupActivation"_L1);
        line.prepend(
            u"👥 Activation: %1 · "_s.arg(activation.isEmpty() ? u"mention"_s : activation));
    }
    return line;
}

} // namespace

QString ageText(qint64 milliseconds)
{
    if (milliseconds < 0)
        return u"just now"_s;
    const qint64 minutes = qRound64(double(milliseconds) / 60'000);
    if (minutes < 1)
        return u"just now"_s;
    if (minutes < 60)
        return u"%1m ago"_s.arg(minutes);
    const qint64 hours = qRound64(double(minutes) / 60);
    return hours < 48 ? u"%1h ago"_s.arg(hours) : u"%1d ago"_s.arg(qRound64(double(hours) / 24));
}

QString statusCard(const CommandContext &context, int queueDepth, const QString &credential)
{
    QStringList lines{u"🦞 Clawdbot "_s + buildVersion(),
                      modelLine(context, credential),
                      tokensLine(context),
                      contextLine(context),
                      sessionLine(context),
                      optionsLine(context),
                      queueLine(context, queueDepth)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace claw::commands
