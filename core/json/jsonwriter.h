// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace claw::json {

//! Appends a JSON string literal with its quotes. Lone surrogates are written as \uXXXX.
void appendString(QByteArray &out, QStringView text);
//! Appends any value, compact; undefined becomes null.
void appendValue(QByteArray &out, const QJsonValue &value);

//! Writes one object member by member, in the order of the calls, straight into UTF-8 bytes. For the
//! hot frames and for files whose key order is part of the format.
class ObjectWriter
{
public:
    ObjectWriter();

    ObjectWriter &add(QLatin1StringView key, QStringView value);
    ObjectWriter &add(QLatin1StringView key, const QString &value)
    {
        return add(key, QStringView(value));
    }
    ObjectWriter &add(QLatin1StringView key, QLatin1StringView value);
    ObjectWriter &add(QLatin1StringView key, bool value);
    ObjectWriter &add(QLatin1StringView key, int value) { return add(key, qint64(value)); }
    ObjectWriter &add(QLatin1StringView key, qint64 value);
    ObjectWriter &add(QLatin1StringView key, const QStringList &value);
    ObjectWriter &add(QLatin1StringView key, const QJsonValue &value);
    //! Adds text that already is JSON.
    ObjectWriter &addRaw(QLatin1StringView key, QByteArrayView json);
    //! Adds nothing when the value is absent: absent and null differ on this wire.
    template<typename T>
    ObjectWriter &add(QLatin1StringView key, const std::optional<T> &value)
    {
        return value ? add(key, *value) : *this;
    }
    //! A pointer would become a bool by itself.
    ObjectWriter &add(QLatin1StringView key, const char *value) = delete;

    //! The finished object. The writer is empty afterwards.
    [[nodiscard]] QByteArray take();

private:
    void writeKey(QLatin1StringView key);

    QByteArray m_out;
};

} // namespace claw::json
