// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace claw::replies {

//! Without paragraphs that repeat the one before them; blanks do not make a difference.
[[nodiscard]] QString withoutRepeatedParagraphs(const QString &text);

//! The form in which two texts are compared: lower case, no emoji, single blanks.
[[nodiscard]] QString comparable(const QString &text);

//! Whether people have this text already: one of `sent` contains it or is contained in it. Texts
//! under 10 characters never count.
[[nodiscard]] bool wasSent(const QString &text, const QStringList &sent);

} // namespace claw::replies
