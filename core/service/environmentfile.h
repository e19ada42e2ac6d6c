// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "service/serviceplan.h"

namespace claw::service {

//! A file of NAME=value lines as EnvironmentFile= of systemd.exec(5) reads it.

//! Its variables; comments and what is no assignment are passed over.
[[nodiscard]] EnvironmentEntries parseEnvironmentFile(const QString &text);

//! `text` with `name` set to `value`; every other line stays as it is. An empty value removes it.
[[nodiscard]] QString withVariable(const QString &text, const QString &name, const QString &value);

//! `environment` with what the file at `path` adds; what is set already stays. For service managers
//! that read no such file themselves. A missing or unreadable file adds nothing.
[[nodiscard]] QProcessEnvironment withEnvironmentFile(QProcessEnvironment environment,
                                                      const QString &path);

} // namespace claw::service
