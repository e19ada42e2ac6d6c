// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace claw::config {

//! What stands for a secret in everything that leaves the gateway. A client that sends it back means
//! "as it was" (see secretreturn.h).
inline constexpr QLatin1StringView secretPlaceholder("__CLAWDBOT_REDACTED__");

//! The value at `path` of the document with the placeholder for its secrets: what the schema marks
//! as one and, where the schema knows nothing, what its key calls one. Empty texts and a lone
//! `${VAR}` hide nothing and stay.
[[nodiscard]] QJsonValue withoutSecrets(const QJsonValue &value, const QStringList &path = {});

//! The same for the JSON5 text of a document; all else stays byte for byte. nullopt for what is no
//! JSON5: nobody can say where its secrets are.
[[nodiscard]] std::optional<QByteArray> textWithoutSecrets(const QByteArray &text);

} // namespace claw::config
