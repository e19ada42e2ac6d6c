// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/json5node.h"

#include <QStringList>

namespace claw::config {

//! Moves the parts of a document around and keeps the order in which a person wrote them. A value is
//! named by its path: keys, and the index of an array element as a number. Paths stay good whatever
//! is moved, which pointers into a tree do not.
class DocumentEdit
{
public:
    explicit DocumentEdit(json::Json5Node root);

    //! The value there; null when there is none.
    [[nodiscard]] const json::Json5Node *find(const QStringList &path) const;
    [[nodiscard]] bool has(const QStringList &path) const { return find(path) != nullptr; }
    //! The object there; null when there is none or something else.
    [[nodiscard]] const json::Json5Node *object(const QStringList &path) const;
    //! The elements of the array there; 0 when there is none.
    [[nodiscard]] qsizetype count(const QStringList &path) const;
    //! The string there without the blanks around it; empty when there is none.
    [[nodiscard]] QString text(const QStringList &path) const;

    //! Sets the value there. Objects on the way that are missing are made; what is on the way and
    //! holds no members is replaced.
    void put(const QStringList &path, json::Json5Node value);
    //! An empty object there, unless there is an object already.
    void ensureObject(const QStringList &path);
    //! Adds to the array there, which is made when there is none; the index of the new element.
    qsizetype append(const QStringList &path, json::Json5Node element);
    //! Fills in members that the object there lacks, at any depth; what it has stays.
    void mergeMissing(const QStringList &path, const json::Json5Node &source);
    //! Removes the value there and returns it; an empty node when there is none.
    json::Json5Node take(const QStringList &path);
    //! Removes the object there when it has no members.
    void dropIfEmpty(const QStringList &path);

    [[nodiscard]] json::Json5Node finish() { return std::move(m_root); }

private:
    [[nodiscard]] json::Json5Node *place(const QStringList &path);

    json::Json5Node m_root;
};

[[nodiscard]] json::Json5Node scalarNode(const QJsonValue &value);
[[nodiscard]] json::Json5Node objectNode();
[[nodiscard]] json::Json5Node arrayNode(const QStringList &texts);

} // namespace claw::config
