// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QProcessEnvironment>
#include <QStringList>

namespace claw::config {

//! The assignments of a `.env` text: `NAME=value`, `export NAME=value`, `NAME: value`; values bare
//! (up to ` #`) or in single, double or back quotes, which may span lines; \n and \r count in double
//! quotes. Lines that are none of this are passed over. The last assignment of a name wins.
[[nodiscard]] QMap<QString, QString> parseDotEnv(const QString &text);

//! The environment with what the files add, in their order. Nothing that is set already is changed,
//! so an earlier file wins over a later one. Missing and unreadable files, and those over 1 MiB, add
//! nothing. Blocks on the disk (configuration spec 1.3).
[[nodiscard]] QProcessEnvironment withDotEnv(QProcessEnvironment environment,
                                             const QStringList &files);

//! The environment with ConfigOutcome::variables, which fill only what is unset or blank.
[[nodiscard]] QProcessEnvironment withVariables(QProcessEnvironment environment,
                                                const QMap<QString, QString> &variables);

} // namespace claw::config
