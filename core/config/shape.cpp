// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/shape.h"

#include "json/jsontext.h"
#include "json/jsonwriter.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::config {

using json::Json5Node;

namespace {

QString expectedText(QLatin1StringView expected, QLatin1StringView received)
{
    return u"Invalid input: expected %1, received %2"_s.arg(expected, received);
}

QString plain(double bound)
{
    return QString::fromLatin1(json::compact(QJsonValue(bound)));
}

constexpr double largestInteger = 9007199254740991; //!< 2^53 - 1, as JSON Schema generators say.

QByteArray ofType(QLatin1StringView type)
{
    return json::ObjectWriter().add("type"_L1, type).take();
}

QByteArray anyOf(const QByteArrayList &schemas)
{
    const QByteArray list = '[' + schemas.join(',') + ']';
    return json::ObjectWriter().addRaw("anyOf"_L1, list).take();
}

class AnyShape final : public ShapeNode
{
public:
    void check(const Json5Node &, Findings &) const override { }
    [[nodiscard]] QString missingText() const override { return u"Invalid input"_s; }
    [[nodiscard]] bool isOpen() const override { return true; }
    [[nodiscard]] QByteArray jsonSchema() const override { return "{}"; }
};

class BooleanShape final : public ShapeNode
{
public:
    void check(const Json5Node &value, Findings &findings) const override
    {
        if (!value.scalar.isBool())
            findings.reportFatal(value, expectedText("boolean"_L1, kindName(value)));
    }
    [[nodiscard]] QString missingText() const override
    {
        return expectedText("boolean"_L1, "undefined"_L1);
    }
    [[nodiscard]] QByteArray jsonSchema() const override { return ofType("boolean"_L1); }
};

class TextShape final : public ShapeNode
{
public:
    TextShape(TextForm form, bool isSecret)
        : m_form(std::move(form))
        , m_isSecret(isSecret)
    { }

    void check(const Json5Node &value, Findings &findings) const override
    {
        if (!value.scalar.isString()) {
            findings.reportFatal(value, expectedText("string"_L1, kindName(value)));
            return;
        }
        const QString text = value.scalar.toString();
        if (m_form.least && text.size() < *m_form.least) {
            findings.report(
                value, u"Too small: expected string to have >=%1 characters"_s.arg(*m_form.least));
        }
        if (m_form.most && text.size() > *m_form.most) {
            findings.report(
                value, u"Too big: expected string to have <=%1 characters"_s.arg(*m_form.most));
        }
        if (m_form.accepts && !m_form.accepts(text))
            findings.report(value, m_form.message);
    }
    [[nodiscard]] QString missingText() const override
    {
        return expectedText("string"_L1, "undefined"_L1);
    }
    [[nodiscard]] bool isSecret() const override { return m_isSecret; }
    [[nodiscard]] QByteArray jsonSchema() const override
    {
        json::ObjectWriter writer;
        writer.add("type"_L1, "string"_L1).add("minLength"_L1, m_form.least);
        writer.add("maxLength"_L1, m_form.most);
        if (!m_form.pattern.isEmpty())
            writer.add("pattern"_L1, m_form.pattern);
        return writer.take();
    }

private:
    TextForm m_form;
    bool m_isSecret;
};

class NumberShape final : public ShapeNode
{
public:
    explicit NumberShape(NumberRange range)
        : m_range(range)
    { }

    void check(const Json5Node &value, Findings &findings) const override
    {
        const double number = value.scalar.toDouble();
        if (!value.scalar.isDouble() || !std::isfinite(number)) {
            findings.reportFatal(value, expectedText("number"_L1, kindName(value)));
            return;
        }
        if (m_range.isInteger && std::trunc(number) != number) {
            findings.reportFatal(value, expectedText("int"_L1, "number"_L1));
            return;
        }
        if (m_range.above && number <= *m_range.above) {
            findings.report(value,
                            u"Too small: expected number to be >%1"_s.arg(plain(*m_range.above)));
        }
        if (m_range.least && number < *m_range.least) {
            findings.report(value,
                            u"Too small: expected number to be >=%1"_s.arg(plain(*m_range.least)));
        }
        if (m_range.most && number > *m_range.most) {
            findings.report(value,
                            u"Too big: expected number to be <=%1"_s.arg(plain(*m_range.most)));
        }
    }
    [[nodiscard]] QString missingText() const override
    {
        return expectedText("number"_L1, "undefined"_L1);
    }
    [[nodiscard]] QByteArray jsonSchema() const override
    {
        json::ObjectWriter writer;
        writer.add("type"_L1, m_range.isInteger ? "integer"_L1 : "number"_L1);
        const auto bound = [&writer](QLatin1StringView key, std::optional<double> value) {
            if (value)
                writer.add(key, QJsonValue(*value));
        };
        bound("exclusiveMinimum"_L1, m_range.above);
        bound("minimum"_L1, m_range.least);
        bound("maximum"_L1,
              m_range.isInteger ? m_range.most.value_or(largestInteger) : m_range.most);
        return writer.take();
    }

private:
    NumberRange m_range;
};

class ChoiceShape final : public ShapeNode
{
public:
    //! How the schema spells the choice; the reference knows both.
    enum class Spelling { Constants, Enumeration };

