// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace claw::service {

//! The syntax of unit files as systemd.syntax(7) and systemd.service(5) describe it.

//! What a word is part of: a `$` stands for itself everywhere but in commands.
enum class UnitWord { Plain, Command };

//! `word` so that systemd reads it back unchanged: in quotes where it needs them, specifiers (`%`)
//! and, in commands, variables (`$`) made literal.
[[nodiscard]] QString quoteUnitWord(const QString &word, UnitWord kind);
//! Only specifiers made literal, for settings that take the rest of the line.
[[nodiscard]] QString escapeUnitValue(const QString &value);

//! The words of a value, unquoted and with escapes and `%%` resolved. Other specifiers are left
//! alone: only the manager knows what they stand for.
[[nodiscard]] QStringList splitUnitWords(const QString &value);
//! As above for a command: `$$` is a dollar sign, and the prefixes of the program (`-`, `@`, `:`,
//! `+`, `!`) are dropped.
[[nodiscard]] QStringList splitUnitCommand(const QString &value);

//! A setting of a unit file.
struct UnitSetting
{
    QString section; //!< Without brackets.
    QString key;
    QString value;
};
//! All settings in their order; comments and what is no setting are passed over.
[[nodiscard]] QList<UnitSetting> parseUnitFile(const QString &text);

} // namespace claw::service
