// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::cli {

//! What a piece of text means; the palette decides how that looks.
enum class Tone { Plain, Accent, Info, Success, Warning, Failure, Muted, Heading };

//! How many colours a stream can show.
enum class ColourLevel { None, Palette256, TrueColour };

//! `text` between the escape sequences (ECMA-48 SGR) of its tone; unchanged without colours.
[[nodiscard]] QString paint(Tone tone, const QString &text, ColourLevel level);

} // namespace claw::cli
