// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

namespace claw::json {

//! Turns a JSON value into a T. Specialised once for each type that crosses an edge of the program;
//! the error names the key path of the first fault.
template<typename T>
Result<T> fromJson(const QJsonValue &value);

template<>
Result<QString> fromJson(const QJsonValue &value);
template<>
Result<bool> fromJson(const QJsonValue &value);
template<>
Result<int> fromJson(const QJsonValue &value);
template<>
Result<qint64> fromJson(const QJsonValue &value);
template<>
Result<double> fromJson(const QJsonValue &value);
template<>
Result<QJsonValue> fromJson(const QJsonValue &value);
template<>
Result<QJsonObject> fromJson(const QJsonValue &value);
template<>
Result<QJsonArray> fromJson(const QJsonValue &value);
template<>
Result<QStringList> fromJson(const QJsonValue &value);

//! Reads the members of one object and remembers the first fault with its key path.
//! Ask for each member, then call finish() (unknown keys are a fault) or finishLenient().
class JsonReader
{
public:
    explicit JsonReader(const QJsonValue &value);

    //! The member, which must be there. After a fault: a default-made T.
    template<typename T>
    [[nodiscard]] T required(QLatin1StringView key)
    {
        const auto it = find(key);
        if (it == m_object.constEnd()) {
            missing(key);
            return T{};
        }
        return convert<T>(key, *it).value_or(T{});
    }

    //! The member, or nullopt when it is absent.
    template<typename T>
    [[nodiscard]] std::optional<T> optional(QLatin1StringView key)
    {
        const auto it = find(key);
        return it == m_object.constEnd() ? std::nullopt : convert<T>(key, *it);
    }

    //! Each element of a member that is an array; empty when the member is absent.
    template<typename T>
    [[nodiscard]] std::vector<T> list(QLatin1StringView key)
    {
        std::vector<T> items;
        const auto array = optional<QJsonArray>(key);
        if (!array)
            return items;
        items.reserve(static_cast<size_t>(array->size()));
        for (const QJsonValue &element : *array) {
            auto item = fromJson<T>(element);
            if (!item) {
                fault(key, std::move(item.error()));
                break;
            }
            items.push_back(*std::move(item));
        }
        return items;
    }

    //! The value if nothing was wrong and no key was left unread, else the first fault.
    template<typename T>
    [[nodiscard]] Result<T> finish(T value)
    {
        refuseUnreadKeys();
        return finishLenient(std::move(value));
    }

    //! As finish(), but unread keys are ignored: for what others send us.
    template<typename T>
    [[nodiscard]] Result<T> finishLenient(T value)
    {
        if (m_fault)
            return tl::unexpected(*std::move(m_fault));
        return value;
    }

private:
    QJsonObject::const_iterator find(QLatin1StringView key);
    void missing(QLatin1StringView key);
    void fault(QLatin1StringView key, Error error);
    void refuseUnreadKeys();

    template<typename T>
    std::optional<T> convert(QLatin1StringView key, const QJsonValue &value)
    {
        auto converted = fromJson<T>(value);
        if (converted)
            return *std::move(converted);
        fault(key, std::move(converted.error()));
        return std::nullopt;
    }

    QJsonObject m_object;
    QStringList m_read;
    std::optional<Error> m_fault;
};

} // namespace claw::json
