// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/argumentcheck.h"

#include "json/jsontext.h"

#include <QJsonArray>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

std::optional<QJsonValue> asText(const QJsonValue &value)
{
    if (value.isDouble() || value.isBool())
        return QString::fromUtf8(json::compact(value));
    return value.isString() ? std::optional(value) : std::nullopt;
}

std::optional<QJsonValue> asNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value;
    bool isNumber = false;
    const double number = value.toString().trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(QJsonValue(number)) : std::nullopt;
}

std::optional<QJsonValue> asInteger(const QJsonValue &value)
{
    const auto number = asNumber(value);
    return number && number->toDouble() == std::floor(number->toDouble()) ? number : std::nullopt;
}

std::optional<QJsonValue> asFlag(const QJsonValue &value)
{
    if (value.isBool())
        return value;
    const QString word = asText(value).value_or(QJsonValue()).toString().trimmed().toLower();
    if (word == "true"_L1 || word == "1"_L1)
        return true;
    return word == "false"_L1 || word == "0"_L1 ? std::optional(QJsonValue(false)) : std::nullopt;
}

std::optional<QJsonValue> parsedText(const QJsonValue &value)
{
    const auto parsed = json::parse(value.toString().toUtf8());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<QJsonValue> asList(const QJsonValue &value)
{
    if (value.isArray())
        return value;
    if (!value.isString())
        return std::nullopt;
    const auto parsed = parsedText(value);
    return parsed && parsed->isArray() ? *parsed : QJsonValue(QJsonArray{value});
}

std::optional<QJsonValue> asObject(const QJsonValue &value)
{
    if (value.isObject())
        return value;
    const auto parsed = value.isString() ? parsedText(value) : std::nullopt;
    return parsed && parsed->isObject() ? parsed : std::nullopt;
}

struct Kind
{
    QLatin1StringView type;
    QLatin1StringView name; //!< In the texts.
    std::optional<QJsonValue> (*convert)(const QJsonValue &value);
};

const Kind *kindOf(const QString &type)
{
    static constexpr Kind kinds[] = {
        {"string"_L1, "a string"_L1, asText},
        {"number"_L1, "a number"_L1, asNumber},
        {"integer"_L1, "a whole number"_L1, asInteger},
        {"boolean"_L1, "true or false"_L1, asFlag},
        {"array"_L1, "a list"_L1, asList},
        {"object"_L1, "an object"_L1, asObject},
    };
    for (const Kind &kind : kinds) {
        if (kind.type == type)
            return &kind;
    }
    return nullptr;
}

QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

class Checker
{
public:
    QJsonValue checked(const QJsonObject &schema, const QJsonValue &value, const QString &path)
    {
        const Kind *kind = kindOf(schema.value("type"_L1).toString());
        const auto converted = kind ? kind->convert(value) : std::optional(value);
        if (!converted) {
            fault(path, u"must be "_s + kind->name);
            return value;
        }
        checkLimits(schema, *converted, path);
        if (converted->isObject())
            return members(schema, converted->toObject(), path);
        if (converted->isArray())
            return elements(schema, converted->toArray(), path);
        return *converted;
    }

    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    void fault(const QString &path, const QString &text)
    {
        m_faults.append(u"  - %1: %2"_s.arg(path.isEmpty() ? u"arguments"_s : path, text));
    }

    void checkLimits(const QJsonObject &schema, const QJsonValue &value, const QString &path)
    {
        const QJsonValue least = schema.value("minimum"_L1);
        const QJsonValue most = schema.value("maximum"_L1);
        if (value.isDouble() && least.isDouble() && value.toDouble() < least.toDouble())
            fault(path, u"must be at least %1"_s.arg(least.toDouble()));
        if (value.isDouble() && most.isDouble() && value.toDouble() > most.toDouble())
            fault(path, u"must be at most %1"_s.arg(most.toDouble()));
        if (value.isString() && value.toString().size() < schema.value("minLength"_L1).toInt())
            fault(path, u"must not be empty"_s);
        const QJsonArray choices = schema.value("enum"_L1).toArray();
        if (!choices.isEmpty() && !choices.contains(value))
            fault(path, u"must be one of "_s + QString::fromUtf8(json::compact(choices)));
    }

    QJsonObject members(const QJsonObject &schema, QJsonObject object, const QString &path)
    {
        const QJsonArray required = schema.value("required"_L1).toArray();
        for (const QJsonValue &key : required) {
            if (object.value(key.toString()).isUndefined() || object.value(key.toString()).isNull())
                fault(below(path, key.toString()), u"is missing"_s);
        }
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QJsonValue value = object.value(it.key());
            if (value.isNull())
                object.remove(it.key());
            else if (!value.isUndefined())
                object.insert(it.key(), checked(it->toObject(), value, below(path, it.key())));
        }
        return object;
    }

    QJsonArray elements(const QJsonObject &schema, QJsonArray array, const QString &path)
    {
        const QJsonObject shape = schema.value("items"_L1).toObject();
        for (qsizetype i = 0; i < array.size(); ++i)
            array.replace(i, checked(shape, array.at(i), u"%1[%2]"_s.arg(path).arg(i)));
        return array;
    }

    QStringList m_faults;
};

} // namespace

Result<QJsonObject> checkedArguments(const QJsonObject &schema, const QJsonObject &arguments)
{
    Checker checker;
    const QJsonValue checked = checker.checked(schema, arguments, QString());
    if (!checker.faults().isEmpty())
        return fail(ErrorCode::InvalidRequest, checker.faults().join(u'\n'));
    return checked.toObject();
}

} // namespace claw::tools
