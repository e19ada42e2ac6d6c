// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/pruning.h"

#include "json/jsontext.h"
#include "providers/history.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

using providers::AssistantMessage;
using providers::Message;
using providers::ToolResultMessage;
using providers::UserMessage;

constexpr qint64 charsPerToken = 4;
// More than an estimate of tokens says: images shall bring pruning of other things forward.
constexpr qint64 imageChars = 8000;

qint64 charsOf(const providers::InputBlock &block)
{
    const auto *text = std::get_if<providers::TextBlock>(&block);
    return text != nullptr ? text->text.size() : imageChars;
}

qint64 charsOf(const providers::OutputBlock &block)
{
    if (const auto *text = std::get_if<providers::TextBlock>(&block))
        return text->text.size();
    if (const auto *thinking = std::get_if<providers::ThinkingBlock>(&block))
        return thinking->text.size();
    return json::compact(std::get<providers::ToolCallBlock>(block).arguments).size();
}

qint64 charsOf(const Message &message)
{
    return std::visit(
        [](const auto &one) {
            return std::accumulate(
                one.content.begin(), one.content.end(), qint64(0),
                [](qint64 sum, const auto &block) { return sum + charsOf(block); });
        },
        message);
}

bool matches(const QString &name, const QStringList &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(), [&name](const QString &pattern) {
        const QString expression = QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s);
        return QRegularExpression(QRegularExpression::anchoredPattern(expression))
            .match(name)
            .hasMatch();
    });
}

bool isPrunable(const Message &message, const config::ContextPruningConfig &config)
{
    const auto *result = std::get_if<ToolResultMessage>(&message);
    if (result == nullptr || providers::hasImages(result->content))
        return false;
    const QString name = result->toolName.trimmed().toLower();
    return !matches(name, config.denyTools)
        && (config.allowTools.isEmpty() || matches(name, config.allowTools));
}

void setText(Message &result, const QString &text)
{
    std::get<ToolResultMessage>(result).content = {
        providers::TextBlock{.text = text, .signature = {}}};
}

void shorten(Message &result, const config::ContextPruningConfig &config)
{
    const QString text = providers::joinedText(std::get<ToolResultMessage>(result).content);
    const qint64 head = config.softTrimHeadChars;
    const qint64 tail = config.softTrimTailChars;
    if (text.size() <= config.softTrimMaxChars || head + tail >= text.size())
        return;
    const QString note =
        u"[Shortened tool result: the first %1 and the last %2 of %3 characters.]"_s.arg(head)
            .arg(tail)
            .arg(text.size());
    setText(result, text.first(head) + u"\n...\n"_s + text.last(tail) + u"\n\n"_s + note);
}

//! The place of the `keep`th last reply; 0 when there are not so many.
size_t protectedFrom(const std::vector<Message> &messages, int keep)
{
    if (keep <= 0)
        return messages.size();
    for (size_t i = messages.size(); i > 0; --i) {
        if (std::holds_alternative<AssistantMessage>(messages[i - 1]) && --keep == 0)
            return i - 1;
    }
    return 0;
}

//! Places of the results that may be touched, oldest first.
std::vector<size_t> prunablePlaces(const std::vector<Message> &messages,
                                   const config::ContextPruningConfig &config)
{
    const auto firstQuestion =
        std::find_if(messages.begin(), messages.end(), [](const Message &message) {
            return std::holds_alternative<UserMessage>(message);
        });
    std::vector<size_t> places;
    const size_t end = protectedFrom(messages, config.keepLastAssistants);
    for (auto i = size_t(firstQuestion - messages.begin()); i < end; ++i) {
        if (isPrunable(messages[i], config))
            places.push_back(i);
    }
    return places;
}

} // namespace

QJsonObject cacheTouch(const providers::ModelRef &model, qint64 nowMs)
{
    return {{"timestamp"_L1, nowMs}, {"provider"_L1, model.provider}, {"modelId"_L1, model.model}};
}

bool cachesPrompts(const providers::ModelRef &model)
{
    return model.provider == "anthropic"_L1
        || (model.provider == "openrouter"_L1
            && model.model.startsWith("anthropic/"_L1, Qt::CaseInsensitive));
}

bool pruningIsDue(const config::ContextPruningConfig &config, std::optional<qint64> cacheTouchedMs,
                  qint64 nowMs)
{
    return config.mode == config::ContextPruningMode::CacheTtl && config.ttl.count() > 0
        && cacheTouchedMs && nowMs - *cacheTouchedMs >= config.ttl.count();
}

bool prune(std::vector<Message> &messages, const config::ContextPruningConfig &config,
           qint64 windowTokens)
{
    const auto window = double(windowTokens * charsPerToken);
    qint64 chars = 0;
    for (const Message &message : messages)
        chars += charsOf(message);
    const std::vector<size_t> places = prunablePlaces(messages, config);
    if (places.empty() || window <= 0 || double(chars) < window * config.softTrimRatio)
        return false;

    const qint64 before = chars;
    qint64 clearable = 0;
    for (const size_t place : places) {
        chars -= charsOf(messages[place]);
        shorten(messages[place], config);
        const qint64 left = charsOf(messages[place]);
        chars += left;
        clearable += left;
    }
    if (!config.hardClear || clearable < config.minPrunableToolChars)
        return chars != before;
    for (const size_t place : places) {
        if (double(chars) < window * config.hardClearRatio)
            break;
        chars -= charsOf(messages[place]);
        setText(messages[place], config.placeholder);
        chars += charsOf(messages[place]);
    }
    return chars != before;
}

} // namespace claw::prompt
