// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/json5style.h"

#include <vector>

namespace claw::json {

//! Collects the changes of a text that make its tree another one. Nobody but rewritten() needs it.
class Json5Rewriter
{
public:
    explicit Json5Rewriter(QStringView text);

    //! Makes `node` read as `value`. `style` is that of what surrounds it.
    void change(const Json5Node &node, const QJsonValue &value, Json5Style style);
    //! The text with all changes.
    [[nodiscard]] QString finish();

private:
    //! A member or an element: where it stands, and whether it is to go away.
    struct Child
    {
        TextSpan span;
        qsizetype comma = -1; //!< The one after it; -1: none.
        bool goes = false;
    };
    struct Edit
    {
        TextSpan span;
        QString text;
    };

    void changeObject(const Json5Node &node, const QJsonObject &value, const Json5Style &style);
    void changeArray(const Json5Node &node, const QJsonArray &value, const Json5Style &style);
    //! Removes the children that go and adds `texts` after child `anchor`; -1 is before them all.
    void changeChildren(const Json5Node &node, const std::vector<Child> &children, qsizetype anchor,
                        const QStringList &texts, const Json5Style &style);
    void fill(const Json5Node &node, const std::vector<Child> &children, const QStringList &texts,
              const Json5Style &style);
    void insertAfter(const std::vector<Child> &children, qsizetype anchor, const QStringList &texts,
                     const Json5Style &style);
    void insertBefore(const Child &child, const QStringList &texts, const Json5Style &style);
    void remove(const Child &child);
    void edit(qsizetype start, qsizetype end, const QString &text = {});
    [[nodiscard]] Child childAt(TextSpan span) const;
    //! Where the blanks end that begin here, without the end of the line.
    [[nodiscard]] qsizetype skipSpaces(qsizetype offset) const;
    //! Where the comments end that stand behind a value on its line.
    [[nodiscard]] qsizetype skipRemarks(qsizetype offset) const;
    [[nodiscard]] bool isLineEnd(qsizetype offset) const;

    QStringView m_text;
    std::vector<Edit> m_edits;
};

} // namespace claw::json
