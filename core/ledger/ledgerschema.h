// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace claw::ledger {

//! The version of the tables this program writes (`PRAGMA user_version`).
constexpr int schemaVersion = 3;

//! The statements that bring a database from this version to the next; 0 is an empty one. A step that
//! was released is never changed: a new one is added.
[[nodiscard]] QStringList migrationFrom(int version);

} // namespace claw::ledger
