// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configtext.h"

#include "config/schema.h"
#include "json/jsonwriter.h"

#include <QJsonArray>

namespace claw::config {

namespace {

class Printer
{
public:
    void value(const QJsonValue &value, const ShapeNode *shape, qsizetype depth)
    {
        if (value.isObject())
            object(value.toObject(), shape, depth);
        else if (value.isArray())
            array(value.toArray(), shape, depth);
        else
            json::appendValue(m_out, value);
    }
    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void object(const QJsonObject &object, const ShapeNode *shape, qsizetype depth)
    {
        const QStringList keys = shape ? shape->keysInOrder(object) : object.keys();
        if (keys.isEmpty()) {
            m_out.append("{}");
            return;
        }
        char separator = '{';
        for (const QString &key : keys) {
            startLine(separator, depth + 1);
            json::appendString(m_out, key);
            m_out.append(": ");
            value(object.value(key), shape ? shape->below(key) : nullptr, depth + 1);
            separator = ',';
        }
        endWith('}', depth);
    }
    void array(const QJsonArray &array, const ShapeNode *shape, qsizetype depth)
    {
        if (array.isEmpty()) {
            m_out.append("[]");
            return;
        }
        const ShapeNode *element = shape ? shape->below({}) : nullptr;
        char separator = '[';
        for (const QJsonValue &entry : array) {
            startLine(separator, depth + 1);
            value(entry, element, depth + 1);
            separator = ',';
        }
        endWith(']', depth);
    }
    void startLine(char separator, qsizetype depth)
    {
        m_out.append(separator).append('\n').append(depth * 2, ' ');
    }
    void endWith(char bracket, qsizetype depth)
    {
        m_out.append('\n').append(depth * 2, ' ').append(bracket);
    }

    QByteArray m_out;
};

} // namespace

QByteArray configText(const QJsonObject &document)
{
    Printer printer;
    printer.value(document, &configShape(), 0);
    return printer.take() + '\n';
}

} // namespace claw::config
