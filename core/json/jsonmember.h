// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

#include <optional>

//! Single members of an object that was checked before or is taken as it comes: one of a wrong type
//! counts as absent. Where a wrong type is a fault to be told of, JsonReader reads.
namespace claw::json {

[[nodiscard]] std::optional<QString> textMember(const QJsonObject &object, QLatin1StringView key);
//! Fractions are cut off.
[[nodiscard]] std::optional<qint64> integerMember(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] std::optional<bool> flagMember(const QJsonObject &object, QLatin1StringView key);

} // namespace claw::json
