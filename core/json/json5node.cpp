// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/json5node.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace claw::json {

const Json5Member *Json5Node::member(QStringView key) const
{
    const auto it = std::find_if(members.rbegin(), members.rend(),
                                 [key](const Json5Member &member) { return member.key == key; });
    return it == members.rend() ? nullptr : &*it;
}

Json5Member *Json5Node::member(QStringView key)
{
    return const_cast<Json5Member *>(std::as_const(*this).member(key));
}

const Json5Node *Json5Node::find(const QStringList &path) const
{
    const Json5Node *node = this;
    for (const QString &step : path) {
        if (node->kind == Kind::Object) {
            const Json5Member *next = node->member(step);
            if (!next)
                return nullptr;
            node = &next->value;
            continue;
        }
        bool isNumber = false;
        const size_t index = step.toUInt(&isNumber);
        if (!isNumber || index >= node->elements.size())
            return nullptr;
        node = &node->elements[index];
    }
    return node;
}

void Json5Node::setSource(int newSource)
{
    source = newSource;
    for (Json5Node &element : elements)
        element.setSource(newSource);
    for (Json5Member &member : members) {
        member.keySource = newSource;
        member.value.setSource(newSource);
    }
}

QJsonValue Json5Node::toJson() const
{
    switch (kind) {
    case Kind::Scalar:
        break;
    case Kind::Array: {
        QJsonArray array;
        for (const Json5Node &element : elements)
            array.append(element.toJson());
        return array;
    }
    case Kind::Object: {
        QJsonObject object;
        for (const Json5Member &member : members)
            object.insert(member.key, member.value.toJson());
        return object;
    }
    }
    return scalar;
}

} // namespace claw::json
