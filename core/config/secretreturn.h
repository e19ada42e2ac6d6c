// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QStringList>

namespace claw::config {

//! A document as it is kept and as a client saw it.
struct ShownDocument
{
    QJsonValue stored; //!< What the file says, or the part of it at hand.
    //! What the running gateway makes of it; undefined when a client cannot mean it.
    QJsonValue effective = QJsonValue::Undefined;
    QStringList path; //!< Where the part is in the document.
};

//! What a client sent back, as it goes into the file: for the placeholder of a secret what is stored
//! there, and for a value that stands in `effective` alone (a default, an included file, the value of
//! a variable) what the file says in its place, be it nothing. An element of a list is found by what
//! it says, by its `id`, or by its place in a list of the same length. InvalidConfig with
//! `details.issues` when a placeholder stands where nothing is stored.
[[nodiscard]] Result<QJsonValue> returned(const QJsonValue &incoming, const ShownDocument &shown);

} // namespace claw::config
