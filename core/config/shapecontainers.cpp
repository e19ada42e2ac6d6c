// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/shape.h"
#include "json/jsonwriter.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::config {

using json::Json5Member;
using json::Json5Node;

namespace {

// The members that count, in order of first appearance: the last of repeated keys wins.
std::vector<const Json5Member *> effectiveMembers(const Json5Node &object)
{
    std::vector<const Json5Member *> effective;
    QHash<QStringView, size_t> places;
    for (const Json5Member &member : object.members) {
        const auto place = places.constFind(member.key);
        if (place != places.cend()) {
            effective[*place] = &member;
            continue;
        }
        places.insert(member.key, effective.size());
        effective.push_back(&member);
    }
    return effective;
}

bool refusesKind(const Json5Node &value, Json5Node::Kind kind, QLatin1StringView name,
                 Findings &findings)
{
    if (value.kind == kind)
        return false;
    findings.reportFatal(value,
                         u"Invalid input: expected %1, received %2"_s.arg(name, kindName(value)));
    return true;
}

class ListShape final : public ShapeNode
{
public:
    explicit ListShape(Shape element)
        : m_element(std::move(element))
    { }

    void check(const Json5Node &value, Findings &findings) const override
    {
        if (refusesKind(value, Json5Node::Kind::Array, "array"_L1, findings))
            return;
        for (size_t i = 0; i < value.elements.size(); ++i) {
            const Findings::Step step(findings, QString::number(i));
            m_element->check(value.elements[i], findings);
        }
    }
    [[nodiscard]] QString missingText() const override
    {
        return u"Invalid input: expected array, received undefined"_s;
    }
    [[nodiscard]] QJsonValue completed(const QJsonValue &value) const override
    {
        QJsonArray elements = value.toArray();
        for (qsizetype i = 0; i < elements.size(); ++i)
            elements[i] = m_element->completed(elements.at(i));
        return elements;
    }
    [[nodiscard]] const ShapeNode *below(const QString &) const override { return m_element.get(); }
    [[nodiscard]] QByteArray jsonSchema() const override
    {
        json::ObjectWriter writer;
        writer.add("type"_L1, "array"_L1).addRaw("items"_L1, m_element->jsonSchema());
        return writer.take();
    }

private:
    Shape m_element;
};

class MapShape final : public ShapeNode
{
public:
    MapShape(Shape value, bool (*acceptsKey)(const QString &), QString keyPattern)
        : m_value(std::move(value))
        , m_acceptsKey(acceptsKey)
        , m_keyPattern(std::move(keyPattern))
    { }

    void check(const Json5Node &value, Findings &findings) const override
    {
        if (refusesKind(value, Json5Node::Kind::Object, "record"_L1, findings))
            return;
        for (const Json5Member *member : effectiveMembers(value)) {
            const Findings::Step step(findings, member->key);
            if (m_acceptsKey && !m_acceptsKey(member->key))
                findings.reportFatal(member->value, u"Invalid key in record"_s);
            else
                m_value->check(member->value, findings);
        }
    }
    [[nodiscard]] QString missingText() const override
    {
        return u"Invalid input: expected record, received undefined"_s;
    }
    [[nodiscard]] QJsonValue completed(const QJsonValue &value) const override
    {
        QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            *it = m_value->completed(*it);
        return members;
    }
    [[nodiscard]] const ShapeNode *below(const QString &) const override { return m_value.get(); }
    [[nodiscard]] QByteArray jsonSchema() const override
    {
        json::ObjectWriter names;
        names.add("type"_L1, "string"_L1);
        if (!m_keyPattern.isEmpty())
            names.add("pattern"_L1, m_keyPattern);
        json::ObjectWriter writer;
        writer.add("type"_L1, "object"_L1).addRaw("propertyNames"_L1, names.take());
        writer.addRaw("additionalProperties"_L1, m_value->jsonSchema());
        return writer.take();
    }

private:
    Shape m_value;
    bool (*m_acceptsKey)(const QString &);
    QString m_keyPattern;
};

struct Member
{
    QString key;
    Shape shape;
    Presence presence;
    QJsonValue defaultValue;
};

std::vector<Member> oneByOne(const std::vector<Members> &groups)
{
    std::vector<Member> all;
    for (const Members &group : groups) {
        const QStringList keys = QString(group.keys).split(u' ');
        for (const QString &key : keys)
            all.push_back({key, group.shape, group.presence, group.defaultValue});
    }
    return all;
}

class ObjectShape final : public ShapeNode
{
public:
    ObjectShape(const std::vector<Members> &members, Others others, Shape rest)
        : m_members(oneByOne(members))
        , m_others(others)
        , m_rest(std::move(rest))
    { }

