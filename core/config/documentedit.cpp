// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/documentedit.h"

#include <algorithm>

namespace claw::config {

using json::Json5Member;
using json::Json5Node;
using Kind = json::Json5Node::Kind;

namespace {

Json5Node *step(Json5Node &from, const QString &key)
{
    if (from.kind == Kind::Object) {
        Json5Member *member = from.member(key);
        return member ? &member->value : nullptr;
    }
    bool isNumber = false;
    const size_t index = key.toULongLong(&isNumber);
    const bool exists = from.kind == Kind::Array && isNumber && index < from.elements.size();
    return exists ? &from.elements[index] : nullptr;
}

void fillIn(Json5Node &target, const Json5Node &source)
{
    for (const Json5Member &member : source.members) {
        Json5Member *existing = target.member(member.key);
        if (!existing)
            target.members.push_back(member);
        else if (existing->value.kind == Kind::Object && member.value.kind == Kind::Object)
            fillIn(existing->value, member.value);
    }
}

} // namespace

DocumentEdit::DocumentEdit(Json5Node root)
    : m_root(std::move(root))
{ }

const Json5Node *DocumentEdit::find(const QStringList &path) const
{
    return m_root.find(path);
}

const Json5Node *DocumentEdit::object(const QStringList &path) const
{
    const Json5Node *node = find(path);
    return node && node->kind == Kind::Object ? node : nullptr;
}

qsizetype DocumentEdit::count(const QStringList &path) const
{
    const Json5Node *node = find(path);
    return node && node->kind == Kind::Array ? qsizetype(node->elements.size()) : 0;
}

QString DocumentEdit::text(const QStringList &path) const
{
    const Json5Node *node = find(path);
    return node ? node->scalar.toString().trimmed() : QString();
}

Json5Node *DocumentEdit::place(const QStringList &path)
{
    Json5Node *node = &m_root;
    for (const QString &key : path) {
        Json5Node *next = step(*node, key);
        if (!next) {
            if (node->kind != Kind::Object)
                *node = objectNode();
            node->members.push_back({.key = key, .keySpan = {}, .value = objectNode()});
            next = &node->members.back().value;
        }
        node = next;
    }
    return node;
}

void DocumentEdit::put(const QStringList &path, Json5Node value)
{
    *place(path) = std::move(value);
}

void DocumentEdit::ensureObject(const QStringList &path)
{
    Json5Node *node = place(path);
    if (node->kind != Kind::Object)
        *node = objectNode();
}

qsizetype DocumentEdit::append(const QStringList &path, Json5Node element)
{
    Json5Node *node = place(path);
    if (node->kind != Kind::Array)
        *node = arrayNode({});
    node->elements.push_back(std::move(element));
    return qsizetype(node->elements.size()) - 1;
}

void DocumentEdit::mergeMissing(const QStringList &path, const Json5Node &source)
{
    ensureObject(path);
    fillIn(*place(path), source);
}

Json5Node DocumentEdit::take(const QStringList &path)
{
    const Json5Node *found = find(path);
    if (!found)
        return {};
    Json5Node value = *found;
    Json5Node *parent = place(path.first(path.size() - 1));
    std::erase_if(parent->members,
                  [&path](const Json5Member &member) { return member.key == path.last(); });
    return value;
}

void DocumentEdit::dropIfEmpty(const QStringList &path)
{
    const Json5Node *node = object(path);
    if (node && node->members.empty())
        take(path);
}

Json5Node scalarNode(const QJsonValue &value)
{
    Json5Node node;
    node.scalar = value;
    return node;
}

Json5Node objectNode()
{
    Json5Node node;
    node.kind = Kind::Object;
    return node;
}

Json5Node arrayNode(const QStringList &texts)
{
    Json5Node node;
    node.kind = Kind::Array;
    for (const QString &text : texts)
        node.elements.push_back(scalarNode(text));
    return node;
}

} // namespace claw::config
