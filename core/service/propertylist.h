// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QXmlStreamWriter>

namespace claw::service {

//! Writes an XML property list (plist(5)) whose root is a dictionary, member by member.
class PropertyList
{
public:
    explicit PropertyList(QString &text)
        : m_out(&text)
    {
        m_out.setAutoFormatting(true);
        m_out.setAutoFormattingIndent(2);
        m_out.writeStartDocument();
        m_out.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                      "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
        m_out.writeStartElement(QStringLiteral("plist"));
        m_out.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
        m_out.writeStartElement(QStringLiteral("dict"));
    }
    void key(const QString &name) { m_out.writeTextElement(QStringLiteral("key"), name); }
    void string(const QString &name, const QString &value)
    {
        key(name);
        m_out.writeTextElement(QStringLiteral("string"), value);
    }
    void integer(const QString &name, const QString &value)
    {
        key(name);
        m_out.writeTextElement(QStringLiteral("integer"), value);
    }
    void yes(const QString &name)
    {
        key(name);
        m_out.writeEmptyElement(QStringLiteral("true"));
    }
    void array(const QString &name, const QStringList &values)
    {
        key(name);
        m_out.writeStartElement(QStringLiteral("array"));
        for (const auto &value : values)
            m_out.writeTextElement(QStringLiteral("string"), value);
        m_out.writeEndElement();
    }
    void beginDict(const QString &name)
    {
        key(name);
        m_out.writeStartElement(QStringLiteral("dict"));
    }
    void endDict() { m_out.writeEndElement(); }
    void end() { m_out.writeEndDocument(); }

private:
    QXmlStreamWriter m_out;
};

} // namespace claw::service
