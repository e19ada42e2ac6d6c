// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringView>

namespace claw::json {

//! Compact JSON text laid out over lines with two spaces, members in the order they have: the form of
//! the state files. Empty objects and arrays stay `{}` and `[]`; no trailing newline.
[[nodiscard]] QByteArray indented(QByteArrayView compact);

//! Appends one member with any key to the text of an object that is not closed yet.
void appendMember(QByteArray &openObject, QStringView key, QByteArrayView json);

//! The text of a closed object with the members added that we do not know but must not lose.
[[nodiscard]] QByteArray withRest(QByteArray object, const QJsonObject &rest);

} // namespace claw::json
