// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/httphead.h"

#include <algorithm>

namespace claw::net {

namespace {

bool sameName(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

// "." and ".." also count when a dot is written as %2e (WHATWG URL, as the reference's parser does).
qsizetype dots(QByteArray segment)
{
    segment = segment.toLower().replace("%2e", ".");
    return segment == "." ? 1 : segment == ".." ? 2 : 0;
}

QByteArray withoutDotSegments(const QByteArray &path)
{
    QByteArrayList kept;
    const QByteArrayList segments = path.mid(1).split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const qsizetype dotCount = dots(segments[i]);
        const bool isLast = i + 1 == segments.size();
        if (dotCount == 2 && !kept.isEmpty())
            kept.removeLast();
        if (dotCount == 0)
            kept.append(segments[i]);
        else if (isLast)
            kept.append(QByteArray());
    }
    return '/' + kept.join('/');
}

} // namespace

void HttpHeaders::append(QByteArray name, QByteArray value)
{
    m_fields.append({.name = std::move(name), .value = std::move(value)});
}

std::optional<QByteArray> HttpHeaders::value(QByteArrayView name) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(),
                                 [name](const Field &field) { return sameName(field.name, name); });
    return it == m_fields.end() ? std::nullopt : std::optional(it->value);
}

QByteArray HttpHeaders::list(QByteArrayView name) const
{
    QByteArrayList values;
    for (const Field &field : m_fields) {
        if (sameName(field.name, name))
            values.append(field.value);
    }
    return values.join(", ");
}

bool HttpHeaders::hasToken(QByteArrayView name, QByteArrayView token) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &field) {
        if (!sameName(field.name, name))
            return false;
        const QByteArrayList items = field.value.split(',');
        return std::any_of(items.begin(), items.end(), [token](const QByteArray &item) {
            return sameName(item.trimmed(), token);
        });
    });
}

qsizetype HttpHeaders::count(QByteArrayView name) const
{
    return std::count_if(m_fields.begin(), m_fields.end(),
                         [name](const Field &field) { return sameName(field.name, name); });
}

bool splitTarget(HttpHead &head)
{
    QByteArray rest = head.target;
    if (rest == "*") {
        head.path = rest;
        return true;
    }
    if (const auto lower = rest.left(8).toLower();
        lower.startsWith("http://") || lower.startsWith("https://")) {
        const qsizetype authority = rest.indexOf("://") + 3;
        const qsizetype end = std::find_if(rest.cbegin() + authority, rest.cend(),
                                           [](char c) { return c == '/' || c == '?' || c == '#'; })
            - rest.cbegin();
        rest = rest.mid(end);
        if (!rest.startsWith('/'))
            rest.prepend('/');
    }
    if (!rest.startsWith('/'))
        return false;
    if (const qsizetype fragment = rest.indexOf('#'); fragment >= 0)
        rest.truncate(fragment);
    const qsizetype question = rest.indexOf('?');
    head.query = question < 0 ? QByteArray() : rest.mid(question + 1);
    head.path = withoutDotSegments(rest.left(question < 0 ? rest.size() : question));
    return true;
}

} // namespace claw::net
