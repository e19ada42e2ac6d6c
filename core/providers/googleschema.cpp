// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/googleschema.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

constexpr int deepest = 32; // A schema that refers to itself ends here.

bool isRefused(const QString &keyword)
{
    static const QSet<QString> refused = {u"patternProperties"_s,
                                          u"additionalProperties"_s,
                                          u"$schema"_s,
                                          u"$id"_s,
                                          u"$ref"_s,
                                          u"$defs"_s,
                                          u"definitions"_s,
                                          u"examples"_s,
                                          u"minLength"_s,
                                          u"maxLength"_s,
                                          u"minimum"_s,
                                          u"maximum"_s,
                                          u"exclusiveMinimum"_s,
                                          u"exclusiveMaximum"_s,
                                          u"multipleOf"_s,
                                          u"pattern"_s,
                                          u"format"_s,
                                          u"minItems"_s,
                                          u"maxItems"_s,
                                          u"uniqueItems"_s,
                                          u"minProperties"_s,
                                          u"maxProperties"_s,
                                          u"default"_s,
                                          u"title"_s,
                                          u"const"_s,
                                          u"anyOf"_s,
                                          u"oneOf"_s};
    return refused.contains(keyword);
}

//! Cleans one schema; knows where its references lead.
class Cleaner
{
public:
    explicit Cleaner(const QJsonObject &root)
        : m_definitions(root.value("$defs"_L1).toObject())
    {
        const QJsonObject older = root.value("definitions"_L1).toObject();
        for (auto it = older.begin(); it != older.end(); ++it)
            m_definitions.insert(it.key(), *it);
    }

    QJsonObject clean(QJsonObject schema, int depth)
    {
        if (depth > deepest)
            return {{"type"_L1, "object"_L1}};
        if (const QString reference = schema.value("$ref"_L1).toString(); !reference.isEmpty())
            schema = m_definitions.value(reference.section(u'/', -1)).toObject();
        QJsonObject out;
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            if (!isRefused(it.key()))
                out.insert(it.key(), cleanMember(it.key(), *it, depth));
        }
        if (schema.contains("const"_L1))
            out.insert("enum"_L1, QJsonArray{schema.value("const"_L1)});
        for (const auto key : {"anyOf"_L1, "oneOf"_L1}) {
            if (schema.contains(key))
                addChoice(schema.value(key).toArray(), depth, out);
        }
        return out;
    }

private:
    QJsonValue cleanMember(const QString &key, const QJsonValue &value, int depth)
    {
        if (key == "type"_L1 && value.isArray())
            return withoutNull(value.toArray());
        if (key == "properties"_L1) {
            QJsonObject properties = value.toObject();
            for (auto it = properties.begin(); it != properties.end(); ++it)
                *it = clean(it->toObject(), depth + 1);
            return properties;
        }
        if (key == "items"_L1)
            return clean(value.isArray() ? value.toArray().first().toObject() : value.toObject(),
                         depth + 1);
        if (key == "allOf"_L1) {
            QJsonArray parts;
            const QJsonArray all = value.toArray();
            for (const QJsonValue &part : all)
                parts.append(clean(part.toObject(), depth + 1));
            return parts;
        }
        return value;
    }

    static QJsonValue withoutNull(const QJsonArray &types)
    {
        for (const QJsonValue &type : types) {
            if (type.toString() != "null"_L1)
                return type;
        }
        return u"string"_s;
    }

    void addChoice(const QJsonArray &choices, int depth, QJsonObject &out)
    {
        QJsonArray constants;
        QJsonArray shapes;
        QString type;
        for (const QJsonValue &value : choices) {
            const QJsonObject choice = value.toObject();
            if (choice.value("type"_L1) == "null"_L1)
                continue;
            if (!choice.contains("const"_L1) && !choice.contains("enum"_L1)) {
                shapes.append(clean(choice, depth + 1));
                continue;
            }
            type = choice.value("type"_L1).toString(u"string"_s);
            const QJsonArray listed = choice.value("enum"_L1).toArray();
            for (const QJsonValue &constant : listed)
                constants.append(constant);
            if (choice.contains("const"_L1))
                constants.append(choice.value("const"_L1));
        }
        if (shapes.isEmpty() && !constants.isEmpty()) {
            out.insert("type"_L1, type);
            out.insert("enum"_L1, constants);
        } else if (shapes.size() == 1 && constants.isEmpty()) {
            const QJsonObject only = shapes.first().toObject();
            for (auto it = only.begin(); it != only.end(); ++it)
                out.insert(it.key(), *it);
        } else if (!shapes.isEmpty()) {
            out.insert("anyOf"_L1, shapes);
        }
    }

    QJsonObject m_definitions;
};

} // namespace

QJsonObject googleSchema(const QJsonObject &schema)
{
    return Cleaner(schema).clean(schema, 0);
}

} // namespace claw::providers
