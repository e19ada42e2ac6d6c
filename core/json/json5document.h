// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/json5node.h"

#include <QByteArrayView>

#include <optional>
#include <tl/expected.hpp>

namespace claw::json {

//! Why a text is not JSON5, and where.
struct Json5Error
{
    QString reason; //!< For a person: "expected ',' or '}' after the value of \"port\"".
    TextPosition position; //!< Of the first unit that cannot stand there.
    qsizetype offset = 0;
    std::optional<char32_t> found; //!< What stands there; nullopt at the end of the text.
    bool isLimit = false; //!< Well-formed perhaps, but over a limit of this reader.

    //! The same in the words of the usual JSON5 library, which clients of the gateway know:
    //! `JSON5: invalid character 'x' at 3:7`.
    [[nodiscard]] QString libraryText() const;
};

//! A JSON5 1.0 text (https://spec.json5.org) with the place of every key and value in it.
class Json5Document
{
public:
    static constexpr qsizetype maxBytes = 16 * 1024 * 1024;
    static constexpr int maxDepth = 256;
    static constexpr int maxValues = 500'000;

    //! Parses UTF-8; a byte order mark is skipped, invalid sequences read as U+FFFD. Texts over
    //! a limit above are refused.
    [[nodiscard]] static tl::expected<Json5Document, Json5Error> parse(QByteArrayView utf8);

    [[nodiscard]] const Json5Node &root() const { return m_root; }
    [[nodiscard]] const QString &text() const { return m_text; }
    //! Line and column of an offset into text().
    [[nodiscard]] TextPosition position(qsizetype offset) const;

private:
    Json5Document(QString text, Json5Node root);

    QString m_text;
    Json5Node m_root;
    std::vector<qsizetype> m_lineStarts;
};

} // namespace claw::json
