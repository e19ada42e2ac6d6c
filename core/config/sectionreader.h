// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "config/enumwords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <type_traits>

namespace claw::config {

//! Reads members of one object of a valid document into fields. An absent member leaves its field
//! alone, so the defaults stand where the fields are declared. The schema has checked the types.
class SectionReader
{
public:
    explicit SectionReader(QJsonObject object)
        : m_object(std::move(object))
    { }

    [[nodiscard]] SectionReader section(QLatin1StringView key) const
    {
        return SectionReader(m_object.value(key).toObject());
    }
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] QJsonArray array(QLatin1StringView key) const
    {
        return m_object.value(key).toArray();
    }
    [[nodiscard]] QJsonValue value(QLatin1StringView key) const { return m_object.value(key); }

    template<typename T>
    void read(QLatin1StringView key, T &field) const
    {
        const auto it = m_object.constFind(key);
        if (it != m_object.constEnd())
            assign(*it, field);
    }

private:
    static void assign(const QJsonValue &value, QString &field) { field = value.toString(); }
    static void assign(const QJsonValue &value, bool &field) { field = value.toBool(); }
    // What is too large for its field means "no limit" wherever the file holds a number.
    static qint64 bounded(const QJsonValue &value, double most)
    {
        return static_cast<qint64>(qBound(-most, value.toDouble(), most));
    }
    static constexpr double largestInteger =
        9007199254740992.0; // A double counts in ones till here.

    static void assign(const QJsonValue &value, qint64 &field)
    {
        field = bounded(value, largestInteger);
    }
    static void assign(const QJsonValue &value, int &field)
    {
        field = static_cast<int>(bounded(value, std::numeric_limits<int>::max()));
    }
    static void assign(const QJsonValue &value, double &field) { field = value.toDouble(); }
    static void assign(const QJsonValue &value, quint16 &field)
    {
        field = static_cast<quint16>(bounded(value, std::numeric_limits<quint16>::max()));
    }
    static void assign(const QJsonValue &value, Secret &field)
    {
        // Blanks alone are no secret: somebody left the field open.
        field = value.toString().trimmed().isEmpty() ? Secret() : Secret(value.toString());
    }
    static void assign(const QJsonValue &value, QStringList &field)
    {
        field.clear();
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements)
            field.append(element.toString());
    }
    static void assign(const QJsonValue &value, std::chrono::milliseconds &field)
    {
        field = std::chrono::milliseconds(bounded(value, largestInteger));
    }
    static void assign(const QJsonValue &value, std::chrono::seconds &field)
    {
        field = std::chrono::seconds(bounded(value, std::numeric_limits<int>::max()));
    }
    template<typename T>
    static void assign(const QJsonValue &value, std::optional<T> &field)
    {
        assign(value, field.emplace());
    }
    template<typename E, std::enable_if_t<std::is_enum_v<E>, int> = 0>
    static void assign(const QJsonValue &value, E &field)
    {
        field = fromWord<E>(value.toString()).value_or(field);
    }

    QJsonObject m_object;
};

} // namespace claw::config
