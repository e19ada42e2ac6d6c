// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/schema.h"

#include "json/json5document.h"
#include "protocol/schemanode.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::protocol {

namespace {

qsizetype codePoints(const QString &text)
{
    return text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar unit) {
               return unit.isLowSurrogate();
           });
}

void checkLength(qsizetype length, const Bounds &bounds, QLatin1StringView unit, const Place &place,
                 SchemaFaults &faults)
{
    if (double(length) < bounds.least)
        faults.report(place, u"must NOT have fewer than %1 %2"_s.arg(bounds.least).arg(unit));
    if (double(length) > bounds.most)
        faults.report(place, u"must NOT have more than %1 %2"_s.arg(bounds.most).arg(unit));
}

} // namespace

void SchemaNode::check(const QJsonValue &value, const Place &place, SchemaFaults &faults) const
{
    if (isNullable && value.isNull())
        return;
    const qsizetype before = faults.count();
    checkKind(value, place, faults);
    if (!isNullable || faults.count() == before)
        return;
    // A union reports the faults of every branch and then that none fits.
    faults.report(place, u"must be null"_s);
    faults.report(place, u"must match a schema in anyOf"_s);
}

void SchemaNode::checkKind(const QJsonValue &value, const Place &place, SchemaFaults &faults) const
{
    switch (kind) {
    case Kind::Any:
        return;
    case Kind::Boolean:
        if (!value.isBool())
            faults.report(place, u"must be boolean"_s);
        return;
    case Kind::String:
        checkString(value, place, faults);
        return;
    case Kind::Integer:
    case Kind::Number:
        checkNumber(value, place, faults);
        return;
    case Kind::Constant:
        checkConstant(value, place, faults);
        return;
    case Kind::Literal:
    case Kind::OneOf:
        checkLiteral(value, place, faults);
        return;
    case Kind::Array:
        checkArray(value, place, faults);
        return;
    case Kind::Object:
        checkObject(value, place, faults);
        return;
    case Kind::Record:
        checkRecord(value, place, faults);
        return;
    case Kind::AnyOf:
        checkBranches(value, place, faults);
        return;
    }
}

void SchemaNode::checkString(const QJsonValue &value, const Place &place,
                             SchemaFaults &faults) const
{
    if (!value.isString())
        faults.report(place, u"must be string"_s);
    else
        checkLength(codePoints(value.toString()), bounds, "characters"_L1, place, faults);
}

void SchemaNode::checkNumber(const QJsonValue &value, const Place &place,
                             SchemaFaults &faults) const
{
    const double number = value.toDouble();
    const bool fits = value.isDouble() && (kind == Kind::Number || std::trunc(number) == number);
    if (!fits)
        faults.report(place, kind == Kind::Number ? u"must be number"_s : u"must be integer"_s);
    if (!value.isDouble())
        return;
    if (number < bounds.least)
        faults.report(place, u"must be >= %1"_s.arg(bounds.least, 0, 'f', 0));
    if (number > bounds.most)
        faults.report(place, u"must be <= %1"_s.arg(bounds.most, 0, 'f', 0));
}

void SchemaNode::checkConstant(const QJsonValue &value, const Place &place,
                               SchemaFaults &faults) const
{
    if (!value.isDouble())
        faults.report(place, u"must be number"_s);
    if (value != QJsonValue(bounds.least))
        faults.report(place, u"must be equal to constant"_s);
}

void SchemaNode::checkLiteral(const QJsonValue &value, const Place &place,
                              SchemaFaults &faults) const
{
    if (value.isString() && literals.contains(value.toString()))
        return;
    if (!value.isString())
        faults.report(place, u"must be string"_s);
    faults.report(place, u"must be equal to constant"_s);
    if (kind == Kind::OneOf && !isNullable)
        faults.report(place, u"must match a schema in anyOf"_s);
}