    void check(const Json5Node &value, Findings &findings) const override
    {
        if (refusesKind(value, Json5Node::Kind::Object, "object"_L1, findings))
            return;
        for (const Member &declared : m_members)
            checkMember(declared, value, findings);
        std::vector<const Json5Member *> unknown;
        for (const Json5Member *member : effectiveMembers(value)) {
            if (!declares(member->key))
                unknown.push_back(member);
        }
        if (m_rest)
            checkRest(unknown, findings);
        else if (m_others == Others::Refused)
            findings.reportUnknownKeys(unknown);
    }
    [[nodiscard]] QString missingText() const override
    {
        return u"Invalid input: expected object, received undefined"_s;
    }
    [[nodiscard]] QJsonValue completed(const QJsonValue &value) const override;
    [[nodiscard]] const ShapeNode *below(const QString &key) const override
    {
        for (const Member &declared : m_members) {
            if (declared.key == key)
                return declared.shape.get();
        }
        return m_rest.get();
    }
    [[nodiscard]] QStringList keysInOrder(const QJsonObject &object) const override;
    [[nodiscard]] QByteArray jsonSchema() const override;

private:
    void checkMember(const Member &declared, const Json5Node &object, Findings &findings) const
    {
        const Findings::Step step(findings, declared.key);
        if (const Json5Member *member = object.member(declared.key))
            declared.shape->check(member->value, findings);
        else if (declared.presence == Presence::Required)
            findings.reportFatal(object, declared.shape->missingText());
    }
    void checkRest(const std::vector<const Json5Member *> &members, Findings &findings) const
    {
        for (const Json5Member *member : members) {
            const Findings::Step step(findings, member->key);
            m_rest->check(member->value, findings);
        }
    }
    [[nodiscard]] bool declares(QStringView key) const
    {
        return std::any_of(m_members.begin(), m_members.end(),
                           [key](const Member &declared) { return declared.key == key; });
    }

    std::vector<Member> m_members;
    Others m_others;
    Shape m_rest;
};

QJsonValue ObjectShape::completed(const QJsonValue &value) const
{
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end();) {
        const ShapeNode *shape = below(it.key());
        if (!shape && m_others == Others::Dropped) {
            it = object.erase(it);
            continue;
        }
        if (shape)
            *it = shape->completed(*it);
        ++it;
    }
    for (const Member &declared : m_members) {
        if (!declared.defaultValue.isUndefined() && !object.contains(declared.key))
            object.insert(declared.key, declared.defaultValue);
    }
    return object;
}

QStringList ObjectShape::keysInOrder(const QJsonObject &object) const
{
    QStringList keys;
    for (const Member &declared : m_members) {
        if (object.contains(declared.key))
            keys.append(declared.key);
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!declares(it.key()))
            keys.append(it.key());
    }
    return keys;
}

QByteArray ObjectShape::jsonSchema() const
{
    json::ObjectWriter properties;
    QStringList always;
    for (const Member &declared : m_members) {
        QByteArray schema = declared.shape->jsonSchema();
        if (!declared.defaultValue.isUndefined()) {
            // A default goes before what it is a default of.
            QByteArray head = json::ObjectWriter().add("default"_L1, declared.defaultValue).take();
            head.chop(1);
            schema =
                schema == "{}" ? QByteArray(head + '}') : QByteArray(head + ',' + schema.mid(1));
        }
        if (!declared.defaultValue.isUndefined() || declared.presence == Presence::Required)
            always.append(declared.key);
        const QByteArray key = declared.key.toLatin1();
        properties.addRaw(QLatin1StringView(key), schema);
    }
    json::ObjectWriter writer;
    writer.add("type"_L1, "object"_L1).addRaw("properties"_L1, properties.take());
    if (!always.isEmpty())
        writer.add("required"_L1, always);
    writer.addRaw("additionalProperties"_L1, m_rest ? m_rest->jsonSchema() : "false");
    return writer.take();
}

//! Forwards to a shape, runs a rule over what has the right kind, and may describe it otherwise.
class RuledShape final : public ShapeNode
{
public:
    RuledShape(Shape shape, ShapeRule rule, QByteArray description)
        : m_shape(std::move(shape))
        , m_rule(std::move(rule))
        , m_description(std::move(description))
    { }

    void check(const Json5Node &value, Findings &findings) const override
    {
        const size_t fatalBefore = findings.fatalCount();
        m_shape->check(value, findings);
        if (m_rule && findings.fatalCount() == fatalBefore)
            m_rule(value, findings);
    }
    [[nodiscard]] QString missingText() const override { return m_shape->missingText(); }
    [[nodiscard]] QJsonValue completed(const QJsonValue &value) const override
    {
        return m_shape->completed(value);
    }
    [[nodiscard]] const ShapeNode *below(const QString &key) const override
    {
        return m_shape->below(key);
    }
    [[nodiscard]] QStringList keysInOrder(const QJsonObject &object) const override
    {
        return m_shape->keysInOrder(object);
    }
    [[nodiscard]] bool isSecret() const override { return m_shape->isSecret(); }
    [[nodiscard]] bool isOpen() const override { return m_shape->isOpen(); }
    [[nodiscard]] QByteArray jsonSchema() const override
    {
        return m_description.isEmpty() ? m_shape->jsonSchema() : m_description;
    }

private:
    Shape m_shape;
    ShapeRule m_rule; //!< Null: none.
    QByteArray m_description;
};

} // namespace

Shape list(Shape element)
{
    return std::make_shared<ListShape>(std::move(element));
}

Shape map(Shape value, bool (*acceptsKey)(const QString &), QString keyPattern)
{
    return std::make_shared<MapShape>(std::move(value), acceptsKey, std::move(keyPattern));
}

Shape object(std::vector<Members> members, Others others)
{
    return std::make_shared<ObjectShape>(members, others, nullptr);
}

Shape objectWithRest(std::vector<Members> members, Shape rest)
{
    return std::make_shared<ObjectShape>(members, Others::Refused, std::move(rest));
}

Shape withRule(Shape shape, ShapeRule rule)
{
    return std::make_shared<RuledShape>(std::move(shape), std::move(rule), QByteArray());
}

Shape describedAs(Shape shape, QByteArray jsonSchema)
{
    return std::make_shared<RuledShape>(std::move(shape), nullptr, std::move(jsonSchema));
}

} // namespace claw::config
