// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsonreader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::json {

namespace {

tl::unexpected<Error> mustBe(QLatin1StringView type)
{
    return fail(ErrorCode::InvalidRequest, u"must be %1"_s.arg(type));
}

Result<qint64> integerWithin(const QJsonValue &value, double lowest, double highest)
{
    // JSON has one kind of number: 3, 3.0 and 3e0 are the same integer.
    const double number = value.toDouble();
    if (!value.isDouble() || std::trunc(number) != number)
        return mustBe("integer"_L1);
    if (number < lowest || number > highest)
        return fail(ErrorCode::InvalidRequest, u"is out of range"_s);
    return value.toInteger(static_cast<qint64>(number));
}

// Where a double still counts in ones.
constexpr double largestExactInteger = 9007199254740992.0;

} // namespace

template<>
Result<QString> fromJson(const QJsonValue &value)
{
    if (!value.isString())
        return mustBe("string"_L1);
    return value.toString();
}

template<>
Result<bool> fromJson(const QJsonValue &value)
{
    if (!value.isBool())
        return mustBe("boolean"_L1);
    return value.toBool();
}

template<>
Result<int> fromJson(const QJsonValue &value)
{
    return integerWithin(value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max())
        .map([](qint64 number) { return static_cast<int>(number); });
}

template<>
Result<qint64> fromJson(const QJsonValue &value)
{
    return integerWithin(value, -largestExactInteger, largestExactInteger);
}

template<>
Result<double> fromJson(const QJsonValue &value)
{
    if (!value.isDouble())
        return mustBe("number"_L1);
    return value.toDouble();
}

template<>
Result<QJsonValue> fromJson(const QJsonValue &value)
{
    return value;
}

template<>
Result<QJsonObject> fromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return mustBe("object"_L1);
    return value.toObject();
}

template<>
Result<QJsonArray> fromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return mustBe("array"_L1);
    return value.toArray();
}

template<>
Result<QStringList> fromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return mustBe("array"_L1);
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        if (!element.isString())
            return fail(ErrorCode::InvalidRequest, u"must hold only strings"_s);
        strings.append(element.toString());
    }
    return strings;
}

JsonReader::JsonReader(const QJsonValue &value)
    : m_object(value.toObject())
{
    if (!value.isObject())
        m_fault = mustBe("object"_L1).value();
}

QJsonObject::const_iterator JsonReader::find(QLatin1StringView key)
{
    m_read.append(key);
    return m_object.constFind(key);
}

void JsonReader::missing(QLatin1StringView key)
{
    if (!m_fault)
        m_fault = fail(ErrorCode::InvalidRequest, u"%1: is missing"_s.arg(key)).value();
}

void JsonReader::fault(QLatin1StringView key, Error error)
{
    if (m_fault)
        return;
    // A nested reader's message already starts with its own key.
    error.message = u"%1: %2"_s.arg(key, error.message);
    m_fault = std::move(error);
}

void JsonReader::refuseUnreadKeys()
{
    if (m_fault)
        return;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (m_read.contains(it.key())) // objects here have a few keys, a list beats a hash
            continue;
        m_fault =
            fail(ErrorCode::InvalidRequest, u"%1: is not a known key"_s.arg(it.key())).value();
        return;
    }
}

} // namespace claw::json
