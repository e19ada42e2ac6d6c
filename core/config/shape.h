// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/enumwords.h"
#include "config/findings.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <initializer_list>
#include <memory>

namespace claw::config {

//! What one value of the configuration may look like. The messages are those of the reference
//! (configuration spec 6.1), because user interfaces show them and people search for them.
class ShapeNode
{
public:
    virtual ~ShapeNode() = default;

    virtual void check(const json::Json5Node &value, Findings &findings) const = 0;
    //! The message when a value of this shape is required but absent.
    [[nodiscard]] virtual QString missingText() const = 0;
    //! The value with the schema's own defaults filled in and members nobody keeps dropped.
    [[nodiscard]] virtual QJsonValue completed(const QJsonValue &value) const { return value; }
    //! The shape of a member or element; null when nothing is known about it.
    [[nodiscard]] virtual const ShapeNode *below(const QString & /*key*/) const { return nullptr; }
    //! The keys of an object of this shape in the order in which it is written.
    [[nodiscard]] virtual QStringList keysInOrder(const QJsonObject &object) const;
    //! The value must not be shown: a token, a password, a key.
    [[nodiscard]] virtual bool isSecret() const { return false; }
    //! Nothing is known of what may stand here.
    [[nodiscard]] virtual bool isOpen() const { return false; }
    //! The shape as JSON Schema (draft 7), for forms that are made from it.
    [[nodiscard]] virtual QByteArray jsonSchema() const = 0;
};

using Shape = std::shared_ptr<const ShapeNode>;

//! A check across members; runs when the value itself has the right shape.
using ShapeRule = std::function<void(const json::Json5Node &value, Findings &findings)>;

struct NumberRange
{
    std::optional<double> least;
    std::optional<double> most;
    std::optional<double> above; //!< Exclusive lower bound.
    bool isInteger = true;
};

struct TextForm
{
    std::optional<int> least; //!< Characters.
    std::optional<int> most;
    bool (*accepts)(const QString &text) = nullptr;
    QString message; //!< When `accepts` says no.
    QString pattern = {}; //!< The same as a regular expression, where one can say it.
};

[[nodiscard]] Shape any();
[[nodiscard]] Shape boolean();
[[nodiscard]] Shape text(TextForm form = {});
[[nodiscard]] Shape secret();
[[nodiscard]] Shape number(NumberRange range);
[[nodiscard]] Shape positive(); //!< Integer over 0.
[[nodiscard]] Shape nonNegative(); //!< Integer from 0.
[[nodiscard]] Shape whole(double least, double most);
[[nodiscard]] Shape positiveNumber(); //!< Any number over 0.
[[nodiscard]] Shape ratio(); //!< Any number from 0 to 1.
//! One of these strings; a mismatch does not list them, as in the reference.
[[nodiscard]] Shape choice(QStringList options);
template<typename E>
[[nodiscard]] Shape choice()
{
    return choice(allWords<E>());
}
//! One of these strings; a mismatch lists them.
[[nodiscard]] Shape option(QStringList options);
[[nodiscard]] Shape list(Shape element);
//! Any keys, each value of one shape. `acceptsKey` null: every key; `keyPattern` says the same as a
//! regular expression.
[[nodiscard]] Shape map(Shape value, bool (*acceptsKey)(const QString &key) = nullptr,
                        QString keyPattern = {});
//! One of several shapes. When one alone has the right kind its findings count, else the mismatch
//! says only `Invalid input`.
[[nodiscard]] Shape either(std::vector<Shape> shapes);

enum class Presence { Optional, Required };

//! Members of one shape: their keys, separated by blanks, in the order in which they are written.
struct Members
{
    QLatin1StringView keys;
    Shape shape;
    Presence presence = Presence::Optional;
    QJsonValue defaultValue = QJsonValue::Undefined; //!< Filled in by completed() when absent.
};

//! What happens to members that are not declared.
enum class Others { Refused, Dropped };

[[nodiscard]] Shape object(std::vector<Members> members, Others others = Others::Refused);
//! An object whose undeclared members all have the shape `rest`.
[[nodiscard]] Shape objectWithRest(std::vector<Members> members, Shape rest);
//! The same shape under another description in jsonSchema().
[[nodiscard]] Shape describedAs(Shape shape, QByteArray jsonSchema);
//! The same shape with further checks.
[[nodiscard]] Shape withRule(Shape shape, ShapeRule rule);

//! How messages name the kind of a value: string, number, NaN, array, …
[[nodiscard]] QLatin1StringView kindName(const json::Json5Node &value);

} // namespace claw::config
