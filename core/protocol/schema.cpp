// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/schema.h"

#include "protocol/schemanode.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::protocol {

namespace {

void report(QStringList &texts, const Place &place, const QString &text)
{
    const QString pointer = place.pointer();
    texts.append(pointer.isEmpty() ? text : u"at "_s + pointer + u": "_s + text);
}

qsizetype codePoints(const QString &text)
{
    return text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar unit) {
               return unit.isLowSurrogate();
           });
}

void checkLength(qsizetype length, const Bounds &bounds, QLatin1StringView unit, const Place &place,
                 QStringList &texts)
{
    if (double(length) < bounds.least)
        report(texts, place, u"must NOT have fewer than %1 %2"_s.arg(bounds.least).arg(unit));
    if (double(length) > bounds.most)
        report(texts, place, u"must NOT have more than %1 %2"_s.arg(bounds.most).arg(unit));
}

} // namespace

QString Place::pointer() const
{
    if (!parent)
        return {};
    QString token = key.toString();
    token.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return parent->pointer() + u'/' + token;
}

void SchemaNode::check(const QJsonValue &value, const Place &place, QStringList &texts) const
{
    switch (kind) {
    case Kind::Any:
        return;
    case Kind::Boolean:
        if (!value.isBool())
            report(texts, place, u"must be boolean"_s);
        return;
    case Kind::String:
        checkString(value, place, texts);
        return;
    case Kind::Integer:
    case Kind::Number:
        checkNumber(value, place, texts);
        return;
    case Kind::Literal:
    case Kind::OneOf:
        checkLiteral(value, place, texts);
        return;
    case Kind::Array:
        checkArray(value, place, texts);
        return;
    case Kind::Object:
        checkObject(value, place, texts);
        return;
    case Kind::Record:
        checkRecord(value, place, texts);
        return;
    }
}

void SchemaNode::checkString(const QJsonValue &value, const Place &place, QStringList &texts) const
{
    if (!value.isString())
        report(texts, place, u"must be string"_s);
    else
        checkLength(codePoints(value.toString()), bounds, "characters"_L1, place, texts);
}

void SchemaNode::checkNumber(const QJsonValue &value, const Place &place, QStringList &texts) const
{
    const double number = value.toDouble();
    const bool fits = value.isDouble() && (kind == Kind::Number || std::trunc(number) == number);
    if (!fits)
        report(texts, place, kind == Kind::Number ? u"must be number"_s : u"must be integer"_s);
    if (!value.isDouble())
        return;
    if (number < bounds.least)
        report(texts, place, u"must be >= %1"_s.arg(bounds.least, 0, 'f', 0));
    if (number > bounds.most)
        report(texts, place, u"must be <= %1"_s.arg(bounds.most, 0, 'f', 0));
}

void SchemaNode::checkLiteral(const QJsonValue &value, const Place &place, QStringList &texts) const
{
    if (value.isString() && literals.contains(value.toString()))
        return;
    if (!value.isString())
        report(texts, place, u"must be string"_s);
    report(texts, place, u"must be equal to constant"_s);
    if (kind == Kind::OneOf)
        report(texts, place, u"must match a schema in anyOf"_s);
}

void SchemaNode::checkArray(const QJsonValue &value, const Place &place, QStringList &texts) const
{
    if (!value.isArray()) {
        report(texts, place, u"must be array"_s);
        return;
    }
    const QJsonArray array = value.toArray();
    checkLength(array.size(), bounds, "items"_L1, place, texts);
    for (qsizetype i = 0; i < array.size(); ++i)
        element.front().m_node->check(array.at(i), {&place, QString::number(i)}, texts);
}

void SchemaNode::checkObject(const QJsonValue &value, const Place &place, QStringList &texts) const
{
    if (!value.isObject()) {
        report(texts, place, u"must be object"_s);
        return;
    }
    const QJsonObject object = value.toObject();
    for (const Property &property : properties) {
        if (property.isRequired && !object.contains(property.key))
            report(texts, place, u"must have required property '%1'"_s.arg(property.key));
    }
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = it.key();
        if (declares(key))
            continue;
        if (key.trimmed().isEmpty())
            report(texts, place, u"must NOT have additional properties"_s);
        else
            texts.append(u"at %1: unexpected property '%2'"_s.arg(
                place.parent ? place.pointer() : u"root"_s, key));
    }
    for (const Property &property : properties) {
        const auto it = object.constFind(property.key);
        if (it != object.constEnd())
            property.schema.m_node->check(*it, {&place, property.key}, texts);
    }
}

void SchemaNode::checkRecord(const QJsonValue &value, const Place &place, QStringList &texts) const
{
    if (!value.isObject()) {
        report(texts, place, u"must be object"_s);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        element.front().m_node->check(*it, {&place, it.key()}, texts);
}

bool SchemaNode::declares(QStringView key) const
{
    return std::any_of(properties.cbegin(), properties.cend(),
                       [key](const Property &property) { return property.key == key; });
}

Schema::Schema(SchemaNode node)
    : m_node(std::make_shared<const SchemaNode>(std::move(node)))
{ }

Schema Schema::any()
{
    return Schema(SchemaNode{});
}

Schema Schema::boolean()
{
    return Schema(SchemaNode{.kind = SchemaNode::Kind::Boolean});
}

Schema Schema::string(Bounds length)
{
    return Schema(SchemaNode{.kind = SchemaNode::Kind::String, .bounds = length});
}

Schema Schema::nonEmptyString()
{
    return string({.least = 1});
}

Schema Schema::integer(Bounds range)
{
    return Schema(SchemaNode{.kind = SchemaNode::Kind::Integer, .bounds = range});
}

Schema Schema::number(Bounds range)
{
    return Schema(SchemaNode{.kind = SchemaNode::Kind::Number, .bounds = range});
}

Schema Schema::literal(QString text)
{
    return Schema(SchemaNode{.kind = SchemaNode::Kind::Literal, .literals = {std::move(text)}});
}

Schema Schema::oneOf(std::initializer_list<QLatin1StringView> literals)
{
    SchemaNode node{.kind = SchemaNode::Kind::OneOf};
    for (const QLatin1StringView text : literals)
        node.literals.append(text);
    return Schema(std::move(node));
}

Schema Schema::array(const Schema &element, Bounds count)
{
    return Schema(
        SchemaNode{.kind = SchemaNode::Kind::Array, .bounds = count, .element = {element}});
}

Schema Schema::object(std::initializer_list<Property> properties)
{
    return Schema(SchemaNode{.kind = SchemaNode::Kind::Object, .properties = properties});
}

Schema Schema::record(const Schema &element)
{
    return Schema(SchemaNode{.kind = SchemaNode::Kind::Record, .element = {element}});
}

QString Schema::problems(const QJsonValue &value) const
{
    QStringList texts;
    m_node->check(value, Place(), texts);
    if (texts.isEmpty())
        return {};
    texts.removeDuplicates();
    return texts.join("; "_L1);
}

} // namespace claw::protocol
