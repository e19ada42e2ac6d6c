// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace claw::i18n {

//! The languages of the texts that people read: "en", in which the sources are written, and those with
//! a file in translations/. Names as in ISO 639, with a region where one is meant: "zh_CN".
[[nodiscard]] QStringList languages();

//! The language to speak: `wanted` when it is one of ours, else by CLAWDBOT_LANG, LC_ALL, LC_MESSAGES
//! and LANG, the first that is set (POSIX, 8.2); "en" when that names none of ours.
[[nodiscard]] QString chooseLanguage(const QString &wanted, const QProcessEnvironment &environment);

//! Makes the texts of the application, and those of Qt itself, appear in this language. Once, before
//! the first of them is asked for; a QCoreApplication exists.
void speak(const QString &language);

} // namespace claw::i18n
