// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files/statepaths.h"

#include <QJsonObject>
#include <QProcessEnvironment>

namespace claw::config {

//! A valid document with what checking it fills in, and what is therefore written when the gateway
//! writes the file: the schema's defaults, concurrency limits, model prices and aliases.
[[nodiscard]] QJsonObject withValidatorDefaults(const QJsonObject &document);

//! A valid document with everything filled in that the program fills in (configuration spec 11):
//! the schema's defaults, concurrency limits, model prices and aliases, the speech key from the
//! environment.
[[nodiscard]] QJsonObject withDefaults(const QJsonObject &document,
                                       const QProcessEnvironment &environment);

//! What stands for a configuration file that does not exist.
[[nodiscard]] QJsonObject emptyDocument(const QProcessEnvironment &environment);

//! The document with `~` made absolute wherever a key names a path (configuration spec 2.1).
[[nodiscard]] QJsonObject withAbsolutePaths(const QJsonObject &document,
                                            const files::StatePaths &paths);

} // namespace claw::config
