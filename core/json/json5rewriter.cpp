// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/json5rewriter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::json {

namespace {

bool isSame(const QJsonValue &before, const QJsonValue &after)
{
    const bool areNaN = before.isDouble() && after.isDouble() && std::isnan(before.toDouble())
        && std::isnan(after.toDouble());
    return areNaN || before == after;
}

} // namespace

Json5Rewriter::Json5Rewriter(QStringView text)
    : m_text(text)
{ }

void Json5Rewriter::edit(qsizetype start, qsizetype end, const QString &text)
{
    m_edits.push_back({{start, end}, text});
}

QString Json5Rewriter::finish()
{
    std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit &left, const Edit &right) {
        return left.span.start < right.span.start;
    });
    QString changed;
    qsizetype at = 0;
    for (const Edit &edit : m_edits) {
        if (edit.span.start > at)
            changed += m_text.sliced(at, edit.span.start - at);
        changed += edit.text;
        at = std::max(at, edit.span.end); // Two neighbours that go may claim the same blank.
    }
    changed += m_text.sliced(at);
    return changed;
}

void Json5Rewriter::change(const Json5Node &node, const QJsonValue &value, Json5Style style)
{
    if (node.kind == Json5Node::Kind::Object && value.isObject())
        return changeObject(node, value.toObject(), style);
    if (node.kind == Json5Node::Kind::Array && value.isArray())
        return changeArray(node, value.toArray(), style);
    const bool wasScalar = node.kind == Json5Node::Kind::Scalar;
    if (wasScalar && isSame(node.scalar, value))
        return;
    if (wasScalar && node.scalar.isString())
        style.quote = m_text[node.span.start];
    edit(node.span.start, node.span.end,
         style.value(value, indentationAt(m_text, node.span.start)));
}

Json5Rewriter::Child Json5Rewriter::childAt(TextSpan span) const
{
    return {.span = span, .comma = commaAfter(m_text, span.end), .goes = false};
}

void Json5Rewriter::changeObject(const Json5Node &node, const QJsonObject &value,
                                 const Json5Style &outer)
{
    Json5Style style = outer;
    style.learnFrom(m_text, node);
    std::vector<Child> children;
    qsizetype anchor = -1;
    for (const Json5Member &member : node.members) {
        Child &child =
            children.emplace_back(childAt({member.keySpan.start, member.value.span.end}));
        const auto wanted = value.constFind(member.key);
        child.goes = wanted == value.constEnd();
        if (!child.goes)
            anchor = qsizetype(children.size()) - 1;
        if (!child.goes && node.member(member.key) == &member)
            change(member.value, *wanted, style);
    }
    const QString outside = indentationAt(m_text, node.span.start);
    const QString indentation = anchor >= 0
        ? indentationAt(m_text, children[size_t(anchor)].span.start)
        : style.spreads ? QString(outside + style.indent)
                        : outside;
    QStringList texts;
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (!node.member(it.key()))
            texts.append(style.key(it.key()) + ": "_L1 + style.value(*it, indentation));
    }
    changeChildren(node, children, anchor, texts, style);
}

