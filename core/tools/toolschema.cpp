// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/toolschema.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::tools {

QJsonObject textShape()
{
    return {{u"type"_s, u"string"_s}};
}

QJsonObject wholeShape()
{
    return {{u"type"_s, u"integer"_s}};
}

QJsonObject wholeShape(int least)
{
    return {{u"type"_s, u"integer"_s}, {u"minimum"_s, least}};
}

QJsonObject flagShape()
{
    return {{u"type"_s, u"boolean"_s}};
}

QJsonObject listShape(const QJsonObject &element)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, element}};
}

QJsonObject objectSchema(std::initializer_list<Parameter> parameters)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Parameter &parameter : parameters) {
        QJsonObject shape = parameter.shape;
        shape.insert("description"_L1, parameter.description);
        properties.insert(parameter.name, shape);
        if (parameter.presence == Parameter::Presence::Required)
            required.append(parameter.name);
    }
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert("required"_L1, required);
    return schema;
}

} // namespace claw::tools
