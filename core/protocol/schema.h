// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <limits>
#include <memory>

namespace claw::protocol {

struct SchemaNode;
struct Property;

//! Inclusive bounds of a length (Unicode code points, elements) or of a number.
struct Bounds
{
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
};

//! The declared shape of a JSON value, and the texts that say how a value differs from it.
//!
//! The texts and their order are part of the wire behaviour (UIs show them): missing keys in the
//! order of declaration, unknown keys, then the declared members, each recursively; repeated texts
//! appear once; joined with "; ".
//! A schema is an immutable value and cheap to copy.
class Schema
{
public:
    [[nodiscard]] static Schema any();
    [[nodiscard]] static Schema boolean();
    [[nodiscard]] static Schema string(Bounds length = {});
    [[nodiscard]] static Schema nonEmptyString();
    //! 3, 3.0 and 3e0 are the same integer.
    [[nodiscard]] static Schema integer(Bounds range = {});
    [[nodiscard]] static Schema number(Bounds range = {});
    //! Exactly this string.
    [[nodiscard]] static Schema literal(QString text);
    //! Exactly this number.
    [[nodiscard]] static Schema literal(int number);
    //! One of these strings.
    [[nodiscard]] static Schema oneOf(std::initializer_list<QLatin1StringView> literals);
    [[nodiscard]] static Schema array(const Schema &element, Bounds count = {});
    //! An object with these members and no others.
    [[nodiscard]] static Schema object(std::initializer_list<Property> properties);
    //! An object whose members all have this shape, whatever their names.
    [[nodiscard]] static Schema record(const Schema &element);
    //! One of these at least; what every one of them lacks is told when none fits.
    [[nodiscard]] static Schema anyOf(std::initializer_list<Schema> branches);
    //! This, or null.
    [[nodiscard]] static Schema orNull(const Schema &schema);

    //! Empty when the value has this shape, else the joined texts. Unknown keys of one object come
    //! in alphabetical order.
    [[nodiscard]] QString problems(const QJsonValue &value) const;
    //! The same for a value that came in a message, to which `path` leads: unknown keys come in the
    //! order they were written in, unless the message has more than 64 KiB.
    [[nodiscard]] QString problems(const QJsonValue &value, const QByteArray &message,
                                   const QStringList &path) const;

private:
    explicit Schema(SchemaNode node);
    std::shared_ptr<const SchemaNode> m_node;
    friend struct SchemaNode;
};

//! One member of an object schema.
struct Property
{
    QLatin1StringView key;
    Schema schema;
    bool isRequired = false;
};

[[nodiscard]] inline Property required(QLatin1StringView key, Schema schema)
{
    return {key, std::move(schema), true};
}

[[nodiscard]] inline Property optional(QLatin1StringView key, Schema schema)
{
    return {key, std::move(schema), false};
}

} // namespace claw::protocol
