// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/responsesschema.h"

#include "config/shape.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace claw::openai {

using config::Presence;
using config::Shape;
using json::Json5Node;

namespace {

//! The shapes look at trees with places in a text; of these the places do not count.
Json5Node treeOf(const QJsonValue &value)
{
    Json5Node node;
    if (value.isArray()) {
        node.kind = Json5Node::Kind::Array;
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements)
            node.elements.push_back(treeOf(element));
    } else if (value.isObject()) {
        node.kind = Json5Node::Kind::Object;
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            node.members.push_back(
                {.key = it.key(), .keySpan = {}, .keySource = 0, .value = treeOf(it.value())});
    } else {
        node.scalar = value;
    }
    return node;
}

//! Objects that say by their member `type` which shape they have.
class TypedShape final : public config::ShapeNode
{
public:
    explicit TypedShape(std::vector<std::pair<QString, Shape>> shapes)
        : m_shapes(std::move(shapes))
    { }

    void check(const Json5Node &value, config::Findings &findings) const override
    {
        if (value.kind != Json5Node::Kind::Object) {
            findings.reportFatal(
                value,
                u"Invalid input: expected object, received %1"_s.arg(config::kindName(value)));
            return;
        }
        const json::Json5Member *type = value.member(u"type");
        for (const auto &[word, shape] : m_shapes) {
            if (type && type->value.scalar == word) {
                shape->check(value, findings);
                return;
            }
        }
        const config::Findings::Step step(findings, u"type"_s);
        findings.reportFatal(value, u"Invalid input"_s);
    }
    [[nodiscard]] QString missingText() const override
    {
        return u"Invalid input: expected object, received undefined"_s;
    }
    [[nodiscard]] QByteArray jsonSchema() const override { return "{\"type\":\"object\"}"; }

private:
    std::vector<std::pair<QString, Shape>> m_shapes;
};

Shape typed(std::vector<std::pair<QString, Shape>> shapes)
{
    return std::make_shared<const TypedShape>(std::move(shapes));
}

//! Their `type` was looked at before.
Shape item(std::vector<config::Members> members)
{
    members.insert(members.begin(), {"type"_L1, config::text(), Presence::Required});
    return config::object(std::move(members));
}

Shape sourceShape(const Shape &mediaType)
{
    const auto isAddress = [](const QString &text) {
        const QUrl url(text, QUrl::StrictMode);
        return url.isValid() && !url.scheme().isEmpty();
    };
    const Shape address = config::text({.accepts = isAddress, .message = u"Invalid URL"_s});
    const Shape some = config::text({.least = 1});
    const Shape byUrl =
        config::object({{"type"_L1, config::text()}, {"url"_L1, address, Presence::Required}},
                       config::Others::Dropped);
    const Shape inside = config::object({{"type"_L1, config::text()},
                                         {"media_type"_L1, mediaType, Presence::Required},
                                         {"data"_L1, some, Presence::Required},
                                         {"filename"_L1, config::text()}},
                                        config::Others::Dropped);
    return typed({{u"url"_s, byUrl}, {u"base64"_s, inside}});
}

Shape contentShape()
{
    const Shape image =
        config::option({u"image/jpeg"_s, u"image/png"_s, u"image/gif"_s, u"image/webp"_s});
    const Shape words = item({{"text"_L1, config::text(), Presence::Required}});
    const Shape part = typed(
        {{u"input_text"_s, words},
         {u"output_text"_s, words},
         {u"input_image"_s, item({{"source"_L1, sourceShape(image), Presence::Required}})},
         {u"input_file"_s,
          item({{"source"_L1, sourceShape(config::text({.least = 1})), Presence::Required}})}});
    return config::either({config::text(), config::list(part)});
}

Shape inputShape()
{
    const Shape roles = config::option({u"system"_s, u"developer"_s, u"user"_s, u"assistant"_s});
    const Shape text = config::text();
    const Shape message = item({{"role"_L1, roles, Presence::Required},
                                {"content"_L1, contentShape(), Presence::Required}});
    const Shape call =
        item({{"id call_id"_L1, text}, {"name arguments"_L1, text, Presence::Required}});
    const Shape output = item({{"call_id output"_L1, text, Presence::Required}});
    const Shape one =
        typed({{u"message"_s, message},
               {u"function_call"_s, call},
               {u"function_call_output"_s, output},
               {u"reasoning"_s, item({{"content encrypted_content summary"_L1, text}})},
               {u"item_reference"_s, item({{"id"_L1, text, Presence::Required}})}});
    return config::either({text, config::list(one)});
}

//! In the words that clients know; `config::option` says it in others.
Shape word(bool (*accepts)(const QString &), const QString &message)
{
    return config::text({.least = {}, .most = {}, .accepts = accepts, .message = message});
}

Shape toolShape()
{
    const Shape kind = word([](const QString &text) { return text == "function"_L1; },
                            u"Invalid input: expected \"function\""_s);
    const Shape name =
        word([](const QString &text) { return !text.isEmpty(); }, u"Tool name cannot be empty"_s);
    const Shape function = config::object({{"name"_L1, name, Presence::Required},
                                           {"description"_L1, config::text()},
                                           {"parameters"_L1, config::map(config::any())}},
                                          config::Others::Dropped);
    return config::object(
        {{"type"_L1, kind, Presence::Required}, {"function"_L1, function, Presence::Required}});
}

Shape toolChoiceShape()
{
    const Shape named =
        config::object({{"name"_L1, config::text(), Presence::Required}}, config::Others::Dropped);
    const Shape function =
        config::object({{"type"_L1, config::option({u"function"_s}), Presence::Required},
                        {"function"_L1, named, Presence::Required}},
                       config::Others::Dropped);
    return config::either({config::choice({u"auto"_s, u"none"_s, u"required"_s}), function});
}

Shape bodyShape()
{
    const Shape text = config::text();
    const Shape anyNumber = config::number({.isInteger = false});
    const Shape reasoning =
        config::object({{"effort"_L1, config::option({u"low"_s, u"medium"_s, u"high"_s})},
                        {"summary"_L1, config::option({u"auto"_s, u"concise"_s, u"detailed"_s})}},
                       config::Others::Dropped);
    return config::object({{"model"_L1, text, Presence::Required},
                           {"input"_L1, inputShape(), Presence::Required},
                           {"instructions"_L1, text},
                           {"tools"_L1, config::list(toolShape())},
                           {"tool_choice"_L1, toolChoiceShape()},
                           {"stream"_L1, config::boolean()},
                           {"max_output_tokens max_tool_calls"_L1, config::positive()},
                           {"user"_L1, text},
                           {"temperature top_p"_L1, anyNumber},
                           {"metadata"_L1, config::map(text)},
                           {"store"_L1, config::boolean()},
                           {"previous_response_id"_L1, text},
                           {"reasoning"_L1, reasoning},
                           {"truncation"_L1, config::option({u"auto"_s, u"disabled"_s})}});
}

} // namespace

Result<> checkResponsesBody(const QJsonObject &body)
{
    static const Shape shape = bodyShape();
    config::Findings findings;
    shape->check(treeOf(body), findings);
    const std::vector<config::Finding> found = findings.take();
    if (found.empty())
        return {};
    const config::Finding &first = found.front();
    return fail(ErrorCode::InvalidRequest, first.path.join(u'.') + u": "_s + first.message);
}

} // namespace claw::openai
