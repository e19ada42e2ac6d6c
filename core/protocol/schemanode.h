// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/schema.h"

#include <QAnyStringView>
#include <QStringList>

#include <vector>

namespace claw::protocol {

//! Where in a value a check is: a chain on the stack, spelled out only when there is a fault to report.
struct Place
{
    const Place *parent = nullptr; //!< Null: the value itself.
    QAnyStringView key;

    //! A JSON pointer (RFC 6901).
    [[nodiscard]] QString pointer() const;
};

//! What a Schema is made of; nobody outside schema.cpp needs it.
struct SchemaNode
{
    enum class Kind {
        Any,
        Boolean,
        String,
        Integer,
        Number,
        Literal,
        OneOf,
        Array,
        Object,
        Record
    };

    Kind kind = Kind::Any;
    Bounds bounds;
    QStringList literals;
    std::vector<Schema>
        element; //!< One entry for arrays and records; a vector, because Schema is incomplete here.
    std::vector<Property> properties;

    //! Appends one text for each fault of `value`, found at `place`.
    void check(const QJsonValue &value, const Place &place, QStringList &texts) const;

private:
    void checkString(const QJsonValue &value, const Place &place, QStringList &texts) const;
    void checkNumber(const QJsonValue &value, const Place &place, QStringList &texts) const;
    void checkLiteral(const QJsonValue &value, const Place &place, QStringList &texts) const;
    void checkArray(const QJsonValue &value, const Place &place, QStringList &texts) const;
    void checkObject(const QJsonValue &value, const Place &place, QStringList &texts) const;
    void checkRecord(const QJsonValue &value, const Place &place, QStringList &texts) const;
    [[nodiscard]] bool declares(QStringView key) const;
};

} // namespace claw::protocol
