// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace claw::config {

using Qt::StringLiterals::operator""_L1;

//! One value of an enum and the word that the configuration file spells it with.
template<typename E>
struct Word
{
    E value;
    QLatin1StringView text;
};

//! The words of one enum. Each enum of the configuration specialises this once, right below itself;
//! the schema, the loader and every message take the spelling from here.
template<typename E>
inline constexpr auto words = nullptr;

//! How the file spells `value`.
template<typename E>
[[nodiscard]] constexpr QLatin1StringView toWord(E value)
{
    for (const auto &word : words<E>) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

//! The value spelled `text` (case matters), or nullopt.
template<typename E>
[[nodiscard]] std::optional<E> fromWord(QStringView text)
{
    for (const auto &word : words<E>) {
        if (word.text == text)
            return word.value;
    }
    return std::nullopt;
}

//! Every word of an enum in the order of its table.
template<typename E>
[[nodiscard]] QStringList allWords()
{
    QStringList all;
    for (const auto &word : words<E>)
        all.append(word.text);
    return all;
}

} // namespace claw::config
