// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/schema.h"
#include "protocol/schemafaults.h"

#include <QStringList>

#include <vector>

namespace claw::protocol {

//! What a Schema is made of; nobody outside schema.cpp needs it.
struct SchemaNode
{
    enum class Kind {
        Any,
        Boolean,
        String,
        Integer,
        Number,
        Constant, //!< The number bounds.least.
        Literal,
        OneOf,
        Array,
        Object,
        Record,
        AnyOf
    };

    Kind kind = Kind::Any;
    bool isNullable = false; //!< A union with null.
    Bounds bounds;
    QStringList literals;
    std::vector<Schema> element; //!< One entry for arrays and records, the branches of a union.
    std::vector<Property> properties;

    //! Reports one text for each fault of `value`, found at `place`.
    void check(const QJsonValue &value, const Place &place, SchemaFaults &faults) const;

private:
    void checkKind(const QJsonValue &value, const Place &place, SchemaFaults &faults) const;
    void checkString(const QJsonValue &value, const Place &place, SchemaFaults &faults) const;
    void checkNumber(const QJsonValue &value, const Place &place, SchemaFaults &faults) const;
    void checkConstant(const QJsonValue &value, const Place &place, SchemaFaults &faults) const;
    void checkLiteral(const QJsonValue &value, const Place &place, SchemaFaults &faults) const;
    void checkArray(const QJsonValue &value, const Place &place, SchemaFaults &faults) const;
    void checkObject(const QJsonValue &value, const Place &place, SchemaFaults &faults) const;
    void checkRecord(const QJsonValue &value, const Place &place, SchemaFaults &faults) const;
    void checkBranches(const QJsonValue &value, const Place &place, SchemaFaults &faults) const;
    void reportUnknownKeys(const QJsonObject &object, const Place &place,
                           SchemaFaults &faults) const;
    [[nodiscard]] bool declares(QStringView key) const;
};

} // namespace claw::protocol
