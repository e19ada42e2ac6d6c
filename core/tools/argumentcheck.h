// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace claw::tools {

/*! The arguments of a call, brought to the types that the schema asks for. Models are careless:
    numbers and flags in strings, a lone string or JSON text for a list, and null for an optional
    member are understood. Members that the schema does not name stay.

    The subset of JSON schema that tools use: type (one), properties, required, items, enum, minimum,
    maximum, minLength. Fails with InvalidRequest; the message has one line `  - path: what is wrong`
    for each fault.
*/
[[nodiscard]] Result<QJsonObject> checkedArguments(const QJsonObject &schema,
                                                   const QJsonObject &arguments);

} // namespace claw::tools
