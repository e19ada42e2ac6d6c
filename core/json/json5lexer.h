// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/json5document.h"

namespace claw::json {

//! Reads the words of a JSON5 text: blanks and comments, strings, numbers, names. A function that
//! returns false has left an error behind, and the lexer is done. For core/json alone.
class Json5Lexer
{
public:
    explicit Json5Lexer(QStringView text);

    [[nodiscard]] qsizetype offset() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    //! The unit at `offset() + ahead`; 0 beyond the end (a NUL in the text is no JSON5 either).
    [[nodiscard]] char16_t peek(qsizetype ahead = 0) const;
    void advance(qsizetype units = 1) { m_at += units; }
    //! Steps over `unit` if it is next.
    bool consume(char16_t unit);

    bool skipBlanks();
    //! A string in either kind of quotes, which is next.
    bool readString(QString &out);
    //! A number, which starts with a sign, a dot, a digit, I or N.
    bool readNumber(double &out);
    //! An ECMAScript 5.1 IdentifierName.
    bool readName(QString &out);
    //! Exactly these letters.
    bool readWord(QLatin1StringView word);

    //! Notes that what is next cannot stand there; always false.
    bool refuse(const QString &reason);
    [[nodiscard]] Json5Error takeError() { return std::move(m_error); }

private:
    bool skipComment();
    bool readEscape(QString &out);
    bool readHex(int digits, char16_t &out);
    bool readHexNumber(double &out);
    bool readDecimal(double &out);
    qsizetype skipDigits();
    [[nodiscard]] char32_t codePoint() const;

    QStringView m_text;
    qsizetype m_at = 0;
    Json5Error m_error;
};

} // namespace claw::json