    ChoiceShape(QStringList options, QString message, Spelling spelling)
        : m_options(std::move(options))
        , m_message(std::move(message))
        , m_spelling(spelling)
    { }

    void check(const Json5Node &value, Findings &findings) const override
    {
        if (!value.scalar.isString() || !m_options.contains(value.scalar.toString()))
            findings.reportFatal(value, m_message);
    }
    [[nodiscard]] QString missingText() const override { return m_message; }
    [[nodiscard]] QByteArray jsonSchema() const override
    {
        if (m_spelling == Spelling::Enumeration) {
            json::ObjectWriter writer;
            return writer.add("type"_L1, "string"_L1).add("enum"_L1, m_options).take();
        }
        QByteArrayList constants;
        for (const QString &option : m_options) {
            json::ObjectWriter writer;
            constants.append(writer.add("type"_L1, "string"_L1).add("const"_L1, option).take());
        }
        return constants.size() == 1 ? constants.first() : anyOf(constants);
    }

private:
    QStringList m_options;
    QString m_message;
    Spelling m_spelling;
};

class EitherShape final : public ShapeNode
{
public:
    explicit EitherShape(std::vector<Shape> shapes)
        : m_shapes(std::move(shapes))
    { }

    void check(const Json5Node &value, Findings &findings) const override
    {
        // When only one shape has the right kind, its own words say more than ours.
        std::vector<Findings> ofRightKind;
        for (const Shape &shape : m_shapes) {
            Findings own = findings.fork();
            shape->check(value, own);
            if (own.isEmpty())
                return;
            if (own.fatalCount() == 0)
                ofRightKind.push_back(std::move(own));
        }
        if (ofRightKind.size() == 1) {
            findings.join(std::move(ofRightKind.front()));
            return;
        }
        findings.reportFatal(value, missingText());
    }
    [[nodiscard]] QString missingText() const override { return u"Invalid input"_s; }
    [[nodiscard]] const ShapeNode *below(const QString &key) const override
    {
        for (const Shape &shape : m_shapes) {
            if (const ShapeNode *known = shape->below(key))
                return known;
        }
        return nullptr;
    }
    [[nodiscard]] bool isSecret() const override
    {
        return std::any_of(m_shapes.begin(), m_shapes.end(),
                           [](const Shape &shape) { return shape->isSecret(); });
    }
    [[nodiscard]] QByteArray jsonSchema() const override
    {
        QByteArrayList schemas;
        for (const Shape &shape : m_shapes)
            schemas.append(shape->jsonSchema());
        return anyOf(schemas);
    }

private:
    std::vector<Shape> m_shapes;
};

} // namespace

QStringList ShapeNode::keysInOrder(const QJsonObject &object) const
{
    return object.keys();
}

QLatin1StringView kindName(const Json5Node &value)
{
    switch (value.kind) {
    case Json5Node::Kind::Array:
        return "array"_L1;
    case Json5Node::Kind::Object:
        return "object"_L1;
    case Json5Node::Kind::Scalar:
        break;
    }
    if (value.scalar.isString())
        return "string"_L1;
    if (value.scalar.isBool())
        return "boolean"_L1;
    if (value.scalar.isDouble())
        return std::isnan(value.scalar.toDouble()) ? "NaN"_L1 : "number"_L1;
    return "null"_L1;
}

Shape any()
{
    return std::make_shared<AnyShape>();
}

Shape boolean()
{
    return std::make_shared<BooleanShape>();
}

Shape text(TextForm form)
{
    return std::make_shared<TextShape>(std::move(form), false);
}

Shape secret()
{
    return std::make_shared<TextShape>(TextForm(), true);
}

Shape number(NumberRange range)
{
    return std::make_shared<NumberShape>(range);
}

Shape positive()
{
    return number({.above = 0});
}

Shape nonNegative()
{
    return number({.least = 0});
}

Shape whole(double least, double most)
{
    return number({.least = least, .most = most});
}

Shape positiveNumber()
{
    return number({.above = 0, .isInteger = false});
}

Shape ratio()
{
    return number({.least = 0, .most = 1, .isInteger = false});
}

Shape choice(QStringList options)
{
    const QString message = options.size() == 1
        ? u"Invalid input: expected \"%1\""_s.arg(options.first())
        : u"Invalid input"_s;
    return std::make_shared<ChoiceShape>(std::move(options), message,
                                         ChoiceShape::Spelling::Constants);
}

Shape option(QStringList options)
{
    const QString listed = u"\"%1\""_s.arg(options.join("\"|\""_L1));
    return std::make_shared<ChoiceShape>(std::move(options),
                                         u"Invalid option: expected one of "_s + listed,
                                         ChoiceShape::Spelling::Enumeration);
}

Shape either(std::vector<Shape> shapes)
{
    return std::make_shared<EitherShape>(std::move(shapes));
}

} // namespace claw::config
