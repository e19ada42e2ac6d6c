// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace claw::directives {

//! One directive with one word behind it, or one `name=value` of a directive.
template<typename T>
struct Directive
{
    bool isGiven = false;
    QString written; //!< The word as written; empty: none.
    std::optional<T> value; //!< What it means; nullopt: no such word.

    //! Given without a word: a person asks what is set.
    [[nodiscard]] bool isQuestion() const { return isGiven && written.isEmpty(); }
    [[nodiscard]] bool isWrong() const { return isGiven && !written.isEmpty() && !value; }

    bool operator==(const Directive &) const = default;
};

} // namespace claw::directives
