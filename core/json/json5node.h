// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace claw::json {

//! A stretch of a text, in UTF-16 units from its start.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype end = 0; //!< One past the last unit.
};

//! The place of a unit in a text, as editors count: both from 1, columns in UTF-16 units.
struct TextPosition
{
    int line = 1;
    int column = 1;
};

struct Json5Member;

//! One value of a JSON5 text and where it stands. The text itself is kept by the document and the
//! spans leave nothing out but blanks, comments and punctuation, so a change that must keep a
//! person's formatting replaces spans and re-parses.
struct Json5Node
{
    enum class Kind { Scalar, Array, Object };

    Kind kind = Kind::Scalar;
    TextSpan span; //!< From the first unit of the value to its last, quotes and brackets included.
    int source = 0; //!< Whose text `span` points into, once trees of several texts are merged.
    QJsonValue scalar; //!< Of a scalar. NaN and the infinities are numbers here.
    std::vector<Json5Node> elements; //!< Of an array.
    std::vector<Json5Member> members; //!< Of an object, as they appear; a repeated key repeats.

    //! The member that counts: the last with this key. Null when there is none.
    [[nodiscard]] const Json5Member *member(QStringView key) const;
    [[nodiscard]] Json5Member *member(QStringView key);
    //! The value below this one; array elements are named by their index. Null when there is none.
    [[nodiscard]] const Json5Node *find(const QStringList &path) const;
    //! Marks the whole tree as read from one text.
    void setSource(int newSource);
    //! The value without its places. The last of repeated keys wins.
    [[nodiscard]] QJsonValue toJson() const;
};

struct Json5Member
{
    QString key; //!< Without quotes and escapes.
    TextSpan keySpan; //!< As written, quotes included.
    int keySource = 0; //!< Whose text `keySpan` points into.
    Json5Node value;
};

} // namespace claw::json
