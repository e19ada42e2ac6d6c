// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "conversation.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace claw::providers;

namespace claw::testing {

QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(CLAW_TEST_DATA_DIR "/providers/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

providers::Model sampleModel(config::ModelApi api, const QString &ref)
{
    return {.ref = providers::ModelRef::parse(ref, {}),
            .name = u"M 1"_s,
            .api = api,
            .baseUrl = QUrl(u"https://api.acme.test"_s),
            .reasoning = true,
            .seesImages = true,
            .prices = {.input = 3, .output = 15, .cacheRead = 0.3, .cacheWrite = 3.75},
            .contextWindow = 200'000,
            .maxTokens = 64'000};
}

providers::Prompt samplePrompt(const providers::Model &model)
{
    const QString api = config::toWord(model.api);
    const auto text = [](const QString &said) { return TextBlock{.text = said}; };
    UserMessage question{.content = {text(u"What is \xD83C\xDF26 there?\xD83C"_s),
                                     ImageBlock{.base64 = "aW1hZ2U=", .mimeType = u"image/png"_s}}};
    AssistantMessage reply{
        .content = {ThinkingBlock{.text = u"A thought."_s, .signature = u"reasoning"_s},
                    text(u"Let me see."_s),
                    ToolCallBlock{.id = u"call_1|fc_1"_s,
                                  .name = u"weather"_s,
                                  .arguments = {{u"city"_s, u"Köln"_s}},
                                  .thoughtSignature = u"c2ln"_s},
                    ToolCallBlock{.id = u"call_2"_s, .name = u"weather"_s, .arguments = {}}},
        .api = api,
        .model = model.ref,
        .stopReason = StopReason::ToolUse};
    AssistantMessage failed{.content = {text(u"never mind"_s)},
                            .api = api,
                            .model = model.ref,
                            .stopReason = StopReason::Error};
    ToolResultMessage result{
        .toolCallId = u"call_1|fc_1"_s, .toolName = u"weather"_s, .content = {text(u"rain"_s)}};
    Prompt prompt{.system = u"Be brief."_s, .thinking = config::ThinkingLevel::Low};
    prompt.messages = {question, failed, reply, result,
                       UserMessage{.content = {text(u"And tomorrow?"_s)}}};
    prompt.tools = {
        {.name = u"weather"_s,
         .description = u"The weather of a city."_s,
         .parameters = {
             {u"type"_s, u"object"_s},
             {u"properties"_s,
              QJsonObject{{u"city"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"minLength"_s, 1}}}}},
             {u"required"_s, QJsonArray{u"city"_s}},
             {u"additionalProperties"_s, false}}}};
    prompt.cacheKey = u"session-1"_s;
    return prompt;
}

} // namespace claw::testing
