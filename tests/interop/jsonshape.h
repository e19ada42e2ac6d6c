// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonValue>
#include <QStringList>

namespace claw::interop {

//! What a client of the reference would miss in `ours`: keys of `theirs` that are absent and values of
//! another JSON type, each with its path. Keys that only `ours` has are fine; of an array the first
//! elements are compared.
[[nodiscard]] QStringList missingShape(const QJsonValue &ours, const QJsonValue &theirs,
                                       const QString &path = {});

} // namespace claw::interop
