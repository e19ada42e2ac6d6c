// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/tokenestimate.h"

#include "json/jsonwriter.h"

#include <algorithm>
#include <limits>

namespace claw::providers {

namespace {

constexpr qint64 bytesPerToken = 4;
constexpr qint64 mostPerImage = 5000;
constexpr qint64 likelyPerImage = 1500;
constexpr qint64 aroundEachMessage = 16; // Roles and separators.
constexpr qint64 aroundEverything = 1000; // What providers add by themselves when there are tools.

//! Bytes of text and images, counted no further than somebody wants to know.
struct Measure
{
    qint64 enough = std::numeric_limits<qint64>::max();
    qint64 bytes = 0;
    qint64 images = 0;

    void add(QStringView text)
    {
        for (const QChar c : text) {
            if (bytes >= enough)
                return;
            const bool isHalf = c.isSurrogate(); // Four bytes for two of them.
            bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || isHalf ? 2 : 3;
        }
    }
    void add(const QJsonObject &object)
    {
        QByteArray text;
        json::appendValue(text, object);
        bytes += text.size();
    }
    void add(const TextBlock &block) { add(block.text); }
    void add(const ThinkingBlock &block)
    {
        add(block.text);
        bytes += block.signature.size(); // Base64, and sent back.
    }
    void add(const ImageBlock &) { ++images; }
    void add(const ToolCallBlock &call)
    {
        add(call.name);
        add(call.arguments);
    }
    template<typename... Blocks>
    void add(const std::vector<std::variant<Blocks...>> &content)
    {
        for (const auto &block : content)
            std::visit([this](const auto &one) { add(one); }, block);
    }
    void add(const Prompt &prompt)
    {
        add(prompt.system);
        for (const ToolSpec &tool : prompt.tools) {
            add(tool.name);
            add(tool.description);
            add(tool.parameters);
        }
        // The newest are the longest, often; the order does not matter to the sum.
        for (auto it = prompt.messages.rbegin(); it != prompt.messages.rend(); ++it) {
            if (bytes >= enough)
                return;
            std::visit([this](const auto &message) { add(message.content); }, *it);
        }
    }
};

} // namespace

qint64 mostTokens(const Prompt &prompt, qint64 enough)
{
    Measure measure{.enough = enough};
    measure.add(prompt);
    const qint64 tokens = measure.bytes + measure.images * mostPerImage + aroundEverything
        + qint64(prompt.messages.size() + prompt.tools.size()) * aroundEachMessage;
    return std::min(tokens, enough);
}

qint64 likelyTokens(const Prompt &prompt)
{
    Measure measure;
    measure.add(prompt);
    return measure.bytes / bytesPerToken + measure.images * likelyPerImage;
}

qint64 likelyTokens(const AssistantMessage &reply)
{
    Measure measure;
    measure.add(reply.content);
    return measure.bytes / bytesPerToken;
}

} // namespace claw::providers