void Json5Rewriter::changeArray(const Json5Node &node, const QJsonArray &value,
                                const Json5Style &outer)
{
    Json5Style style = outer;
    style.learnFrom(m_text, node);
    const qsizetype before = qsizetype(node.elements.size());
    const qsizetype after = value.size();
    const qsizetype shorter = std::min(before, after);
    const auto isKept = [&](qsizetype old, qsizetype now) {
        return isSame(node.elements[size_t(old)].toJson(), value.at(now));
    };
    // What begins and ends alike stays, so that one element comes or goes without the others.
    qsizetype head = 0;
    while (head < shorter && isKept(head, head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && isKept(before - 1 - tail, after - 1 - tail))
        ++tail;
    const qsizetype changedEnd = shorter - tail;

    std::vector<Child> children;
    for (const Json5Node &element : node.elements)
        children.push_back(childAt(element.span));
    for (qsizetype i = head; i < changedEnd; ++i)
        change(node.elements[size_t(i)], value.at(i), style);
    for (qsizetype i = changedEnd; i < before - tail; ++i)
        children[size_t(i)].goes = true;
    const QString indentation = indentationAt(m_text, node.span.start);
    QStringList texts;
    for (qsizetype i = changedEnd; i < after - tail; ++i)
        texts.append(style.value(
            value.at(i), style.spreads ? QString(indentation + style.indent) : indentation));
    changeChildren(node, children, changedEnd - 1, texts, style);
}

void Json5Rewriter::changeChildren(const Json5Node &node, const std::vector<Child> &children,
                                   qsizetype anchor, const QStringList &texts,
                                   const Json5Style &style)
{
    const auto goes = [](const Child &child) { return child.goes; };
    if (std::all_of(children.begin(), children.end(), goes)) {
        if (!texts.isEmpty() || !children.empty())
            fill(node, children, texts, style);
        return;
    }
    for (const Child &child : children) {
        if (child.goes)
            remove(child);
    }
    if (!texts.isEmpty()) {
        if (anchor < 0)
            insertBefore(children.front(), texts, style);
        else
            insertAfter(children, anchor, texts, style);
        return;
    }
    // A text that did without a comma at the end still does.
    const auto last = std::find_if_not(children.rbegin(), children.rend(), goes);
    if (children.back().goes && children.back().comma < 0)
        edit(last->comma, last->comma + 1);
}

void Json5Rewriter::fill(const Json5Node &node, const std::vector<Child> &children,
                         const QStringList &texts, const Json5Style &style)
{
    const bool isObject = node.kind == Json5Node::Kind::Object;
    const qsizetype open = node.span.start + 1;
    const qsizetype close = node.span.end - 1;
    bool hasComments = false;
    qsizetype gapStart = open;
    for (const Child &child : children) {
        hasComments |= m_text.sliced(gapStart, child.span.start - gapStart).contains(u'/');
        gapStart = child.span.end;
    }
    hasComments |= m_text.sliced(gapStart, close - gapStart).contains(u'/');
    const QString indentation = indentationAt(m_text, node.span.start);
    if (!hasComments) {
        const QString block =
            style.block(isObject ? u'{' : u'[', texts, isObject ? u'}' : u']', indentation);
        return edit(open, close, block.sliced(1, block.size() - 2));
    }
    for (const Child &child : children)
        remove(child);
    const QString between =
        style.spreads ? QString(style.lineEnd + indentation + style.indent) : u" "_s;
    QString added;
    for (const QString &text : texts)
        added += between + text + (&text == &texts.back() ? ""_L1 : ","_L1);
    edit(open, open, added);
}

void Json5Rewriter::insertBefore(const Child &child, const QStringList &texts,
                                 const Json5Style &style)
{
    const qsizetype start = child.span.start;
    const QString between = startsLine(m_text, start)
        ? QString(u',' + style.lineEnd + indentationAt(m_text, start))
        : u", "_s;
    edit(start, start, texts.join(between) + between);
}

void Json5Rewriter::insertAfter(const std::vector<Child> &children, qsizetype anchor,
                                const QStringList &texts, const Json5Style &style)
{
    const Child &child = children[size_t(anchor)];
    const bool isLast = std::all_of(children.begin() + anchor + 1, children.end(),
                                    [](const Child &other) { return other.goes; });
    const bool endsWithComma = !isLast || children.back().comma >= 0;
    qsizetype end = child.comma + 1;
    if (child.comma < 0) {
        end = child.span.end;
        edit(end, end, u","_s);
    }
    const bool spreads = startsLine(m_text, child.span.start);
    const QString between =
        spreads ? QString(style.lineEnd + indentationAt(m_text, child.span.start)) : u" "_s;
    QString added;
    for (const QString &text : texts) {
        const bool hasComma = endsWithComma || &text != &texts.back();
        added += between + text + (hasComma ? ","_L1 : ""_L1);
    }
    const qsizetype place = spreads ? skipRemarks(end) : end;
    edit(place, place, added);
}

void Json5Rewriter::remove(const Child &child)
{
    const qsizetype start = child.span.start;
    qsizetype end = child.span.end;
    if (child.comma >= 0) {
        const auto gap = m_text.sliced(end, child.comma - end);
        if (gap.contains(u'/')) { // A comment in front of the comma stays.
            edit(start, end);
            return edit(child.comma, child.comma + 1);
        }
        end = child.comma + 1;
    }
    const qsizetype next = skipSpaces(end);
    if (!isLineEnd(next) && m_text[next] != u'}' && m_text[next] != u']')
        return edit(start, next); // Whatever stands there moves up.
    qsizetype first = start;
    while (first > 0 && (m_text[first - 1] == u' ' || m_text[first - 1] == u'\t'))
        --first;
    if (!isLineEnd(next))
        return edit(first, end);
    if (!startsLine(m_text, start))
        return edit(first, next);
    const qsizetype lineEnd = m_text.indexOf(u'\n', next);
    edit(first, lineEnd < 0 ? m_text.size() : lineEnd + 1);
}

qsizetype Json5Rewriter::skipSpaces(qsizetype offset) const
{
    while (offset < m_text.size() && (m_text[offset] == u' ' || m_text[offset] == u'\t'))
        ++offset;
    return offset;
}

bool Json5Rewriter::isLineEnd(qsizetype offset) const
{
    return offset == m_text.size() || m_text[offset] == u'\n'
        || m_text.sliced(offset).startsWith(u"\r\n");
}

qsizetype Json5Rewriter::skipRemarks(qsizetype offset) const
{
    qsizetype end = offset;
    for (;;) {
        const qsizetype next = skipSpaces(end);
        const QStringView rest = m_text.sliced(next);
        if (rest.startsWith(u"//")) {
            end = next;
            while (!isLineEnd(end) && m_text[end] != u'\r' && m_text[end] != QChar(0x2028)
                   && m_text[end] != QChar(0x2029))
                ++end;
            return end;
        }
        if (!rest.startsWith(u"/*"))
            return end;
        end = m_text.indexOf(u"*/", next + 2) + 2;
    }
}

} // namespace claw::json
