// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <initializer_list>

namespace claw::tools {

//! A parameter that tells people what a call is about, and the word it is told with.
struct HintPart
{
    QLatin1StringView parameter;
    QLatin1StringView word;
};

//! `session main · limit 5`: those parameters that are there, one alone without its word. Flags
//! count when they are set, of texts the first line up to 160 characters.
[[nodiscard]] QString hintOf(const QJsonObject &arguments, std::initializer_list<HintPart> parts);

} // namespace claw::tools
