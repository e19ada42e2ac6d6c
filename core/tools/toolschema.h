// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <initializer_list>

namespace claw::tools {

//! One parameter of a tool as its schema has it.
struct Parameter
{
    enum class Presence { Optional, Required };

    QLatin1StringView name;
    QJsonObject shape; //!< JSON schema without the description.
    QLatin1StringView description;
    Presence presence = Presence::Optional;
};

[[nodiscard]] QJsonObject textShape();
[[nodiscard]] QJsonObject wholeShape(); //!< A whole number.
[[nodiscard]] QJsonObject wholeShape(int least);
[[nodiscard]] QJsonObject flagShape();
[[nodiscard]] QJsonObject listShape(const QJsonObject &element);

//! The schema of an object with these members.
[[nodiscard]] QJsonObject objectSchema(std::initializer_list<Parameter> parameters);

} // namespace claw::tools