void SchemaNode::checkArray(const QJsonValue &value, const Place &place, SchemaFaults &faults) const
{
    if (!value.isArray()) {
        faults.report(place, u"must be array"_s);
        return;
    }
    const QJsonArray array = value.toArray();
    checkLength(array.size(), bounds, "items"_L1, place, faults);
    for (qsizetype i = 0; i < array.size(); ++i)
        element.front().m_node->check(array.at(i), {&place, QString::number(i)}, faults);
}

void SchemaNode::checkObject(const QJsonValue &value, const Place &place,
                             SchemaFaults &faults) const
{
    if (!value.isObject()) {
        faults.report(place, u"must be object"_s);
        return;
    }
    const QJsonObject object = value.toObject();
    for (const Property &property : properties) {
        if (property.isRequired && !object.contains(property.key))
            faults.report(place, u"must have required property '%1'"_s.arg(property.key));
    }
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (declares(it.key()))
            continue;
        reportUnknownKeys(object, place, faults);
        break;
    }
    for (const Property &property : properties) {
        const auto it = object.constFind(property.key);
        if (it != object.constEnd())
            property.schema.m_node->check(*it, {&place, property.key}, faults);
    }
}

void SchemaNode::checkRecord(const QJsonValue &value, const Place &place,
                             SchemaFaults &faults) const
{
    if (!value.isObject()) {
        faults.report(place, u"must be object"_s);
        return;
    }
    const QJsonObject object = value.toObject();
    const QStringList keys = faults.keys(place, object);
    for (const QString &key : keys)
        element.front().m_node->check(object.value(key), {&place, key}, faults);
}

void SchemaNode::checkBranches(const QJsonValue &value, const Place &place,
                               SchemaFaults &faults) const
{
    SchemaFaults ofAll = faults;
    for (const Schema &branch : element) {
        const qsizetype before = ofAll.count();
        branch.m_node->check(value, place, ofAll);
        if (ofAll.count() == before)
            return;
    }
    faults = ofAll;
    faults.report(place, u"must match a schema in anyOf"_s);
}

void SchemaNode::reportUnknownKeys(const QJsonObject &object, const Place &place,
                                   SchemaFaults &faults) const
{
    const QStringList keys = faults.keys(place, object);
    for (const QString &key : keys) {
        if (declares(key))
            continue;
        if (key.trimmed().isEmpty())
            faults.report(place, u"must NOT have additional properties"_s);
        else
            faults.reportAt(place.parent ? place.pointer() : u"root"_s,
                            u"unexpected property '%1'"_s.arg(key));
    }
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

Schema Schema::literal(int number)
{
    return Schema(
        SchemaNode{.kind = SchemaNode::Kind::Constant, .bounds = {.least = double(number)}});
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

Schema Schema::anyOf(std::initializer_list<Schema> branches)
{
    return Schema(SchemaNode{.kind = SchemaNode::Kind::AnyOf, .element = branches});
}

Schema Schema::orNull(const Schema &schema)
{
    SchemaNode node = *schema.m_node;
    node.isNullable = true;
    return Schema(std::move(node));
}

Schema Schema::record(const Schema &element)
{
    return Schema(SchemaNode{.kind = SchemaNode::Kind::Record, .element = {element}});
}

QString Schema::problems(const QJsonValue &value) const
{
    SchemaFaults faults;
    m_node->check(value, Place(), faults);
    return faults.joined();
}

QString Schema::problems(const QJsonValue &value, const QByteArray &message,
                         const QStringList &path) const
{
    constexpr qsizetype longestToReadAgain = 64 * 1024;
    const QString sorted = problems(value);
    if (sorted.isEmpty() || message.size() > longestToReadAgain)
        return sorted;
    // QJsonObject sorts its keys, so how they were written is read from the message once more.
    const auto document = json::Json5Document::parse(message);
    const json::Json5Node *written = document ? document->root().find(path) : nullptr;
    SchemaFaults faults(written);
    m_node->check(value, Place(), faults);
    return faults.joined();
}

} // namespace claw::protocol
