// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/statejson.h"

#include "json/jsontext.h"
#include "json/jsonwriter.h"

#include <algorithm>

namespace claw::json {

namespace {

//! Writes tokens one after the other and knows how deep it is.
class Layout
{
public:
    void open(char bracket)
    {
        m_out.append(bracket);
        ++m_depth;
        m_isEmpty = true;
    }

    void close(char bracket)
    {
        --m_depth;
        if (!m_isEmpty)
            newLine();
        m_out.append(bracket);
        m_isEmpty = false;
    }

    void separate()
    {
        m_out.append(',');
        newLine();
    }

    void content(QByteArrayView text)
    {
        startContent();
        m_out.append(text);
    }

    //! Brackets are content of the bracket around them.
    void startContent()
    {
        if (m_isEmpty && m_depth > 0)
            newLine();
        m_isEmpty = false;
    }

    QByteArray take() { return std::move(m_out); }

private:
    void newLine() { m_out.append('\n').append(m_depth * 2, ' '); }

    QByteArray m_out;
    qsizetype m_depth = 0;
    bool m_isEmpty = false; //!< Nothing came yet after the last opening bracket.
};

//! The length of the string literal at the start, its quotes included.
qsizetype literalLength(QByteArrayView text)
{
    qsizetype end = 1;
    while (end < text.size() && text[end] != '"')
        end += text[end] == '\\' ? 2 : 1;
    return std::min(end + 1, text.size());
}

} // namespace

QByteArray indented(QByteArrayView compact)
{
    Layout layout;
    for (qsizetype at = 0; at < compact.size();) {
        const char next = compact[at];
        qsizetype length = 1;
        if (next == '{' || next == '[') {
            layout.startContent();
            layout.open(next);
        } else if (next == '}' || next == ']') {
            layout.close(next);
        } else if (next == ',') {
            layout.separate();
        } else if (next == ':') {
            layout.content(": ");
        } else if (next == '"') {
            length = literalLength(compact.sliced(at));
            layout.content(compact.sliced(at, length));
        } else {
            layout.content(compact.sliced(at, 1));
        }
        at += length;
    }
    return layout.take();
}

void appendMember(QByteArray &openObject, QStringView key, QByteArrayView json)
{
    if (!openObject.endsWith('{'))
        openObject.append(',');
    appendString(openObject, key);
    openObject.append(':').append(json);
}

QByteArray withRest(QByteArray object, const QJsonObject &rest)
{
    if (rest.isEmpty())
        return object;
    object.chop(1);
    for (auto it = rest.constBegin(); it != rest.constEnd(); ++it)
        appendMember(object, it.key(), compact(it.value()));
    object.append('}');
    return object;
}

} // namespace claw::json
