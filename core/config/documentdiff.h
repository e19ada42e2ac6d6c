// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonValue>
#include <QStringList>

#include <vector>

namespace claw::config {

//! One place where two documents differ.
struct Difference
{
    QStringList path;
    QJsonValue before; //!< Undefined: it was not there.
    QJsonValue after; //!< Undefined: it is not there any more.
};

//! All leaves that differ, in alphabetical order. An object that appears or disappears is named
//! itself; lists are compared by value and named as a whole.
[[nodiscard]] std::vector<Difference> differences(const QJsonValue &before,
                                                  const QJsonValue &after);

} // namespace claw::config
