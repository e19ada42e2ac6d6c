// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/includeresolver.h"

#include "config/shape.h"
#include "files/atomicfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::config {

using json::Json5Document;
using json::Json5Member;
using json::Json5Node;

namespace {

constexpr QStringView includeKey = u"$include";

QString resolvedPath(const QString &written, const QString &includingFile)
{
    return QDir::cleanPath(QFileInfo(includingFile).dir().absoluteFilePath(written));
}

} // namespace

Json5Node mergedTrees(Json5Node base, Json5Node over)
{
    if (base.kind != over.kind || base.kind == Json5Node::Kind::Scalar)
        return over;
    if (base.kind == Json5Node::Kind::Array) {
        // The joined list has no place of its own; its elements keep theirs.
        base.elements.insert(base.elements.end(), std::make_move_iterator(over.elements.begin()),
                             std::make_move_iterator(over.elements.end()));
        over.elements = std::move(base.elements);
        return over;
    }
    for (Json5Member &member : over.members) {
        Json5Member *existing = base.member(member.key);
        if (!existing) {
            base.members.push_back(std::move(member));
            continue;
        }
        existing->keySpan = member.keySpan;
        existing->keySource = member.keySource;
        existing->value = mergedTrees(std::move(existing->value), std::move(member.value));
    }
    over.members = std::move(base.members);
    return over;
}

IncludeResolver::IncludeResolver(SourceTexts &texts)
    : m_texts(texts)
{ }

IncludeResolver::Outcome IncludeResolver::resolve(Json5Node root, const QString &path)
{
    m_chain = {path};
    m_filesRead = 0;
    return resolveNode(std::move(root));
}

tl::unexpected<ConfigIssue> IncludeResolver::refuse(const Json5Node &at,
                                                    const QString &message) const
{
    return tl::unexpected(m_texts.issue({{}, message, at.source, at.span.start}));
}

IncludeResolver::Outcome IncludeResolver::resolveNode(Json5Node node)
{
    if (node.kind == Json5Node::Kind::Object)
        return resolveObject(std::move(node));
    for (Json5Node &element : node.elements) {
        auto resolved = resolveNode(std::move(element));
        if (!resolved)
            return resolved;
        element = *std::move(resolved);
    }
    return node;
}

IncludeResolver::Outcome IncludeResolver::resolveObject(Json5Node node)
{
    std::optional<Json5Node> base;
    if (const Json5Member *include = node.member(includeKey)) {
        auto content = included(include->value);
        if (!content)
            return content;
        base = *std::move(content);
    }
    std::erase_if(node.members, [](const Json5Member &member) { return member.key == includeKey; });
    for (Json5Member &member : node.members) {
        auto resolved = resolveNode(std::move(member.value));
        if (!resolved)
            return resolved;
        member.value = *std::move(resolved);
    }
    if (!base)
        return node;
    if (node.members.empty())
        return *std::move(base);
    if (base->kind != Json5Node::Kind::Object)
        return refuse(node, u"Sibling keys require included content to be an object"_s);
    return mergedTrees(*std::move(base), std::move(node));
}

IncludeResolver::Outcome IncludeResolver::included(const Json5Node &value)
{
    if (value.scalar.isString())
        return load(value);
    if (value.kind != Json5Node::Kind::Array) {
        // An ECMAScript typeof knows no null.
        const auto kind = value.scalar.isNull() && value.kind == Json5Node::Kind::Scalar
            ? "object"_L1
            : kindName(value);
        return refuse(
            value,
            u"Invalid $include value: expected string or array of strings, got %1"_s.arg(kind));
    }
    Json5Node merged{.kind = Json5Node::Kind::Object, .span = value.span, .source = value.source};
    for (const Json5Node &name : value.elements) {
        if (!name.scalar.isString()) {
            return refuse(
                name,
                u"Invalid $include array item: expected string, got %1"_s.arg(kindName(name)));
        }
        auto content = load(name);
        if (!content)
            return content;
        merged = mergedTrees(std::move(merged), *std::move(content));
    }
    return merged;
}

IncludeResolver::Outcome IncludeResolver::load(const Json5Node &name)
{
    const QString written = name.scalar.toString();
    const QString path = resolvedPath(written, m_chain.last());
    if (m_chain.contains(path)) {
        return refuse(name,
                      u"Circular include detected: %1 -> %2"_s.arg(m_chain.join(" -> "_L1), path));
    }
    if (m_chain.size() > maxDepth) {
        return refuse(name,
                      u"Maximum include depth (%1) exceeded at: %2"_s.arg(maxDepth).arg(written));
    }
    if (++m_filesRead > maxFiles) {
        return refuse(
            name,
            u"Maximum number of included files (%1) exceeded at: %2"_s.arg(maxFiles).arg(written));
    }
    const QString names = u"include file: %1 (resolved: %2)"_s.arg(written, path);
    const auto bytes = files::readAll(path, Json5Document::maxBytes);
    if (!bytes) {
        m_texts.addUnread(path);
        auto issue = refuse(name, u"Failed to read "_s + names);
        issue.value().reason = u"cannot read an included file: %1"_s.arg(bytes.error().message);
        return issue;
    }
    auto document = Json5Document::parse(*bytes);
    if (!document) {
        m_texts.addUnread(path);
        return tl::unexpected(ConfigIssue{.path = {},
                                          .message = u"Failed to parse "_s + names,
                                          .reason = document.error().reason,
                                          .file = path,
                                          .position = document.error().position});
    }
    m_chain.append(path);
    auto content = resolveNode(m_texts.add(path, *std::move(document)));
    m_chain.removeLast();
    return content;
}

} // namespace claw::config
