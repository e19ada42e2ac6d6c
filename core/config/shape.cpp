// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/shape.h"

#include "json/jsontext.h"

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

class AnyShape final : public ShapeNode
{
public:
    void check(const Json5Node &, Findings &) const override { }
    [[nodiscard]] QString missingText() const override { return u"Invalid input"_s; }
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

private:
    NumberRange m_range;
};

class ChoiceShape final : public ShapeNode
{
public:
    ChoiceShape(QStringList options, QString message)
        : m_options(std::move(options))
        , m_message(std::move(message))
    { }

    void check(const Json5Node &value, Findings &findings) const override
    {
        if (!value.scalar.isString() || !m_options.contains(value.scalar.toString()))
            findings.reportFatal(value, m_message);
    }
    [[nodiscard]] QString missingText() const override { return m_message; }

private:
    QStringList m_options;
    QString m_message;
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
    return std::make_shared<ChoiceShape>(std::move(options), message);
}

Shape option(QStringList options)
{
    const QString listed = u"\"%1\""_s.arg(options.join("\"|\""_L1));
    return std::make_shared<ChoiceShape>(std::move(options),
                                         u"Invalid option: expected one of "_s + listed);
}

Shape either(std::vector<Shape> shapes)
{
    return std::make_shared<EitherShape>(std::move(shapes));
}

} // namespace claw::config
