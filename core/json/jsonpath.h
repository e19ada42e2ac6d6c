// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QStringList>

namespace claw::json {

//! Reads a path as people type it: `agents.list[0].id`, `channels[my.group]`; a backslash takes what
//! follows it literally. Elements of lists are named by their index. InvalidRequest for a path
//! without steps and for brackets that hold nothing or do not close.
[[nodiscard]] Result<QStringList> parsePath(const QString &text);

//! What stands there; Undefined when nothing does.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &root, const QStringList &path);

//! `root` with `value` there. What is missing on the way is made: a list when the next step is a
//! number, else an object; so is what holds no members. InvalidRequest for a step into a list that
//! is no index, or one beyond its end.
[[nodiscard]] Result<QJsonValue> withValueAt(const QJsonValue &root, const QStringList &path,
                                             const QJsonValue &value);

//! `root` without what stands there; unchanged when nothing does. Later elements of a list move up.
[[nodiscard]] QJsonValue withoutValueAt(const QJsonValue &root, const QStringList &path);

} // namespace claw::json
